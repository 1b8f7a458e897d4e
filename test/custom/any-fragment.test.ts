import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bare } from '../../src/custom/bare.ts'
import { Compiler } from '../../src/custom/compile.ts'
import type { Fragment } from '../../src/custom/fragment.ts'
import { blame, fits } from '../../src/custom/interpreter.ts'
import { type Kind, keywords } from '../../src/custom/keywords.ts'
import { plan } from '../cli/world.ts'

/** Keys that people and attackers write. */
const key = fc.constantFrom(
  'a',
  'b',
  'x-a',
  '__proto__',
  'constructor',
  'length',
  'toString',
  '',
  '0',
  '~/',
  '\ud800',
  'id',
)
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('paid', '45%', '', 'a', '\ud800'),
    fc.integer({ min: -3, max: 3 }),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 4 }).map(fromPairs),
  ),
})).any

/** As the YAML reader makes mappings: a key of any name is the mapping's own. */
function fromPairs(pairs: readonly (readonly [string, unknown])[]): object {
  const made = {}
  for (const [name, value] of pairs)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true })
  return made
}

/** Fragments that go so many levels down. */
function fragmentOf(levels: number): fc.Arbitrary<object> {
  const inner = levels === 0 ? undefined : fragmentOf(levels - 1)
  const parts: Readonly<Partial<Record<Kind, fc.Arbitrary<unknown>>>> = {
    types: fc.constantFrom('string', 'object', ['array', 'number']),
    value,
    values: fc.array(value, { minLength: 1, maxLength: 3 }),
    number: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant('45%')),
    count: fc.integer({ min: 0, max: 3 }),
    flag: fc.boolean(),
    names: fc.array(key, { maxLength: 3 }),
    ...(inner && {
      fragment: inner,
      fragments: fc.array(inner, { minLength: 1, maxLength: 3 }),
      fields: fc.array(fc.tuple(key, inner), { minLength: 1, maxLength: 3 }).map(fromPairs),
      rest: fc.oneof(fc.boolean(), inner),
    }),
  }
  const pairs = [...keywords].flatMap(([word, { kind }]) => parts[kind]?.map((part) => [word, part] as const) ?? [])
  return fc.array(fc.oneof(...pairs), { minLength: 1, maxLength: 3 }).map(fromPairs)
}

const fragment = fragmentOf(3)

const compiled = (must: object): Fragment => {
  const mistakes: string[] = []
  const made = new Compiler({}, (_, key, message) => mistakes.push(`${key}: ${message}`)).compile(
    { must },
    'must',
    undefined,
  )
  expect(mistakes).toEqual([])
  return made
}

test('whatever is asked of whatever, there is an answer, and a place for it inside of the value', () => {
  fc.assert(
    fc.property(fragment, value, (must, written) => {
      const [made, judged] = [compiled(must), bare(written)]
      if (fits(judged, made)) return
      const { path } = blame(judged, made)
      let inner = judged
      for (const step of path.slice(0, -1)) inner = (inner as Record<string, unknown>)[step]
      expect(path.length === 0 || (typeof inner === 'object' && inner !== null)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('contains says what JSON Schema says', () => {
  fc.assert(
    fc.property(fragment, fc.array(value, { maxLength: 5 }), (part, list) => {
      const judged = bare(list) as unknown[]
      expect(fits(judged, compiled({ contains: part }))).toBe(judged.some((item) => fits(item, compiled(part))))
    }),
    { numRuns: 500 },
  )
})

test('not is the opposite', () => {
  fc.assert(
    fc.property(fragment, value, (part, written) => {
      expect(fits(bare(written), compiled({ not: part }))).toBe(!fits(bare(written), compiled(part)))
    }),
    { numRuns: 500 },
  )
})

test('a configuration of anything is run or refused, and never a bug', async () => {
  await fc.assert(
    fc.asyncProperty(value, fc.oneof(value, fragment), async (where, must) => {
      const rule = { id: 'custom/a', message: 'm', select: 'x-a', where, must }
      const { code } = await plan(['lint'], {
        '/r/q.plan.yaml': JSON.stringify({ title: 'a', 'x-a': where }),
        '/r/plan.config.yaml': JSON.stringify({ custom: [rule] }),
      })
      expect([0, 1, 2]).toContain(code)
      expect(({} as Record<string, unknown>).a).toBeUndefined()
    }),
    { numRuns: 200 },
  )
})

test('of a text that fits none of many fragments, nothing inside is asked for', () => {
  const asked: string[] = []
  const none = new Proxy(
    { const: 'x' },
    {
      get(of, key) {
        asked.push(String(key))
        return Reflect.get(of, key)
      },
    },
  )
  expect(blame('a', { anyOf: [none, none] } as Fragment)).toEqual({ path: [] })
  expect(asked).toEqual([])
})
