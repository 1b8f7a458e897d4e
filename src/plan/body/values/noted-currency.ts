import type { Span } from '../../../source/source.ts'
import { pattern } from '../../../text/pattern.ts'
import { commonCurrencies, currencyOf } from '../../currencies.ts'
import { List, Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'
import { currencyIn } from './values.ts'

/** Where money names its currency, that is kept for the budget. */
export function noteCurrency(value: Prose, reading: Reading): void {
  const currency = currencyIn(value)
  if (currency) reading.currencies.push(currency)
}

/** "All amounts are in NZD.", "Everything in euros, without VAT": words about all of the sums, which name what they are counted in. */
export function putSaidCurrency(budget: Mapping, prose: Prose): void {
  for (const sentence of prose.text.length > longest ? [] : prose.split(/[.;\n]/g)) {
    const found = allSumsIn().exec(sentence.text.trim())
    const code = currencyOf(found?.[1])
    if (code !== undefined && commonCurrencies.has(code) && !budget.has('currency'))
      budget.set('currency', code, sentence.trim().span)
  }
}

const longest = 600
/** Thousands of a currency are no sums in it. */
const allSumsIn = pattern('i')`
  ^(?:\(|note: |nb: )?(?:all |the |our )?
  (?:everything|amounts?|sums?|figures|numbers|money|costs?|prices|values|lines|budgets?|spend)
  (?: (?:here|below|above|shown|given|listed|stated|quoted|in (?:this|the) (?:table|plan|budget|section)))?(?: (?:is|are|stand))?(?: all)?
  (?: (?:shown|given|listed|stated|quoted))? in ([a-z]+)(?=\)?$|,? (?:ex|excl|excluding|incl|including|without|with|net|before)\b)
`

/**
 * The budget's currency is the one that its sums name. One sum in another currency among many is a slip, which is told of
 * its own; a page in two currencies has none.
 */
export function settleCurrency(budget: Mapping, reading: Reading): void {
  const said = budget.get('currency')
  if (said !== undefined) {
    // A "$" or "kr" of the page is no other currency, and neither has a code here.
    if (typeof said === 'string' && commonCurrencies.has(said)) tellOthers(budget, said, reading)
    return
  }
  const times = (code: string) => reading.currencies.filter((one) => one.code === code).length
  const codes = [...new Set(reading.currencies.map(({ code }) => code))].sort((a, b) => times(b) - times(a))
  const [usual = '', next] = codes
  const first = reading.currencies.find(({ code }) => code === usual)
  if (!first || (next !== undefined && times(usual) < 3 * times(next))) return
  tellOthers(budget, usual, reading)
  budget.set('currency', first.code, first.prose.span)
}

/** What is not in the budget's currency stays text that is read, so that it is told of. */
function tellOthers(budget: Mapping, usual: string, reading: Reading): void {
  const others = reading.currencies.filter(({ code }) => code !== usual).map(({ prose }) => prose.span)
  const told = noteOthers(budget, others, reading)
  const kept = reading.placed.filter(([from, to]) => !others.some(([at]) => from <= at && at < to && !told.has(at)))
  reading.placed.splice(0, reading.placed.length, ...kept)
}

/** A line's sum in another currency is a number like the others: what it is counted in is kept as a note of the line. */
function noteOthers(budget: Mapping, others: readonly Span[], reading: Reading): ReadonlySet<number> {
  const told = new Set<number>()
  const lines = budget.get('allocations')
  for (const { draft } of others.length > 0 && lines instanceof List ? lines.items : []) {
    const sum = draft instanceof Mapping && !draft.has('note') ? draft.fields.get('amount')?.value : undefined
    const other = sum && others.find(([at]) => sum[0] <= at && at < sum[1])
    if (!(draft instanceof Mapping) || !sum || !other) continue
    draft.set('note', reading.proseAt(sum).words, sum)
    told.add(other[0])
  }
  return told
}
