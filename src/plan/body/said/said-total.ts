import { source } from '../../../text/pattern.ts'
import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Reading, splitLabel } from '../reader.ts'
import { isPool } from '../values/money-names.ts'
import { partOf } from './part-of.ts'

const digits = "\\d[\\d.,'’]{0,15}"
const code = '(?:CHF|EUR|USD|GBP|SEK|NOK|DKK|PLN|CZK|HUF|AUD|CAD|NZD|SGD|INR|ZAR|JPY)'
const signed = source`
  (?:US|CA|AU|[ACS]|NZ)?[£€$₽] ?${digits}(?: ?[km](?![a-z]))?
  |\d[\d.,'’ ]{0,15} ?(?:[€₽]|${code}(?![a-z]))|${code} ${digits}
`
const often = '(?:\\b(?:per|a|each|every|pro|par|al|por)|\\/) ?(?:day|week|month|quarter|year|monat|mois|mes)'

/** "£2,000 in total.", "The budget is $0, organic only.": a paragraph that begins with its only sum, which is nobody's part. */
const opening = () =>
  new RegExp(
    source`
      ^(?:
        (?:(?:the |our )?(?:total |whole |overall )?(?:budget|spend)|the (?:whole|total)) (?:is|of|comes to) |(?:it is |there is )?(?:one|a single) (?:pot|budget|sum) of |total:? |(?:we|(?:the|this) (?:\p{L}+ ){1,3})(?:have|has|spends?|gets?) )?
      (${signed})(?=
        [.;]?$|[.,;](?:\s)
        |\s+(?:(?:in )?total|in all|overall|altogether|to spend|HT|netto|brutto|net|gross|[–—(-])(?![a-z])
      )
    `,
    'iu',
  )
/** Beside such words other sums are parts of the first one. */
const inAll = () =>
  new RegExp(
    source`
      ^(?:
        (?:(?:we|(?:the|this) (?:\p{L}+ ){1,3})(?:have|has) )?(?:${signed})\s+
          (?:(?:in )?total|in all|overall|altogether|to spend)\b
        |(?:the (?:whole|total) (?:is|of|comes to)|total:?) (?:${signed})
      )
    `,
    'iu',
  )
const oftener = () =>
  new RegExp(`${often}|(?:daily|weekly|monthly|quarterly|yearly|annual|mensuel|mensual|monatlich)|в месяц`, 'i')

export function putTotal(budget: Mapping, prose: Prose, reading: Reading): void {
  if (budget.has('total') || reading.isMonthly || prose.text.length > 600) return
  const isOnly = (prose.text.match(new RegExp(`[£€$₽]|(?<![a-z])${code}(?![a-z])`, 'gi')) ?? []).length === 1
  if (!(isOnly || inAll().test(prose.text)) || oftener().test(prose.text)) return
  const part = partOf(prose, opening(), 1)
  if (part) put(budget, 'total', part.slice(0, part.text.replace(/[.,]$/, '').length), reading)
}

/** "Held back: £12,000, decided by Ann Lee" beside channels: money that belongs to none of them. */
export function addSaidPool(prose: Prose, { asides }: Reading): void {
  for (const line of prose.text.length > longest ? [] : prose.lines()) {
    const named = partOf(line, keptSum(), 1)
    const sum = named && partOf(line, keptSum(), 2)
    if (named && sum) asides.push({ channel: named, amount: sum, heading: named })
    const added = named ? undefined : addedSum().exec(line.text)
    if (added?.[1] !== undefined && added[2] !== undefined) {
      const from = added.index + added[0].indexOf(added[1])
      const to = added.index + added[0].lastIndexOf(added[2])
      const amount = line.slice(from, from + added[1].length)
      const pool = line.slice(to, to + added[2].length)
      asides.push({ channel: pool, amount, heading: pool })
    }
    const cut = named || added ? undefined : splitLabel(line)
    const [amount] =
      /^[£€$₽]? ?\d[\d.,'’]{0,15}(?<=\d)(?: ?[km](?![a-z]))?(?: ?[€₽])?(?=[,.;]?$|[,.;] | [–—(-]| (?:is )?(?:held|kept) )/i.exec(
        cut?.value.text ?? '',
      ) ?? []
    if (!cut || !amount || !isPool(cut.label)) continue
    const heldBy = partOf(cut.value, holder(), 1)
    asides.push({
      channel: cut.label,
      amount: cut.value.slice(0, amount.length),
      heading: cut.label,
      ...(heldBy && { heldBy }),
    })
  }
}

/** "Contingency of £10,000 is included in the total." */
const keptSum = () =>
  new RegExp(
    source`
      ^(?:the |an? |our )?((?:[a-z]+ )?(?:contingency|reserve|buffer|float|pool))(?: fund| pot)? of (${signed})
      (?![\d%]|[^.]{0,20} includ)
    `,
    'i',
  )

/** "Total: £135,000 plus a £10,000 reserve" */
const addedSum = () =>
  new RegExp(
    source`
      (?:\+|\b(?:plus|and|with)) (?:an? )?(${signed}|\d[\d.,]{3,12}(?<=\d)) (contingency|reserve|buffer|float|pool)\b
    `,
    'i',
  )

const holder = () => /\b(?:held|kept) by (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/u

const total = source`
  (?:grand |overall )?total(?: (?:marketing |media |campaign )?(?:budget|costs?|spend|investment))?
  |sum|altogether|in (?:all|total)
`
const said = () =>
  new RegExp(
    source`
      (?:^|[.;!?\n]\s*)((?:the )?${total}|the whole|(?:the |our )?(?:total |overall )?budget)
      (?: (?:is|of|comes to))?(?:\s*[:=]\s*|\s+[–—-]\s+|\s+)(${signed}|[A-Z]{3} ${digits}[km]?)(?=
        [.,;]?(?:\n|$)|[.,;]\s|\s+(?:in total|in all|overall|total)\b|\s*\(
        |\s+(?:(?:\+|plus|excl\.?|excluding|ex\.?|before) (?:VAT|tax)\b|incl(?:\.|uding|usive) )
      )
    `,
    'i',
  )
const eachTime = () => new RegExp(`^\\s*${often}`, 'i')

/** What is longer is no remark about the lines above it. */
const longest = 500

/** "Total: £125,000. Each …", "Total cost £45,000; …" beside channels: what all of them cost. */
export function addSaidTotal(prose: Prose, { totals }: Reading): void {
  if (prose.text.length > longest) return
  const found = said().exec(prose.text)
  const [whole = '', name = '', amount = ''] = found ?? []
  if (!found || eachTime().test(prose.text.slice(found.index + whole.length))) return
  const from = found.index + whole.length - amount.length
  const nameFrom = found.index + whole.indexOf(name)
  const to = from + amount.replace(/[\s.,]+$/, '').length
  totals.push({ name: prose.slice(nameFrom, nameFrom + name.length), amount: prose.slice(from, to) })
}
