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
  const taken = new Map<string, Span[]>()
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
      const others = taken.get(file) ?? []
      if (own.some(({ span }, at) => [...others, ...own.slice(0, at).map((one) => one.span)].some(touches(span))))
        return []
    }
    for (const [file, own] of changes) taken.set(file, [...(taken.get(file) ?? []), ...own.map(({ span }) => span)])
    return [{ finding, changes }]
  })
}

function touches([start, end]: Span): (other: Span) => boolean {
  return (other) => start <= other[1] && other[0] <= end
}

/** All changes to one file, in the order of the text. */
export function changesTo(file: string, fixes: readonly Fix[]): Change[] {
  return fixes.flatMap(({ changes }) => changes.get(file) ?? []).sort((a, b) => a.span[0] - b.span[0])
}

/** Where a stretch that no change cuts into stands after the changes. What is put in at its start stands before it. */
export function movedBy(changes: readonly Change[], offset: number): number {
  return changes.reduce(
    (moved, { span: [start, end], text }) => (end <= offset ? moved + text.length - (end - start) : moved),
    offset,
  )
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
