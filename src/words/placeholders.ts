import { apart } from './apart.ts'
import { beginning, holding } from './gated.ts'
import { hasLetter } from './letters.ts'
import { mask } from './mask.ts'
import { phrases } from './phrase-list.ts'
import { isPutOff } from './put-off.ts'
import { rememberedWith } from './remembered.ts'
import type { Hit, Words } from './words.ts'

/** What a template's brackets ask for, when they hold nothing else: "[Company name]". */
const asked = new Set(
  phrases(`name|first name|last name|full name|your name|company|company name|brand|brand name|product|product name|date|day|month
   |year|quarter|role|title|job title|owner|owner name|amount|number|budget|city|country|region|market|channel
   |channel name|audience|segment|metric|kpi|url|email|phone|target|price|value|percentage|percent|campaign|campaign name
   |client|client name|team|team name|agency|agency name|person|industry|competitor|competitors|competitor name|benefit
   |feature|message|key message|tagline|headline|goal|objective|description|text|text here|location|season|offer|source
   |currency|topic|start date|end date|deadline|due date|launch date|baseline|timeframe|time frame|pain point|persona
   |persona name|reason|reasons|rationale|evidence|quote|example|figure|figures|result|results|note|notes|details|contact|position|department|venue|place|time|sum|total|unit|size|count|xx|xxx|tbc|tbd|tba|todo|placeholder|blank|fill in|insert`),
)
const asks =
  /^(?:insert|add|enter|describe|specify|choose|select|fill in|fill out|replace|type|write|list|state|name of|your) (?!own\b)[A-Za-zÀ-ɏ]/i
