/** Phrases with bars between them, so that a list reads as one: `phrases('order | orders | check out')`. */
export function phrases(text: string): string[] {
  return text.split('|').map((phrase) => phrase.trim())
}

/** Words with spaces and line ends between them. To look for words is faster than to look for what is between them. */
export function words(text: string): string[] {
  return text.match(/\S+/g) ?? []
}
