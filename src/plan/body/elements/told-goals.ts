import type { Span } from '../../../source/source.ts'
import { itemsOf } from '../../kinds.ts'
import type { Measure } from '../../quantities.ts'
import { List, Mapping, Name } from '../draft.ts'
import type { Reading } from '../reader.ts'
import { draftsIn } from '../references.ts'
import { daysSaid } from '../said/said-deadlines.ts'
import { goalIn } from '../said/said-of-goals.ts'
import { noteCurrency } from '../values/noted-currency.ts'
import { periodOf } from '../values/yearless.ts'

/**
 * "We want to go from 1,420 to 2,000 subscribers by the end of September, at no more than £180 each": what the words of an
 * objective say beyond doubt, where no field says it. A number without its metric, or without a day, stays in words.
 */
export function settleGoal(root: Mapping, reading: Reading, given: Readonly<Record<string, unknown>>): void {
  const objective = root.get('objective')
  if (!(objective instanceof Mapping)) return
  if (objective.has('target') || objective.has('metric')) {
    settleDue(objective, root, reading, given)
    return
  }
  const told = objective.fields.get('statement')
  if (!told || typeof told.draft !== 'string') return
  const span = paragraphAround(told.value, reading.source.text)
  if (span[1] - span[0] > longest) return
  // Signs of emphasis are no part of the words; every character keeps its place.
  const text = reading.source.text.slice(...span).replace(/[*_\s]/g, ' ')
  const days = daysSaid(text, periodOf(root, given), reading.isDayFirst)
  const [due, ...others] = days.filter(({ isDue }) => isDue)
  if (!objective.has('by') && (due?.day === undefined || others.some(({ day }) => day !== due.day))) return
  let words = text
  // "1,420 on 1 June": a day before the one that counts is as good as "today".
  for (const { start, end, day, isDue } of days) {
    const isEarlier = !isDue && day !== undefined && due?.day !== undefined && day < due.day
    words =
      words.slice(0, start) + (isEarlier ? 'today' : '').padEnd(end - start).slice(0, end - start) + words.slice(end)
  }
  const goal = goalIn(words, metricsIn(root, given), reading.hasDecimalComma)
  // "Agreed by 1 June." in another sentence is no day for the goal.
  if (!goal || (due?.day !== undefined && !areInOne(words, due.start, goal.target.start))) return
  const placeOf = ({ start, end }: { start: number; end: number }): Span => [span[0] + start, span[0] + end]
  const { metric, target, baseline, limits } = goal
  objective.set('metric', new Name('metric', metric.id, placeOf(target)), placeOf(target))
  objective.set('target', target.value, placeOf(target))
  if (baseline) objective.set('baseline', baseline.value, placeOf(baseline))
  if (due?.day !== undefined) objective.set('by', due.day, placeOf(due))
  for (const one of [target, ...(baseline ? [baseline] : []), ...limits])
    noteCurrency(reading.proseAt(placeOf(one)), reading)
  if (limits.length === 0 || objective.has('guardrails')) return
  const list = new List()
  for (const limit of limits) {
    const guardrail = new Mapping('Guardrail')
    guardrail.set('metric', new Name('metric', limit.metric.id, placeOf(limit)), placeOf(limit))
    guardrail.set(limit.side, limit.value, placeOf(limit))
    list.add(guardrail, placeOf(limit))
  }
  objective.set('guardrails', list, list.span)
}

/** Beside a target of its own the words still say by when: "Win 240 accounts by 28 February 2027". */
function settleDue(
  objective: Mapping,
  root: Mapping,
  reading: Reading,
  given: Readonly<Record<string, unknown>>,
): void {
  const told = objective.fields.get('statement')
  if (objective.has('by') || !told || typeof told.draft !== 'string' || told.draft.length > longest) return
  const text = reading.source.text.slice(...told.value).replace(/[*_\s]/g, ' ')
  const [due, ...others] = daysSaid(text, periodOf(root, given), reading.isDayFirst).filter(({ isDue }) => isDue)
  if (due?.day === undefined || others.length > 0) return
  const place: Span = [told.value[0] + due.start, told.value[0] + due.end]
  objective.set('by', due.day, place)
}

/** A longer paragraph is no goal. */
const longest = 1500

/** The paragraph that a statement is in: where it starts from and what it may cost are often sentences of their own. */
function paragraphAround([from, to]: Span, source: string): Span {
  const before = source.slice(Math.max(0, from - longest), from)
  const behind = source.slice(to, to + longest)
  const gap = [...before.matchAll(/\n[ \t]*\n/g)].at(-1)
  const start = gap ? from - before.length + gap.index + gap[0].length : from - before.length
  // "**Baseline:** 8,400" on the next line is a field.
  const end = behind.search(/\n[ \t]*\n|\n\**\p{Lu}[^\n.:]{0,40}:/u)
  const span: Span = [start, to + (end < 0 ? behind.length : end)]
  // Lines of lists, tables and headings are no sentences of one paragraph.
  return /^[ \t>]*(?:[-+*#|]|\d+[.)])(?=\s|\|)/m.test(source.slice(...span)) ? [from, to] : span
}

/** No sentence ends between two places of a text. */
function areInOne(text: string, one: number, other: number): boolean {
  return !/[.!?](?=\s)/.test(text.slice(Math.min(one, other), Math.max(one, other)))
}

/** The metrics that the page and the rest of the plan define; of what has no unit a number cannot be told to be one. */
function metricsIn(root: Mapping, given: Readonly<Record<string, unknown>>): Measure[] {
  const items = itemsOf(given, 'metric')
  const known = items === 'unreadable' ? [] : items
  const all = [
    ...draftsIn(root, 'metric').map((draft) => ({ ...textsOf((key) => draft.get(key)) })),
    ...known.map((item) => textsOf((key) => (item as Record<string, unknown> | null)?.[key])),
  ]
  return all.flatMap(({ id, name, unit }) => (id === undefined || unit === undefined ? [] : { id, name, unit }))
}

function textsOf(read: (key: string) => unknown) {
  const of = (key: string) => {
    const value = read(key)
    return typeof value === 'string' ? value : undefined
  }
  return { id: of('id'), name: of('name'), unit: of('unit') }
}
