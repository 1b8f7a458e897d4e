import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

type Thing = Record<string, unknown>
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const plan = parse(readFileSync(new URL('../schema/whole-format.plan.yaml', import.meta.url), 'utf8')) as Thing

/** Where something stands in the plan, by its keys. */
function spotsIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...spotsIn(inner, [...at, key])])
}
const spots = spotsIn(plan)

const without = (thing: Thing, ...names: string[]) =>
  Object.fromEntries(Object.entries(thing).filter(([key]) => !names.includes(key)))
const nameOf = (thing: Thing, index: number) => String(thing.id ?? thing.channel ?? thing.metric ?? `number ${index}`)

/** The same said in another form, as people write who guess it. */
const forms: readonly ((value: unknown) => unknown)[] = [
  (value) => [value],
  (value) => ({ value, unit: 'x' }),
  (value) => ({ primary: value, secondary: [value] }),
  (value) => (Array.isArray(value) ? value.map(String).join(', ') : [value, value]),
  // A list as a mapping by names, and with the names in front of the fields.
  (value) =>
    Array.isArray(value) && value.every(isThing)
      ? Object.fromEntries(value.map((one, index) => [nameOf(one, index), without(one, 'id', 'channel', 'metric')]))
      : value,
  (value) =>
    Array.isArray(value) && value.every(isThing)
      ? value.map((one, index) => ({ [nameOf(one, index)]: without(one, 'id', 'channel', 'metric') }))
      : value,
  // A thing as the text or number that it holds first, and a value as text.
  (value) => (isThing(value) ? Object.values(value)[0] : String(value)),
  () => '10%',
  () => 'Paid search',
  () => 12,
]

/** The plan with the value of one place in another form; as it is where that place is gone. */
function changed(data: unknown, [key, ...rest]: readonly string[], form: (value: unknown) => unknown): unknown {
  if (key === undefined) return form(data)
  if (typeof data !== 'object' || data === null || !(key in data)) return data
  const next = changed((data as Thing)[key], rest, form)
  return Array.isArray(data)
    ? data.map((one: unknown, at) => (String(at) === key ? next : one))
    : { ...data, [key]: next }
}

const guess = fc.record({ spot: fc.constantFrom(...spots), form: fc.constantFrom(...forms) })

test('law: in whatever form a plan is guessed, nothing throws, and what is said stands where something was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(guess, { minLength: 1, maxLength: 3 }), fc.boolean(), async (guesses, isWrapped) => {
      const data = guesses.reduce<unknown>((all, { spot, form }) => changed(all, spot, form), plan)
      const text = stringify(isWrapped ? { campaign: data } : data, { aliasDuplicateObjects: false })
      const lines = text.split('\n')
      for (const { rule, line, column, endLine, endColumn } of (await runRules(rules, text)).findings) {
        const [start, end] = [lines[line - 1], lines[endLine - 1]]
        expect(start !== undefined && end !== undefined, rule).toBe(true)
        expect(column <= (start?.length ?? 0) + 1 && endColumn <= (end?.length ?? 0) + 1, rule).toBe(true)
      }
    }),
    { seed: Number(process.env.SEED ?? 20_261_122), numRuns: Number(process.env.RUNS ?? 150) },
  )
})
