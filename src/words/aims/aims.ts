import { anyOf } from '../matching/any-of.ts'
import { holding } from '../matching/gated.ts'
import { lowered } from '../matching/letters.ts'
import { enclosures, outermostAround } from '../sentences/enclosures.ts'
import { isListMark, listMarks } from '../sentences/list-marks.ts'
import { sentences } from '../sentences/sentences.ts'
import { trimmed } from '../sentences/trimmed.ts'
import { grammar, type Hit, languageOf, type Words } from '../words.ts'
import {
  areTwo,
  comparison,
  growsBy,
  joinsNumbers,
  joinsOutcomes,
  measuresBoth,
  opensWith,
  purpose,
  risesBeside,
  speaksOfOutcome,
  withoutFillers,
} from './aim-sides.ts'
import { isVague } from './vague.ts'

/**
 * How many measured outcomes an objective's statement sets out to reach.
 * - two: `second` is the one too many and `joiner` what joins it ("and", "while", ";").
 * - limit: the second is a limit to reach the first within. With a `joiner` it was joined like a second aim ("and keep
 *   churn under 9%"); without one it is said as a limit ("at a CPA below £180").
 * - one: nothing is joined.
 */
interface Aims {
  readonly kind: 'one' | 'limit' | 'two'
  readonly second?: Hit
  readonly joiner?: Hit
}

/** A statement is a sentence or three; what is longer is not read to its end. */
const longest = 4000

