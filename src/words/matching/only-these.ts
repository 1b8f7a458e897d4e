import { words } from './phrase-list.ts'

/** Words that are about nothing by themselves. */
const small = `a an the this that these those it its is are was were be been being am do does did done has have had
  of in on at by for from with to into out up off as and or but so if because since just simply only also still here there we our
  ours us i me my he his she her they their them who what which how when where why not no n any some each every all both very
  really quite rather pretty more most less than then too own`

/** Some words to look others up in: made when first asked for. An expression of as many takes far longer to prepare. */
export function listed(own: string): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined
  return () => {
    known ??= new Set(words(own))
    return known
  }
}

/** The words of a trade, with those that are about nothing. */
export function vocabulary(own: string): () => ReadonlySet<string> {
  return listed(`${small} ${own}`)
}

/**
 * Whether a text is made of words that are about nothing outside: each of them neutral or telling, and one of them
 * telling. What names anything else, a figure or a stranger, says something. For short values; English.
 */
export function saysOnly(
  text: string,
  telling: () => ReadonlySet<string>,
  neutral: () => ReadonlySet<string>,
  longest = 80,
): boolean {
  if (text.length > longest) return false
  const said = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'(?:s|re|ve|m|ll|d)(?![a-z])/g, '')
    .split(/[\s,;:.!()"“”–—/-]+/)
    .filter((word) => word !== '')
  return said.some((word) => telling().has(word)) && said.every((word) => neutral().has(word) || telling().has(word))
}
