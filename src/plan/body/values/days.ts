import { addDays, daysBetween, isDay } from '../../dates.ts'
import { Mapping } from '../draft.ts'
import { languages, plain, setOf, wordsOf } from '../names.ts'
import type { Prose } from '../prose.ts'

/** The month that each name or short form of one stands for. */
export const monthNames = new Map(
  languages.flatMap(({ months }) =>
    months.flatMap((names, index) => wordsOf(names).map((name) => [plain(name), index + 1] as const)),
  ),
)
const befores = languages.flatMap(({ before }) => wordsOf(before).map(plain)).sort((a, b) => b.length - a.length)

/** Two numbers and a year: 28/03/2026, 28.3.2026. */
const inNumbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/
/** 28/03/26, where it is known which of the numbers is which. */
const inFewNumbers = /^(\d{1,2}\/\d{1,2}\/)(\d\d)$/

/** Whether the day comes before the month, where the numbers of a text leave no doubt of it. */
function dayFirst(text: string): boolean | undefined {
  const [, one, sign, two] = inNumbers.exec(text) ?? []
  if (sign === '.' || Number(one) > 12) return true
  return Number(two) > 12 ? false : undefined
}

/** Whether all days between slashes that can be only one put the day first; undefined where there are none, or both. */
export function dayFirstIn(text: string): boolean | undefined {
  let [first, second] = [false, false]
  for (const [, one, two] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?![\d/])/g)) {
    if (Number(one) > 12 && Number(two) <= 12) first = true
    if (Number(two) > 12 && Number(one) <= 12) second = true
  }
  return first === second ? undefined : first
}

/**
 * A day of the calendar, written so that it can be only one; `03/04/2026` can be two, unless a day beside it, written by
 * the same hand, shows which number comes first.
 */
export function dayIn(text: string, isDayFirst?: boolean): string | undefined {
  if (isDay(text)) return text
  const year = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (year) return day(Number(year[1]), Number(year[2]), Number(year[3]))
  const whole = isDayFirst === undefined ? text : text.replace(inFewNumbers, (_, day, year) => `${day}20${year}`)
  const numbers = inNumbers.exec(whole)
  if (numbers) {
    const [one, two] = [Number(numbers[1]), Number(numbers[3])]
    // With stops between them it is the day that comes first; with slashes that depends on the country.
    if (one > 12 || numbers[2] === '.' || one === two) return day(Number(numbers[4]), two, one)
    if (two > 12) return day(Number(numbers[4]), one, two)
    if (isDayFirst === undefined) return undefined
    return isDayFirst ? day(Number(numbers[4]), two, one) : day(Number(numbers[4]), one, two)
  }
  const spoken = spokenDay(text)
  return spoken?.year === undefined ? undefined : day(spoken.year, spoken.month, spoken.day)
}

const digits = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d\d|\d{4})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/

/** Was a day clearly meant, though it may be none, or one of two? */
export function looksLikeDay(text: string): boolean {
  return digits.test(text) || spokenDay(text)?.year !== undefined
}

/** Is it a day and nothing else, with its year or without? */
export function namesDay(text: string): boolean {
  return dayIn(text) !== undefined || yearlessDay(text) !== undefined || looksLikeDay(text)
}

/** "3 May", "Fri 3 May", "by May 3rd": the day and the month, where nothing says of which year. */
export function yearlessDay(text: string): { month: number; day: number } | undefined {
  const [first = '', ...rest] = text.trim().split(/[,.]?\s+/)
  const spoken = spokenDay(rest.length > 1 && namesWeekday(first) ? rest.join(' ') : text)
  return spoken && spoken.year === undefined ? spoken : undefined
}

/** The only such day in a period or, where it has none, within half a year of it. */
export function dayNear(
  { month, day: date }: { month: number; day: number },
  start: string,
  end: string,
): string | undefined {
  if (!isDay(start) || !isDay(end) || daysBetween(start, end) > 800) return undefined
  const all: string[] = []
  for (let year = Number(start.slice(0, 4)) - 1; year <= Number(end.slice(0, 4)) + 1; year++) {
    const found = day(year, month, date)
    if (found) all.push(found)
  }
  const between = (from: string, to: string) => all.filter((one) => one >= from && one <= to)
  const inside = between(start, end)
  const near = inside.length > 0 ? inside : between(addDays(start, -halfYear), addDays(end, halfYear))
  return near.length === 1 ? near[0] : undefined
}

const halfYear = 182

/** Does a text name a month, and nothing else? */
export function namesMonth(text: string): boolean {
  return monthNames.has(plain(text))
}

