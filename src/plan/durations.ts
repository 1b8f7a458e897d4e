import { sayNumber } from './money.ts'

const daysIn: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 }

/** How many days `5 days`, `2 weeks` or `48 hours` are; undefined for other text. A month counts 30 days. */
export function durationInDays(text: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?) ?(hour|day|week|month)s?$/i.exec(text.trim())
  return parts ? Number(parts[1]) * (daysIn[(parts[2] ?? '').toLowerCase()] ?? 1) : undefined
}

/** "5 days", "1 day", "1.5 days": how messages write a length of time. */
export function sayDays(days: number): string {
  const rounded = Math.round(days * 10) / 10
  return `${Number.isInteger(rounded) ? sayNumber(rounded) : rounded} ${rounded === 1 ? 'day' : 'days'}`
}

const fewWords = 'one two three four five six seven eight nine ten'.split(' ')

/**
 * The duration that a person meant by `7-day`, `two weeks`, `within 48h` or `5 working days`, as the format writes it;
 * `exact` where it can be no other.
 */
export function durationIn(text: string): { readonly written: string; readonly exact: boolean } | undefined {
  const parts =
    /^(?:within |up to |max(?:imum|\.)? |at most )?(\d+|an?|[a-z]+)[\s-]?((?:working|business|calendar)[\s-])?(h|hours?|hrs?|d|days?|wks?|weeks?|fortnights?|mths?|months?|years?)(?:[\s-](?:post-)?(?:click|clicks|click-through|window))?$/i.exec(
      text.trim(),
    )
  const said = (parts?.[1] ?? '').toLowerCase()
  const count = /^\d+$/.test(said) ? Number(said) : /^an?$/.test(said) ? 1 : fewWords.indexOf(said) + 1
  if (!parts || count === 0) return undefined
  const [letter] = (parts[3] ?? '').toLowerCase()
  const isWorking = /^[wb]/i.test(parts[2] ?? '')
  if (isWorking && letter !== 'd') return undefined
  if (isWorking && count % 5 === 0) return { written: spell(count / 5, 'week'), exact: true }
  if (letter === 'f') return { written: spell(count * 2, 'week'), exact: true }
  if (letter === 'y') return { written: spell(count * 12, 'month'), exact: true }
  const unit = { h: 'hour', d: 'day', w: 'week' }[letter ?? ''] ?? 'month'
  return { written: spell(count, unit), exact: !isWorking }
}

function spell(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

const cadences: Readonly<Record<string, number>> = { daily: 1, weekly: 7, fortnightly: 14, monthly: 30, quarterly: 91 }

/** How many days lie between two turns of a cadence (`weekly`, `every 10 days`); undefined for a word the format does not know. */
export function cadenceInDays(text: string): number | undefined {
  const word = text.trim().toLowerCase()
  const every = /^every (\d+) (day|week)s?$/.exec(word)
  return every
    ? Number(every[1]) * (daysIn[every[2] ?? ''] ?? 1)
    : Object.hasOwn(cadences, word)
      ? cadences[word]
      : undefined
}

/** The cadences that the format names, for messages. */
export const cadenceWords = [...Object.keys(cadences), 'every N days', 'every N weeks']
