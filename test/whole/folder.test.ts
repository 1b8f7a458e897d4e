import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import schema from '../../schemas/plan.schema.json' with { type: 'json' }
import { itemKeys, partKeys } from '../../src/plan/files/parts.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readFolder, readPlanText } from '../../src/plan/read.ts'
import { rules } from '../../src/registry.generated.ts'
import { checkPlan } from '../../src/schema/check.ts'
import { isPlaceholder } from '../../src/words/gaps/placeholders.ts'
import { wordsFor } from '../../src/words/words.ts'
import { reportOn } from '../harness/example.ts'

const words = wordsFor('en')
const held = (plan: Plan) => checkPlan(plan, (text) => isPlaceholder(text, words))
type Data = Record<string, unknown>

/** Each value where it stands: an alias for one that stands in two places is another notation. */
const asYaml = (value: unknown) => stringify(value, { aliasDuplicateObjects: false })

const root = fileURLToPath(new URL('../..', import.meta.url))
const plans = [
  'test/schema/whole-format.plan.yaml',
  'examples/first-draft.yaml',
  ...readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.plan\.ya?ml$/.test(name))
    .map((name) => join('examples', name)),
].map((name) => parse(readFileSync(join(root, name), 'utf8')) as Data)

const isMapping = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Would a file with this in it be an empty one? */
function saysNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || value === ''
  return Object.values(value).every(saysNothing)
}

/** As the files of a folder are put together: the head first, the elements as the format names them, items by name. */
function inOrder(data: Data): Data {
  const head = Object.keys(data).filter((key) => !(partKeys as readonly string[]).includes(key))
  const ordered: Data = {}
  for (const key of [...head, ...partKeys]) {
    if (!Object.hasOwn(data, key)) continue
    const value = data[key]
    const sorted =
      (itemKeys as readonly string[]).includes(key) && Array.isArray(value)
        ? value.toSorted((a: Data, b: Data) => (String(a.id) < String(b.id) ? -1 : 1))
        : value
    ordered[key] = sorted
  }
  return ordered
}

type Way = 'plan' | 'yaml' | 'yml' | 'md' | 'items'

/** A plan taken apart: each element by its way. */
function split(data: Data, ways: Readonly<Record<string, Way>>): Record<string, string> {
  const files: Record<string, string> = {}
  const own: Data = {}
  const asMarkdown = (value: unknown) => `---\n${asYaml(value)}---\n`
  for (const [key, value] of Object.entries(data)) {
    const way = ways[key] ?? 'plan'
    const isElement = (partKeys as readonly string[]).includes(key) && typeof value === 'object' && value !== null
    const isItems =
      (itemKeys as readonly string[]).includes(key) &&
      Array.isArray(value) &&
      value.every(
        (item) =>
          isMapping(item) &&
          typeof item.id === 'string' &&
          !saysNothing({ ...item, id: null }) &&
          /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(String(item.id)),
      ) &&
      new Set(value.map((item: Data) => item.id)).size === value.length
    if (!isElement || way === 'plan' || saysNothing(value)) own[key] = value
    else if (way === 'items' && isItems) {
      for (const [index, item] of (value as Data[]).entries()) {
        const { id, ...rest } = item
        // Every other one leaves its id to the name of its file.
        const text = index % 2 === 0 && Object.keys(rest).length > 0 ? rest : item
        files[`${key}/${id}.${index % 3 === 0 ? 'md' : 'yaml'}`] = index % 3 === 0 ? asMarkdown(text) : asYaml(text)
      }
    } else if (way === 'md') files[`${key}.md`] = asMarkdown(value)
    else files[`${key}.${way === 'yml' ? 'yml' : 'yaml'}`] = asYaml(value)
  }
  files['plan.yaml'] = Object.keys(own).length > 0 ? asYaml(own) : '# elsewhere\n'
  return files
}

const saidOf = async (plan: Plan) => {
  const { findings, skipped } = await reportOn(rules, [await held(plan)])
  return {
    findings: findings.map(({ rule, message, path, severity }) => [rule, severity, path, message].join(' | ')).sort(),
    skipped: skipped.map(({ rule, because }) => `${rule}: ${because}`).sort(),
    places: findings.flatMap((finding) => [finding, ...finding.related, ...finding.edits]),
  }
}

const odd = fc.constantFrom<unknown>(
  null,
  'TBC',
  0,
  -1,
  true,
  ['x'],
  { id: 'x' },
  '£84k',
  '2026-02-30',
  '20%',
  'email',
  'https://example.org',
)

