import { sameWording } from './same-definition.ts'

/** What became of a list of texts. */
export interface Edited {
  /** Texts that were not there, by their place in the list, with the one that each stands in for. */
  readonly added: readonly { readonly at: number; readonly is: string; readonly was: string | undefined }[]
  /** Texts that are not there any more and that no other one stands in for. */
  readonly gone: readonly string[]
}

/**
 * What is said now that none of the earlier versions of a list said, and what all of them said that is not said any more.
 * `formerAt` gives the text that had the place of a text of now.
 */
export function editedTexts(
  now: readonly string[],
  thens: readonly (readonly string[])[],
  formerAt: (at: number) => string | undefined,
): Edited {
  const added = now.flatMap((is, at) => {
    if (is.trim() === '' || thens.some((then) => says(then, is))) return []
    const was = formerAt(at)
    return [{ at, is, was: was === undefined || says(now, was) ? undefined : was }]
  })
  const replaced = new Set(added.map(({ was }) => was))
  const [then = [], ...others] = thens
  const gone = then.filter((was) => !says(now, was) && !replaced.has(was) && others.every((other) => says(other, was)))
  return { added, gone }
}

/** Is the text one of these, in the same words? */
export function says(texts: readonly string[], text: string): boolean {
  return texts.some((one) => sameWording(one, text))
}
