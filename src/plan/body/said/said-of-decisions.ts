import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { dayIn } from '../values/days.ts'
import { isFullName } from '../values/full-names.ts'
import { partOf } from './part-of.ts'

const day = () => /^(?:On )?((?:\d{4}-\d\d-\d\d|\d{1,2}\.? \p{L}{3,10} \d{4}))(?:\s*[:,–—-]\s*|\s+)/u
const who = () =>
  /^(\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’-]*){1,3}) (?:moves?|moved|shifts?|shifted|reallocates?|reallocated) /u
const amount = () =>
  /\b(?:moves?|moved|shifts?|shifted|reallocates?|reallocated) ([£€$]?\s?\d[\d.,'’]*\s?[km]?(?:\s?€)?) from /u
const from = () => / from (?:the )?([^,.;:]{2,60}?) (?:in)?to /u
const to = () => / from [^,.;:]{2,60}? (?:in)?to (?:the )?([^,.;:]{2,60}?)(?=[,.;:]|\s+(?:because|as|since|after)\b|$)/u
const because = () => /[,;:]?\s+(?:because|as|since)\s+(.{3,300}?)[.;]?$/u

const longest = 500

/**
 * "2 June 2026: Ann Lee moves £6,000 from Webinars to Search, because a trial cost £410 there": money that was moved, as far
 * as the line says when, by whom, how much, from where and to where. Undefined for any other line.
 */
export function decisionIn(prose: Prose, reading: Reading): Mapping | undefined {
  if (prose.text.length > longest) return undefined
  const on = partOf(prose, day(), 1)
  if (!on || dayIn(on.words) === undefined) return undefined
  const rest = prose.slice(day().exec(prose.text)?.[0].length ?? 0)
  const by = partOf(rest, who(), 1)
  const parts = { on, by, amount: partOf(rest, amount(), 1), from: partOf(rest, from(), 1), to: partOf(rest, to(), 1) }
  if (!by || !isFullName(by.words) || Object.values(parts).some((part) => part === undefined)) return undefined
  const decision = new Mapping('Decision')
  for (const [field, part] of Object.entries({ ...parts, because: partOf(rest, because(), 1) }))
    if (part) put(decision, field, part, reading)
  const what = rest.slice(by.text.length + 1, rest.text.replace(because(), '').length)
  put(decision, 'what', what, reading)
  return decision.has('amount') ? decision : undefined
}
