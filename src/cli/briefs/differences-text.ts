import type { Finding } from '../../lint/finding.ts'
import { verdict, whereText } from '../../report/phrases.ts'
import { oneLine } from '../../report/sanitize.ts'
import { paintFor } from '../colour.ts'
import { reportOf } from '../findings-text.ts'
import type { Inputs } from '../inputs.ts'
import { guarded } from '../output.ts'
import type { Session } from '../tool.ts'

/** What is wrong with the kept briefs: each place once with its sentences below it, and each advice once at the end. */
export async function differencesText(
  findings: readonly Finding[],
  inputs: Inputs,
  { color }: { readonly color?: boolean },
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