test('law: a plan taken apart at random says what it says in one file', async () => {
  const way = fc.constantFrom<Way>('plan', 'yaml', 'yml', 'md', 'items')
  await fc.assert(
    fc.asyncProperty(
      fc.nat(plans.length - 1),
      fc.record(Object.fromEntries(partKeys.map((key) => [key, way]))),
      fc.array(fc.tuple(fc.nat(), fc.nat(), odd), { maxLength: 3 }),
      async (index, ways, changes) => {
        const data = inOrder(structuredClone(plans[index] ?? {}))
        for (const [pick, deeper, value] of changes) change(data, pick, deeper, value)
        const ordered = inOrder(data)
        const files = split(ordered, ways)
        const one = await saidOf(await readPlanText({ file: 'q3.plan.yaml', text: asYaml(ordered) }))
        const folder = Object.entries(files).map(([path, content]) => ({ path, file: `q3/${path}`, content }))
        const several = await saidOf(await readFolder(folder))
        expect({ ...several, places: [] }).toEqual({ ...one, places: [] })
        for (const { file, line, endLine, column, endColumn } of several.places) {
          const lines = (files[file.slice('q3/'.length)] ?? '').split('\n')
          expect(line).toBeGreaterThanOrEqual(1)
          expect(endLine).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1)
        }
      },
    ),
    { seed: Number(process.env.SEED ?? 20_261_122), numRuns: Number(process.env.RUNS ?? 120) },
  )
})

test('the same mistake at the same place of two files is two findings', async () => {
  const channel = 'name: Any\nrole: One. Two.\n'
  const texts = {
    'plan.yaml': 'title: A\naudiences: [{ id: all }]\n',
    'channels/a.yaml': channel,
    'channels/b.yaml': channel,
  }
  const plan = await readFolder(Object.entries(texts).map(([path, content]) => ({ path, file: `q3/${path}`, content })))
  const { findings } = await saidOf(plan)
  expect(findings.filter((said) => said.startsWith('channels/role-one-sentence'))).toHaveLength(2)
})

/** Puts another value somewhere inside one of the elements. */
function change(data: Data, pick: number, deeper: number, value: unknown): void {
  const keys = Object.keys(data).filter((key) => typeof data[key] === 'object' && data[key] !== null)
  let holder = data[keys[pick % keys.length] ?? ''] as Data | unknown[] | undefined
  for (let at = deeper; holder; at = Math.floor(at / 7)) {
    const inner: string[] = Object.keys(holder)
    const key = inner[at % Math.max(1, inner.length)]
    if (key === undefined) return
    const next = (holder as Data)[key]
    if (at > 7 && typeof next === 'object' && next !== null) holder = next as Data
    else {
      ;(holder as Data)[key] = value
      return
    }
  }
}

test('any bytes in parts give a report', async () => {
  const name = fc.constantFrom(
    'budget.yaml',
    'budget.md',
    'channels.yaml',
    'channels/a.yaml',
    'channels/a.md',
    'messaging.yml',
    'plan.md',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        name,
        fc.oneof(
          fc.uint8Array({ maxLength: 60 }),
          fc.constantFrom('a: 1', '- a', 'budget: x', '---\na: 1\n---\nx').map((text) => Buffer.from(text)),
        ),
      ),
      async (files) => {
        const all = Object.entries({ 'plan.yaml': 'title: a\n', ...files })
        await saidOf(await readFolder(all.map(([path, content]) => ({ path, file: `q3/${path}`, content }))))
      },
    ),
    { seed: Number(process.env.SEED ?? 20_261_122), numRuns: Number(process.env.RUNS ?? 200) },
  )
})

test('what may be a part is what holds a mapping or a list in the format', () => {
  const definitions = schema.definitions as Record<string, { readonly type?: string }>
  type Node = { readonly type?: string; readonly $ref?: string; readonly anyOf?: readonly Node[] }
  const holds = (node: Node, type: string): boolean =>
    node.type === type ||
    (node.$ref !== undefined && definitions[node.$ref.replace('#/definitions/', '')]?.type === type) ||
    (node.anyOf ?? []).some((branch) => holds(branch, type))
  const properties = Object.entries(schema.properties as Record<string, Node>)
  const named = properties.filter(
    ([key, node]) => key !== 'objectives' && (holds(node, 'object') || holds(node, 'array')),
  )
  expect(named.map(([key]) => key)).toEqual([...partKeys])
  const listed = properties.filter(([, node]) => holds(node, 'array') && !holds(node, 'object'))
  expect(listed.map(([key]) => key)).toEqual([...itemKeys])
})
