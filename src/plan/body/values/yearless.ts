import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'
import { dayNear, namesWeekday, yearlessDay } from './days.ts'
import { keepUnread } from './unread.ts'

/** A day of which the year is still to be told: by the plan's period, once that has been read. */
export interface Yearless {
  readonly into: Mapping
  readonly key: string
  readonly value: Prose
  readonly name: Prose
}

/** Keeps a field that says "3 May" for a day. */
export function keepYearless(into: Mapping, key: string, value: Prose, name: Prose, reading: Reading): boolean {
  if (into.thing === 'Period' || yearlessDay(value.words) === undefined) return false
  reading.yearless.push({ into, key, value, name })
  return true
}

/** Gives such days the year that only the plan's period can mean. Where that is not certain, the words are said to be no day. */
export function settleYearless(reading: Reading, root: Mapping, given: Readonly<Record<string, unknown>>): void {
  const { start, end } = daysAround(root, given)
  for (const { into, key, value, name } of reading.yearless.splice(0)) {
    const open = yearlessDay(value.words)
    if (!open || into.has(key)) continue
    const day = dayNear(open, start, end)
    if (day === undefined && into.thing === 'Objective') {
      keepUnread(into, key, name, value, reading)
      continue
    }
    into.set(key, day ?? value.words, value.span, name.span)
    if (name !== value) reading.place(name.span)
    if (!namesWeekday(value.text)) reading.place(value.span)
  }
}

/** A plan without its period has its launch: days near that are meant. */
function daysAround(root: Mapping, given: Readonly<Record<string, unknown>>): { start: string; end: string } {
  const { start, end } = periodOf(root, given)
  const launch = root.get('launch') ?? given.launch
  return start === '' && end === '' && typeof launch === 'string' ? { start: launch, end: launch } : { start, end }
}

/** The first and the last day of the plan, as far as they are told. */
export function periodOf(root: Mapping, given: Readonly<Record<string, unknown>>): { start: string; end: string } {
  const read = root.get('period')
  const { period } = given
  const of = (key: string): string => {
    const day = read instanceof Mapping ? read.get(key) : (period as Record<string, unknown> | null | undefined)?.[key]
    return typeof day === 'string' ? day : ''
  }
  return { start: of('start'), end: of('end') }
}
