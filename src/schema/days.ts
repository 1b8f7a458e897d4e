import { isDay } from '../plan/dates.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `2026-9-5`, `25/12/2026` and `5th of Sept 2026` can only be one day; `03/04/2026` can be two, so nothing is proposed for it. */
export function dayIn(text: string): string | undefined {
  const days = new Set(readings(text.trim()).filter(isDay))
  const [day, ...others] = days
  return day === text || others.length > 0 ? undefined : day
}

function readings(text: string): string[] {
  const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (numbers) return [written(numbers[1], numbers[2], numbers[3])]
  const either = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (either) return [written(either[4], either[3], either[1]), written(either[4], either[1], either[3])]
  const [, day, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(text) ?? monthFirst(text) ?? []
  const at = months.findIndex((name) => isMonth(month ?? '', name))
  return at < 0 ? [] : [written(year, String(at + 1), day)]
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
