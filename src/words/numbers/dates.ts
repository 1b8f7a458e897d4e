import { source } from '../../text/pattern.ts'
import { apart } from '../matching/apart.ts'
import { remembered } from '../matching/remembered.ts'
import type { Hit } from '../words.ts'
import { monthNames } from './calendar.ts'

/** A calendar day in a text. */
interface DateMention extends Hit {
  /** As the author says it, in full: "Friday". */
  readonly weekday?: Weekday
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  readonly year?: number
  /** False where the order of day and month is a guess (03/04/2026) or the day does not exist. */
  readonly certain: boolean
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
type Weekday = (typeof weekdays)[number]

/** The day of the week of a date in the Gregorian calendar. */
export function weekday(year: number, month: number, day: number): Weekday {
  const date = new Date(0)
  // Not Date.UTC: it reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return weekdays[date.getUTCDay()] as Weekday
}

/** Whether the calendar has this day; without a year, whether some year has it. */
export function exists(day: number, month: number, year = 2000): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const last = new Date(0)
  last.setUTCFullYear(year, month, 0)
  return day <= last.getUTCDate()
}

const months = monthNames.split(' ')
const monthStems = months.map((name) => name.slice(0, 3))
/** A word where a month stands; whether it names one is looked up, for an expression with all names takes long to make. */
const month = '(?<month>(?!may\\.)[A-Za-z]{3,4}\\.|[A-Za-z]+)(?![A-Za-zÀ-ɏ])'
const day = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![A-Za-zÀ-ɏ\\d])'
// A year, and not the beginning of "2,000" or of a longer number.
const year = '(?<year>(?:19|20)\\d\\d)(?![\\dA-Za-zÀ-ɏ]|[.,:]\\d)'
const dayThenMonth = /[\dtdhf][\s-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
const monthThenDay = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*\s{1,3}(?:the\s)?\d{1,2}(?!\d)/
const edge = '(?<![A-Za-zÀ-ɏ0-9.,/-])'

/** Each way to write a date, behind a cheap test for whether it can be in the text, in small letters, at all. */
const shapes: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:19|20)\d\d[-/.]\d/,
    new RegExp(
      source`
        ${edge}(?<year>(?:19|20)\d\d)([-/.])(?<mon>0?[1-9]|1[0-2])\2(?<day>0?[1-9]|[12]\d|3[01])
        (?![\dA-Za-zÀ-ɏ]|[-/.]\d)
      `,
      'g',
    ),
  ],
  [dayThenMonth, new RegExp(`${edge}${day}[\\s-]{1,3}(?:of\\s+)?${month}(?:,?[\\s-]{1,3}${year})?`, 'gi')],
  [monthThenDay, new RegExp(`${edge}${month}\\s{1,3}(?:the\\s)?${day}(?:,?\\s{1,3}${year})?`, 'gi')],
  [
    /\d[-/.]\d\d?[-/.](?:19|20)\d/,
    new RegExp(
      `${edge}(?<one>\\d{1,2})([/.-])(?<two>\\d{1,2})\\2(?<year>(?:19|20)\\d\\d)(?![\\dA-Za-zÀ-ɏ]|[-/.]\\d)`,
      'g',
    ),
  ],
  [/\d年/, /(?<year>(?:19|20)\d\d)年(?<mon>1[0-2]|0?[1-9])月(?<day>[12]\d|3[01]|0?[1-9])日/g],
]

