import { channelName } from '../plan/channels.ts'
import type { Who } from '../plan/people/people.ts'
import type { PlanData } from './plan-data.ts'

type Channel = PlanData['channels'][number]

/** A channel that shares a stage or an audience with the one that is briefed. */
export interface Neighbour {
  readonly name: string
  readonly role?: string | undefined
  readonly starts?: string | undefined
  readonly ends?: string | undefined
  readonly owner?: Who | undefined
  /** Where it stands on the way of the people that both meet. */
  readonly place?: 'before' | 'same' | 'after' | undefined
  readonly stages: readonly string[]
  /** The audiences that both meet, where these are not all that the briefed channel has. */
  readonly audiences: readonly string[]
  readonly themes: readonly string[]
}

/** Whom a channel meets and where. */
export interface Reach {
  readonly audiences: readonly string[]
  readonly stages: readonly string[]
}

const known = new WeakMap<PlanData, ReadonlyMap<Channel, Reach>>()

/** Whom each channel meets and where. Every brief of a plan asks, and each would go through all the others. */
export function reaches(plan: PlanData): ReadonlyMap<Channel, Reach> {
  const before = known.get(plan)
  if (before) return before
  const all = new Map(plan.channels.map((channel) => [channel, reachOf(channel, plan)]))
  known.set(plan, all)
  return all
}

/** What a channel says itself, and what the audiences say of it. */
function reachOf({ id, audiences = [], stages = [] }: Channel, plan: PlanData): Reach {
  const known = new Set(plan.audiences.map((audience) => audience.id))
  const found = { audiences: new Set(audiences.filter((name) => known.has(name))), stages: new Set(stages) }
  for (const audience of plan.audiences) {
    for (const { channels = [], stage } of audience.path ?? []) {
      if (!channels.includes(id)) continue
      found.audiences.add(audience.id)
      if (stage !== undefined) found.stages.add(stage)
    }
  }
  const order = stageOrder(plan)
  return {
    audiences: plan.audiences.map((audience) => audience.id).filter((name) => found.audiences.has(name)),
    stages: [...found.stages].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  }
}

/** Do the two share an audience or a stage? */
export function meets(here: Reach, there: Reach | undefined): boolean {
  if (!there) return false
  return (
    here.audiences.some((name) => there.audiences.includes(name)) ||
    here.stages.some((name) => there.stages.includes(name))
  )
}

/** The stages in the order in which people pass them. */
export function stageOrder({ journey, audiences }: PlanData): readonly string[] {
  const ids = (journey?.stages ?? []).map(({ id }) => id)
  if (ids.length > 0) return ids
  return [...new Set(audiences.flatMap(({ path = [] }) => path.flatMap(({ stage }) => stage ?? [])))]
}

export function neighbourOf(
  channel: Channel,
  there: Reach,
  { own, here, order }: { own: Channel; here: Reach; order: readonly string[] },
): Neighbour {
  const shared = here.audiences.filter((name) => there.audiences.includes(name))
  return {
    name: channelName(channel),
    role: channel.role,
    starts: channel.starts,
    ends: channel.ends,
    owner: channel.owner,
    place: placeOf(here.stages, there.stages, order),
    stages: there.stages,
    audiences: shared.length === here.audiences.length ? [] : shared,
    themes: (channel.themes ?? []).filter((theme) => own.themes?.includes(theme)),
  }
}

function placeOf(here: readonly string[], there: readonly string[], order: readonly string[]): Neighbour['place'] {
  if (here.some((stage) => there.includes(stage))) return 'same'
  const [own, other] = [here, there].map((stages) =>
    stages.map((stage) => order.indexOf(stage)).filter((at) => at >= 0),
  )
  if (!own?.length || !other?.length) return undefined
  if (Math.max(...other) < Math.min(...own)) return 'before'
  return Math.min(...other) > Math.max(...own) ? 'after' : undefined
}
