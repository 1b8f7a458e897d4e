import { slug } from '../plan/ids.ts'
import type { Answers } from './answers.ts'

const longest = 60

/** The name of the plan's file or folder, and so its id. A name in letters that ids do not have gives the first day instead. */
export function planId({ name, start }: Pick<Answers, 'name' | 'start'>): string {
  return short(slug(name)) || `plan-${start}`
}

/** What would be no file of an item in a plan's folder, or no file at all on Windows. */
const noItem = /^(?:plan|readme|con|prn|aux|nul|com\d|lpt\d)$/

/** The channels' ids, in their order. */
export function channelIds(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const id = short(slug(name)) || `channel-${index + 1}`
    return noItem.test(id) ? `${id}-channel` : id
  })
}

function short(id: string): string {
  return id.slice(0, longest).replace(/-$/, '')
}
