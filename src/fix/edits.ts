import type { Edit, Finding } from '../lint/finding.ts'
import type { Change } from '../source/changed.ts'
import { lineStarts, type Source, type Span } from '../source/source.ts'

/** The texts of the files of a run, by their names in the report. */
export type Texts = ReadonlyMap<string, string>

/** What an edit means in the text of its file. */
function changeOf(source: Source, edit: Edit): Change {
  const starts = lineStarts(source)
  const offset = (line: number, column: number) => (starts[line - 1] ?? source.text.length) + column - 1
  return { span: [offset(edit.line, edit.column), offset(edit.endLine, edit.endColumn)], text: edit.text }
}

/** A finding with what it changes, file by file. */
export interface Fix {
  readonly finding: Finding
  readonly changes: ReadonlyMap<string, readonly Change[]>
}

/**
 * The first findings that can be fixed at the same time. All edits of a finding or none; two that touch the same place
 * wait for each other, for what the second one says of the text may no longer hold after the first.
 */
export function fixesAtOnce(findings: readonly Finding[], texts: Texts): Fix[] {
  const sources = new Map([...texts].map(([file, text]) => [file, { file, text }]))
  const taken = new Map<string, Taken>()
  return findings.flatMap((finding) => {
    const changes = new Map<string, Change[]>()
    for (const edit of finding.edits) {
      const source = sources.get(edit.file)
      if (!source) return []
      const inFile = changes.get(edit.file) ?? []
      inFile.push(changeOf(source, edit))
      changes.set(edit.file, inFile)
    }
    for (const [file, own] of changes) {
      const others = taken.get(file)
      const isTaken = ({ span }: Change, at: number) =>
        others?.touches(span) || own.slice(0, at).some((one) => touch(one.span, span))
      if (own.some(isTaken)) return []
    }
    for (const [file, own] of changes) {
      const all = taken.get(file) ?? new Taken()
      taken.set(file, all)
      for (const { span } of own) all.add(span)
    }
    return [{ finding, changes }]
  })
}

/** Stretches of a text of which no two touch each other. Thousands of fixes ask whether theirs is free. */
class Taken {
  readonly #spans: Span[] = []

  touches(span: Span): boolean {
    const next = this.#spans[firstEndingFrom(this.#spans, span[0], (one) => one)]
    return next !== undefined && touch(next, span)
  }

  add(span: Span): void {
    this.#spans.splice(
      firstEndingFrom(this.#spans, span[0], (one) => one),
      0,
      span,
    )
  }
}

export function touch(one: Span, other: Span): boolean {
  return other[0] <= one[1] && one[0] <= other[1]
}

/** Where the first of some stretches stands, given in the order of the text, that ends at an offset or behind it. */
export function firstEndingFrom<T>(some: readonly T[], offset: number, spanOf: (one: T) => Span): number {
  let low = 0
  let high = some.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = some[middle]
    if (one !== undefined && spanOf(one)[1] < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** All changes to one file, in the order of the text. */
export function changesTo(file: string, fixes: readonly Fix[]): Change[] {
  return fixes.flatMap(({ changes }) => changes.get(file) ?? []).sort((a, b) => a.span[0] - b.span[0])
}

/**
 * Where a stretch that no change cuts into stands after the changes, which are given in the order of the text. What is put
 * in at its start stands before it.
 */
export function movedBy(changes: readonly Change[]): (offset: number) => number {
  let by = 0
  const moves = changes.map(({ span: [start, end], text }) => {
    by += text.length - (end - start)
    return by
  })
  // Those that end at the offset itself count as well.
  return (offset) => offset + (moves[firstEndingFrom(changes, offset + 1, ({ span }) => span) - 1] ?? 0)
}

/** Where the new text of each change stands after all of them. */
export function newSpans(changes: readonly Change[]): Span[] {
  let by = 0
  return changes.map(({ span: [start, end], text }) => {
    const span = [start + by, start + by + text.length] as const
    by += text.length - (end - start)
    return span
  })
}
