import { type History, sayCommit, type Version } from '../../lint/history.ts'
import { at, type Cannot, cannot, type Flag, on, rule } from '../../lint/rule.ts'
import { approvedVersions, saySince } from '../../lint/signed.ts'
import {
  budgetValues,
  isSame,
  measurementValues,
  messagingValues,
  objectiveValues,
  type Terms,
  type Value,
} from '../../plan/versions/agreed-values.ts'
import { formerMetrics } from '../../plan/versions/redefined.ts'

export default rule({
  id: 'plan/as-approved',
  severity: 'warning',
  from: 'approved',
  reads: ['approved', 'objective?', 'budget?', 'messaging?', 'measurement?'],
  needs: ['history'],
  // That it once had a limit says more than that it has none; the whole plan, more than its text.
  over: ['objective/guardrail', 'messaging/as-signed-off'],
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
    # Its id was changed, and not where it is named: the name leads nowhere now, and means what it meant.
    approved: { on: 2026-06-15 }
    objective: { metric: subscribers, guardrails: [{ metric: cost, below: 180 }] }
    measurement:
      shared: [subscribers]
      metrics: [{ id: new-subscribers, definition: First invoice paid. }, { id: cpa, name: Cost per acquisition }]
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    objective: { metric: subscribers, guardrails: [{ metric: cost, below: 180 }] }
    measurement:
      shared: [subscribers]
      metrics: [{ id: subscribers, definition: First invoice paid }, { id: cost, name: Cost per acquisition }]
    `,
          },
        ],
      },
    ],
    [
      `
    # The metric only has another id.
    approved: { on: 2026-06-15 }
    objective: { metric: new-subscribers, guardrails: [{ metric: cpa, below: 180 }] }
    measurement:
      shared: [new-subscribers]
      metrics: [{ id: new-subscribers, definition: First invoice paid. }, { id: cpa, name: Cost per acquisition }]
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    objective: { metric: subscribers, guardrails: [{ metric: cost, below: 180 }] }
    measurement:
      shared: [subscribers]
      metrics: [{ id: subscribers, definition: First invoice paid }, { id: cost, name: Cost per acquisition }]
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
      #       ^^^^ the target was 2,000 when the plan was approved (11111111, 15 June 2026, Dan Whitlock), and is 2,400 now, since 22222222, 15 July 2026, Dan Whitlock
      by: 2026-10-31
      #   ^^^^^^^^^^ the deadline was 30 September 2026 when the plan was approved (11111111, 15 June 2026, Dan Whitlock), and is 31 October 2026 now, since 22222222, 15 July 2026, Dan Whitlock
      guardrails: [{ metric: cpa, below: 220 }, { metric: churn, at_most: 9% }]
      #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the limits were cpa below 180 when the plan was approved (11111111, 15 June 2026, Dan Whitlock), and are cpa below 220 and churn at most 9% now, since 22222222, 15 July 2026, Dan Whitlock
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
    #                       ^^^^^^^^^^^^^^^^^ the statement was "Win 40 offices." when the plan was approved (22222222, 16 June 2026, Mia Torres), and is "Win more offices." now, since 33333333, 1 July 2026, Dan Whitlock
    budget: { currency: EUR, total: 360000 }
    #                               ^^^^^^ the total was £348,000 when the plan was approved (22222222, 16 June 2026, Mia Torres), and is €360,000 now, since 33333333, 1 July 2026, Dan Whitlock
    messaging: { tone_of_voice: Plain. }
  # ^^^^^^^^^ the proposition was "One price." when the plan was approved (22222222, 16 June 2026, Mia Torres), and is not given now, since 33333333, 1 July 2026, Dan Whitlock
    measurement: { shared: [orders] }
  # ^^^^^^^^^^^ the measurement was not in the plan when it was approved (22222222, 16 June 2026, Mia Torres)
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
    [
      `
    # A limit is named as people call it, with its unit; that it is gone is one finding.
    approved: { on: 2026-06-15 }
    objective: { metric: new-subscribers, target: 2000 }
  # ^^^^^^^^^ the limits were Cost per acquisition below £180 when the plan was approved (11111111, 15 June 2026, Dan Whitlock), and are not given now, since 22222222, 15 July 2026, Dan Whitlock
    budget: { currency: GBP }
    measurement:
      metrics: [{ id: new-subscribers, unit: subscribers }, { id: cpa, name: Cost per acquisition, unit: GBP }]
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    approved: { on: 2026-06-15 }
    objective: { metric: new-subscribers, target: 2000, guardrails: [{ metric: cpa, below: 180 }] }
    budget: { currency: GBP }
    measurement:
      metrics: [{ id: new-subscribers, unit: subscribers }, { id: cpa, name: Cost per acquisition, unit: GBP }]
    `,
          },
        ],
      },
    ],
  ],

  *check({ approved, objective, budget, messaging, measurement }, { history, plan: { data } }) {
    const signed = approved.on === undefined ? [] : approvedVersions(history, approved.on)
    const metrics = measurement?.metrics ?? []
    // A metric that has another id now may still be named by the one that it had: that is for plan/known-references.
    const idNow = (id: string) => {
      const [version] = metrics.some((metric) => metric.id === id) ? [] : signed
      return version ? termsIn(version).idNow(id) : id
    }
    const termsNow: Terms = { idNow, metrics, currency: budget?.currency }
    const termsIn = (version: Version): Terms => {
      const then = version.read(['measurement?', 'budget?'])
      const old = then?.measurement?.metrics ?? []
      return { idNow: formerMetrics(metrics, old).idNow, metrics: old, currency: then?.budget?.currency }
    }
    const related = [at(approved, 'on', 'the approval')]
    const compare = <T extends object>(
      element: Pick<Element<T>, 'name' | 'now' | 'was'>,
      values: (element: T, terms: Terms) => readonly Value<T>[],
      cure: Pick<Flag, 'fix'> = {},
    ) => {
      const valuesOf: Element<T>['valuesOf'] = (of, version) => values(of, version ? termsIn(version) : termsNow)
      return differences({ ...element, valuesOf }, { data, history, signed }, { related, ...cure })
    }
    yield* compare(
      { name: 'objective', now: objective, was: (version) => version.read(['objective?']) },
      objectiveValues,
    )
    yield* compare({ name: 'budget', now: budget, was: (version) => version.read(['budget?']) }, budgetValues)
    // Whose sign-off is as old is told here, for messaging/as-signed-off is silent then.
    const cure = messaging?.signed_off ? signAgain : {}
    yield* compare(
      { name: 'messaging', now: messaging, was: (version) => version.read(['messaging?']) },
      messagingValues,
      cure,
    )
    yield* compare(
      { name: 'measurement', now: measurement, was: (version) => version.read(['measurement?']) },
      measurementValues,
    )
  },
})

