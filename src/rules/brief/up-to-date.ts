import type { Change, CommittedBrief } from '../../lint/briefs.ts'
import { type History, sayCommit } from '../../lint/history.ts'
import { at, type Flag, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { shortened } from '../../plan/texts/shortened.ts'

export default rule({
  id: 'brief/up-to-date',
  severity: 'warning',
  from: 'approved',
  reads: ['channels[]?'],
  needs: ['briefs'],
  wantsHistory: 'approved',
  options: { changes: 5 },
  summary: 'The briefs that are kept say what the plan says.',
  why: `An agency works from its brief and seldom opens the plan. When the plan has moved on and the brief has not, the work that
    comes back is right by the brief and wrong by the plan, and each side can prove it.`,
  fix: 'Make it again with plan brief and the id of the channel (what people wrote in it is kept), and tell whoever works from it.',
  source: '[000] step 6',

  valid: [
    [
      `
    channels: [{ id: email }]
    `,
      { briefs: [{ file: 'briefs/q3/email.md', channel: 'email', moved: [], edited: [] }] },
    ],
    `
    # No briefs are kept.
    channels: [{ id: email }]
    `,
  ],
  invalid: [
    [
      `
    objective: { statement: Win 2,000 riders. }
    channels:
      - { id: email, name: Email }
      #       ^^^^^ part 2 of briefs/q3/email.md says "Limits: CPA below £180", which the plan does not since 22222222, 1 July 2026, Lena Fischer
      #       ^^^^^ part 2 of briefs/q3/email.md says "Win 1,500 riders.", and the plan "Win 2,000 riders." since 22222222, 1 July 2026, Lena Fischer
    `,
      {
        history: [
          { on: '2026-06-20', text: 'objective: { statement: "Win 1,500 riders." }\nchannels: [{ id: email }]' },
          { on: '2026-07-01', by: 'Lena Fischer' },
        ],
        briefs: [
          {
            file: 'briefs/q3/email.md',
            channel: 'email',
            moved: [
              { part: 2, before: 'Win 1,500 riders.', after: 'Win 2,000 riders.', keys: ['objective'] },
              { part: 2, before: 'Limits: CPA below £180', keys: ['objective'] },
            ],
            edited: [],
            isMadeFrom: ({ objective }) => /1,500/.test(JSON.stringify(objective) ?? ''),
          },
        ],
      },
    ],
    [
      `
    # Without git there is no saying since when.
    channels:
      - { id: email }
      #       ^^^^^ briefs/q3/email.md differs from the plan in 2 more places
      #       ^^^^^ part 12 of briefs/q3/email.md says "£20,000", and the plan "£17,000"
      #       ^^^^^ part 9 of briefs/q3/email.md lacks "Two films (due 19 June 2026)", which the plan says
    `,
      {
        options: { changes: 2 },
        briefs: [
          {
            file: 'briefs/q3/email.md',
            channel: 'email',
            moved: [
              { part: 9, after: 'Two films (due 19 June 2026)', keys: ['channels'] },
              { part: 12, before: '£20,000', after: '£17,000', keys: ['budget'] },
              { part: 13, before: 'weekly', after: 'daily', keys: ['measurement'] },
              { part: 16, before: 'A strike', keys: ['operations'] },
            ],
            edited: [],
          },
        ],
      },
    ],
    [
      `
    channels:
  # ^^^^^^^^ briefs/q3/radio.md is the brief of "radio", which the plan does not have
      - { id: email }
      #       ^^^^^ part 4 of briefs/q3/email.md is in the words of another version of planlint: it says "Tempo", and this one "Can be changed"
      - { id: press }
      #       ^^^^^ the plan says something else under objective and budget than when briefs/q3/press.md was made
      - { id: events }
      #       ^^^^^^ there is no briefs/q3/events.md
      - { id: tv }
      #       ^^ part 5 of briefs/q3/tv.md says what the plan says, in another order or form
    `,
      {
        briefs: [
          { file: 'briefs/q3/radio.md', channel: 'radio', moved: [], edited: [] },
          { file: 'briefs/q3/tv.md', channel: 'tv', moved: [{ part: 5, keys: ['channels'] }], edited: [] },
          {
            file: 'briefs/q3/email.md',
            channel: 'email',
            moved: [{ part: 4, before: 'Tempo', after: 'Can be changed', keys: [] }],
            edited: [],
          },
          {
            file: 'briefs/q3/press.md',
            channel: 'press',
            moved: [],
            edited: [],
            changedKeys: ['objective', 'budget'],
          },
          { file: 'briefs/q3/events.md', channel: 'events', missing: true, moved: [], edited: [] },
        ],
      },
    ],
  ],

  *check({ channels = [] }, { briefs, history, plan: { data } }, { changes: most }) {
    for (const brief of briefs) {
      if (brief.broken !== undefined) continue
      const channel = channels.find(({ id }) => id === brief.channel)
      const flag = (message: string): Flag => (channel ? at(channel, 'id', message) : at(data, 'channels', message))
      if (!channel) {
        yield flag(`${brief.file} is the brief of "${brief.channel}", which the plan does not have`)
        continue
      }
      if (brief.missing) yield flag(`there is no ${brief.file}`)
      for (const change of brief.moved.slice(0, most)) yield flag(words(brief, change, history))
      const rest = brief.moved.length - most
      if (rest > 0) yield flag(`${brief.file} differs from the plan in ${rest} more ${rest === 1 ? 'place' : 'places'}`)
      const { changedKeys = [] } = brief
      if (changedKeys.length > 0) {
        const keys = sayList(changedKeys)
        yield flag(
          `the plan says something else under ${keys} than when ${brief.file} was made${since(brief, changedKeys, history)}`,
        )
      }
    }
  },
})

function words(brief: CommittedBrief, { part, before, after, keys }: Change, history: History): string {
  const where = part === 0 ? brief.file : `part ${part} of ${brief.file}`
  const [was, is] = [quoted(before), quoted(after)]
  if (keys.length === 0)
    return `${where} is in the words of another version of planlint: it says ${was ?? 'nothing'}, and this one ${is ?? 'nothing'}`
  const when = since(brief, keys, history)
  if (was === undefined && is === undefined) return `${where} says what the plan says, in another order or form${when}`
  if (was === undefined) return `${where} lacks ${is}, which the plan says${when}`
  return is === undefined
    ? `${where} says ${was}, which the plan does not${when}`
    : `${where} says ${was}, and the plan ${is}${when}`
}

const longest = 160

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `"${shortened(text, longest)}"`
}

const reads = [
  'title?',
  'language?',
  'period?',
  'launch?',
  'approved?',
  'objective?',
  'audiences[]?',
  'journey?',
  'messaging?',
  'channels[]?',
  'budget?',
  'measurement?',
  'governance?',
  'operations?',
] as const

/** " since 1a2b3c4d, 1 July 2026, Lena Fischer": the latest commit that took the plan away from what the brief was made from. */
function since({ isMadeFrom }: CommittedBrief, keys: readonly string[], { versions }: History): string {
  if (!isMadeFrom) return ''
  const at = versions.findIndex((version) => {
    const old = version.read(reads)
    return old !== undefined && keys.some((key) => isMadeFrom(old, key))
  })
  const commit = at > 0 ? versions[at - 1]?.commit : undefined
  return commit ? ` since ${sayCommit(commit)}` : ''
}
