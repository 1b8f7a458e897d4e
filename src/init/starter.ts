import type { Answers, Form, StarterFile } from './answers.ts'
import { planId } from './ids.ts'
import { headLines, type Item, type Section, sectionsOf } from './sections.ts'

/** The file that names the format to an editor, beside the plan. */
export const schemaName = 'plan.schema.json'

/** The files of a starter plan; the first stands for the plan. */
export function starterFiles(answers: Answers): readonly StarterFile[] {
  return byForm[answers.form](planId(answers), answers)
}

const byForm: Readonly<Record<Form, (id: string, answers: Answers) => readonly StarterFile[]>> = {
  yaml: (id, answers) => [{ path: `${id}.plan.yaml`, text: text([modeline(schemaName), ...wholePlan(answers)]) }],
  md: (id, answers) => [{ path: `${id}.plan.md`, text: text(['---', ...wholePlan(answers), '---', '', ...story]) }],
  folder: (id, answers) => {
    const sections = sectionsOf(answers)
    const main = [modeline(`../${schemaName}`), ...head(answers, inParts), ...sections.filter(isEmpty).flatMap(keyed)]
    return [
      { path: `${id}/plan.yaml`, text: text(main) },
      ...sections.filter((section) => !isEmpty(section)).flatMap((section) => parts(id, section)),
    ]
  },
}

const howTo = [
  '# Fill in what is empty after a colon; write it in front of the #, where there is one. Lines behind a # that is set in',
  '# are examples: take the # and the space after it away, and write your own. `plan lint` says what is still missing.',
]
const inParts = [
  ...howTo,
  '# An element may move to a file of its own, named after its key (budget.yaml), which holds what stands under the key.',
]

/** What the plan says besides its fields. A heading here names no element, or its text would be read as one. */
const story = [
  '# Why this plan',
  '',
  '<!-- The story behind the fields above, for people: what you saw, what you tried last time, why you chose as you did. -->',
]

const modeline = (schema: string) => `# yaml-language-server: $schema=${schema}`

function wholePlan(answers: Answers): string[] {
  return [...head(answers, howTo), ...sectionsOf(answers).flatMap(keyed)]
}

function head(answers: Answers, notes: readonly string[]): string[] {
  return [...notes, '', ...headLines(answers)]
}

/** An element under its key. */
function keyed({ key, about, lines, items = [], example }: Section): string[] {
  return [
    '',
    ...about.map(comment),
    `${key}:`,
    ...lines.map(indent),
    ...items.flatMap((item, index) => [...(index === 0 ? [] : ['']), ...listed(item)]),
    ...example.map(comment).map(indent),
  ]
}

function listed({ id, lines }: Item): string[] {
  return [`  - id: ${id}`, ...lines.map((line) => `    ${line}`)]
}

/** Has it only an example? A file that holds nothing would be no element. */
function isEmpty({ lines, items = [] }: Section): boolean {
  return lines.length === 0 && items.length === 0
}

/** An element in a file of its own, or in a folder with a file for each of its items. */
function parts(id: string, { key, about, lines, items }: Section): StarterFile[] {
  const file = (path: string, own: readonly string[]) => ({
    path: `${id}/${path}.yaml`,
    text: text([...about.map(comment), '', ...own]),
  })
  return items ? items.map((item) => file(`${key}/${item.id}`, item.lines)) : [file(key, lines)]
}

const comment = (line: string) => `# ${line}`
const indent = (line: string) => `  ${line}`

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
