import { pattern } from '../../../text/pattern.ts'
import { durationInDays, durationIn as durationSaid } from '../../durations.ts'
import { slug } from '../../ids.ts'
import { numberIn } from '../../numerals.ts'
import { type Draft, List, Mapping, Name } from '../draft.ts'
import { languages, plain, setOf, wordsOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import type { Shape } from '../shapes.ts'
import { choiceIn } from './choices.ts'
import { dayIn, looksLikeDay } from './days.ts'
import { holderOfPost } from './full-names.ts'
import { withoutRemark } from './remarks.ts'

/**
 * What a field of this shape holds where the author wrote these words; undefined where that is not certain, so that the
 * words stay prose. Where a number or day was clearly meant and cannot be read as one, the words themselves: the schema
 * then says so, at the place.
 */
export function draftOf(shape: Shape, prose: Prose, hasDecimalComma = false): Draft | undefined {
  const text = prose.words
  if (text === '' || isNothing(text)) return undefined
  switch (shape.is) {
    case 'text':
      return text
    case 'texts': {
      const list = new List()
      // Between semicolons a comma belongs to the words: "One price, quoted up front; A nurse at your side".
      for (const part of prose.split(/;\s/.test(text) ? /[;\n•]/g : /[;\n•]|,\s/g)) list.add(part.words, part.span)
      return list.items.length > 0 ? list : undefined
    }
    case 'ref':
      return namesIn(prose, shape.to, true)
    case 'refs':
      return namesIn(prose, shape.to, false)
    case 'person':
      return personIn(prose)
    case 'persons':
    case 'people': {
      const one = shape.is === 'people' ? holderOfPost(prose) : undefined
      if (one) return one
      // Beside "and" or commas the sign is a part of a name: "Ann Lee, Bob Ray and Goh & Daughters".
      const parts = prose.split(/[;\n•]|,\s|\s+and\s/.test(text) ? /[;\n•]|,\s|\s+and\s+/g : /\s+&\s+/g)
      if (parts.length === 1 && shape.is === 'people') return personIn(prose)
      const list = new List()
      for (const part of parts) list.add(personIn(part), part.span)
      return list
    }
    case 'choice':
      return choiceIn(shape.among, text)
    case 'id':
      return slug(text) || undefined
    case 'day':
      return dayIn(text) ?? (looksLikeDay(text) ? text : undefined)
    case 'duration':
      return durationIn(text)
    case 'money':
      return moneyIn(text)?.value ?? (looksLikeNumber().test(text) ? text : undefined)
    case 'share':
      return shareIn(text.replace(ofBudget(), '$1')) ?? (looksLikeNumber().test(text) ? text : undefined)
    case 'quantity':
      return quantityIn(text, hasDecimalComma) ?? (looksLikeNumber().test(text) ? text : undefined)
    case 'number': {
      const bare = withoutRemark(text)
      const number = bareNumber(bare, hasDecimalComma) ?? numberBeforeWords(bare, hasDecimalComma)
      return number ?? (looksLikeNumber().test(text) ? text : undefined)
    }
    case 'boolean':
      return booleanIn(text)
    default:
      return undefined
  }
}

/** A dash, "n/a" or nothing: the author left the place empty. */
export function isNothing(text: string): boolean {
  return /^(?:[-–—−.…/_*]{1,5}|n\/a|none|na)$/i.test(text)
}

/** "20% of a channel's budget": of what a share is, as far as it can be of nothing else. */
const ofBudget = pattern('i')`
  ^(\d+(?:\.\d+)?\s*%) of (?:an?y?|the|its|each|every|one|that) (?:channel(?:['’]s)? |line(?:['’]s)? |total )?
  (?:budget|spend|total|line)$
`

const looksLikeNumber = pattern()`
  ^(?:[~≈<>≤≥+-]\s*)?(?:[£€$¥₹]|[A-Z]{3}\s)?\s?\d[\d.,\s'’]*\s*(?:[-–—]\s*[£€$]?\d[\d.,]*)?\s?
  (?:k|m|bn|%|[£€$¥₹]|[A-Z]{3})?$
`

function namesIn(prose: Prose, to: Name['to'], isOne: boolean): Draft | undefined {
  const parts = prose.split(isOne ? /[;\n•]|,\s|\s\+\s/g : /[;,\n•]|\s\+\s/g)
  if (parts.length === 0 || parts.every(({ text }) => isNothing(text))) return undefined
  const names = parts.map((part) => new Name(to, part.words, part.span))
  return isOne && names.length === 1 ? names[0] : names
}

/** "Dan Whitlock (Head of search)" is a person with a role; anything else is a name. */
function personIn(prose: Prose): Draft {
  const role = /^([^()]{2,60}?)\s*\(([^()]{2,80})\)$/.exec(prose.text)
  // "@Ana Costa" is a person whom a wiki mentions; "@ana" is a handle, and what she is called.
  if (!role) return prose.words.replace(/^@(?=\p{Lu}[\p{L}'’-]+ \p{Lu})/u, '')
  const person = new Mapping('PersonDetails')
  const name = prose.slice(0, role[1]?.length ?? 0)
  const start = prose.text.lastIndexOf('(') + 1
  const inner = prose.slice(start, prose.text.length - 1).trim()
  person.set('name', name.words, name.span)
  person.set('role', inner.words, inner.span)
  return person
}

const yes = setOf((language) => language.yes)
const no = setOf((language) => language.no)

function booleanIn(text: string): boolean | undefined {
  if (/^[✓✔✅]/u.test(text) || yes.has(plain(text))) return true
  if (/^[✗✘❌]/u.test(text) || no.has(plain(text))) return false
  return undefined
}

function durationIn(text: string): string | undefined {
  if (durationInDays(text) !== undefined) return text
  const said = durationSaid(text)
  if (said?.exact) return said.written
  const parts = /^(?:within\s+)?(\d+)\s+(\p{L}+)$/u.exec(text)
  if (!parts) return undefined
  const word = plain(parts[2] ?? '')
  for (const { units } of languages)
    for (const [unit, words] of Object.entries(units))
      if (wordsOf(words).some((one) => plain(one) === word)) return `${parts[1]} ${unit}${parts[1] === '1' ? '' : 's'}`
  return undefined
}

const codes = 'GBP|EUR|USD|CHF|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|JPY|CNY|INR|SGD|HKD|BRL|MXN|ZAR|RUB|KRW|AED|TRY'
const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  руб: 'RUB',
}
const signPattern = new RegExp(`(?<![A-Za-z])(?:${codes})(?![A-Za-z])|[£€₹₽₩]|(?<=\\d\\s?)руб(?![а-я]{4})`, 'g')

/** The currency that a text names beyond doubt, and where; `$` and `¥` are several. */
export function currencyIn(prose: Prose): { code: string; prose: Prose } | undefined {
  const found = [...prose.text.matchAll(signPattern)]
  const known = new Set(found.map(([sign]) => signs[sign] ?? sign))
  const [first] = found
  const [code] = known
  if (!first || code === undefined || known.size !== 1) return undefined
  return { code, prose: prose.slice(first.index, first.index + first[0].length) }
}

/** A sum of money as people write it: "£120k", "1.200,50 €", "CHF 84’000", "1,2 Mio. €", "£9k (excl. VAT)". */
export function moneyIn(text: string): { value: number } | undefined {
  const remark = /\s*\(([^()\d%£€$]{2,60})\)$/.exec(text)
  const isSame =
    remark !== null &&
    !plain(remark[1] ?? '')
      .split(' ')
      .some((word) => changes.has(word) || timeWords.has(word) || rhythms.has(word))
  const said = isSame ? text.slice(0, remark.index) : text
  return bareMoney(said.includes(' for ') ? said.replace(forHowLong(), '') : said)
}

/** "£9,000 for six months.", "£40k for the season": what comes behind the sum of all of it. */
const forHowLong = pattern('i')`
  (?<=\d[km]?|€)[ ]for[ ](?:the |all |our )?(?:(?!each|every|per|one|a )[a-z\d-]+ ){0,2}
  (?:months|weeks|quarter|half-year|year|season|campaign|period|plan|project|launch)\.?$
`

function bareMoney(text: string): { value: number } | undefined {
  const value = bareNumber(
    text
      .replace(/^(?:US|A|C|NZ|AU|CA)\$/, '$')
      .replace(/(\d)[.,][–—-]$/, '$1')
      .replace(new RegExp(`^(?:${codes}|zł|kr)\\s*|\\s*(?:${codes}|zł|kr\\.?)$`), '')
      .replace(/[₹₽₩]/g, '')
      .replace(/\s*(?:pounds|euros?|dollars|francs|руб(?:\.|лей|ля|ль)?)$/i, ''),
    true,
  )
  return value === undefined || value < 0 ? undefined : { value }
}

/** One number and nothing else. A dot before three digits is a thousand in a sum of money, and doubtful elsewhere. */
function bareNumber(text: string, isThousand = false): number | undefined {
  const tidy = text
    .replaceAll('’', "'")
    .replace(/(\d)\s*(?:mio\.?|млн\.?|millionen|millions?|millones|M)(?=\s*(?:[£€$]|$))/i, '$1m')
    .replace(/(\d)\s*(?:tsd\.?|тыс\.?|T)(?=\s*(?:[£€$]|$))/, '$1k')
    .replace(/(\d)\s*([km])\s*([£€$])$/i, '$1$2')
    .trim()
  if (/^[£€$]?\s?\d{1,3}\.\d{3}\s?[£€$]?$/.test(tidy))
    return isThousand ? Number(tidy.replace(/[^\d]/g, '')) : undefined
  return numberIn(tidy)
}

export function shareIn(text: string): string | number | undefined {
  const percent = /^(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|prozent|pour cent|por ciento)$/i.exec(text)
  if (percent) return `${(percent[1] ?? '').replace(',', '.')}%`
  const number = /^0?\.\d+$/.test(text) ? Number(text) : undefined
  return number !== undefined && number <= 1 ? number : undefined
}

/** A value of a metric: "2,000", "9%", "£180", "2,000 new subscribers", "approx. 2,100", "2,100 (last winter)". */
export function quantityIn(text: string, hasDecimalComma = false): string | number | undefined {
  const bare = withoutRemark(text)
  const share = shareIn(bare)
  if (share !== undefined) return share
  const doubtful = /^\d{1,3}\.\d{3}$/.test(bare) && !hasDecimalComma
  return doubtful ? undefined : (bareMoney(bare)?.value ?? numberBeforeWords(bare, hasDecimalComma))
}

/** "1,800", "CPA < £20", "4.5% CTR", "ROAS 4": a number to reach, where people would be the other meaning. */
export function isAim({ words }: Prose): boolean {
  return (
    quantityIn(words, true) !== undefined ||
    /^(?:[<>≤≥=+~]|\d[\d.,]*\s?%|[A-Z]{3,5}\s?(?:[<>≤≥=:]\s?)?[£€$]?\d[\d.,]*%?$)/.test(words)
  )
}

function numberBeforeWords(text: string, hasDecimalComma: boolean): number | undefined {
  const parts = /^([£€]?\d[\d.,'’]*(?:k|m)?)\s+(\p{L}[^\d]*)$/iu.exec(text)
  const words = plain(parts?.[2] ?? '').split(' ')
  // "10 per week", "3 months", "5 or more": the words change what the number says.
  if (!parts || words.length > 4 || words.some((word) => changes.has(word) || timeWords.has(word))) return undefined
  return bareNumber(parts[1] ?? '', hasDecimalComma)
}

const changes = new Set(
  'per a each or more less to in every than at million thousand billion x times percent points'.split(' '),
)
const timeWords = setOf(({ units }) => Object.values(units).join(' | '))
/** "£5k (monthly)" is another sum. */
const rhythms = new Set([
  ...setOf(({ monthly }) => monthly),
  ...'weekly daily quarterly yearly annually annual'.split(' '),
])
