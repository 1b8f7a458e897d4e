import { sayFew, sayList } from '../../lists.ts'
import type { Table } from './stands.ts'

/** One thing to write, and where: what is written in one place is said in one breath. */
export interface ToWrite {
  readonly as: 'column' | 'cell' | 'line' | 'example' | 'other'
  readonly what: readonly string[]
  /** Where on the page; empty where the words say so themselves. */
  readonly where: string
  /** The table that lacks the column, and the name of the row that it is lacked by. */
  readonly table?: Table
  readonly row?: string
}

/** "a line …", "the columns … and …". */
export function phrase(as: ToWrite['as'], what: readonly string[]): string {
  if (as === 'other') return what.join('; ')
  if (as === 'example') return `${what.length === 1 ? 'a line' : 'lines'} such as ${sayList(what)}`
  if (as === 'cell') return what.length === 1 ? `the cell under ${what[0]}` : `the cells under ${sayList(what)}`
  return what.length === 1 ? `a ${as} ${what[0]}` : `the ${as}s ${sayList(what)}`
}

/** Several things to write as one sentence. */
export function sayWhere(all: readonly ToWrite[]): string {
  const byPlace = new Map<string, { as: ToWrite['as']; where: string; what: string[] }>()
  for (const { as, what, where } of all) {
    const known = byPlace.get(`${as}\0${where}`)
    if (!known) byPlace.set(`${as}\0${where}`, { as, where, what: [...what] })
    else known.what.push(...what.filter((one) => !known.what.includes(one)))
  }
  const byWords = new Map<string, { as: ToWrite['as']; count: number; places: string[] }>()
  for (const { as, where, what } of byPlace.values()) {
    const words = phrase(as, what)
    const known = byWords.get(words)
    if (known) known.places.push(where)
    else byWords.set(words, { as, count: what.length, places: [where] })
  }
  const said = [...byWords].map(([words, { as, count, places }]) => {
    const where = sayFew(places)
    if (as === 'other') return `${where} ${words}`.trim()
    // Right below a paragraph or a table a line would be more of it.
    const isApart = (as === 'line' || as === 'example') && /^(?:under |at the end)/.test(where)
    return `${words} ${where}${isApart ? `, with an empty line above ${count === 1 ? 'it' : 'them'}` : ''}`
  })
  return `On this page: ${said.join('; ')}.`
}
