import { pattern } from '../../../text/pattern.ts'
import { labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import { splitLabel } from '../reader.ts'
import { namesDay } from '../values/days.ts'
import { isFullName } from '../values/full-names.ts'

/**
 * What stands between dashes, behind a stop where a label of the thing follows, and a bracket at the end that holds a
 * person or a labelled field of the thing.
 */
export function partsOf(prose: Prose, thing: string): Prose[] {
  const bracket = /\s*\(([^()]{2,80})\)[\s.]*$/.exec(prose.text.slice(-longestBracket))
  const inner = bracket?.[1]
  if (bracket && inner !== undefined) {
    const start = prose.text.length - Math.min(prose.text.length, longestBracket) + bracket.index
    const from = prose.text.indexOf('(', start) + 1
    const last = prose.slice(from, from + inner.length).trim()
    const said = [last, ...last.split(/[,;]\s/g)]
    const isStep = thing === 'Milestone' || thing === 'Dependency'
    if (said.some((part) => isPerson(part) || fieldIn(part, thing)) || (isStep && namesDay(last.words)))
      return [...between(prose.slice(0, start), thing), last]
  }
  return between(prose, thing)
}

const longestBracket = 100

function between(prose: Prose, thing: string): Prose[] {
  // "Page live (Kim Tran) → Bookings": an arrow leads from a step to what it moves.
  const signs = thing === 'Milestone' ? /\s(?:[–—-]{1,3}|→|->|=>)\s/g : /\s[–—-]{1,3}\s/g
  return prose.split(signs).flatMap((part) => beforeLabels(part, thing))
}

/** "Rain in May. Owner: Ann Lee. Review by: 3 June 2026": each label that the thing knows begins a part of its own. */
function beforeLabels(prose: Prose, thing: string): Prose[] {
  if (!/[:：]/.test(prose.text)) return [prose]
  const parts: Prose[] = []
  let from = 0
  for (const { 0: gap, index } of prose.text.matchAll(/[.;,·|\n]\s{0,4}(?=\p{L}[^:：.;,\n]{1,40}[:：])/gu)) {
    const to = index + gap.length
    const label = /^[^:：]+/.exec(prose.text.slice(to, to + longestLabel))?.[0] ?? ''
    if (labelOf(thing, label) === undefined) continue
    parts.push(prose.slice(from, index).trim())
    from = to
  }
  return [...parts, prose.slice(from).trim()].filter((part) => !part.isEmpty)
}

const longestLabel = 42

/**
 * "Six beers that no shop stocks – evidence: shelf check", "id: hourly; claim: A boat every hour; evidence: timetable": what
 * a thing is called, where that has no label, and its fields. Undefined where a part of it has no label.
 */
export function recordIn(
  prose: Prose,
  thing: string,
): { name?: Prose; fields: readonly { path: string; label: Prose; value: Prose }[] } | undefined {
  const [first, ...more] = partsOf(prose, thing)
  const fields = more.map((part) => labelledIn(part, thing))
  if (!first || fields.length === 0 || fields.some((field) => field === undefined)) return undefined
  const own = labelledIn(first, thing)
  const all = [own, ...fields].filter((field) => field !== undefined)
  return own ? { fields: all } : { name: first.slice(0, first.text.replace(/\s*[.;:,]$/, '').length), fields: all }
}

/** A full name or a handle: what can only be somebody. */
export function isPerson({ words }: Prose): boolean {
  return isFullName(words) || /^@[\w.-]{2,40}$/.test(words)
}

/** "owner: Ann Lee": a field of the thing under its label, but for the one that names it. */
export function fieldIn(part: Prose, thing: string): { path: string; label: Prose; value: Prose } | undefined {
  const field = labelledIn(part, thing)
  return field && !namesIt.has(field.path) ? field : undefined
}

function labelledIn(part: Prose, thing: string): { path: string; label: Prose; value: Prose } | undefined {
  const cut = splitLabel(part)
  const path = cut && labelOf(thing, cut.label.text)
  if (!cut || path === undefined || cut.value.isEmpty) return undefined
  const value = cut.value.slice(0, cut.value.text.replace(/[.;]$/, '').length)
  return { path, label: cut.label, value }
}

const namesIt: ReadonlySet<string> = new Set(['risk', 'name', 'what'])

/** What is kept and can be shown: "(planning consent 2024/118)". */
const records = pattern('i')`
  \b(?:
    anal(?:ysis|yses)|audits?|articles? \d+|awards?|calculations?|census|certificates?|clause \d+|comparisons?
    |conditions|consents?|data|diar(?:y|ies)|interviews?|invoices?|accounts|books?|contracts?|files?|ledgers?
    |letters?|licen[cs]es?|lists?|logs?|manifests?|maps?|minutes|notes?|panel|permits?|photographs?|photos|programme
    |receipts?|references|registers?|registry|rota|scans?|scorecards?|sheets?|shortlist|statements?|telemetry|terms
    |timetables?|timings|policy|polls?|ratings?|records?|reports?|research|results?|reviews?|sample|stud(?:y|ies)
    |surveys?|tests?|trials?
  )\b
`

/** "(foyer cards, 2025)", "(agreement with the borough)": words behind a claim that go on with no sentence. */
function mayBack(inner: string): boolean {
  return /[\s,]/.test(inner.trim()) && !goesOn().test(inner)
}

const goesOn = pattern('i')`
  ^(?:
    up to|within|from|incl\w*|excl\w*|max\w*|min\w*|only|for|on|in|at|until|except|unless|if|not?|never|or|and|e\.?g
    |i\.?e|per|with|without|as|by|while|when|where|after|before|also|even|because|so|but|more|less|about|around
    |roughly|than|which|that|to|of|we|you|they|it|our|your|the|a|an|all|each|every|both|any|free|[£€$\d]
  )(?![a-z])
`

/** "Less than 5 g of sugar (Lab report)", "… – Lab report": a claim and what backs it; a bracket may also be part of the claim. */
export function evidenceIn(prose: Prose, isClaim = false): { label: Prose; value: Prose } | undefined {
  const { text } = prose
  const dashes = [...text.matchAll(/(?<=\S)\s+[–—-]+\s+/g)]
  const [dash] = dashes
  if (dash && dashes.length === 1)
    return { label: prose.slice(0, dash.index), value: prose.slice(dash.index + dash[0].length).trim() }
  const bracket = /(?:\(([^()]{3,200})\)|\[([^[\]]{3,200})\])\.?$/u.exec(text)
  const inner = bracket?.[1] ?? bracket?.[2] ?? ''
  const source = /^(?:source|sources|src|quelle|fuente)\s*:\s*/i.exec(inner)?.[0].length ?? 0
  const isRecord = /^\p{Lu}/u.test(inner) || records().test(inner) || (isClaim && mayBack(inner))
  const isLong = inner.length >= 5 && isRecord && !/^see\b/i.test(inner)
  if (dash || !bracket || bracket.index === 0 || !(source > 0 || isLong)) return undefined
  const from = bracket.index + 1
  return {
    label: prose.slice(0, bracket.index).trim(),
    value: prose.slice(from + source, from + inner.length).trim(),
  }
}
