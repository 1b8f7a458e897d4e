import { type Report, type Severity, severities } from '../lint/finding.ts'

type FailOn = Severity | 'never'

export const failOns: readonly FailOn[] = [...severities, 'never']

/** What the command line says about what fails a run. */
export interface FailOptions {
  readonly failOn?: FailOn
  readonly maxWarnings?: number
}

/** 1 where the findings fail the run. */
export function codeFor(report: Report, options: FailOptions): number {
  return fails(report, options.failOn ?? 'error') || isTooMany(report, options) ? 1 : 0
}

export function isTooMany({ summary }: Report, { maxWarnings = Number.POSITIVE_INFINITY }: FailOptions): boolean {
  return summary.warnings > maxWarnings
}

function fails({ findings }: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return findings.some(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failOn))
}
