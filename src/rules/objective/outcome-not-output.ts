import { at, rule } from '../../lint/rule.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'
import { isOutput, isSold, outputIn } from '../../words/metrics/outputs.ts'
import { numbers } from '../../words/numbers/numbers.ts'

export default rule({
  id: 'objective/outcome-not-output',
  severity: 'warning',
  from: 'draft',
  reads: ['objective', 'measurement?'],
  lists: ['outputs'],
  summary: 'The target counts what comes of the work, and not the work.',
  why: `Posts, emails and events are in our own hands: such a target is reached by being busy, whether anybody buys or
    not. It is what a team works for that should be the target, and how much it works belongs in a calendar.`,
  fix: 'Aim at what the work is for (customers, revenue, renewals), and keep the number of pieces among the deliverables.',
  source: '[002] activity volume',

  valid: [
    `
    objective: { statement: Win 300 event tickets' worth of members., metric: members, target: 300 }
    measurement: { metrics: [{ id: members, name: Newsletter subscribers, unit: subscribers }] }
    `,
    `
    # The events are the means here, and not the target.
    objective: { statement: Sign 40 contracts at 6 events., metric: contracts, target: 40 }
    measurement: { metrics: [{ id: contracts, name: Contracts from events }] }
    `,
  ],
  invalid: [
    [
      `
    objective: { metric: posts, target: 120 }
    #                    ^^^^^ "Blog posts published" counts what is made: "Blog posts"
    measurement: { metrics: [{ id: posts, name: Blog posts published }] }
      `,
      { related: [[['Blog posts published', 'the metric of the objective']]] },
    ],
    [
      `
    objective: { metric: output, target: 120 }
    #                    ^^^^^^ "Output" counts what is made: "articles"
    measurement: { metrics: [{ id: output, name: Output, unit: articles }] }
      `,
      { related: [[['articles', 'the metric of the objective']]] },
    ],
    `
    objective: { statement: Publish 40 blog posts by 30 September 2026. }
    #                               ^^^^^^^^^^^^^ "40 blog posts" counts what is made
    `,
  ],

  *check({ objective, measurement }, { words }) {
    const { target, statement = '' } = objective
    const metric = metricOf(measurement?.metrics, objective.metric)
    if (metric && words.language === 'en' && isSold(metricName(metric))) return
    for (const key of ['name', 'unit'] as const) {
      const hit = isOutput(metric?.[key] ?? '', words)
      if (!metric || !hit) continue
      yield at(objective, 'metric', `"${metricName(metric)}" counts what is made: "${hit.text}"`, {
        related: [at(metric, key, 'the metric of the objective')],
      })
      return
    }
    const aim = numbers(statement).find(({ value }) => target === undefined || value === target)
    const made = outputIn(statement, aim, words)
    if (!made) return
    yield at(objective, 'statement', `"${made.text}" counts what is made`, { within: [made.start, made.end] })
  },
})
