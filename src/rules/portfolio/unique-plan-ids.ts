import { at, rule } from '../../lint/rule.ts'
import { oncePerPortfolio } from '../../plan/once-per-portfolio.ts'
import type { CheckedPlan } from '../../plan/plan.ts'

export default rule({
  id: 'portfolio/unique-plan-ids',
  severity: 'error',
  from: 'draft',
  reads: ['id?'],
  needs: ['portfolio'],
  summary: 'No two plans have the same id.',
  why: `Briefs are kept under the id of their plan, and reports and comparisons name plans by it. With one id for two plans, the
    brief of one overwrites the brief of the other, and a result is credited to the wrong one.`,
  fix: 'Give one of the plans an id that no other has, such as one with its brand, its country or its quarter.',
  source: 'ours',

  valid: [
    ['id: autumn', { portfolio: ['id: spring', 'title: Without an id'] }],
    [
      `
    # The file's name alone would give both the same id.
    id: ireland-autumn
    title: Autumn
    `,
      { portfolio: ['title: Autumn'], file: 'ireland/earlier-1.plan.yaml' },
    ],
  ],
  invalid: [
    [
      `
    title: Autumn
    id: voltway-autumn
    #   ^^^^^^^^^^^^^^ "voltway-autumn" is also the id of the plan in earlier-1.plan.yaml
    `,
      {
        portfolio: ['id: voltway-autumn', 'id: voltway-autumn'],
        related: [[['voltway-autumn', 'the plan in earlier-1.plan.yaml']]],
      },
    ],
    [
      `
    title: Autumn
  # ^^^^^ the file's name gives this plan the id "earlier-1", which is also that of the plan in earlier-1.plan.yaml
    `,
      {
        portfolio: ['title: Autumn'],
        file: 'ireland/earlier-1.plan.yaml',
        related: [[['title', 'the plan in earlier-1.plan.yaml']]],
      },
    ],
  ],

  *check({ id }, facts) {
    const { plan } = facts
    const first = firstOf(facts).get(plan.id)?.plan
    if (!first || first === plan) return
    const other = `the plan in ${first.file}`
    const message =
      id === undefined
        ? `the file's name gives this plan the id "${plan.id}", which is also that of ${other}`
        : `"${plan.id}" is also the id of ${other}`
    yield at(plan.data, 'id', message, { related: [at(first.data, 'id', other, { plan: first })] })
  },
})

/** The first plan of each id. What could not be read may have an id that nobody knows. */
const firstOf = oncePerPortfolio(({ portfolio }) => {
  const first = new Map<string, CheckedPlan>()
  for (const one of portfolio) if (one.plan.readable && !first.has(one.plan.id)) first.set(one.plan.id, one)
  return first
})
