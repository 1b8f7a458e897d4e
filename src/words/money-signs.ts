/** Signs that stand before or after an amount, and the ISO 4217 code of what they mean. `$`, `¥` and `kr` mean several. */
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
  zł: 'PLN',
  Kč: 'CZK',
  kr: 'kr',
}

const words: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  dollars: '$',
  'us dollars': 'USD',
  'pounds sterling': 'GBP',
  rupees: 'INR',
  yen: 'JPY',
  'swiss francs': 'CHF',
}

/** Codes that no English word looks like. TRY, ALL, TOP, MAD, PHP and others are left out: "TOP 100", "PHP 8". */
const codes =
  'USD|EUR|GBP|JPY|CNY|AUD|NZD|CAD|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|BGN|RUB|UAH|INR|PKR|BDT|LKR|NPR|KRW|TWD|HKD|SGD|MYR|THB|IDR|VND|AED|SAR|QAR|KWD|BHD|OMR|JOD|EGP|ILS|ZAR|NGN|KES|GHS|TZS|UGX|BRL|MXN|ARS|CLP|UYU'

const before = new RegExp(
  `(?:(?<![A-Za-zÀ-ɏ0-9])(US\\$|AU\\$|A\\$|CA\\$|C\\$|NZ\\$|HK\\$|S\\$|NT\\$|MX\\$|R\\$|kr|${codes})|([$£€¥￥₹₩₽₺₫₴₦₱₪฿]))\\s?$`,
)
const after = new RegExp(
  `^(?:\\s?([$£€¥￥₹₩₽₺₫₴₦₱₪฿](?!\\s?\\d)|zł|Kč|kr(?![A-Za-zÀ-ɏ])|(?:${codes})(?![A-Za-zÀ-ɏ]))|[\\s-](euros?|(?:US )?dollars|pounds sterling|rupees|yen|Swiss francs)(?![A-Za-zÀ-ɏ]))`,
  'i',
)

const namesOfMoney = [...Object.entries(signs), ...Object.entries(words)].map(
  ([name, currency]) => [name.toLowerCase(), currency] as const,
)
const allCodes: ReadonlySet<string> = new Set(codes.split('|'))

/**
 * Can there be a currency in the text, other than those that are left out? In most texts there is none, and to look at
 * every number costs more.
 */
export function mayNameCurrency(text: string, isLeftOut: (currency: string) => boolean): boolean {
  for (const code of text.match(/[A-Z]{3}/g) ?? []) if (allCodes.has(code) && !isLeftOut(code)) return true
  const lower = text.toLowerCase()
  return namesOfMoney.some(([name, currency]) => lower.includes(name) && !isLeftOut(currency))
}

/** A currency beside an amount: its code, and how many characters it takes. */
export interface Beside {
  readonly currency: string
  readonly length: number
}

export function currencyBefore(ahead: string): Beside | undefined {
  const match = before.exec(ahead)
  return match ? { currency: codeOf(match[1] ?? match[2] ?? ''), length: match[0].length } : undefined
}

export function currencyAfter(behind: string): Beside | undefined {
  const match = after.exec(behind)
  if (!match) return undefined
  const said = match[1] ?? ''
  // Codes count in capitals only: "300 all", "20 sek".
  if (/^[a-z]{3}$/i.test(said) && said !== said.toUpperCase()) return undefined
  return { currency: match[2] ? (words[match[2].toLowerCase()] ?? '') : codeOf(said), length: match[0].length }
}

function codeOf(sign: string): string {
  return signs[sign] ?? sign
}
