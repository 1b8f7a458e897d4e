import { currencyOf, mayBeSameCurrency } from '../plan/currencies.ts'
import { numberIn } from '../plan/numerals.ts'
import type { Problem } from '../source/problem.ts'
import type { Misfit } from './misfit.ts'
import type { Subject } from './subject.ts'
import { edit } from './written.ts'

/** The number or the share that a text in the place of one says, as the format writes it. */
export function numberSaid(text: string, field: Misfit['field']): { readonly value: number | string } | undefined {
  const [, share] = /^\+?(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent)$/i.exec(text.trim()) ?? []
  const value = share ? `${share.replace(',', '.')}%` : numberIn(plainly(text, field), field?.kind === 'Money')
  return value === undefined ? undefined : { value }
}

/** `£84k` and `12.5 %`: a number or a share that no program could compute with, and what it says. */
export function numberAsText(text: string, { at, field, written, subject }: Misfit): Problem | undefined {
  const said = numberSaid(text, field)?.value
  const share = typeof said === 'string'
  const number = said?.toString()
  if (field?.kind === 'Share' && !share && isMoney(text, number)) {
    // Nobody can say which share was meant, so it is read on without one.
    const seen = { value: text, ...(number !== undefined && { number }) }
    return { rule: 'syntax/number-as-text', kind: 'money', seen, at, meant: { ...at, value: undefined } }
  }
  // A share that is one already is wanted nowhere here; a number can only be text because of its quotes.
  if (number === undefined || (share && number === text)) return undefined
  return {
    rule: 'syntax/number-as-text',
    kind: share ? 'share' : 'number',
    seen: { value: text, number },
    at,
    meant: { ...at, value: said },
    ...(written && {
      edit: edit(written, number, share || (isBare(text, field) && losesNoCurrency(text, subject.data))),
    }),
  }
}

const aboutSo = /^(?:[~≈]|c\.|(?:ca\.?|circa|approx\.?|approximately|about|around|roughly|some)(?=\s))\s*/i
/** "£360,000 (ex VAT)", "CHF 360'000.-", "360.000 kr" */
const behindIt =
  /\s*(?:[,(]?\s?(?:ex|excl?\.?|excluding|incl?\.?|including|inclusive of|plus|\+|before|net of) (?:VAT|GST|tax|taxes)\)?|\(?(?:in total|total|all[- ]in)\)?|\/-|[.,][-–—]{1,2}|kr\.?|zł|Kč|(?:euros?|dollars|pounds(?: sterling)?|francs|rupees))$/i
/** "2,000 clients": what is counted is the metric's to say. */
const counted =
  /^([\d.,' ]*\d(?:\s?(?:k|thousand|million))?)\s(?:(?!per|an?|each|or|by|from|to|in|more|less|fewer|of|on|at|for|the|than|percent|per cent|points?)[a-zà-ɏ-]+\s)?(?!points|times)[a-zà-ɏ-]{2,}s$/

/** The text without "about", tax, the words for money and what is counted. */
function plainly(text: string, field: Misfit['field']): string {
  if (text.length > 60) return text
  const whole = text
    .trim()
    // What ends a line in other languages, and a comment of theirs.
    .replace(/\s+\/\/.*$/, '')
    .replace(/\s*[,;]$/, '')
    .replace(aboutSo, '')
    .replace(behindIt, '')
    .replace(/^(?:(?:US|AU|A|CA|C|NZ|HK|S)(?=\$)|[₹₩₽₺₦]|(?:kr|Rs)\.?(?=\s?\d))\s*/, '')
  const lakhs = whole.replace(/^\d{1,2}(?:,\d{2})+,\d{3}$/, (digits) => digits.replaceAll(',', ''))
  return field?.kind === 'Quantity' ? (counted.exec(lakhs)?.[1] ?? lakhs) : lakhs
}

/** Nothing is lost but the form where the number was all that stood there. */
function isBare(text: string, field: Misfit['field']): boolean {
  return plainly(text, field) === text.trim()
}

/** A number beside the sign or code of a currency, or words in which a sign stands before one. */
function isMoney(text: string, number: string | undefined): boolean {
  return number === undefined ? /[$£€¥₹]\s?\d/.test(text) : /[$£€¥]|[A-Z]{3}/.test(text)
}

/** The sign before or after a number may go where the budget names that currency anyway. */
function losesNoCurrency(text: string, data: Subject['data']): boolean {
  const [, sign] = /^\s*([A-Z]{3}|[$£€¥])/.exec(text) ?? /([A-Z]{3}|[$£€¥])\s*$/.exec(text) ?? []
  if (sign === undefined) return true
  const { currency } = (data?.budget ?? {}) as { readonly currency?: unknown }
  const own = currencyOf(sign)
  return own !== undefined && typeof currency === 'string' && mayBeSameCurrency(own, currency)
}
