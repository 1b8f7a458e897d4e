import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'

const sum = "[£€$₽] ?\\d[\\d.,'’]{0,15}(?: ?[km](?![a-z]))?|[A-Z]{3} \\d[\\d.,'’]{0,15}[km]?|\\d[\\d.,'’ ]{0,15} ?[€₽]"
const all = '(?:grand |overall )?total(?: (?:marketing |media |campaign )?(?:budget|costs?|spend|investment))?'
const said = () =>
  new RegExp(
    `(?:^|[.;!?\\n]\\s*)(${all}|(?:the |our )?(?:total |overall )?budget)(?: (?:is|of|comes to))?(?:\\s*[:=]\\s*|\\s+[–—-]\\s+|\\s+)(${sum})(?=[.,;]?(?:\\n|$)|[.,;]\\s|\\s+(?:in total|in all|overall|total)\\b|\\s*\\()`,
    'i',
  )
const oftener = /^\s*(?:per|a|each|every|\/)\s*(?:day|week|month|quarter|year)\b/i

/** What is longer is no remark about the lines above it. */
const longest = 500

/** "Total: £125,000. Each …", "Total cost £45,000; …" beside channels: what all of them cost. */
export function addSaidTotal(prose: Prose, { totals }: Reading): void {
  if (prose.text.length > longest) return
  const found = said().exec(prose.text)
  const [whole = '', name = '', amount = ''] = found ?? []
  if (!found || oftener.test(prose.text.slice(found.index + whole.length))) return
  const from = found.index + whole.length - amount.length
  const nameFrom = found.index + whole.indexOf(name)
  const to = from + amount.replace(/[\s.,]+$/, '').length
  totals.push({ name: prose.slice(nameFrom, nameFrom + name.length), amount: prose.slice(from, to) })
}
