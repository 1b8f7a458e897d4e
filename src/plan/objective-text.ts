import type { Block } from '../source/document.ts'

const aboutTheObjective =
  /^[^\p{L}]*(?:(?:the|our|one|single|primary|main|overall|commercial|business|marketing|campaign|launch|plan|company|\d+-day|Q[1-4])\s+)*(?:objectives?|goals?|aims?)[^\p{L}]*$/iu

/** The paragraphs and list items that stand right under a heading such as "Objective" or "2. Campaign goals". */
export function objectiveBlocks(narrative: readonly Block[]): Block[] {
  return narrative.filter(({ level, headings }) => level === undefined && aboutTheObjective.test(headings.at(-1) ?? ''))
}
