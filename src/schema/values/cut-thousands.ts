import type { Plan } from '../../plan/plan.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'

/** Money that has thousandths: there a dot before three digits is what it looks like. */
const inThousandths = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])

/**
 * Sums of the budget, and the target that the statement says too, with a dot before three digits, which YAML takes for a
 * fraction: `360.000` is 360 to it, and 360,000 to whoever writes thousands so.
 */
export function cutThousands({ data: { budget, objective }, origins }: Plan): Problem[] {
  return [...sumsOf(budget), ...targetOf(objective)].flatMap(([holder, key, isMeant]) => {
    const value = holder[key]
    // Only of these the file is looked at: three digits before the dot are less than a thousand.
    if (typeof value !== 'number' || value < 1 || value >= 1000) return []
    const written = origins.written(holder, key)
    const raw = written?.source.text.slice(...written.value) ?? ''
    if (!written || !/^\d{1,3}\.\d{3}$/.test(raw) || isMeant?.(raw) === false) return []
    const number = raw.replace('.', '')
    return {
      rule: 'syntax/number-as-text',
      kind: 'thousands',
      seen: { raw, read: String(value), number },
      at: { holder, key },
      meant: { holder, key, value: Number(number) },
      edit: { source: written.source, span: written.value, text: number, safe: false },
    }
  })
}

type Candidate = readonly [holder: Record<string, unknown>, key: string, isMeant?: (raw: string) => boolean]

function sumsOf(budget: unknown): Candidate[] {
  if (!isMapping(budget) || (typeof budget.currency === 'string' && inThousandths.has(budget.currency))) return []
  const lines = Array.isArray(budget.allocations) ? budget.allocations.filter(isMapping) : []
  return [
    [budget, 'total'],
    ...(isMapping(budget.campaign_pool) ? [[budget.campaign_pool, 'amount'] as const] : []),
    ...lines.flatMap((line) => [[line, 'amount'] as const, [line, 'committed'] as const]),
  ]
}

/** A target may have thousandths, though none of them is written as a nought; and the statement says which it is. */
function targetOf(objective: unknown): Candidate[] {
  if (!isMapping(objective) || typeof objective.statement !== 'string') return []
  const { statement } = objective
  const isSaid = (raw: string) =>
    raw.endsWith('0') && new RegExp(`(?<![\\d.,])${raw.replace('.', "[.,\\s'’]?")}(?!\\d|[.,]\\d)`).test(statement)
  return [
    [objective, 'target', isSaid],
    [objective, 'baseline', isSaid],
  ]
}
