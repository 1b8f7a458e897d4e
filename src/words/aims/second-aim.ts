import { pattern } from '../../text/pattern.ts'
import { numbers } from '../numbers/numbers.ts'
import { isListMark } from '../sentences/list-marks.ts'
import { grammar, type Words } from '../words.ts'
import {
  areTwo,
  comparison,
  growsBy,
  isExplained,
  joinsNumbers,
  joinsOutcomes,
  means,
  measuresBoth,
  opensWith,
  ownMove,
  purpose,
  risesBeside,
  speaksOfOutcome,
  withoutFillers,
} from './aim-sides.ts'
import { isBetterOff } from './better-off.ts'
import { isFurther, isStandingFirst } from './further-aim.ts'
import { beginsAnew } from './joiners.ts'
import { isVague } from './vague.ts'

/** What stands on either side of words or a mark that could join two aims. */
interface Sides {
  readonly left: string
  readonly joiner: string
  readonly right: string
}

/** What stands behind a joiner: a second aim, a limit of the first, or more about the first. Where it might be that, it is. */
export function kindOfSecond({ left, joiner, right }: Sides, words: Words): 'one' | 'limit' | 'two' {
  if (isAboutFirst(left, right)) return 'one'
  const clause = withoutFillers(right, words)
  const isNew = beginsAnew(joiner)
  // "While", "as well as" set one thing beside another; "and" may also go on with the first.
  const isBeside = !isNew && !/^(?:and|[&+/,])/.test(joiner)
  if (isNew && speaksOfOutcome(left, words)) {
    const kind = besides(clause, words)
    if (kind) return kind
    if (addsResult(left, right, words)) return 'two'
  }
  if (opensWith(clause, 'limit-verbs', words)) {
    // "Sign and keep 1,400 members": two things done to one, and nothing beside it.
    if (!isNew && !comparison().test(clause) && !speaksOfOutcome(left, words)) return 'one'
    return speaksOfOutcome(clause, words) || comparison().test(clause) ? 'limit' : 'one'
  }
  if (isFurther(left, clause, isBeside, words) || isBetterOff(left, clause, words)) return 'two'
  if (against().test(clause)) return 'one'
  const first = /^[A-Za-zÀ-ɏ-]+/.exec(clause)?.[0] ?? ''
  if (grammar(words.language, 'aim-verbs').is(first)) {
    if (isStandingFirst(left, clause, words)) return 'two'
    if (isAlsoDone({ left, joiner, right }, clause, words) && (isBeside || !isExplained(left, words))) return 'two'
    if (speaksOfOutcome(clause, words) || (moved().test(clause) && /\d/.test(left)))
      return isBeside || isOwnResult(left, clause, isNew, words) ? 'two' : 'one'
  } else if (comparison().test(clause) && speaksOfOutcome(clause, words)) return 'limit'
  // "Not only 2,000 orders but also a rise in repeat orders to 40%"; with a number first it may be a part of the same.
  if (joiner === 'but also' && /(?<![a-z])not (?:only|just) [^.;]*\d/i.test(left) && !/^\d/.test(clause))
    return measuresBoth(left, clause, words) ? 'two' : 'one'
  if (isExplained(left, words) || (joiner === '/' && saysTwice(left, clause))) return 'one'
  const isTwo =
    joinsNumbers(left, clause, words) ||
    (isListMark(joiner) && measuresBoth(left, clause, words)) ||
    joinsOutcomes(left, clause, words) ||
    (/\balso$/.test(joiner) && /^\d/.test(clause) && countsAnother(left, clause)) ||
    (isBeside ? growsBy(clause, words) : risesBeside(left, clause, words))
  return isTwo ? 'two' : 'one'
}

/** "400 bikes and also 900 helmets": a second number, of something else. */
function countsAnother(left: string, right: string): boolean {
  const [first] = numbers(left).filter(({ unit }) => unit !== undefined)
  const [second] = /\b(?:each|per|of (?:the|them|these|those))\b/.test(right) ? [] : numbers(right)
  return first !== undefined && second?.unit !== undefined && second.unit.toLowerCase() !== first.unit?.toLowerCase()
}

