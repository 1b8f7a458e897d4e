import { pattern } from '../../text/pattern.ts'
import { clauseEnd, clauseStart } from '../matching/denied.ts'
import { grammar, type Hit, type Words } from '../words.ts'
import { subject } from './money-subject.ts'

/** What is done with money, or told others not to do: whether the words at a place keep it where it is. */

/** A text, and whether it is known to speak of money. */
export interface Context {
  readonly text: string
  readonly words: Words
  readonly money: boolean
}

/** "budget sheet", "budget airline": not the money. */
export const compound = pattern('i')`
  ^\s(?:
    sheet|spreadsheet|file|tab|cell|document|doc|template|review|meeting|data|forecast|model|planner|tool|owner
    |holder|approval|sign-off|process|date|deadline|table|page|tracker|range|airline|hotel|brand|option|conscious
    |friendly
  )s?(?![A-Za-zÀ-ɏ])
`

/** "cannot be moved": of money, or of nothing else in a field about money. */
export function unmoved(context: Context, hit: Hit): boolean {
  const of = subject(context, hit.start)
  return of === 'money' || (of === 'none' && context.money)
}

/** What follows "for", up to the next mark or statement. */
export function targetOf(text: string, from: number): string {
  const behind = /^[^.,;:!?()\n]{0,60}/.exec(text.slice(from, from + 60))?.[0] ?? ''
  const next = behind.search(
    /\s(?:and|or)\s(?:is|are|was|were|may|must|can|cannot|can['’]t|will|won['’]t|shall|should|does|do|not)(?![A-Za-zÀ-ɏ])/i,
  )
  return next < 0 ? behind : behind.slice(0, next)
}

export function isForFreeUse({ text, words }: Context, from: number): boolean {
  return grammar(words.language, 'free-uses').find(targetOf(text, from)).length > 0
}

/** "No part of this may be redeployed" */
export function noPart(context: Context, hit: Hit): boolean {
  const { text, words } = context
  const said = text.slice(hit.end, clauseEnd(text, hit.end))
  // "No part of this may go to search"
  const goes =
    /^\s(?:[A-Za-zÀ-ɏ]+\s){1,4}?(?=(?:may|can|will|shall|must|should|is to|are to) (?:ever )?(?:go (?:to|into|towards|on)|go elsewhere|leave|flow|move|pay for|help)(?![A-Za-zÀ-ɏ]))/i.exec(
      said,
    )
  if (goes && context.money) return true
  const be = /^\s(?:[A-Za-zÀ-ɏ]+\s){1,4}(?:may|can|will|shall|must|should|is to|are to) be /i.exec(said)
  const [move] = be ? grammar(words.language, 'moves').find(said.slice(be[0].length)) : []
  return move?.start === 0 && unmoved(context, { ...hit, start: hit.end + (be?.[0].length ?? 0) })
}

/** "lock £20k into TV", not "lock in 2024 pricing". */
export function acted({ text, words, money }: Context, hit: Hit): boolean {
  const behind = text.slice(hit.end, hit.end + 50)
  const object =
    /^(?:\s(?!to |in |into |for |by |until |with |at )[^\s,;.]+(?:\.\d+\S*)?){1,4}/u.exec(behind)?.[0] ?? ''
  if (grammar(words.language, 'not-money').find(behind.slice(0, object.length + 20)).length > 0) return false
  const noun = grammar(words.language, 'money').find(object)[0]
  if (
    money &&
    !noun &&
    /^\s(?:(?:the|this|that|our|its|their)\s)?(?:[A-Za-z-]+\s)?(?:lines?|allocations?|pots?)(?:\s|$)/i.test(object)
  )
    return true
  return noun
    ? !compound().test(behind.slice(noun.end))
    : /^(?:\s(?:the|our|all|another|about))*\s[£$€]\s?\d/.test(object)
}

/** "Fixed, do not touch" */
const isSettled = /(?:^|[.;] )(?:fixed|final|agreed|booked|committed|approved)\s?[,;:–—-]\s?$/i

/** "Hands off the TV money", and "Hands off!" in a field about money; not "hands off the files". */
export function keptOff(context: Context, hit: Hit): boolean {
  const { text, words, money } = context
  // "A hands-off approach"
  if (/-off$/i.test(hit.text)) return false
  const said = text.slice(hit.end, clauseEnd(text, hit.end))
  if (/^\s*(?:$|[:,–—-]\s)/.test(said))
    return (
      money &&
      /^hands|^paws|touch$/i.test(hit.text) &&
      (/none|money/.test(subject(context, hit.start)) || isSettled.test(text.slice(0, hit.start)))
    )
  // "No one touches the website while the budget is reviewed"
  const aimed = `${hit.text}${said}`
    .slice(0, 60)
    .replace(/ (?:while|when|until|because|if|as|that|who|before|after|and) .*$/i, '')
  // "No other faculty gets to use it", "keep out of this": in a field about money that can only be the money.
  if (money && theMoney().test(aimed)) return true
  const noun =
    grammar(words.language, 'money').find(aimed)[0] ??
    (money && /\b(?:pots?|lines?|allocations?)\b/i.test(aimed)
      ? grammar(words.language, 'amount-nouns').find(aimed)[0]
      : undefined)
  return noun !== undefined && !compound().test(`${hit.text}${said}`.slice(noun.end))
}

