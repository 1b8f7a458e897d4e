import { pattern } from '../../text/pattern.ts'
import type { NumberMention } from '../numbers/numbers.ts'
import { type FoundTerm, spans, type Term } from './term.ts'

const periods: Readonly<Record<string, string>> = {
  mo: 'month',
  mth: 'month',
  pm: 'month',
  pcm: 'month',
  'p.m.': 'month',
  monthly: 'month',
  yr: 'year',
  pa: 'year',
  'p.a.': 'year',
  annum: 'year',
  yearly: 'year',
  annually: 'year',
  wk: 'week',
  pw: 'week',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  seat: 'user',
  person: 'person',
  head: 'person',
}
const period = pattern('i')`
  ^(?:\s?\/\s?|\s(?:a|an|per|each|every)\s|\s?p\/)(
    month|mo|mth|year|yr|annum|week|wk|day|night|hour|user|seat|person|head|item|order|unit|ride|mile|km|litre|child
    |adult|bike|ticket
  )(?![A-Za-zÀ-ɏ])
  |^\s(monthly|yearly|annually|weekly|daily|hourly|pcm|p\.m\.|p\.a\.)
  |^\s?(pm|pcm|pw|pa)(?![A-Za-zÀ-ɏ])
`
const monthlyBefore =
  /\b(monthly|yearly|annual|weekly) (?:price|fee|cost|rate|payment|subscription|plan)s?(?: is| of|:| from| at)?\s$/i

/** What a number says of a price, a discount, a span of time or how many there are. */
export function termOf(text: string, number: NumberMention): FoundTerm | undefined {
  if (number.range || number.points || (!number.exact && !number.bound)) return undefined
  const { start, end } = number
  const ahead = text.slice(Math.max(0, start - 30), start)
  const bound = boundOf(ahead, number)
  const edge = bound === undefined ? {} : { bound }
  const inPounds = poundsAfter(text, number)
  if (number.currency !== undefined || inPounds > 0) {
    const end = number.end + inPounds
    const after = period().exec(text.slice(end, end + 24))
    const said = (after?.[1] ?? after?.[2] ?? after?.[3] ?? monthlyBefore.exec(ahead)?.[1])?.toLowerCase()
    const per = said === undefined ? undefined : (periods[said] ?? said.replace(/^annual$/, 'year'))
    const to = end + (after?.[0].length ?? 0)
    return {
      kind: 'price',
      value: number.value,
      unit: number.currency ?? 'GBP',
      start,
      end: to,
      text: text.slice(start, to),
      ...(per !== undefined && { per }),
      ...edge,
    }
  }
  if (isOfSome(text, start) || notThis.test(text.slice(Math.max(0, start - 30), start))) return undefined
  if (number.percent) {
    const paid = ofPrice.exec(text.slice(end, end + 40))?.[0]
    if (paid === undefined)
      return { kind: 'percent', value: number.value, unit: '%', start, end, text: number.text, ...edge }
    const to = end + paid.length
    return {
      kind: 'percent',
      value: 100 - number.value,
      unit: '%',
      start,
      end: to,
      text: text.slice(start, to),
      ...edge,
    }
  }
  return durationOf(text, number, bound) ?? countOf(text, number, edge)
}

/** "60% of the price" is 40% off. */
const ofPrice = /^ of (?:the|its|their) (?:usual |normal |regular |full |original |list )?(?:price|cost)(?![a-zÀ-ɏ-])/i

/** "Not a 12-month contract", "no more three-week waits" */
const notThis =
  /\b(?:not (?:just )?|no (?:more )?|without |never |instead of |rather than |forget |unlike )(?:an? |the |for )?$/i
/** "93% of repairs within 24 hours", "usually within two days": what is so of some is promised to nobody. */
function isOfSome(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - 60), start)
  return /(?:%|\bper ?cent|\b(?:nine|eight|seven|\d{1,2}) (?:in|out of) (?:ten|\d{2})|\bmost|\bhalf|\bmajority) of\b[^.;,!?]*$|\b(?:on average|usually|typically|often|normally|mostly|average)\b[^.;,!?]*$/i.test(
    ahead,
  )
}

/** "Fifty-nine pounds a month": how many characters say that this is money, and not what somebody weighs. */
function poundsAfter(text: string, { start, end, currency }: NumberMention): number {
  const said =
    currency === undefined && / pounds/i.test(text)
      ? (pounds.exec(text.slice(end, end + 24)) ??
        (/\b(?:for|at|only|just|costs?|pay|from) $/i.test(text.slice(Math.max(0, start - 12), start))
          ? / pounds(?=[.!,;]?$)/i.exec(text.slice(end, end + 24))
          : null))
      : null
  return said && !/\b(?:los[et]|losing|shed|gain|weigh)/i.test(text.slice(Math.max(0, start - 30), start))
    ? said[0].length
    : 0
}
const pounds = /^ pounds(?= (?:a|per) (?:month|year|head|person|seat|user|ticket|night)(?![a-z]))/i

/** "Free delivery from £20": from which order on, and no lowest price. */
const fromOrder = pattern('i')`
  \b(?:
    free (?:[a-z-]+ )?(?:delivery|shipping|postage|returns|parking)
    |delivered free|(?:orders|baskets|purchases|bookings)
  ) from $
`

function boundOf(ahead: string, number: NumberMention): Term['bound'] {
  if (fromOrder().test(ahead)) return 'over'
  if (/\b(?:from|starting at|starts at|starting from|as low as) (?:just |only )?$/i.test(ahead)) return 'from'
  if (/\bup to (?:a )?$/i.test(ahead)) return 'up-to'
  return number.bound === 'above' || number.bound === 'at-least' ? 'over' : undefined
}

function durationOf(text: string, number: NumberMention, bound: Term['bound']): FoundTerm | undefined {
  const match = /^[\s-]?(working |business )?(minute|min|hour|hr|h|day|week|month|quarter|year)s?(?![A-Za-zÀ-ɏ])/i.exec(
    text.slice(number.end, number.end + 24),
  )
  if (!match) return undefined
  const span = spans[(match[2] ?? '').toLowerCase()]
  if (!span) return undefined
  const end = number.end + match[0].length
  const working = match[1] !== undefined
  if (working && (match[2] ?? '').toLowerCase() !== 'day') return undefined
  const value = working ? number.value : number.value * span[0]
  return {
    kind: 'duration',
    value,
    unit: working ? 'working days' : span[1],
    start: number.start,
    end,
    text: text.slice(number.start, end),
    ...(bound && { bound }),
  }
}

/** The unit of a figure that has none. */
export const bare = 'number'

function countOf(text: string, number: NumberMention, edge: { bound?: Term['bound'] }): FoundTerm | undefined {
  const noun = number.unit
    ?.split(' ')
    .find((word) => /^[a-zß-ÿ][A-Za-zÀ-ɏ-]+$/.test(word) && /(?:[^s]s|people|children)$/u.test(word))
  if (noun === undefined) {
    // "Under 5", "classes of 12": of what is known only where the rest of the sentence is the same.
    if (
      !/\b(?:under|over|aged?|of|than|below|above|until) $/i.test(
        text.slice(Math.max(0, number.start - 10), number.start),
      )
    )
      return undefined
    return { kind: 'count', value: number.value, unit: bare, start: number.start, end: number.end, text: number.text }
  }
  const end = text.indexOf(noun, number.end) + noun.length
  return {
    kind: 'count',
    value: number.value,
    unit: noun,
    start: number.start,
    end,
    text: text.slice(number.start, end),
    ...(edge.bound && { bound: edge.bound }),
  }
}
