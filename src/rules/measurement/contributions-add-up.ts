import { ofLostNames } from '../../lint/of-lost-names.ts'
import { at, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { doubledIds } from '../../plan/ids.ts'
import { neededFor } from '../../plan/metrics/needed.ts'
import { kindOf, metricOf, sayValue, valueIn } from '../../plan/quantities.ts'

export default rule({
  id: 'measurement/contributions-add-up',
  severity: 'error',
  from: 'draft',
  reads: ['measurement', 'objective', 'channels', 'budget?'],
  summary: "The channels' contributions add up to what the objective needs.",
  why: `Each channel counts a sale that it helped with as its own, so the claims of all of them exceed what was sold. The
    plan is the place to settle who counts what; where the parts do not make the whole, someone is counting twice or
    nobody is working on the rest.`,
  fix: 'Lower the contributions to what is needed, or set the target to what they add up to. Where channels count the same customers, count each in one channel only, or say so with attribution.overlap: true.',
  source: '[000] each channel claims the credit; arithmetic',

  valid: [
    `
    objective: { metric: orders, baseline: 1420, target: 2000 }
    measurement: { metrics: [{ id: orders, unit: orders }] }
    channels: [{ id: search, contribution: 1200 }, { id: email, contribution: 800 }, { id: film, purpose: brand }]
    `,
    `
    # Of a level only what is not there yet is needed.
    objective: { outcome: acquisition, metric: active, baseline: 9000, target: 11000 }
    measurement: { metrics: [{ id: active, kind: level, unit: customers }] }
    channels: [{ id: search, contribution: 2000 }]
    `,
    `
    # Where keeping a level is the point, channels may say what they keep or what they add.
    objective: { outcome: retention, metric: active, baseline: 6000, target: 7500 }
    measurement: { metrics: [{ id: active, kind: level, unit: boxes }] }
    channels: [{ id: film, contribution: 1100 }, { id: email, contribution: 400 }]
    `,
    `
    # Fewer are left in any case, and channels may say how many more would have gone.
    objective: { outcome: retention, metric: policies, baseline: 410000, target: 402000 }
    measurement: { metrics: [{ id: policies, kind: level, unit: policies }] }
    channels: [{ id: letter, contribution: 6000 }, { id: calls, contribution: 2500 }]
    `,
    `
    # Shares of different wholes make no sum.
    objective: { metric: market-share, baseline: 9%, target: 12% }
    measurement: { metrics: [{ id: market-share, unit: "%" }] }
    channels: [{ id: search, contribution: 8% }, { id: email, contribution: 9% }]
    `,
    `
    # A target below the baseline: what a contribution means there, the plan does not say.
    objective: { metric: complaints, baseline: 900, target: 600 }
    measurement: { metrics: [{ id: complaints, unit: complaints }] }
    channels: [{ id: service, contribution: 300 }]
    `,
    `
    # What one of them brings is still open, and may be the rest.
    objective: { metric: orders, target: 2000 }
    measurement: { metrics: [{ id: orders, unit: orders }] }
    channels: [{ id: search, contribution: 1200 }, { id: email, contribution: TBC }]
    `,
    `
    # Which of two channels with one id brings how much, plan/unique-ids asks.
    objective: { metric: orders, target: 2000 }
    measurement: { metrics: [{ id: orders, unit: orders }] }
    channels: [{ id: search, contribution: 2000 }, { id: search, contribution: 2000 }]
    `,
  ],
  invalid: [
    [
      `
    budget: { currency: EUR }
    objective: { metric: revenue, baseline: 1390000, target: 1800000 }
    #                                                        ^^^^^^^ info: the contributions add up to €410,000, what is new above the baseline of €1,390,000; the target counts all €1,800,000
    measurement: { metrics: [{ id: revenue, unit: EUR }] }
    channels: [{ id: calls, contribution: 410000 }]
    `,
      {
        related: [
          [
            ['410000', 'calls'],
            ['1390000', 'the baseline'],
          ],
        ],
      },
    ],
    [
      `
    objective: { metric: orders, target: 2000 }
    #                                    ^^^^ the contributions add up to 2,600 orders, 600 more than the 2,000 orders that are needed
    measurement: { metrics: [{ id: orders, unit: orders }] }
    channels: [{ id: search, name: Paid search, contribution: 1400 }, { id: email, contribution: 1200 }]
    `,
      {
        related: [
          [
            ['1400', 'Paid search'],
            ['1200', 'email'],
          ],
        ],
      },
    ],
    `
    objective: { outcome: retention, metric: policies, baseline: 410000, target: 402000 }
    #                                                                            ^^^^^^ the contributions add up to 412,000 policies, 10,000 more than the 402,000 policies that are needed
    measurement: { metrics: [{ id: policies, kind: level, unit: policies }] }
    channels: [{ id: letter, contribution: 330000 }, { id: calls, contribution: 82000 }]
    `,
    `
    objective: { metric: orders, target: 2000 }
    #                                    ^^^^ info: the contributions add up to 2,600 orders, 600 more than the 2,000 orders that are needed; attribution says that they overlap
    measurement: { metrics: [{ id: orders, unit: orders }], attribution: { overlap: true } }
    channels: [{ id: search, contribution: 1400 }, { id: email, contribution: 1200 }]
    `,
    [
      `
    budget: { currency: EUR }
    objective: { metric: revenue, target: 1800000 }
    #                                     ^^^^^^^ warning: the contributions add up to €1,300,000, €500,000 less than the €1,800,000 that are needed
    measurement: { metrics: [{ id: revenue, unit: EUR }] }
    channels: [{ id: calls, contribution: 1300000 }, { id: film }]
    `,
      { related: [[['1300000', 'calls']]] },
    ],
    [
      `
    objective: { outcome: acquisition, metric: active, baseline: 9000, target: 11000 }
    #                                                                          ^^^^^ the contributions add up to 11,000 customers, 9,000 more than the 2,000 customers that are needed beyond the baseline
    measurement: { metrics: [{ id: active, kind: level, unit: customers }] }
    channels: [{ id: search, contribution: 11000 }]
    `,
      {
        related: [
          [
            ['11000', 'search'],
            ['9000', 'the baseline'],
          ],
        ],
      },
    ],
  ],

  *check({ measurement, objective, channels, budget }, { placeholders, links }) {
    const metric = metricOf(measurement.metrics, objective.metric)
    const needed = metric && neededFor(objective, metric)
    const giving = channels.filter(({ contribution }) => contribution !== undefined)
    if (!metric || !needed || giving.length === 0 || doubledIds(giving).size > 0) return
    const baseline = valueIn(objective.baseline, metric)
    const target = valueIn(objective.target, metric)
    const parts = giving.map(({ contribution }) => valueIn(contribution, metric))
    if (parts.includes(undefined)) return
    const sum = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
    const gap = sum - needed.amount
    const isOpen = placeholders.some(
      ({ holder, key }) => key === 'contribution' && channels.some((one) => one === holder),
    )
    if (isOpen && gap < 0) return
    // Less is wanted than there was: what is kept adds up to no more than the target, and what a smaller sum means is not said.
    const isFewer = needed.beyond === undefined && baseline !== undefined && target !== undefined && target < baseline
    if (isFewer && (kindOf(metric) === 'count' || gap < 0)) return
    const isNew = baseline !== undefined && target !== undefined && same(sum, target - baseline)
    if (same(sum, needed.amount) || (isNew && kindOf(metric) === 'level')) return
    const say = (value: number) => sayValue(value, metric, budget?.currency)
    const overlaps = measurement.attribution?.overlap === true
    const wanted = `the ${say(needed.amount)} that are needed${needed.beyond === undefined ? '' : ' beyond the baseline'}`
    // The unit is said with the whole; the difference needs it only where it is money.
    const apart = `${say(Math.abs(gap)).replace(/^([\d,.]+) .*$/, '$1')} ${gap > 0 ? 'more' : 'less'} than ${wanted}`
    const places = [
      ...giving.map((channel) => at(channel, 'contribution', channelName(channel))),
      ...(needed.beyond === undefined ? [] : [at(objective, 'baseline', 'the baseline')]),
    ]
    if (kindOf(metric) === 'count' && baseline && isNew) {
      const message = `the contributions add up to ${say(sum)}, what is new above the baseline of ${say(baseline)}; the target counts all ${say(target)}`
      yield at(objective, 'target', message, {
        severity: 'info',
        fix: 'If contributions are what comes on top of the baseline, nothing is missing; of a number that only grows, such as active customers, say kind: level in its metric.',
        related: [...places, at(objective, 'baseline', 'the baseline')],
      })
      return
    }
    const cause = gap > 0 && overlaps ? '; attribution says that they overlap' : ''
    // What a channel would bring that is named and not there, nobody knows.
    const comesOf = gap < 0 ? ofLostNames('channel', links) : []
    yield at(objective, 'target', `the contributions add up to ${say(sum)}, ${apart}${cause}`, {
      ...(gap < 0
        ? {
            severity: 'warning' as const,
            fix: 'Say which channels bring the rest, or set the target to what the channels can contribute.',
          }
        : overlaps && {
            severity: 'info' as const,
            fix: 'Nothing needs to change, as long as reports count each customer once.',
          }),
      related: places,
      comesOf,
    })
  },
})

function same(sum: number, whole: number): boolean {
  return Math.abs(sum - whole) < Math.max(0.005, Math.abs(whole) * 1e-9)
}
