import { type Finding, type Report, type Severity, type Skip, severities } from '../lint/finding.ts'
import { byFile, messageAndFix, relatedLines, verdict, whereText } from './phrases.ts'
import type { RenderContext, Renderer } from './renderer.ts'
import { element, escapeXml, xmlDeclaration } from './xml.ts'

/**
 * JUnit XML: a suite a file, a test a finding. A finding fails its test when it fails the run, and else is the test's
 * output, so that the build and its exit code agree. Rules that could not run are skipped tests.
 */
export const junit: Renderer = (report, { failOn }) => {
  const suites = Array.from(byFile(report.findings), ([file, findings]) => fileSuite(file, findings, failOn))
  if (report.findings.length === 0) suites.push(cleanSuite(report))
  if (report.skipped.length > 0) suites.push(skippedSuite(report.skipped))
  const failures = report.findings.filter((finding) => fails(finding.severity, failOn)).length
  const tests = Math.max(1, report.findings.length) + report.skipped.length
  return xmlDeclaration + element('testsuites', { name: 'planlint', tests, failures, errors: 0 }, suites)
}

type FailOn = RenderContext['failOn']

function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn)
}

function suite(name: string, failures: number, skipped: number, tests: readonly string[]): string {
  return element('testsuite', { name, tests: tests.length, failures, errors: 0, skipped }, tests)
}

function fileSuite(file: string, findings: readonly Finding[], failOn: FailOn): string {
  const failures = findings.filter((finding) => fails(finding.severity, failOn)).length
  return suite(
    file,
    failures,
    0,
    findings.map((finding) => findingCase(finding, failOn)),
  )
}

function findingCase(finding: Finding, failOn: FailOn): string {
  const { rule, severity, file, line, column } = finding
  const related = relatedLines(finding).map((place) => `\n${place}`)
  const text = `${whereText(finding)} ${severity}: ${messageAndFix(finding)}${related.join('')}`
  const outcome = fails(severity, failOn)
    ? element('failure', { message: messageAndFix(finding), type: severity }, [`${escapeXml(text)}\n`])
    : element('system-out', {}, [`${escapeXml(text)}\n`])
  return element('testcase', { name: `${rule} at ${line}:${column}`, classname: file, file, line }, [outcome])
}

function cleanSuite(report: Report): string {
  return suite('planlint', 0, 0, [element('testcase', { name: verdict(report), classname: 'planlint' })])
}

function skippedSuite(skipped: readonly Skip[]): string {
  const tests = skipped.map(({ rule, plan, because }) =>
    element('testcase', { name: rule, classname: plan ?? 'planlint' }, [element('skipped', { message: because })]),
  )
  return suite('not checked', 0, skipped.length, tests)
}
