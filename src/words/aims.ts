import { enclosures, outermostAround } from './enclosures.ts'
import { type NumberMention, numbers } from './numbers.ts'
import { sentences } from './sentences.ts'
import { grammar, type Hit, languageOf, type Words } from './words.ts'

/**
 * How many measured outcomes an objective's statement sets out to reach.
 * - two: `second` is the one too many and `joiner` what joins it ("and", "while", ";").
 * - limit: the second is a limit to reach the first within. With a `joiner` it was joined like a second aim ("and keep
 *   churn under 9%"); without one it is said as a limit ("at a CPA below £180").
 * - one: nothing is joined.
 */
export interface Aims {
  readonly kind: 'one' | 'limit' | 'two'
  readonly second?: Hit
  readonly joiner?: Hit
}

/** A statement is a sentence or three; what is longer is not read to its end. */
const longest = 4000

const comparison =
  /(?<![A-Za-zÀ-ɏ])(?:below|under|beneath|less than|fewer than|lower than|at most|at or below|at or under|at or above|no more than|no less than|no fewer than|not more than|not less than|no higher than|no lower than|not exceed(?:ing)?|within|up to|above|over|at least|or less|or lower|or fewer|or better|or more|maximum|max|minimum|capped|limit(?:ed)?|ceiling|flat|stable|steady|constant|unchanged|intact|neutral|positive)(?![A-Za-zÀ-ɏ])/i
const saidAsLimit =
  /(?<![A-Za-zÀ-ɏ])(?:at|with|for|within) (?:an? |the )?(?:[A-Za-zÀ-ɏ-]+ ){0,6}(?:below|under|less than|lower than|at most|of at most|no more than|of no more than|up to|not exceeding|no higher than|above|at least|of at least) [£$€]?\d[^,;.\s]*(?:\.\d+)?%?|(?<![A-Za-zÀ-ɏ])without (?:raising|increasing|losing|lowering|reducing|exceeding|harming|hurting|cutting|discounting|sacrificing)(?: [A-Za-zÀ-ɏ\d£%$€.-]+){1,5}/i
const reasons = /(?<![A-Za-zÀ-ɏ])(?:so|thereby|thus|hence|therefore|which|in order|in turn|as a result)(?![A-Za-zÀ-ɏ])/i
const means =
  /(?<![A-Za-zÀ-ɏ])(?:by|through|via|using|from|with|thanks to) (?:[A-Za-zÀ-ɏ-]+ )?[A-Za-zÀ-ɏ]+ing(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:through|via|using|thanks to) /i

/** Whether an objective's statement joins two measured outcomes. Where it might be one, it is one. */
export function aims(statement: string, words: Words): Aims {
  if (!languageOf(words.language)?.grammar.joiners) return { kind: 'one' }
  const text = statement.slice(0, longest)
  const joined = joiners(text, words).map((joiner, at, all) => ({
    joiner,
    left: text.slice(startOf(text, at, all), joiner.start),
    second: trim(text, joiner.end, all[at + 1]?.start ?? text.length),
  }))
  let limit: Aims | undefined
  for (const { joiner, left, second } of joined) {
    const kind = judge(left, joiner.text.toLowerCase(), second.text, words)
    if (kind === 'two') return { kind, second, joiner }
    if (kind === 'limit') limit ??= { kind, second, joiner }
  }
  if (limit) return limit
  const said = saidAsLimit.exec(text)
  return said
    ? { kind: 'limit', second: { start: said.index, end: said.index + said[0].length, text: said[0] } }
    : { kind: 'one' }
}

/** Words and marks that could join two aims, outside brackets. */
function joiners(text: string, words: Words): Hit[] {
  const aimVerbs = grammar(words.language, 'aim-verbs')
  const found = grammar(words.language, 'joiners').find(text)
  for (const { 0: mark, index } of text.matchAll(/;|(?<=\s)&(?=\s)/g))
    found.push({ start: index, end: index + 1, text: mark })
  // ", reduce churn by 5%": a comma joins where only a new aim can follow. "Cut" and the like may also be participles.
  for (const { index, 1: verb = '' } of text.matchAll(/,(?=\s([a-zß-ÿ]+)\s)/g)) {
    if (aimVerbs.is(verb) && !/^(?:cut|hit|open|become)$|ing$|s$/.test(verb))
      found.push({ start: index, end: index + 1, text: ',' })
  }
  for (const { start } of (sentences(text, words.language) ?? []).slice(1)) found.push({ start, end: start, text: '.' })
  const closesAt = outermostAround(enclosures(text))
  return found.sort((a, b) => a.start - b.start).filter(({ start }) => closesAt(start) < 0)
}

/** The left side reaches back over words that join words ("research and development") to the last full break. */
function startOf(text: string, at: number, all: readonly Hit[]): number {
  for (let back = at - 1; back >= 0; back--) {
    const joiner = all[back]
    if (joiner && (joiner.text === '.' || joiner.text === ';')) return joiner.end
  }
  return text.startsWith('\ufeff') ? 1 : 0
}

