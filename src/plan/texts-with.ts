/** No word, number or space is matched by it, so that nothing is found across two texts. */
const separator = '\u0001'

/**
 * The texts in which `find` finds something, in their order. They are searched in one go, because starting a search
 * costs more than the search; whoever wants the places asks again for the few texts that are returned.
 */
export function textsWith<T extends { readonly text: string }>(
  texts: readonly T[],
  find: (text: string) => Iterable<{ readonly start: number }>,
): ReadonlySet<T> {
  const found = new Set<T>()
  let index = 0
  let end = texts[0]?.text.length ?? 0
  for (const { start } of find(texts.map(({ text }) => text).join(separator))) {
    while (start > end && index < texts.length - 1) {
      index++
      end += separator.length + (texts[index]?.text.length ?? 0)
    }
    const text = texts[index]
    if (text) found.add(text)
  }
  return found
}
