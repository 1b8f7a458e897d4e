import type { Finding, Severity, Summary } from './finding.ts'

/** How many findings there are of each severity, and how many of them can only be put right in one way. */
export function countsOf(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'infos' | 'fixable'> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: findings.filter(({ edits }) => edits.length > 0 && edits.every(({ safe }) => safe)).length,
  }
}
