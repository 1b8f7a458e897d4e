import type { Problem } from './problem.ts'
import { endOfLine } from './text-lines.ts'

/**
 * The places where git could not put two versions of a text together and left both, between marks. Nobody knows which of
 * the two is the plan, in YAML and in prose alike.
 */
export function mergeConflicts(text: string): Problem[] {
  if (!text.includes('<<<<<<< ')) return []
  const conflicts: Problem[] = []
  /** Where the conflict that is being read starts, and whether its second version has begun. */
  let start = -1
  let isSecond = false
  for (const { 0: mark, index } of text.matchAll(/^(?:<{7}(?= )|={7}(?=\r?$)|>{7}(?= ))/gm)) {
    if (mark[0] === '<') {
      start = index
      isSecond = false
    } else if (mark[0] === '=') isSecond = start >= 0
    else if (isSecond) {
      const lines = `${lineOf(text, start)} to ${lineOf(text, index)}`
      conflicts.push({
        rule: 'syntax/parse',
        kind: 'merge-conflict',
        seen: { lines },
        span: [start, endOfLine(text, start)],
      })
      if (conflicts.length === most) break
      start = -1
      isSecond = false
    }
  }
  return conflicts
}

/** Nobody reads more, and the lines of each are counted from the start of the text. */
const most = 20

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
