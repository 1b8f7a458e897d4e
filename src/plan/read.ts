import { Origins } from '../source/origins.ts'
import { decode, type Source } from '../source/source.ts'
import { readYaml } from '../source/yaml.ts'
import { assemble, type Plan } from './plan.ts'

/** Reads one file as a plan. Whatever its bytes are, a plan comes back: one that cannot be read carries the problem. */
export async function readPlan(file: string, bytes: Uint8Array): Promise<Plan> {
  const text = decode(bytes)
  if (typeof text === 'string') return readPlanText({ file, text })
  const source = { file, text: '' }
  return assemble({
    source,
    parts: {},
    data: undefined,
    origins: new Origins(source),
    narrative: [],
    problems: [text],
    readable: false,
  })
}

/** The same for text that is already at hand. The Markdown reader is loaded by the first Markdown file. */
export async function readPlanText(source: Source): Promise<Plan> {
  if (!/\.(md|markdown)$/i.test(source.file)) return assemble(readYaml(source))
  const [{ readMarkdown }, { withElements }] = await Promise.all([
    import('../source/markdown.ts'),
    import('./body/read-body.ts'),
  ])
  return assemble(withElements(readMarkdown(source)))
}
