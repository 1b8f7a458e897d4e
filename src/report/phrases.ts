import type { Finding, Place, Report, Severity, Skip } from '../lint/finding.ts'
import { oneLine, visible } from './sanitize.ts'

/** What a report in Markdown starts with. */
export const reportMark = '**planlint**'

/** `1 error`, `2 errors`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

/** `plans/q3.plan.yaml:12:10`, safe to print and to click. */
export function whereText({ file, line, column }: Place): string {
  return visible(`${file}:${line}:${column}`)
}

/** The message and the cure on one line, for formats that have a single text a finding. */
export function messageAndFix({ message, fix }: Finding): string {
  return fix === '' ? oneLine(message) : `${oneLine(message)}; fix: ${oneLine(fix)}`
}

const mostPlaces = 5

/** The other places that a finding speaks of, a line each: `see q3.plan.yaml:3:1: also given here`. */
export function relatedLines({ related }: Finding): readonly string[] {
  const lines = related.slice(0, mostPlaces).map((place) => `see ${whereText(place)}: ${oneLine(place.message)}`)
  return related.length > mostPlaces ? [...lines, `and ${andMore(related.length - mostPlaces)}`] : lines
}

/** The whole run in one line: how much was found, or that nothing was, and what was looked at. */
export function verdict({ summary, findings }: Report, fromStdin = false): string {
  const looked = summary.plans > 0 ? counted(summary.plans, 'plan') : counted(summary.files, 'file')
  const silenced = summary.suppressed > 0 ? `; ${summary.suppressed} suppressed` : ''
  if (findings.length === 0) return `${looked}, ${counted(summary.rules, 'rule')}: nothing to report${silenced}`
  const counts = [
    [summary.errors, 'error'],
    [summary.warnings, 'warning'],
    [summary.infos, 'info'],
  ] as const
  const found = counts.flatMap(([count, severity]) => (count > 0 ? [counted(count, severity)] : []))
  const how = fromStdin ? 'can only mean one thing (edits in --format json)' : 'fixable with plan lint --fix'
  const fixable = summary.fixable > 0 ? `; ${summary.fixable} ${how}` : ''
  return `${found.join(', ')} in ${looked}${fixable}${silenced}`
}

const mostRules = 3
const mostLines = 10

/** One line for each plan and reason: which rules could not judge it. What is left out is said. */
export function skippedLines(skipped: readonly Skip[]): readonly string[] {
  const groups = new Map<string, { plan: string | null; because: string; rules: string[] }>()
  for (const { rule, plan, because } of skipped) {
    const key = JSON.stringify([plan, because])
    const group = groups.get(key) ?? { plan, because, rules: [] }
    group.rules.push(rule)
    groups.set(key, group)
  }
  const lines = Array.from(groups.values()).slice(0, mostLines)
  const text = lines.map(({ plan, because, rules }) => {
    const where = plan === null ? '' : ` in ${oneLine(plan)}`
    const more = rules.length > mostRules ? ` and ${andMore(rules.length - mostRules)}` : ''
    const names = rules.slice(0, mostRules).map(oneLine).join(', ')
    return `${counted(rules.length, 'rule')} not checked${where}: ${oneLine(because)} (${names}${more})`
  })
  return groups.size > mostLines ? [...text, `and ${andMore(groups.size - mostLines)}`] : text
}

/** `12 more; --format json lists all`. */
export function andMore(count: number): string {
  return `${count} more; --format json lists all`
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** The findings with errors first, for formats that may have to leave some out; the order is kept otherwise. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}

/** The findings of each file, in the order of the report. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>()
  for (const finding of findings) {
    const inFile = files.get(finding.file)
    if (inFile) inFile.push(finding)
    else files.set(finding.file, [finding])
  }
  return files
}
