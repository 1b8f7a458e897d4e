import { pattern } from '../../text/pattern.ts'
import { isShareUnit } from '../quantities.ts'
import { isChange, isStart } from './changes.ts'
import { type Figure, isUpper } from './figures.ts'
import { endsWithMetric, namesMetric, opensWithMetric } from './metric-names.ts'
import { limitSaid } from './said-limits.ts'
import { around, isFigure, lastBefore, type Reading, type SaidNumber } from './said-numbers.ts'

/** Words behind which a number is part of another story: "of our 11,000 subscribers", "from 1,420". */
const otherStory = pattern('i')`
  \b(?:
    from|among|our|their|your|existing|current|per|each|every|than|top
    |(?<!(?:target|total|goal|aim) )of(?: the| our)?
  )\s$
`

/** "500 subscribers a month", "40 per city": parts of a sum that is not told. */
const isRate = /\s(?:(?:per|each|every|an?)\s[a-zà-ɏ]|(?:daily|weekly|monthly|quarterly)\b)/i

/** "past last quarter (1,400 subscribers)": what the number is held against is not what is wanted. */
const heldAgainst = pattern('i')`
  \b(?:
    than|from|past|last|previous|prior|versus|vs|against|compared|beyond|after|since|exceed\w*|beat|surpass\w*
    |outdo\w*|over(?! the (?:next|coming|course))
  )\b(?:(?!\bto\b)[^,;:])*$
`
const inThePast = pattern('i')`
  \b(?:
    (?:last|previous|prior) (?:year|quarter|month|season|spring|summer|autumn|winter|time)
    |a year ago|so far|already|to date|today|now
  )\b
`

/** "Double the 4,800 orders", "three times the 3,200", "match 8,000": what is wanted is made from the number. */
const madeFrom = pattern('i')`
  (?:
    (?:^|\d)x\s
    |\b(?:
      (?:doubl|tripl|trebl|quadrupl|halv)(?:e|es|ing)|twice|thrice|half|times|improv(?:e|es|ing) (?:up)?on
      |build(?:s|ing)? (?:up)?on|match(?:es|ing)?|repeat(?:s|ing)?
    )\b
  )(?:(?!\bto\b)[^,;:])*$
`

/** "the 8,000 orders of 2024", where the objective is due later. */
const ofYear = /^[^,;:.\d]{0,60}?\s(?:of|from|in|during)\s(?:[A-Za-zÀ-ɏ]{1,12}\s){0,2}((?:19|20)\d\d)(?!\d)/

function isComparison(number: SaidNumber, reading: Reading): boolean {
  const { ahead, behind } = around(number, reading)
  if (heldAgainst().test(ahead) || madeFrom().test(ahead) || inThePast().test(withoutOf(behind))) return true
  const [, year] = ofYear.exec(reading.statement.slice(number.end, number.end + 100)) ?? []
  return year !== undefined && reading.by !== undefined && year < reading.by.slice(0, 4)
}

/**
 * How many numbers of the statement may be the target or a part of it: "1,500 online and 500 in shops". With more than
 * one nobody can be certain which of them is the whole.
 */
export function mayBeTargets(reading: Reading): number {
  const { target: goal, baseline: from, statement, said } = reading
  const alike = said.filter(
    (number) =>
      !number.points &&
      !isStart(statement, number) &&
      !(from && isFigure(number, from)) &&
      (!goal ||
        ((number.percent === true) === goal.percent &&
          (number.currency !== undefined) === (goal.currency !== undefined))) &&
      !isRate.test(around(number, reading).behind) &&
      !isComparison(number, reading) &&
      !limitSaid(number, reading) &&
      !isInName(number, reading),
  )
  // "in six cities" is no part of 2,000.
  const whole = goal?.value ?? Math.max(...alike.map(({ value }) => value))
  const isPart = (number: SaidNumber) =>
    number.value >= whole / 10 ||
    (goal?.metric !== undefined && opensWithMetric(withoutOf(around(number, reading).behind), goal.metric))
  return alike.filter(isPart).length
}

