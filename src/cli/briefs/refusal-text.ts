import { countsOf } from '../../lint/counts.ts'
import type { Finding, Report } from '../../lint/finding.ts'
import { formats } from '../../report/formats.ts'
import { verdict, whereText } from '../../report/phrases.ts'
import { oneLine } from '../../report/sanitize.ts'
import { paintFor } from '../colour.ts'
import { type Inputs, textsOf } from '../inputs.ts'
import { guarded } from '../output.ts'
import type { Session } from '../tool.ts'

type Colour = { readonly color?: boolean }

/** The findings as `plan lint` shows them. */
export async function refusalText(
  findings: readonly Finding[],
  inputs: Inputs,
  { color }: Colour,
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

/** What is wrong with the kept briefs: each place once with its sentences below it, and each advice once at the end. */
export async function differencesText(
  findings: readonly Finding[],
  inputs: Inputs,
  { color }: Colour,
  session: Session,
): Promise<string> {
  const { env } = session.world
  const paint = await paintFor(color, session.world)
  const places = new Map<string, Finding[]>()
  for (const finding of findings) {
    const place = `${whereText(finding)} ${finding.rule}`
    const group = places.get(place)
    if (group) group.push(finding)
    else places.set(place, [finding])
  }
  const blocks = [...places.values()].map((group) => {
    const [first] = group as [Finding]
    const head = `${paint.strong(whereText(first))}  ${paint[first.severity](first.severity)}  ${oneLine(first.rule)}`
    return [head, ...group.map(({ message }) => `  ${oneLine(message)}`), ''].join('\n')
  })
  const fixes = new Map(findings.map(({ rule, fix }) => [rule, `fix for ${oneLine(rule)}: ${oneLine(fix)}`]))
  const closing = [...fixes.values(), '', verdict(reportOf(findings, inputs, session))]
  return guarded(`${[...blocks, ...closing].join('\n')}\n`, 'pretty', env)
}

function reportOf(findings: readonly Finding[], { plans }: Inputs, { tool }: Session): Report {
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
