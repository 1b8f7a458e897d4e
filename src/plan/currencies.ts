const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: '$',
  '¥': '¥',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
}
/** What stands before `$` to say whose it is: "US$", "A$". */
const dollars: Readonly<Record<string, string>> = {
  US: 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  NZ: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  NT: 'TWD',
  R: 'BRL',
}
const names: Readonly<Record<string, string>> = { pound: 'GBP', euro: 'EUR', dollar: '$' }
/** Currencies that `$`, `¥`, `kr` and `Rs` may stand for. */
const shared: Readonly<Record<string, string>> = {
  $: 'USD AUD CAD NZD SGD HKD MXN TWD',
  '¥': 'JPY CNY',
  kr: 'SEK NOK DKK ISK',
  Rs: 'INR PKR LKR NPR',
}

/** Those that most plans are made in. */
export const commonCurrencies: ReadonlySet<string> = new Set(
  'GBP EUR USD CHF SEK NOK DKK PLN AUD CAD NZD JPY INR'.split(' '),
)
let known: ReadonlySet<string> | undefined

/** The whole list takes its time to get, so it is asked only for what is neither plainly a code nor plainly none. */
function isCode(text: string): boolean {
  if (commonCurrencies.has(text)) return true
  if (!/^[A-Z]{3}$/.test(text)) return false
  known ??= new Set(Intl.supportedValuesOf('currency'))
  return known.has(text)
}

/** The currency that a unit is money of: "GBP", "£ per subscriber", "EUR thousand"; undefined for "MQL" and "subscribers". */
export function currencyOf(unit: string | undefined): string | undefined {
  const whose = /^([A-Z]{1,2})\$/.exec(unit?.trim() ?? '')?.[1]
  if (whose !== undefined) return own(dollars, whose)
  const first = /^(?:[£$€¥₹₩₽]|[A-Za-zÀ-ɏ]+)/.exec(unit?.trim() ?? '')?.[0]
  if (first === undefined) return undefined
  return isCode(first) ? first : (own(signs, first) ?? own(names, first.toLowerCase().replace(/s$/, '')))
}

/** Can both be the same money? `$` may be any dollar. */
export function mayBeSameCurrency(a: string, b: string): boolean {
  return a === b || (shared[a]?.includes(b) ?? false) || (shared[b]?.includes(a) ?? false)
}

/** What stands in the table itself: "constructor" is nobody's currency. */
function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
