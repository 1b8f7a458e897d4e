import type { Finding, Report } from '../lint/finding.ts'
import { position, type Source, type Span } from '../source/source.ts'
import { changed, changesTo, type Fix, fixesAtOnce, newSpans, type Texts } from './edits.ts'
import { saysTheSameElsewhere } from './elsewhere.ts'

/** How to fix. */
export interface Fixing {
  /** What a run over the files would say if they had these texts. */
  readonly judge: (texts: Texts) => Promise<Report>
  /** Also what the author may not have meant. */
  readonly unsafe: boolean
}

export interface Fixed {
  /** The files that changed, with their new texts. */
  readonly texts: Texts
  /** How many findings were fixed in each of them. */
  readonly counts: ReadonlyMap<string, number>
  /** Files of which none may change without the others: an id, and where it is named. */
  readonly together: readonly (readonly string[])[]
}

/** One fix may open the way for another: most plans are done after two or three rounds, a pasted one with a slip in each line takes a round a line. */
const mostRounds = 100

/**
 * Applies the edits of a report, judges again, and repeats until nothing is left that it may fix. A fix that leaves a
 * mistake where it changed something, that leaves its own finding, or that changes what another field says is taken back.
 */
export async function fix(report: Report, texts: Texts, { judge, unsafe }: Fixing): Promise<Fixed> {
  let current = report
  let now = texts
  const counts = new Map<string, number>()
  const takenBack = new Set<string>()
  const together: string[][] = []
  for (let round = 0; round < mostRounds; round++) {
    const open = current.findings.filter((one) => isFixable(one, unsafe) && !takenBack.has(nameOf(one)))
    const all = fixesAtOnce(open, now)
    const fixes = all.filter((one) => alone(one, now))
    for (const one of all) if (!fixes.includes(one)) takenBack.add(nameOf(one.finding))
    if (all.length === 0) break
    if (fixes.length === 0) continue
    const next = withFixes(fixes, now)
    const judged = await judge(next)
    const bad = fixes.filter((one) => isWorse(one, fixes, next, current, judged))
    for (const one of bad) takenBack.add(nameOf(one.finding))
    if (bad.length > 0) continue
    for (const { finding, changes } of fixes) {
      counts.set(finding.file, (counts.get(finding.file) ?? 0) + 1)
      if (changes.size > 1) together.push([...changes.keys()])
    }
    now = next
    current = judged
  }
  return { texts: new Map([...now].filter(([file, text]) => text !== texts.get(file))), counts, together }
}

/** May all of it be changed, or none? */
function isFixable({ edits }: Finding, unsafe: boolean): boolean {
  return edits.length > 0 && (unsafe || edits.every(({ safe }) => safe))
}

/** Stable while the lines around it move. */
function nameOf({ fingerprint, message }: Finding): string {
  return `${fingerprint} ${message}`
}

/** Does the fix by itself leave everything else as it was? */
function alone(one: Fix, texts: Texts): boolean {
  return [...one.changes.keys()].every((file) => {
    const text = texts.get(file) ?? ''
    const changes = changesTo(file, [one])
    return saysTheSameElsewhere({ file, text }, { file, text: changed(text, changes) }, changes)
  })
}

function withFixes(fixes: readonly Fix[], texts: Texts): Texts {
  const next = new Map(texts)
  for (const [file, text] of texts) {
    const changes = changesTo(file, fixes)
    if (changes.length > 0) next.set(file, changed(text, changes))
  }
  return next
}

/** Is there, where the fix changed something, its own finding still or a mistake that was not there before? */
function isWorse(one: Fix, fixes: readonly Fix[], next: Texts, before: Report, after: Report): boolean {
  const known = new Set(before.findings.filter((finding) => finding !== one.finding).map(sayingOf))
  return [...one.changes].some(([file, own]) => {
    const source = { file, text: next.get(file) ?? '' }
    const all = changesTo(file, fixes)
    const spans = newSpans(all).filter((_, at) => all[at] && own.includes(all[at]))
    return after.findings.some(
      (finding) =>
        finding.file === file &&
        (finding.rule.startsWith('syntax/') || finding.rule === 'plan/known-references' || isSame(finding, one)) &&
        !known.has(sayingOf(finding)) &&
        spans.some((span) => stands(finding, span, source)),
    )
  })
}

function isSame(finding: Finding, { finding: { rule, message } }: Fix): boolean {
  return finding.rule === rule && finding.message === message
}

const sayingOf = ({ rule, file, message }: Finding) => `${rule}\0${file}\0${message}`

function stands({ line, column, endLine, endColumn }: Finding, [from, to]: Span, source: Source): boolean {
  const start = position(source, from)
  const end = position(source, to)
  const isAfter = line > end.line || (line === end.line && column > end.column)
  const isBefore = endLine < start.line || (endLine === start.line && endColumn < start.column)
  return !isAfter && !isBefore
}
