import { pattern } from '../../../text/pattern.ts'
import { currencyOf } from '../../currencies.ts'
import { isChange } from '../../metrics/changes.ts'
import { namesMetric, opensWithMetric } from '../../metrics/metric-names.ts'
import { ofOther } from '../../metrics/said-limits.ts'
import { isShareUnit, type Measure, metricName } from '../../quantities.ts'
import { amountsIn, type Said } from './said-amounts.ts'

// A goal told in sentences: which of its numbers is to be reached, which is where it starts, and which must not be passed.

interface Found {
  readonly start: number
  readonly end: number
  readonly value: number | string
}

interface Limit extends Found {
  readonly side: 'at_most' | 'at_least' | 'below' | 'above'
  readonly metric: Measure
}

export interface Goal {
  readonly metric: Measure
  readonly target: Found
  readonly baseline?: Found
  readonly limits: readonly Limit[]
}

/**
 * The goal that a text tells beyond doubt; undefined where a number of it can be told to be none of these, so that
 * nobody has to hear of a number that was misread. What is no number of the goal has been made blank in `text`.
 */
export function goalIn(text: string, metrics: readonly Measure[], hasDecimalComma: boolean): Goal | undefined {
  const all = amountsIn(text, metrics, hasDecimalComma)
  if (all === undefined || all.length === 0 || all.length > mostNumbers) return undefined
  const starts: Said[] = []
  const bounds: { number: Said; side: Limit['side'] }[] = []
  const wanted: Said[] = []
  for (const [index, number] of all.entries()) {
    if (isStart(number, all[index + 1], text)) starts.push(number)
    else {
      const side = sideOf(number)
      if (side) bounds.push({ number, side })
      else wanted.push(number)
    }
  }
  const ofMetric = (number: Said) => ({ number, metric: countedBy(number, metrics, text) })
  const counted = wanted.map(ofMetric)
  const [goal, ...more] = counted.filter(({ metric }) => metric !== undefined)
  // "At least 2,000 members" is a goal and no limit, where nothing else is.
  const aims = goal ? [] : bounds.flatMap((one) => (one.side === 'at_least' || one.side === 'above' ? [one] : []))
  const least = aims.length === 1 && aims[0] ? ofMetric(aims[0].number) : undefined
  const { number, metric } = goal ?? least ?? {}
  if (!number || !metric || more.length > 0) return undefined
  if (!isWanted(number) && !starts.some((one) => isFromTo(one, number, text))) return undefined
  if (counted.some((one) => one.number !== number && !isOfOthers(one.number))) return undefined
  const [start, ...others] = starts
  if (others.length > 0 || (start && start.kind !== number.kind) || isRate(number) || (start && isRate(start)))
    return undefined
  const limits = bounds.flatMap((one): Limit[] => {
    const limited = one.number === number ? undefined : limitedBy(one, metrics, metric)
    return limited ? [{ ...found(one.number), side: one.side, metric: limited }] : []
  })
  return { metric, target: found(number), ...(start && { baseline: found(start) }), limits }
}

const mostNumbers = 12

const found = ({ start, end, value }: Said): Found => ({ start, end, value })

/** Words that set a number into the present or the past, or hold another one against it. */
const before = pattern('iu')`
  (?:^|[^\p{L}])(?:
    today|now|currently|already|at present|at the moment|so far
    |(?:last|previous|prior|past) (?:
      year|quarter|month|season|spring|summer|autumn|fall|winter|time|term|christmas|easter|round|campaign
    )
    |same (?:months?|weeks?|period|quarter|season)
    |up from|down from|against|compared (?:with|to)|versus|vs\.?|instead of|rather than
    |a (?:base|baseline|start|starting point) of
    |(?:base|baseline|starting point|present figure|current figure) (?:is|was|:)
    |start(?:s|ing|ed)?(?: out)? (?:at|from|with)|stands? at|stood at|used to
  )[ :]
`
const since = pattern('iu')`
  ^[^\d]{0,60}?(?:^|[^\p{L}])(?:
    today|now|currently|already|at present|at the moment|so far|to date
    |(?:last|previous|prior) (?:year|quarter|month|season|spring|summer|autumn|fall|winter|time|term)
    |a year (?:ago|earlier|before)|in the spring
    |in the same (?:months?|weeks?|period|quarter|season)
  )(?!\p{L})
`
const present = pattern('iu')`
  (?:^|[^\p{L}])(?:
    have|has|(?:are|is|stands?|sits?) at|there (?:are|is)|(?:today|now) (?:it is|they are)|had|got|sold|took|were
    |was|drew|counted|booked|signed
  )(?: (?:only|just|about))? $
`