/** A report of what has been, a reason, or nothing at all: no aim of its own. */
function isAboutFirst(left: string, right: string): boolean {
  return (
    right === '' ||
    past.test(left) ||
    /^to [a-z]+ [^,;]{0,40},/i.test(right) ||
    reasons.test(right.slice(0, 24)) ||
    (/^\d/.test(right) && partOfFirst.test(left.slice(-60))) ||
    /,? (?:so|thereby|thus)$/.test(left.slice(-10))
  )
}

/** "60% of them women and 40% under 30" */
const partOfFirst = /\d\S* of (?:them|these|those|whom|which)(?![a-z])[^,;.]*$/

/** "Last year we won 1,420 and raised sales": a report, not an aim. */
const past =
  /^\s*(?:last|previously|historically|in the past|so far|to date|until now|in (?:19|20)\d\d)(?![A-Za-zÀ-ɏ])/i

const reasons = /(?<![A-Za-zÀ-ɏ])(?:so|thereby|thus|hence|therefore|which|in order|in turn|as a result)(?![A-Za-zÀ-ɏ])/i

/** "We also want a 4.6 rating": the sentence says itself that it is about another aim. */
function besides(clause: string, words: Words): 'limit' | 'two' | undefined {
  const wanted = clause.replace(alsoWanted(), '')
  if (wanted === clause) return undefined
  if (speaksOfOutcome(wanted, words)) return comparison().test(wanted) ? 'limit' : 'two'
  return isVague(wanted, words).length > 0 ? 'two' : undefined
}

const alsoWanted = pattern('i')`
  ^(?:
    (?:we|the (?:team|board|company|school|charity|trust|plan)) (?:are |['’]re |is )?
      (?:also |further |additionally )(?:
        want|need|aim|plan|hope|intend|expect|seek|target|would like|are aiming|are looking|are after|aiming|looking
        |after|hoping|out|working
      )s?(?: (?:to|for|at))?(?: (?:get|have|see|reach|achieve))?
    |(?:another|the second|our second|a second|second|the other|our other|an additional|a further|the next)
      (?: (?:aim|goal|objective|target|priority|ambition|result|one|thing|number))?(?: is| being|:|,)(?: to)?
    |we (?:want|need|aim|plan|intend)(?: to)?(?= [^.;]{1,60}(?:\btoo|\bas well)$)
  )\s
`

/** A sentence that says that it adds a result, or asks for one of another kind than the first. */
function addsResult(left: string, right: string, words: Words): boolean {
  const marker = added().exec(right)?.[0]
  if (marker !== undefined) {
    const result = right.slice(marker.length)
    // "Beyond that, we want people to think of us first": an aim needs no number to be wished for.
    if (/\bwe (?:want|aim|hope|would like)/i.test(marker) && !comparison().test(result)) return true
    const isOther = areTwo(left, result, words) || (/\d/.test(left) && moved().test(result))
    return isOther && !factual().test(result) && !comparison().test(result)
  }
  return (
    owed().test(right) &&
    (areTwo(left, right, words) || /\b(?:as well|too|also|likewise)\b/i.test(right)) &&
    !comparison().test(right)
  )
}

/** "Shorten the waiting list to two weeks" */
const moved = pattern('i')`
  ^(?:
    shorten|lengthen|cut|lower|lift|raise|reduce|increase|bring|take|push|get|move|grow|improve|widen|double|halve
  )(?:ing)? [^,;.]{1,60} (?:to|by) (?:an? |about |over )?
  (?:[£$€]?\d|one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter)
`

/** "Equally important is a rise in baskets to £21", "Secondly, move recall to 22%": the sentence says itself that it adds something. */
const added = pattern('i')`
  ^(?:
    (?:oh,? )?(?:and|plus)(?: also| then)?(?= (?:an?|the|our|another|some|[\d£$€]))
    |(?:
      secondly|second|thirdly|furthermore|additionally|in addition|besides|also|moreover|what is more|in parallel
      |at the same time|likewise|equally|not least
    )(?:,| is| to| we (?:want|aim|plan|need|intend|will|would like|hope)(?: to)?(?= ))
    |(?:it is |it['’]s )?(?:equally|just as|no less|similarly|also|nearly as|almost as) (?:
      important|vital|critical|key|essential|pressing
    )(?:ly)?(?: (?:to|for) us)?(?: is| that|,|:)
    |(?:alongside|beyond|besides|on top of|in addition to|next to|parallel to|together with|apart from) (?:
      this|that|it
    )(?: goal| aim| target)?(?:,|(?= we ))
  )\s+(?:we (?:want|aim|plan|need|intend|will|would like|hope)(?: to)? )?
`

