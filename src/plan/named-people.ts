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
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  if (few.length === 0) return false
  if (few.every((word) => many.includes(word))) return true
  const initials = many.map((word) => word[0]).join('')
  return (
    few.every((word) => many.some((whole) => whole === word || (word.length === 1 && whole.startsWith(word)))) ||
    (few.length === 1 && few[0] === initials)
  )
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  )
}
