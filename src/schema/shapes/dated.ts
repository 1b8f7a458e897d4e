import { isDay } from '../../plan/dates.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Written } from '../../source/origins.ts'
import type { SchemaNode } from '../field.ts'
import { dayIn, monthIn } from '../said/days.ts'
import { idFor } from '../said/ids.ts'
import type { Subject } from '../subject.ts'

/**
 * `September: Launch event`, `2026-09-07: Launch event`: a step of a timeline under the day or the month that it is due in.
 * A month is over with its last day; its year is the one in which it lies in the plan's period, or shortly before.
 */
export function datedStep(
  when: string,
  what: unknown,
  { properties = {} }: SchemaNode,
  written: Written,
  from: object,
  list: unknown,
  subject: Subject,
): object | undefined {
  const due = Object.hasOwn(properties, 'due') ? dueIn(when, subject.data) : undefined
  const name = Array.isArray(what) && what.every((one) => typeof one === 'string') ? what.join('; ') : what
  if (due === undefined || typeof name !== 'string' || name === '') return undefined
  const id = idFor({ name }, list, subject)
  if (id === '') return undefined
  const { key, value } = written
  const step = { id, name, due }
  subject.origins.standsFor(step, from, [key[0], value[1]], [...value, ...value, ...value, ...value, ...key, ...key])
  return step
}

/** Is this a day or a month, with or without its year? */
export function isWhen(text: string): boolean {
  return isDay(text) || dayIn(text) !== undefined || lastDayIn(text, '2026') !== undefined
}

/** "1 Aug" and "August" in that year. */
function lastDayIn(text: string, year: string): string | undefined {
  return monthIn(text, year)?.last ?? dayIn(`${text} ${year}`)
}

function dueIn(when: string, data: Subject['data']): string | undefined {
  if (isDay(when)) return when
  const day = dayIn(when) ?? monthIn(when)?.last
  const { start, end } = isMapping(data?.period) ? data.period : {}
  const [first, last] = [start, end].map((one) => (isDay(String(one)) ? String(one) : dayIn(String(one))))
  if (day !== undefined || first === undefined || last === undefined) return day
  const years = new Set([Number(first.slice(0, 4)) - 1, Number(first.slice(0, 4)), Number(last.slice(0, 4))])
  const ends = [...years].flatMap((year) => lastDayIn(when, String(year)) ?? [])
  const near = ends.filter((one) => one >= monthsBefore(first, 4) && one.slice(0, 7) <= last.slice(0, 7))
  return near.length === 1 ? near[0] : undefined
}

/** The first day of the month so many months before a day. */
function monthsBefore(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
