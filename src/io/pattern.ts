/** More than anybody needs: `**` of a pattern, and `*` of one of its names. */
const mostDeep = 3
const mostStars = 4
/** No path is as long; from some ten thousand letters on no pattern can be made. */
export const longestPattern = 1000

/**
 * May the pattern be matched? Patterns come from the repository, and matching goes back and forth: with many stars in
 * them it takes hours on a file name that was made for it.
 */
export function isTame(pattern: string): boolean {
  if (pattern.length > longestPattern) return false
  const names = pattern.split('/')
  const deep = names.filter((name) => name.includes('**')).length
  return deep <= mostDeep && names.every((name) => name.split('*').length - 1 <= mostStars)
}
