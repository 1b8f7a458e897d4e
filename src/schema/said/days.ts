import { isDay, weekdayOf, weekdays } from '../../plan/dates.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * `2026-9-5`, `25/12/2026`, `5th of Sept 2026` and `Wednesday 31 March 2027` can only be one day; `03/04/2026` can be two,
 * and a day of the week that disagrees makes two as well: nothing is proposed for those.
 */
export function dayIn(text: string): string | undefined {
  const { weekday, days } = reading(text)
  const [day, ...others] = days
  if (day === undefined || day === text || others.length > 0) return undefined
  return weekday === undefined || weekdayOf(day) === weekday ? day : undefined
}

/** Why a text is not one day: the calendar has none such, it can be two, its day of the week is another's, or it is no day. */
type WhyNoDay =
  | { readonly is: 'unreal' | 'two' | 'other' }
  | { readonly is: 'weekday'; readonly day: string; readonly falls: string }

export function whyNoDay(text: string): WhyNoDay {
  const { weekday, days, written } = reading(text)
  const [day, ...others] = days
  if (day === undefined) return { is: written.length > 0 ? 'unreal' : 'other' }
  if (weekday !== undefined && others.length === 0 && weekdayOf(day) !== weekday)
    return { is: 'weekday', day, falls: weekdayOf(day) }
  return { is: others.length > 0 ? 'two' : 'other' }
}

const before = /^([a-z]{3,9})\.?,? (?=[\da-z])/i

/** The days that a text can mean, those that the calendar has and all that are written, and the day of the week beside them. */
function reading(text: string): { weekday?: string; days: string[]; written: string[] } {
  const trimmed = text.trim()
  const name = before.exec(trimmed)
  const weekday = name && weekdays.find((one) => isWeekday(name[1] ?? '', one))
  const written = readings(weekday ? trimmed.slice(name[0].length) : trimmed)
  return { ...(weekday && { weekday }), written, days: [...new Set(written.filter(isDay))] }
}

function isWeekday(word: string, name: string): boolean {
  const [short, full] = [word.toLowerCase(), name.toLowerCase()]
  return short === full || (full.startsWith(short) && /^(?:\w{3}|tues|thurs?)$/.test(short))
}

function readings(text: string): string[] {
  const [, ending] = /^(?:the )?end of (.+)$/i.exec(text) ?? []
  const ended = ending === undefined ? undefined : monthIn(ending)
  if (ended) return [ended.last]
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (numbers) return [written(numbers[1], numbers[2], numbers[3])]
  const either = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  // Where points stand between them, the day comes first everywhere.
  if (either?.[2] === '.') return [written(either[4], either[3], either[1])]
  if (either) return [written(either[4], either[3], either[1]), written(either[4], either[1], either[3])]
  const [, day, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4}|\d\d)$/i.exec(text) ?? monthFirst(text) ?? []
  const at = months.findIndex((name) => isMonth(month ?? '', name))
  // Behind a day and the name of a month two digits are the year of this century.
  return at < 0 ? [] : [written(year?.length === 2 ? `20${year}` : year, String(at + 1), day)]
}

/** The first and the last day of "April 2026"; the year may stand with another month of the same text. */
export function monthIn(text: string, year = ''): { readonly first: string; readonly last: string } | undefined {
  const [, month = '', own = year] = /^([a-z]{3,9})\.?(?:,? (20\d\d))?$/i.exec(text.trim()) ?? []
  const at = months.findIndex((name) => isMonth(month, name))
  if (at < 0 || own === '') return undefined
  const number = String(at + 1)
  const last = ['31', '30', '29', '28'].map((day) => written(own, number, day)).find(isDay) ?? ''
  return { first: written(own, number, '1'), last }
}

function monthFirst(text: string): (string | undefined)[] | undefined {
  const parts = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text)
  return parts ? ['', parts[2], parts[1], parts[3]] : undefined
}

const fullNames = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|sept)$/i

function isMonth(word: string, name: string): boolean {
  return word.toLowerCase().startsWith(name) && (word.length === 3 || fullNames.test(word))
}

function written(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
