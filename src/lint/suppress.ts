import type { Day } from '../plan/dates.ts'
import type { Plan } from '../plan/plan.ts'
import type { Problem } from '../source/problem.ts'
import type { Source, Span } from '../source/source.ts'

/** A comment that silences rules over a stretch of a file. */
export interface Suppression {
  readonly rule: string
  readonly source: Source
  readonly covers: Span
  readonly comment: Span
}

/** What the comments of a plan say, and what is wrong with them. */
export interface Suppressions {
  readonly active: readonly Suppression[]
  readonly problems: readonly Problem[]
}

/** Rules that no comment and no configuration silences: without them a pass would mean nothing. */
export function isAlwaysOn(rule: string): boolean {
  return (
    rule === 'syntax/parse' || rule === 'syntax/limits' || rule === 'syntax/right-shape' || rule.startsWith('suppress/')
  )
}

/** May there be a directive, also a misspelt one, somewhere in a text? */
export function mayHaveDirective(text: string): boolean {
  // A literal in small letters is found many times faster than one in any case. The letters of "disable" get mixed up.
  return /plan-?(?:[disable]{6}|ignore|suppress|enable|off|skip)|-disable-next-line/.test(text.toLowerCase())
}

/** What reads the comments of these plans. Most have none that silences anything: nothing is loaded for those. */
export async function suppressionsFor(
  plans: readonly Plan[],
): Promise<(plan: Plan, known: ReadonlySet<string>, today: Day | undefined) => Suppressions> {
  const isNeeded = plans.some(({ files }) => files.some(({ source }) => mayHaveDirective(source.text)))
  if (!isNeeded) return () => ({ active: [], problems: [] })
  const { suppressionsOf } = await import('./suppressions.ts')
  return suppressionsOf
}
