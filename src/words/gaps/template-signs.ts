import { pattern } from '../../text/pattern.ts'
import { hasLetter } from '../matching/letters.ts'
import { phrases } from '../matching/phrase-list.ts'
import type { Hit } from '../words.ts'

// What a template leaves for its author to fill in: brackets with what they ask for, crosses, question marks and lines.

/** What a template's brackets ask for, when they hold nothing else: "[Company name]". */
const asked = new Set(
  phrases(`name|first name|last name|full name|your name|company|company name|brand|brand name|product|product name|date|day|month
   |year|quarter|role|title|job title|owner|owner name|amount|number|budget|city|country|region|market|channel
   |channel name|audience|segment|metric|kpi|url|email|phone|target|price|value|percentage|percent|campaign|campaign name
   |client|client name|team|team name|agency|agency name|person|industry|competitor|competitors|competitor name|benefit
   |feature|message|key message|tagline|headline|goal|objective|description|text|text here|location|season|offer|source
   |currency|topic|start date|end date|deadline|due date|launch date|baseline|timeframe|time frame|pain point|persona
   |persona name|reason|reasons|rationale|evidence|quote|example|figure|figures|result|results|note|notes|details|contact
   |position|department|venue|place|time|sum|total|unit|size|count|xx|xxx|tbc|tbd|tba|todo|placeholder|blank|fill in|insert`),
)
const asks = pattern('i')`
  ^(?:insert|add|enter|describe|specify|choose|select|fill in|fill out|replace|type|write|list|state|name of|your) (?!
    own\b
  )[A-Za-zÀ-ɏ]
`
/** What may stand in angles because it is HTML. */
const tags = pattern('i')`
  ^\/?(?:
    a|abbr|b|br|code|dd|del|details|div|dl|dt|em|h[1-6]|hr|i|img|ins|kbd|li|ol|p|pre|q|s|small|span|strong|sub
    |summary|sup|table|tbody|td|th|thead|tr|u|ul|video|iframe|script|style
  )\b
`

