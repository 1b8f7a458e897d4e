/** A calendar day as plans write it, `2026-07-01`. Days compare as text, so `<` and `>` say earlier and later. */
export type Day = string

const dayLength = 86_400_000

/** Is the text a day that exists, written as `2026-07-01`? */
export function isDay(text: string): boolean {
  if (text.length !== 10) return false
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** How many days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}

/** The day `count` days after (or, negative, before) `day`. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(Date.parse(day) + count * dayLength)
  // The first `toISOString` of a run takes as long as a small rule.
  return [`${date.getUTCFullYear()}`.padStart(4, '0'), two(date.getUTCMonth() + 1), two(date.getUTCDate())].join('-')
}

function two(number: number): string {
  return `${number}`.padStart(2, '0')
}

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The weekday in English: "Wednesday". */
export function weekdayOf(day: Day): string {
  return weekdays[new Date(Date.parse(day)).getUTCDay()] ?? ''
}

/** "1 July 2026": how messages write a day. */
export function sayDay(day: Day): string {
  const date = new Date(Date.parse(day))
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** "14 days", "1 day": how far apart two days lie, whichever is earlier. */
export function sayApart(one: Day, other: Day): string {
  const days = Math.abs(daysBetween(one, other))
  return `${days} ${days === 1 ? 'day' : 'days'}`
}

/** "14 days ago", "1 day from now": how far a day lies from today. */
export function sayAway(today: Day, day: Day): string {
  return `${sayApart(today, day)} ${day < today ? 'ago' : 'from now'}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
