import { join } from 'node:path'
import type { CheckedPlan } from '../../plan/plan.ts'
import type { BriefOptions } from '../brief.ts'
import type { Inputs } from '../inputs.ts'
import { Maker } from './maker.ts'

/** A plan with what is needed to brief its channels. */
export interface Briefed {
  readonly file: string
  readonly checked: CheckedPlan
  readonly maker: Maker
}

/** The plans of a run, as far as briefs need them. */
export function briefedPlans(
  plans: readonly CheckedPlan[],
  { configs, root }: Pick<Inputs, 'root' | 'configs'>,
): Briefed[] {
  return plans.map((checked) => {
    const { file } = checked.plan
    return { file, checked, maker: new Maker(checked, configs.settingsFor(join(root, file))) }
  })
}

/** The plans whose channels cannot be read as they were written, where one of those that were asked for may be among them. */
export function spoiltPlans(channels: readonly string[], { all }: BriefOptions, plans: readonly Briefed[]): Briefed[] {
  const has = ({ maker }: Briefed, id: string) => maker.data.channels.some((channel) => channel.id === id)
  const lost = channels.filter((id) => !plans.some((plan) => has(plan, id)))
  const spoilt = plans.filter(({ checked: { plan, brokenKeys, brokenItems } }) => {
    if (!plan.readable || brokenKeys.has('channels')) return true
    const items = Array.isArray(plan.data.channels) ? (plan.data.channels as unknown[]) : []
    return items.some((item) => typeof item === 'object' && item !== null && brokenItems.has(item))
  })
  return all || lost.length > 0 ? spoilt : []
}
