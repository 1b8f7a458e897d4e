import { pattern } from '../../text/pattern.ts'
import { clauseStart } from '../matching/denied.ts'
import { rememberedWith } from '../matching/remembered.ts'
import { grammar, type Words } from '../words.ts'

/** What the subject of a statement is: money, nothing (the field itself is meant), a known other thing, or unclear. */
export type Subject = 'money' | 'none' | 'thing' | 'unclear'

const auxiliary = pattern('i')`
  ^(?:
    is|are|was|were|be|been|being|has|have|had|will|shall|must|may|can|should|remains?|stays?|gets?|fully|completely
    |strictly|effectively|totally|entirely|now|currently|therefore|all|both|also|still|to|contractually|formally
    |already|always|hereby
  )$
`
const preposition = /^(?:for|in|on|of|from|at|to|with|by|which|that|who|until|per|across|between|under|over|during)$/i
/** "The funds are allocated to TV and cannot be moved": the subject stands before the first statement's verb. */
const verb = /^(?:is|are|was|were|stays?|remains?|belongs?|goes|go)$/i
const part = /^(?:part|parts|half|most|some|all|rest|remainder|portion|share|quarter|third|majority|each|any|a|none)$/i
const amount = /^[(]?(?:[£$€¥₹]\s?\d[\d.,]*(?:k|m|bn)?|\d[\d.,]*(?:k|m|bn|%))[.,)]*$/i
const unit =
  /^(?:GBP|EUR|USD|CHF|AUD|CAD|SEK|NOK|DKK|PLN|euros?|pounds|dollars|percent|cent|million|thousand|k)[.,)]*$/i

const accounts = /\b(?:accounts?|savings|escrow|wallets?|deposits?|pensions?)\b/i

/** Whether the words speak of money: a noun for it or an amount. */
export const isMoney = rememberedWith((text: string, words: Words): boolean => {
  return (
    grammar(words.language, 'money').find(text).length > 0 ||
    /[£$€¥₹]\s?\d|\d\s?(?:GBP|EUR|USD|euros?)(?![A-Za-zÀ-ɏ])/.test(text)
  )
})

/**
 * What is said to be locked: the head of the words before this place. "The budget for the brand team is" and "20% of
 * the spend is" are about money; "The venue rate in the budget is" is not.
 */
export function subject(
  { text, words, money }: { readonly text: string; readonly words: Words; readonly money: boolean },
  at: number,
): Subject {
  const ahead = asTold(text.slice(Math.max(clauseStart(text, at), at - 100), at))
  const pieces = ahead.split(/[,:()]|\s[–—-]\s/).map((piece) => piece.split(/\s+/).filter((word) => word !== ''))
  for (const piece of pieces.reverse()) {
    while (
      auxiliary().test(piece.at(-1) ?? '') ||
      /^(?:and|but|it's|is|so|then|which)$/i.test(piece.length > 1 ? (piece.at(-1) ?? '') : '')
    )
      piece.pop()
    if (piece.length === 1 && /^there$/i.test(piece[0] ?? '')) return 'none'
    if (piece.length > 0) return headOf(piece, words, money)
  }
  return 'none'
}

/** "The £90k has been" "promised to": the helping verbs go with the participle. */
function withoutVerb(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && auxiliary().test(words[end - 1] ?? '')) end--
  return words.slice(0, end)
}

/** "We treat the radio pot as", "agreed with the depots that this share will": what is treated so, and what is agreed. */
function asTold(ahead: string): string {
  const treated =
    /(?<![a-z])(?:treat|treats|treated|treating|regard|regards|regarded|consider|considers|considered|see|view|views|count|declare|declared) ([^,:()]{1,60}?) (?:as|to be) $/i.exec(
      ahead,
    )
  if (treated) return `${treated[1]} `
  const that =
    /(?<![a-z])(?:agreed|promised|decided|confirmed|assured|guaranteed|told|insists?|insisted|understood|accepted|note|noted|means|meaning|say|says|said|stated|states)(?: [a-z]+){0,5}? that (?=[^,:()]*$)/i.exec(
      ahead,
    )
  return that ? ahead.slice(that.index + that[0].length) : ahead
}

function headOf(words: readonly string[], of: Words, money: boolean): Subject {
  const cut = words.findIndex((word, at) => at > 0 && (preposition.test(word) || verb.test(word)))
  const named = cut < 0 ? words : words.slice(0, cut)
  // "Funds allocated to radio": the participle tells which, the noun before it what.
  const phrase =
    named.length > 1 && cut > 0 && /^[a-z]+ed$|^(?:set|kept|held|put|spent|given)$/.test(named.at(-1) ?? '')
      ? withoutVerb(named.slice(0, -1))
      : named
  const head = (
    (/^(?:here|there|above|below)$/i.test(phrase.at(-1) ?? '') ? phrase.at(-2) : phrase.at(-1)) ?? ''
  ).replace(/^["“(]+|["”.)*_]+$/g, '')
  if (
    amount.test(phrase.at(-1) ?? '') ||
    (unit.test(head) && phrase.length > 1) ||
    (money && /^\d[\d,]{2,}$/.test(head))
  )
    return 'money'
  if (/^of$/i.test(words[cut] ?? '') && part.test(head)) return headOf(words.slice(cut + 1), of, money)
  // "Money in this account may only be used for a first home" is the customer's; in the budget an account is our own.
  if (!money && /^(?:in|on)$/i.test(words[cut] ?? '') && accounts.test(words.slice(cut + 1).join(' '))) return 'thing'
  if (grammar(of.language, 'money').is(head)) return 'money'
  if (money && grammar(of.language, 'amount-nouns').is(head)) return 'money'
  return grammar(of.language, 'not-money').is(head) ? 'thing' : 'unclear'
}

/** "Closed to bookings", "out of bounds for under-18s", "out of bounds: names of schools": with no money named, a place or an offer is. */
export function isShutTo(text: string, behind: string): boolean {
  return (
    /^(?:closed|shut|out of bounds|off[- ]limits|out of reach|beyond reach|no-go)$/i.test(text) &&
    /^(?::|\s(?:for|to|on|over|at|since)\s)/.test(behind) &&
    !/\b(?:re-?alloc|mov(?:e|ing)|transfer|shift|cut|virement|other|all|any|every|chang|rais|raid|review|budget|money|discuss|debate|us\b|year|season|duration|rest|search|social|radio|TV|press|channel)/i.test(
      behind,
    )
  )
}

/** "The station has its own P&L": a company that is paid. */
export const isOfSupplier = (clause: string) => ofSupplier().test(clause)
const ofSupplier = pattern('i')`
  ^\s*(?:the |our |their |each )?(?:
    station|agency|venue|publisher|printer|supplier|vendor|platform|landlord|sponsor|broadcaster|studio|manufacturer
    |parent company
  )s? (?:has|have|runs?|keeps?)(?![a-z])
`
