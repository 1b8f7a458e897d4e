import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { type Json, mapSchema, notice } from './schema.ts'

/** A day that exists, leap years included: as a pattern, so that the compiled validator needs no code of ours. */
const day =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/

/** A validator as plain code: nothing is compiled when the tool runs, and ajv is not loaded. */
export function addValidator(files: Map<string, string>, path: string, schema: Json): void {
  const bare = mapSchema(schema, (node) =>
    Object.fromEntries(Object.entries(node).filter(([key]) => !annotations.has(key))),
  )
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    inlineRefs: false,
    allowUnionTypes: true,
    messages: false,
    formats: { date: day },
    code: { source: true, esm: true },
  })
  const code = (standaloneCode as unknown as (ajv: Ajv, validate: unknown) => string)(ajv, ajv.compile(bare))
  const imports: string[] = []
  const linked = code.replace(/require\("([^"]+)"\)(\.default)?/g, (_, module: string, dotDefault?: string) => {
    imports.push(`import module${imports.length} from '${module}.js'`)
    return `module${imports.length - 1}${dotDefault ?? ''}`
  })
  const slim = linked.replace(/const (schema\d+) = (\{.*?\});/g, (_, name: string, text: string) => {
    return `const ${name} = ${JSON.stringify(askedOf(JSON.parse(text)))};`
  })
  if (slim.includes('require(')) throw new Error('the compiled validator still asks for modules when it runs')
  files.set(`${path}.js`, `// ${notice}\n${imports.map((line) => `${line}\n`).join('')}${slim}`)
  files.set(
    `${path}.d.ts`,
    `// ${notice}
import type { ErrorObject } from 'ajv'

declare const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }
export default validate
`,
  )
}

/** Of the schemas that ajv writes into a validator only the names of properties and their possible values are asked. */
function askedOf({ properties = {} }: Json): Json {
  const asked = Object.entries(properties as Record<string, { enum?: Json; items?: { enum?: Json } }>).map(
    ([name, { enum: values, items }]) => [
      name,
      values ? { enum: values } : items?.enum ? { items: { enum: items.enum } } : {},
    ],
  )
  return { properties: Object.fromEntries(asked) }
}

/** What says nothing of whether data is valid. */
const annotations = new Set([
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'x-text',
  'x-ref',
  'x-main',
  '$id',
  'doNotSuggest',
  'markdownDescription',
  'defaultSnippets',
])
