import { pattern } from '../../text/pattern.ts'
import { contentWords } from './content-words.ts'
import { promiseTerms } from './promise-terms.ts'
import type { Term } from './term.ts'

/**
 * What a term is surely about, as a key: terms with different keys cannot be compared. Kind, unit, period and edge, and
 * the words around it. Said of nothing else, a price for a period is the price; "48 hours" alone could be of anything.
 */
export function thingOf({ kind, unit, per, bound, about }: Term): string | undefined {
  if (about.length === 0 && (kind !== 'price' || per === undefined)) return undefined
  const measure = unit === 'hours' || unit === 'months' ? 'time' : unit
  return JSON.stringify([kind, measure, per, bound, ...about.map((word) => word.toLowerCase()).sort()])
}

function contradicts(a: Term, b: Term): boolean {
  if (isBeyond(a, b) || isBeyond(b, a)) return true
  const thing = thingOf(a)
  return thing !== undefined && thing === thingOf(b) && differs(a, b) && !(isBarelyBound(a) && isBarelyBound(b))
}

/** "From £75 a month" where £69 is promised, "up to 3 days" where it is 2: the edge lies beyond the promise. */
function isBeyond({ bound, ...edge }: Term, flat: Term): boolean {
  const isCost =
    edge.kind === 'price' ||
    (edge.kind === 'percent' && edge.about.some((word) => /^(?:apr|interest|commission|fee)$/i.test(word)))
  const isEdge = (isCost && bound === 'from') || (edge.kind === 'duration' && bound === 'up-to')
  if (!isEdge || flat.bound !== undefined || inHours(edge)[0] <= inHours(flat)[1] || !differs(edge, flat)) return false
  const thing = thingOf(flat)
  return thing !== undefined && thingOf(edge) === thing
}

/** A contract from month to month is one that ends at any time: "no contract", "cancel any time", "monthly contract". */
function isBarelyBound({ unit, value, about }: Term): boolean {
  return unit === 'months' && value <= 1 && about.includes('contract')
}

function differs(one: Term, other: Term): boolean {
  const [a, b] = [one.value, other.value]
  if (one.unit === other.unit) return a !== b && Math.abs(a - b) > 1e-9 * Math.min(a, b)
  const [[least, most], [theirLeast, theirMost]] = [inHours(one), inHours(other)]
  return most < theirLeast || theirMost < least
}

/** From how many hours to how many a span may last: a month has 28 to 31 days. What is no span of months is as it is. */
function inHours({ value, unit }: Term): readonly [number, number] {
  return unit === 'months' ? [value * 28 * 24, value * 31 * 24] : [value, value]
}

/** The same figure, whatever it is said of. */
export function isSameValue(a: Term, b: Term): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.per === b.per && a.value === b.value
}

/** Whether two terms of two texts surely contradict each other, all terms of either text considered. */
export function clash(term: Term, their: Term, own: readonly Term[], others: readonly Term[]): boolean {
  if (!contradicts(term, their)) return false
  // What a text says both ways ("was £69, now £59") is not held against it.
  if (own.some((one) => isSameValue(one, their)) || others.some((one) => isSameValue(one, term))) return false
  // Twice the sum for twice as much is no other price.
  return !(term.kind === 'price' && term.per === undefined && (isOneOfSome(term, own) || isOneOfSome(their, others)))
}

/** Whether other figures are said of the same thing. */
function isOneOfSome({ about }: Term, all: readonly Term[]): boolean {
  return all.filter((other) => other.about.some((word) => about.includes(word))).length > 1
}

/**
 * Whether two texts are one sentence with two figures: "€40 for two days", "€45 for two days". Said in the same words,
 * a figure is of the same thing, even where the words by themselves do not say of what.
 */
export function isSameButFor(term: Term, text: string, their: Term, other: string): boolean {
  if (term.kind !== their.kind || term.unit !== their.unit || term.per !== their.per || !differs(term, their))
    return false
  const frame = frameOf(term, text)
  return (
    frame === frameOf(their, other) && frame.split(/[^\p{L}]+/u).some((word) => word.length > 2 && !edges.has(word))
  )
}

/** The sentence around a figure. */
function frameOf({ start, end }: Term, text: string): string {
  const around = `${text.slice(0, start)}…${text.slice(end)}`
  return around.toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '').trim()
}

/** Words that say which side of a figure is meant, and nothing of what it is a figure. */
const edges = new Set(
  'from just only now under over about around than less more for per the and with within off new'.split(' '),
)

/**
 * Whether two promises could be the same in other words: all terms of one agree with terms of the other, or most of
 * their words are shared. Generous, for rules that report a promise nobody else makes.
 */
