import type { Edit, Finding, Place, Report, Severity } from '../lint/finding.ts'
import { jsonText } from './json.ts'
import { escapeMarkdown } from './markdown.ts'
import type { Renderer, RuleInfo } from './renderer.ts'
import { oneLine } from './sanitize.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }
const root = '%SRCROOT%'

/** SARIF 2.1.0, which code scanning services read, with the page of every rule that was on. */
export const sarif: Renderer = (report, context) => {
  const rules = allRules(context.rules, report.findings)
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...report.tool, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, indexes) }],
        results: report.findings.map((finding) => {
          const index = indexes.get(finding.rule) ?? -1
          return result(finding, index, rules[index]?.fix)
        }),
      },
    ],
  })
}

/** The rules that were on, and after them any that found something all the same. */
function allRules(rules: readonly RuleInfo[], findings: readonly Finding[]): readonly RuleInfo[] {
  const all = new Map(rules.map((rule) => [rule.id, rule]))
  for (const { rule, severity, why, fix } of findings) {
    if (!all.has(rule)) all.set(rule, { id: rule, severity, summary: rule, why, fix })
  }
  return [...all.values()]
}

function descriptor({ id, severity, summary, why, fix }: RuleInfo) {
  const [reason, cure] = [oneLine(why), oneLine(fix)]
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: {
      text: `${reason}\n\nFix: ${cure}`,
      markdown: `${escapeMarkdown(reason)}\n\n**Fix:** ${escapeMarkdown(cure)}`,
    },
    defaultConfiguration: { level: levels[severity] },
  }
}

/** A cure of the finding's own goes with its message; the one of the rule stands in the rule's help. */
function result(finding: Finding, ruleIndex: number, usual = '') {
  const { rule, severity, message, fingerprint, related, edits, fix } = finding
  const isOwn = fix !== '' && oneLine(fix) !== oneLine(usual)
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: plain(isOwn ? `${message}; fix: ${fix}` : message) },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    partialFingerprints: { 'planlint/v1': fingerprint },
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        physicalLocation: physicalLocation(place),
        message: { text: plain(place.message) },
      })),
    }),
    ...(edits.length > 0 && { fixes: [{ description: { text: plain(fix) }, artifactChanges: changes(edits) }] }),
  }
}

function changes(edits: readonly Edit[]) {
  return [...new Set(edits.map((edit) => edit.file))].map((file) => ({
    artifactLocation: { uri: fileUri(file), uriBaseId: root },
    replacements: edits
      .filter((edit) => edit.file === file)
      .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
  }))
}

function notifications({ skipped }: Report, indexes: ReadonlyMap<string, number>) {
  return skipped.map(({ rule, plan, because }) => ({
    level: 'note',
    message: { text: plain(plan === null ? because : `${plan}: ${because}`) },
    associatedRule: { id: rule, ...(indexes.has(rule) && { index: indexes.get(rule) }) },
  }))
}

function physicalLocation(place: Place) {
  return { artifactLocation: { uri: fileUri(place.file), uriBaseId: root }, region: region(place) }
}

function region({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A relative URI: every part of the path percent-encoded, and what is not Unicode replaced first. */
function fileUri(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

/** In a SARIF message `[text](target)` is a link; nothing that a plan says may become one. */
function plain(text: string): string {
  return text.replaceAll('](', '] (')
}