/** "1 July 2026", "July 1st, 2026", "Wed, 1. Juli 2026", "by 1 de julio de 2026"; the year may be missing. */
function spokenDay(text: string): { year?: number; month: number; day: number } | undefined {
  let words = plain(text.replace(/\([^)]*\)\s*$/, '')).split(' ')
  const start = befores.find((before) => ` ${words.join(' ')} `.startsWith(` ${before} `))
  if (start) words = words.slice(start.split(' ').length)
  if (words.length > 3 && /^\p{L}{2,10}$/u.test(words[0] ?? '') && !monthNames.has(words[0] ?? ''))
    words = words.slice(1)
  words = words.filter((word) => !/^(?:de|del|of|the|г|года)$/.test(word))
  if (words.length < 2 || words.length > 3) return undefined
  const month = words.findIndex((word) => monthNames.has(word))
  if (month !== 0 && month !== 1) return undefined
  const date = /^(\d{1,2})(?:st|nd|rd|th|er|º|o)?$/.exec(words[1 - month] ?? '')
  const year = words[2]
  if (!date || (year !== undefined && !/^\d{4}$/.test(year))) return undefined
  return { ...(year && { year: Number(year) }), month: monthNames.get(words[month] ?? '') ?? 0, day: Number(date[1]) }
}

function day(year: number, month: number, date: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

/** "Thursday 20 November 2026": does a weekday stand beside the day? */
export function namesWeekday(text: string): boolean {
  return /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/i.test(text)
}

const untils = setOf(({ until }) => until)

/** What may stand between two days: a dash, or one word or two ("to", "bis zum"), which are looked up. */
const betweens = () => /[–—→]|->?|(?<=\s)(?=(\p{L}+)(?: (\p{L}+))?\s)/gu

/** First and last day: "1 July – 30 September 2026", "1-31 August 2026", "Q3 2026", "between 1 July and 30 September 2026". */
export function periodIn(whole: Prose, isDayFirstHere?: boolean): Mapping | undefined {
  const ahead = /^between\s+/i.exec(whole.text)?.[0]
  const prose = whole.slice(ahead?.length ?? 0)
  // Each dash of a long paragraph would be tried, and two days take few words.
  if (prose.text.length > 200) return undefined
  const period = new Mapping('Period')
  const quarter = /^Q([1-4])[\s/-]*(20\d\d)$|^(20\d\d)[\s/-]*Q([1-4])$/i.exec(prose.words)
  if (quarter) {
    const year = Number(quarter[2] ?? quarter[3])
    const number = Number(quarter[1] ?? quarter[4])
    return filled(period, monthStart(year, number * 3 - 2), monthEnd(year, number * 3), prose, prose)
  }
  for (const { index, 0: dash, 1: word, 2: next } of prose.text.matchAll(betweens())) {
    const between =
      dash ||
      [`${word} ${next}`, word ?? ''].find(
        (words) => untils.has(plain(words)) || (ahead !== undefined && /^and$/i.test(words)),
      )
    if (!between) continue
    const [first, second] = [prose.slice(0, index).trim(), prose.slice(index + between.length).trim()]
    const isDayFirst = dayFirst(first.words) ?? dayFirst(second.words) ?? isDayFirstHere
    const end = dayIn(second.words, isDayFirst)
    if (end) {
      const start = dayIn(first.words, isDayFirst) ?? dayBefore(first.words, end)
      if (start) return filled(period, start, end, first, second)
    }
    // Days that are none, or two, stay as they were written, to be told of.
    if (looksLikeDay(first.words) && looksLikeDay(second.words))
      return filled(period, dayIn(first.words) ?? first.words, end ?? second.words, first, second)
    const last = /^(\p{L}+)\.?\s+(20\d\d)$/u.exec(second.words)
    const month = monthNames.get(plain(last?.[1] ?? ''))
    const opening = /^(\p{L}+)\.?(?:\s+(20\d\d))?$/u.exec(first.words)
    const from = monthNames.get(plain(opening?.[1] ?? ''))
    if (last && month && opening && from) {
      const year = Number(last[2])
      const since = Number(opening[2] ?? (from > month ? year - 1 : year))
      return filled(period, monthStart(since, from), monthEnd(year, month), first, second)
    }
  }
  return undefined
}

function filled(period: Mapping, start: string, end: string, first: Prose, second: Prose): Mapping {
  period.set('start', start, first.span)
  period.set('end', end, second.span)
  return period
}

/** The day that lacks what is said once, at the end: "1 June" before 31 August 2027, "1" before it, "1 November" before 31 January. */
function dayBefore(text: string, end: string): string | undefined {
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))]
  const alone = /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?$/.exec(text)
  if (alone) return day(year, month, Number(alone[1]))
  const spoken = spokenDay(text)
  if (spoken?.year !== undefined || !spoken) return undefined
  return day(spoken.month > month ? year - 1 : year, spoken.month, spoken.day)
}

const monthStart = (year: number, month: number) => day(year, month, 1) ?? ''
const monthEnd = (year: number, month: number) =>
  [31, 30, 29, 28].map((date) => day(year, month, date)).find(Boolean) ?? ''
