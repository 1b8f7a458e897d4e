import type { Plan } from '../plan/plan.ts'
import { isMapping } from '../source/mapping.ts'
import type { Problem } from '../source/problem.ts'

/** Money that has thousandths: there a dot before three digits is what it looks like. */
const inThousandths = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])

/**
 * Sums of the budget with a dot before three digits, which YAML takes for a fraction: `360.000` is 360 to it, and
 * 360,000 to whoever writes thousands so.
 */
export function cutThousands({ data: { budget }, origins }: Plan): Problem[] {
  if (!isMapping(budget) || inThousandths.has(String(budget.currency))) return []
  const lines = Array.isArray(budget.allocations) ? budget.allocations.filter(isMapping) : []
  const sums: readonly (readonly [holder: Record<string, unknown>, key: string])[] = [
    [budget, 'total'],
    ...(isMapping(budget.campaign_pool) ? [[budget.campaign_pool, 'amount'] as const] : []),
    ...lines.flatMap((line) => [[line, 'amount'] as const, [line, 'committed'] as const]),
  ]
  return sums.flatMap(([holder, key]) => {
    const value = holder[key]
    // Only of these the file is looked at: three digits before the dot are less than a thousand.
    if (typeof value !== 'number' || value < 1 || value >= 1000) return []
    const written = origins.written(holder, key)
    const raw = written?.source.text.slice(...written.value) ?? ''
    if (!written || !/^\d{1,3}\.\d{3}$/.test(raw)) return []
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
