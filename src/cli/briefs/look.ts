import type { World } from '../../io/world.ts'
import type { CommittedBrief, Shelf } from '../../lint/briefs.ts'
import type { Unknown } from '../../lint/history.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import type { Inputs } from '../inputs.ts'
import { folderFor } from './folder.ts'

/** Which channels of a plan should have a brief, given those that have one. */
export type Wanted = (checked: CheckedPlan, kept: readonly string[]) => readonly string[]

/** The briefs beside the plans of a run. What reads them is loaded where there are some. */
export function shelfFor(
  inputs: Pick<Inputs, 'root' | 'configs' | 'fromStdin'>,
  world: World,
  out?: string,
  wanted?: Wanted,
): Shelf {
  if (inputs.fromStdin) return { open: async () => {}, briefsOf: () => fromStdin }
  const found = new Map<CheckedPlan, readonly CommittedBrief[]>()
  return {
    async open(plans) {
      const folderOf = folderFor(inputs, out, world)
      const folders = new Map<CheckedPlan, string>()
      for (const checked of plans) {
        const folder = folderOf(checked.plan.file).ofPlan(checked.plan.id)
        if (folder !== undefined) folders.set(checked, folder)
      }
      const all = folders.size > 0 ? await (await import('./shelf.ts')).briefsKept(folders, inputs, world) : undefined
      for (const checked of plans) {
        const place = folderOf(checked.plan.file)
        const kept = all?.get(checked) ?? []
        const have = kept.map(({ channel }) => channel)
        const missing = wanted?.(checked, have).filter((channel) => !have.includes(channel)) ?? []
        const gaps = missing.map((channel): CommittedBrief => {
          const file = place.placeOf(checked.plan.id, channel, 'md').name
          return { file, channel, missing: true, moved: [], edited: [] }
        })
        found.set(checked, [...kept, ...gaps])
      }
    },
    briefsOf: (checked) => found.get(checked) ?? [],
  }
}

const fromStdin: Unknown = { because: 'the plan came from standard input: what lies beside it is not looked at' }
