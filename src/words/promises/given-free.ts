import { pattern } from '../../text/pattern.ts'
import { beginning } from '../matching/gated.ts'
import { lowered } from '../matching/letters.ts'
import type { Hit } from '../words.ts'
import { contentWords } from './content-words.ts'
import { promiseTerms } from './promise-terms.ts'

const ahead = /^(?:free|complimentary)\s(?!of\b|from\b)/
const behind = pattern()`
  \s(?:(?:is|are|comes?)\s)?(?:free(?: of charge)?|for free|(?:at |for )?no (?:extra |additional )?(?:charge|cost))[.!]?$
`

/**
 * The place in each of two texts where one gives a thing for nothing and the other names its price: "Streak repair is
 * free", "Streak repair for $2". Only where neither says anything else, such as from which order on.
 */
export function freeAndPaid(one: string, other: string): { readonly one: Hit; readonly other: Hit } | undefined {
  const [free, price] = [givenFree(one), priceOnly(other)]
  if (free && price?.of === free.of) return { one: free.hit, other: price.hit }
  const [theirs, ours] = [givenFree(other), priceOnly(one)]
  return theirs && ours?.of === theirs.of ? { one: ours.hit, other: theirs.hit } : undefined
}

/** "No joining fee" */
const without = beginning(
  'no |zero |without |pay ',
  pattern()`
    ^(?:pay )?(?:no|zero|without (?:an?|any))\s
    (?=(?:(?:[a-zÀ-ɏ-]+\s){1,3}(?:fees?|charges?|costs?)|(?:[a-zÀ-ɏ-]+\s)?(?:deposits?|commission|excess))[.!]?$)
  `,
)

function givenFree(text: string): { readonly of: string; readonly hit: Hit } | undefined {
  const lower = lowered(text)
  if (
    text.length > 80 ||
    /\d/.test(text) ||
    !/free|charge|cost|complimentary|fee|deposit|commission|excess/.test(lower)
  )
    return undefined
  const denied = without.find(text)
  if (denied) {
    const of = keyOf(contentWords(text.slice(denied.end)))
    const said = text.replace(/[.!]$/, '')
    return of === '' ? undefined : { of, hit: { start: 0, end: said.length, text: said } }
  }
  const found = ahead.exec(lower) ?? behind().exec(lower)
  if (!found) return undefined
  const said = text
    .slice(found.index, found.index + found[0].length)
    .trim()
    .replace(/^(?:is|are|comes?)\s|[.!]$/gi, '')
  const start = text.indexOf(said, found.index)
  const of = keyOf(contentWords(text.slice(0, found.index) + text.slice(found.index + found[0].length)))
  return of === '' ? undefined : { of, hit: { start, end: start + said.length, text: said } }
}

function priceOnly(text: string): { readonly of: string; readonly hit: Hit } | undefined {
  if (text.length > 80 || /\bfree\b|\bno (?:extra |additional )?(?:charge|cost)\b/i.test(text)) return undefined
  const [term, ...more] = promiseTerms(text)
  if (
    term?.kind !== 'price' ||
    more.length > 0 ||
    (term.bound !== undefined && term.bound !== 'from') ||
    term.value === 0
  )
    return undefined
  // What else the text says may be what the price is for.
  if (keyOf(term.about) !== keyOf(contentWords(text.slice(0, term.start) + text.slice(term.end)))) return undefined
  return { of: keyOf(term.about), hit: { start: term.start, end: term.end, text: term.text } }
}

/** The words that say what a text is about, in lower case and in one order. */
function keyOf(words: readonly string[]): string {
  return words
    .map((word) => word.toLowerCase())
    .sort()
    .join(' ')
}
