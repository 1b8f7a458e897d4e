import { pattern, source } from '../../text/pattern.ts'
import { isSlipOf } from '../nearest.ts'
import { folded } from '../texts/same-text.ts'

const monthNames = source`
  (?:
    january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul
    |aug|sept?|oct|nov|dec
  )
`
/** When something is counted belongs to the plan it is counted in, and does not make it another thing. */
const dates = new RegExp(
  source`
    \b(?:
      \d{4}-\d\d(?:-\d\d)?
      |\d{1,2}(?:st|nd|rd|th)? ${monthNames}(?: 20\d\d)?
      |${monthNames} \d{1,2}(?:st|nd|rd|th)?(?:,? 20\d\d)?(?!\d)
      |${monthNames} 20\d\d|(?:20\d\d[- ]?)?[qh][1-4](?:[- ]?20\d\d)?
      |(?<=\b(?:in|since|before|after|until|by|during|from|calendar|year) )(?:19|20)\d\d
    )\b
  `,
  'g',
)
/** Words that one author writes and another leaves out. */
const fillers = new Set([
  'a',
  'an',
  'the',
  'who',
  'that',
  'which',
  'are',
  'is',
  'aged',
  'age',
  'was',
  'were',
  'living',
  'live',
  'our',
])

/** Words, without a last s, that say how what stands before them is related to what follows. */
const relations = new Set(
  'of by per to from for with without before after since until than over under above below not no minu plus divided in on at and or but as'.split(
    ' ',
  ),
)

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Do two definitions say the same in the same words, apart from what every author writes differently? */
export function sameDefinition(a: string, b: string): boolean {
  return a === b || essence(a) === essence(b)
}

/**
 * The same for one thing at two times: there another date is another definition. A slip that was put right is none; which
 * word was meant is only certain of long ones.
 */
export function sameWording(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [wordsIn(a), wordsIn(b)]
  const isSame = (word: string, meant = '') =>
    word === meant || (isLongWord(word) && isLongWord(meant) && isSlipOf(meant, word))
  if (one.length !== other.length) return false
  if (one.every((word, at) => isSame(word, other[at]))) return true
  // "Paid orders" are "orders that are paid"; but "visits before orders" are not "orders before visits".
  return !one.some((word) => relations.has(word) || /\d/.test(word)) && one.sort().join(' ') === other.sort().join(' ')
}

/** Relations that mean something else where what they join changes places, or that turn it round. */
const turning = new Set(
  'not no without before after since until than over under above below per divided minu plus from to or but'.split(' '),
)

/**
 * Are both made of the same words, in another order or joined in another way ("people in Leeds with a car")? They may mean
 * the same then. `wording` is what is compared: with the dates (`wordingOf`) for one thing at two times, else without.
 */
export function sameWords(a: string, b: string, wording: (text: string) => string = essence): boolean {
  const [one = [], other = []] = [a, b].map((text) => wording(text).split(' '))
  if ([...one, ...other].some((word) => turning.has(word))) return false
  const named = (words: readonly string[]) =>
    words
      .filter((word) => !relations.has(word))
      .sort()
      .join(' ')
  return named(one) === named(other)
}

/** What two texts have in common that say the same thing of one time, but for slips. */
export function wordingOf(text: string): string {
  return wordsIn(text).join(' ')
}

/** Long enough to know what was meant, and no longer than words are. */
function isLongWord(word: string): boolean {
  return word.length >= 6 && word.length <= 40
}

function essence(text: string): string {
  return wordingOf(text.toLowerCase().replace(dates, ' '))
}

function wordsIn(text: string): string[] {
  const plain = inOneNotation(text).replace(/(?<=\d)\s*(?:-|–|—|to|and)\s*(?=\d)/g, ' ')
  return folded(plain)
    .split(' ')
    .filter((word) => !fillers.has(word))
    .map((word) => {
      const number = numberWords.indexOf(word)
      return number >= 0 ? `${number}` : word.replace(/(?<=\p{L}{3}[^s])s$/u, '')
    })
}

const currencySigns: Readonly<Record<string, string>> = { '£': 'gbp', '€': 'eur', $: 'usd' }
const moneyAhead = /(?<![a-zß-ɏ])(gbp|eur|usd|[£€$])\s?(\d+(?:[.,]\d+)?)(?![\d])/g
const moneyBehind = /(?<![\d.,])(\d+(?:[.,]\d+)?)\s?(gbp|eur|usd|[£€$])(?![a-zß-ɏ])/g

/** The text in lower case with its numbers, shares and sums of money written in one way: "2,000", "9 per cent", "GBP 180". */
export function inOneNotation(text: string): string {
  const money = (amount: string, currency: string) => `${amount} ${currencySigns[currency] ?? currency} `
  return text
    .toLowerCase()
    .replace(/(?<=\d)[,.\s](?=\d{3}\b)/g, '')
    .replace(/(?<=\d)\s+(?=%|per ?cent\b)/g, '')
    .replace(/(?<=\d|\b)per ?cent\b/g, '%')
    .replaceAll('&', ' and ')
    .replace(moneyAhead, (_, currency: string, amount: string) => money(amount, currency))
    .replace(moneyBehind, (_, amount: string, currency: string) => money(amount, currency))
}

/** Words that say no more than that something is a source. */
const sourceWords = pattern('g')`
  \b(?:
    the|our|own|system|software|tool|platform|database|data|dashboard|reports?|reporting|exports?|extracts?|account
    |admin|from|in|of|by|weekly|monthly|daily|quarterly
  )\b
`
const aliases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ga ?4|google analytics 4|ga)\b/g, 'google analytics'],
  [/\b(?:gsc)\b/g, 'google search console'],
  [/\b(?:sfdc)\b/g, 'salesforce'],
]

/** Could two names be of one source: the same, or one with a word more ("Google Search Console")? */
export function maybeSameSource(a: string, b: string): boolean {
  const [one, other] = [namesIn(a), namesIn(b)]
  const [few, many] = one.length < other.length ? [one, other] : [other, one]
  return few.every((word) => many.includes(word))
}

function namesIn(source: string): string[] {
  let plain = source.toLowerCase().replace(dates, ' ')
  for (const [alias, name] of aliases) plain = plain.replace(alias, name)
  return folded(plain.replace(sourceWords(), ' '))
    .split(' ')
    .filter((word) => word !== '' && !/^[\dn]+$/.test(word))
}
