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

const allInJson = '; --format json lists all'
const mostNames = 3
const mostLines = 10

/** One line for each reason: which rules could not judge which plans. What is left out is said. */
export function skippedLines(skipped: readonly Skip[]): readonly string[] {
  const ofPlans = groupedBy(skipped, ({ plan, because }) => JSON.stringify([plan, because]))
  const alike = groupedBy(
    ofPlans.map((skips) => ({ skips, because: skips[0].because, rules: skips.map(({ rule }) => rule) })),
    ({ because, rules }) => JSON.stringify([because, rules]),
  )
  const lines = alike.slice(0, mostLines).map((group) => {
    const [{ because, rules }] = group
    const plans = group.flatMap(({ skips: [{ plan }] }) => plan ?? [])
    const where = plans.length === 0 ? '' : ` in ${firstOf(plans)}`
    const more = plans.length > mostNames || rules.length > mostNames ? allInJson : ''
    return `${counted(rules.length, 'rule')} not checked${where}: ${oneLine(because)} (${firstOf(rules)}${more})`
  })
  return alike.length > mostLines ? [...lines, `and ${andMore(alike.length - mostLines)}`] : lines
}

/** `brand, spring, launch and 4 more`. */
function firstOf(names: readonly string[]): string {
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return `${names.slice(0, mostNames).map(oneLine).join(', ')}${more}`
}

function groupedBy<T>(things: readonly T[], keyOf: (thing: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group) group.push(thing)
    else groups.set(key, [thing])
  }
  return [...groups.values()]
}

/** `12 more; --format json lists all`. */
export function andMore(count: number): string {
  return `${count} more${allInJson}`
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
