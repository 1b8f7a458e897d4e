import { ofLostNames } from '../../lint/of-lost-names.ts'
import { type Flag, type Origin, on, rule } from '../../lint/rule.ts'
import { bareName, idOf, severalOf } from '../../plan/kinds.ts'
import type { Links, Named } from '../../plan/links.ts'
import { groupedBy } from '../../plan/lists.ts'
import { meantBy } from '../../plan/lost-names.ts'

/** What else a reference may be called that names a thing of this kind, which elements must be there to name one, and where. */
const judged = {
  audience: { by: ['audience'], users: ['channels'], fix: 'Name it in `audiences` of a channel, or take it out.' },
  metric: {
    by: ['metric'],
    users: ['objective', 'channels'],
    fix: 'Name it in `metrics` of a channel or the metric of a milestone, or take it out.',
  },
  'proof-point': {
    by: ['proof-point'],
    users: ['channels'],
    fix: 'Name it in `proof_points` of a channel, or take it out.',
  },
  dependency: {
    by: ['dependency', 'milestone-or-dependency'],
    users: ['channels'],
    fix: 'Name it in `depends_on` of a channel or a milestone, or take it out.',
  },
} as const

export default rule({
  id: 'plan/no-unused',
  severity: 'info',
  from: 'draft',
  reads: [],
  lastResort: true,
  summary: 'Every metric, audience, proof point and dependency of the plan is used somewhere in it.',
  why: `What nothing points to is either left over from an earlier version or was meant to be used and forgotten. The first
    makes the plan longer, the second leaves a hole in it.`,
  fix: 'Name it where it belongs (a channel, the objective, a milestone), or take it out.',
  source: 'ours',

  valid: [
    `
    objective: { metric: revenue }
    audiences: [{ id: commuters, path: [{ channels: [email] }] }]
    messaging: { proof_points: [{ id: theft-cover }] }
    channels: [{ id: email, primary_metric: signups, proof_points: [theft-cover], depends_on: [routing] }]
    measurement:
      metrics: [{ id: revenue }, { id: signups, leads_to: orders }, { id: orders, leads_to: revenue }]
    operations: { dependencies: [{ id: routing }] }
    `,
    `
    # The rest of this draft, which may use them, is still to be written.
    audiences: [{ id: commuters }]
    messaging: { proof_points: [{ id: theft-cover }] }
    measurement: { metrics: [{ id: revenue }] }
    `,
    `
    # A name that leads nowhere may have meant it.
    objective: { metric: revenue, guardrails: [{ metric: TBC, below: 20 }] }
    channels: [{ id: email, primary_metric: sign-upz }]
    measurement: { metrics: [{ id: revenue }, { id: sign-ups }, { id: cost }] }
    `,
  ],
  invalid: [
    `
    objective: { metric: revenue }
    channels: [{ id: email, primary_metric: revenue, proof_points: [theft-cover], audiences: [students] }]
    audiences: [{ id: students }, { id: commuters }]
    #                                   ^^^^^^^^^ nothing in the plan uses the audience "commuters"
    messaging: { proof_points: [{ id: theft-cover }, { id: fast-repair }] }
    #                                                      ^^^^^^^^^^^ nothing in the plan uses the proof point "fast-repair"
    measurement: { metrics: [{ id: revenue }, { id: recall, leads_to: recall }] }
    #                                               ^^^^^^ nothing in the plan uses the metric "recall"
    operations:
      dependencies: [{ id: routing, what: Leads are routed }]
      #                    ^^^^^^^ nothing in the plan uses the dependency "routing"
    `,
    `
    # What a milestone waits for may be another milestone: that name is not lost.
    channels: [{ id: email, depends_on: [routing] }]
    operations:
      milestones: [{ id: briefs }, { id: live, depends_on: [briefs] }]
      dependencies: [{ id: routing }, { id: stock }]
      #                                     ^^^^^ nothing in the plan uses the dependency "stock"
    `,
    [
      `
    channels: [{ id: email }]
    operations:
      dependencies: [{ id: routing }, { id: stock }, { id: legal-check }]
      #                    ^^^^^^^ nothing in the plan uses any of its 3 dependencies
      `,
      {
        related: [
          [
            ['stock', 'nor this one'],
            ['legal-check', 'nor this one'],
          ],
        ],
      },
    ],
  ],

  *check(_, { links, plan: { data } }) {
    const { named, references } = links
    for (const kind of Object.keys(judged) as (keyof typeof judged)[]) {
      const { by, users } = judged[kind]
      if (named[kind].length === 0 || users.some((element) => !isReadable(element, data[element]))) continue
      const naming = references.filter(({ kind }) => by.includes(kind as never))
      const uses = groupedBy(naming, (one) => meantBy(one, links) ?? '')
      const unused = named[kind].filter(
        ({ thing, id }) => !uses.get(id)?.some(({ holder }) => holder !== thing) && !hasPath(thing),
      )
      // A name that leads nowhere may have meant one of them: plan/known-references asks.
      const lost = new Set(uses.get('')?.map(({ id }) => id))
      if (lost.size >= unused.length) continue
      // Where none is used, the rules of channels and audiences say so; nothing else asks for dependencies.
      if (unused.length < named[kind].length) {
        const owed = kind === 'metric' ? metricsOwed(named) : []
        const comesOf = [...(owed.length >= unused.length ? owed : []), ...ofLostNames('channel', links)]
        yield* unused.map((one) => ({ ...alone(kind, one), ...(comesOf.length > 0 && { comesOf }) }))
      } else if (kind === 'dependency') yield* noneOf(kind, unused)
    }
  },
})

/** A channel that lacks the number it is judged by may have meant any that is left over. */
function metricsOwed({ channel }: Links['named']): Origin[] {
  return channel.flatMap(({ thing }) =>
    'primary_metric' in thing && thing.primary_metric !== undefined
      ? []
      : [{ rule: 'channels/one-primary-metric', holder: thing, key: 'primary_metric' }],
  )
}

/** What is not written, or not as fields, may name anything. */
function isReadable(element: 'objective' | 'channels', value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => item === undefined || isThing(item))
  return element !== 'channels' && isThing(value)
}

function isThing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An audience that says through which channels it is reached is used by that. */
function hasPath(thing: object): boolean {
  const steps: unknown = 'path' in thing ? thing.path : undefined
  return (
    Array.isArray(steps) &&
    steps.some((step) => typeof step === 'object' && step !== null && step.channels !== undefined)
  )
}

function alone(kind: keyof typeof judged, one: Named): Flag {
  return on(idOf(one), `nothing in the plan uses the ${bareName(kind)} "${one.id}"`, {
    fix: judged[kind].fix,
  })
}

function noneOf(kind: keyof typeof judged, [first, ...others]: readonly Named[]): Flag[] {
  if (!first) return []
  if (others.length === 0) return [alone(kind, first)]
  const message = `nothing in the plan uses any of its ${others.length + 1} ${severalOf(kind)}`
  return [
    on(idOf(first), message, {
      related: others.map((other) => on(idOf(other), 'nor this one')),
      fix: judged[kind].fix,
    }),
  ]
}