const theMoney = pattern('i')`
  (?<![a-z])(?:use|spend|touch|have|claim|get|tap|raid|draw on|dip into|borrow from|out of|away from|off) (?:
    it|this|these|any of (?:it|this|these)
  )[.!]?\s*$
`

/** "Must be spent by 31 March or it is lost": use it or lose it in other words. */
export function lapsing(context: Context, hit: Hit): boolean {
  const ahead = context.text.slice(clauseStart(context.text, hit.start), hit.start)
  const spent = /(?<![A-Za-zÀ-ɏ])(?:spen[dt]|used?|claim(?:ed)?|commit(?:ted)?)(?![A-Za-zÀ-ɏ])/i.exec(ahead)
  if (!spent || isForFreeUse(context, hit.end)) return false
  // "Whatever the shops don't spend": what is left over can only be money.
  if (unspent().test(ahead) && context.money) return true
  return unmoved(context, { ...hit, start: clauseStart(context.text, hit.start) + spent.index })
}

/** "Whatever is not spent", "what the shops have left over" */
export const unspent = pattern('i')`
  (?:
    (?<![A-Za-zÀ-ɏ])un(?:spent|used|claimed)
    |(?:(?<![A-Za-zÀ-ɏ])(?:not|never)|n['’]t)(?: been| get| yet)? (?:spen[dt]|used?|claim(?:ed)?|commit(?:ted)?)
  )(?![A-Za-zÀ-ɏ])
`

/** "£20,000 is for social and social only", "tram money is for trams, full stop" */
export function forItAlone(context: Context, hit: Hit): boolean {
  const clause = clauseStart(context.text, hit.start)
  const whose = isFor.exec(context.text.slice(clause, hit.start))
  if (!whose || isForFreeUse(context, clause + whose.index + whose[0].indexOf(' for ') + 4)) return false
  const told = whose[0].toLowerCase()
  const ahead = context.text.slice(clause, clause + whose.index).toLowerCase()
  const isTold = (ahead.match(/[a-zà-ɏ]{4,}/g) ?? []).some((word) => told.includes(word))
  // "For this year only" leaves it to all channels of the year.
  if (!isTold && grammar(context.words.language, 'channel-names').find(told).length === 0) return false
  return subject(context, clause + whose.index) === 'money'
}

const isFor =
  /(?<![A-Za-zÀ-ɏ])(?:is|are|stays|stay|remains?) (?:there |meant |intended |strictly )?for [^:]{1,40}?[,–—]?\s$/i

/** "Social gets 30% come rain or shine", "Leaflets: £4k, no ifs or buts": a sum, and nothing that moves it. */
export function staysForever({ text, words, money }: Context, hit: Hit): boolean {
  const clause = text.slice(clauseStart(text, hit.start), clauseEnd(text, hit.end))
  if (
    /\b(?:mov|shift|realloc|redeploy|switch|transfer|goes? to|review|report|meet|deliver|ship|price|discount)/i.test(
      clause,
    )
  )
    return false
  const isSum = grammar(words.language, 'money').find(clause).length > 0 || /[£$€¥]\s?\d|\d\s?(?:%|k\b)/.test(clause)
  // "The social team keeps this whatever the results say"
  if (
    money &&
    !isSum &&
    /\b(?:stays? (?:in|with) [a-z]|(?:keeps?|retains?|holds? on to) (?:this|it|these|the (?:lot|line|full|same))(?![a-z]))/i.test(
      clause,
    )
  )
    return true
  return isSum && (money || grammar(words.language, 'money').find(clause).length > 0)
}

/** A refusal that speaks of money, or says itself that it does. */
export function noMove(context: Context, hit: Hit): boolean {
  if (/^(?:money|budget|share|funds|s) (?:is|stays|remains)$/i.test(hit.text))
    return context.money && saidTwice().test(context.text.slice(Math.max(0, hit.start - 40), hit.end + 40))
  return unmoved(context, hit) || namesMoving(context, hit)
}

/** "Email's money is Email's money", "what is Search's stays Search's": whose it is, and that it stays so. */
const saidTwice = pattern('i')`
  (?<![A-Za-zÀ-ɏ])([A-Za-zÀ-ɏ-]{2,20})((?:['’]s)? (?:money|budget|share|funds)) (?:is|stays|remains) \1\2
    (?![A-Za-zÀ-ɏ])
  |what(?: is|['’]s) ([A-Za-zÀ-ɏ-]{2,20})['’]s (?:is|stays|remains) \3['’]s
`

