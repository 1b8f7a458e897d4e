/**
 * Everything that follows from something else: types, field table and validators from the schemas, the registry from
 * the rule files, the rule names of the configuration schema and the README's table from the registry.
 * `npm run derive` writes it; a test compares.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Rule } from '../src/lint/rule.ts'
import { en } from '../src/words/en.ts'
import { indexed } from '../src/words/matching/phrase-index.ts'
import { fieldsOf } from './fields.ts'
import { typesOf } from './plan-types.ts'
import { withRuleNames } from './rule-names.ts'
import { type Json, notice } from './schema.ts'
import { shapesOf } from './shapes.ts'
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
