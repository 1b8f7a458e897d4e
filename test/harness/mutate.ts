import { parse, stringify } from 'yaml'

/** The fragment with each key in turn left out, emptied, and given values of other types: what broken plans look like. */
export function mutationsOf(text: string): string[] {
  const data: unknown = parse(text.replace(/^---\n([\s\S]*?)\n---[\s\S]*$/, '$1'), { logLevel: 'error' })
  const texts: string[] = []
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return
    const things = holder as Record<string, unknown>
    for (const key of Object.keys(things)) {
      const value = things[key]
      visit(value)
      for (const other of [null, 'text', 7, true, ['x'], { x: 1 }, []]) {
        things[key] = other
        texts.push(stringify(data))
      }
      if (Array.isArray(holder)) things[key] = value
      else {
        delete things[key]
        texts.push(stringify(data))
        things[key] = value
      }
    }
  }
  visit(data)
  return texts
}
