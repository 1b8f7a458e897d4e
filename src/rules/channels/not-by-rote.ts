import { readOther } from '../../lint/read.ts'
import { at, type Frozen, rule } from '../../lint/rule.ts'
import { sayDay } from '../../plan/dates.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { endedLastBefore } from '../../plan/timing/predecessor.ts'

export default rule({
  id: 'channels/not-by-rote',
  severity: 'info',
  from: 'draft',
  reads: ['channels', 'period'],
  needs: ['portfolio'],
  summary: 'The channels and their reasons are not those of the plan before.',
  why: `When every channel and every reason is the same as last time, nobody has asked whether last time worked. A plan
    made by rote repeats what was bought, the mistakes included.`,
  fix: 'Look at what each channel brought in the plan before, and write the reason it deserves now; one that has none can go.',
  source: '[001] campaigns by rote',

  valid: [
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    channels:
      - { id: paid-search, rationale: 41 percent of 2026-H1 subscribers searched first. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
      {
        portfolio: [
          `
    period: { start: 2026-04-01, end: 2026-06-30 }
    channels:
      - { id: paid-search, rationale: 38 percent of 2025-H2 subscribers searched first. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
        ],
      },
    ],
    [
      `
    # The plan before this one has another mix; an older one and one that runs beside this do not count.
    period: { start: 2026-07-01, end: 2026-09-30 }
    channels:
      - { id: paid-search, rationale: Half of our subscribers searched first. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
      {
        portfolio: [
          `
    period: { start: 2026-01-01, end: 2026-03-31 }
    channels:
      - { id: paid-search, rationale: Half of our subscribers searched first. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
          `
    period: { start: 2026-07-01, end: 2026-09-30 }
    channels:
      - { id: paid-search, rationale: Half of our subscribers searched first. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
          `
    period: { start: 2026-04-01, end: 2026-06-30 }
    channels:
      - { id: paid-search, rationale: Half of our subscribers searched first. }
    `,
        ],
      },
    ],
    [
      `
    # A period that is the wrong way round ends before it begins: the plan is no plan before itself.
    id: spring
    period: { start: 2026-06-30, end: 2026-04-01 }
    channels:
      - { id: paid-search, rationale: Half of our subscribers searched first. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
      {
        portfolio: [
          `
    id: spring
    period: { start: 2026-06-30, end: 2026-04-01 }
    channels:
      - { id: paid-search, rationale: Half of our subscribers searched first. }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    title: Summer
    period: { start: 2026-07-01, end: 2026-09-30 }
    channels:
  # ^^^^^^^^ all 2 channels and their reasons are those of "spring", which ended on 30 June 2026
      - { id: email, rationale: One sample in five became a subscription. }
      - { id: paid-search, rationale: Half of our subscribers searched first. }
    `,
      {
        portfolio: [
          `
    id: spring
    period: { start: 2026-04-01, end: 2026-06-30 }
    channels:
      - { id: paid-search, rationale: half of our subscribers searched first }
      - { id: email, rationale: One sample in five became a subscription. }
    `,
        ],
      },
    ],
  ],

  *check({ channels, period: { start, end } }, { plan, portfolio }) {
    // A period that ends before it begins would make the plan its own predecessor.
    const before =
      start === undefined || (end !== undefined && end < start) ? undefined : endedLastBefore(start, portfolio)
    const other = before && readOther(['channels'], before.checked)
    if (!other || other.channels.length !== channels.length) return
    const reasons = reasonsOf(channels)
    if (reasons === undefined || reasons !== reasonsOf(other.channels)) return
    yield at(
      plan.data,
      'channels',
      `all ${channels.length} channels and their reasons are those of "${before.checked.plan.id}", which ended on ${sayDay(before.end)}`,
    )
  },
})

/** Channels with their reasons as one text, whatever their order; undefined where one has none or there is only one. */
function reasonsOf(channels: readonly Frozen<Channel>[]): string | undefined {
  if (channels.length < 2 || channels.some(({ rationale }) => !rationale)) return undefined
  return channels
    .map(({ id, rationale = '' }) => `${id} ${folded(rationale)}`)
    .sort()
    .join('\n')
}
