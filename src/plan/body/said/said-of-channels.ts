import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { isFullName } from '../values/full-names.ts'
import { moneyIn } from '../values/values.ts'
import { cadenceIn } from './said-of-review.ts'

const person = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2}"

/** What sentences about a channel say beside its role, each in words that can mean nothing else. */
const sayings: readonly (readonly [path: string, pattern: () => RegExp])[] = [
  [
    'rationale',
    () =>
      /^(?:(?:it is|it's|it’s|they are|we are|we) (?:here|there|in (?:it|the plan|there))|we (?:do|use|chose|picked|run|need|have|keep|took) (?:it|them|this|these)) because (.+?)\.?$/iu,
  ],
  ['rationale', () => /^(?:because|why(?: here)?:|reason:) ?(.+?)\.?$/iu],
  [
    'primary_metric',
    () =>
      /^(?:(?:it is |they are )?(?:measured|counted|judged) (?:by|in|on)|success is) ([^.;,(]{3,60}?)(?=[.;,(]| \(|$)/iu,
  ],
  [
    'contribution',
    () => /\b(?:we expect|should bring|expected:?|is to bring|brings us|must bring) (\d[\d.,]*(?<=\d))/iu,
  ],
  [
    'owner',
    () => new RegExp(`\\b(?:[Ll]ooked after|[Rr]un|[Ll]ed|[Oo]wned|[Mm]anaged) by (${person})(?=[.,;]|$)`, 'u'),
  ],
  ['owner', () => new RegExp(`^(${person}) (?:runs|leads|looks after|owns|manages|does) (?:it|this|them)\\b`, 'u')],
  [
    'tempo',
    () =>
      /\b(?:can be changed|can change(?: it)?|changes? possible|changed|changes)(?: every)? (daily|weekly|fortnightly|monthly|quarterly|every (?:day|week|month))\b/iu,
  ],
  ['owner', () => new RegExp(`^[Oo]wner:? (${person})(?=[.,;]|$)`, 'u')],
  ['primary_metric', () => /(?:^|[,;] )(?:number|metric|kpi):? ([^,.;]{3,60}?)(?=[.,;]|$)/iu],
  ['proof_points', () => /(?:^|[,;] )proof(?: points?)?:? (.{3,160}?)[.;]?$/iu],
  ['@budget', () => /^([£€$]\d[\d.,]*(?<=\d)[km]?)\.?$/u],
]

const longest = 2_000

/**
 * "Shows what a check-up is. It is here because our clients follow us. Sam Ojo runs it.": the role, and behind it sentences
 * that say something else of the channel. False: there are none, and all of it is the role.
 */
export function putSentences(channel: Mapping, prose: Prose, reading: Reading): boolean {
  if (channel.thing !== 'Channel' || prose.text.length > longest) return false
  const parts = prose.split(/(?<=[.!?])\s+(?=[\p{Lu}\d£€$])/gu)
  const said = parts.map((part) => sayings.flatMap(([path, pattern]) => found(path, part, pattern())))
  const first = said.findIndex((fields) => fields.length > 0)
  if (first <= 0) return false
  // "Ben Asare. Makes shoppers notice.": a name alone is whose it is.
  const name = first > 1 ? parts[0]?.slice(0, parts[0].text.replace(/\.$/, '').length) : undefined
  const owner = name && isFullName(name.text) ? name : undefined
  const from = owner ? prose.text.indexOf(parts[1]?.text ?? '') : 0
  if (owner && !channel.has('owner')) put(channel, 'owner', owner, reading)
  const role = prose.slice(from, prose.text.indexOf(parts[first]?.text ?? '', from)).trim()
  if (!channel.has('role')) put(channel, 'role', role, reading)
  for (const { path, value } of said.flat()) {
    const isSum = path !== '@budget' || moneyIn(value.words) !== undefined
    if (path === 'tempo') channel.set(path, cadenceIn(value), value.span)
    else if (isSum && !channel.has(path)) put(channel, path, value, reading)
  }
  return true
}

function found(path: string, part: Prose, pattern: RegExp): { path: string; value: Prose }[] {
  const match = pattern.exec(part.text)
  const value = match?.[1]
  if (!match || value === undefined) return []
  const at = match.index + match[0].lastIndexOf(value)
  return [{ path, value: part.slice(at, at + value.length) }]
}
