import type { Block } from '../../source/document.ts'
import { pattern } from '../../text/pattern.ts'

const aboutTheObjective = pattern('iu')`
  ^[^\p{L}]*(?:
    (?:
      the|our|one|single|primary|main|overall|commercial|business|marketing|campaign|launch|plan|company|\d+-day
      |Q[1-4]
    )\s+
  )*(?:objectives?|goals?|aims?)[^\p{L}]*$
`

/** The paragraphs and list items that stand right under a heading such as "Objective" or "2. Campaign goals". */
export function objectiveBlocks(narrative: readonly Block[]): Block[] {
  const known = new Map<string, boolean>()
  const isAbout = (heading: string) => {
    if (!known.has(heading)) known.set(heading, heading.length <= 200 && aboutTheObjective().test(heading))
    return known.get(heading)
  }
  return narrative.filter(({ level, headings }) => level === undefined && isAbout(headings.at(-1) ?? ''))
}

/** Does a goal say itself that it comes second? */
export function isSecond(text: string): boolean {
  return /^\W*(?:secondary|supporting|subordinate|stretch|sub-?goals?|guardrails?|limits?|non-goals?|not)\b/i.test(text)
}

const longestJudged = 5000

/** As much of a text as is judged, up to the end of a word: nobody reads a statement of more than that. */
export function judgedText(text: string): string {
  return text.length <= longestJudged ? text : text.slice(0, longestJudged + 1).replace(/(?:\s\S*|\S)$/, '')
}
