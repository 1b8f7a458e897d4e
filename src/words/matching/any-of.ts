import { phrases } from './phrase-list.ts'

/**
 * A test for texts that hold one of some words or phrases: `anyOf('order | orders | purchas* | check out')`. Whole words
 * in any case, with `*` for any ending; hyphens and other marks part words as spaces do. What may not stand beside them,
 * or who may change them, is for the lists of a language (`words.ts`).
 */
export function anyOf(list: string): (text: string) => boolean {
  let wanted: readonly string[] | undefined
  return (text) => {
    wanted ??= phrases(list).map((phrase) => (phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `))
    const said = ` ${text.toLowerCase().replace(/[^a-z0-9à-ɏ]+/g, ' ')} `
    return wanted.some((phrase) => said.includes(phrase))
  }
}
