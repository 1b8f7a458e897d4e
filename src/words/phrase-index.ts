import { canonical, type Entry } from './entry.ts'
import { headsIn, headsOf, startOf, startsOf } from './heads.ts'
import { lowered } from './letters.ts'
import { remembered } from './remembered.ts'

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
  readonly within: string
  /** The same for the heads of the phrases' first words. */
  readonly start: string
}

/** Which phrases of one list may be found, by their places in it. */
export interface Candidates {
  /** Those that may stand in the text; undefined: all of them. */
  within(text: string): readonly number[] | undefined
  /** Those that the text, without space around it, may be. */
  being(text: string): readonly number[]
}

export function indexed(lists: Readonly<Record<string, () => readonly Entry[]>>): PhraseIndex {
  const within: Record<string, string> = {}
  const start: Record<string, string> = {}
  for (const [index, entries] of Object.values(lists).entries()) {
    const phrases = entries().map(canonical)
    add(within, letterOf(index), byHead(phrases, headsOf))
    add(start, letterOf(index), byHead(phrases, startsOf))
  }
  return { lists: Object.keys(lists).join(' '), within: JSON.stringify(within), start: JSON.stringify(start) }
}

function byHead(phrases: readonly string[], headsOf: (phrase: string) => readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, phrase] of phrases.entries()) {
    if (phrase === '') continue
    for (const head of headsOf(phrase)) places.set(head, [...(places.get(head) ?? []), place])
  }
  return places
}

function add(table: Record<string, string>, letter: string, places: ReadonlyMap<string, readonly number[]>): void {
  for (const [head, those] of places) table[head] = `${table[head] ?? ''}${letter}${those.join(',')} `
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

/** What can be told of each list. It is found out once a text for all of them. */
export function candidatesFrom({ lists, within, start }: PhraseIndex): (list: string) => Candidates | undefined {
  const letterOfList = new Map(lists.split(' ').map((name, index) => [name, letterOf(index)]))
  let tables: { readonly within: Table; readonly start: Table } | undefined
  const read = () => {
    tables ??= { within: JSON.parse(within), start: JSON.parse(start) }
    return tables
  }
  const standing = kept((text) => {
    const { within } = read()
    return headsIn(text)?.reduce((found, head) => found + (within[head] ?? ''), within[''] ?? '')
  })
  const beginning = remembered((text) => {
    const { start } = read()
    const head = startOf(lowered(text))
    return (start[''] ?? '') + (head === '' ? '' : (start[head] ?? ''))
  })

  return (list) => {
    const letter = letterOfList.get(list)
    if (letter === undefined) return undefined
    return {
      within: (text) => {
        const found = standing(text)
        return found === undefined ? undefined : placesIn(found, letter)
      },
      being: (text) => placesIn(beginning(text), letter),
    }
  }
}

/** A longer text is kept only until the next one is asked for. */
const longestKept = 2000
const mostKept = 300

/** As `remembered`, for texts of any length. */
function kept<T>(judge: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>()
  let last: { readonly text: string; readonly answer: T } | undefined
  return (text) => {
    if (text.length > longestKept) {
      if (last?.text !== text) last = { text, answer: judge(text) }
      return last.answer
    }
    let answer = known.get(text)
    if (answer === undefined && !known.has(text)) {
      answer = judge(text)
      if (known.size >= mostKept) known = new Map()
      known.set(text, answer)
    }
    return answer as T
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
