import { sayDay, weekdayOf } from '../dates.ts'
import { dayIn } from './days.ts'
import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Sat", "saturday": which day of the week a cell names, and nothing else. */
function weekdayIn({ text }: Prose): string | undefined {
  const said = /^(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|rs?|rsday|nesday|urday)?\.?$/i.exec(text.trim())?.[1]
  return said && names.find((name) => name.toLowerCase().startsWith(said.toLowerCase()))
}

/** A column of weekdays beside one of days, where the two do not agree. In a text the rule finds both itself. */
export function compareWeekdays(due: number, rows: readonly Prose[][], reading: Reading): void {
  const width = Math.max(0, ...rows.slice(0, 1).map((row) => row.length))
  for (let at = 0; at < width; at++) {
    const cells = rows.flatMap((row) => row[at] ?? []).filter((cell) => !cell.isEmpty)
    if (at === due || cells.length === 0 || cells.some((cell) => weekdayIn(cell) === undefined)) continue
    for (const row of rows) {
      const [cell, date] = [row[at], row[due]]
      const day = date && dayIn(date.words, reading.isDayFirst)
      const said = cell && weekdayIn(cell)
      if (!cell || !date || day === undefined || said === undefined || weekdayOf(day) === said) continue
      reading.problems.push({
        rule: 'plan/weekday-matches-date',
        kind: 'other-weekday',
        seen: { day: sayDay(day), falls: weekdayOf(day), said },
        span: cell.span,
        related: [{ span: date.span, message: 'the day' }],
      })
    }
  }
}
