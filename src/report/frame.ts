import type { Place } from '../lint/finding.ts'
import { lineStarts, type Source } from '../source/source.ts'
import { oneLine } from './sanitize.ts'
import { shownLine } from './shown-line.ts'

/** A place to underline. The first mark of a frame is what the frame is about. */
export interface Mark {
  readonly place: Place
  readonly label: string
  readonly sign: '^' | '-'
  readonly paint: (text: string) => string
}

export interface FrameLook {
  /** Lines of context before and after the first mark. */
  readonly context: 0 | 1
  /** The columns of the terminal; undefined where there is none. */
  readonly width: number | undefined
  readonly faint: (text: string) => string
}

/** No line is shown longer than this, even where there is no terminal to cut it to. */
const longestLine = 2000
const shortestLine = 20

/** The lines of the plan that the marks are on, each with its marks under it; none when the plan lacks the line. */
export function frame(source: Source, marks: readonly Mark[], look: FrameLook): readonly string[] {
  const numbers = numbersToShow(source, marks, look.context)
  const digits = String(numbers.at(-1) ?? 0).length
  const gutter = (text: string) => look.faint(`  ${text.padStart(digits)} |`)
  const room = Math.max(shortestLine, Math.min(longestLine, (look.width ?? longestLine) - digits - 5))
  const rows: string[] = []
  let previous = numbers[0] ?? 0
  for (const number of numbers) {
    if (number > previous + 1) rows.push(look.faint(`  ${'.'.repeat(Math.max(digits, 3))}`))
    previous = number
    const line = lineText(source, number) ?? ''
    const here = marks.filter((mark) => mark.place.line === number)
    let above: string | undefined
    for (const mark of here) {
      const shown = shownLine(line, mark.place.column - 1, endOnLine(mark.place, line), room)
      // Marks of one line stand under one another, unless the line was cut elsewhere for the next.
      if (shown.text !== above) rows.push(`${gutter(String(number))} ${shown.text}`)
      above = shown.text
      const label = [mark.sign.repeat(shown.length), labelOf(mark)].filter(Boolean).join(' ')
      rows.push(`${gutter('')} ${' '.repeat(shown.start)}${mark.paint(label)}`)
    }
    if (here.length === 0) rows.push(`${gutter(String(number))} ${shownLine(line, 0, 0, room).text}`)
  }
  return rows
}

/** The marked lines, with context around the first of them; a gap of a single line is filled. */
function numbersToShow(source: Source, marks: readonly Mark[], context: number): readonly number[] {
  const first = marks[0]?.place.line ?? 0
  if (lineText(source, first) === undefined) return []
  const numbers = new Set(marks.map((mark) => mark.place.line).filter((line) => lineText(source, line) !== undefined))
  if (context > 0) {
    for (const line of [first - 1, first + 1]) if (/\S/.test(lineText(source, line) ?? '')) numbers.add(line)
  }
  for (const line of [...numbers]) {
    if (numbers.has(line + 2)) numbers.add(line + 1)
  }
  return [...numbers].sort((a, b) => a - b)
}

function lineText(source: Source, number: number): string | undefined {
  const starts = lineStarts(source)
  const start = starts[number - 1]
  if (start === undefined) return undefined
  const line = source.text.slice(start, (starts[number] ?? source.text.length + 1) - 1)
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** What a mark says at its side; a mark that goes on below says where it ends. */
function labelOf({ label, place }: Mark): string {
  const last = lastLine(place)
  return [oneLine(label), last > place.line ? `to line ${last}` : ''].filter(Boolean).join(', ')
}

function endOnLine(place: Place, line: string): number {
  return place.endLine > place.line ? line.length : place.endColumn - 1
}

function lastLine(place: Place): number {
  return place.endColumn === 1 ? place.endLine - 1 : place.endLine
}
