import { nameOf, samePerson, type Who } from './people.ts'

/** The name, or the post of somebody of whom only the post is given. */
export function labelOf(who: Who | undefined): string | undefined {
  return nameOf(who) ?? (typeof who === 'object' ? who.role?.trim() || undefined : undefined)
}

/** Each person once, in the order of writing. */
export function distinctPeople(people: readonly string[]): string[] {
  return people.filter((one, index) => people.findIndex((other) => samePerson(one, other)) === index)
}

/**
 * Could the two be one person: "Lena", "L. Fischer" and "Lena Fischer"? To be asked before somebody is said to be
 * somebody else; handles and addresses may be anybody.
 */
export function couldBeSame(a: string, b: string): boolean {
  if (samePerson(a, b) || /@/.test(a) || /@/.test(b)) return true
  const [one, other] = [wordsOf(a), wordsOf(b)]
  return isShort(one, other) || isShort(other, one)
}

const givenName = () => /^\p{Lu}['’]?\p{L}*\p{Ll}[\p{L}'’-]*$/u

/**
 * The people in "Lena or Dan" and "Anna, Ben": single capitalised words, each of which is a person to whoever knows the
 * language. `sure` is false where a comma or "&" may be part of one name: "Fischer, Lena".
 */
export function firstNames(
  text: string,
  isPerson: (word: string) => boolean,
): { readonly names: readonly string[]; readonly sure: boolean } | undefined {
  if (text.length > 300) return undefined
  let told = 0
  const plain = text.trim().replaceAll(/ \([^()]{1,40}\)/g, () => {
    told++
    return ''
  })
  const names = plain
    .replace(/^(?:either|both) |,? (?:together|jointly)$/gi, '')
    .split(/\s*[,/&+]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/i)
  if (names.length < 2 || !isPerson(text) || !names.every((name) => givenName().test(name) && isPerson(name)))
    return undefined
  // "Anna (brand), Tom (digital)": what stands behind each parts them; in "Mark (CMO), Bath" it may be a place.
  return { names, sure: told === names.length || names.length > 2 || /[/+]|\s(?:and|or)\s/i.test(text) }
}

/** Is each word of the first a word or an initial of the second, or is the first all its initials? */
function isShort(short: readonly string[], full: readonly string[]): boolean {
  const [first] = short
  if (first === undefined) return false
  if (short.length === 1 && first === full.map((word) => word[0]).join('')) return true
  return short.every((word) => full.some((whole) => whole === word || (word.length === 1 && whole.startsWith(word))))
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  )
}
