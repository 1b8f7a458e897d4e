import { isShareOption } from '../src/cli/config/setting.ts'
import type { Rule } from '../src/lint/rule.ts'
import type { Json } from './schema.ts'

/** The configuration's schema with every rule and its options by name, for editors. The rest keeps its lines. */
export function withRuleNames(schema: string, rules: readonly Rule[]): string {
  const named = Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)]))
  const everything = { title: 'Every rule', description: 'All rules that nothing more exact is said of.', $ref: level }
  const before = schema.indexOf('"properties": {', schema.indexOf('"Rules": {'))
  const start = schema.indexOf('{', before)
  const text = JSON.stringify({ '*': everything, ...named }, null, 2).replaceAll('\n', '\n      ')
  return schema.slice(0, start) + text + schema.slice(endOfObject(schema, start))
}

const level = '#/definitions/Level'

function settingOf({ id, summary, options, between }: Rule): Json {
  const words = { title: id, description: summary }
  if (!options) return { ...words, $ref: level }
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, optionOf(name, value, between?.[name])]),
  )
  const own = { type: 'object', properties, additionalProperties: false }
  const both = { type: 'array', items: [{ $ref: level }, own], minItems: 2, maxItems: 2 }
  return { ...words, anyOf: [{ $ref: level }, own, both] }
}

function optionOf(name: string, value: unknown, between?: readonly [number, number]): Json {
  if (between) return { type: 'integer', minimum: between[0], maximum: between[1], default: value }
  if (isShareOption(name, value)) {
    const percent = { type: 'string', pattern: '^[0-9]{1,9}([.][0-9]{1,9})? ?%$' }
    return { anyOf: [{ type: 'number', minimum: 0, maximum: 1 }, percent], default: value }
  }
  if (Array.isArray(value)) return { type: 'array', items: { type: 'string' }, default: value }
  return { type: typeof value, default: value }
}

/** The offset behind the object that starts at `start` of a JSON text. */
function endOfObject(json: string, start: number): number {
  let depth = 0
  for (const { 0: sign, index } of json.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth++
    if (sign === '}' && --depth === 0) return start + index + 1
  }
  throw new Error('the object never ends')
}
