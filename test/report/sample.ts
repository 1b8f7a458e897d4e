import type { Finding, Place, Report, Severity, Skip, Summary } from '../../src/lint/finding.ts'
import type { RenderContext, RuleInfo } from '../../src/report/renderer.ts'

export const plan = `plan:
  id: voltway-2026-q3
budget:
  currency: GBP
  total: 1000
  campaign_pool: { amount: 300 }
  allocations:
    - { channel: email, amount: 600 }
channels:
  - id: email
    role: >
      Keeps the customers
      we have.
`

export const file = 'plans/q3.plan.yaml'

/** The place of the `nth` occurrence of `words` in a text. */
export function placeOf(words: string, { text = plan, inFile = file, nth = 1 } = {}): Place {
  let at = -1
  for (let count = 0; count < nth; count++) at = text.indexOf(words, at + 1)
  if (at < 0) throw new Error(`the text has no ${words}`)
  const point = (offset: number) => {
    const before = text.slice(0, offset)
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
  }
  const [start, end] = [point(at), point(at + words.length)]
  return { file: inFile, ...start, endLine: end.line, endColumn: end.column }
}

export function finding(some: Partial<Finding> = {}): Finding {
  return {
    rule: 'budget/adds-up',
    severity: 'error',
    message: 'the lines add up to 900, 100 less than the total',
    why: 'The first thing a finance reader does is add up the lines.',
    fix: 'Correct the line that is wrong, or the total.',
    ...placeOf('1000'),
    path: 'budget.total',
    plan: 'voltway-2026-q3',
    fingerprint: '0123456789abcdef0123456789abcdef',
    related: [],
    edits: [],
    ...some,
  }
}

export function reportOf(
  findings: readonly Finding[],
  skipped: readonly Skip[] = [],
  some: Partial<Summary> = {},
): Report {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return {
    version: 1,
    tool: { name: 'planlint', version: '1.2.3' },
    summary: {
      plans: 1,
      files: 1,
      rules: 71,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fixable: findings.filter((one) => one.edits.length > 0).length,
      suppressed: 0,
      skipped: skipped.length,
      ...some,
    },
    findings,
    skipped,
  }
}

const same = (text: string) => text

export const noColour = { error: same, warning: same, info: same, strong: same, faint: same, added: same }

export const addsUp: RuleInfo = {
  id: 'budget/adds-up',
  severity: 'error',
  summary: 'Allocations and the campaign pool add up to the total.',
  why: 'The first thing a finance reader does is add up the lines.',
  fix: 'Correct the line that is wrong, or the total.',
}

export function contextOf(
  texts: Readonly<Record<string, string>> = { [file]: plan },
  some: Partial<RenderContext> = {},
): RenderContext {
  return { text: (name) => texts[name], rules: [addsUp], paint: noColour, failOn: 'error', ...some }
}
