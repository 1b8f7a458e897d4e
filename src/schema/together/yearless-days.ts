import { sayFew } from '../../plan/lists.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Problem } from '../../source/problem.ts'

/**
 * Days of a page that have no year, as one finding: where the plan has no period, that is the one cause, and where it has
 * one, none of them lies near it.
 */
export function togetherWithoutYear(problems: readonly Problem[], { data, origins }: Plan): Problem[] {
  const [first, ...others] = problems.filter(isWithoutYear)
  if (!first) return [...problems]
  const quoted = [first, ...others].map(({ seen }) => `"${seen.value}"`)
  const { start, end } = (data.period ?? {}) as { readonly start?: unknown; readonly end?: unknown }
  const related = others.flatMap(({ at }) => {
    const written = at && origins.written(at.holder, at.key)
    return written ? [{ source: written.source, span: written.value, message: 'nor has this one' }] : []
  })
  const seen = {
    ...first.seen,
    days: sayFew(quoted),
    ...(others.length > 0 && { several: 'yes' }),
    ...((!start || !end) && { noPeriod: 'yes' }),
  }
  return problems.flatMap((problem) => {
    if (problem === first) return { ...first, kind: 'no-year', seen, related: [...(first.related ?? []), ...related] }
    return others.includes(problem) ? [] : problem
  })
}

/** "5 Oct": neither a year nor a day in figures. */
function isWithoutYear({ rule, kind, seen: { isProse, value = '', proposal } }: Problem): boolean {
  const isDay = rule === 'syntax/right-shape' && kind === 'not-a-date' && isProse !== undefined && !proposal
  return isDay && !/\d{4}|^\d{1,2}[./-]\d{1,2}/.test(value)
}
