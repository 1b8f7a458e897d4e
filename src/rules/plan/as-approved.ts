import { type History, sayCommit, type Version } from '../../lint/history.ts'
import { at, type Cannot, cannot, type Flag, type Frozen, on, rule } from '../../lint/rule.ts'
import { type Day, sayDay } from '../../plan/dates.ts'
import { type Bound, bounds } from '../../plan/figures.ts'
import type { Budget, Measurement, Messaging, Objective } from '../../plan/format.generated.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { sayMoney, sayNumber } from '../../plan/money.ts'
import { folded } from '../../plan/same-text.ts'
import { fraction } from '../../plan/shares.ts'

export default rule({
  id: 'plan/as-approved',
  severity: 'warning',
  from: 'approved',
  reads: ['approved', 'objective?', 'budget?', 'messaging?', 'measurement?'],
  needs: ['history'],
  summary: 'The objective, the total, the proposition and the shared metrics are those that were approved.',
  why: `By the third month a plan has been edited by everyone who found it inconvenient. Whoever signed it answers for an
    objective and a sum that they may never have seen; only what git kept shows what they agreed to.`,
  fix: 'Have the change approved and set approved.on to that day, or put back what was approved.',
  source: '[000] the third month',

  valid: [
    [
      `
    # Worded in another way, sorted in another way, and approved before the last of it was written.
    approved: { on: 2026-06-15 }
    objective: { statement: 'Acquire 2,000 new subscribers', target: 2000 }
    budget: { currency: GBP, total: 348000 }
    messaging: { proposition: One price - and no surprises. }
    measurement: { shared: [cpa, new-subscribers] }
    `,
      {
        history: [
          { on: '2026-05-20', text: 'objective: { target: 1500 }' },
          { on: '2026-06-12', text: 'approved: { on: 2026-06-15 }\nobjective: { target: 1800 }' },
          {
            on: '2026-06-14',
            text: `
    approved: { on: 2026-06-15 }
    objective: { statement: 'Acquire 2,000 new subscribers.', target: 2000 }
    budget: { currency: GBP, total: 348000 }
    messaging: { proposition: One price and no surprises }
    measurement: { shared: [new-subscribers, cpa] }
    `,
          },
        ],
      },
    ],
    [
      `
    # Approved again, with the new total.
    approved: { on: 2026-07-10 }
    budget: { total: 360000 }
    `,
      {
        history: [
          { on: '2026-06-15', text: 'approved: { on: 2026-06-15 }\nbudget: { total: 348000 }' },
          { on: '2026-07-10' },
        ],
      },
    ],
    [
      `
    approved: { by: Amara Osei }
    budget: { total: 360000 }
    `,
      { history: [{ on: '2026-06-15', text: 'budget: { total: 348000 }' }] },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    budget: { total: 360000 }
    `,
      {
        history: [{ on: '2026-06-15', text: 'approved: { on: 2026-06-15 }\nbudget: { total: plenty }' }],
        skipped: 'the budget cannot be read in the plan as it was approved (11111111, 15 June 2026, Dan Whitlock)',
      },
    ],
  ],
  invalid: [
    [
      `
    approved: { on: 2026-06-15 }
    objective:
      statement: Acquire 2,400 new subscribers.
      target: 2400
      #       ^^^^ the target was 2,000 when the plan was approved (11111111, 15 June 2026, Dan Whitlock), and is 2,400 now
      by: 2026-10-31
      #   ^^^^^^^^^^ the deadline was 30 September 2026 when the plan was approved (11111111, 15 June 2026, Dan Whitlock), and is 31 October 2026 now
      guardrails: [{ metric: cpa, below: 220 }, { metric: churn, at_most: 9% }]
      #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the limits were cpa below 180 when the plan was approved (11111111, 15 June 2026, Dan Whitlock), and are cpa below 220 and churn at most 9% now
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    objective:
      statement: Acquire 2,000 new subscribers.
      target: 2000
      by: 2026-09-30
      guardrails: [{ metric: cpa, below: 180 }]
    `,
          },
        ],
      },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    objective: { statement: Win more offices. }
    #                       ^^^^^^^^^^^^^^^^^ the statement was "Win 40 offices." when the plan was approved (22222222, 16 June 2026, Mia Torres), and is "Win more offices." now
    budget: { currency: EUR, total: 360000 }
    #                               ^^^^^^ the total was £348,000 when the plan was approved (22222222, 16 June 2026, Mia Torres), and is €360,000 now
    messaging: { tone_of_voice: Plain. }
  # ^^^^^^^^^ the proposition was "One price." when the plan was approved (22222222, 16 June 2026, Mia Torres), and is not given now
    measurement: { shared: [orders] }
    #                      ^^^^^^^^ the shared metrics were not given when the plan was approved (22222222, 16 June 2026, Mia Torres), and are orders now
    `,
      {
        history: [
          { on: '2026-06-01', text: 'budget: { total: 300000 }' },
          {
            on: '2026-06-16',
            by: 'Mia Torres',
            text: `
    approved: { on: 2026-06-15 }
    objective: { statement: Win 40 offices. }
    budget: { currency: GBP, total: 348000 }
    messaging: { proposition: One price. }
    `,
          },
          { on: '2026-07-01' },
        ],
        related: [
          [['2026-06-15', 'the approval']],
          [['2026-06-15', 'the approval']],
          [['2026-06-15', 'the approval']],
          [['2026-06-15', 'the approval']],
        ],
      },
    ],
  ],

  *check({ approved, objective, budget, messaging, measurement }, { history }) {
    const signed = approved.on === undefined ? [] : signedVersions(history, approved.on)
    const related = [at(approved, 'on', 'the approval')]
    const compare = <T extends object>(name: string, now: T | undefined, of: Then<T>, valuesOf: ValuesOf<T>) =>
      differences(name, now, signed, of, valuesOf, related)
    yield* compare('objective', objective, (version) => version.read(['objective?']), objectiveValues)
    yield* compare('budget', budget, (version) => version.read(['budget?']), budgetValues)
    yield* compare('messaging', messaging, (version) => version.read(['messaging?']), messagingValues)
    yield* compare('measurement', measurement, (version) => version.read(['measurement?']), measurementValues)
  },
})

