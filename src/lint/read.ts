import type { CheckedPlan } from '../plan/plan.ts'
import type { Read, Reading } from './rule.ts'

/** The keys that a rule reads; or that one is absent, so there is nothing to judge; or why it cannot be judged. */
export type Given = { readonly reading: Readonly<Record<string, unknown>> } | 'absent' | { readonly because: string }

/** Hands a rule exactly what it reads, typed by the schema that the plan was held against. */
export function readFor(reads: readonly Read[], { plan, brokenKeys, brokenItems }: CheckedPlan): Given {
  const reading: Record<string, unknown> = {}
  let absent = false
  for (const read of reads) {
    const { key, optional, itemwise } = partsOf(read)
    const whole = brokenKeys.get(key)
    if (whole !== undefined) return { because: whole }
    let value = plan.data[key]
    if (key === 'objective' && Array.isArray(value)) {
      if (value.length > 1) return { because: 'there is more than one objective' }
      value = value[0]
    }
    if (typeof value === 'string' && holdsAThing.has(key)) return { because: `${key} is only a link or a text` }
    if (brokenItems.size > 0 && Array.isArray(value) && value.some((item) => brokenItems.has(item))) {
      if (!itemwise) return { because: `an item of ${key} has the wrong shape` }
      value = value.filter((item) => !brokenItems.has(item))
      if ((value as unknown[]).length === 0) return { because: `every item of ${key} has the wrong shape` }
    }
    if (value === undefined && !optional) absent = true
    reading[key] = value
  }
  return absent ? 'absent' : { reading }
}

/** The same for another plan of the portfolio, typed: undefined where a key is absent or cannot be trusted. */
export function readOther<const R extends readonly Read[]>(reads: R, other: CheckedPlan): Reading<R> | undefined {
  const given = readFor(reads, other)
  return given === 'absent' || 'because' in given ? undefined : (given.reading as Reading<R>)
}

interface Parts {
  readonly key: string
  readonly optional: boolean
  readonly itemwise: boolean
}

const known = new Map<Read, Parts>()

function partsOf(read: Read): Parts {
  let parts = known.get(read)
  if (!parts) {
    parts = { key: read.replace(/(\[\])?\??$/, ''), optional: read.endsWith('?'), itemwise: read.includes('[]') }
    known.set(read, parts)
  }
  return parts
}

/** Keys whose value is a thing or a list of things: text there can only be a link to it. */
const holdsAThing: ReadonlySet<string> = new Set([
  'objective',
  'audiences',
  'messaging',
  'channels',
  'budget',
  'measurement',
  'journey',
  'governance',
  'operations',
])
