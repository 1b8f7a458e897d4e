import { sameWording, wordingOf } from './same-definition.ts'

/** What became of a list of texts. */
interface Edited {
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
  const isSaid = speaker(now)
  const wasSaid = thens.map(speaker)
  const added = now.flatMap((is, at) => {
    if (is.trim() === '' || wasSaid.some((says) => says(is))) return []
    const was = formerAt(at)
    return [{ at, is, was: was === undefined || isSaid(was) ? undefined : was }]
  })
  const replaced = new Set(added.map(({ was }) => was))
  const gone = (thens[0] ?? []).filter(
    (was) => !isSaid(was) && !replaced.has(was) && wasSaid.every((says) => says(was)),
  )
  return { added, gone }
}

/** Is a text one of these, in the same words? Slips are looked for among as many as people write. */
export function speaker(texts: readonly string[]): (text: string) => boolean {
  const wordings = new Set(texts.map(wordingOf))
  return (text) => wordings.has(wordingOf(text)) || (texts.length <= 50 && texts.some((one) => sameWording(one, text)))
}