/** For a text that has a sign-off of its own. */
const signAgain = {
  fix: 'Have the text signed off and the change approved, and set messaging.signed_off.on and approved.on to those days; or put back what was approved.',
}

/** An element of the plan as it is, and as it was. */
interface Element<T> {
  readonly name: string
  readonly now: T | undefined
  /** The plan of then, with the element under its name where it had one; undefined where it cannot be read. */
  readonly was: (version: Version) => { readonly [name: string]: T | undefined } | undefined
  readonly valuesOf: (element: T, version?: Version) => readonly Value<T>[]
}

/** The plan, and the versions of it that were approved. */
interface Approved {
  readonly data: object
  readonly history: History
  readonly signed: readonly Version[]
}

/** What is no longer as it was in any of the versions. What is gone altogether is for plan/six-elements to say. */
function* differences<T extends object>(
  element: Element<T>,
  { data, history, signed }: Approved,
  extra: Pick<Flag, 'related' | 'fix'>,
): Generator<Flag | Cannot> {
  const { name, now, was, valuesOf } = element
  const [first] = signed
  if (!now || !first) return
  const commit = sayCommit(first.commit)
  if (signed.some((version) => !was(version))) {
    yield cannot(`the ${name} cannot be read in the plan as it was approved (${commit})`)
    return
  }
  const valuesIn = (version: Version) => {
    const old = was(version)?.[name]
    return old && valuesOf(old, version)
  }
  const approved = signed.flatMap((version) => {
    const values = valuesIn(version)
    return values ? [values] : []
  })
  if (approved.length === 0) {
    const fact = `the ${name} was not in the plan when it was approved (${commit})`
    if (valuesOf(now).some(({ said }) => said !== undefined))
      yield on({ holder: data, key: name }, fact, { place: 'key', ...extra })
    return
  }
  const changed = valuesOf(now).filter((value) => approved.every((values) => !isSame(alike(values, value), value)))
  for (const value of changed) {
    const { key, what, are, said } = value
    // A statement is worded anew when its numbers are: that is one change.
    if (key === 'statement' && changed.length > 1) continue
    const old = alike(approved[0] ?? [], value)?.said ?? 'not given'
    const [verbThen, verbNow] = are ? ['were', 'are'] : ['was', 'is']
    const fact = `${what} ${verbThen} ${old} when the plan was approved (${commit}), and ${verbNow} ${said ?? 'not given'} now`
    const since = saySince(history, first, (version) => {
      const values = valuesIn(version)
      return values !== undefined && isSame(alike(values, value), value)
    })
    yield on({ holder: now, key }, `${fact}${since}`, extra)
  }
}

function alike<T>(values: readonly Value<T>[], { what }: Value<T>): Value<T> | undefined {
  return values.find((one) => one.what === what)
}
