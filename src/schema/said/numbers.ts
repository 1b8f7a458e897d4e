import { numberIn } from '../../plan/numerals.ts'
import { pattern } from '../../text/pattern.ts'
import type { Field } from '../field.ts'

/** The number or the share that a text in the place of one says, as the format writes it. */
export function numberSaid(text: string, field: Field | undefined): { readonly value: number | string } | undefined {
  const whole = field?.kind === 'Quantity' ? text.trim().replace(ofWhat, '') : text.trim()
  const [, share] = /^\+?(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent)$/i.exec(whole) ?? []
  const value = share ? `${share.replace(',', '.')}%` : numberIn(plainly(text, field), field?.kind === 'Money')
  return value === undefined ? undefined : { value }
}

const aboutSo = /^(?:[~≈]|c\.|(?:ca\.?|circa|approx\.?|approximately|about|around|roughly|some)(?=\s))\s*/i
/** "£360,000 (ex VAT)", "CHF 360'000.-", "360.000 kr" */
const behindIt = pattern('i')`
  \s*(?:
    [,(]?\s?(?:ex|excl?\.?|excluding|incl?\.?|including|inclusive of|plus|\+|before|net of) (?:VAT|GST|tax|taxes)\)?
    |\(?(?:in total|total|all[- ]in)\)?|\/-|[.,][-–—]{1,2}|kr\.?|zł|Kč
    |(?:euros?|dollars|pounds(?: sterling)?|francs|rupees)
  )$
`
/** "40% of accounts" */
const ofWhat = /(?<=^\+?[\d.,]{1,6}\s?(?:%|percent|per cent)) of (?:the |all )?[a-z][a-z -]{1,40}$/i
/** "2,000 clients": what is counted is the metric's to say. */
const counted = pattern()`
  ^([\d.,' ]*\d(?:\s?(?:k|thousand|million))?)\s
  (?:(?!per|an?|each|or|by|from|to|in|more|less|fewer|of|on|at|for|the|than|percent|per cent|points?)[a-zà-ɏ-]+\s)?
  (?!points|times)[a-zà-ɏ-]{2,}s$
`

/** The text without "about", tax, the words for money and what is counted. */
export function plainly(text: string, field: Field | undefined): string {
  if (text.length > 60) return text
  const whole = text
    .trim()
    // What ends a line in other languages, and a comment of theirs.
    .replace(/\s+\/\/.*$/, '')
    .replace(/\s*[,;]$/, '')
    .replace(aboutSo, '')
    .replace(behindIt(), '')
    .replace(/^(?:(?:US|AU|A|CA|C|NZ|HK|S)(?=\$)|[₹₩₽₺₦]|(?:kr|Rs)\.?(?=\s?\d))\s*/, '')
  const lakhs = whole.replace(/^\d{1,2}(?:,\d{2})+,\d{3}$/, (digits) => digits.replaceAll(',', ''))
  return field?.kind === 'Quantity' ? (counted().exec(lakhs)?.[1] ?? lakhs) : lakhs
}
