import type { Document } from '../../source/document.ts'
import type { Problem } from '../../source/problem.ts'

/** A template: most of what stands under its headings asks for something, and says nothing yet. */
export function templateIn(root: object, { source }: Document): Problem | undefined {
  let all = 0
  let open = 0
  const visit = (thing: object): void => {
    for (const [key, value] of Object.entries(thing)) {
      if (typeof value === 'object' && value !== null) visit(value)
      else if (key !== 'id' && key !== 'title') {
        all++
        if (typeof value === 'string' && isUnfilled(value)) open++
      }
    }
  }
  visit(root)
  if (open < 3 || open * 2 <= all) return undefined
  return {
    rule: 'syntax/right-shape',
    kind: 'template',
    seen: { found: `${open} of ${all} entries` },
    span: [0, Math.min(1, source.text.length)],
  }
}

/** "[Describe the goal]", "£XX", "TBC", "_____", "Goal 1: [ … ]". */
function isUnfilled(text: string): boolean {
  return (
    /^(?:TB[ACD]|todo|to be (?:confirmed|defined|decided)|_{3,}|\.{3}|…)\b|\[[^\]\d][^\]]{1,80}\]|<[^<>]{2,60}>|\{\{[^}]+\}\}|_{4,}|[£$€]?X{2,}/i.test(
      text,
    ) || /^[£$€]?x{2,}/i.test(text)
  )
}
