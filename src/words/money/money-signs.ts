import { pattern } from '../../text/pattern.ts'
import { words } from '../matching/phrase-list.ts'

/** Signs that stand before or after an amount, in capitals, and the ISO 4217 code of what they mean. `$`, `¥`, `kr` and `Rs` mean several. */
const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  $: '$',
  '£': 'GBP',
  '€': 'EUR',
  '¥': '¥',
  '￥': '¥',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '₪': 'ILS',
  '฿': 'THB',
  ZŁ: 'PLN',
  KČ: 'CZK',
  KR: 'kr',
}

const written: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollars: '$',
  quid: 'GBP',
  'us dollars': 'USD',
  'pounds sterling': 'GBP',
  rupees: 'INR',
  yen: 'JPY',
  'swiss francs': 'CHF',
}

/** Codes that no English word looks like. TRY, ALL, TOP, MAD, PHP and others are left out: "TOP 100", "PHP 8". */
const codes: ReadonlySet<string> = new Set(
  words(`USD EUR GBP JPY CNY AUD NZD CAD CHF SEK NOK DKK ISK PLN CZK HUF BGN RUB UAH INR PKR BDT LKR NPR KRW TWD HKD
   SGD MYR THB IDR VND AED SAR QAR KWD BHD OMR JOD EGP ILS ZAR NGN KES GHS TZS UGX BRL MXN ARS CLP UYU`),
)

/** What a currency may look like; whether it is one is looked up, for an expression with all codes takes long to make. */
const before = /(?:(?<![A-Za-zÀ-ɏ0-9])((?:US|AU|A|CA|C|NZ|HK|S|NT|MX|R)\$|kr|Rs|[A-Z]{3})|([$£€¥￥₹₩₽₺₫₴₦₱₪฿]))\s?$/
const after = pattern('i')`
  ^(?:
    [\s-](euros?|(?:US )?dollars|quid|pounds sterling|rupees|yen|Swiss francs)(?![A-Za-zÀ-ɏ])
    |\s?([$£€¥￥₹₩₽₺₫₴₦₱₪฿](?!\s?\d)|zł|Kč|kr(?![A-Za-zÀ-ɏ])|[A-Za-z]{3}(?![A-Za-zÀ-ɏ]))
  )
`

const namesOfMoney = [...Object.entries(signs), ...Object.entries(written)].map(
  ([name, currency]) => [name.toLowerCase(), currency] as const,
)

/**
 * Can there be a currency in the text, other than those that are left out? In most texts there is none, and to look at
 * every number costs more.
 */
export function mayNameCurrency(text: string, isLeftOut: (currency: string) => boolean): boolean {
  for (const code of text.match(/[A-Z]{3}/g) ?? []) if (codes.has(code) && !isLeftOut(code)) return true
  if (/(?<![A-Za-z])Rs\.?\s?\d/.test(text) && !isLeftOut('Rs')) return true
  const lower = text.toLowerCase()
  return namesOfMoney.some(([name, currency]) => lower.includes(name) && !isLeftOut(currency))
}

/** "Rs. 4,000" */
const rupees = /(?<![A-Za-zÀ-ɏ0-9])(Rs)\.\s?$/

/** A currency beside an amount: its code, and how many characters it takes. */
export interface Beside {
  readonly currency: string
  readonly length: number
}

export function currencyBefore(ahead: string): Beside | undefined {
  const match = before.exec(ahead) ?? rupees.exec(ahead)
  const currency = codeOf((match?.[1] ?? match?.[2] ?? '').toUpperCase())
  return match && currency !== undefined ? { currency, length: match[0].length } : undefined
}

export function currencyAfter(behind: string): Beside | undefined {
  const match = after().exec(behind)
  if (!match) return undefined
  const { 1: name, 2: said = '' } = match
  // Codes count with a capital only: "300 all", "20 sek".
  if (/^[a-z]{3}$/.test(said)) return undefined
  const currency = name ? written[name.toLowerCase()] : codeOf(said.toUpperCase())
  return currency === undefined ? undefined : { currency, length: match[0].length }
}

function codeOf(sign: string): string | undefined {
  return codes.has(sign) ? sign : sign === 'RS' ? 'Rs' : signs[sign]
}
