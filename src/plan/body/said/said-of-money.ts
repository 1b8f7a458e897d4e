import { pattern, source } from '../../../text/pattern.ts'
import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { partOf } from './part-of.ts'

// Only what a sentence begins with is whole ("Neither Ann nor Lena Fischer decides"), and what is decided under some
// condition is left to people.
const person = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2}"
/** In the middle of a sentence one name in capitals is a name. */
const mover = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}"
const unconditional = '(?!,? (?:if|unless|when|where|whether|once|only|si)\\b)'
const decider = () =>
  new RegExp(
    source`
      (?:^|[.;:!?\n→] *)(${person})(?: \([^()]{2,40}\))? (?:alone )?(?:decides|says so|settles (?:it|that))${unconditional}
    `,
    'u',
  )
const decidedBy = () => new RegExp(`(?:^|[.;]\\s*)[Dd]ecided by:? (${person})(?=[.,;]|\\s+within\\b|$)`, 'u')
const within = () =>
  /\b(?:decides?|[Dd]ecided by [^.;]{3,60}?) within (\d{1,3} (?:working )?(?:hours?|days?|weeks?))(?!\p{L})/u
const limit = () =>
  /\bup to (\d{1,3} ?% of (?:an?y?|the|its|each|one) (?:channel(?:['’]s)? |line(?:['’]s)? )?(?:budget|line))(?!\p{L})/u
const limitAlone = () => /(?:^|[.;,]\s)[Ll]imit:? (\d{1,3}\s?%)(?=[.;,]|$)/

/** "Lena Fischer decides within 3 days; up to 20% of a channel's budget moves.": what sentences about moving money say beyond doubt. */
export function fillFromRule(reallocation: Mapping, prose: Prose, reading: Reading): void {
  for (const [field, pattern] of [
    ['decided_by', decider()],
    ['decided_by', decidedBy()],
    ['decide_within', within()],
    ['limit', limit()],
    ['limit', limitAlone()],
    ['above_limit', beyond()],
  ] as const) {
    const part = partOf(prose, pattern, 1)
    if (part) put(reallocation, field, part, reading)
  }
}

/** "€5,000 held by Priya Nair.": the pool, in the words that there is for it. */
export function fillFromHeld(pool: Mapping, prose: Prose, reading: Reading): boolean {
  const amount = partOf(prose, held(), 1)
  const holder = partOf(prose, held(), 2)
  return Boolean(amount && holder && put(pool, 'amount', amount, reading) && put(pool, 'held_by', holder, reading))
}

const unassigned = pattern('i')`
  (?:^|[.;\n]\s*|,\s+(?:of which\s+)?)([£€$]\d[\d.,]{0,12}(?<=\d)[km]?)\s(?:(?:is|are|stays?|remains?)\s)?
  (?:unallocated|unassigned|not (?:yet )?allocated|in reserve|held back|kept back)(?=[.,;]|$)
`

const rests = () =>
  new RegExp(
    source`
      ((?:[A-Z]{0,3}[£€$]\d[\d.,]{0,12}(?<=\d)[km]?)|\d[\d.,]{0,12}(?<=\d)[km]? (?:[A-Z]{3}|€))\s(?:
        (?:is|are|to be)\s(?:(?:unassigned|unallocated|not allocated) and )?(?:held|kept)(?: back)? by
        |(?:stays?|remains?|is left) with
      ) (?:(?:the|our) [^.,;\d]{2,40}, |(?:Dr|Prof)\.? )?(${person})(?=[.,;]|$|\s(?:as|for|to|until)\b)
    `,
    'u',
  )

/** "5,000 CHF belong to no channel; Walter Imhof holds them" */
const ofNone = () =>
  new RegExp(
    source`
      ((?:[A-Z]{0,3}[£€$]|[A-Z]{3} )\d[\d.,]{0,12}(?<=\d)[km]?|\d[\d.,]{0,12}(?<=\d)[km]? (?:[A-Z]{3}|€))\s
      (?:belongs? to no (?:channel|one channel|line)|(?:is|are) (?:in|of|for) no channel)[,;.]\s(?:and )?
      (?:(?:Dr|Prof)\.? )?(${person}) (?:holds|keeps|looks after|has) (?:it|them|this)(?![\p{L}])
    `,
    'u',
  )

/** "Total €38,000, of which €4,000 is kept back by Ann Lee for what performs.": the pool in a sentence about all of the money. */
export function fillFromRest(budget: Mapping, prose: Prose, reading: Reading): void {
  if (budget.has('campaign_pool')) return
  const pattern = [rests(), ofNone()].find((one) => one.test(prose.text.slice(0, longestRule)))
  const [amount, holder] = pattern ? [partOf(prose, pattern, 1), partOf(prose, pattern, 2)] : []
  if (!amount || !holder) {
    const alone = partOf(prose, unassigned(), 1)
    if (alone) put(budget, 'campaign_pool.amount', alone, reading)
    return
  }
  put(budget, 'campaign_pool.amount', amount, reading)
  put(budget, 'campaign_pool.held_by', holder, reading)
}

const money = source`
  (?:
    (?:[Mm]oney|[Tt]he budget|[Bb]udget|[Ff]unds|[Ss]pend) (?:is moved|moves|shifts|goes elsewhere)
    |[Ww]e (?:move|shift|reallocate) (?:the )?(?:money|budget|funds|spend)
  )
`
const condition = '((?:[^.;]|\\.(?=\\S)){10,200}?)'
const held = () =>
  new RegExp(
    source`
      ^([^\p{L}]{0,3}\d[^\p{L}]{0,20}(?:k|m|[A-Z]{3})?)\s
      (?:(?:(?:is|are|to be) )?(?:held|kept)(?: back)? by|(?:stays?|remains?|rests?|is left) with) (${person})\.?$
    `,
    'u',
  )
