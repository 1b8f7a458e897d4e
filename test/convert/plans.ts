import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convert } from '../../src/convert/convert.ts'
import { type Form, forms, type NewFile } from '../../src/convert/forms.ts'
import { folderOf } from '../../src/plan/files/parts.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readFolder, readPlanText } from '../../src/plan/read.ts'
import { rules } from '../../src/registry.generated.ts'
import { checkPlan } from '../../src/schema/check.ts'
import { isPlaceholder } from '../../src/words/gaps/placeholders.ts'
import { wordsFor } from '../../src/words/words.ts'
import { reportOn } from '../harness/example.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The texts of an example: one file, or those of a folder. */
export function example(path: string): readonly NewFile[] {
  const files = /\.\w+$/.test(path)
    ? [path]
    : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ya?ml|md)$/.test(name))
        .map((name) => join(path, name))
  return files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}

/** Files read as the plan that they make. */
export function read(files: readonly NewFile[]): Promise<Plan> {
  const main = files.find(({ file }) => folderOf(file) !== undefined)
  const [first] = files
  if (!main && first) return readPlanText(first)
  const folder = folderOf(main?.file ?? '') ?? ''
  return readFolder(files.map(({ file, text }) => ({ file, path: file.slice(folder.length + 1), content: text })))
}

const words = wordsFor('en')

/** What the linter says of the plan, wherever in its files. */
export async function saidOf(plan: Plan): Promise<string[]> {
  const { findings } = await reportOn(rules, [await checkPlan(plan, (text) => isPlaceholder(text, words))])
  return findings.map(({ rule, severity, path, message }) => [rule, severity, path, message].join(' | ')).sort()
}

export const others = (form: Form) => forms.filter((one) => one !== form)
const targets: Readonly<Record<Form, string>> = { yaml: 'q3.plan.yaml', md: 'q3.plan.md', folder: 'q3' }

/** The files of a plan in another form, and what was said of it. */
export const to = async (form: Form, files: readonly NewFile[], target = targets[form]) =>
  convert(await read(files), form, target)

export const yaml = (text: string): NewFile[] => [{ file: 'q3.plan.yaml', text }]
export const textsOf = (files: readonly NewFile[]) => Object.fromEntries(files.map(({ file, text }) => [file, text]))

/** A plan in which comments stand wherever they can. */
export const commented = `# yaml-language-server: $schema=../plan.schema.json
# The plan of the autumn.

title: Autumn # as the board says it
period: { start: 2026-07-01, end: 2026-09-30 }

# What it is for.
objective: # one
    # The number.
    target: 2000 # bold
    statement: >-
      Win 2,000

      subscribers # no comment
channels:
  # Searchers.
  - id: search
    name: Search
    note: |
      # no comment
        deeper
    # The last word on search.

  # Readers.
  - { id: email, name: Email } # short
x-own: [1, # one
  2]
# The end.
`
