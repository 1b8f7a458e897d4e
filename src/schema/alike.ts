import type { Places } from '../source/origins.ts'
import type { Problem } from '../source/problem.ts'

/**
 * What is wrong in the same way with several items of a list is one finding, at the first of them: whoever calls a field
 * otherwise does so in every item.
 */
export function togetherAlike(problems: readonly Problem[], origins: Places): Problem[] {
  const alike = new Map<string, Problem[]>()
  for (const problem of problems) {
    const name = nameOf(problem)
    if (name === undefined) continue
    const known = alike.get(name)
    if (known) known.push(problem)
    else alike.set(name, [problem])
  }
  return problems.flatMap((problem) => {
    const name = nameOf(problem)
    const all = name === undefined ? [problem] : (alike.get(name) ?? [])
    if (all[0] !== problem) return []
    return all.length === 1 ? [problem] : [asOne(problem, all, origins)]
  })
}

/** What those have in common that are told as one; undefined for what is told by itself. */
function nameOf({ rule, kind, seen, at, span }: Problem): string | undefined {
  if (seen.each === undefined || !at || span) return undefined
  if (rule === 'syntax/known-keys') return [kind, seen.each, seen.key, seen.near, seen.home].join('\0')
  return rule === 'syntax/right-shape' && kind === 'missing' && seen.proposal ? [kind, seen.each].join('\0') : undefined
}

function asOne(first: Problem, all: readonly Problem[], origins: Places): Problem {
  const { edit: _, ...rest } = first
  const related = all.slice(1).flatMap(({ at }) => {
    const written = at && origins.written(at.holder, at.key)
    return written ? { source: written.source, span: written.key, message: 'and here' } : []
  })
  const edits = all.flatMap(({ edit, edits = [], at }) => {
    const source = at && origins.written(at.holder, at.key)?.source
    return edit ? [{ ...(source && { source }), ...edit }] : edits
  })
  // A cure for some of them is none.
  const isWhole = all.every(({ edit, edits }) => edit ?? edits)
  return {
    ...rest,
    seen: { ...first.seen, others: String(all.length - 1) },
    related,
    ...(isWhole && { edits }),
  }
}
