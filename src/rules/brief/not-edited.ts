import type { Change, CommittedBrief } from '../../lint/briefs.ts'
import { at, rule } from '../../lint/rule.ts'
import { shortened } from '../../plan/texts/shortened.ts'

export default rule({
  id: 'brief/not-edited',
  severity: 'warning',
  from: 'approved',
  reads: ['channels[]?'],
  needs: ['briefs'],
  options: { changes: 3 },
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
      #       ^^^^^ briefs/q3/email.md was edited by hand: part 12 says "£30,000", and the plan "£17,000"; part 14 says "No ads on Sundays", and the plan nothing of the kind; part 16 lacks "A strike", which the plan says; part 4 says what the plan says now; outside its marks stands "Call me."; and 2 more
      - { id: press }
      #       ^^^^^ part 4 of briefs/q3/press.md was edited by hand, and says what the plan says now
      - { id: radio }
      #       ^^^^^ briefs/q3/radio.md holds text outside its marks: "Call me."
    `,
      {
        options: { changes: 5 },
        briefs: [
          { file: 'briefs/q3/press.md', channel: 'press', moved: [], edited: [{ part: 4, keys: [] }] },
          {
            file: 'briefs/q3/radio.md',
            channel: 'radio',
            moved: [],
            edited: [{ part: 0, before: 'Call me.', keys: [] }],
          },
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
      const message =
        brief.broken === undefined ? edits(brief, most) : `${brief.file} cannot be read as a brief: ${brief.broken}`
      if (message !== undefined) yield channel ? at(channel, 'id', message) : at(data, 'channels', message)
    }
  },
})

/** Where the brief was edited; undefined where it was not. */
function edits({ file, edited }: CommittedBrief, most: number): string | undefined {
  const [first, ...others] = edited
  if (!first) return undefined
  if (others.length === 0) {
    if (first.part === 0 && first.before !== undefined)
      return `${file} holds text outside its marks: "${short(first.before)}"`
    const where = first.part === 0 ? file : `part ${first.part} of ${file}`
    return `${where} was edited by hand${isAlike(first) ? ', and' : ': it'} ${difference(first)}`
  }
  const told = edited.slice(0, edited.length > most ? Math.max(1, most) : undefined)
  const rest = edited.length - told.length
  const said = told.map((one) => {
    if (one.part === 0 && one.before !== undefined) return `outside its marks stands "${short(one.before)}"`
    return `${one.part === 0 ? 'it' : `part ${one.part}`} ${difference(one)}`
  })
  return `${file} was edited by hand: ${[...said, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')}`
}

function isAlike({ before, after }: Change): boolean {
  return before === undefined && after === undefined
}

function difference({ before, after }: Change): string {
  if (before === undefined)
    return after === undefined ? 'says what the plan says now' : `lacks "${short(after)}", which the plan says`
  return `says "${short(before)}", and the plan ${after === undefined ? 'nothing of the kind' : `"${short(after)}"`}`
}

function short(text: string): string {
  return shortened(text, 160)
}
