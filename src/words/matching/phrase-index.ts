import { canonical, type Entry } from './entry.ts'
import { headsIn, headsOf } from './heads.ts'
import { rememberedWhole } from './remembered.ts'

/**
 * Which phrases of some lists have a word that begins so. Derived from the lists of a language, so that of thousands of
 * phrases only those are made and looked for that a text may hold.
 */
export interface PhraseIndex {
  /** The names of the lists, with a space between, in the order of their letters. */
  readonly lists: string
  /**
   * JSON: to the heads of a word of each phrase, as `headsIn` gives those of a text, the letter of a list and the places
   * of the phrases in it, list by list ("a0,7 b12 "). Under '' those that may stand in any text.
   */
  readonly heads: string
}

/** Which phrases of one list may stand in a text, by their places in it; undefined: all of them. */
export type Candidates = (text: string) => readonly number[] | undefined

export function indexed(lists: Readonly<Record<string, () => readonly Entry[]>>): PhraseIndex {
  const heads: Record<string, string> = {}
  for (const [index, entries] of Object.values(lists).entries())
    for (const [head, places] of byHead(entries().map(canonical)))
      heads[head] = `${heads[head] ?? ''}${letterOf(index)}${places.join(',')} `
  return { lists: Object.keys(lists).join(' '), heads: JSON.stringify(heads) }
}

function byHead(phrases: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [place, phrase] of phrases.entries()) {
    if (phrase === '') continue
    for (const head of headsOf(phrase)) found.set(head, [...(found.get(head) ?? []), place])
  }
  return found
}

/** One for each list: signs of ASCII that are no part of a number and part nothing in the index. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&'()*+-./:;<=>?@[]^_`{|}~"

function letterOf(index: number): string {
  const letter = letters[index]
  if (letter === undefined) throw new Error('there are more lists of words than letters for them')
  return letter
}

/** No head is as long as the names that every object knows, so that it can be asked for any. */
type Table = Readonly<Record<string, string>>

/** What an index tells of texts. */
export interface Told {
  /** Which phrases of a list may stand in a text; undefined for a list that is not in the index. */
  of(list: string): Candidates | undefined
  /** Whether a phrase of any of some lists may stand in a text. */
  ofAny(lists: readonly string[]): (text: string) => boolean
}

/** What can be told of each list. It is found out once a text for all of them. */
export function toldBy({ lists, heads }: PhraseIndex): Told {
  const letterOfList = new Map(lists.split(' ').map((name, index) => [name, letterOf(index)]))
  let table: Table | undefined
  // Many lists are held against each text.
  const standing = rememberedWhole((text) => {
    const known: Table = table ?? JSON.parse(heads)
    table = known
    return headsIn(text)?.reduce((found, head) => found + (known[head] ?? ''), known[''] ?? '')
  })
  return {
    of(list) {
      const letter = letterOfList.get(list)
      if (letter === undefined) return undefined
      return (text) => {
        const found = standing(text)
        return found === undefined ? undefined : placesIn(found, letter)
      }
    },
    ofAny(lists) {
      const letters = lists.flatMap((list) => letterOfList.get(list) ?? [])
      return (text) => {
        const found = standing(text)
        return found === undefined || letters.some((letter) => found.includes(letter))
      }
    },
  }
}

const none: readonly number[] = []

function placesIn(found: string, letter: string): readonly number[] {
  let at = found.indexOf(letter)
  if (at < 0) return none
  const places: number[] = []
  while (at >= 0) {
    const end = found.indexOf(' ', at)
    for (const place of found.slice(at + 1, end).split(',')) places.push(Number(place))
    at = found.indexOf(letter, end)
  }
  return places
}