/** How a limit is said in small letters, each behind the words without which it is not there: the expressions take long to put together. */
const saidAsLimit: readonly (readonly [mayBe: (text: string) => boolean, said: RegExp])[] = [
  [
    anyOf('below | under | less | lower | most | more than | up to | exceeding | higher | above | least'),
    /(?<![a-zà-ɏ])(?:at|with|for|within) (?:an? |the )?(?:[a-zà-ɏ-]+ ){0,6}(?:below|under|less than|lower than|at most|of at most|no more than|of no more than|up to|not exceeding|no higher than|above|at least|of at least) [£$€]?\d[^,;.\s]*(?:\.\d+)?%?/,
  ],
  [anyOf('keeping | holding | maintaining'), /(?<![a-zà-ɏ])(?:keeping|holding|maintaining) [^,;.]{1,60}/],
  [
    anyOf('without'),
    /(?<![a-zà-ɏ])without (?:(?:raising|increasing|losing|lowering|reducing|exceeding|harming|hurting|cutting|discounting|sacrificing)(?: [a-zà-ɏ\d£%$€.-]+){1,5}|(?:[a-zà-ɏ-]+ ){1,5}(?:rising|going|climbing|growing|falling|dropping) (?:above|over|past|below|under) [£$€]?\d[^,;.\s]*(?:\.\d+)?%?)/,
  ],
]
const reasons = /(?<![A-Za-zÀ-ɏ])(?:so|thereby|thus|hence|therefore|which|in order|in turn|as a result)(?![A-Za-zÀ-ɏ])/i
const ownMove = /^,\s[a-z]+ing\s[^,;.]{1,50}\sfrom\s[£$€]?\d[^,;\s]*\sto\s[£$€]?\d/i
const alsoWanted =
  /^(?:(?:we|the (?:team|board|company|school|charity|trust|plan)) (?:are |['’]re |is )?(?:also |further |additionally )(?:want|need|aim|plan|hope|intend|expect|seek|target|would like|are aiming|are looking|are after|aiming|looking|after|hoping|out|working)s?(?: (?:to|for|at))?(?: (?:get|have|see|reach|achieve))?|(?:another|the second|our second|a second|second|the other|our other|an additional|a further|the next)(?: (?:aim|goal|objective|target|priority|ambition|result|one|thing|number))?(?: is| being|:|,)(?: to)?|we (?:want|need|aim|plan|intend)(?: to)?(?= [^.;]{1,60}(?:\btoo|\bas well)$))\s/i
/** "Equally important is a rise in baskets to £21", "Secondly, move recall to 22%": the sentence says itself that it adds something. */
const added =
  /^(?:(?:oh,? )?(?:and|plus)(?: also| then)?(?= (?:an?|the|our|another|some|[\d£$€]))|(?:secondly|second|thirdly|furthermore|additionally|in addition|besides|also|moreover|what is more|in parallel|at the same time|likewise|equally|not least)(?:,| is| to| we (?:want|aim|plan|need|intend|will|would like|hope)(?: to)?(?= ))|(?:it is |it['’]s )?(?:equally|just as|no less|similarly|also|nearly as|almost as) (?:important|vital|critical|key|essential|pressing)(?:ly)?(?: (?:to|for) us)?(?: is| that|,|:)|(?:alongside|beyond|besides|on top of|in addition to|next to|parallel to|together with|apart from) (?:this|that|it)(?: goal| aim| target)?(?:,|(?= we )))\s+(?:we (?:want|aim|plan|need|intend|will|would like|hope)(?: to)? )?/i
/** What is wanted besides, by verbs that hardly tell what is done with the first. */
const furthers =
  /^(?:expand(?:ing)? (?:in)?to|enter(?:ing)? (?:the )?[A-Z]|(?:promot(?:e|ing)|introduc(?:e|ing)|reposition(?:ing)?|modernis(?:e|ing)|strengthen(?:ing)?|rais(?:e|ing) the (?:profile|standing|reputation)|improv(?:e|ing) (?:the |our )(?:image|reputation|standing|relations|relationship|experience|service)) (?!it\b|them\b|these\b|those\b|their\b))/i
/** "Whilst also entering" */
/** "Position the clinic as the region's authority" */
const placing = /^(?:position|establish)(?:ing)? [^,;.]{1,60}? as (?:an?|the) /i
const alsoDone = /^(?:while|whilst|and|as well as|plus) (?:also|simultaneously|at the same time) /i
/** "…, with 400 first-time donors as a second goal" */
const asSecond =
  /(?<![A-Za-zÀ-ɏ])as (?:a|the|our|another) (?:second|secondary|further|additional|parallel|twin|other) (?:goal|aim|objective|target|priority)(?![A-Za-zÀ-ɏ])/i
/** "Cement our name as the coast's spa", "get the brewery talked about", "put the depot on the map": how one is to stand in people's minds. */
const standing = holding(
  'name|reputation|standing|image|profile|position|place|status|credentials|leadership|fame|talked|noticed|known|recogni|seen|loved|famous|remembered|respected|recommended|admired|map|spotlight|stage|radar|mind|the ',
  () =>
    new RegExp(
      `^(?:${[
        "(?:cement|consolidat|seal|secur|burnish|polish|strengthen|enhanc|restor|rebuild|forg|carv|rais|build|grow|establish|lift|mak|win|gain|claim)(?:e|es|ing|s)?(?: out)? (?:our|its|the [a-z’']+|[a-z]+['’]s) (?:[a-z-]+ ){0,2}(?:name|reputation|standing|image|profile|position|status|credentials|leadership|fame)(?= (?:as|for|in|among|amongst|with|on|across|of)\\b|$|[,.])",
        "(?:get(?:s|ting)?|mak(?:e|es|ing)|hav(?:e|ing)) (?:[a-z’'-]+ ){1,5}?(?:talked about|noticed|known|better known|recogni[sz]ed|loved|famous|remembered|respected|recommended|admired|the (?:talk|toast|envy|pride|first choice|first name|best|favou?rite|go-to|obvious|natural|leading|(?:[a-z]+ ){1,2}(?:that|which|who|everyone|everybody|people|most)))",
        "put(?:s|ting)? (?:[a-z’'-]+ ){1,5}?(?:on the map|in the spotlight|cent(?:re|er) stage|on the radar|(?:front|top) of mind)",
      ].join('|')})(?![a-z])`,
    ),
)
/** "And persuade the council to keep the pier open": a verb of its own that is done to something of its own. */
const furtherAim = holding(
  'persuad|convinc|earn|turn|establish|develop|creat|attract|secur|open|launch|improv|reduc|fewer |more |less ',
  /^(?:persuad|convinc|earn|turn|establish|develop|creat|attract|secur|open|launch|improv|reduc)(?:e|es|s|ing)? (?!(?:it|them|these|those|their|this|that|up|in|on|at|to|for|from|by|with|within|each|all|every|as|of)\b)(?:[a-z0-9’'-]+ ){2}[a-z]|^get(?:ting)? (?:fewer|more|less) [a-z]+ (?:to|in|into) /,
)
/** The second goes on with what the first began: behind a reason or a means, or as what these people do. */
function goesOn(left: string, clause: string, words: Words): boolean {
  return (
    purpose(left, words) ||
    means.test(left) ||
    /\b(?:that|who|which) [a-z]{1,20} [^,;.]{0,60}$/.test(left) ||
    comparison.test(clause) ||
    limitIn(clause) !== undefined
  )
}
function speaksOfNumber(left: string): boolean {
  return /\d/.test(left)
}

/** "9% above the market" tells what the first result is held against. */
const against =
  /^[^,;]{0,12}\d[\d.,]*\s?(?:%|percent|per cent|points?) (?:above|over|up on|ahead of|better than|more than|below|under|down on|faster than) (?:the |our |last |its )?(?:market|average|industry|sector|competit|plan|budget|year|season|quarter|same|previous|forecast|benchmark)/i
/** What such a sentence does not add: a fact about the first. */
const factual =
  /^(?:the|each|every|this|that|these|those|it|they|there|he|she|its|last|most|some|all|our|about|around|nearly|over) [^,;]{0,60}?(?<![a-z])(?:is|are|was|were|has|have|had|does|do|did|costs?|takes?|holds?|brings?|comes?|came|means?|gives?|makes?|needs?|can|may|could|sold|won)(?![a-z])/i
/** "Repeat orders should reach 45%": a sentence that asks for a result of its own. */
const owed =
  /^(?:the |our |a |an )?(?:[A-Za-zÀ-ɏ’'-]+ ){1,5}?(?:should|must|needs? to|has to|have to|ought to|is to|are to|shall) (?:also |then |likewise )?(?:be |have )?(?:reach|reached|rise|risen|grow|grown|climb|climbed|increase|increased|improve|improved|go up|gone up|hit|double|doubled|halve|halved|triple|fall|fallen|drop|dropped|decline|shrink|come down|be up|be raised|raised|lifted|cut|reduced|taken|brought|up|down)(?![A-Za-zÀ-ɏ])[^;]{0,40}?\d/i

/** "Two things matter:", "Our goal is twofold:" */
const announced =
  /(?<![A-Za-zÀ-ɏ])(?:(?:(?:our|the|my|main|key|top) ){1,3}(?:goals|aims|objectives|targets|priorities|ambitions)(?: for [a-z0-9 ]{1,20})? are\s|(?:(?:two|three|four|2|3|4|dual|twin|double|both|(?:pair|couple|trio|set) of) (?:[a-z-]+ ){0,2}(?:things|numbers|figures|goals?|aims?|objectives?|targets?|priorit(?:y|ies)|outcomes?|results?|ambitions?|measures|kpis|jobs|tasks|wins)|two-?fold|three-?fold)(?![A-Za-zÀ-ɏ])[^.:;–—]{0,40}(?::|\s[–—-])\s)/i
/** Most aims do not: that is seen at less cost. */
const mayAnnounce = / are |two|three|four|[234] |dual|twin|double|both|pair|couple|trio|set of/i
const means =
  /(?<![A-Za-zÀ-ɏ])(?:by|through|via|using|from|with|thanks to) (?:[A-Za-zÀ-ɏ-]+ )?[A-Za-zÀ-ɏ]+ing(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:through|via|using|thanks to) /i

/** "Last year we won 1,420 and raised sales": a report, not an aim. */
const past =
  /^\s*(?:last|previously|historically|in the past|so far|to date|until now|in (?:19|20)\d\d)(?![A-Za-zÀ-ɏ])/i

/** Whether an objective's statement joins two measured outcomes. Where it might be one, it is one. */
export function aims(statement: string, words: Words): Aims {
  if (!languageOf(words.language)?.grammar.joiners) return { kind: 'one' }
  const text = statement.slice(0, longest)
  const marks = listMarks(text)
  const [first] = marks
  // "Win 2,000 members: 1) 1,200 by referral 2) …": what is listed are the parts of what stands before, or the ways to it.
  const isParted = first !== undefined && speaksOfOutcome(text.slice(0, first.start), words)
  if (isParted) return aims(text.slice(0, first.start), words)
  const joined = joiners(text, words, marks).map((joiner, at, all) => ({
    joiner,
    left: text.slice(startOf(text, at, all, first), joiner.start),
    second: aimIn(text, joiner.end, all[at + 1]?.start ?? text.length),
  }))
  const told = joined.length > 0 && mayAnnounce.test(text) && words.language === 'en' ? announced.exec(text) : null
  if (told) {
    const from = told.index + told[0].length
    for (const { joiner, second } of joined.filter(({ joiner }) => joiner.start > from))
      if (areTwo(text.slice(from, joiner.start), second.text, words)) return { kind: 'two', second, joiner }
  }
  const named = words.language === 'en' ? asSecond.exec(text) : null
  if (named) {
    const from = Math.max(text.lastIndexOf(',', named.index), text.lastIndexOf('.', named.index)) + 1
    const second = aimIn(text, from, named.index + named[0].length)
    const joiner = { start: named.index, end: named.index + named[0].length, text: named[0] }
    if (from > 0 && hasObject(text.slice(0, from), words) && speaksOfOutcome(second.text, words))
      return { kind: 'two', second, joiner }
  }
  let limit: Aims | undefined
  for (const { joiner, left, second } of joined) {
    const kind = judge(left, joiner.text.toLowerCase(), second.text, words)
    if (kind === 'two') return { kind, second, joiner }
    if (kind === 'limit') limit ??= { kind, second, joiner }
  }
  const said = limitIn(text)
  // "In January and April, with a drop-out rate below 6%": "and" joined no limit.
  const isOwn = said && limit?.second && said.start > limit.second.start && said.end <= limit.second.end
  if (limit && !isOwn) return limit
  return said ? { kind: 'limit', second: said } : { kind: 'one' }
}

/** The first limit of a text that is said as one. */
function limitIn(text: string): Hit | undefined {
  let first: Hit | undefined
  const small = lowered(text)
  for (const [mayBe, said] of saidAsLimit) {
    const found = mayBe(text) ? said.exec(small) : null
    if (!found || (first && found.index >= first.start)) continue
    const end = found.index + found[0].length
    first = { start: found.index, end, text: text.slice(found.index, end) }
  }
  return first
}

/** Words and marks that could join two aims, outside brackets. */
function joiners(text: string, words: Words, marks: readonly Hit[]): Hit[] {
  const aimVerbs = grammar(words.language, 'aim-verbs')
  const found = [...grammar(words.language, 'joiners').find(text), ...marks.slice(1)]
  const add = (start: number) => found.push({ start, end: start + 1, text: text[start] ?? '' })
  for (const { index } of text.matchAll(/;|(?<=\s)[&+/](?=\s)/g)) add(index)
  // "By March: 500 new accounts, 110% retention": where no verb says what is done, commas set one result beside another.
  const colon = text.indexOf(': ')
  if (colon >= 0 && !speaksOfOutcome(text.slice(0, colon), words))
    for (const { index } of text.slice(0, colon + 300).matchAll(/,(?=\s(?:an? )?[£$€]?\d)/g))
      if (index > colon) add(index)
  // ", reduce churn by 5%": a comma joins where only a new aim can follow. "Cut" and the like may also be participles.
  for (const { index, 1: verb = '' } of text.matchAll(/,(?=\s([a-zß-ÿ]+)\s)/g)) {
    // "…, lowering refunds from 8% to 5%": what moves between two numbers of its own is no means.
    const isMoved = verb.endsWith('ing') && ownMove.test(text.slice(index, index + 120))
    if (
      aimVerbs.is(verb) &&
      (isMoved || !/^(?:cut|hit|open|become)$|ing$|s$/.test(verb)) &&
      !isFiller(text, index, words)
    )
      add(index)
  }
  for (const { end } of (sentences(text, words.language) ?? []).slice(0, -1)) add(end - 1)
  const closesAt = outermostAround(enclosures(text))
  const outside = found.sort((a, b) => a.start - b.start).filter(({ start }) => closesAt(start) < 0)
  // "; 2)", ". 2." and "and (b)" join once.
  return outside.filter(({ end }, at) => {
    const next = outside[at + 1]
    return !next || !marks.includes(next) || text.slice(end, next.start).trim() !== ''
  })
}

/** "Firstly, win 2,000 orders": the comma behind a word that joins nothing joins nothing either. */
function isFiller(text: string, comma: number, words: Words): boolean {
  const ahead = text.slice(Math.max(0, comma - 20), comma)
  return (
    /(?:^|[;.]\s)(?:first|second|third)$/i.test(ahead) ||
    grammar(words.language, 'fillers').find(ahead).at(-1)?.end === ahead.length
  )
}

/** The left side reaches back over words that join words ("research and development") to the last full break. */
function startOf(text: string, at: number, all: readonly Hit[], mark: Hit | undefined): number {
  for (let back = at - 1; back >= 0; back--) {
    const joiner = all[back]
    if (joiner && isFull(joiner.text)) return joiner.end
  }
  if (mark) return mark.end
  return text.startsWith('\ufeff') ? 1 : 0
}

/** A semicolon, the end of a sentence or the mark of a list's item, where a new clause begins. A comma, "&" and "/" only join. */
function isFull(joiner: string): boolean {
  return /^[^\sA-Za-z&+/,]$/.test(joiner) || isListMark(joiner)
}

function judge(left: string, joiner: string, right: string, words: Words): Aims['kind'] {
  if (
    right === '' ||
    past.test(left) ||
    /^to [a-z]+ [^,;]{0,40},/i.test(right) ||
    reasons.test(right.slice(0, 24)) ||
    /,? (?:so|thereby|thus)$/.test(left.slice(-10))
  )
    return 'one'
  const clause = withoutFillers(right, words)
  // "We also want a 4.6 rating": the aim says itself that it is another.
  const another = isFull(joiner) && words.language === 'en' ? alsoWanted.exec(clause) : null
  if (another && hasObject(left, words)) {
    const wanted = clause.slice(another[0].length)
    if (speaksOfOutcome(wanted, words)) return comparison.test(wanted) ? 'limit' : 'two'
    if (isVague(wanted, words).length > 0) return 'two'
  }
  const first = /^[A-Za-zÀ-ɏ-]+/.exec(clause)?.[0] ?? ''
  if (isFull(joiner) && words.language === 'en' && hasObject(left, words) && addsResult(left, right, words))
    return 'two'
  // "Sign and keep 1,400 members": two things done to one, and nothing beside it.
  if (opensWith(clause, 'limit-verbs', words) && !isFull(joiner) && !comparison.test(clause) && !hasObject(left, words))
    return 'one'
  if (opensWith(clause, 'limit-verbs', words))
    return speaksOfOutcome(clause, words) || comparison.test(clause) ? 'limit' : 'one'
  const verb = grammar(words.language, 'aim-verbs').is(first)
  const loose = isFull(joiner)
  const withVerb = !loose && !/^(?:and|[&+/,])/.test(joiner)
  // "And expand into France", "and promote trades as a career"
  if (
    words.language === 'en' &&
    furthers.test(clause) &&
    hasObject(left, words) &&
    !(purpose(left, words) || means.test(left))
  )
    return 'two'
  // "And be recognised as the best venue"
  if (
    words.language === 'en' &&
    /^be(?:ing)? /i.test(clause) &&
    hasObject(left, words) &&
    isVague(clause, words).length > 0
  )
    return 'two'
  if (
    words.language === 'en' &&
    standing.test(clause) &&
    hasObject(left, words) &&
    !/\d/.test(clause) &&
    (withVerb || !(purpose(left, words) || means.test(left)))
  )
    return 'two'
  if (words.language === 'en' && furtherAim.test(clause) && speaksOfNumber(left) && !goesOn(left, clause, words))
    return 'two'
  if (against.test(clause)) return 'one'
  if (!verb && comparison.test(clause) && speaksOfOutcome(clause, words)) return 'limit'
  // "While also entering Denmark", "and make Peak the best-known gym": a second aim needs no number to be one.
  if (
    verb &&
    hasObject(left, words) &&
    (alsoDone.test(`${joiner} ${right}`) || placing.test(clause) || isVague(clause, words).length > 0) &&
    (withVerb || !(purpose(left, words) || means.test(left)))
  )
    return 'two'
  if (verb && speaksOfOutcome(clause, words)) {
    if (withVerb) return 'two'
    if (!hasObject(left, words)) return 'one'
    if (loose) return 'two'
    if (/ing$/i.test(first) && !ownMove.test(`, ${clause}`))
      return opensWith(withoutFillers(left, words), 'aim-verbs', words) &&
        /^[^A-Za-zÀ-ɏ]*[A-Za-zÀ-ɏ]+ing/.test(left) &&
        !means.test(left)
        ? 'two'
        : 'one'
    return purpose(left, words) ? 'one' : 'two'
  }
  // "Not only 2,000 orders but also a rise in repeat orders to 40%"; with a number first it may be a part of the same.
  if (joiner === 'but also' && /(?<![a-z])not (?:only|just) [^.;]*\d/i.test(left) && !/^\d/.test(clause))
    return measuresBoth(left, clause, words) ? 'two' : 'one'
  if (means.test(left) || purpose(left, words)) return 'one'
  // "Grow sales / revenue by 10%" and "£1.2m / €1.4m" say one thing twice.
  if (
    joiner === '/' &&
    (!/^[£$€]?\d/.test(clause) || (/[£$€]\d/.test(left + clause) === /[£$€]\d/.test(clause) && /[£$€]\d/.test(left)))
  )
    return 'one'
  if (joinsNumbers(left, clause, words) || (isListMark(joiner) && measuresBoth(left, clause, words))) return 'two'
  return joinsOutcomes(left, clause, words) ||
    (!withVerb && risesBeside(left, clause, words)) ||
    (withVerb && growsBy(clause, words))
    ? 'two'
    : 'one'
}

/** A sentence that says that it adds a result, or asks for one of another kind than the first. */
function addsResult(left: string, right: string, words: Words): boolean {
  const marker = added.exec(right)?.[0]
  if (marker !== undefined) {
    const result = right.slice(marker.length)
    return areTwo(left, result, words) && !factual.test(result) && !comparison.test(result)
  }
  return (
    owed.test(right) &&
    (areTwo(left, right, words) || /\b(?:as well|too|also|likewise)\b/i.test(right)) &&
    !comparison.test(right)
  )
}

/** "Acquire and retain 2,000 customers": the first verb has nothing of its own yet. */
function hasObject(left: string, words: Words): boolean {
  return speaksOfOutcome(left, words)
}

/** What is aimed at, without the stop behind it. */
function aimIn(text: string, start: number, end: number): Hit {
  const { start: from, text: said } = trimmed(text, start, end)
  const inner = said.replace(/[.,;\s]+$/, '')
  return { start: from, end: from + inner.length, text: inner }
}
