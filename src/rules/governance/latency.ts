import { at, rule } from '../../lint/rule.ts'
import { daysBetween } from '../../plan/dates.ts'
import { durationInDays, sayDays } from '../../plan/durations.ts'
import { sayList } from '../../plan/lists.ts'
import { sayShare } from '../../plan/shares.ts'
import { intervalInDays } from '../../plan/timing/said-cadences.ts'

export default rule({
  id: 'governance/latency',
  severity: 'error',
  from: 'draft',
  reads: ['measurement?', 'operations?', 'budget?', 'period'],
  summary: 'A problem is reported, explained and answered while there is still time to gain by it.',
  why: `From the day a channel stops working, its money runs on until the number is reported, somebody knows why, and somebody
    may move it. Where these waits fill a large part of the period, the plan finds out what to do when it is over.`,
  fix: 'Shorten the longest wait: report more often, answer a variance sooner, or decide faster.',
  source: '[002] governance latency',
  options: { warn: 1 / 3, fail: 1 },

  valid: [
    `
    period: { start: 2026-07-01, end: 2026-09-30 }
    measurement: { cadence: weekly }
    operations: { variance: { answer_within: 5 days } }
    budget: { reallocation: { decide_within: 3 days } }
    `,
    `
    # A third of the period, not more.
    period: { start: 2026-07-01, end: 2026-07-30 }
    measurement: { cadence: weekly }
    budget: { reallocation: { decide_within: 3 days } }
    `,
    `
    period: { start: 2026-07-01, end: 2026-06-30 }
    measurement: { cadence: weekly }
    `,
  ],
  invalid: [
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    measurement: { cadence: fortnightly }
    operations: { variance: { answer_within: 3 weeks } }
    #                                        ^^^^^^^ warning: a problem can run for 36.5 days, 39.7% of the 92 days of the period: 14 days until it is reported, 21 days until it is explained and 1.5 days until money moves
    budget: { reallocation: { decide_within: 36 hours } }
    `,
      {
        related: [
          [
            ['fortnightly', '14 days until it is reported'],
            ['36 hours', '1.5 days until money moves'],
            ['2026-07-01', '92 days from here'],
          ],
        ],
      },
    ],
    [
      `
    period: { start: 2026-07-01, end: 2026-07-31 }
    measurement: { cadence: monthly }
    #                       ^^^^^^^ a problem can run for 35 days, longer than the 31 days of the period: 30 days until it is reported and 5 days until it is explained
    operations: { variance: { answer_within: 5 days } }
    `,
      {
        related: [
          [
            ['5 days', '5 days until it is explained'],
            ['2026-07-01', '31 days from here'],
          ],
        ],
      },
    ],
    `
    period: { start: 2026-07-01, end: 2026-07-01 }
    measurement: { cadence: weekly }
    #                       ^^^^^^ a problem can run for 7 days, longer than the 1 day of the period: 7 days until it is reported
    `,
    `
    period: { start: 2026-07-01, end: 2026-07-10 }
    measurement: { cadence: weekly }
    #                       ^^^^^^ warning: a problem can run for 7 days, 70% of the 10 days of the period: 7 days until it is reported
    `,
  ],

  *check({ measurement, operations, budget, period }, _, { warn, fail }) {
    const { start, end } = period
    const length = start !== undefined && end !== undefined ? daysBetween(start, end) + 1 : 0
    if (length < 1) return
    const waits = [
      wait(measurement, 'cadence', intervalInDays, 'until it is reported'),
      wait(operations?.variance, 'answer_within', durationInDays, 'until it is explained'),
      wait(budget?.reallocation, 'decide_within', durationInDays, 'until money moves'),
    ].flatMap((one) => one ?? [])
    const sum = waits.reduce((total, { days }) => total + days, 0)
    // The longest wait is the one to shorten; without the others the sum is only the larger.
    const longest = waits.reduce((a, b) => (b.days > a.days ? b : a), waits[0] ?? none)
    if (longest === none || sum <= length * warn + 1e-9) return
    const terms = sayList(waits.map(({ days, what }) => `${sayDays(days)} ${what}`))
    const isOver = sum > length * fail + 1e-9
    const part = isOver ? 'longer than' : `${sayShare(sum / length)} of`
    yield {
      holder: longest.holder,
      key: longest.key,
      message: `a problem can run for ${sayDays(sum)}, ${part} the ${sayDays(length)} of the period: ${terms}`,
      severity: isOver ? 'error' : 'warning',
      related: [
        ...waits
          .filter((one) => one !== longest)
          .map(({ holder, key, what, days }) => ({ holder, key, message: `${sayDays(days)} ${what}` })),
        at(period, 'start', `${sayDays(length)} from here`),
      ],
    }
  },
})

interface Wait {
  readonly holder: object
  readonly key: string
  readonly days: number
  readonly what: string
}

const none: Wait = { holder: {}, key: '', days: 0, what: '' }

function wait<K extends string>(
  holder: { readonly [key in K]?: string | undefined } | undefined,
  key: K,
  inDays: (text: string) => number | undefined,
  what: string,
): Wait | undefined {
  const text = holder?.[key]
  const days = text === undefined ? undefined : inDays(text)
  return holder && days !== undefined ? { holder, key, days, what } : undefined
}
