/** Phrases with bars between them, so that a list reads as one: `phrases('order | orders | check out')`. */
export function phrases(text: string): string[] {
  return text.split('|').map((phrase) => phrase.trim())
}
