/** Eight words; and from some thousand letters on no pattern can be made. */
const longest = 200

/**
 * How an entry of `not_said` is found in a text: as whole words, whatever its case, its article and its hyphens. Undefined
 * where it is a whole instruction.
 */
export function patternOf(phrase: string): RegExp | undefined {
  if (phrase.length > longest) return undefined
  const parts = phrase
    .toLowerCase()
    .replace(/^(?:the|an?)\s/, '')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((part) => part !== '')
  if (parts.length === 0 || parts.length > 8) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("[\\s’'-]+")}(?![\\p{L}\\p{N}])`, 'iu')
}
