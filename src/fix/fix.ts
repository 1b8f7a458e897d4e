import type { Finding, Report } from '../lint/finding.ts'
import { type Change, changed } from '../source/changed.ts'
import { position, type Source, type Span } from '../source/source.ts'
import { changesTo, type Fix, fixesAtOnce, newSpans, type Texts } from './edits.ts'
import { saysTheSameElsewhere } from './elsewhere.ts'

/** How to fix. */
export interface Fixing {
  /** What a run over the files would say if they had these texts. Of files that were not `touched` it says what it said `before`. */
  readonly judge: (texts: Texts, touched: ReadonlySet<string>, before: Report) => Promise<Report>
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
 * mistake where it changed something, that leaves its own finding, or that changes what another field says is taken back,
 * and tried once more when others are through: they may have opened the way for it.
 */
export async function fix(report: Report, texts: Texts, { judge, unsafe }: Fixing): Promise<Fixed> {
  let current = report
  let now = texts
  const counts = new Map<string, number>()
  const takenBack = new Set<string>()
  let lastTried = texts
  const together: string[][] = []
  for (let round = 0; round < mostRounds; round++) {
    const open = current.findings.filter((one) => isFixable(one, unsafe) && !takenBack.has(nameOf(one)))
    const all = fixesAtOnce(open, now)
    const fixes = harmless(all, now)
    const held = new Set(fixes)
    for (const one of all) if (!held.has(one)) takenBack.add(nameOf(one.finding))
    if (all.length === 0) {
      if (takenBack.size === 0 || lastTried === now) break
      takenBack.clear()
      lastTried = now
      continue
    }
    if (fixes.length === 0) continue
    const next = withFixes(fixes, now)
    const touched = new Set(fixes.flatMap(({ changes }) => [...changes.keys()]))
    const judged = await judge(next, touched, current)
    const bad = worse(fixes, next, current, judged)
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

/** Do the fixes leave all that they do not touch as it was? */
function leaveTheRest(fixes: readonly Fix[], texts: Texts): boolean {
  return [...new Set(fixes.flatMap(({ changes }) => [...changes.keys()]))].every((file) => {
    const text = texts.get(file) ?? ''
    const changes = changesTo(file, fixes)
    return saysTheSameElsewhere({ file, text }, { file, text: changed(text, changes) }, changes)
  })
}

/** The fixes that leave the rest as it was. Of thousands few do not: halves are tried before single ones. */
function harmless(fixes: readonly Fix[], texts: Texts): readonly Fix[] {
  if (fixes.length === 0 || leaveTheRest(fixes, texts)) return fixes
  if (fixes.length === 1) return []
  const half = Math.ceil(fixes.length / 2)
  const first = harmless(fixes.slice(0, half), texts)
  const second = harmless(fixes.slice(half), texts)
  const both = [...first, ...second]
  const isKnownBad = both.length === fixes.length
  return first.length === 0 || second.length === 0 || (!isKnownBad && leaveTheRest(both, texts)) ? both : first
}

function withFixes(fixes: readonly Fix[], texts: Texts): Texts {
  const next = new Map(texts)
  for (const [file, text] of texts) {
    const changes = changesTo(file, fixes)
    if (changes.length > 0) next.set(file, changed(text, changes))
  }
  return next
}

/** The fixes where something was changed and their own finding still stands, or a mistake that was not there before. */
function worse(fixes: readonly Fix[], next: Texts, before: Report, after: Report): Fix[] {
  const own = new Set(fixes.map(({ finding }) => finding))
  const names = new Set(fixes.map(({ finding }) => sayingOf(finding)))
  const known = new Set(before.findings.filter((finding) => !own.has(finding)).map(sayingOf))
  const suspects = after.findings.filter(
    (finding) =>
      !known.has(sayingOf(finding)) &&
      (finding.rule.startsWith('syntax/') || finding.rule === 'plan/known-references' || names.has(sayingOf(finding))),
  )
  const spansIn = new Map<string, { source: Source; spans: Map<Change, Span> }>()
  for (const { file } of suspects) {
    if (spansIn.has(file)) continue
    const all = changesTo(file, fixes)
    const spans = newSpans(all)
    const byChange = new Map<Change, Span>(all.map((change, at) => [change, spans[at] ?? change.span]))
    spansIn.set(file, { source: { file, text: next.get(file) ?? '' }, spans: byChange })
  }
  return fixes.filter((one) =>
    suspects.some((finding) => {
      const changes = one.changes.get(finding.file)
      const { source, spans } = spansIn.get(finding.file) ?? {}
      if (!changes || !source) return false
      return changes.some((change) => stands(finding, spans?.get(change) ?? change.span, source))
    }),
  )
}

const sayingOf = ({ rule, file, message }: Finding) => `${rule}\0${file}\0${message}`

function stands({ line, column, endLine, endColumn }: Finding, [from, to]: Span, source: Source): boolean {
  const start = position(source, from)
  const end = position(source, to)
  const isAfter = line > end.line || (line === end.line && column > end.column)
  const isBefore = endLine < start.line || (endLine === start.line && endColumn < start.column)
  return !isAfter && !isBefore
}
