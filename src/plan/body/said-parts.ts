import { labelOf } from './names.ts'
import type { Prose } from './prose.ts'
import { splitLabel } from './reader.ts'
import { isFullName } from './rows.ts'

/** What stands between dashes, and a bracket at the end that holds a person or a labelled field of the thing. */
export function partsOf(prose: Prose, thing: string): Prose[] {
  const bracket = /\s*\(([^()]{2,80})\)[\s.]*$/.exec(prose.text.slice(-longestBracket))
  const inner = bracket?.[1]
  if (bracket && inner !== undefined) {
    const start = prose.text.length - Math.min(prose.text.length, longestBracket) + bracket.index
    const from = prose.text.indexOf('(', start) + 1
    const last = prose.slice(from, from + inner.length).trim()
    const said = [last, ...last.split(/[,;]\s/g)]
    if (said.some((part) => isPerson(part) || fieldIn(part, thing))) return [...between(prose.slice(0, start)), last]
  }
  return between(prose)
}

const longestBracket = 100

function between(prose: Prose): Prose[] {
  return prose.split(/\s[–—-]{1,3}\s/g)
}

/** A full name or a handle: what can only be somebody. */
export function isPerson({ words }: Prose): boolean {
  return isFullName(words) || /^@[\w.-]{2,40}$/.test(words)
}

/** "owner: Ann Lee": a field of the thing under its label, but for the one that names it. */
export function fieldIn(part: Prose, thing: string): { path: string; label: Prose; value: Prose } | undefined {
  const cut = splitLabel(part)
  const path = cut && labelOf(thing, cut.label.text)
  return cut && path !== undefined && !namesIt.has(path) && !cut.value.isEmpty ? { path, ...cut } : undefined
}

const namesIt: ReadonlySet<string> = new Set(['risk', 'name', 'what'])
