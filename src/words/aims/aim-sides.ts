import { pattern } from '../../text/pattern.ts'
import { type NumberMention, numbers } from '../numbers/numbers.ts'
import { grammar, type Words } from '../words.ts'

/** What stands on either side of a word that joins. */

/** ", lowering refunds from 8% to 5%": what moves between two numbers of its own is no means. */
export const ownMove = /^,\s[a-z]+ing\s[^,;.]{1,50}\sfrom\s[£$€]?\d[^,;\s]*\sto\s[£$€]?\d/i

/** Words that make a clause a limit. */
export const comparison = pattern('i')`
  (?<![A-Za-zÀ-ɏ])(?:
    below|under|beneath|less than|fewer than|lower than|at most|at or below|at or under|at or above|no more than
    |no less than|no fewer than|not more than|not less than|no higher than|no lower than|not exceed(?:ing)?|within
    |up to|above
    |(?<!(?:hand|take|turn|carry|cross|win|roll|pass|move|switch) )over
    |at least|or less|or lower|or fewer|or better|or more|maximum|max|minimum|capped|limit(?:ed)?|ceiling|flat
    |stable|steady|constant|unchanged|intact|neutral|positive
  )(?![A-Za-zÀ-ɏ])
`

/** "Goal 2: raise fees by 6%", "second, sign 300 Friends" */
const label = pattern('i')`
  ^(?:
    (?:goal|objective|aim|target|priority|kpi|okr|kr)\s?(?:#|no\.?\s?)?\d{0,2}\s?[:.)–-]\s*
    |(?:first|second|third),\s
  )
`

/** The clause without "also", "simultaneously" and the like before it. */
export function withoutFillers(text: string, words: Words): string {
  let rest = text.trim().replace(/^,\s*/, '').replace(label(), '')
  for (let turn = 0; turn < 4; turn++) {
    const [filler] = grammar(words.language, 'fillers').find(rest.slice(0, 40))
    if (filler?.start !== 0) break
    rest = rest.slice(filler.end).replace(/^[\s,]+/, '')
  }
  return rest
}

/** Whether the clause begins with a verb of this list. */
export function opensWith(text: string, list: 'limit-verbs' | 'aim-verbs', words: Words): boolean {
  return grammar(words.language, list).find(text.slice(0, 40))[0]?.start === 0
}

function measures(text: string, words: Words): NumberMention[] {
  const scopes = grammar(words.language, 'scopes')
  // "300 site surveys" are surveys.
  return numbers(text).filter(({ unit }) => !scopes.is(unit?.split(' ').at(-1) ?? ''))
}

/** "Double the number of enquiries": a number without digits. "Double our efforts" is none, nor is "double down". */
const multiplied = pattern('i')`
  ^(?:doubl|tripl|trebl|quadrupl|halv)(?:e|es|ing)\s(?!(?:down|up|as|back)\b)
  (?![^,;.]{0,30}\b(?:efforts?|focus|work|commitment|attention)\b)
`

/** "Cut missed bins by a third", "cut no-shows in half": a share in words. */
export const byShare = pattern('i')`
  (?<![A-Za-zÀ-ɏ])(?:by (?:an? |one[\s-]|two[\s-]|three[\s-])?(?:half|thirds?|quarters?|fifths?|tenths?)|in half)
  (?![A-Za-zÀ-ɏ-]|\spart(?:y|ies))
`

/** Whether something measured is spoken of: a number of it, or an outcome by name. */
export function speaksOfOutcome(text: string, words: Words): boolean {
  return (
    multiplied().test(text) ||
    byShare().test(text) ||
    measures(text, words).length > 0 ||
    grammar(words.language, 'outcome-nouns').find(text).length > 0
  )
}

/** "to add £1.6m revenue" behind the aim: what follows may belong to the reason. */
export function purpose(left: string, words: Words): boolean {
  const verb = grammar(words.language, 'aim-verbs').find(left)[0]
  if (!verb) return false
  const rest = left.slice(verb.end)
  for (const { 1: next = '' } of rest.matchAll(/(?:^|\s)(?:to|help|so that we|so we can) ([a-zß-ÿ]+)/g)) {
    if (
      !/^(?:the|a|an|our|their|all|at|under|over|below|above|between|more|around|about|new|people|customers|market)$/.test(
        next,
      )
    )
      return true
  }
  return false
}