/** What is said twice is shown as a whole: "money is" tells a reader nothing. */
export function inFull({ text }: Context, hit: Hit): Hit {
  const from = Math.max(0, hit.start - 40)
  const twice = /^(?:money|budget|share|funds|s) /i.test(hit.text)
    ? saidTwice().exec(text.slice(from, hit.end + 40))
    : null
  if (!twice) return hit
  const start = from + twice.index
  return { start, end: start + twice[0].length, text: twice[0] }
}

/** "Direct mail is exempt from reallocation", "off limits for cuts": what it is free from can only be done with money. */
function namesMoving({ text, money }: Context, hit: Hit): boolean {
  if (!money) return false
  return (
    /(?:cuts?|savings|reallocation|come)$/i.test(hit.text) ||
    (/(?:immune|exempt|excluded|excused|safe|shielded|protected) (?:from|to)$/i.test(hit.text) &&
      /^ [^.;]{0,30}(?:realloc|redeploy|virement)/i.test(text.slice(hit.end, hit.end + 50)))
  )
}

/**
 * "Funds cannot cross from print to digital", "under no circumstances will PR funds be used for ads", "agreed not to touch
 * the sponsorship line": a refusal, money, and a way for it to go.
 */
export function stuck(context: Context, hit: Hit): boolean {
  const { text, words } = context
  const behind = text.slice(hit.end, clauseEnd(text, hit.end))
  if (goes.test(behind)) return subject(context, hit.start) === 'money'
  const object = touches().exec(behind)?.[1] ?? ''
  const noun =
    grammar(words.language, 'money').find(object)[0] ??
    (context.money && /\b(?:pots?|lines?|allocations?)\b/i.test(object)
      ? grammar(words.language, 'amount-nouns').find(object)[0]
      : undefined)
  return noun !== undefined && !compound().test(object.slice(noun.end)) && !onCondition.test(behind)
}

const goes =
  /^ (?:ever |simply |just )?(?:cross|leave|migrate|flow|drift|wander|travel|stray|roam|change hands|swap|go (?:to|into|over|across|outside)|pass to|be (?:crossed|siphoned|channelled|steered)) ?(?!the line|red)/i
const touches = pattern('i')`
  ^ (?:ever )?(?:touch|raid|tap|dip into|draw on|borrow from|plunder|poach from|take from|eat into) (
    (?:[A-Za-zÀ-ɏ’'-]+ ?){1,6}
  )
`
const onCondition = /\b(?:without|unless|until|before|more than|over|above)\b/i

/** "Leave the open-day budget alone" */
export function leftAlone({ text, words }: Context, hit: Hit): boolean {
  const left = /(?<![A-Za-zÀ-ɏ])(?:leave|leaves|left) ([^.;:!?\n]{1,40}) $/i.exec(
    text.slice(clauseStart(text, hit.start), hit.start),
  )
  return /^alone$/i.test(hit.text) && grammar(words.language, 'money').find(left?.[1] ?? '').length > 0
}

/** "Only the events manager may spend the events money": everybody else is kept from it. */
export function onlyTheirs({ text, words, money }: Context, hit: Hit): boolean {
  const object = theirs.exec(text.slice(hit.start, clauseEnd(text, hit.end)))?.[1] ?? ''
  return (
    grammar(words.language, 'money').find(object).length > 0 ||
    (money && /^(?:this|it|any of (?:this|it))\s*$/i.test(object))
  )
}

const theirs =
  /^only [^.;:,!?\n]{1,30}? (?:may|can|is allowed to|are allowed to) (?:spend|use|touch|draw on) ([^.;:,!?\n]{1,40})/i

/** "We will not release any of this budget to other channels" */
export function withheld({ text, words, money }: Context, hit: Hit): boolean {
  const behind = text.slice(hit.end, clauseEnd(text, hit.end))
  if (money && takes().test(behind)) return true
  const way = grammar(words.language, 'ways-out').find(behind)[0]
  if (way === undefined || !/^ (?:be )?$/.test(behind.slice(0, way.start))) return false
  const object = behind.slice(way.end, way.end + 40)
  const noun =
    grammar(words.language, 'money').find(object)[0] ??
    (money ? grammar(words.language, 'amount-nouns').find(object)[0] : undefined)
  return (
    noun !== undefined &&
    /^(?:[\s,]*$|\s(?:to (?:any )?(?:other|another|others)|elsewhere|out of|away|from)(?![A-Za-zÀ-ɏ]))/i.test(
      behind.slice(way.end + noun.end),
    )
  )
}

/** "We will not take it back" */
const takes = pattern('i')`
  ^ (?:ever )?(?:
    (?:take|claw|ask for|want|pull) (?:it|this|them|any of (?:it|this)) (?:back|away)
    |(?:reallocate|cut|reduce|trim|shift|move|touch|reopen|revisit) (?:it|this|any of (?:it|this))
  )(?=\s*(?:$|[.,;!)]|whatever |even |come |under any |for anyone))
`