const brackets = /\[([^[\]\n]{1,60})\]|<([^<>\n]{1,60})>|\{\{([^{}\n]{1,60})\}\}/g
/** "£XX", "?? %", "XX customers", "xx/xx/2026" */
const crosses = pattern('g')`
  (?<![A-Za-zÀ-ɏ0-9])(?:
    [£$€]\s?(?:\?+|N{2,})[km]?|\?{2,} ?%|N{2,} ?%|[xX]{2}[/.-][xX]{2}[/.-](?:[xX]{2,4}|\d{2,4})
    |[£$€]\s?X+(?:[.,]X+){0,5}[km]?
    |(?<=
      ^|[.:] |\b(?:[Rr]each|[Ww]in|[Ss]ell|[Ss]ign|[Gg]et|[Aa]dd|about|over|of|to|by|for|than|with|from|in|last|first) )X{2}
      (?= (?:[a-z]+ )?(?:[a-z]+s|people|children|percent|per cent)(?![a-z]))
    |X+(?:[.,]X+){0,5}%|X{2,} %|X{3,}(?:[.,]X+){0,5}
  )(?![A-Za-zÀ-ɏ0-9])
`
/** "Owner: ____", "Launch: ??/09" */
const toFillIn = () =>
  /(?<=[:=] ?)(?:_{3,}|\?{1,4}(?:[/.-](?:\?{1,4}|\d{2,4})){0,2}(?=\s|$))|(?<=[\p{L}\p{N},;(][ ]|[£$€])_{3,}(?![_*\p{L}])/gu

const signs = /[[<{X]|__|[:=] ?\?|[£$€] ?[?N]|\?\?|NN|xx[/.-]/

/** Whether a text may hold any of them. */
export function mayBeTemplate(text: string): boolean {
  return signs.test(text)
}

/** Whether a value is nothing else: "[role]", "£XX,XXX". */
export function isTemplate(value: string): boolean {
  // Asked of every text of a plan: what cannot be is not looked at closely.
  const first = value[0]?.toLowerCase() ?? ' '
  return ('[<{$('.includes(first) && isBracketed(value)) || ('x£$€_'.includes(first) && isCrossedOut(value))
}

/**
 * Those inside a longer text, from `mask`. Links, checkboxes, citations and words that an author puts in brackets are left
 * alone.
 */
export function templateGaps(text: string): Hit[] {
  const found: Hit[] = []
  for (const { 0: whole, 1: square, 2: angle, 3: curly, index } of text.matchAll(brackets)) {
    const around = { before: text[index - 1] ?? ' ', after: text[index + whole.length] ?? ' ' }
    const is =
      square !== undefined
        ? squareAsks(square, around)
        : angle !== undefined
          ? angleAsks(angle)
          : curlyAsks(curly ?? '', text, index)
    if (is) found.push({ start: index, end: index + whole.length, text: whole })
  }
  for (const pattern of [crosses(), toFillIn()]) {
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      if (!/(?:bowl|size|cask) $/i.test(text.slice(Math.max(0, index - 6), index)))
        found.push({ start: index, end: index + whole.length, text: whole })
    }
  }
  return found
}

function squareAsks(inner: string, { before, after }: { before: string; after: string }): boolean {
  // A link, its definition, a footnote, an image, an index: Markdown's and programmers' brackets.
  if (/[([:]/.test(after) && after !== ' ') return false
  if (/[A-Za-zÀ-ɏ0-9\])!\\]/.test(before) || /^[!^]/.test(inner)) return false
  return asksFor(inner) || /^[A-ZÀ-Þ]{2,}(?:[ _-][A-ZÀ-Þ]{2,})+$/.test(inner)
}

function angleAsks(inner: string): boolean {
  return !tags().test(inner) && !/[/="]/.test(inner) && asksFor(inner)
}

/** "Hi {{first_name}}," is how a message greets; elsewhere double braces wait for a value. */
function curlyAsks(inner: string, text: string, at: number): boolean {
  if (/^\s*[%#/!>&]/.test(inner) || !/[A-Za-zÀ-ɏ]/.test(inner) || /unsubscribe|link/i.test(inner)) return false
  const greeted = /\b(?:hi|hello|hey|dear|thanks?|thank you|welcome|for you),? $/i.test(
    text.slice(Math.max(0, at - 16), at),
  )
  return !(greeted && /name|recipient|contact|subscriber|customer/i.test(inner))
}

function asksFor(inner: string): boolean {
  const plain = inner
    .trim()
    .toLowerCase()
    .replaceAll(/[_-]/g, ' ')
    .replace(/[.:…]+$/, '')
    .replace(/^[£$€#%] ?/, '')
  return asked.has(plain) || asks().test(plain)
}

/** "[role]", "<name>", "{{ owner }}", "[First] [Last]": the value is nothing but brackets. */
function isBracketed(value: string): boolean {
  const group =
    /^(?:\[[^[\]\n]{1,80}\]|<{1,3}[^<>\n]{1,80}>{1,3}|\{\{?[^{}\n]{1,80}\}?\}|\$\{[^{}\n]{1,80}\}|\((?:TB[ACD]|TODO)\))[\s,/&-]*/i
  let rest = value
  while (rest !== '') {
    const match = group.exec(rest)
    if (!match) return false
    const whole = match[0].trim()
    const inner = whole.replaceAll(/[[\](){}<>$]/g, '').trim()
    if (!hasLetter(inner, 0, inner.length) || (whole.startsWith('[') && /^x$/i.test(inner)) || /^[!^]/.test(inner))
      return false
    if (whole.startsWith('<') && (tags().test(inner) || /[:@/="]/.test(inner))) return false
    rest = rest.slice(match[0].length)
  }
  return true
}

/** "XXX", "£XX,XXX", "XX%", "????". */
function isCrossedOut(value: string): boolean {
  return /^[£$€]?\s?x{2,}(?:[.,\s-]x+)*\s?[%km]?$/i.test(value) || /^_{3,}$/.test(value)
}
