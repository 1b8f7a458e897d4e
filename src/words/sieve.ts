import { headsIn, startOf } from './heads.ts'
import { lowered } from './letters.ts'
import { remembered } from './remembered.ts'

/**
 * How the phrases of all lists of a language begin: `head:letters`, with a space between, a letter for each list that has
 * such a phrase. Derived from the lists, so that none of them has to be made to know that it finds nothing in a text.
 */
export interface Heads {
  /** The names of the lists, in the order of their letters. */
  readonly lists: string
  /** By the heads of a word of each phrase, as `headsIn` gives those of a text; no head: any text may hold the phrase. */
  readonly within: string
  /** By the heads of its first word. */
  readonly start: string
}

/** What can be told of one list and a text: false only where the list surely finds nothing. */
export interface Sieve {
  mayStandIn(text: string): boolean
  mayBe(text: string): boolean
}

/** The letter that stands for a list: a sign of ASCII that neither parts entries nor heads from letters. */
export function letterOf(index: number): string {
  const code = 0x21 + index
  const letter = String.fromCharCode(code < 0x3a ? code : code + 1)
  if (letter > '~') throw new Error('there are more lists of words than letters for them')
  return letter
}

/** A longer text holds so many words that hardly a list could be passed over. */
const longest = 2000

/** A sieve for each list. What a text may hold is found out once for all of them. */
export function sievesFrom({ lists, within, start }: Heads): (list: string) => Sieve | undefined {
  const letters = new Map(lists.split(' ').map((name, index) => [name, letterOf(index)]))
  let tables: { readonly within: Table; readonly start: Table } | undefined
  const tablesMade = () => {
    tables ??= { within: tableOf(within), start: tableOf(start) }
    return tables
  }
  const standing = remembered((text) => {
    const { within } = tablesMade()
    const heads = headsIn(text)
    if (heads === undefined) return [...letters.values()].join('')
    return heads.reduce((found, head) => found + (within.get(head) ?? ''), within.get('') ?? '')
  })
  const beginning = remembered((text) => {
    const { start } = tablesMade()
    return (start.get(startOf(lowered(text))) ?? '') + (start.get('') ?? '')
  })
  return (list) => {
    const letter = letters.get(list)
    if (letter === undefined) return undefined
    return {
      mayStandIn: (text) => text.length > longest || standing(text).includes(letter),
      mayBe: (text) => beginning(text).includes(letter),
    }
  }
}

type Table = ReadonlyMap<string, string>

function tableOf(text: string): Table {
  const table = new Map<string, string>()
  for (const entry of text.split(' ')) {
    const at = entry.indexOf(':')
    table.set(entry.slice(0, at), entry.slice(at + 1))
  }
  return table
}
