import { channelName, metricsOf } from '../plan/channels.ts'
import { listOf } from '../plan/lists.ts'
import { type Allocation, allocationOf, type Held } from './allocation.ts'
import { Elsewhere } from './elsewhere.ts'
import { meets, type Neighbour, neighbourOf, reaches, stageOrder } from './neighbours.ts'
import type { PlanData } from './plan-data.ts'

type Of<K extends keyof PlanData> = NonNullable<PlanData[K]>
export type Channel = PlanData['channels'][number]
export type Audience = PlanData['audiences'][number]
export type Metric = NonNullable<Of<'measurement'>['metrics']>[number]

/** What of a plan concerns one channel, by the plan's keys. Nothing else gets into a brief. */
export interface Slice {
  readonly plan: Pick<PlanData, 'title' | 'period' | 'launch'>
  readonly objective?: Omit<Of<'objective'>, 'supporting' | 'effort'> | undefined
  readonly journey?: Of<'journey'> | undefined
  readonly audiences: readonly Audience[]
  readonly messaging?: Of<'messaging'> | undefined
  readonly channels: {
    readonly own: Channel
    readonly stages: readonly string[]
    readonly neighbours: readonly Neighbour[]
  }
  readonly budget?:
    | (Pick<Of<'budget'>, 'currency' | 'campaign_pool' | 'includes' | 'reallocation'> & Allocation)
    | undefined
  readonly measurement?: Of<'measurement'> | undefined
  readonly governance?: (Of<'governance'> & { readonly approved?: Of<'approved'> | undefined }) | undefined
  readonly operations?: Pick<Of<'operations'>, 'milestones' | 'dependencies' | 'variance' | 'risks'> | undefined
}

/** The keys of a slice, in the order of the plan format. */
export const sliceKeys = [
  'plan',
  'objective',
  'audiences',
  'journey',
  'messaging',
  'channels',
  'budget',
  'measurement',
  'governance',
  'operations',
] as const satisfies readonly (keyof Slice)[]

/** What concerns the channel; undefined where the plan has none of that id. */
export function sliceOf(plan: PlanData, id: string, held: Held = new Set()): Slice | undefined {
  const own = plan.channels.find((channel) => channel.id === id)
  if (!own) return undefined
  const reach = reaches(plan)
  const here = reach.get(own) ?? { audiences: [], stages: [] }
  const near = plan.channels.filter((channel) => channel !== own && meets(here, reach.get(channel)))
  const elsewhere = new Elsewhere(
    plan.channels.filter((channel) => channel !== own && !near.includes(channel)),
    [own, ...near],
    plan,
  )
  const order = stageOrder(plan)
  const names = new Map<string, string>([own, ...near].map((channel) => [channel.id, channelName(channel)]))
  const { title, period, launch, objective, journey, messaging, measurement, governance, operations } = plan
  return {
    plan: { ...(title && { title }), ...(period && { period }), ...(launch && { launch }) },
    objective: objective && withoutSmallerGoals(objective),
    audiences: plan.audiences
      .filter((audience) => here.audiences.includes(audience.id))
      .map((one) => withPathOf(id, one)),
    journey: journey && {
      evidence: [...elsewhere.among(journey.evidence)],
      stages: (journey.stages ?? []).filter((stage) => here.stages.includes(stage.id)),
    },
    messaging: messaging && messagingFor(own, here.audiences, messaging, elsewhere),
    channels: {
      own,
      stages: here.stages,
      neighbours: near.map((channel) => neighbourOf(channel, reach.get(channel) ?? here, { own, here, order })),
    },
    budget: plan.budget && {
      currency: plan.budget.currency,
      campaign_pool: plan.budget.campaign_pool && {
        ...plan.budget.campaign_pool,
        purpose: elsewhere.without(plan.budget.campaign_pool.purpose),
      },
      includes: [...elsewhere.among(plan.budget.includes)],
      reallocation: plan.budget.reallocation && {
        ...plan.budget.reallocation,
        trigger: elsewhere.without(plan.budget.reallocation.trigger),
      },
      ...allocationOf(id, plan, { names, elsewhere, held }),
    },
    measurement: measurement && measurementFor(own, objective, measurement, elsewhere),
    governance: governanceFor(plan, governance, elsewhere),
    operations: operations && operationsFor(own, plan, operations, elsewhere),
  }
}

