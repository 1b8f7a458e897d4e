import { pattern } from '../../../text/pattern.ts'
import { intervalInDays, rhythm } from '../../timing/said-cadences.ts'
import { List, Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { namesWeekday } from '../values/days.ts'
import { draftOf } from '../values/values.ts'
import { cadenceIn } from './said-of-review.ts'

const rhythms = () => new RegExp(`(?<![a-z-])${rhythm}(?![a-z-])`, 'gi')
const meets = pattern('i')`
  (?<![a-z-])(?:
    meets?|meetings?|reviews?|reviewed|stand-?ups?|check-?ins?|catch-?ups?|committee|discuss(?:es|ed)?|jour fixe
    |syncs?|calls?|retro(?:spective)?s?
  )(?![a-z-])
`
const reports =
  /(?<![a-z-])(?:reports?|reported|reporting|dashboards?|(?:is|are|be|get|gets) (?:counted|measured|tracked|pulled|updated|read))(?![a-z-])/i
/** "We look at these every Monday in the trading meeting": a meeting to which the numbers come. */
const looks = pattern('i')`
  (?<![a-z-])(?:
    (?:look(?:s|ed|ing)? (?:at|through)|go(?:es)? through|check(?:s|ed)?|review(?:s|ed)?) (?:at )?
      (?:these|them|those|all|the|our)
    |numbers|figures|kpis|metrics|dashboards?
  )(?![a-z-])
`
const done = pattern('i')`
  (?<![a-z-])(?:
    discuss|shar|look at|look through|take[sn]? note|talk about|go(?:es)? through|report on|compar|decid|agree|mov
    |approv
  )[a-z]*
`
/** What may be, or is not so, is nothing that the plan says. */
const open = pattern('i')`
  (?<![a-z-])(?:
    not|no|never|nobody|if|when|unless|until|should|could|may|might|would|was|were|used to|last year|instead of
  )(?![a-z-])
`

/** What is longer is no remark about meetings. */
const longest = 600

/** "Weekly channel reports, monthly meeting to discuss results.": how often people meet and report, where one rhythm says so. */
export function saidOfMeetings(prose: Prose): { readonly review?: Mapping; readonly reported?: Prose } {
  if (prose.text.length > longest) return {}
  let review: Mapping | undefined
  let reported: Prose | undefined
  for (const sentence of prose.split(/[.;!?](?=\s|$)|\n/g)) {
    if (open().test(sentence.text)) continue
    for (const clause of clauses(sentence)) {
      const found = [...clause.text.matchAll(rhythms())]
      const [one, day] = found
      // "Weekly review on Thursdays": the day says when, not how often.
      const isDay = found.length === 2 && day !== undefined && weekdays.test(day[0])
      if (!one || (found.length > 1 && !isDay)) continue
      const often = clause.slice(one.index, one.index + one[0].length)
      const isMeeting = meets().test(clause.text)
      if (isMeeting) review ??= reviewOf(clause, often)
      // Who hears of it monthly as well does not make it slower.
      if ((isMeeting ? looks() : reports).test(clause.text) && !(reported && isAsFast(reported, often)))
        reported = often
    }
  }
  return { ...(review && { review }), ...(reported && { reported }) }
}

function isAsFast(one: Prose, other: Prose): boolean {
  const [days = Infinity, others = Infinity] = [one, other].map(({ words }) => intervalInDays(words))
  return days <= others
}

const weekdays = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i

/** The parts between commas, each with a rhythm of its own; the whole sentence where they have one between them. */
function clauses(sentence: Prose): Prose[] {
  return [...sentence.text.matchAll(rhythms())].length > 1 ? sentence.split(/,\s+(?:and\s+)?|\s+and\s+/g) : [sentence]
}

/** Under a heading about meetings the rhythm that the words begin with is theirs. */
export function openingRhythm(prose: Prose): Mapping | undefined {
  const found = new RegExp(`^(?:we (?:meet|review)\\s+|(?:[a-z-]+ ){1,3})?(${rhythm})(?![a-z-])`, 'i').exec(
    prose.text.slice(0, longest),
  )
  const [all = '', often = ''] = found ?? []
  const end = prose.text.search(/[.;!?](?:\s|$)|\n/)
  const sentence = prose.slice(0, end < 0 ? undefined : end)
  return found && !open().test(sentence.text)
    ? reviewOf(sentence, prose.slice(all.length - often.length, all.length))
    : undefined
}

/** "… with Ann Lee, Bob Ray and Cy Orr", "all channel owners (Ann Lee, Bob Ray)": two full names or more, one after the other. */
const people = () =>
  new RegExp(`(?:\\bwith |\\bmeets |[:(] ?)(${fullName}(?:(?:, | and |, and )${fullName})+)(?![\\p{L}-])`, 'u')
/** "(Nadia, Jo, Sam)", "– Priya, Marcus, Tom": three and more, of whom only first names are told. */
const firstNames = () => /(?:\(| [–—-] )(\p{Lu}\p{Ll}+(?:(?:, | and |, and )\p{Lu}\p{Ll}+){2,})(?=[).]|$|, \p{Ll})/u
/** "(30 min, all channel owners)": everybody who runs a channel, without their names. */
const everyOwner = () =>
  /(?:\bwith |[(,] ?)((?:all|every|each) (?:of the )?channel (?:owners?|leads?|managers?))(?=[),.;]|$)/i
const fullName = "\\p{Lu}\\p{L}[\\p{L}'’-]*(?: (?:van |von |de |der )?\\p{Lu}[\\p{L}'’-]+){1,2}"

function reviewOf(clause: Prose, often: Prose): Mapping {
  const review = new Mapping('Review')
  review.set('cadence', cadenceIn(often), often.span)
  const who = (people().exec(clause.text) ?? firstNames().exec(clause.text) ?? everyOwner().exec(clause.text))?.[1]
  if (who !== undefined) {
    const at = clause.text.indexOf(who)
    const names = draftOf({ is: 'persons' }, clause.slice(at, at + who.length))
    if (names !== undefined) review.set('attended_by', names, clause.slice(at, at + who.length).span)
  }
  const verb = done().exec(clause.text)
  const rest = verb && clause.slice(verb.index)
  const again = rest ? rhythms().exec(rest.text) : null
  const said = rest && withoutBracket(rest.slice(0, again?.index).trim())
  if (!said || said.words.split(' ').length < 2) return review
  const agenda = new List()
  agenda.add(said.words, said.span)
  review.set('agenda', agenda, said.span)
  return review
}

/** "share updates (30 min, all channel owners)": how long and with whom is no point of the agenda. */
function withoutBracket(said: Prose): Prose {
  return said.slice(0, /\s*\([^()]*\)\.?$/.exec(said.text)?.index)
}

/** Keeps what a section about numbers or about working together says of meetings, until all of the page is read. */
export function readMeetings(into: Mapping, prose: Prose, reading: Reading): boolean {
  const { review = into.thing === 'Governance' ? gathering(prose, reading) : undefined, reported } =
    saidOfMeetings(prose)
  if (review) reading.meetings.push(review)
  if (reported && into.thing === 'Measurement') put(into, 'cadence', reported, reading)
  return review !== undefined || reported !== undefined
}

/** "Every Monday she and Ian Moss look at orders", "Every Tuesday: orders, money": in a section about working together people meet. */
function gathering(prose: Prose, reading: Reading): Mapping | undefined {
  if (prose.text.length > longest * 2) return undefined
  for (const sentence of prose.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/gu)) {
    const colon = sentence.text.search(/[:：]\s/)
    const review = openingRhythm(sentence.slice(0, colon < 0 ? undefined : colon))
    if (!review || !gathers().test(sentence.text)) continue
    const points = /^[^:.;]{3,120}:\s+([^:.;]{5,200})/.exec(sentence.text)?.[1]
    const at = points === undefined ? -1 : sentence.text.indexOf(points)
    const agenda =
      points && !fullNames().test(points) ? draftOf({ is: 'texts' }, sentence.slice(at, at + points.length)) : undefined
    if (agenda !== undefined) review.fields.delete('agenda')
    if (agenda !== undefined) review.set('agenda', agenda, sentence.slice(at, at + (points ?? '').length).span)
    // What they look at is what the review is held against, where it is a metric of the plan.
    const seen =
      /(?:look(?:s|ing)? (?:at|through)|go(?:es)? through|discuss(?:es)?|check(?:s)?|[:：]) ([^,;:.]{3,60})/i.exec(
        sentence.text,
      )?.[1]
    const from = seen === undefined ? -1 : sentence.text.indexOf(seen)
    if (seen)
      reading.stepsOfMetrics.push({ step: review, metric: sentence.slice(from, from + seen.length), path: 'against' })
    return review
  }
  return undefined
}

/** Behind the rhythm somebody does something, or it is said what. */
const gathers = () =>
  /^[^.;]{3,60}(?::\s|(?<!\p{L})(?:and|we|look|sit|meet|go|come|talk|discuss|check|decide)(?!\p{L}))/iu
const fullNames = () => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,|$)/u

/** The first meeting that is told of is the review, where no other line says how often that is. */
export function settleMeetings(root: Mapping, reading: Reading): void {
  const [review] = reading.meetings
  if (!review) return
  const known = root.get('governance')
  const governance = known instanceof Mapping ? known : new Mapping('Governance')
  if (known !== undefined && known !== governance) return
  const told = governance.get('review')
  if (told instanceof Mapping && !told.has('cadence')) told.take(review.fields)
  else if (!governance.set('review', review, review.span)) return
  // Of a rhythm the plan keeps no weekday: where one is named the words are still to be read.
  for (const { value } of review.fields.values()) if (!namesWeekday(reading.proseAt(value).text)) reading.place(value)
  if (!known) root.set('governance', governance, governance.span)
}
