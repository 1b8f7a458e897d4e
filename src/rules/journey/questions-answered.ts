import { at, type Frozen, rule } from '../../lint/rule.ts'
import type { JourneyStage } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'journey/questions-answered',
  severity: 'warning',
  from: 'draft',
  reads: ['journey'],
  summary: 'Each stage says how people come to it, what moves them on and what makes them give up.',
  why: `The three answers are what a channel works with: where to be, what to say, which doubt to take away. A stage that is
    only a name tells nobody what to do there.`,
  fix: 'Write `first_encounter`, `trigger` and `drop_off` for the stage, each in the words of a customer rather than of a funnel.',
  source: '[000] step 2',

  valid: [
    `
    journey:
      stages: [{ id: awareness, first_encounter: Sees a bike, trigger: A fare rise, drop_off: Assumes it costs more }]
    `,
    `
    # No stages at all is one gap, and journey/mapped says so.
    journey: { evidence: [24 interviews] }
    `,
  ],
  invalid: [
    `
    journey:
      stages:
        - { id: awareness, first_encounter: Sees a bike, trigger: A fare rise }
        #   ^^ "awareness" does not say what makes them give up
        - { id: decision, first_encounter: Test ride, trigger: TBC, drop_off: No slot within 7 days }
        #                                                      ^^^ "decision" does not say what moves them on
        - { id: retention, trigger: Month-3 check-in }
        #   ^^ "retention" does not say how people come across you or what makes them give up
    `,
    `
    journey:
      stages: [{ id: awareness }, { id: consideration }, { id: decision }]
    # ^^^^^^ none of the 3 stages says how people come across you, what moves them on or what makes them give up
    `,
  ],

  *check({ journey }, { words }) {
    const { stages = [] } = journey
    const open = stages.map((stage) => ({ stage, missing: missingIn(stage, words) }))
    const all = Object.keys(questions).length
    if (stages.length > 1 && open.every(({ missing }) => missing.length === all)) {
      yield at(
        journey,
        'stages',
        `none of the ${stages.length} stages says ${sayList(Object.values(questions), 'or')}`,
        { place: 'key', lacks: open.flatMap(({ stage, missing }) => missing.map((key) => ({ holder: stage, key }))) },
      )
      return
    }
    for (const { stage, missing } of open) {
      const [first] = missing
      // A gap that has a placeholder in it is marked there.
      const key = missing.find((key) => stage[key] !== undefined) ?? first
      if (key)
        yield at(
          stage,
          key,
          `"${stage.id}" does not say ${sayList(
            missing.map((key) => questions[key]),
            'or',
          )}`,
          { lacks: missing.map((one) => ({ holder: stage, key: one })) },
        )
    }
  },
})

const questions = {
  first_encounter: 'how people come across you',
  trigger: 'what moves them on',
  drop_off: 'what makes them give up',
}

function missingIn(stage: Frozen<JourneyStage>, words: Words) {
  return (Object.keys(questions) as (keyof typeof questions)[]).filter((key) => !said(stage[key], words))
}
