import { pattern } from '../../../text/pattern.ts'
import { plain, setOf, withoutBracket } from '../names.ts'
import type { Prose } from '../prose.ts'
import { isFullName } from './full-names.ts'

const totals = setOf(({ total }) => total)
const pools = setOf(({ pool }) => pool)

/** Does a name stand for the sum of all lines? */
export function isTotal(name: Prose): boolean {
  const words = bare(name)
  return totals.has(words) || ofPeriod.test(words)
}

/** "Month-1 total", "Q3 total", "3-month total" */
const ofPeriod =
  /^(?:(?:the |our )?(?:\d+ )?(?:month|quarter|year|season|campaign|launch|plan)(?: \d+)?|q[1-4]|h[12]|fy ?\d+|20\d\d) total$/

/** "Subtotal awareness", "Total online", "Paid media total": the sum of some lines, which are there themselves. */
export function isSubtotal(name: Prose): boolean {
  const words = bare(name)
  return (
    /^(?:sub ?total|zwischensumme|sous total)(?: |$)/.test(words) ||
    (/^total \S|\S total$/.test(words) && !isTotal(name))
  )
}

/** Does a name stand for money of the campaign as a whole? */
export function isPool(name: Prose): boolean {
  const called = withoutRemark(holderOf(name)?.of ?? name)
  // "Contingency / optimisation reserve": either word says it.
  return called.split(/ ?\/ ?/g).some((side) => {
    const words = bare(side)
    // "Unallocated reserve": either word says it.
    const each = words.split(' ')
    return pools.has(words) || keptBack().test(words) || (each.length === 2 && each.every((word) => pools.has(word)))
  })
}

/** "Reserve, moved by Ann to what works": what the money is, and what is said of it. "Buffer, Canva" are tools. */
function withoutRemark(name: Prose): Prose {
  const [first] = remarked().exec(name.text) ?? []
  return first === undefined ? name : name.slice(0, first.length)
}

const remarked = pattern('iu')`
  ^(?:
    (?:the |our )?(?:\p{L}+ )?(?:contingency|reserve)(?: fund| pot)?|unallocated|held back|kept back|set aside
  )(?=\s*[,;:]\s|\s+[–—-]\s)
`

/** "Kept back for whatever works", "not allocated yet": words that go on behind what no channel gets. */
const keptBack = pattern()`
  ^(?:
    (?:the |our )?(?:contingency|reserve|float|pot|pool|buffer)
    |(?:kept|held|put|set) (?:back|aside)
    |(?:still )?(?:not (?:yet )?|un)(?:allocated|assigned|planned|given out|spent|committed)(?: yet)?
    |(?:(?:money|kept|held|left) )?in (?:hand|reserve)
  )(?: (?:for|at|of|to|as|until|in|with|fund|budget|money|pot)(?: .*)?)?$
`

const longest = 120

/** "Campaign pool, held by Priya Nair": who holds the money that comes before. */
export function holderOf(name: Prose): { of: Prose; by: Prose } | undefined {
  if (name.text.length > longest) return undefined
  const kept = /^(?:kept|held|put|set) (?:back|aside)(?= by \p{Lu})/iu.exec(name.text)?.[0].length
  if (kept !== undefined) return { of: name.slice(0, kept), by: name.slice(kept + ' by '.length) }
  // "In hand (Dominic Reyes)"
  const own = /\s*\(([^()]{3,40})\)$/.exec(name.text)
  if (own?.[1] !== undefined && own.index > 0 && isFullName(own[1]) && !/\d/.test(own[1])) {
    const from = own.index + own[0].lastIndexOf(own[1])
    return { of: name.slice(0, own.index), by: name.slice(from, from + own[1].length) }
  }
  const held = /\s*(?:[,;(–—-]\s*)?\b(?:held|kept|looked after) by\s+(?=\p{Lu})/u.exec(name.text)
  if (!held || held.index === 0) return undefined
  const by = name.slice(held.index + held[0].length)
  return { of: name.slice(0, held.index), by: by.slice(0, by.text.replace(/\s*\)$/, '').length) }
}

function bare({ words }: Prose): string {
  return plain(withoutBracket(words))
}
