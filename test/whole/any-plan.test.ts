import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { isFolderPlan } from '../../src/plan/files/parts.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readFolder, readPlan } from '../../src/plan/read.ts'
import { rules } from '../../src/registry.generated.ts'
import { checkPlan } from '../../src/schema/check.ts'
import { isPlaceholder } from '../../src/words/gaps/placeholders.ts'
import { wordsFor } from '../../src/words/words.ts'
import { reportOn } from '../harness/example.ts'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const all = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ya?ml|md)$/.test(name))
const planFiles = all.filter((name) => /(^|[./])plan\.(ya?ml|md)$/.test(name))
const texts = planFiles.map((name) => [name, readFileSync(join(examples, name), 'utf8')] as const)

const words = wordsFor('en')
const held = (plan: Plan) => checkPlan(plan, (text) => isPlaceholder(text, words))
const check = async (file: string, bytes: Uint8Array) => held(await readPlan(file, bytes))

/** A plan with whatever lies beside it. */
const checkExample = async (name: string, text: string) => {
  if (!isFolderPlan(name)) return check(name, Buffer.from(text))
  const folder = dirname(name)
  const files = all
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => ({ path: file.slice(folder.length + 1), file, content: readFileSync(join(examples, file)) }))
  return held(await readFolder(files))
}

describe('the examples', () => {
  test.each(texts)('%s has nothing to report', async (file, text) => {
    const report = await reportOn(rules, [await checkExample(file, text)])
    expect(report.findings.map(({ line, rule, message }) => `${line} ${rule}: ${message}`)).toEqual([])
  })

  test('together they say no more than each alone', async () => {
    const together = await reportOn(rules, await Promise.all(texts.map(([file, text]) => checkExample(file, text))))
    expect(together.findings).toEqual([])
  })
})

/** The same plans each time, so that a change is judged and not chance; SEED=… and RUNS=… look further. */
const exploring = (runs: number) => ({
  seed: Number(process.env.SEED ?? 20_261_121),
  numRuns: Number(process.env.RUNS ?? runs),
})

/** Values that people and accidents put where something else was expected. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'TBC',
    0,
    -1,
    1e21,
    Number.NaN,
    true,
    [],
    {},
    [[]],
    [null],
    { id: 'x' },
    'https://example.org',
    '£84k',
    '2026-02-30',
    '20%',
    '__proto__',
    'constructor',
    '🙂',
    '日本語。次に。',
    '\u202e',
  ),
  fc.string(),
  fc.double(),
  fc.array(fc.string(), { maxLength: 3 }),
)

/** The path of every value of some data. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      paths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

function set(data: unknown, path: readonly (string | number)[], value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], data)
  const last = path.at(-1)
  if (typeof holder === 'object' && holder !== null && last !== undefined)
    Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true })
}

test('a plan with any few values changed is judged without failing, and twice the same', async () => {
  const whole = readFileSync(fileURLToPath(new URL('../schema/whole-format.plan.yaml', import.meta.url)), 'utf8')
  const plans = [
    parse(whole) as object,
    ...texts.filter(([name]) => !name.endsWith('.md')).map(([, text]) => parse(text) as object),
  ]
  const places = plans.map((plan) => paths(plan).slice(1))
  await fc.assert(
    fc.asyncProperty(
      fc.nat(plans.length - 1),
      fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('draft', 'approved', 'live', 'closed'),
      async (index, changes, stage) => {
        const data = structuredClone(plans[index])
        const known = places[index] ?? []
        for (const [pick, value] of changes) set(data, known[pick % known.length] ?? [], value)
        const bytes = Buffer.from(stringify(data))
        const given = { stage: stage as 'draft' }
        const one = await reportOn(rules, [await check('x.plan.yaml', bytes)], given)
        const two = await reportOn(rules, [await check('x.plan.yaml', bytes)], given)
        expect(two).toEqual(one)
        const lines = bytes.toString().split('\n')
        for (const place of one.findings.flatMap((finding) => [finding, ...finding.related, ...finding.edits])) {
          expect(place.endLine).toBeLessThanOrEqual(lines.length)
          expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1]?.length ?? 0) + 1)
        }
      },
    ),
    exploring(400),
  )
})

test('any bytes give a report', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('x.plan.yaml', 'x.plan.md'),
      async (bytes, file) => {
        await reportOn(rules, [await check(file, bytes)])
      },
    ),
    exploring(500),
  )
})