function judge(left: string, joiner: string, right: string, words: Words): Aims['kind'] {
  if (right === '' || reasons.test(right.slice(0, 24)) || /,? (?:so|thereby|thus)$/.test(left.slice(-10))) return 'one'
  const clause = withoutFillers(right, words)
  const first = /^[A-Za-zÀ-ɏ-]+/.exec(clause)?.[0] ?? ''
  if (opensWith(clause, 'limit-verbs', words))
    return speaksOfOutcome(clause, words) || comparison.test(clause) ? 'limit' : 'one'
  const verb = grammar(words.language, 'aim-verbs').is(first)
  if (!verb && comparison.test(clause) && speaksOfOutcome(clause, words)) return 'limit'
  const loose = joiner === ';' || joiner === '.'
  const withVerb = !loose && !/^(?:and|&|,)/.test(joiner)
  if (verb && speaksOfOutcome(clause, words)) {
    if (withVerb) return 'two'
    if (!hasObject(left, words)) return 'one'
    if (loose) return 'two'
    if (/ing$/i.test(first))
      return opensWith(withoutFillers(left, words), 'aim-verbs', words) &&
        /^[^A-Za-zÀ-ɏ]*[A-Za-zÀ-ɏ]+ing/.test(left) &&
        !means.test(left)
        ? 'two'
        : 'one'
    return purpose(left, words) ? 'one' : 'two'
  }
  if (means.test(left) || purpose(left, words)) return 'one'
  return joinsNumbers(left, clause, words) || joinsOutcomes(left, clause, words) || (withVerb && growsBy(clause, words))
    ? 'two'
    : 'one'
}

function withoutFillers(text: string, words: Words): string {
  let rest = text.trim()
  for (let turn = 0; turn < 4; turn++) {
    const [filler] = grammar(words.language, 'fillers').find(rest.slice(0, 40))
    if (filler?.start !== 0) break
    rest = rest.slice(filler.end).replace(/^[\s,]+/, '')
  }
  return rest
}

function opensWith(text: string, list: 'limit-verbs' | 'aim-verbs', words: Words): boolean {
  return grammar(words.language, list).find(text.slice(0, 40))[0]?.start === 0
}

function measures(text: string, words: Words): NumberMention[] {
  const scopes = grammar(words.language, 'scopes')
  return numbers(text).filter(({ unit }) => !unit?.split(' ').some((word) => scopes.is(word)))
}

function speaksOfOutcome(text: string, words: Words): boolean {
  return measures(text, words).length > 0 || grammar(words.language, 'outcome-nouns').find(text).length > 0
}

/** "Acquire and retain 2,000 customers": the first verb has nothing of its own yet. */
function hasObject(left: string, words: Words): boolean {
  return speaksOfOutcome(left, words)
}

/** "to add £1.6m revenue" behind the aim: what follows may belong to the reason. */
function purpose(left: string, words: Words): boolean {
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

/** "2,000 customers and £1.6m revenue": two amounts of two things. "Between 2,000 and 3,000" is one. */
function joinsNumbers(left: string, right: string, words: Words): boolean {
  const next = measures(right, words)[0]
  if (!next || next.start > 0 || next.range || !countsOutcome(next, right, words)) return false
  const before = numbers(left).at(-1)
  if (
    !before ||
    before.range ||
    /(?:^|\s)(?:across|in|from|with|through|among|over|via|of|between|for)\s$/i.test(
      left.slice(Math.max(0, before.start - 12), before.start),
    )
  )
    return false
  if (before.unit === undefined && before.currency === undefined) return false
  return before.unit?.toLowerCase() !== next.unit?.toLowerCase() || before.currency !== next.currency
}

function countsOutcome(number: NumberMention, right: string, words: Words): boolean {
  if (number.unit === undefined && !/^\s(?:in|of)\s/.test(right.slice(number.end, number.end + 4))) return false
  if (number.currency !== undefined || number.percent || number.points) {
    const outcome = grammar(words.language, 'outcome-nouns').find(right.slice(number.end, number.end + 60))[0]
    return outcome !== undefined && outcome.start < 20
  }
  if (number.unit === undefined) return false
  return (
    words.find('outcomes', number.unit).length > 0 ||
    /^(?:new )?(?:users|partners|donors|downloads|installs|stores|followers|visitors|dealers|stockists|schools|businesses|households|riders|readers)(?![A-Za-zÀ-ɏ])/i.test(
      number.unit,
    )
  )
}

/** "revenue and market share", "share to 14% and revenue to £4m": an outcome on either side, whole. */
function joinsOutcomes(left: string, right: string, words: Words): boolean {
  const nouns = grammar(words.language, 'outcome-nouns')
  const next = nouns.find(right.slice(0, 60))[0]
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
  return (
    endsWithNoun || (/(?:\d\S{0,3}|points|million|percent)\s*,?\s*$/i.test(left) && measures(right, words).length > 0)
  )
}

/** "while awareness grows to 15%" */
function growsBy(clause: string, words: Words): boolean {
  return (
    measures(clause, words).length > 0 &&
    grammar(words.language, 'aim-verbs').find(clause.slice(0, 60)).length > 0 &&
    !comparison.test(clause)
  )
}

function trim(text: string, start: number, end: number): Hit {
  const raw = text.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  const inner = raw.trim().replace(/[.,;\s]+$/, '')
  return { start: from, end: from + inner.length, text: inner }
}