const longNames = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'
const dayStems = /sun|mon|tue|wed|thu|fri|sat/i
const shortNames = 'Sun|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat'
const dayBefore = new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?:(${longNames})|(${shortNames})\\.?)(?:,|,? the)?\\s{1,3}\\(?$`, 'i')
const dayAfter = new RegExp(
  `^,?\\s{1,3}(?:\\((${longNames})\\)|(?:is |was |falls on |will be )?an?\\s(${longNames})(?![A-Za-zÀ-ɏ]))`,
  'i',
)
// "Mon–Fri 5 July", "every Friday, 5 July onwards", "The Sun 5 July": the name does not belong to the date.
const otherDay = new RegExp(
  source`
    (?:(?:${longNames}|${shortNames})s?\.?,?\s*(?:-|–|—|/|,|&|\bto\b|\band\b|\bor\b)\s*|\b(?:every|each|the)\s)$
  `,
  'i',
)

/**
 * Dates written as a day and a month, with or without year and weekday, in the order of the text. Month names are
 * English; "03/04/2026" is found and not certain; a month or a year alone is no date.
 */
export const dates = remembered((text: string): DateMention[] => {
  const found: DateMention[] = []
  if (!/\d/.test(text)) return found
  const lower = text.toLowerCase()
  for (const [hint, shape] of shapes) {
    if (!hint.test(lower)) continue
    for (const match of text.matchAll(shape)) {
      const date = read(text, match)
      if (date) found.push(date)
    }
  }
  return apart(found)
})

function read(text: string, match: RegExpMatchArray): DateMention | undefined {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  const end = start + match[0].length
  if (groups.month !== undefined) {
    if (monthOf(groups.month) === 0 || !isMonth(text, start, end, groups.month, groups.year)) return undefined
  }
  const order = numeric(groups)
  if (!order) return undefined
  const year = groups.year === undefined ? undefined : Number(groups.year)
  const { day, month, sure } = order
  const certain = sure && exists(day, month, year)
  return { ...withWeekday(text, start, end), day, month, ...(year !== undefined && { year }), certain }
}

function numeric(
  groups: Record<string, string | undefined>,
): { day: number; month: number; sure: boolean } | undefined {
  if (groups.month !== undefined) {
    return {
      day: Number(groups.day),
      month: monthOf(groups.month),
      sure: true,
    }
  }
  if (groups.mon !== undefined) return { day: Number(groups.day), month: Number(groups.mon), sure: true }
  const one = Number(groups.one)
  const two = Number(groups.two)
  if (one > 12 && two <= 12) return { day: one, month: two, sure: true }
  if (two > 12 && one <= 12) return { day: two, month: one, sure: true }
  return one <= 12 && two <= 12 && one > 0 && two > 0 ? { day: one, month: two, sure: one === two } : undefined
}

/** 1 to 12 for a month's name or the short form of it ("Sept."); 0 for any other word. */
function monthOf(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, '')
  const index = monthStems.indexOf(name.slice(0, 3))
  return name === months[index] || name.length === 3 || name === 'sept' ? index + 1 : 0
}

/** "may", "march" and "mar 3 people" are also words: without a year they need a capital and nothing that is counted. */
function isMonth(text: string, start: number, end: number, month: string, year: string | undefined): boolean {
  if (year !== undefined) return true
  const word = month.replace('.', '')
  if (!/^[A-ZÀ-Þ]/.test(word) && (word.length <= 4 || word.toLowerCase() === 'march')) return false
  const monthFirst = /^[A-Za-zÀ-ɏ]/.test(text.slice(start, start + 1))
  if (!monthFirst) return true
  // "September 30 stores open", "July 2,000 customers", "May 5% of"
  if (/^(?:[.,:]\d|\s?(?:%|percent|per cent))/.test(text.slice(end, end + 10))) return false
  const next = /^\s([a-zß-ÿ]+)/.exec(text.slice(end, end + 20))?.[1]
  return next === undefined || notCounted.has(next)
}

const notCounted = new Set(
  'and or to until till for at in on by with from is was are were we it the a an as if when before after through onwards then launch'.split(
    ' ',
  ),
)

/** The mention, with the weekday beside it where one surely belongs to it. */
function withWeekday(text: string, start: number, end: number): Hit & { weekday?: Weekday } {
  const before = text.slice(Math.max(0, start - 20), start)
  const alone = { start, end, text: text.slice(start, end) }
  if (!dayStems.test(before) && !dayStems.test(text.slice(end, end + 20))) return alone
  const name = dayBefore.exec(before)
  if (name) {
    const from = start - name[0].length
    const ahead = text.slice(Math.max(0, from - 20), from)
    const said = name[1] ?? name[2] ?? ''
    const weekday = named(said)
    if (weekday && /^[A-ZÀ-Þ]/.test(said) && !otherDay.test(ahead))
      return { start: from, end, text: text.slice(from, end), weekday }
    return alone
  }
  const after = dayAfter.exec(text.slice(end, end + 20))
  if (after) {
    const to = end + after[0].length
    const weekday = named(after[1] ?? after[2] ?? '')
    if (weekday) return { start, end: to, text: text.slice(start, to), weekday }
  }
  return alone
}

function named(name: string): Weekday | undefined {
  return weekdays.find((weekday) => weekday.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()))
}
