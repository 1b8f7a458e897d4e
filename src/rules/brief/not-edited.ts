import type { Change, CommittedBrief } from '../../lint/briefs.ts'
import { at, type Flag, rule } from '../../lint/rule.ts'
import { shortened } from '../../plan/texts/shortened.ts'

export default rule({
  id: 'brief/not-edited',
  severity: 'warning',
  from: 'approved',
  reads: ['channels[]?'],
  needs: ['briefs'],
  options: { changes: 5 },
  summary: 'What a brief takes from the plan is changed in the plan.',
  why: `A number that is corrected in one brief alone is right for one agency and wrong for all the others. The next time the
    brief is made from the plan, the correction is gone, and nobody knows who agreed to it.`,
  fix: 'Change the plan and make the brief again; what is meant for this brief alone belongs between <!-- yours:… --> and <!-- /yours -->.',
  source: '[000] step 6',

  valid: [
    [
      `
    channels: [{ id: email }]
    `,
      {
        briefs: [
          {
            file: 'briefs/q3/email.md',
            channel: 'email',
            moved: [{ part: 2, before: 'Win 1,500 riders.', after: 'Win 2,000 riders.', keys: ['objective'] }],
            edited: [],
          },
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    channels:
      - { id: email }
      #       ^^^^^ briefs/q3/email.md holds text outside its marks: "Call me."
      #       ^^^^^ briefs/q3/email.md was edited in 2 more places
      #       ^^^^^ part 12 of briefs/q3/email.md was edited by hand: it says "£30,000", and the plan "£17,000"
      #       ^^^^^ part 14 of briefs/q3/email.md was edited by hand: it says "No ads on Sundays", and the plan nothing of the kind
      #       ^^^^^ part 16 of briefs/q3/email.md was edited by hand: it lacks "A strike", which the plan says
      #       ^^^^^ part 4 of briefs/q3/email.md was edited by hand, and says what the plan says now
    `,
      {
        briefs: [
          {
            file: 'briefs/q3/email.md',
            channel: 'email',
            moved: [],
            edited: [
              { part: 12, before: '£30,000', after: '£17,000', keys: [] },
              { part: 14, before: 'No ads on Sundays', keys: [] },
              { part: 16, after: 'A strike', keys: [] },
              { part: 4, keys: [] },
              { part: 0, before: 'Call me.', keys: [] },
              { part: 5, keys: [] },
              { part: 6, keys: [] },
            ],
          },
        ],
      },
    ],
    [
      `
    channels:
  # ^^^^^^^^ briefs/q3/email.md cannot be read as a brief: the mark plan:role (line 12) is never closed
      - { id: press }
    `,
      {
        briefs: [
          {
            file: 'briefs/q3/email.md',
            channel: 'email',
            broken: 'the mark plan:role (line 12) is never closed',
            moved: [],
            edited: [],
          },
        ],
      },
    ],
  ],

  *check({ channels = [] }, { briefs, plan: { data } }, { changes: most }) {
    for (const brief of briefs) {
      const channel = channels.find(({ id }) => id === brief.channel)
      const flag = (message: string): Flag => (channel ? at(channel, 'id', message) : at(data, 'channels', message))
      if (brief.broken !== undefined) yield flag(`${brief.file} cannot be read as a brief: ${brief.broken}`)
      for (const change of brief.edited.slice(0, most)) yield flag(words(brief, change))
      const rest = brief.edited.length - most
      if (rest > 0) yield flag(`${brief.file} was edited in ${rest} more ${rest === 1 ? 'place' : 'places'}`)
    }
  },
})

function words({ file }: CommittedBrief, { part, before, after }: Change): string {
  if (part === 0 && before !== undefined) return `${file} holds text outside its marks: "${short(before)}"`
  const edited = `${part === 0 ? file : `part ${part} of ${file}`} was edited by hand`
  if (before === undefined && after === undefined) return `${edited}, and says what the plan says now`
  if (before === undefined) return `${edited}: it lacks "${short(after ?? '')}", which the plan says`
  const plan = after === undefined ? 'nothing of the kind' : `"${short(after)}"`
  return `${edited}: it says "${short(before)}", and the plan ${plan}`
}

function short(text: string): string {
  return shortened(text, 160)
}
