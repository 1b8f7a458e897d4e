import type { Block } from '../../source/document.ts'

/** The first text that is nobody's field and speaks of money that moves, or of who decides about it: English only. */
export function movingInProse(narrative: readonly Block[]): Block | undefined {
  return narrative.find(({ text, level }) => {
    const words = text.slice(0, longest).replace(/\s+/g, ' ')
    return level === undefined && about.test(words) && happens.test(words)
  })
}

/** What is longer is no rule. */
const longest = 1_000

const about = /\b(?:budgets?|money|spend)\b/i
const happens = /\b(?:decides?|decided by|reallocat(?:e|es|ed|ing|ion)|mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?)\b/i

/** How to write it so that it is read. */
export const asLines =
  'Prose is left to people. Write it under "## Reallocation" as lines with labels: "- Trigger: channel CPA over £200 for 14 days", "- Decided by: Lena Fischer", "- Decide within: 3 days".'
