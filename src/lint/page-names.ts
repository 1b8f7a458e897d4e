import { idFor } from '../plan/body/items.ts'
import type { Plan } from '../plan/plan.ts'
import type { Draft } from './draft.ts'

/**
 * Says what things are called on their page in the place of ids that were made from those names: nobody has written
 * "paid-search" where the page says "Paid search". Ids that the author wrote stay. What is put right where `isOnPage` is
 * put right with the name, too.
 */
export function withNamesOfPage(
  drafts: readonly Draft[],
  plan: Plan,
  isOnPage: (thing: object, key: string | number) => boolean,
): readonly Draft[] {
  const names = namesIn(plan, isOnPage)
  return drafts.map((draft) => {
    const { value, spot } = draft
    const stands = spot !== undefined && isOnPage(spot.holder, spot.key)
    // What names nothing in the plan has its id from the words that are marked, where they stand on the page.
    const isShort = stands && value.length <= longestName
    const own = isShort ? idFor(value) : ''
    const shown = isShort ? value.replace(/\s+/g, ' ').replace(/^[ |*_`]+|[ |*_`]+$/g, '') : ''
    const named = (text: string) =>
      text.replace(ids, (all, quoted: string | undefined, bare: string | undefined) => {
        const id = quoted ?? bare ?? ''
        const name = names.get(id) ?? (id === own && id !== shown ? shown : undefined)
        return name === undefined ? all : `"${name}"`
      })
    return {
      ...draft,
      message: named(draft.message),
      ...(draft.fix && { fix: named(draft.fix) }),
      related: draft.related.map((one) => ({ ...one, message: labelled(one.message, names) ?? named(one.message) })),
      edits: stands ? draft.edits.map((edit) => ({ ...edit, text: nameFor(edit.text, names) })) : draft.edits,
    }
  })
}

/** What marks a place with the id of one thing and nothing else: "tv". */
function labelled(id: string, names: ReadonlyMap<string, string>): string | undefined {
  const name = names.get(id)
  return name && `"${name}"`
}

/** The name in the place of its id, where it means the same thing in a cell or a list of names. */
function nameFor(id: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(id)
  return name !== undefined && idFor(name) === id && !/[,;|•+*_`\\[\]\n]/.test(name) ? name : id
}

/** An id in quotes, or one of several words without. */
const ids = /"([a-z0-9]+(?:-[a-z0-9]+)*)"|(?<![\w"/.-])([a-z0-9]+(?:-[a-z0-9]+)+)(?![\w"/-]|\.\w)/g
const longestName = 80

/** The names of which ids were made, by the id; two names of one id are neither. */
function namesIn(
  { data, origins }: Plan,
  isOnPage: (thing: object, key: string) => boolean,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const twice = new Set<string>()
  const visit = (thing: object): void => {
    for (const value of Object.values(thing)) if (typeof value === 'object' && value !== null) visit(value)
    const { id } = thing as { id?: unknown }
    const written = typeof id === 'string' ? origins.written(thing, 'id') : undefined
    if (typeof id !== 'string' || !written || !isOnPage(thing, 'id')) return
    const words = written.source.text.slice(...written.value).replace(/\s+/g, ' ')
    if (words === id) return
    const named = Object.values(thing).find(
      (value) => typeof value === 'string' && value !== id && isNear(value, words),
    )
    // An audience without a name is called after its heading.
    const name = typeof named === 'string' ? named : idFor(words) === id ? words : undefined
    if (name === undefined) return
    if (names.has(id) && names.get(id) !== name) twice.add(id)
    names.set(id, name)
  }
  visit(data)
  for (const id of twice) names.delete(id)
  return names
}

/** The words of a name stand where it was written, markup aside. */
function isNear(name: string, written: string): boolean {
  return written.includes(name) || written.replace(/[*_`~\\]/g, '') === name
}