/** A value that begins so, and goes on with little more, still says nothing: "TBC by Amara". */
const opens =
  /^(?:TB[ACD]|TODO|FIXME|to be (?:confirmed|decided|determined|defined|agreed|announced|advised|fleshed out|worked (?:up|out)|scoped|drafted|sourced|finali[sz]ed|assigned|appointed|documented|clarified|hired|recruited|nominated))(?![A-Za-zÀ-ɏ0-9])\s*(?:$|[-–—:,;(/]|w\/|(?:by|from|with|in|at|on|after|before|once|when|until|pending|next|this)\b|Q[1-4])/i
/**
 * Sentences that only say that something is to come. Each is told by some of its words, so that few texts are held against
 * it: what these tell at length takes V8 longer to prepare than all other texts of a plan.
 */
const toCome: readonly { readonly told: RegExp; readonly form: RegExp }[] = [
  // "Awaiting data from the agency" is no value; "waiting for a bus" may be what people do.
  {
    told: /^(?:still )?(?:await|wait|pend)/,
    form: /^(?:still )?(?:awaiting|pending|waiting (?:for|on)) (?:(?:the|our|their|final|more|new|client|latest) ){0,3}(?:(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:study|research|reports?|results|tests?|survey|contract|list|reply|response|go-ahead|board|legal|compliance|client|agency)|data|numbers|figures|details|info|information|input|confirmation|approval|sign-off|feedback|quotes?|answers?|decision|copy|brief)(?: (?:from|by|of) [^.;]{1,40})?$/i,
  },
  // "Will be added later"
  {
    told: /^(?:it |this |that |details? )?(?:will|shall) /,
    form: /^(?:(?:it|this|that|details?) )?(?:will|shall) (?:follow|be (?:added|clarified|discussed|specified|resolved|worked out|filled|finalised|confirmed|decided|defined|determined|agreed|announced|written|supplied|provided|set|finali[sz]ed|filled in))(?: (?:later|soon|shortly|next|in due course|by|after|before|once|when|at|in)(?: .{1,40})?)?$/i,
  },
  // "Add reason here"
  {
    told: / here$/,
    form: /^(?:please )?(?:add|insert|enter|describe|put|write|fill in|explain|say|give|type|paste|state) (?:[A-Za-zÀ-ɏ]+ ){0,4}here$/i,
  },
  // "Ask Ines for the number" is a note to oneself.
  {
    told: /^(?:(?:need to|must|remember to|to) )?(?:ask|check|chase|confirm|speak|get) /,
    form: /^(?:(?:[Nn]eed to|[Mm]ust|[Rr]emember to|[Tt]o) )?(?:[Aa]sk|[Cc]heck with|[Cc]hase|[Cc]onfirm with|[Ss]peak to|[Gg]et (?:this|it|the [A-Za-zÀ-ɏ]+|numbers?|figures?|data) from) [A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: (?:for|about|on|re) (?:the |this |a |an |it|our |exact |latest )*[A-Za-zÀ-ɏ]*)?$/,
  },
  // "Owner TBC", "price not yet agreed": words that a gap is named by; "number wanted by each shop" is what a brief asks for.
  {
    told: /tb[acd]|\btk$|pending|missing|outstanding|\b(?:needed|required|wanted)\b|unknown|undecided|unclear|still open| to (?:follow|come|be )|\bnot (?:yet )?(?:known|agreed|decided|set|confirmed|fixed|clear|chosen)\b|\bbeing (?:check|chas|confirm|finali|work|agree|writ|draft|collect|sourc|decid)/,
    form: /^(?:the |a |an )?(?:exact |final |actual |new |channel |campaign |launch |start |end )?(?:owner|name|date|dates|role|tone|tone of voice|dashboard|amount|budget|lead|person|agency|channel|metric|source|details?|copy|text|value|number|target|audience|message|evidence|proof|price|figures?|numbers|data|results?|benchmarks?|wording|team|supplier|partner|title|venue|location|freelancer|contractor|hire|manager)s?\s?[-–—:]?\s*(?:is |are |still )*(?:not (?:yet )?(?:known|agreed|decided|set|confirmed|fixed|clear|chosen)(?: yet)?|being (?:checked|chased|confirmed|finali[sz]ed|worked (?:on|out)|agreed|written|drafted|collected|sourced|decided)|TB[ACD]|TK|pending|missing|outstanding|(?:needed|required|wanted)(?!\sby\s(?:each|every|all|our|their|the (?!end|start|beginning|middle|\d))\b)|unknown|undecided|unclear|still open|to (?:follow|come)|to be (?:confirmed|decided|determined|defined|agreed|announced))(?:\s(?:by|with|w\/|from|after|before|once|when|until|at|as|yet|so far) ?.{0,40})?$/i,
  },
]
/** All that `toCome` and `opens` are told by: nearly every text is none of them. */
const mayCome =
  /tb[acd]|to (?:be|follow|come)|will |shall |todo|tk$|fixme|waiting|pending|missing|outstanding|needed|required|wanted|unknown|unclear|undecided|not |open|being |here$|^(?:ask|check|chase|confirm|speak|get|need|must|remember|to) /
const tags =
  /^\/?(?:a|abbr|b|br|code|dd|del|details|div|dl|dt|em|h[1-6]|hr|i|img|ins|kbd|li|ol|p|pre|q|s|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul|video|iframe|script|style)\b/i

const longest = 200
/** What plans in any language write; "todo" in small letters is Spanish. */
const everywhere = /^(?:TB[ACD]|tb[acd]|TODO|FIXME|xxx+|XXX+)\??$/
/** "To be defined", in the languages whose headings are read: a page may be of any of them without saying so. */
const abroad = new Set(
  phrases(`à définir|à confirmer|à compléter|à préciser|à déterminer|por definir|por confirmar|por determinar|noch offen
   |noch zu klären|zu klären|wird noch festgelegt|zu definieren|уточняется|будет определено|не определено`),
)

/** “Not yet” is what people answer; without the marks it is what an author leaves open. */
const isSpoken = /^\s*["“„«][^"“”„«»]{1,40}\s[^"“”„«»]{1,40}["”“»]\s*$/

/** Whether the value as a whole says only that something is to come: "TBC", "[role]", "{{name}}", "lorem ipsum …". */
export const isPlaceholder = rememberedWith((text: string, words: Words): boolean => {
  const value = bare(text)
  const lower = value.slice(0, longest).toLowerCase()
  if (lower.startsWith('lorem ipsum')) return true
  if (value === '' || value.length > longest) return false
  // Asked of every text of a plan: what cannot be is not looked at closely.
  if ('[<{$('.includes(lower[0] ?? '') && isBracketed(value)) return true
  if ('x£$€_'.includes(lower[0] ?? '') && isCrossedOut(value)) return true
  if (
    words.is('placeholders', value) ||
    (words.is('placeholder-values', value) && !isSpoken.test(text)) ||
    everywhere.test(value) ||
    abroad.has(lower)
  )
    return true
  if (words.language !== 'en') return false
  if (!isSpoken.test(text) && isPutOff(value)) return true
  if (!mayCome.test(lower)) return false
  return (
    toCome.some(({ told, form }) => told.test(lower) && form.test(value)) ||
    (/^(?:tb|to be |todo|fixme)/.test(lower) && opens.test(value) && value.split(/\s+/).length <= 8)
  )
})

/** "Unknown at this stage" */
const sofar = /,? (?:yet|so far|for now|as yet|at (?:this stage|this point|present|the moment)|currently|right now)$/i

/** "Not assigned", "none planned", "nothing agreed" */
const undone = beginning(
  'not |none |nothing ',
  /^(?:not|none|nothing)(?: (?:yet|formally|currently|been|being|is|are|really)){0,2} (?:assigned|decided|recorded|documented|agreed|defined|planned|clear|known|specified|set|chosen|appointed|named|captured|stored|confirmed|settled|determined|finali[sz]ed|allocated|selected|identified|established|needed|required|necessary|foreseen|provided|in place)$/i,
)
/** "No owner", "no action planned": the field's own name, denied. */
const without = holding(
  'owner|name|trigger|action|mitigation|response|opt|unsubscribe|attribution|model|dashboard|deci|agenda|definition|source|basis|threshold|cadence|schedule|plan|rule|process|limit',
  /^(?:(?:we|it|there) (?:have|has|is|are) )?no (?:named |single |clear |agreed |formal |fixed |specific |real |such )?(?:owner|name|trigger|action|mitigation|response|opt-?out|opt out|unsubscribe|attribution|model|attribution model|dashboard|decider|decision[- ]maker|agenda|definition|source|basis|legal basis|lawful basis|threshold|cadence|schedule|plan|rule|process|limit)s?(?: (?:defined|agreed|set|assigned|named|planned|needed|required|given|available|provided|as such|possible|offered|in place|taken|foreseen|exists?))?$/i,
)

/** Whether the value says nothing: empty, "n/a", "-", "?". */
export const isBlank = rememberedWith((text: string, words: Words): boolean => {
  const value = bare(text)
  return (
    value === '' ||
    /^(?:[-–—−?.…~/_*]{1,5}|n\/a(?: (?:for|in|at|on|here|because|as)\b.{0,40})?)$/i.test(value) ||
    words.is('blanks', value) ||
    (value.length < 60 && words.language === 'en' && deniesAll(value)) ||
    (value.length < 50 && sofar.test(value) && words.is('blanks', value.replace(sofar, '')))
  )
})

function deniesAll(value: string): boolean {
  if (!/^(?:no|we|it|there)/i.test(value)) return false
  const now = value.replace(sofar, '')
  return undone.test(now) || without.test(now)
}

/** "To be built in August", "will be added": what the field asks for is a task. For fields that nothing can be done in. */
const yetToCome = beginning(
  'it |this |one |is |are |not |still |yet |will |to be |be ',
  /^(?:it |this |one )?(?:(?:is |are )?not (?:yet )?|(?:is |are )?(?:still |yet |will )*(?:to )?be )(?:added|built|created|developed|designed|set up|put in place|written|completed|supplied|provided|made|implemented|checked|chosen|selected|introduced|launched|recorded|documented|found|sourced|obtained|collected)(?![A-Za-zÀ-ɏ-])/i,
)
export function isYetToCome(text = ''): boolean {
  return yetToCome.test(text.trim())
}

const saysSomething = rememberedWith((text: string, words: Words): boolean => {
  return !isBlank(text, words) && !isPlaceholder(text, words)
})

/** The text, where it says something: not missing, not blank, not a placeholder. */
export function said(text: string | undefined, words: Words): string | undefined {
  return text !== undefined && saysSomething(text, words) ? text : undefined
}

/** "Nothing in this line is TBC" */
const noneIs =
  /\b(?:nothing|none|no (?:line|item|field|figure|number|date|value|owner|entry|gap)s?|never)\b[^.;,\n]{0,40}\b(?:is|are|was|were|left|still|marked|says?)\s(?:as )?$/i

const brackets = /\[([^[\]\n]{1,60})\]|<([^<>\n]{1,60})>|\{\{([^{}\n]{1,60})\}\}/g
const crosses =
  /(?<![A-Za-zÀ-ɏ0-9])(?:[£$€]\s?(?:\?+|N{2,})[km]?|\?{2,} ?%|N{2,} ?%|[xX]{2}[/.-][xX]{2}[/.-](?:[xX]{2,4}|\d{2,4})|[£$€]\s?X{1,}(?:[.,]X+)*[km]?|(?<=^|[.:] |\b(?:[Rr]each|[Ww]in|[Ss]ell|[Ss]ign|[Gg]et|[Aa]dd|about|over|of|to|by|for|than|with|from|in|last|first) )X{2}(?= (?:[a-z]+ )?(?:[a-z]+s|people|children|percent|per cent)(?![a-z]))|X+(?:[.,]X+)*%|X{2,} %|X{3,}(?:[.,]X+)*)(?![A-Za-zÀ-ɏ0-9])/g
const toFillIn = () =>
  /(?<=[:=] ?)(?:_{3,}|\?{1,4}(?:[/.-](?:\?{1,4}|\d{2,4})){0,2}(?=\s|$))|(?<=[\p{L}\p{N},;(][ ]|[£$€])_{3,}(?![_*\p{L}])/gu

/** What a placeholder holds that is none of the list's words. */
const signs = /[[<{X]|__|[:=] ?\?|[£$€] ?[?N]|\?\?|NN|xx[/.-]/

/** Those of many texts that have placeholders in them, in their order. */
export function withPlaceholders<T extends { readonly text: string }>(texts: readonly T[], words: Words): T[] {
  const worded = new Set(words.among('placeholders', texts))
  return texts.filter((one) => (worded.has(one) || signs.test(one.text)) && placeholders(one.text, words).length > 0)
}

/**
 * Placeholders inside a longer text. Links, checkboxes, citations, code and words that an author puts in brackets are
 * left alone: only what a template asks for counts.
 */
export const placeholders = rememberedWith((text: string, words: Words): Hit[] => {
  const readable = mask(text)
  const found = words
    .find('placeholders', readable)
    .filter(({ start }) => !noneIs.test(readable.slice(Math.max(0, start - 70), start)))
  if (!signs.test(readable)) return found
  for (const { 0: whole, 1: square, 2: angle, 3: curly, index } of readable.matchAll(brackets)) {
    const around = { before: readable[index - 1] ?? ' ', after: readable[index + whole.length] ?? ' ' }
    const is =
      square !== undefined
        ? squareAsks(square, around)
        : angle !== undefined
          ? angleAsks(angle)
          : curlyAsks(curly ?? '', readable, index)
    if (is) found.push({ start: index, end: index + whole.length, text: whole })
  }
  for (const pattern of [crosses, toFillIn()]) {
    for (const { 0: whole, index } of readable.matchAll(pattern)) {
      if (!/(?:bowl|size|cask) $/i.test(readable.slice(Math.max(0, index - 6), index)))
        found.push({ start: index, end: index + whole.length, text: whole })
    }
  }
  return apart(found)
})

function squareAsks(inner: string, { before, after }: { before: string; after: string }): boolean {
  // A link, its definition, a footnote, an image, an index: Markdown's and programmers' brackets.
  if (/[([:]/.test(after) && after !== ' ') return false
  if (/[A-Za-zÀ-ɏ0-9\])!\\]/.test(before) || /^[!^]/.test(inner)) return false
  return asksFor(inner) || /^[A-ZÀ-Þ]{2,}(?:[ _-][A-ZÀ-Þ]{2,})+$/.test(inner)
}

function angleAsks(inner: string): boolean {
  return !tags.test(inner) && !/[/="]/.test(inner) && asksFor(inner)
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
  return asked.has(plain) || asks.test(plain)
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
    if (whole.startsWith('<') && (tags.test(inner) || /[:@/="]/.test(inner))) return false
    rest = rest.slice(match[0].length)
  }
  return true
}

/** "XXX", "£XX,XXX", "XX%", "????". */
function isCrossedOut(value: string): boolean {
  return /^[£$€]?\s?x{2,}(?:[.,\s-]x+)*\s?[%km]?$/i.test(value) || /^_{3,}$/.test(value)
}

/** The value without the emphasis, quotes and final stop that people put around it. */
function bare(text: string): string {
  const value = (text.length > 2000 ? text.slice(0, 2000) : text).trim()
  let start = 0
  let end = value.length
  while (start < 3 && end - start > 2 && wraps.includes(value[start] ?? ' ') && wraps.includes(value[end - 1] ?? ' ')) {
    start++
    end--
  }
  // A stop that something stands before: "..." and "?" are values of their own.
  while (end - start > 1 && '.!?:'.includes(value[end - 1] ?? ' ') && !'.!?:'.includes(value[start] ?? ' ')) end--
  return value.slice(start, end).trim()
}

const wraps = '*_"“”‘’\'`'
