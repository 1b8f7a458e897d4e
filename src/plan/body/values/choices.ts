import { languages, plain, wordsOf } from '../names.ts'

/** The one of these words that the text means: it says so itself, or in another word or language. */
export function choiceIn(among: readonly string[], text: string): string | undefined {
  if (text.length > longestWord) return undefined
  const name = plain(text)
  const same = among.find((one) => plain(one) === name)
  if (same !== undefined) return same
  return among.find((one) =>
    languages.some(({ choices }) => wordsOf(choices[one] ?? '').some((word) => plain(word) === name && name !== '')),
  )
}
const longestWord = 60

/** Fields of which the format proposes words, and takes any other. */
const proposed: Readonly<Record<string, readonly string[]>> = {
  tempo: ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly'],
  cadence: ['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly'],
  outcome: ['revenue', 'market-share', 'acquisition', 'retention', 'brand', 'reputation', 'policy'],
}

/** "wöchentlich" as a tempo: the word that the format proposes, where another language says the same. */
export function proposedFor(key: string, text: string): string | undefined {
  const among = proposed[key]
  return among && choiceIn(among, text)
}
