import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { transformSync } from 'esbuild'
import type { Rule } from '../../src/lint/rule.ts'
import { parseExample } from './example.ts'

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** What a rule's page shows and no finding says, and what tells things apart and is not read by people. */
const notWording = new Set(['summary', 'why', 'fix', 'source', 'valid', 'invalid', 'id', 'reads'])

/** What is called with words to look for. */
const wordLists = new Set(['anyOf', 'beginning', 'holding', 'phrases'])

/**
 * The stretches of text in a rule's file, and in those of the folder beside it, that look like the wording of a finding (two words or more of a template, four
 * of a text) and that none of the rule's examples shows.
 */
export function unshownWordings(rule: Rule): string[] {
  const shown = [...(rule.valid ?? []), ...(rule.invalid ?? [])]
    .map(parseExample)
    .flatMap(({ marks, given }) => [...marks.map(({ message }) => message), ...textsIn(given)])
    .join('\n')
  return filesOf(rule).flatMap((file) => {
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2023' })
    const words = wordings(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
    return words.filter((text) => !shown.includes(text))
  })
}

function filesOf({ id }: Rule): URL[] {
  const folder = new URL(`../../src/rules/${id}/`, import.meta.url)
  const parts = existsSync(folder) ? readdirSync(folder) : []
  return [new URL(`../../src/rules/${id}.ts`, import.meta.url), ...parts.map((name) => new URL(name, folder))]
}

function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return [given]
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : []
}

function wordings(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(wordings)
  const { type, ...rest } = node as Node
  // The only tag is that of expressions.
  if (type === 'ImportDeclaration' || type === 'TaggedTemplateExpression') return []
  if (type === 'CallExpression' && wordLists.has((rest.callee as { name?: string }).name ?? '')) return []
  if (type === 'Property' && notWording.has((rest.key as { name?: string }).name ?? '')) return []
  if (type === 'TemplateElement') {
    const { cooked } = rest.value as { cooked: string }
    return (cooked.match(/[a-z]{2,}/gi) ?? []).length >= 2 ? [cooked] : []
  }
  if (type === 'Literal' && typeof rest.value === 'string') return rest.value.split(' ').length >= 4 ? [rest.value] : []
  return Object.values(rest).flatMap(wordings)
}
