/** A field that the format accepts alone or as a list, always as a list: nothing gives []. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}

/** "a", "a and b", "a, b and c". */
export function sayList(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** A few of many: "a, b, c and 4 more". */
export function sayFew(words: readonly string[]): string {
  const left = words.length - few
  return left > 1 ? `${words.slice(0, few).join(', ')} and ${left} more` : sayList(words)
}

const few = 3

/** Things by what they have in common, in the order of the first of each. */
export function groupedBy<K, T>(things: readonly T[], commonOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const thing of things) {
    const common = commonOf(thing)
    const group = groups.get(common)
    if (group) group.push(thing)
    else groups.set(common, [thing])
  }
  return groups
}

/** Those that have the same name in the place of the first of them, as one; what has no name stands for itself. */
export function asOneEach<T>(
  things: readonly T[],
  nameOf: (thing: T) => string | undefined,
  asOne: (first: T, others: readonly T[]) => T,
): T[] {
  const groups = groupedBy(things, (thing) => nameOf(thing) ?? thing)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.length === 0 ? first : asOne(first, others)],
  )
}
