import { slug } from '../plan/ids.ts'
import type { Answers } from './answers.ts'

const longest = 60

/** The name of the plan's file or folder, and so its id. A name in letters that ids do not have gives the first day instead. */
export function planId({ name, start }: Pick<Answers, 'name' | 'start'>): string {
  return short(slug(name)) || `plan-${start}`
}

/** The channels' ids, in their order. */
export function channelIds(names: readonly string[]): readonly string[] {
  return names.map((name, index) => short(slug(name)) || `channel-${index + 1}`)
}

function short(id: string): string {
  return id.slice(0, longest).replace(/-$/, '')
}
