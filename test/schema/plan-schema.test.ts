import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { describe, expect, it, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import type { Report } from '../../src/lint/finding.ts'

interface Node {
  title?: string
  description?: string
  type?: string
  $ref?: string
  $id?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  examples?: unknown[]
  required?: string[]
  properties?: Record<string, Node>
  patternProperties?: Record<string, Node>
  additionalProperties?: boolean | Node
  items?: Node | Node[]
  anyOf?: Node[]
  definitions?: Record<string, Node>
  'x-text'?: string
  'x-ref'?: string
}
interface Spot {
  readonly at: string
  readonly as: 'root' | 'definition' | 'property' | 'part'
  readonly key: string
  readonly node: Node
}

const source = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const texts = {
  plan: source('../../schemas/plan.schema.json'),
  report: source('../../schemas/report.schema.json'),
  config: source('../../schemas/config.schema.json'),
}
type Name = keyof typeof texts
const names = Object.keys(texts) as Name[]
const schemas = Object.fromEntries(names.map((name) => [name, JSON.parse(texts[name])])) as Record<Name, Node>

// The rules' own entries follow from the rules (scripts/derive.ts), and so do their words.
const ruleNames = schemas.config.definitions?.Rules
if (ruleNames) schemas.config.definitions = { ...schemas.config.definitions, Rules: { ...ruleNames, properties: {} } }

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: true })
ajv.addVocabulary(['x-text', 'x-ref', 'x-main', 'doNotSuggest'])
ajv.addFormat('date', isDay)
for (const name of names) ajv.addSchema(schemas[name])

