import { numberIn } from '../../plan/numerals.ts'
import { isMapping } from '../../source/mapping.ts'

/** "10%" where a sum is due: that part of the budget's total, to the hundredth, where both are known. */
export function shareOfTotal(text: string, data: Readonly<Record<string, unknown>> = {}): number | undefined {
  const [, percent] = /^(\d+(?:\.\d+)?)\s?%$/.exec(text.trim()) ?? []
  const written = isMapping(data.budget) ? data.budget.total : undefined
  const total = typeof written === 'string' ? numberIn(written) : written
  if (percent === undefined || Number(percent) > 100 || typeof total !== 'number') return undefined
  return Math.round(Number(percent) * total) / 100
}

/** A sum with what is said behind it: a share, a remark. */
interface Sum {
  readonly amount: number
  readonly more: { readonly share: string } | { readonly note: string }
}

/** "22,000 (22%)", "£18,000 - ring-fenced": the sum, and what is said behind it. */
export function sumIn(said: string): Sum | undefined {
  if (said.length > longest) return undefined
  const [, sum = '', inside, behind = inside] =
    /^([^(\n]{1,40}?)\s*(?:\(([^()]{1,200})\)|\s[-\u2010-\u2015]\s(.{1,200}))$/.exec(said) ?? []
  const number = numberIn(sum, true)
  if (number === undefined || behind === undefined) return undefined
  return {
    amount: number,
    more: /^\d+(?:\.\d+)?\s?%$/.test(behind) ? { share: behind.replace(/\s/, '') } : { note: behind },
  }
}

/** What is longer says more than a sum and a remark on it. */
const longest = 240
