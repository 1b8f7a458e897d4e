import { Liquid } from 'liquidjs'
import type { Brief } from './brief.ts'
import { nodesToMarkdown } from './markdown.ts'
import { textOf } from './tree.ts'

/** A template that cannot be filled in, in plain words. */
export class TemplateError extends Error {}

/** More than any brief needs, and soon over for one that was made to go on for ever. */
const most = { characters: 200_000, milliseconds: 2000, memory: 10_000_000 }

/** What gives something else each time has no place in a text that is compared with the plan. */
const unsteady = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string', 'sample']

/**
 * The brief as a template of the user's own has it. A template reads nothing but the brief, and what it puts out is
 * text; `| raw` is for the Markdown of whole parts.
 */
export async function filledTemplate(
  template: string,
  brief: Brief,
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const engine = new Liquid({
    fs: nowhere,
    dynamicPartials: false,
    relativeReference: false,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    outputEscape: escaped,
    parseLimit: most.characters,
    renderLimit: most.milliseconds,
    memoryLimit: most.memory,
  })
  for (const name of unsteady)
    engine.registerFilter(name, () => {
      throw new Error(`${name} gives something else each time, and a brief must not`)
    })
  const parts = brief.parts.map((part) => ({ ...part, markdown: texts.get(part.section) ?? '' }))
  const bySection = Object.fromEntries(parts.map((part) => [part.section, part]))
  try {
    const text: string = await engine.parseAndRender(template, { brief: { ...brief, parts, part: bySection } })
    // A run is looked at from its start alone: from each of its characters it would take its length's square.
    return text.replace(/(?<![ \t])[ \t]+$/gm, '').replace(/^\n+|(?<!\n)\n+$/g, '')
  } catch (error) {
    throw new TemplateError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
}

/** A disk with nothing on it. */
const nowhere = {
  exists: async () => false,
  existsSync: () => false,
  contains: async () => false,
  containsSync: () => false,
  readFile: async () => refuse(),
  readFileSync: () => refuse(),
  resolve: (_: string, file: string) => file,
  dirname: () => '',
  sep: '/',
}

function refuse(): never {
  throw new Error('a template reads no other files')
}

/** A value as text of Markdown, on a line of its own or within one or in the cell of a table. */
function escaped(value: unknown): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '')
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return ''
  return nodesToMarkdown([{ type: 'paragraph', children: textOf(line) }])
    .trimEnd()
    .replace(/\\?\|/g, '\\|')
}