const opening = '(?:^|[.;:!?\\n]\\s*)'
/** "Money moves when …;": what has to happen. */
const movesWhen = () => new RegExp(`${opening}${money} (?:when|if|once) ${condition}(?=[.;]\\s|[.;]?$)`, 'u')
/** "When …, Lydia Marsh moves money": and who sees to it. */
const whenMoved = () => [
  new RegExp(
    source`
      ${opening}(?:[Ww]hen(?:ever)?|[Ww]here(?:ver)?|[Ii]f|[Oo]nce|[Aa]s soon as|Si|Quand|Lorsque)\s${condition},\s
      (${mover})\s(?:
        (?:may |can )?(?:moves?|shifts?|reallocates?) (?:the )?(?:money|budget|funds|up to|spend)
        |decides|déplace|décide
      )${unconditional}
    `,
    'u',
  ),
  new RegExp(
    `${opening}(?:Wenn|Sobald|Si|Cuando)\\s${condition},\\s(?:verschiebt|entscheidet|mueve|decide)\\s(${person})`,
    'u',
  ),
]
/** "If a bundle costs more than £16 for two weeks, money moves. Ann Lee decides …": who sees to it is told behind. */
const whenAnyMoves = () =>
  new RegExp(
    source`
      ${opening}(?:[Ww]hen(?:ever)?|[Ww]here(?:ver)?|[Ii]f|[Oo]nce|[Aa]s soon as)\s${condition},?\s(?:then )?(?:
        (?:the )?(?:money|budget) (?:moves|shifts|is moved)
        |we (?:move|shift|reallocate) (?:the )?(?:money|budget|funds|spend)
      )(?=[.;,]|$)
    `,
    'u',
  )

/** "Lena Fischer decides alone about moves of up to 15% of a line whenever …": who comes first. */
const decidesWhen = () =>
  new RegExp(
    source`
      ${opening}(${person}) decides(?: alone)? (?:about|on) (?:all )?(?:moves|shifts|changes)\b[^.;,]{0,60}? (?:
        when(?:ever)?|where(?:ver)?|if|once|as soon as
      ) ${condition}(?=[.;]\s|[.;]?$)
    `,
    'u',
  )
const limitOfLine = pattern('u')`
  (?:\bup to|jusqu['’]à|bis zu|hasta (?:el|un))\s(\d{1,3}\s?%)(?=
    \s(?:de (?:sa|la|su)|seiner|der|ihrer|of (?:an?y?|the|its|each|one|that))\s
    (?:channel(?:['’]s)? |line(?:['’]s)? )?(?:budget|line|ligne|Zeile|l[ií]nea|partida)
  )
`
const inDays = pattern('u')`
  (?:\bwithin|dans les|sous|innerhalb von|binnen|en)\s(
    (?:\d{1,3}|two|three|four|five|six|seven|ten) (?:working )?
    (?:hours?|days?|weeks?|jours?|heures?|semaines?|Stunden|Tagen?|Wochen?|horas?|d[ií]as?|semanas?)
  )(?!\p{L})
`
const beyond = () =>
  new RegExp(
    source`
      \b(?:[Aa]bove|[Bb]eyond) (?:that|(?:the |this )?limit),?
      (?: (?:(?:s?he|they) asks?|(?:it|this|that) (?:needs|takes)|only))?
      (?: (?:the )?(?:[a-z]+ ){1,3}| [A-Z]{2,4}| Dr\.?| Prof\.?)?(?: |(?<= ))(${person})
    `,
    'u',
  )

const longestRule = 2_000

/** The rule for moving money, where a paragraph of the budget, or one under the heading of the rule, tells it. */
export function fillFromMoves(into: Mapping, prose: Prose, reading: Reading): void {
  const isRule = into.thing === 'Reallocation'
  const path = (field: string) => (isRule ? field : `reallocation.${field}`)
  const when = partOf(prose, movesWhen(), 1)
  const pattern = whenMoved().find((one) => one.test(prose.text.slice(0, longestRule)))
  const alone = partOf(prose, decidesWhen(), 2)
  const any = partOf(prose, whenAnyMoves(), 1)
  const trigger = when ?? alone ?? (pattern ? partOf(prose, pattern, 1) : any)
  if (!trigger || into.has(isRule ? 'trigger' : 'reallocation')) return
  put(into, path('trigger'), trigger, reading)
  const whoAlone = alone ? partOf(prose, decidesWhen(), 1) : pattern && partOf(prose, pattern, 2)
  const who = when || any ? partOf(prose, decider(), 1) : whoAlone
  const parts = [
    ['decided_by', who],
    ['decide_within', partOf(prose, inDays(), 1)],
    ['limit', partOf(prose, limitOfLine(), 1) ?? partOf(prose, limitAlone(), 1)],
    ['above_limit', partOf(prose, beyond(), 1)],
  ] as const
  for (const [field, part] of parts) if (part) put(into, path(field), part, reading)
}

/** "Reallocation: when …, Ann Lee decides within 4 days": the same behind its label. False: it is some other text. */
export function putRule(budget: Mapping, path: string, value: Prose, reading: Reading): boolean {
  if (budget.thing !== 'Budget' || path !== 'reallocation' || budget.has('reallocation')) return false
  fillFromMoves(budget, value, reading)
  return budget.has('reallocation')
}