/** "Bio 46", where the definition of the metric knows it too: the number of what is sold, and nobody's count. */
function isInName(number: SaidNumber, { target, statement }: Reading): boolean {
  const word = /\p{Lu}[\p{L}-]*\s$/u.exec(statement.slice(Math.max(0, number.start - 30), number.start))?.[0]
  const metric = target?.metric
  const definition = metric && 'definition' in metric ? metric.definition : undefined
  return word !== undefined && `${metric?.name} ; ${definition}`.includes(`${word}${number.text}`)
}

/** The target, where the number stands right before its unit or name, or right behind its name. */
export function targetSaid(number: SaidNumber, reading: Reading): Figure | undefined {
  const { target: goal, baseline: from, statement } = reading
  const { metric } = goal ?? {}
  if (!goal || !metric || number.points || isStart(statement, number)) return undefined
  if ((number.percent === true) !== goal.percent || (number.currency !== undefined) !== (goal.currency !== undefined))
    return undefined
  const isDown = from !== undefined && goal.value < from.value
  if (!number.exact && (number.bound === undefined || isUpper(number.bound) !== isDown)) return undefined
  const { ahead, behind } = around(number, reading)
  const isAdded = number.signed === true || isChange(statement, number)
  // "Grow revenue by 15%" with the target 15%: the only change there is.
  if (goal.percent && !isShareUnit(metric.unit)) return isAdded && number.exact ? goal : undefined
  if (isAdded || otherStory().test(ahead) || isRate.test(behind) || isComparison(number, reading)) return undefined
  const isRisen = /\b(?:to|at|of)\s(?:(?:at least|more than|less than|over|under|above|below) )?$/i.test(ahead)
  if (isRisen && startsAtBaseline(number, reading)) return goal
  if (!goal.percent && !goal.currency) {
    // What is added to a level is not the level.
    const isStep = from
      ? isFigure(number, { ...goal, value: Math.abs(goal.value - from.value) })
      : metric.kind === 'level'
    if (isStep) return undefined
    if (opensWithMetric(withoutOf(behind), metric)) return goal
    return countsDescribed(number, metric, reading) || isLabelled(ahead, metric) ? goal : undefined
  }
  return (isRisen && namesMetric(statement.slice(0, number.start), metric)) || namesMetric(behind, metric)
    ? goal
    : undefined
}

/**
 * "420 booked visits", where the target is 400 bookings: counted is what was booked, so it is probably the target in other
 * words. Only where an aim opens right before the number.
 */
export function countsKin(number: SaidNumber, reading: Reading, stem: (word: string) => string): Figure | undefined {
  const { target: goal, statement, opensAim } = reading
  const { metric } = goal ?? {}
  if (
    !goal ||
    !metric ||
    goal.percent ||
    goal.currency ||
    number.percent ||
    number.currency ||
    number.bound !== undefined
  )
    return undefined
  if (number.value > 3 * goal.value || number.value < goal.value / 3 || isChange(statement, number)) return undefined
  const [, done = ''] = /^\s([a-z]{4,}ed)\s[a-z]/.exec(statement.slice(number.end, number.end + 40)) ?? []
  if (done === '' || !opensAim(statement.slice(Math.max(0, number.start - 60), number.start))) return undefined
  const kin = [metric.name, metric.unit, metric.id]
    .flatMap(
      (called) =>
        called
          ?.toLowerCase()
          .match(/[a-z]+/g)
          ?.at(-1) ?? [],
    )
    .map((word) => stem(word.replace(/s$/, '').replace(/(?:ment|ation|ion)$/, '')))
  // "Registered" and "registrations"
  return kin.some((one) => one === stem(done) || (one.length > 5 && done.startsWith(one.slice(0, 6))))
    ? goal
    : undefined
}

