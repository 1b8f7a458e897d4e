/**
 * Everything that follows from something else: types, field table and validators from the schemas, the registry from
 * the rule files, the rule names of the configuration schema and the README's table from the registry.
 * `npm run derive` writes it; a test compares.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AnySchemaObject } from 'ajv'
import { compile } from 'json-schema-to-typescript'
import type { Rule } from '../src/lint/rule.ts'
import type { Fields, Kind } from '../src/plan/fields.ts'
import { en } from '../src/words/en.ts'
import { indexed } from '../src/words/matching/phrase-index.ts'
import { withRuleNames } from './rule-names.ts'
import { type Json, mapSchema, notice } from './schema.ts'
import { addValidator } from './validator.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const configSchema = 'schemas/config.schema.json'

/** File → text of everything that is derived. Paths are relative to the repository. */
export async function derived(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const planSchema = readJson('schemas/plan.schema.json')
  files.set('src/plan/format.generated.ts', await typesOf(planSchema))
  files.set('src/plan/fields.generated.ts', fieldsOf(planSchema))
  files.set('src/plan/body/shapes.generated.ts', shapesOf(planSchema))
  addValidator(files, 'src/schema/plan-validator.generated', planSchema)
  files.set('src/words/en-index.generated.ts', indexText())
  files.set('src/registry.generated.ts', registryOf(ruleFiles()))
  addValidator(files, 'src/cli/config/config-validator.generated', withoutRuleSettings(readJson(configSchema)))
  files.set(configSchema, withRuleNames(readFileSync(join(root, configSchema), 'utf8'), await allRules()))
  return files
}

function readJson(path: string): Json {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

/** `element/what-holds` of every rule file, sorted. A folder beside a rule, of its name, holds what the rule is made of. */
export function ruleFiles(): string[] {
  const files = readdirSync(join(root, 'src/rules'), { recursive: true, encoding: 'utf8' })
  return files.flatMap((path) => /^([^/\\]+)[/\\]([^/\\]+)\.ts$/.exec(path)?.slice(1).join('/') ?? []).sort()
}

function registryOf(ids: readonly string[]): string {
  const nameOf = (id: string) => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
  return `// ${notice}
import type { Rule } from './lint/rule.ts'
${ids.map((id) => `import ${nameOf(id)} from './rules/${id}.ts'`).join('\n')}

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},`).join('\n')}
]
`
}

function indexText(): string {
  const lists = { ...en.lists, ...en.grammar }
  if (Object.keys(lists).length < Object.keys(en.lists).length + Object.keys(en.grammar).length)
    throw new Error('two lists of words have one name')
  return `// ${notice}
import type { PhraseIndex } from './matching/phrase-index.ts'

export const index: PhraseIndex = ${JSON.stringify(indexed(lists), null, 2)}
`
}

/** Types for what authors write. Keys that start with `x-` are left out: an index signature would let any key compile. */
async function typesOf(schema: Json): Promise<string> {
  const closed = mapSchema(schema, ({ patternProperties: _, title: __, $id: ___, ...rest }) =>
    // Beside a reference only the reference counts, or each use of Day would become a type of its own.
    '$ref' in rest ? { $ref: rest.$ref } : rest,
  )
  const named = Object.entries(closed.definitions as Record<string, Json>).map(([name, definition]) => [
    name,
    { ...definition, title: name },
  ])
  const root = { ...closed, title: 'PlanFormat', definitions: Object.fromEntries(named) }
  const types = await compile(root as AnySchemaObject, 'PlanFormat', {
    bannerComment: `// ${notice}`,
    additionalProperties: false,
    format: false,
    unknownAny: true,
  })
  return types
}

/** The tree of fields that hold text for people or the id of something, as `Fields` says. */
function fieldsOf(schema: Json): string {
  const definitions = schema.definitions as Record<string, Json>
  const visit = (node: Json): Fields | undefined => {
    const all: Record<string, Fields> = {}
    const add = (key: string, found: Fields | undefined) => {
      if (found !== undefined) all[key] = found
    }
    const merge = (found: Fields | undefined) =>
      typeof found === 'string' ? add('', found) : Object.assign(all, found)
    if (typeof node.$ref === 'string') merge(visit(definitions[node.$ref.replace('#/definitions/', '')] ?? {}))
    for (const branch of (node.anyOf as Json[] | undefined) ?? []) merge(visit(branch))
    if (node['x-text']) add('', node['x-text'] as Fields)
    if (node['x-ref']) add('', `@${node['x-ref'] as Kind}`)
    if (node.items) add('[]', visit(node.items as Json))
    for (const [key, inner] of Object.entries((node.properties ?? {}) as Record<string, Json>)) add(key, visit(inner))
    const keys = Object.keys(all)
    if (keys.length === 0) return undefined
    return keys.length === 1 && all[''] ? all[''] : all
  }
  return `// ${notice}
import type { Fields } from './fields.ts'

export const fields: Fields = ${JSON.stringify(visit(schema), null, 1)}
`
}

