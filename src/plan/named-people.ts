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
