import { pattern } from '../../text/pattern.ts'
import { listMarks } from '../sentences/list-marks.ts'
import { trimmed } from '../sentences/trimmed.ts'
import { type Hit, languageOf, type Words } from '../words.ts'
import { areTwo, speaksOfOutcome } from './aim-sides.ts'
import { beginsAnew, joiners } from './joiners.ts'
import { limitIn } from './said-limit.ts'
import { kindOfSecond } from './second-aim.ts'

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

/** Whether an objective's statement joins two measured outcomes. Where it might be one, it is one. */
export function aims(statement: string, words: Words): Aims {
  if (!languageOf(words.language)?.grammar.joiners) return { kind: 'one' }
  const text = statement.slice(0, longest)
  const marks = listMarks(text)
  const [first] = marks
  // "Win 2,000 members: 1) 1,200 by referral 2) …": what is listed are the parts of what stands before, or the ways to it.
  const isParted = first !== undefined && speaksOfOutcome(text.slice(0, first.start), words)
  if (isParted) return aims(text.slice(0, first.start), words)
  const joined = joiners(text, words, marks).map(
    (joiner, at, all): Joined => ({
      joiner,
      left: text.slice(startOf(text, at, all, first), joiner.start),
      second: aimIn(text, joiner.end, all[at + 1]?.start ?? text.length),
    }),
  )
  const named = (joined.length > 0 ? announcedIn(text, joined, words) : undefined) ?? namedSecond(text, words)
  if (named) return named
  let limit: Aims | undefined
  for (const { joiner, left, second } of joined) {
    const kind = kindOfSecond({ left, joiner: joiner.text.toLowerCase(), right: second.text }, words)
    if (kind === 'two') return { kind, second, joiner }
    if (kind === 'limit') limit ??= { kind, second, joiner }
  }
  const said = limitIn(text)
  // "In January and April, with a drop-out rate below 6%": "and" joined no limit; "while waste stays at or below 4%" does.
  const isOwn =
    said &&
    limit?.second &&
    said.start > limit.second.start &&
    said.end <= limit.second.end &&
    (/^(?:with|(?:at|for) an?) /i.test(said.text) || text.slice(limit.second.start, said.start).trimEnd().endsWith(','))
  if (limit && !isOwn) return limit
  return said ? { kind: 'limit', second: said } : { kind: 'one' }
}

/** What stands on either side of what may join two aims. */
interface Joined {
  readonly joiner: Hit
  readonly left: string
  readonly second: Hit
}

/** "Two things matter: …": what is joined behind the colon are two, where they are of different kinds. */
function announcedIn(text: string, joined: readonly Joined[], words: Words): Aims | undefined {
  const told = mayAnnounce.test(text) ? announced().exec(text) : null
  if (!told) return undefined
  const from = told.index + told[0].length
  const found = joined.find(
    ({ joiner, second }) => joiner.start > from && areTwo(text.slice(from, joiner.start), second.text, words),
  )
  return found && { kind: 'two', second: found.second, joiner: found.joiner }
}

/** "Two things matter:", "Our goal is twofold:" */
const announced = pattern('i')`
  (?<![A-Za-zÀ-ɏ])(?:
    (?:(?:our|the|my|main|key|top) ){1,3}(?:goals|aims|objectives|targets|priorities|ambitions)
      (?: for [a-z0-9 ]{1,20})? are\s
    |(?:
      (?:two|three|four|2|3|4|dual|twin|double|both|(?:pair|couple|trio|set) of) (?:[a-z-]+ ){0,2}(?:
        things|numbers|figures|goals?|aims?|objectives?|targets?|priorit(?:y|ies)|outcomes?|results?|ambitions?
        |measures|kpis|jobs|tasks|wins
      )
      |two-?fold|three-?fold
    )(?![A-Za-zÀ-ɏ])[^.:;–—]{0,40}(?::|\s[–—-])\s
  )
`
/** Most aims do not: that is seen at less cost. */
const mayAnnounce = / are |two|three|four|[234] |dual|twin|double|both|pair|couple|trio|set of/i

/** "…, with 400 first-time donors as a second goal": the sentence says itself that there are two. */
function namedSecond(text: string, words: Words): Aims | undefined {
  const told = withSecond().exec(text)
  if (told && speaksOfOutcome(text.slice(0, told.index), words)) {
    const joiner = { start: told.index, end: told.index + told[0].trimEnd().length, text: told[0].trimEnd() }
    return { kind: 'two', second: aimIn(text, joiner.end, text.length), joiner }
  }
  const named = asSecond().exec(text)
  if (!named) return undefined
  const joiner = { start: named.index, end: named.index + named[0].length, text: named[0] }
  const from = Math.max(text.lastIndexOf(',', joiner.start), text.lastIndexOf('.', joiner.start)) + 1
  const second = aimIn(text, from, joiner.end)
  const isTwo = from > 0 && speaksOfOutcome(text.slice(0, from), words) && speaksOfOutcome(second.text, words)
  return isTwo ? { kind: 'two', second, joiner } : undefined
}

const asSecond = pattern('i')`
  (?<![A-Za-zÀ-ɏ])as (?:a|the|our|another) (?:second|secondary|further|additional|parallel|twin|other) (?:
    goal|aim|objective|target|priority
  )(?![A-Za-zÀ-ɏ])
`

/** "…, with the added goal of making the museum better known": such an aim needs no number. */
const withSecond = pattern('i')`
  (?<![A-Za-zÀ-ɏ])with (?:the|an?|our) (?:added|second|secondary|further|additional|parallel|twin) (?:
    goal|aim|objective|ambition|target
  ) (?:of|to|being to|is to)\s
`

/** The left side reaches back over words that join words ("research and development") to the last full break. */
function startOf(text: string, at: number, all: readonly Hit[], mark: Hit | undefined): number {
  for (let back = at - 1; back >= 0; back--) {
    const joiner = all[back]
    if (joiner && beginsAnew(joiner.text)) return joiner.end
  }
  if (mark) return mark.end
  return text.startsWith('\ufeff') ? 1 : 0
}

/** What is aimed at, without the stop behind it. */
function aimIn(text: string, start: number, end: number): Hit {
  const { start: from, text: said } = trimmed(text, start, end)
  const inner = said.replace(/[.,;\s]+$/, '')
  return { start: from, end: from + inner.length, text: inner }
}