export function alike(a: string, b: string): boolean {
  if (isOtherDiscount(a, b) || isOtherDiscount(b, a) || dropsCondition(a, b) || dropsCondition(b, a)) return false
  if (isOtherGift(a, b) || isOtherGift(b, a)) return false
  const [left, right] = [aboutWhat(a), aboutWhat(b)]
  const shared = left.filter((word) => right.includes(word)).length
  const smaller = Math.min(left.length, right.length)
  // That it is free or guaranteed says nothing of what.
  const isOnlyFree =
    shared === 1 &&
    ['free', 'guarantee'].some((word) => left.includes(word) && right.includes(word)) &&
    Math.max(left.length, right.length) > 1 &&
    left.length + right.length > 3
  if (smaller > 0 && shared >= Math.ceil(smaller / 2) && !isOnlyFree) return true
  const [terms, others] = [promiseTerms(inPlainWords(a)), promiseTerms(inPlainWords(b))]
  const equal = (one: Term, other: Term) =>
    one.kind === other.kind &&
    one.unit === other.unit &&
    ((one.value === other.value && (one.per === other.per || one.per === undefined || other.per === undefined)) ||
      isSpread(one, other) ||
      isSpread(other, one))
  return terms.some((one) => others.some((other) => equal(one, other))) || isOneMonth(a, terms, b, others)
}

const moneyOff = /[£$€]\s?\d[\d.,]* (?:off|discount|cashback)|\b(?:save|saves) [£$€]\s?\d/i
const shareOff = /\d\s?%? ?(?:%|per ?cent) (?:off|discount|cashback)|\b(?:save|saves) \d+ ?%/i
/** "£10 off" and "20% off": which is more depends on the basket. */
function isOtherDiscount(a: string, b: string): boolean {
  return moneyOff.test(a) && !shareOff.test(a) && shareOff.test(b) && !moneyOff.test(b)
}

const gift = pattern('i')`
  (?<![A-Za-zÀ-ɏ-])(?:free|complimentary) (
    (?:(?!(?:with|for|on|in|at|when|if|from|to|after|and)\b)[A-Za-zÀ-ɏ-]+ ?){1,3}
  )
`
/** "Free whitening with every check-up" gives something else than "Check-up for £25". */
function isOtherGift(claim: string, promise: string): boolean {
  if (!/free|complimentary/i.test(claim)) return false
  const given = contentWords(gift().exec(claim)?.[1] ?? '')
  if (given.length === 0 || /\b(?:free|complimentary|included|includes|no|without|nothing|on us)\b/i.test(promise))
    return false
  const others = contentWords(inPlainWords(promise))
  return !given.some((word) => others.includes(word))
}

const onAll = pattern('i')`
  \b(?:all|every|any|each) (?:orders?|purchases?|baskets?|deliver(?:y|ies)|parcels?|bookings?)\b
  |\bno minimum\b|\bwhatever you (?:spend|buy|order)\b
`
const fromAmount = /\b(?:over|above|from|of|spend|minimum|at least|more than)\s[£$€]\s?\d/i
/** "Free delivery on all orders", where the other has it "over £40". */
function dropsCondition(claim: string, promise: string): boolean {
  return onAll().test(claim) && fromAmount.test(promise) && !fromAmount.test(claim)
}

/** "£69 a month for life": what ends nowhere, and that none of these promises says so. */
export function outlasts(claim: string, promises: readonly string[]): boolean {
  return (
    promiseTerms(claim).some(({ value }) => value === Number.POSITIVE_INFINITY) &&
    !promises.some((promise) => /\b(?:life|life-?time|for ?ever|always|never|permanent(?:ly)?)\b/i.test(promise))
  )
}

/** "Next day" and "for 60 days" have nothing in common: how long is compared as a term. */
function aboutWhat(text: string): string[] {
  const about = contentWords(inPlainWords(text)).filter((word) => !/^(?:minute|hour|day|week|month|year)$/.test(word))
  // A free towel and free returns have no more in common than any two gifts.
  const things = about.filter((word) => word !== 'free')
  return things.length > 0 ? things : about
}

/** "£948 a year" is "£79 a month", and so is "£2.60 a day", whichever month was meant. */
function isSpread(one: Term, other: Term): boolean {
  if (other.per !== 'month') return false
  if (one.per === 'year') return Math.abs(one.value - 12 * other.value) < 0.005
  return one.per === 'day' && other.value >= 28 * one.value && other.value <= 31 * one.value
}

/** "Three-store pilot at no charge" is said with the words of "Pilot of three stores, free", "69 pounds" with those of "£69". */
function inPlainWords(text: string): string {
  return text
    .replaceAll(
      /\b(?:(?:at|for) )?no (?:extra |additional )?(?:charge|cost)\b|\b(?:free of charge|complimentary|on us)\b/gi,
      'free',
    )
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replaceAll(/(?<![\d.,£$€])(\d[\d.,]{0,12}) pounds\b/gi, '£$1')
}

/** "Within one month" and "within 30 days" are the same to anybody but a lawyer. */
function isOneMonth(a: string, terms: readonly Term[], b: string, others: readonly Term[]): boolean {
  const month = /(?<![\p{L}\d])(?:one|a|1)[\s-](?:calendar )?month(?!\p{L})/iu
  const days = (all: readonly Term[]) =>
    all.some(({ unit, value }) => unit === 'hours' && value >= 28 * 24 && value <= 31 * 24)
  return (month.test(a) && days(others)) || (month.test(b) && days(terms))
}
