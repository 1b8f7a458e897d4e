import type { Places, Written } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import { quoted } from '../../source/quoted.ts'

/**
 * Texts of a `[a, b]` list that their own comma cut in two, where the pieces show it: "£1" and "450 a month", or a
 * bracket that opens in one piece and closes in the next. Any other two pieces may be two items.
 */
export function splitLists(origins: Places): Problem[] {
  const problems: Problem[] = []
  for (const list of origins.things()) {
    if (!Array.isArray(list) || !list.some((_, index) => mayBeCut(list[index - 1], list[index]))) continue
    const items = list.map((_, index) => origins.written(list, index))
    if (!isInBrackets(items[0])) continue
    const isCutAt = (index: number) => {
      const [before, after] = [items[index - 1], items[index]]
      return before !== undefined && after !== undefined && isCut(before, after)
    }
    for (let index = 1; index < items.length; index++) {
      const [before, after] = [items[index - 1], items[index]]
      if (!before || !after || !isCutAt(index)) continue
      const holder = list
      const key = index
      const end = () => (items[index] ?? after).value[1]
      const isStillOpen = () =>
        isOpen(before.source.text.slice(before.value[0], end())) &&
        items[index + 1] &&
        String(list[index + 1]).includes(')')
      while (isCutAt(index + 1) || isStillOpen()) index++
      const span = [before.value[0], end()] as const
      problems.push({
        rule: 'syntax/comma-splits-text',
        kind: 'list',
        seen: { before: rawAt(before), key: rawAt(after) },
        at: { holder, key },
        meant: { holder, key, value: rawAt(after) },
        edit: { span, text: quoted(before.source.text.slice(...span)), safe: true },
      })
    }
  }
  return problems
}

/** Could a comma have stood between them? Asked of every list, so the file is looked at only where it could. */
function mayBeCut(before: unknown, after: unknown): boolean {
  if (typeof before !== 'string' && typeof before !== 'number') return false
  const isNumber = typeof after === 'number'
  if (!isNumber && typeof after !== 'string') return false
  if (typeof before === 'string' && isOpen(before) && String(after).includes(')')) return true
  return /\d$/.test(String(before)) && (isNumber || /^\d{3}(?!\d)/.test(after))
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** In YAML a list between brackets: what Markdown lists is cut by other rules. */
function isInBrackets(first: Written | undefined): boolean {
  return first !== undefined && /\[\s*$/.test(first.source.text.slice(Math.max(0, first.value[0] - 50), first.value[0]))
}

function isCut(before: Written, after: Written): boolean {
  if (before.source !== after.source) return false
  const [first, second] = [rawAt(before), rawAt(after)]
  if (/^["'[{&*!|>]|\n/.test(first + second) || /^["'[{&*!|>]/.test(second)) return false
  const between = before.source.text.slice(before.value[1], after.value[0])
  if (between === ',' && /(?:^|[^\d.,])\d{1,3}$/.test(first) && /^\d{3}(?!\d)/.test(second))
    return !/^\d+$/.test(first) || !/^\d+$/.test(second)
  return /^,\s*$/.test(between) && isOpen(first) && second.indexOf(')') >= 0 && !/\(.*\)/.test(second)
}

function rawAt({ source, value }: Written): string {
  return source.text.slice(...value)
}
