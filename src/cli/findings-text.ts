import { countsOf } from '../lint/counts.ts'
import type { Finding, Report } from '../lint/finding.ts'
import { formats } from '../report/formats.ts'
import { paintFor } from './colour.ts'
import { type Inputs, textsOf } from './inputs.ts'
import { guarded } from './output.ts'
import type { Session } from './tool.ts'

/** Some findings, as `plan lint` shows them. */
export async function findingsText(
  findings: readonly Finding[],
  inputs: Inputs,
  { color }: { readonly color?: boolean },
  session: Session,
): Promise<string> {
  const { stdout, env } = session.world
  const texts = textsOf(inputs)
  const render = await formats.pretty()
  const shown = render(reportOf(findings, inputs, session), {
    text: (file) => texts.get(file),
    rules: [],
    paint: await paintFor(color, session.world),
    failOn: 'warning',
    ...(stdout.isTTY && stdout.columns && { width: stdout.columns }),
  })
  return guarded(shown, 'pretty', env)
}

/** A report of nothing but these. */
export function reportOf(findings: readonly Finding[], { plans }: Inputs, { tool }: Session): Report {
  const files = new Set(findings.map(({ file }) => file))
  // A plan in a folder has several files.
  const about = plans.filter((plan) => plan.files.some(({ source }) => files.has(source.file)))
  return {
    version: 1,
    tool: { name: 'planlint', version: tool.version },
    summary: {
      plans: about.length,
      files: files.size,
      rules: tool.rules.length,
      ...countsOf(findings),
      suppressed: 0,
      skipped: 0,
    },
    findings,
    skipped: [],
  }
}