const from = () => /(?:^|[^\p{L}])from (?:about |around |today['’]s |currently |now )?$/iu
const upTo = () => /(?:^|[^\p{L}])to(?: (?:at least|over|more than))? $/iu

function isFromTo(number: Said, next: Said, text: string): boolean {
  return from().test(number.ahead) && upTo().test(text.slice(number.end, next.start))
}

/** What others have is no place to start from. */
const ofRivals = () =>
  /(?:^|[^\p{L}])(?:rivals?|compet\p{L}+|others?|sector|market|industry|national|average|benchmark|peers?)(?!\p{L})/iu

/** "From 1,420 to …", "up from 1,420", "today 1,420", "1,420 last year". */
function isStart(number: Said, next: Said | undefined, text: string): boolean {
  if (next && isFromTo(number, next, text)) return true
  // "300 of them" are a part.
  if (/^\sof\s/.test(number.behind)) return false
  if (wanting().test(number.ahead) || ofRivals().test(number.sentence)) return false
  return before().test(`${number.ahead} `) || since().test(number.behind) || present().test(number.ahead)
}

const wanting = pattern('iu')`
  (?:^|[^\p{L}])(?:
    wants?|wish|aims?|aiming|goal|targets?|objective|plans? to|intends? to|will|we['’]ll|shall|should|must
    |ha(?:s|ve) to|needs?|hopes? to
    |to (?:be|have|reach|hit|get|win|gain|sell|sign|book|attract|recruit|enrol|bring|grow|raise|climb|rise|arrive)
    |(?:
      raise|grow|increase|lift|get|win|gain|sell|sign|book|reach|attract|recruit|enrol|enroll|take|bring|move
      |acquire|secure|land|fill|cut|reduce|lower|push|drive|earn|generate|convert|keep|find|register|add|achieve|hit
    )(?:e?s|n?ing)?
    |start(?=[ ]$)
    |what counts|success
  )(?!\p{L})
`
const denied = pattern('iu')`
  (?:^|[^\p{L}])(?:not?|never|none|nobody|nothing|nor|without|refuses?|cannot|avoid|instead|rather|stop)(?!\p{L})
  |n['’]t(?!\p{L})
`

const sides = {
  at_most:
    /(?:at most|no (?:more|higher) than|not (?:more|higher) than|up to|(?:an? )?(?:maximum|ceiling|cap|limit|top) of|max\.?|maximum|not exceed(?:ing)?|≤|<=)\s$/i,
  at_least:
    /(?:at least|no (?:less|fewer|lower) than|not (?:less|fewer|lower) than|(?:an? )?(?:minimum|floor) of|minimum|≥|>=)\s$/i,
  below: /(?:below|under|less than|fewer than|lower than|cheaper than|<)\s?$/i,
  above: /(?:above|over|more than|higher than|past|beyond|exceed(?:s|ing)?|>)\s?$/i,
}

/** The side of a limit; what is denied is the other one: "not above 9%". */
function sideOf({ ahead, behind }: Said): Limit['side'] | undefined {
  if (/^\s(?:or (?:less|fewer|lower|below|under)|at (?:the )?most|maximum|max)(?!\p{L})/iu.test(behind))
    return 'at_most'
  if (/(?:^|[^\p{L}])at or (?:below|under)\s$/iu.test(ahead)) return 'at_most'
  if (/(?:^|[^\p{L}])at or (?:above|over)\s$/iu.test(ahead)) return 'at_least'
  if (/^\s(?:or (?:more|above|better|higher)|at (?:the )?least|minimum)(?!\p{L})/iu.test(behind)) return 'at_least'
  for (const [side, pattern] of Object.entries(sides) as [Limit['side'], RegExp][]) {
    const said = pattern.exec(ahead)
    if (!said) continue
    // "More than £6 a car we will not pay"
    if (!denied().test(ahead.slice(0, said.index)) && !denied().test(behind)) return side
    return side === 'above' ? 'at_most' : side === 'below' ? 'at_least' : undefined
  }
  return undefined
}

/** Words behind which a number tells of something that is there. */
const story = pattern('iu')`
  (?:^|[^\p{L}])(?:
    among|our|their|your|its|existing|current|per|each|every|than|the|these|those|all|both|of|between|about|around
    |roughly|approximately|some|nearly|almost|another|extra|additional|further|more|by
  )\s$
`
const rate = pattern('iu')`
  ^(?:\s[\p{L}-]+){0,3}?\s(?:
    (?:per|each|every|an?)\s(?:day|week|month|quarter|year|night|season|weekend)
    |daily|weekly|monthly|quarterly
  )(?!\p{L})
`
const isRate = ({ behind }: Said) => rate().test(behind)

/** Behind the number come what it counts, perhaps with what kind of it, or nothing that could be counted. */
const elided = pattern('iu')`
  ^\s*(?:
    $|[.,;:)]
    |(?:of (?:them|these|those)|by|before|until|till|in|at|on|no later than|this|within|during)(?!\p{L})
  )
`

/** The metric that a number is of: what stands behind it is counted so, or its name goes before and nothing else is counted. */
function countedBy(number: Said, metrics: readonly Measure[], text: string): Measure | undefined {
  const { ahead, behind, kind, start, end } = number
  if (story().test(ahead) && !/(?:^|[^\p{L}])(?:goal|target|aim|total|number) of $/iu.test(ahead)) return undefined
  if (isChange(text, { start, end })) return undefined
  const alike = metrics.filter((metric) => kindOf(metric) === kind)
  if (kind === 'count') {
    const opened = alike.filter((metric) => opensWith(behind, metric))
    if (opened.length > 0) return only(opened)
  }
  // What a sum or a share is of may stand behind it as well: "£200,000 of direct sales".
  if (kind !== 'count') {
    const named = alike.filter((metric) => namesMetric(behind, metric))
    if (named.length > 0) return only(named)
  } else if (!elided().test(behind)) return undefined
  const lead = text.slice(Math.max(0, start - 240), start)
  return only(alike.filter((metric) => namesMetric(lead, metric) && !isCost(metric)))
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined
}

/** "2,400 paying members": with a few adjectives between. */
function opensWith(behind: string, metric: Measure): boolean {
  const words = behind.trimStart().split(/\s+/, mostBetween + 5)
  for (let at = 0; at <= mostBetween && at < words.length; at++) {
    if (opensWithMetric(` ${words.slice(at).join(' ')}`, metric)) return true
    if (ends().test(words[at] ?? '')) return false
  }
  return false
}

const mostBetween = 3
/** A word that ends what is counted. */
const ends = pattern('i')`
  ^(?:
    in|at|on|to|for|with|from|by|of|per|and|or|who|that|which|more|fewer|less|other|the|a|an|our|lapsed|former
    |existing|potential|trial
  )$
`

function kindOf({ unit }: Measure): Said['kind'] {
  return isShareUnit(unit) ? 'share' : currencyOf(unit) ? 'money' : 'count'
}

const isCost = (metric: Measure) => /\bcosts? (?:per|of)\b|\bcp[a-z]\b|\bcac\b/i.test(metricName(metric))

/** Something in the sentence says that the number is wanted, and nothing that it is not. */
function isWanted({ sentence, ahead }: Said): boolean {
  if (denied().test(sentence)) return false
  return wanting().test(sentence) || sentence.trim() === '' || /:\s$/.test(ahead)
}

/** "In 12 shops": the number counts something that has a name of its own. */
function isOfOthers({ kind, ahead, behind }: Said): boolean {
  return (
    kind === 'count' &&
    /(?:^|[^\p{L}])(?:in|at|from|across|through|with|via|among|for)\s(?:the |our |all )?$/iu.test(ahead) &&
    /^\s\p{L}{3,}/u.test(behind) &&
    !elided().test(behind)
  )
}

/** The metric that a limit is of: one that its words name, or the only cost where it is said of each. */
function limitedBy(
  { number, side }: { readonly number: Said; readonly side: Limit['side'] },
  metrics: readonly Measure[],
  goal: Measure,
): Measure | undefined {
  const { ahead, behind, clause, kind } = number
  // A cost has no lower limit, and no discount is one.
  const isUpper = side === 'at_most' || side === 'below'
  const alike = metrics.filter((metric) => metric !== goal && kindOf(metric) === kind && (isUpper || !isCost(metric)))
  const byName = alike.filter((metric) => namesMetric(ahead, metric) || namesMetric(behind, metric))
  if (byName.length > 0) return only(byName)
  const around = `${clause} ${behind}`
  if (kind === 'money' && each().test(around)) return ofOther().test(ahead) ? undefined : only(alike.filter(isCost))
  return only(alike.filter((metric) => !isCost(metric) && sharesWord(around, metric)))
}

const each = pattern('iu')`
  (?:^|[^\p{L}])(?:
    each|apiece|per|for every|any of them|every one|costs?|spend|spent|spending|pay|paying|paid|an? \p{L}+$
    |for (?:less|no more|under|at most)
  )(?!\p{L})
`

const common = new Set(
  'cost share rate number total count sales average value from with that this what their have back'.split(' '),
)

/** "Without discounts going above 10%", of a metric "Discount share". */
function sharesWord(text: string, metric: Measure): boolean {
  const fold = (words: string) => (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, ''))
  const own = new Set(fold(metricName(metric)).filter((word) => !common.has(word)))
  return fold(text).some((word) => own.has(word))
}
