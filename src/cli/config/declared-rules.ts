import type { Complain } from '../../custom/compile.ts'
import { type Declaration, type DeclaredRule, declaredRule } from '../../custom/declared.ts'
import type { SchemaNode } from '../../schema/field.ts'
import { position } from '../../source/source.ts'
import type { ConfigFile, Mistake } from './config-file.ts'

/** The rules that a configuration declares under `custom`. What is wrong with them is added to `mistakes`. */
export async function declaredRules(
  config: ConfigFile,
  declarations: readonly Declaration[],
  mistakes: Mistake[],
): Promise<readonly DeclaredRule[]> {
  const { default: format } = await import('../../../schemas/plan.schema.json', { with: { type: 'json' } })
  const complain: Complain = (holder, key, message, place) => {
    mistakes.push({ holder, key, message, ...(place && { place }) })
  }
  const rules = new Map<string, DeclaredRule>()
  for (const declaration of declarations) {
    const text = textOf(config, declaration)
    const { id } = declaration
    if (rules.has(id)) complain(declaration, 'id', `two rules are called ${id}: give this one another name`)
    const declared = { file: config.source.file, text, hasFix: declaration.fix !== undefined }
    rules.set(id, declaredRule(declaration, declared, format as SchemaNode, complain))
  }
  return [...rules.values()]
}

/** The declaration as it stands in the file, moved to the left margin. */
function textOf({ source, origins }: ConfigFile, declaration: object): string {
  const [start, end] = origins.whole(declaration)?.span ?? [0, 0]
  const { column } = position(source, start)
  const margin = new RegExp(`^ {1,${Math.max(1, column - 1)}}`)
  const lines = source.text.slice(start, end).trimEnd().split(/\r?\n/)
  return lines.map((line, index) => (index === 0 ? line : line.replace(margin, ''))).join('\n')
}
