import { idFor } from './items.ts'
import { plain, withoutBracket } from './names.ts'

/** Something that others name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** By what a name is looked up, however it is written. */
export function keyOf(name: string): string {
  return idFor(name) || plain(name)
}

/** With more things of one kind it is no plan of people: each name would be held against all of them. */
export const most = 400

/** "Registrations (from the till)" is spoken of as registrations, where no others are. */
export function withoutBrackets(things: readonly Named[]): [string, string][] {
  const found = things.flatMap(({ id, name }): [string, string][] => {
    const bare = withoutBracket(name)
    return bare === name || bare === '' ? [] : [[keyOf(bare), id]]
  })
  const counts = new Map<string, number>()
  for (const [name] of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  return found.filter(([name]) => counts.get(name) === 1)
}

const longest = 120
/** "Number of registrations" is spoken of as registrations. */
const numberOf = /^(?:the )?(?:total )?number of (?:the )?/

/**
 * "Students" beside "Year 12 and 13 students": the only thing that has the words in its name, anywhere or at its end.
 * "Orders" is the last of "Online orders"; "Cost per order" is no order.
 */
export function inShortAmong(
  things: () => readonly Named[],
  where: 'anywhere' | 'last',
): (text: string) => string | undefined {
  let spelt: readonly Named[] | undefined
  const known = new Map<string, string | undefined>()
  const only = (words: string): string | undefined => {
    spelt ??= things().map(({ id, name }) => ({ id, name: ` ${plain(name.slice(0, longest)).replace(numberOf, '')} ` }))
    if (words.length < 3 || spelt.length > most) return undefined
    const has = ({ name }: Named) =>
      where === 'anywhere'
        ? name.includes(` ${words} `)
        : name.endsWith(` ${words} `) && !/ (?:per|of|from|to|by|for|in|with|on) /.test(name)
    const found = spelt.filter(has)
    return found.length === 1 ? found[0]?.id : undefined
  }
  return (text) => {
    const words = plain(text)
    if (!known.has(words)) known.set(words, only(words))
    return known.get(words)
  }
}