/** The left side ends in what the first is for or how it is done: what follows may belong to that. */
export function isExplained(left: string, words: Words): boolean {
  return means().test(left) || purpose(left, words)
}

export const means = pattern('i')`
  (?<![A-Za-zÀ-ɏ])(?:by|through|via|using|from|with|thanks to) (?:[A-Za-zÀ-ɏ-]+ )?[A-Za-zÀ-ɏ]+ing(?![A-Za-zÀ-ɏ])
  |(?<![A-Za-zÀ-ɏ])(?:through|via|using|thanks to)[ ]
`

/** Two items of a list: each has its own number, and the second is no condition of the first. */
export function measuresBoth(left: string, right: string, words: Words): boolean {
  return (
    measures(left, words).length > 0 &&
    measures(right, words).length > 0 &&
    !/^(?:at|with|within|in|by|for|on|before|after|from|of|using|through|via|budget|spend)(?![A-Za-zÀ-ɏ])/i.test(right)
  )
}

/** "2,000 customers and £1.6m revenue": two amounts of two things. "Between 2,000 and 3,000" is one. */
export function joinsNumbers(left: string, right: string, words: Words): boolean {
  const next = measures(right, words)[0]
  if (!next || next.range || !/^(?:an? (?:further |extra |additional )?)?$/i.test(right.slice(0, next.start)))
    return false
  if (!countsOutcome(next, right, words)) return false
  const before = numbers(left).at(-1)
  if (
    !before ||
    before.range ||
    /(?:^|\s)(?:across|in|from|with|through|among|over|via|of|between|for)\s$/i.test(
      left.slice(Math.max(0, before.start - 12), before.start),
    )
  )
    return false
  // "the number of givers to 9,000, plus 250 pledges"
  const isRisen = /\bto\s$/i.test(left.slice(Math.max(0, before.start - 4), before.start)) && next.unit !== undefined
  if (before.unit === undefined && before.currency === undefined && !isRisen) return false
  // "at £180 CPA and 9% churn": both are what it may cost.
  if (next.percent && /(?:^|\s)(?:at|at an?)\s$/i.test(left.slice(Math.max(0, before.start - 6), before.start)))
    return false
  return before.unit?.toLowerCase() !== next.unit?.toLowerCase() || before.currency !== next.currency
}

/** "20% bump in Discord members", "12% more volunteers": what is measured is a change. */
const changed = pattern('i')`
  ^(?:[\s-]points?)? (?:
    (?:increase|rise|growth|gain|lift|uplift|jump|bump|boost|improvement|reduction|decrease|cut|drop|fall) in[ ]
    |(?:more|fewer|extra|additional) (?!(?:than|per|or|and|of|a|an|each|every|if|when|on|in|from|by) )[a-z]
  )
`

/** "A 12% share of the local market" */
const shareOf = pattern('i')`
  ^ (?:share|slice) of (?:the |our )?(?:[a-z-]+ ){0,2}(?:market|category|segment|sector|trade|voice|search|wallet)
  (?![a-z])
`

function countsOutcome(number: NumberMention, right: string, words: Words): boolean {
  const behind = right.slice(number.end, number.end + 60)
  const isChange = (number.currency !== undefined || number.percent || number.points) && changed().test(behind)
  if (isChange) return true
  if (number.unit === undefined && !/^\s(?:in|of)\s/.test(behind)) return false
  if (number.currency !== undefined || number.percent || number.points) {
    if (shareOf().test(behind)) return true
    const outcome = grammar(words.language, 'outcome-nouns').find(behind)[0]
    return outcome !== undefined && outcome.start < 20
  }
  if (number.unit === undefined) return false
  return (
    words.find('outcomes', number.unit).length > 0 ||
    /^(?:[a-z-]+ ){0,2}(?:users|upgrades|partners|donors|downloads|installs|stores|followers|visitors|dealers|stockists|schools|businesses|households|riders|readers)(?![A-Za-zÀ-ɏ])/i.test(
      number.unit,
    )
  )
}

