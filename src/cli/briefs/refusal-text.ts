import type { Finding } from '../../lint/finding.ts'
import { formats } from '../../report/formats.ts'
import { loadPaint, noPaint, wantsColour } from '../colour.ts'
import type { Inputs } from '../inputs.ts'
import { guarded } from '../output.ts'
import type { Session } from '../tool.ts'

/** The findings as `plan lint` shows them. */
export async function refusalText(
  findings: readonly Finding[],
  { plans }: Inputs,
  { color }: { readonly color?: boolean },
  { world, tool }: Session,
): Promise<string> {
  const { stdout, env } = world
  const texts = new Map(plans.flatMap((plan) => plan.files.map(({ source }) => [source.file, source.text])))
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const files = new Set(findings.map(({ file }) => file))
  const render = await formats.pretty()
  const shown = render(
    {
      version: 1,
      tool: { name: 'planlint', version: tool.version },
      summary: {
        plans: files.size,
        files: files.size,
        rules: tool.rules.length,
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        fixable: findings.filter(({ edits }) => edits.some(({ safe }) => safe)).length,
        suppressed: 0,
        skipped: 0,
      },
      findings,
      skipped: [],
    },
    {
      text: (file) => texts.get(file),
      rules: [],
      paint: wantsColour(color, env, stdout.isTTY) ? await loadPaint() : noPaint,
      failOn: 'warning',
      ...(stdout.isTTY && stdout.columns && { width: stdout.columns }),
    },
  )
  return guarded(shown, 'pretty', env)
}
