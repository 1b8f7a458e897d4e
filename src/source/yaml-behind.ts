import { changed } from './changed.ts'
import type { Problem, Replacement } from './problem.ts'
import type { Span } from './source.ts'
import { lineStart } from './text-lines.ts'
import { isStructural } from './yaml-errors.ts'

/** Each round parses the text again, and nobody reads more than so many mistakes. */
const mostRounds = 10
const mostFound = 50
const longest = 100_000

/**
 * The mistakes, and those that the parser does not see for them. A line out of place hides what is wrong below it; where
 * its cure is certain the text is read once more with it, so that a file is put right in one go and not line by line.
 */
export function withThoseBehind(
  text: string,
  first: readonly Problem[],
  mistakesIn: (text: string) => readonly Problem[],
): Problem[] {
  const found = [...first]
  const told = new Set(first.map(({ span }) => lineStart(text, span?.[0] ?? 0)))
  let round = first
  let cured = text
  let back = (offset: number): number => offset
  for (let count = 0; count < mostRounds && found.length < mostFound && text.length <= longest; count++) {
    const edits = round.flatMap(certainEdits).sort((a, b) => a.span[0] - b.span[0])
    if (edits.length === 0 || !round.every(mayBePassed) || overlap(edits)) break
    const [before, undo] = [back, inverse(edits)]
    cured = changed(cured, edits)
    back = (offset) => before(undo(offset))
    round = mistakesIn(cured)
    for (const problem of round) {
      const moved = movedBack(problem, back)
      const line = lineStart(text, moved.span?.[0] ?? 0)
      // Right below a line that was cured one may stand oddly only for the cure.
      if (isStructural(problem.kind) && told.has(lineStart(text, line - 1))) break
      if (!told.has(line) && found.length < mostFound) found.push(moved)
      told.add(line)
    }
  }
  return found.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
}

function certainEdits({ edit, edits = [] }: Problem): readonly Replacement[] {
  return [...(edit ? [edit] : []), ...edits].filter(({ safe }) => safe)
}

/** What stands wrong within its line hides nothing but that; what is out of place is passed with its cure. */
function mayBePassed(problem: Problem): boolean {
  return problem.kind !== 'never-closes' && (!isStructural(problem.kind) || certainEdits(problem).length > 0)
}

function overlap(edits: readonly Replacement[]): boolean {
  return edits.some(({ span }, index) => span[0] < (edits[index - 1]?.span[1] ?? 0))
}

/** From a place in the cured text to the one it had before. */
function inverse(edits: readonly Replacement[]): (offset: number) => number {
  return (offset) => {
    let shift = 0
    for (const { span, text } of edits) {
      const start = span[0] + shift
      if (offset < start) break
      if (offset < start + text.length) return span[0]
      shift += text.length - (span[1] - span[0])
    }
    return offset - shift
  }
}

function movedBack(problem: Problem, back: (offset: number) => number): Problem {
  const move = ([start, end]: Span): Span => [back(start), back(end)]
  return {
    ...problem,
    ...(problem.span && { span: move(problem.span) }),
    ...(problem.edit && { edit: { ...problem.edit, span: move(problem.edit.span) } }),
    ...(problem.edits && { edits: problem.edits.map((edit) => ({ ...edit, span: move(edit.span) })) }),
  }
}