/** What such a sentence does not add: a fact about the first. */
const factual = pattern('i')`
  ^(?:the|each|every|this|that|these|those|it|they|there|he|she|its|last|most|some|all|our|about|around|nearly|over) [^,;]{0,60}?
  (?<![a-z])(?:
    is|are|was|were|has|have|had|does|do|did|costs?|takes?|holds?|brings?|comes?|came|means?|gives?|makes?|needs?
    |can|may|could|sold|won
  )(?![a-z])
`

/** "Repeat orders should reach 45%": a sentence that asks for a result of its own. */
const owed = pattern('i')`
  ^(?:the |our |a |an )?(?:[A-Za-zÀ-ɏ’'-]+ ){1,5}?
  (?:should|must|needs? to|has to|have to|ought to|is to|are to|shall) (?:also |then |likewise )?(?:be |have )?(?:
    reach|reached|rise|risen|grow|grown|climb|climbed|increase|increased|improve|improved|go up|gone up|hit|double
    |doubled|halve|halved|triple|fall|fallen|drop|dropped|decline|shrink|come down|be up|be raised|raised|lifted|cut
    |reduced|taken|brought|up|down
  )(?![A-Za-zÀ-ɏ])[^;]{0,40}?\d
`

/** "9% above the market" tells what the first result is held against. */
const against = pattern('i')`
  ^[^,;]{0,12}\d[\d.,]*\s?(?:%|percent|per cent|points?) (?:
    above|over|up on|ahead of|better than|more than|below|under|down on|faster than
  ) (?:the |our |last |its )?(?:
    market|average|industry|sector|competit|plan|budget|year|season|quarter|same|previous|forecast|benchmark
  )
`

/** "While also entering Denmark", "and make Peak the best-known gym": a second aim needs no number to be one. */
function isAlsoDone({ left, joiner, right }: Sides, clause: string, words: Words): boolean {
  return (
    speaksOfOutcome(left, words) &&
    !delivery().test(clause) &&
    (alsoDone.test(`${joiner} ${right}`) || placing.test(clause) || isVague(clause, words).length > 0)
  )
}

/** "Sell 400 boxes and also ship them by June": done to the same things, and no result of its own. */
const delivery = pattern('i')`
  ^(?:ship|deliver|send|print|pack|build|instal|launch|publish|train|onboard|invoice|hand)[a-z]* (?:
    them|it|these|those
  )(?![a-z])[^\d%]*$
`

const alsoDone =
  /^(?:(?:while|whilst|and|as well as|plus) (?:also|simultaneously|at the same time)|not (?:forgetting|to mention)) /i

/** "Position the clinic as the region's authority" */
const placing = /^(?:position|establish)(?:ing)? [^,;.]{1,60}? as (?:an?|the) /i

/** "Win 2,000 members, reduce churn by 5%": a verb with a result of its own. "Acquire and retain 2,000 customers" has one of both. */
function isOwnResult(left: string, clause: string, isNew: boolean, words: Words): boolean {
  if (!speaksOfOutcome(left, words)) return false
  if (isNew) return true
  const isMeans = /^[A-Za-zÀ-ɏ-]*ing(?![A-Za-zÀ-ɏ-])/i.test(clause) && !ownMove.test(`, ${clause}`)
  if (!isMeans) return !purpose(left, words)
  const isList = /^[^A-Za-zÀ-ɏ]*[A-Za-zÀ-ɏ]+ing/.test(left) && !means().test(left)
  return isList && opensWith(withoutFillers(left, words), 'aim-verbs', words)
}

/** "Grow sales / revenue by 10%" and "£1.2m / €1.4m" say one thing twice. */
function saysTwice(left: string, right: string): boolean {
  return !/^[£$€]?\d/.test(right) || (/[£$€]\d/.test(left) && /[£$€]\d/.test(right))
}
