import { pattern } from '../../../text/pattern.ts'
import type { Mapping } from '../draft.ts'
import { labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { isFullName } from '../values/full-names.ts'
import { moneyIn } from '../values/values.ts'
import { fillContact } from './said-of-contact.ts'
import { cadenceIn } from './said-of-review.ts'

/** "£9,000", "11,000 CHF", "US$4k" */
const sum = '(?:[A-Z]{0,3}[£€$]|[A-Z]{3} )\\d[\\d.,]*(?<=\\d)[km]?|\\d[\\d.,]*(?<=\\d)[km]? ?(?:[A-Z]{3}|[£€])'

const person = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2}"

/** "Counts reply cards.": the primary metric, where that is one of the plan's. */
const counting = '@counted'

/** What sentences about a channel say beside its role, each in words that can mean nothing else. */
const sayings: readonly (readonly [path: string, pattern: () => RegExp])[] = [
  [
    'rationale',
    pattern('iu')`
      ^(?:
        (?:it is|it's|it’s|they are|we are|we) (?:here|there|in (?:it|the plan|there))
        |we (?:do|use|chose|picked|run|need|have|keep|took) (?:it|them|this|these)
      ) because (.+?)\.?$
    `,
  ],
  ['rationale', () => /^(?:because|why(?: here)?:|reason:) ?(.+?)\.?$/iu],
  [
    'primary_metric',
    pattern('iu')`
      (?:^|[,;] )(?:(?:it is |they are )?(?:measured|counted|judged) (?:by|in|on)|success is) ([^.;,(]{3,60}?)
      (?=[.;,(]| \(|$)
    `,
  ],
  [
    'contribution',
    () => /\b(?:we expect|should bring|expected:?|is to bring|brings us|must bring) (\d[\d.,]*(?<=\d))/iu,
  ],
  [
    'owner',
    () => new RegExp(`\\b(?:[Ll]ooked after|[Rr]un|[Ll]ed|[Oo]wned|[Mm]anaged) by (${person})(?=[.,;]|$)`, 'u'),
  ],
  // "Led by the Schools Liaison team.", "Led by Digital (Mei Lin)."
  ['owner', () => /^(?:[Ll]ooked after|[Rr]un|[Ll]ed|[Oo]wned|[Mm]anaged) by (?:the |our )?(\p{Lu}[^.;,:]{1,50})\.?$/u],
  ['owner', () => new RegExp(`^(${person}) (?:runs|leads|looks after|owns|manages|does) (?:it|this|them)\\b`, 'u')],
  [
    'tempo',
    pattern('iu')`
      \b(?:can be changed|can change(?: it)?|changes? possible|changed|changes)(?: every)? (
        daily|weekly|fortnightly|monthly|quarterly|every (?:day|week|month)
      )\b
    `,
  ],
  ['owner', () => new RegExp(`^[Oo]wner:? (${person})(?=[.,;]|$)`, 'u')],
  ['primary_metric', () => /(?:^|[,;] )(?:number|metric|kpi):? ([^,.;]{3,60}?)(?=[.,;]|$)/iu],
  ['proof_points', () => /(?:^|[,;] )proof(?: points?)?:? (.{3,160}?)[.;]?$/iu],
  ['@budget', () => new RegExp(`^(?:(?:[Bb]udget|[Cc]osts?)(?::| is)? )?(${sum})\\.?$`, 'u')],
  ['tempo', () => /^(daily|weekly|fortnightly|monthly|quarterly)\.?$/i],
  [counting, () => /^(?:(?:it|they|we) )?counts? ([^.;,(\d]{3,60}?)(?=[.;,(]| \(|$)/iu],
]

/** What was found out, and not what is to be done: a share, so many of so many, a time that is over, where it stands. */
const evidence = pattern('iu')`
  \d ?%|\d(?:[.,]\d+)?x(?!\p{L})
  |\b(?:\d+|one|two|three|four|half|most) (?:in|of|out of) (?:\d|ten|five|three|our|all|last)
  |\blast (?:year|season|spring|summer|autumn|winter|month|christmas|time)\b
  |\bin (?:19|20)\d\d\b
  |\b(?:survey|interviews|data|stud(?:y|ies)|poll|report)\b
`

const longest = 2_000

/**
 * "Shows what a check-up is. It is here because our clients follow us. Sam Ojo runs it.": the role, and behind it sentences
 * that say something else of the channel. False: there are none, and all of it is the role.
 */
export function putSentences(channel: Mapping, prose: Prose, reading: Reading): boolean {
  if (channel.thing !== 'Channel' || prose.text.length > longest) return false
  const parts = prose.split(/(?<=[.!?])\s+(?=[\p{Lu}\d£€$])/gu)
  const said = parts.map((part) => sayings.flatMap(([path, pattern]) => found(path, part, pattern())))
  const isSaid = (path: string) => channel.has(path) || said.flat().some((one) => one.path === path)
  const why = isSaid('rationale')
    ? -1
    : parts.findIndex(({ text }, at) => at > 0 && said[at]?.length === 0 && evidence().test(text))
  const reason = parts[why]
  if (reason) said[why] = [{ path: 'rationale', value: reason.slice(0, reason.text.replace(/\.$/, '').length) }]
  // "Two bursts: May and September.": a remark, and no second sentence of the role.
  const isRemark = (at: number) => at > 0 && /^[^:.]{2,40}:\s/.test(parts[at]?.text ?? '')
  const tells = said.some((fields) => fields.length > 0)
  const first = said.findIndex((fields, at) => fields.length > 0 || (tells && isRemark(at)))
  if (first < 0 && parts.length > 1) reading.mayBeServed.push({ channel, parts: parts.slice(1) })
  if (first <= 0) return false
  // A field under its label is read elsewhere.
  if (parts.some(({ text }, at) => said[at]?.length === 0 && opensWithField(text))) return false
  // "Ben Asare. Makes shoppers notice.": a name alone is whose it is.
  const name = first > 1 ? parts[0]?.slice(0, parts[0].text.replace(/\.$/, '').length) : undefined
  const owner = name && isFullName(name.text) ? name : undefined
  const opening = owner ? 1 : 0
  if (owner && !channel.has('owner')) put(channel, 'owner', owner, reading)
  const from = owner ? prose.text.indexOf(parts[1]?.text ?? '') : 0
  const role = prose.slice(from, prose.text.indexOf(parts[first]?.text ?? '', from)).trim()
  putRole(channel, role, reading, isSaid('rationale'))
  for (const { path, value } of said.flat()) {
    const isSum = path !== '@budget' || moneyIn(value.words) !== undefined
    if (path === counting) reading.stepsOfMetrics.push({ step: channel, metric: value, path: 'primary_metric' })
    else if (path === 'tempo') channel.set(path, cadenceIn(value), value.span)
    else if (isSum && !channel.has(path)) put(channel, path, value, reading)
  }
  const others = parts.filter((_, at) => at > opening && said[at]?.length === 0)
  fillContact(channel, [role, ...others], reading)
  if (others.length > 0) reading.mayBeServed.push({ channel, parts: others })
  return true
}

function opensWithField(text: string): boolean {
  const label = /^[^:：]{1,60}(?=[:：](?:\s|$))/.exec(text)?.[0]
  return label !== undefined && labelOf('Channel', label) !== undefined
}

/** How much two sentences and more say of a channel that is not its role. */
export function saysMore(prose: Prose): boolean {
  if (prose.text.length > longest) return false
  const parts = prose.split(/(?<=[.!?])\s+(?=[\p{Lu}\d£€$])/gu).slice(1)
  return parts.filter((part) => sayings.some(([path, pattern]) => found(path, part, pattern()).length > 0)).length > 1
}

/** "Opens the door to firms, because 12% of them answered": what the channel is to do, and why it is the one. */
function putRole(channel: Mapping, role: Prose, reading: Reading, hasRationale: boolean): void {
  const because = hasRationale ? null : /(?<=.{12})(?:,| [–—-]) because (?=\S{1,30} \S)/.exec(role.text)
  const [reason] = because ? role.slice(because.index + because[0].length).split(/(?<=[.!?])\s+/g) : []
  // A reason given within a later sentence is that sentence's.
  if (because && reason && !/[.!?]\s/.test(role.text.slice(0, because.index))) {
    if (!channel.has('role')) put(channel, 'role', role.slice(0, because.index), reading)
    put(channel, 'rationale', reason.slice(0, reason.text.replace(/\.$/, '').length), reading)
  } else if (!channel.has('role')) put(channel, 'role', role, reading)
}

function found(path: string, part: Prose, pattern: RegExp): { path: string; value: Prose }[] {
  const match = pattern.exec(part.text)
  const value = match?.[1]
  if (!match || value === undefined) return []
  const at = match.index + match[0].lastIndexOf(value)
  return [{ path, value: part.slice(at, at + value.length) }]
}
