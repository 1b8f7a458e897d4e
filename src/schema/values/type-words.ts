import { shortened } from '../../plan/texts/shortened.ts'
import type { Field, SchemaNode } from '../field.ts'

/** What is expected, as authors call it. */
export function typeWord({ type, format }: SchemaNode): string {
  if (type === 'string') return format === 'date' ? 'a date' : 'text'
  return (
    {
      number: 'a number',
      integer: 'a number',
      boolean: 'true or false',
      array: 'a list',
      object: 'a set of named fields',
    }[type ?? ''] ?? 'something else'
  )
}

/** What was found there. */
export function foundWord(value: unknown): string {
  if (typeof value === 'string') return `the text "${shortened(value, 60)}"`
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a set of named fields'
  if (typeof value === 'number' && !Number.isFinite(value)) return unlimited(value)
  return typeof value === 'boolean' ? `${value}` : `the number ${value}`
}

/** `.inf`, `.nan`, and digits that no program can hold. */
function unlimited(value: number): string {
  return Number.isNaN(value) ? 'what YAML calls "not a number"' : 'a number without end'
}

/** The field's example as an author would write it; of a thing with fields, those that say most about it. */
export function exampleText(field: Field | undefined): string {
  const thing = field?.branches.find(({ properties }) => properties)
  const item = field?.branches.find(({ items }) => items)?.items
  const example = field?.example
  if (Array.isArray(example) && typeof example[0] === 'object') return `- ${flow(example[0])}`
  if (example !== undefined && !(thing && typeof example === 'string')) return flow(example)
  if (!thing?.properties) return item ? '- …' : ''
  const fields = Object.entries(thing.properties).filter(([, { examples }]) => examples?.[0] !== undefined)
  const written = fields.map(([key, { examples }]) => `${key}: ${flow(examples?.[0])}`)
  const short = [3, 2, 1].find((count) => written.slice(0, count).join(', ').length < longestExample)
  return short === undefined ? '' : `{ ${written.slice(0, short).join(', ')} }`
}

/** The text that stands where a list is due as that list: who copies it has not lost what was written. */
export function listOf(text: string): string | undefined {
  const items = text.split(/[,;](?:\s+|(?=\D))/).map((item) => item.trim())
  const isPlain = items.every((item) => item !== '' && !/[\n…]|\s(?:and|or|und|et|y|&)\s/i.test(item))
  return isPlain ? flow(items) : undefined
}

/** A longer example is read by nobody who is in the middle of correcting something. */
const longestExample = 150

/** A value on one line, as YAML. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`
  }
  return typeof value === 'string' && /[,:#{}[\]"']/.test(value) ? JSON.stringify(value) : String(value)
}
