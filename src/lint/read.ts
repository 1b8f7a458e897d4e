import type { CheckedPlan } from '../plan/plan.ts'
import type { Key, Read, Reading, ThingKey } from './rule.ts'

/** The keys that a rule reads; or that one is absent, so there is nothing to judge; or why it cannot be judged. */
export type Given = { readonly reading: Readonly<Record<string, unknown>> } | 'absent' | { readonly because: string }

/** What may be read of a plan: what each key holds, or why that cannot be judged. Made once for all rules of a plan. */
export interface Readable {
  readonly reading: Readonly<Record<string, unknown>>
  readonly because: ReadonlyMap<string, string>
  /** For keys whose items can still be judged one by one. */
  readonly becauseAsWhole: ReadonlyMap<string, string>
}

/** Everything that rules may read of a plan. */
export function readableOf(checked: CheckedPlan): Readable {
  return readableUnder(keys, checked)
}

/** Hands a rule what it reads, typed by the schema that the plan was held against. */
export function readFor(reads: readonly Read[], { reading, because, becauseAsWhole }: Readable): Given {
  let absent = false
  for (const read of reads) {
    const { key, optional, itemwise } = partsOf(read)
    const why = (itemwise ? undefined : becauseAsWhole.get(key)) ?? because.get(key)
    if (why !== undefined) return { because: why }
    if (!optional && reading[key] === undefined) absent = true
  }
  return absent ? 'absent' : { reading }
}

/**
 * The same for another plan of the portfolio or for what a plan once was, typed: undefined where a key is absent or
 * cannot be trusted. No other key is looked at.
 */
export function readOther<const R extends readonly Read[]>(reads: R, other: CheckedPlan): Reading<R> | undefined {
  const known = readFor(reads, readableUnder(keysOf(reads), other))
  return known === 'absent' || 'because' in known ? undefined : (known.reading as Reading<R>)
}

function readableUnder(keys: readonly Key[], { plan, brokenKeys, brokenItems }: CheckedPlan): Readable {
  const reading: Record<string, unknown> = {}
  const because = new Map(brokenKeys)
  const becauseAsWhole = new Map<string, string>()
  for (const key of keys) {
    let value = plan.data[key]
    if (!because.has(key)) {
      if (key === 'objective' && Array.isArray(value)) {
        if (value.length > 1) because.set(key, 'there is more than one objective')
        else value = value[0]
      }
      if (typeof value === 'string' && everyKey[key] === 'thing') because.set(key, `${key} is only a link or a text`)
      if (brokenItems.size > 0 && Array.isArray(value) && value.some((item) => brokenItems.has(item))) {
        becauseAsWhole.set(key, `an item of ${key} has the wrong shape`)
        value = value.filter((item) => !brokenItems.has(item))
        if ((value as unknown[]).length === 0) because.set(key, `every item of ${key} has the wrong shape`)
      }
    }
    reading[key] = value
  }
  return { reading, because, becauseAsWhole }
}

/** The top-level keys that `reads` speaks of. */
export function keysOf(reads: readonly Read[]): Key[] {
  return reads.map((read) => partsOf(read).key)
}

interface Parts {
  readonly key: Key
  readonly optional: boolean
  readonly itemwise: boolean
}

const known = new Map<Read, Parts>()

function partsOf(read: Read): Parts {
  let parts = known.get(read)
  if (!parts) {
    parts = { key: read.replace(/(\[\])?\??$/, '') as Key, optional: read.endsWith('?'), itemwise: read.includes('[]') }
    known.set(read, parts)
  }
  return parts
}

/** Every key, and whether it holds a thing or a list of things: text there can only be a link to it. */
const everyKey: { readonly [K in Key]: K extends ThingKey ? 'thing' : 'value' } = {
  id: 'value',
  title: 'value',
  status: 'value',
  language: 'value',
  period: 'value',
  launch: 'value',
  approved: 'value',
  review_by: 'value',
  objective: 'thing',
  objectives: 'value',
  audiences: 'thing',
  journey: 'thing',
  messaging: 'thing',
  channels: 'thing',
  budget: 'thing',
  measurement: 'thing',
  governance: 'thing',
  operations: 'thing',
  digital: 'value',
  note: 'value',
}
const keys = Object.keys(everyKey) as readonly Key[]