/**
 * For each kind of thing its fields, each with its title and the kind of its value in a word (`ref metric`, `list Allocation`,
 * `choice paid,owned`): how a Markdown body is read.
 */
function shapesOf(schema: Json): string {
  const definitions = schema.definitions as Record<string, Json>
  const values: Readonly<Record<string, string>> = {
    Id: 'id',
    Day: 'day',
    Money: 'money',
    Share: 'share',
    Quantity: 'quantity',
    Duration: 'duration',
    Person: 'person',
    People: 'people',
    Note: 'text',
  }
  const nameOf = (node: Json) => String(node.$ref ?? '').replace('#/definitions/', '')
  const kindOf = (node: Json): string => {
    const name = nameOf(node)
    if (inDigital.test(name)) return ''
    if (name) return values[name] ?? (definitions[name]?.properties ? `thing ${name}` : kindOf(definitions[name] ?? {}))
    const branches = (node.anyOf as Json[] | undefined)?.filter((branch) => nameOf(branch) !== 'Link')
    if (branches) return kindOf(branches[0] ?? {})
    if (node.enum) return `choice ${(node.enum as string[]).join(',')}`
    if (node.type === 'array') {
      const inner = kindOf((node.items ?? {}) as Json)
      return /^\w+ /.test(inner)
        ? inner.replace('thing ', 'list ').replace('ref ', 'refs ')
        : inner === ''
          ? ''
          : `${inner}s`
    }
    if (node['x-ref'] && node['x-ref'] !== 'theme') return `ref ${node['x-ref']}`
    if (node.type === 'string') return 'text'
    return node.type === 'number' || node.type === 'integer' ? 'number' : node.type === 'boolean' ? 'boolean' : ''
  }
  const fieldsIn = ({ properties }: Json) =>
    Object.fromEntries(
      Object.entries((properties ?? {}) as Record<string, Json>).flatMap(([key, node]) => {
        const kind = kindOf(node)
        return kind === '' ? [] : [[key, [kind, String(node.title ?? key)]]]
      }),
    )
  const things = Object.entries(definitions).filter(([name, { properties }]) => properties && !inDigital.test(name))
  const shapes = { Plan: fieldsIn(schema), ...Object.fromEntries(things.map(([name, node]) => [name, fieldsIn(node)])) }
  return `// ${notice}
import type { Shapes } from './shapes.ts'

export const shapes: Shapes = ${JSON.stringify(shapes, null, 1).replace(/\[\s+("[^"]*"),\s+("[^"]*")\s+\]/g, '[$1, $2]')}
`
}

/** The worksheets of the digital model are filled in as data: nobody writes them as prose. */
const inDigital = /^(?:Digital|Brand|Blueprint|Involvement|Cycle|Tactic|Define|Convey|Connect|MeasureAnd|Servas|Score)/

async function allRules(): Promise<Rule[]> {
  const modules = await Promise.all(
    ruleFiles().map((id) => import(pathToFileURL(join(root, `src/rules/${id}.ts`)).href)),
  )
  return modules.map((module: { default: Rule }) => module.default)
}

/**
 * The settings of rules are held against the rules themselves when the tool runs, and what a rule of one's own asks
 * against our list of keywords and the format of plans: a schema could not word it as well.
 */
function withoutRuleSettings(schema: Json): Json {
  const definitions = { ...(schema.definitions as Json), Rules: { type: 'object' }, Fragment: { type: 'object' } }
  return { ...schema, definitions }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of await derived()) writeFileSync(join(root, path), text)
  // Last, and loaded only now: it prints what the rules say, so the registry has to be the new one.
  const { readmeOf } = await import('./readme.ts')
  writeFileSync(join(root, 'README.md'), await readmeOf(root))
}