const described = /^\s(?:[a-zà-ɏ][a-zà-ɏ'’-]*,?\s){1,4}/
/** Words behind which the number counts others than those that are wanted. */
const ofOthers = pattern()`
  \b(?:
    existing|current|trial|free|guest|honorary|former|lapsed|lost|potential|prospective|possible|rival\w*|compet\w+
    |other|others|inactive|dormant|unsold|empty|spare|returned|remaining|additional|extra|further|more|fewer|less
    |same|local|of|in|from|with|to|for|at|on|by|per|who|whose|that|than|not|as|or|the|a|an|our|their|your|his|her
    |its|every|each|if|but|when
  )\b
`

/** "3 year contracts", "4 dozen contracts": the number belongs to the word behind it. */
const measured = pattern('i')`
  ^\s(?:
    second|minute|hour|day|week|month|quarter|year|night|bottle|pack|piece|star|point|page|met(?:re|er)|mile
    |lit(?:re|er)|pound|euro|dollar|dozen|hundred|thousand|million|score|bed|seat|storey|person|man|woman|part|step
    |stage|phase|course|inch|foot|acre|hectare|degree|ton|tonne|gram|kilo|[a-z]{1,2}|hrs?|min|sec|yrs?|mths?|wks?
    |lbs|mph|kwh|sqm|psi|dpi|bar|cc|cwt|pax|pcs|pts|car|ply|day|way|odd|off|all|per|new|old|non|one|two|six|ten
  )s?\s
`

/** "Sell 4,000 mixed cases": with an adjective or two between, where an aim opens right before the number. */
function countsDescribed(
  { start, end, bound, value }: SaidNumber,
  metric: NonNullable<Figure['metric']>,
  { statement, target: goal, opensAim }: Reading,
): boolean {
  const ahead = statement.slice(Math.max(0, start - 60), start)
  if (bound !== undefined || !goal || !opensAim(ahead)) return false
  // What differs so much is probably another count.
  if (value > 3 * goal.value || value < goal.value / 3) return false
  const behind = statement.slice(end, end + 80)
  if (measured().test(behind)) return false
  const [between = ''] = described.exec(behind) ?? []
  for (let at = between.indexOf(' ', 1); at > 0; at = between.indexOf(' ', at + 1)) {
    if (ofOthers().test(between.slice(0, at))) return false
    if (opensWithMetric(behind.slice(at), metric)) return endsPhrase(behind.slice(at), metric)
  }
  return false
}

/** "subscriber hampers" are no subscribers. */
function endsPhrase(text: string, metric: NonNullable<Figure['metric']>): boolean {
  const [, next] = /^\s[A-Za-zÀ-ɏ'’-]+(?:\s([a-zà-ɏ-]+))?/.exec(text) ?? []
  return (
    next === undefined ||
    /^(?:by|in|at|from|to|for|with|on|before|until|within|this|next|and|or|of|over|during|per|a|each|through|via|across|online|sold|won|while|as|so|that|who|which|than|under|below|above|between|after)$/.test(
      next,
    ) ||
    opensWithMetric(` ${text.trim().split(' ').slice(0, 2).join(' ')}`, { ...metric, unit: undefined, id: '' })
  )
}

const becomes = pattern('i')`
  (?:
    [:=]
    |\s(?:should|must|will|shall|has to|have to|needs? to|is to|are to|to) (?:
      reach|hit|be|rise to|grow to|get to|climb to
    )
  )\s$
`

/** "Cases sold: 4,000", "the number of cases should reach 4,000" */
function isLabelled(ahead: string, metric: NonNullable<Figure['metric']>): boolean {
  const said = becomes().exec(ahead)
  return said !== null && endsWithMetric(ahead.slice(0, said.index), metric)
}

/** "7,200 of last year's donors" are 7,200 donors. */
function withoutOf(behind: string): string {
  if (!/^\sof\s/i.test(behind)) return behind
  return behind.replace(
    /^\sof\s(?:the |our |these |those |last \p{L}+['’]s |this \p{L}+['’]s )?(?:lapsed |former |past )?/iu,
    ' ',
  )
}

/** "from $250,000 to $400,000", where the first is the baseline: the second can only be the target. */
function startsAtBaseline(number: SaidNumber, { said, baseline: from, statement }: Reading): boolean {
  const before = lastBefore(number.start, said)
  return before !== undefined && from !== undefined && isStart(statement, before) && isFigure(before, from)
}