/** Where and by which keyword the value fails: `/budget/total type`. */
function failures(name: Name, value: unknown, pointer = ''): string[] {
  const validate = ajv.getSchema(`${name}.schema.json#${pointer}`)
  if (!validate) throw new Error(`no schema at ${name}#${pointer}`)
  validate(value)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`)
}
const planFailures = (text: string) => failures('plan', parse(text))

/** Every schema inside a schema, with the pointer to it. */
function* spots(node: Node, at = '', as: Spot['as'] = 'root', key = ''): Generator<Spot> {
  yield { at, as, key, node }
  const named = [
    ['properties', 'property'],
    ['definitions', 'definition'],
    ['patternProperties', 'part'],
  ] as const
  for (const [keyword, kind] of named) {
    for (const [name, child] of Object.entries(node[keyword] ?? {})) {
      const step = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
      yield* spots(child, `${at}/${keyword}/${step}`, kind, name)
    }
  }
  for (const [i, child] of (node.anyOf ?? []).entries()) yield* spots(child, `${at}/anyOf/${i}`, 'part')
  if (Array.isArray(node.items)) {
    for (const [i, child] of node.items.entries()) yield* spots(child, `${at}/items/${i}`, 'part')
  } else if (node.items) yield* spots(node.items, `${at}/items`, 'part')
  if (typeof node.additionalProperties === 'object') {
    yield* spots(node.additionalProperties, `${at}/additionalProperties`, 'part')
  }
}
const all = Object.fromEntries(names.map((name) => [name, [...spots(schemas[name])]])) as Record<Name, Spot[]>

function target(name: Name, node: Node): Node {
  if (!node.$ref) return node
  const found = schemas[name].definitions?.[node.$ref.replace('#/definitions/', '')]
  if (!found) throw new Error(`dangling ${node.$ref}`)
  return found
}
/** The JSON types a schema takes; `integer` is a number. */
function types(name: Name, node: Node): string[] {
  const real = target(name, node)
  if (real.anyOf) return real.anyOf.flatMap((branch) => types(name, branch))
  return [real.type === 'integer' ? 'number' : (real.type ?? 'any')]
}
const branches = (name: Name, node: Node) => target(name, node).anyOf ?? [node]
/** Holds other things and nothing of its own; a link in place of the thing does not count. */
const isContainer = (name: Name, node: Node) =>
  branches(name, node)
    .filter((branch) => branch.$ref !== '#/definitions/Link')
    .every((branch) => types(name, branch).every((type) => type === 'object' || type === 'array'))
const pascal = (title: string) => title.replace(/(?:^|[ ,]+)(\w)/g, (_, letter: string) => letter.toUpperCase())

describe.each(names)('the %s schema', (name) => {
  const schema = schemas[name]
  const properties = all[name].filter((spot) => spot.as === 'property')

  it('compiles in strict mode', () => {
    expect(failures(name, 7)).toEqual([' type'])
  })

  it('gives no key twice', () => {
    expect(parseDocument(texts[name], { uniqueKeys: true }).errors).toEqual([])
  })

  it('explains every key to its author', () => {
    const bare = properties.filter(({ node }) => {
      const real = { ...target(name, node), ...node }
      const exempt = isContainer(name, node)
      return !real.title || !real.description?.endsWith('.') || !(exempt || real.examples?.length)
    })
    expect(bare.map((spot) => spot.at)).toEqual([])
  })

  it('has examples that are right', () => {
    const wrong = all[name].flatMap(({ at, node }) =>
      (node.examples ?? []).flatMap((example) => failures(name, example, at).map((failure) => `${at}: ${failure}`)),
    )
    expect(wrong).toEqual([])
  })

  it('gives no two keys of one thing the same title or description', () => {
    for (const { at, node } of all[name].filter((spot) => spot.node.properties)) {
      const entries = Object.values(node.properties ?? {})
      for (const word of ['title', 'description'] as const) {
        const own = entries.flatMap((entry) => entry[word] ?? [])
        expect(new Set(own).size, `${word}s of ${at}`).toBe(own.length)
      }
    }
  })

  it('names its definitions like types, each by its title, and uses them all', () => {
    const keys = Object.keys(schema.definitions ?? {})
    expect(keys.map((key) => pascal(schema.definitions?.[key]?.title ?? ''))).toEqual(keys)
    expect(keys).not.toContain(schema.title)
    const used = new Set(all[name].map((spot) => spot.node.$ref?.replace('#/definitions/', '')))
    expect(keys.filter((key) => !used.has(key))).toEqual([])
  })

  it('describes one kind of thing once', () => {
    const shapes = all[name].filter(({ node }) => Object.keys(node.properties ?? {}).length > 0)
    expect(shapes.filter((spot) => spot.as !== 'definition' && spot.as !== 'root')).toEqual([])
    const keys = shapes.map(({ node }) => Object.entries(node.properties ?? {}).map(([key, p]) => [key, p.description]))
    expect(new Set(keys.map((entries) => JSON.stringify(entries))).size).toBe(shapes.length)
  })

  it('has unions whose branches differ in JSON type', () => {
    for (const { at, node } of all[name].filter((spot) => spot.node.anyOf)) {
      const found = node.anyOf?.map((branch) => types(name, branch)) ?? []
      expect(found.filter((of) => of.length > 1).length, `a union in a union at ${at}`).toBe(0)
      expect(new Set(found.flat()).size, `branches of ${at}`).toBe(found.length)
    }
  })

  it('closes every mapping that has keys', () => {
    const open = all[name].filter(({ node }) => node.properties && node.additionalProperties !== false)
    expect(open.map((spot) => spot.at)).toEqual([])
  })
})

describe('the format of a plan', () => {
  const whole = parse(source('./whole-format.plan.yaml'))
  const mappings = all.plan.filter((spot) => spot.node.properties)

  test('the whole of it, written out, is right', () => {
    expect(failures('plan', whole)).toEqual([])
  })

  test('the sample shows every key but the one that nobody should use', () => {
    const seen = new Set<unknown>()
    const visit = (node: Node, value: unknown): void => {
      const kind = Array.isArray(value) ? 'array' : typeof value
      const real = branches('plan', node)
        .map((branch) => target('plan', branch))
        .find((branch) => types('plan', branch).includes(kind))
      if (!real || value === null || typeof value !== 'object') return
      if (real.items && !Array.isArray(real.items)) for (const item of Object.values(value)) visit(real.items, item)
      for (const [key, child] of Object.entries(real.properties ?? {})) {
        if (!Object.hasOwn(value, key)) continue
        seen.add(child)
        visit(child, (value as Record<string, unknown>)[key])
      }
    }
    visit(schemas.plan, whole)
    const unseen = all.plan.filter((spot) => spot.as === 'property' && spot.key !== 'note' && !seen.has(spot.node))
    expect(unseen.map((spot) => spot.at)).toEqual(['/properties/objectives'])
  })

  test('only ids are required', () => {
    const required = mappings
      .filter((spot) => spot.node.required)
      .map((spot) => [spot.key, ...(spot.node.required ?? [])])
    const things = ['Audience', 'JourneyStage', 'ProofPoint', 'Channel', 'Metric', 'Milestone', 'Dependency']
    expect(required).toEqual(things.map((thing) => [thing, 'id']))
  })

  test('every key but the note says more than its kind', () => {
    const bare = all.plan.filter(({ as, node }) => as === 'property' && Object.keys(node).join() === '$ref')
    expect(new Set(bare.map((spot) => spot.key))).toEqual(new Set(['note']))
  })

  test('every mapping takes a note and keys of the author’s own', () => {
    for (const { at, node } of mappings) {
      expect(node.properties?.note, at).toEqual({ $ref: '#/definitions/Note' })
      expect(node.patternProperties, at).toEqual({ '^x-': {} })
    }
  })

  test('prose and references are marked, ids and dates are not', () => {
    const refs = 'channel channel-or-pool metric audience stage proof-point milestone-or-dependency dependency theme'
    const marked = all.plan.filter(({ node }) => node['x-text'] ?? node['x-ref'])
    for (const { at, node } of marked) {
      expect([node.type, node.pattern, node.format, node.enum], at).toEqual(['string', undefined, undefined, undefined])
      expect(node['x-text'] && node['x-ref'], at).toBeUndefined()
    }
    const used = (mark: 'x-text' | 'x-ref') => new Set(marked.map(({ node }) => node[mark]).filter(Boolean))
    expect(used('x-text')).toEqual(new Set(['prose', 'name', 'person']))
    expect(used('x-ref')).toEqual(new Set(refs.split(' ')))
    expect(
      mappings.filter(({ node }) => node.properties?.id?.$ref !== '#/definitions/Id' && node.properties?.id),
    ).toEqual([])
  })

  test.each([
    ['nothing at all', '{}'],
    ['several objectives, for a rule to object', 'objective: [{ target: 1 }, Grow revenue by 10%]'],
    ['the key objectives, as a list', 'objectives: [Grow, { statement: Grow more, anything: 1 }]'],
    ['the key objectives, as a mapping', 'objectives: { primary: { statement: Grow }, other: {} }'],
    ['several propositions', 'messaging: { proposition: [Fast, Cheap] }'],
    ['several primary metrics', 'channels: [{ id: email, primary_metric: [cpa, churn] }]'],
    ['several deciders', 'budget: { reallocation: { decided_by: [Lena, { name: Dan }] } }'],
    ['several integration owners', 'governance: { integration_owner: [Lena, { name: Dan, works_for: Northlight }] }'],
    ['several sources and dashboards', 'measurement: { dashboard: [a, b], metrics: [{ id: cpa, source: [a, b] }] }'],
    ['a link for an element', 'budget: https://docs.example.com/q3\njourney: https://wiki.example.com/journey'],
    ['shares in both spellings, and beyond', 'objective: { effort: { brand: 0.4, activation: 60 } }'],
    [
      'limits as numbers and as shares',
      'objective: { guardrails: [{ at_most: 12.5% }, { above: -3 }, { below: 0.2 }] }',
    ],
    ['an outcome and a cadence of one’s own', 'objective: { outcome: fame }\nmeasurement: { cadence: when it rains }'],
    ['UK as a market', 'channels: [{ id: email, markets: [UK, IE] }]'],
  ])('it takes %s', (_, text) => {
    expect(planFailures(text)).toEqual([])
  })

  test.each([
    ['budgett: {}', ' additionalProperties'],
    ['channels: [{ id: email, kindd: email }]', '/channels/0 additionalProperties'],
    ['objective: Grow the brand', '/objective pattern'],
    ['channels: ftp://files.example.com', '/channels pattern'],
    ['digital: https://docs.example.com/idm', '/digital type'],
    ['channels: [{ name: Email }]', '/channels/0 required'],
    ['audiences: [{ id: New Commuters }]', '/audiences/0/id pattern'],
    ['status: final', '/status enum'],
    ['channels: [{ id: email, kind: newsletter }]', '/channels/0/kind enum'],
    ['launch: 2026-02-30', '/launch format'],
    ['launch: 2026-9-5', '/launch format'],
    ['period: { start: 03/04/2026 }', '/period/start format'],
    ['budget: { total: 84k }', '/budget/total type'],
    ['budget: { currency: £ }', '/budget/currency pattern'],
    ['budget: { reallocation: { limit: 12.5 % } }', '/budget/reallocation/limit pattern'],
    ['budget: { reallocation: { decide_within: soon } }', '/budget/reallocation/decide_within pattern'],
    ['governance: { integration_owner: { nam: Lena } }', '/governance/integration_owner additionalProperties'],
    ['operations: { risks: [{ likelihood: 3 }] }', '/operations/risks/0/likelihood type'],
    ['channels: [{ id: email, markets: [Britain] }]', '/channels/0/markets/0 pattern'],
    ['channels: { email: { role: Nurtures } }', '/channels type'],
    ['digital: { servas: { final: { value: { score: 6 } } } }', '/digital/servas/final/value/score maximum'],
    ['digital: { involvement_cycle: { focus: [decision] } }', '/digital/involvement_cycle/focus/0 enum'],
    ['version: 2', ' additionalProperties'],
  ])('it refuses %s', (text, failure) => {
    expect(planFailures(text)).toContain(failure)
  })
})

describe('types made from the plan schema', () => {
  /** Without the author's own keys, and without the titles of keys: only definitions name types. */
  const forTypes = (node: Node, named: boolean): Node => {
    if (node.$ref) return { $ref: node.$ref }
    const { title, patternProperties: _own, examples: _shown, properties, definitions, items, anyOf, ...rest } = node
    const each = (map: Record<string, Node>, name: boolean) =>
      Object.fromEntries(Object.entries(map).map(([key, child]) => [key, forTypes(child, name)]))
    return {
      ...(named && title ? { title } : {}),
      ...rest,
      ...(properties && { properties: each(properties, false) }),
      ...(definitions && { definitions: each(definitions, true) }),
      ...(items && !Array.isArray(items) && { items: forTypes(items, false) }),
      ...(anyOf && { anyOf: anyOf.map((branch) => forTypes(branch, false)) }),
    }
  }

  it('are named after the definitions, and after nothing else', async () => {
    const code = await compile(forTypes(schemas.plan, true) as JSONSchema, 'Plan')
    const exported = [...code.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? '')
    expect(exported.sort()).toEqual(['Plan', ...Object.keys(schemas.plan.definitions ?? {})].sort())
    expect(code).toContain('export type Person = string | PersonDetails;')
    expect(code).toContain('objective?: Objective | (Objective | string)[] | Link;')
    expect(code.match(/\[k: string\]/g)).toHaveLength(1) // the key that nobody should use
  })
})

describe('the report format', () => {
  const place = { file: 'plans/q3.plan.yaml', line: 12, column: 10, endLine: 12, endColumn: 14 }
  const report = {
    version: 1,
    tool: { name: 'planlint', version: '0.1.0' },
    summary: {
      plans: 1,
      files: 1,
      rules: 118,
      errors: 1,
      warnings: 0,
      infos: 0,
      fixable: 0,
      suppressed: 0,
      skipped: 1,
    },
    findings: [
      {
        ...{ rule: 'budget/adds-up', severity: 'error', message: 'm', why: 'w', fix: 'f', ...place },
        ...{ path: 'budget.total', plan: null, fingerprint: `${'0a'.repeat(16)}-2` },
        related: [{ ...place, message: 'here' }],
        edits: [{ ...place, text: '900', safe: true }],
      },
    ],
    skipped: [{ rule: 'plan/not-stale', plan: 'voltway-2026-q3', because: 'the clone is shallow' }],
  } as const satisfies Report

  it('is what the engine’s own type says, and needs every field of it', () => {
    expect(failures('report', report)).toEqual([])
    const [finding] = report.findings
    const samples = { Tool: report.tool, Summary: report.summary, Finding: finding, Skip: report.skipped[0] }
    const more = { Related: finding.related[0], Edit: finding.edits[0] }
    for (const [key, value] of Object.entries({ ...samples, ...more })) {
      const definition = schemas.report.definitions?.[key]
      expect(
        [definition?.required, Object.keys(definition?.properties ?? {})].map((keys) => keys?.sort()),
        key,
      ).toEqual([1, 2].map(() => Object.keys(value).sort()))
    }
  })

  it('refuses a place outside a file and a severity that is none', () => {
    expect(failures('report', { ...place, line: 0, message: 'm' }, '/definitions/Related')).toEqual(['/line minimum'])
    expect(failures('report', 'fatal', '/definitions/Severity')).toEqual([' enum'])
  })
})

describe('the configuration', () => {
  it.each([
    ['extends: [strict, ./shared.yaml]\nplans: ["**/*.plan.yaml"]\nbriefs: out'],
    ['rules: { "budget/*": warning, "plan/*": off, "digital/*": [error, { share: 15% }], custom/mine: { a: 1 } }'],
    ['overrides: [{ files: [old/**], rules: { "channels/*": on } }]'],
    ['words: { jargon: { add: [flywheel], remove: [] } }'],
    ['custom: [{ id: custom/a, select: "channels[*]", must: { not: { required: [x] } }, message: m, severity: info }]'],
  ])('takes %s', (text) => {
    expect(failures('config', parse(text))).toEqual([])
  })

  it.each([
    ['rulez: {}', ' additionalProperties'],
    ['rules: { budget: off }', '/rules additionalProperties'],
    ['rules: { "budget/*": fatal }', '/rules/budget~1* enum'],
    ['rules: { "budget/*": [warning] }', '/rules/budget~1* minItems'],
    ['overrides: [{ files: [], rules: {} }]', '/overrides/0/files minItems'],
    ['words: { jargon: { ad: [x] } }', '/words/jargon additionalProperties'],
    ['custom: [{ id: mine, select: a, must: {}, message: m }]', '/custom/0/id pattern'],
    ['custom: [{ id: custom/a, select: "$..x", must: {}, message: m }]', '/custom/0/select pattern'],
    ['custom: [{ id: custom/a, select: a, must: { pattern: x }, message: m }]', '/custom/0/must additionalProperties'],
    [
      'custom: [{ id: custom/a, select: a, must: { not: { $ref: x } }, message: m }]',
      '/custom/0/must/not additionalProperties',
    ],
  ])('refuses %s', (text, failure) => {
    expect(failures('config', parse(text))).toContain(failure)
  })
})