/** "revenue and market share", "share to 14% and revenue to £4m": an outcome on either side, whole. */
export function joinsOutcomes(left: string, right: string, words: Words): boolean {
  const afterNumber = /(?:\d\S{0,3}|points|million|percent)\s*,?\s*$/i.test(left.slice(-60))
  // "app installs to 5,000"
  const named = /^(?:the |our )?(?!\S+ed )([A-Za-z][a-z-]*(?: [a-z-]+){0,2}) (?:to|by|from) (?=\S*\d)/.exec(right)
  // "to 2,000 patrons", "by 10%"
  const afterTarget = afterNumber || /\s(?:to|by) [£$€]?\d\S*(?: [a-z-]+){1,2}\s*,?\s*$/.test(left.slice(-60))
  if (afterTarget && named && words.find('outcomes', named[1] ?? '').length > 0 && measures(right, words).length > 0)
    return true
  const nouns = grammar(words.language, 'outcome-nouns')
  const next = nouns.find(right.slice(0, 60))[0]
  // "60 practices and a net promoter score of 55": an outcome that has a value of its own, and is no price of the first.
  if (
    next &&
    /^an? (?:(?!(?:share|part|third|half|quarter|number|total|average) )[A-Za-z-]+ ){0,2}$/i.test(
      right.slice(0, next.start),
    ) &&
    /^ of [£$€]?\d/.test(right.slice(next.end, next.end + 8)) &&
    measures(left, words).length > 0 &&
    !/(?:^|\s)(?:at|with|within|for|on)\s[^,;.]*$/i.test(left.slice(-80))
  )
    return true
  if (!next || next.start > 4 || (next.start > 0 && !/^(?:the|our) $/i.test(right.slice(0, next.start)))) return false
  const rest = right.slice(next.end, next.end + 24)
  if (
    !/^(?:\s*$|[.,;:)]|\s(?:by|from|to|in|at|among|for|with|across|within|during|over|this|next|before|until|on|both|as|while|and)(?![A-Za-zÀ-ɏ]))/i.test(
      rest,
    )
  )
    return false
  const last = nouns.find(left.slice(-60)).at(-1)
  const endsWithNoun = last !== undefined && last.end === left.slice(-60).trimEnd().length
  // Behind a number the second outcome needs one of its own.
  return endsWithNoun || (afterNumber && measures(right, words).length > 0)
}

/** "while awareness grows to 15%" */
export function growsBy(clause: string, words: Words): boolean {
  return (
    measures(clause, words).length > 0 &&
    grammar(words.language, 'aim-verbs').find(clause.slice(0, 60)).length > 0 &&
    !comparison().test(clause)
  )
}

const movedThing = pattern('g')`
  (?:^|\s)(?:the |our )?([a-z][a-z-]*(?: [a-z][a-z-]*){0,3}) (?:by|to|from) (?:about |over |more than |at least )?[£$€]?\d
`

/** "cancellations by 8%" and "no-shows by 20%": another thing on either side, each with its number. */
export function risesBeside(left: string, right: string, words: Words): boolean {
  if (words.language !== 'en' || measures(right, words).length === 0) return false
  const second = new RegExp(movedThing().source).exec(right.slice(0, 160))
  if (second?.index !== 0 || limitedBy.test(right)) return false
  const first = [...left.slice(-100).matchAll(movedThing())].at(-1)
  const [one, two] = [first?.[1], second[1]].map((thing) => thing?.split(' ').at(-1))
  return one !== undefined && two !== undefined && one !== two && measures(left, words).length > 0
}

const limitedBy =
  /^(?:the )?(?:rest|other|others|half|remainder|first|last|next|later|then|again|up|down|on|back)(?![a-z])/i

/** Of results that are announced as several: has each its own number, and are they of different kinds? */
export function areTwo(left: string, right: string, words: Words): boolean {
  const [one, two] = [measures(left, words).at(-1), measures(right, words)[0]]
  if (!one || !two) return false
  const kind = ({ percent, points, currency }: NumberMention) => `${percent} ${points} ${currency}`
  return (
    kind(one) !== kind(two) ||
    (one.unit !== undefined && two.unit !== undefined && one.unit.toLowerCase() !== two.unit.toLowerCase())
  )
}
