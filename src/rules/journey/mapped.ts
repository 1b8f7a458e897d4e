import { at, rule } from '../../lint/rule.ts'
import { nothingReadUnder } from '../../plan/texts/unread-sections.ts'

export default rule({
  id: 'journey/mapped',
  severity: 'warning',
  from: 'draft',
  reads: ['journey?'],
  summary: 'The plan shows the way that customers really take.',
  why: `Channels are chosen for what customers do next. Where nobody has written down how people come across you, what makes
    them move and where they give up, each channel works for a customer of its own invention.`,
  fix: 'Under `journey`, list the stages in the order customers pass them, each with `first_encounter`, `trigger` and `drop_off`.',
  source: '[000] step 2',

  valid: [
    `
    journey: { stages: [{ id: awareness, first_encounter: Sees a bike }] }
    `,
    `
    # What its stages lack, other rules say.
    journey: { stages: [{ id: awareness }, { id: decision }] }
    `,
  ],
  invalid: [
    `
    title: Autumn
  # ^^^^^ nothing says which way customers take from first meeting you to buying and after
    `,
    `
    title: Autumn
    journey: TBC
    #        ^^^ nothing says which way customers take from first meeting you to buying and after
    `,
    [
      `
    # Autumn
    # ^^^^^^ nothing says which way customers take from first meeting you to buying and after; nothing could be read under "Customer journey" in line 7

    ## Objective

    Win 2,000 customers.

    ## Customer journey

    People see a poster, look us up and call.
    `,
      { file: 'autumn.plan.md' },
    ],
    `
    journey:
  # ^^^^^^^ the journey has no stages
      evidence: [24 interviews in March 2026]
    `,
  ],

  *check({ journey }, { plan: { data, sections } }) {
    if (!journey)
      yield at(
        data,
        'journey',
        `nothing says which way customers take from first meeting you to buying and after${nothingReadUnder(sections, 'journey')}`,
      )
    else if (!journey.stages?.length) yield at(journey, 'stages', 'the journey has no stages')
  },
})
