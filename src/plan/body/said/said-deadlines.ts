import { pattern } from '../../../text/pattern.ts'
import { addDays } from '../../dates.ts'
import { plain } from '../names.ts'
import { dayIn, dayNear, monthNames } from '../values/days.ts'

/** A day, or the end of a month or of a quarter, in a sentence. */
export interface SaidDay {
  readonly start: number
  readonly end: number
  /** Undefined where it may be two, or of two years. */
  readonly day: string | undefined
  /** "By", "before", "until": what stands ahead of it says that something is due then. */
  readonly isDue: boolean
}

const ends = '(?:the )?(?:very )?(?:end|last day|close)(?: of)?(?: the month of)? '
/** Each finds its own groups: a day of the calendar in figures, a day and a month in either order, an end. */
const shapes = () =>
  [
    /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?!\d)/g,
    /(?<![\d.,])\d{1,2}(?:st|nd|rd|th)? (?:of )?(?<month>\p{Lu}\p{L}{2,11})(?!\p{L})(?:,? \d{4}(?!\d))?/gu,
    /(?<!\p{L})(?<month>\p{Lu}\p{L}{2,11}) \d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d]|[,.]\d)(?:,? \d{4}(?!\d))?/gu,
    new RegExp(`(?<!\\p{L})${ends}(?<month>\\p{Lu}\\p{L}{2,11})(?!\\p{L})(?:,? (?<year>\\d{4})(?!\\d))?(?! \\d)`, 'gu'),
    new RegExp(`(?<!\\p{L})${ends}(?:Q(?<quarter>[1-4])(?!\\d),? )?(?<year>20\\d\\d)(?!\\d)`, 'gu'),
  ] as const

/** "Between 1 January and 30 June 2027" a thing is due on the second day. */
const closing = () => /\b[Bb]etween [^.;]{4,25} and $/

const due = pattern('iu')`
  (?:^|[^\p{L}])(
    by|before|until|till|no later than|not later than|on or before|due|(?:goal|target|aim) for
    |(?:be|stand|there)(?= on)
  )(?: on)?(?: the)? $
`

/** The days of a text, in its order. Without a year it is the only one in the plan's period, or near it. */
export function daysSaid(text: string, period: { start: string; end: string }, isDayFirst?: boolean): SaidDay[] {
  const found: SaidDay[] = []
  for (const shape of shapes())
    for (const { 0: said, index: start, groups = {} } of text.matchAll(shape)) {
      const { month, year, quarter } = groups
      if (month !== undefined && !monthNames.has(plain(month))) continue
      const end = start + said.length
      if (found.some((one) => one.start < end && start < one.end)) continue
      const [, word = ''] = due().exec(text.slice(Math.max(0, start - 30), start)) ?? []
      const isEnd = new RegExp(`^${ends}`).test(said)
      const day = isEnd
        ? endOf(quarter ? Number(quarter) * 3 : monthNames.get(plain(month ?? 'december')), year, period)
        : (dayIn(said, isDayFirst) ?? dayOf(said, period))
      // Before the first of October there are all days of September.
      const last = day !== undefined && word.toLowerCase() === 'before' ? addDays(day, -1) : day
      const isDue = word !== '' || closing().test(text.slice(Math.max(0, start - 45), start))
      found.push({ start, end, day: last, isDue })
    }
  return found.sort((one, other) => one.start - other.start)
}

function dayOf(said: string, { start, end }: { start: string; end: string }): string | undefined {
  const [, date, month] = /^(\d{1,2})\D* (\p{L}+)$/u.exec(said) ?? []
  const [, other, day] = /^(\p{L}+) (\d{1,2})/u.exec(said) ?? []
  const number = monthNames.get(plain(month ?? other ?? ''))
  return number === undefined ? undefined : dayNear({ month: number, day: Number(date ?? day) }, start, end)
}

/** The last day of a month: the one before the first of the next. */
function endOf(
  month: number | undefined,
  year: string | undefined,
  { start, end }: { start: string; end: string },
): string | undefined {
  if (month === undefined) return undefined
  const next = month === 12 ? 1 : month + 1
  const first = year
    ? `${Number(year) + (month === 12 ? 1 : 0)}-${String(next).padStart(2, '0')}-01`
    : dayNear({ month: next, day: 1 }, start, end)
  return first && addDays(first, -1)
}
