import { itemKeys } from '../plan/parts.ts'
import type { Plan } from '../plan/plan.ts'
import { silenceIn } from './directives.ts'
import type { Body, Loose } from './loose.ts'

/** The story that YAML has no place for. */
export function untold(bodies: readonly Body[]): string[] {
  return bodies.map(({ file, headings }) => {
    const named = headings.slice(0, 5).map((heading) => `"${heading}"`)
    const more = headings.length > named.length ? ` and ${headings.length - named.length} more` : ''
    const about = named.length > 0 ? ` (${named.join(', ')}${more})` : ''
    return `the text of ${file} that is no field${about} has no place in this form`
  })
}

/** What was silenced in a whole plan, and is in one of its files only. */
export function narrowed({ opening }: Loose): string[] {
  return opening.flatMap((line) => {
    const found = silenceIn(line)
    return found?.on === 'file'
      ? [
          `"plan-disable ${found.silence}" spoke of the whole plan, and speaks of the plan's own file only: copy it to the files that need it`,
        ]
      : []
  })
}

/** What was silenced in one file of a plan, and is in all of it. */
export function widened({ opening }: Loose, { files }: Plan): string[] {
  if (files.length < 2) return []
  return opening.flatMap((line) => {
    const found = silenceIn(line)
    return found?.on === 'file'
      ? [`"plan-disable ${found.silence}" spoke of one file, and speaks of the whole plan now`]
      : []
  })
}

/** Files beside the plan that are nearly parts of it, or that git ignores. */
export function strays({ problems }: Plan): string[] {
  return problems
    .filter(({ kind }) => kind === 'near-file' || kind === 'ignored-file')
    .map(({ seen }) => `${seen.path} is no part of the plan, and of the new one neither`)
}

/** Lists that come in the order of the names of their files. */
export function reordered(before: Plan, after: Plan): string[] {
  return itemKeys.flatMap((key) => {
    const [one, other] = [idsIn(before.data[key]), idsIn(after.data[key])]
    return one.join() === other.join() ? [] : [`the ${key} come in the order of their names: ${other.join(', ')}`]
  })
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map((item: { readonly id?: unknown } | null) => String(item?.id)) : []
}