/** Something of an element that was agreed on: how messages call it, how they say it, and when it counts as the same. */
interface Value<T> {
  readonly key: Extract<keyof T, string>
  readonly what: string
  readonly are?: boolean
  readonly said: string | undefined
  readonly same?: string | undefined
}
type ValuesOf<T> = (element: T) => readonly Value<T>[]
/** The element as it was, under its name; undefined where it cannot be read. */
type Then<T> = (version: Version) => { readonly [name: string]: T | undefined } | undefined

/**
 * The first commit that carries this approval. One that was made ahead of the day is followed by more work on what was
 * then approved: there it is the last one before the day, or one for each line of work.
 */
function signedVersions(history: History, on: Day): readonly Version[] {
  const carries = (version: Version) => version.read(['approved'])?.approved.on === on
  const first = history.firstWith(carries)
  if (!first) return []
  return first.commit.on < on ? history.before(on).filter(carries) : [first]
}

/** What is no longer as it was in any of the versions. What is gone altogether is for plan/six-elements to say. */
function* differences<T extends object>(
  name: string,
  now: T | undefined,
  signed: readonly Version[],
  of: Then<T>,
  valuesOf: ValuesOf<T>,
  related: readonly Flag[],
): Generator<Flag | Cannot> {
  const [first] = signed
  if (!now || !first) return
  const commit = sayCommit(first.commit)
  const olds = signed.map((version) => of(version))
  if (olds.some((old) => !old)) {
    yield cannot(`the ${name} cannot be read in the plan as it was approved (${commit})`)
    return
  }
  const values = olds.map((old) => (old?.[name] ? valuesOf(old[name]) : []))
  const changed = valuesOf(now).filter((value) =>
    values.every((then) => sameOf(then.find(({ what }) => what === value.what)) !== sameOf(value)),
  )
  for (const { key, what, are, said } of changed) {
    // A statement is worded anew when its numbers are: that is one change.
    if (key === 'statement' && changed.length > 1) continue
    const then = values[0]?.find((value) => value.what === what)?.said ?? 'not given'
    const [was, is] = are ? ['were', 'are'] : ['was', 'is']
    const fact = `${what} ${was} ${then} when the plan was approved (${commit}), and ${is} ${said ?? 'not given'} now`
    yield on({ holder: now, key }, fact, { related })
  }
}

function sameOf<T>(value: Value<T> | undefined): string | undefined {
  return value?.same ?? value?.said
}

function objectiveValues(objective: Frozen<Objective>): Value<Frozen<Objective>>[] {
  const { statement, metric, target, baseline, by, outcome, guardrails } = objective
  return [
    { key: 'metric', what: 'the metric of the objective', said: metric },
    { key: 'target', what: 'the target', said: quantity(target), same: sameQuantity(target) },
    { key: 'baseline', what: 'the baseline', said: quantity(baseline), same: sameQuantity(baseline) },
    { key: 'by', what: 'the deadline', said: by && sayDay(by) },
    { key: 'outcome', what: 'the outcome', said: outcome, same: outcome && folded(outcome) },
    { key: 'guardrails', what: 'the limits', are: true, ...limits(guardrails) },
    { key: 'statement', what: 'the statement', ...quoted(statement) },
  ]
}

function limits(guardrails: Frozen<Objective>['guardrails']): Pick<Value<never>, 'said' | 'same'> {
  const all = (guardrails ?? []).flatMap((guardrail) =>
    (Object.keys(bounds) as Bound[]).flatMap((bound) => {
      const value = guardrail[bound]
      return value === undefined ? [] : [{ metric: guardrail.metric ?? 'a metric', bound, value }]
    }),
  )
  if (all.length === 0) return { said: undefined }
  return {
    said: sayList(all.map(({ metric, bound, value }) => `${metric} ${bounds[bound]} ${quantity(value)}`)),
    same: sorted(all.map(({ metric, bound, value }) => `${metric} ${bound} ${sameQuantity(value)}`)),
  }
}

function budgetValues({ total, currency }: Frozen<Budget>): Value<Frozen<Budget>>[] {
  return [{ key: 'total', what: 'the total', said: total === undefined ? undefined : sayMoney(total, currency) }]
}

function messagingValues({ proposition }: Frozen<Messaging>): Value<Frozen<Messaging>>[] {
  const texts = listOf<string>(proposition)
  return [{ key: 'proposition', what: 'the proposition', ...quoted(texts.length > 0 ? texts.join(' / ') : undefined) }]
}

function measurementValues({ shared }: Frozen<Measurement>): Value<Frozen<Measurement>>[] {
  return [
    {
      key: 'shared',
      what: 'the shared metrics',
      are: true,
      said: shared && sayList(shared),
      same: shared && sorted(shared),
    },
  ]
}

function quoted(text: string | undefined): Pick<Value<never>, 'said' | 'same'> {
  return text === undefined ? { said: undefined } : { said: `"${text.trim()}"`, same: folded(text) }
}

function quantity(value: number | string | undefined): string | undefined {
  return typeof value === 'number' ? sayNumber(value) : value
}

/** A share is the same whether it is written 15% or 0.15. */
function sameQuantity(value: number | string | undefined): string | undefined {
  return value === undefined ? undefined : String(fraction(value) ?? value)
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join('\n')
}
