/** Phrases with bars between them, so that a list reads as one: `phrases('order | orders | check out')`. */
export function phrases(text: string): string[] {
  return text.trim().split(/\s*\|\s*/)
}

/** The same as alternatives of an expression. */
export function oneOf(text: string): string {
  return phrases(text).join('|')
}

/** Words with spaces and line ends between them. Without an expression, for the lists are long and each run makes them. */
export function words(text: string): string[] {
  return text
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((word) => word !== '')
}
