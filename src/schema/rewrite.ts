import { slug } from '../plan/ids.ts'
import type { Places, Written } from '../source/origins.ts'

/** Gives a field of a thing another name, in place. The order of the fields stays: their places are kept by it. */
export function rename(thing: object, from: string, to: string, origins: Places): void {
  const fields = Object.entries(thing)
  for (const [key] of fields) delete (thing as Record<string, unknown>)[key]
  for (const [key, value] of fields) put(thing, key === from ? to : key, value)
  origins.renamed(thing, from, to)
}

/** Gives several fields of a thing names of the author's own, at which nobody asks for them again. */
export function renameToOwn(thing: object, names: readonly string[], origins: Places): void {
  const own = new Map(names.map((name) => [name, ownName(name)]))
  const fields = Object.entries(thing)
  for (const [key] of fields) delete (thing as Record<string, unknown>)[key]
  for (const [key, value] of fields) put(thing, own.get(key) ?? key, value)
  for (const [from, to] of own) origins.renamed(thing, from, to)
}

/** Puts a field at the end of a thing whose places are known, in place; false where they are not. */
export function addField(
  thing: object,
  { key, value, written }: { readonly key: string; readonly value: unknown; readonly written: Written },
  origins: Places,
): boolean {
  const whole = origins.whole(thing)
  const places = Object.keys(thing).map((name) => origins.written(thing, name))
  if (!whole || places.some((place) => !place)) return false
  put(thing, key, value)
  const entries = [...places, written].flatMap((place) => (place ? [...place.key, ...place.value] : []))
  origins.standsFor(thing, thing, whole.span, entries)
  return true
}

/** Under a name of the author's own nobody asks for it again. */
export function ownName(key: string): string {
  return `x-${slug(key) || 'own'}`
}

/** Whatever its name is: `__proto__` is a field like any other where somebody writes it. */
function put(thing: object, key: string, value: unknown): void {
  Object.defineProperty(thing, key, { value, enumerable: true, configurable: true, writable: true })
}
