import { symbol, unsafe } from './sanitize.ts'
import { graphemes, graphemeWidth, oneColumnEach } from './width.ts'

/** A line of a plan as the terminal shows it; `start` and `length` are the columns that a mark goes under. */
interface ShownLine {
  readonly text: string
  readonly start: number
  readonly length: number
}

/** What is shown or left out as a whole: `from` and `to` in the written line, `column` and `width` on the screen. */
interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly column: number
  readonly width: number
}

const tabStop = 4

/** The line with what stands from `from` to `to` marked, cut around the mark to `room` columns. */
export function shownLine(line: string, from: number, to: number, room: number): ShownLine {
  if (line.length <= room && oneColumnEach.test(line) && !line.includes('##')) {
    const start = Math.min(from, line.length)
    return { text: line, start, length: Math.max(1, Math.min(to, line.length) - start) }
  }
  // However long the line is, only what can be near the mark is looked at.
  const begin = Math.max(0, Math.min(from, line.length) - 2 * room)
  const end = Math.min(line.length, to + 2 * room, from + 4 * room)
  const pieces = piecesOf(line.slice(begin, end), begin)
  const whole = endColumn(pieces.at(-1))
  const start = pieces.find((piece) => piece.to > from)?.column ?? whole
  const stop = Math.max(start + 1, endColumn(pieces.findLast((piece) => piece.from < to)))
  if (begin === 0 && end === line.length && whole <= room) {
    return { text: textOf(pieces), start, length: stop - start }
  }

  const first = begin === 0 && stop < room ? 0 : firstColumn(start, stop, room, end === line.length ? whole : Infinity)
  const lead = begin > 0 || first > 0 ? '…' : ''
  const kept = pieces.filter(
    (piece) => piece.column >= first && endColumn(piece) - first + lead.length < room + (isLast(piece, line) ? 1 : 0),
  )
  const tail = kept.length > 0 && isLast(kept.at(-1), line) ? '' : '…'
  const shift = lead.length - (kept[0]?.column ?? start)
  const width = endColumn(kept.at(-1)) + shift + tail.length
  const length = Math.max(1, Math.min(stop + shift, width) - (start + shift))
  return { text: lead + textOf(kept) + tail, start: start + shift, length }
}

/** Where a cut line begins, so that the mark stands in the middle, or at the left when it is longer than the room. */
function firstColumn(start: number, stop: number, room: number, whole: number): number {
  const before = Math.max(1, Math.floor((room - (stop - start)) / 2))
  return Math.max(0, Math.min(start - before, whole - room + 1))
}

function piecesOf(text: string, offset: number): readonly Piece[] {
  const pieces: Piece[] = []
  let column = 0
  const add = (shown: string, from: number, length: number, width: number) => {
    pieces.push({ text: shown, from: offset + from, to: offset + from + length, column, width })
    column += width
  }
  const addPlain = (from: number, to: number) => {
    let at = from
    for (const grapheme of graphemes(text.slice(from, to))) {
      const width = grapheme === '\t' ? tabStop - (column % tabStop) : graphemeWidth(grapheme)
      add(grapheme === '\t' ? ' '.repeat(width) : grapheme, at, grapheme.length, width)
      at += grapheme.length
    }
  }
  let done = 0
  for (const match of text.matchAll(unsafe())) {
    addPlain(done, match.index)
    const shown = symbol(match[0])
    add(shown, match.index, match[0].length, shown.length)
    done = match.index + match[0].length
  }
  addPlain(done, text.length)
  return pieces
}

function endColumn(piece: Piece | undefined): number {
  return piece ? piece.column + piece.width : 0
}

function isLast(piece: Piece | undefined, line: string): boolean {
  return piece?.to === line.length
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('')
}
