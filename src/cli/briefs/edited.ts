import type { Brief } from '../../brief/brief.ts'
import type { Difference } from '../../brief/standing.ts'
import { oneLine } from '../../report/sanitize.ts'

/** What was changed by hand in a brief, beside what the plan says. */
export function editedText(name: string, edited: readonly Difference[], { parts }: Brief): string {
  const lines = [`${oneLine(name)} was edited where it is made from the plan:`]
  let part = -1
  for (const { part: number, section, before, after } of edited) {
    const title = parts.find((one) => one.number === number)?.title
    if (number !== part)
      lines.push(
        title ? `  part ${number}, ${title}` : section === 'loose' ? '  outside the marks' : `  the mark ${section}`,
      )
    part = number
    if (before !== undefined) lines.push(`    - ${oneLine(before)}`)
    if (after !== undefined) lines.push(`    + ${oneLine(after)}`)
    if (before === undefined && after === undefined) lines.push('    (the plan says it now too)')
  }
  return `${lines.join('\n')}\n`
}