function withoutSmallerGoals({ supporting: _, effort: __, ...objective }: Of<'objective'>): Slice['objective'] {
  return objective
}

function withPathOf(id: string, audience: Audience): Audience {
  return {
    ...audience,
    path: (audience.path ?? [])
      .filter(({ channels = [] }) => channels.includes(id))
      .map(({ channels: _, ...step }) => step),
  }
}

function messagingFor(
  { proof_points: wanted, promises, themes }: Channel,
  audiences: readonly string[],
  messaging: Of<'messaging'>,
  elsewhere: Elsewhere,
): Of<'messaging'> {
  const points = messaging.proof_points ?? []
  const named = points.filter(({ id }) => wanted?.includes(id))
  return {
    ...(messaging.proposition !== undefined && { proposition: messaging.proposition }),
    ...(messaging.tone_of_voice !== undefined && { tone_of_voice: messaging.tone_of_voice }),
    ...(messaging.signed_off && { signed_off: messaging.signed_off }),
    proof_points: named.length > 0 ? named : points,
    promises: promises ?? messaging.promises ?? [],
    not_said: [...elsewhere.among(messaging.not_said)],
    adaptations: (messaging.adaptations ?? []).filter(({ audience }) => audiences.includes(audience ?? '')),
    themes: themes ?? [],
  }
}

function measurementFor(
  own: Channel,
  objective: PlanData['objective'],
  measurement: Of<'measurement'>,
  elsewhere: Elsewhere,
): Of<'measurement'> {
  const { attribution, metrics = [], shared = [], targets = [] } = measurement
  const read = [
    ...metricsOf(own),
    ...shared,
    ...(objective?.metric ? [objective.metric] : []),
    ...(objective?.guardrails ?? []).flatMap(({ metric }) => metric ?? []),
  ]
  return {
    shared,
    metrics: metrics.filter(({ id }) => read.includes(id)),
    ...(attribution && { attribution: { ...attribution, limits: [...elsewhere.among(attribution.limits)] } }),
    ...(measurement.cadence !== undefined && { cadence: measurement.cadence }),
    ...(measurement.dashboard !== undefined && { dashboard: measurement.dashboard }),
    targets: targets.filter(({ metric }) => metric === undefined || read.includes(metric)),
  }
}

function governanceFor(
  { approved, messaging }: PlanData,
  governance: PlanData['governance'],
  elsewhere: Elsewhere,
): Slice['governance'] {
  if (!governance && !approved && !messaging?.signed_off) return undefined
  const { integration_owner, review, change_control } = governance ?? {}
  return {
    ...(approved && { approved }),
    ...(integration_owner && { integration_owner }),
    ...(change_control && { change_control }),
    ...(review && {
      review: {
        ...review,
        attended_by: (review.attended_by ?? []).filter((who) => !elsewhere.has(who)),
        agenda: [...elsewhere.among(review.agenda)],
      },
    }),
  }
}

/** Milestones and risks of the whole plan and of this channel; never those of others alone. */
function operationsFor(
  own: Channel,
  { objective }: PlanData,
  { milestones = [], dependencies = [], variance, risks = [] }: Of<'operations'>,
  elsewhere: Elsewhere,
): Slice['operations'] {
  const waits = own.depends_on ?? []
  const moves = [...metricsOf(own), ...listOf(objective?.metric)]
  return {
    milestones: milestones
      .filter(({ id, name, owner, metric, depends_on = [] }) => {
        if (elsewhere.isNamed(name ?? id) || elsewhere.has(owner)) return false
        return (
          waits.includes(id) ||
          depends_on.some((one) => waits.includes(one)) ||
          metric === undefined ||
          moves.includes(metric)
        )
      })
      .map(({ depends_on: _, metric: __, ...milestone }) => milestone),
    dependencies: dependencies.filter(({ id }) => waits.includes(id)),
    ...(variance && { variance: { ...variance, diagnose: [...elsewhere.among(variance.diagnose)] } }),
    risks: risks.filter(
      ({ risk, mitigation, owner }) =>
        !elsewhere.isNamed(risk) && !elsewhere.isNamed(mitigation) && !elsewhere.has(owner),
    ),
  }
}
