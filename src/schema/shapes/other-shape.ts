import { isDay } from '../../plan/dates.ts'
import type { Places, Written } from '../../source/origins.ts'
import type { Replacement } from '../../source/problem.ts'
import { edit, rawOf } from '../misfit.ts'

/** A list of one where the one itself is due, one word where a list is, and yes where true is. */
export function otherShape(
  value: unknown,
  expected: readonly string[],
  written: Written,
  origins: Places,
): Replacement | undefined {
  const raw = rawOf(written, '')
  if (Array.isArray(value)) {
    const [only, ...others] = value
    const item = others.length === 0 ? origins.written(value, 0) : undefined
    if (!item || typeof only === 'object' || expected.includes('a list')) return undefined
    const kinds = { string: isDay(String(only)) ? 'a date' : 'text', number: 'a number', boolean: 'true or false' }
    if (!expected.includes(kinds[typeof only as keyof typeof kinds])) return undefined
    const text = rawOf(item, '')
    const before = raw.slice(0, item.value[0] - written.value[0]).trim()
    const after = raw.slice(item.value[1] - written.value[0]).replace(/\s/g, '')
    if (text.includes('\n') || !(before === '-' || (before === '[' && /^,?\]$/.test(after)))) return undefined
    // A list with dashes goes on to the line after it.
    const end = before === '-' ? item.value[1] : written.value[1]
    return { span: [written.value[0], end], text, safe: true }
  }
  if (typeof value !== 'string' || expected.length !== 1) return undefined
  if (expected[0] === 'a list' && /^[\p{L}\p{N}][\p{L}\p{N} .'’@_-]*$/u.test(value) && raw === value)
    return edit(written, `[${raw}]`, !/\s(?:and|or|und|et|y)\s/i.test(value))
  const answer = answerIn(value)
  return expected[0] === 'true or false' && answer !== undefined ? edit(written, String(answer)) : undefined
}

/** What a word says where true or false is due: other kinds of YAML read these so. */
export function answerIn(text: string): boolean | undefined {
  if (/^(?:yes|on|y|true)$/i.test(text)) return true
  return /^(?:no|off|n|false)$/i.test(text) ? false : undefined
}
