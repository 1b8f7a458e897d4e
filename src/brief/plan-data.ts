import type { PlanFormat } from '../plan/format.generated.ts'
import type { CheckedPlan } from '../plan/plan.ts'
import { hiddenCharacters } from '../plan/texts/hidden-characters.ts'

type Thing<K extends keyof PlanFormat> = Exclude<NonNullable<PlanFormat[K]>, string | readonly unknown[]>
type Item<K extends 'audiences' | 'channels'> = Extract<NonNullable<PlanFormat[K]>, readonly unknown[]>[number]

/** A plan as far as it can be relied on: of the right shape, and without what only keeps a place. */
export interface PlanData {
  readonly title?: string
  readonly language?: string
  readonly period?: Thing<'period'>
  readonly launch?: string
  readonly approved?: Thing<'approved'>
  readonly objective?: Thing<'objective'>
  readonly audiences: readonly Item<'audiences'>[]
  readonly journey?: Thing<'journey'>
  readonly messaging?: Thing<'messaging'>
  readonly channels: readonly Item<'channels'>[]
  readonly budget?: Thing<'budget'>
  readonly measurement?: Thing<'measurement'>
  readonly governance?: Thing<'governance'>
  readonly operations?: Thing<'operations'>
}

/** The keys that briefs are made from, and what each has to hold. */
const briefedKeys: Readonly<Record<keyof PlanData, 'text' | 'thing' | 'list'>> = {
  title: 'text',
  language: 'text',
  period: 'thing',
  launch: 'text',
  approved: 'thing',
  objective: 'thing',
  audiences: 'list',
  journey: 'thing',
  messaging: 'thing',
  channels: 'list',
  budget: 'thing',
  measurement: 'thing',
  governance: 'thing',
  operations: 'thing',
}

type Broken = Pick<CheckedPlan, 'brokenKeys' | 'brokenItems'>

/** What of a plan's data can be relied on. `says`: does the text say anything, or is it "TBC"? */
export function planData(
  data: Readonly<Record<string, unknown>>,
  says: (text: string) => boolean,
  { brokenKeys, brokenItems }: Broken = { brokenKeys: new Map(), brokenItems: new Set() },
): PlanData {
  // Each key is looked at by its name, which the compiler cannot follow.
  const found: PlanData & Record<string, unknown> = { audiences: [], channels: [] }
  for (const [key, holds] of Object.entries(briefedKeys)) {
    if (brokenKeys.has(key)) continue
    let value = clean(data[key], says, brokenItems)
    if (key === 'objective' && Array.isArray(value)) value = value.length === 1 ? value[0] : undefined
    if (value !== undefined && kindOf(value) === holds) found[key] = value
  }
  return found
}

function kindOf(value: unknown): 'text' | 'thing' | 'list' {
  if (typeof value === 'string') return 'text'
  return Array.isArray(value) ? 'list' : 'thing'
}

/** A copy without what is broken, empty or to come. */
function clean(value: unknown, says: (text: string) => boolean, broken: ReadonlySet<object>): unknown {
  if (typeof value === 'string') return says(value) ? oneLine(value) : undefined
  if (typeof value !== 'object' || value === null) return value ?? undefined
  if (broken.has(value)) return undefined
  if (Array.isArray(value)) {
    const items = value.map((item) => clean(item, says, broken)).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    // Notes are for those who work on the plan. An id names its thing, whatever it says.
    const kept = key === 'note' || key.startsWith('x-') ? undefined : key === 'id' ? inner : clean(inner, says, broken)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** The text on one line, without characters that nobody sees. */
function oneLine(text: string): string {
  let shown = text
  for (const { start, end } of hiddenCharacters(text).toReversed()) shown = shown.slice(0, start) + shown.slice(end)
  return shown.replace(/\s+/g, ' ').trim()
}
