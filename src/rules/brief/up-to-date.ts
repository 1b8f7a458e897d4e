import type { Change, CommittedBrief } from '../../lint/briefs.ts'
import { type History, sayCommit } from '../../lint/history.ts'
import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { shortened } from '../../plan/texts/shortened.ts'

export default rule({
  id: 'brief/up-to-date',
  severity: 'warning',
  from: 'approved',
  reads: ['channels[]?'],
  needs: ['briefs'],
  wantsHistory: 'approved',
  options: { changes: 3 },
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
      #       ^^^^^ briefs/q3/email.md is not what the plan says in part 2 since 22222222, 1 July 2026, Lena Fischer: part 2 says "Win 1,500 riders.", and the plan "Win 2,000 riders."; part 2 says "Limits: CPA below £180", which the plan does not
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
      #       ^^^^^ briefs/q3/email.md is not what the plan says in parts 9, 12, 13 and 16: part 9 lacks "Two films (due 19 June 2026)", which the plan says; part 12 says "£20,000", and the plan "£17,000"; and 2 more
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
      const message = channel
        ? behind(brief, history, most)
        : `${brief.file} is the brief of "${brief.channel}", which the plan does not have`
      if (message !== undefined) yield channel ? at(channel, 'id', message) : at(data, 'channels', message)
    }
  },
})

/** Where the brief is behind the plan; undefined where it is not. */
function behind(brief: CommittedBrief, history: History, most: number): string | undefined {
  const { file, missing, moved, changedKeys = [] } = brief
  if (missing) return `there is no ${file}`
  if (changedKeys.length > 0)
    return `the plan says something else under ${sayList(changedKeys)} than when ${file} was made${since(brief, changedKeys, history)}`
  // What this version would word in another way is put right together with what the plan has changed.
  const ofPlan = moved.filter(({ keys }) => keys.length > 0)
  const [first, ...others] = ofPlan.length > 0 ? ofPlan : moved
  if (!first) return undefined
  const isOfPlan = ofPlan.length > 0
  if (others.length === 0) {
    const where = first.part === 0 ? file : `part ${first.part} of ${file}`
    if (isOfPlan) return `${where} ${difference(first, 'the plan')}${since(brief, first.keys, history)}`
    return `${where} is in the words of another version of planlint: it ${difference(first, 'this one')}`
  }
  const changes = [first, ...others]
  const told = changes.slice(0, changes.length > most ? Math.max(1, most) : undefined)
  const rest = changes.length - told.length
  const said = told.map(
    (one) => `${one.part === 0 ? 'it' : `part ${one.part}`} ${difference(one, isOfPlan ? 'the plan' : 'this one')}`,
  )
  const more = rest > 0 ? [`and ${rest} more`] : []
  const where = isOfPlan
    ? `is not what the plan says ${whereSince(changes, (keys) => since(brief, keys, history))}`
    : 'is in the words of another version of planlint'
  return `${file} ${where}: ${[...said, ...more].join('; ')}`
}

/** "in parts 2 and 12 since 1a2b3c4d, 1 July 2026, Lena Fischer, and in part 8 since …" */
function whereSince(changes: readonly Change[], sinceOf: (keys: readonly string[]) => string): string {
  const places = new Map<string, Set<number>>()
  for (const { part, keys } of changes) {
    const when = sinceOf(keys)
    places.set(when, (places.get(when) ?? new Set()).add(part))
  }
  return [...places].map(([when, parts]) => `in ${sayParts([...parts])}${when}`).join(', and ')
}

function sayParts(parts: readonly number[]): string {
  const numbers = parts.filter((part) => part > 0).map(String)
  if (numbers.length === 0) return 'its marks'
  return `${numbers.length === 1 ? 'part' : 'parts'} ${sayList(numbers)}`
}

/** How a sentence of a brief and what it should be differ: `says "£20,000", and the plan "£17,000"`. */
function difference({ before, after }: Change, other: 'the plan' | 'this one'): string {
  const [was, is] = [quoted(before), quoted(after)]
  if (was === undefined && is === undefined) return `says what ${other} says, in another order or form`
  if (was === undefined) return `lacks ${is}, which ${other} says`
  return is === undefined ? `says ${was}, which ${other} does not` : `says ${was}, and ${other} ${is}`
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
