import { plain, setOf, withoutBracket } from '../names.ts'
import type { Prose } from '../prose.ts'

const totals = setOf(({ total }) => total)
const pools = setOf(({ pool }) => pool)

/** Does a name stand for the sum of all lines? */
export function isTotal(name: Prose): boolean {
  return totals.has(bare(name))
}

/** Does a name stand for money of the campaign as a whole? */
export function isPool(name: Prose): boolean {
  return pools.has(bare(holderOf(name)?.of ?? name))
}

const longest = 120

/** "Campaign pool, held by Priya Nair": who holds the money that comes before. */
export function holderOf(name: Prose): { of: Prose; by: Prose } | undefined {
  if (name.text.length > longest) return undefined
  const kept = /^(?:kept|held|put|set) (?:back|aside)(?= by \p{Lu})/iu.exec(name.text)?.[0].length
  if (kept !== undefined) return { of: name.slice(0, kept), by: name.slice(kept + ' by '.length) }
  const held = /\s*(?:[,;(–—-]\s*)?\b(?:held|kept|looked after) by\s+(?=\p{Lu})/u.exec(name.text)
  if (!held || held.index === 0) return undefined
  const by = name.slice(held.index + held[0].length)
  return { of: name.slice(0, held.index), by: by.slice(0, by.text.replace(/\s*\)$/, '').length) }
}

function bare({ words }: Prose): string {
  return plain(withoutBracket(words))
}
