import { isFolderPlan, itemKeys } from '../plan/files/parts.ts'
import { defaultId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { readFolder, readPlanText } from '../plan/read.ts'
import { limits } from '../source/limits.ts'
import { folderFiles } from './as-folder.ts'
import { withBody, withSections } from './as-markdown.ts'
import { yamlText } from './as-yaml.ts'
import type { Draft, Form, NewFile } from './forms.ts'
import { anew, type Body, isElement, type Loose, loosen, type PieceOf } from './loose.ts'
import { narrowed, reordered, strays, unkept, untold, widened } from './losses.ts'
import { saysTheSame } from './same.ts'
import { TooLarge } from './too-large.ts'

/** A plan in another form, read back and found to say the same. */
interface Converted {
  readonly files: readonly NewFile[]
  /** What the new form cannot hold, or says in another way: a line each. */
  readonly lost: readonly string[]
}

/**
 * Writes a plan in another form. `target` is the file, or for a folder its path. Several ways are tried, the one that
 * keeps most first, and the first one that reads back as the same plan is taken; none of them is a bug.
 * @throws {TooLarge} where the new plan would be larger than a plan may be.
 */
export async function convert(plan: Plan, form: Form, target: string): Promise<Converted> {
  let tooLarge: TooLarge | undefined
  for (const draft of drafts(plan, form, target)) {
    const made = await readBack(draft.files)
    if (!saysTheSame(plan, made)) {
      const problem = made.problems.find(({ rule }) => rule === 'syntax/limits')
      if (draft.files.some(({ text }) => Buffer.byteLength(text) > limits.bytes)) tooLarge = new TooLarge()
      else if (problem) tooLarge ??= new TooLarge(problem)
      continue
    }
    const files = withLineBreaks(draft.files, plan.files[0]?.source.text ?? '')
    return {
      files,
      lost: [...new Set([...draft.lost, ...unkept(plan, made), ...reordered(plan, made), ...strays(plan)])],
    }
  }
  if (tooLarge) throw tooLarge
  throw new Error(`${plan.file} does not say the same as ${form}`)
}

/** The ways to write it, made one by one. */
function* drafts(plan: Plan, form: Form, target: string): Iterable<Draft> {
  const from = folderOf(plan.file)
  const to = form === 'folder' ? target : folderOf(target)
  const standing = form === 'folder' ? `${target}/plan.yaml` : target
  const taken = (pieceOf: PieceOf) => withIdFor(loosen(plan, pieceOf), plan, standing)
  const draft = (files: readonly NewFile[], ...lost: readonly (readonly string[])[]): Draft => ({
    files,
    lost: lost.flat(),
  })
  const one = (text: string, ...lost: readonly (readonly string[])[]) => draft([{ file: standing, text }], ...lost)
  const whole = taken(wholly)
  const { bodies } = whole
  const [body] = bodies
  const gone = untold(bodies)
  if (form === 'folder') {
    const loose = taken(byFile)
    const lost = [...loose.lost, ...narrowed(loose)]
    if (body) yield draft(folderFiles(besideTitle(loose, body), body, plan, from, to), lost)
    yield draft(folderFiles(loose, undefined, plan, from, to), lost, gone)
    yield one(yamlText(whole, from, to), whole.lost, gone, ['its elements cannot be told apart: all are in plan.yaml'])
  } else {
    const lost = [...whole.lost, ...widened(whole, plan)]
    if (form === 'yaml') yield one(yamlText(whole, from, to), lost, gone)
    else {
      const story = bodies.map(({ text }) => text)
      if (body) yield one(withBody(besideTitle(whole, body), story, from, to), lost)
      const loose = taken(bySection)
      yield one(withSections(loose, from, to), loose.lost, widened(loose, plan), gone)
      yield one(withBody(whole, [], from, to), lost, gone)
    }
  }
  const entries = Object.entries(plan.data).map(([key, value]) => anew(key, value))
  const text = yamlText(withIdFor({ ...whole, opening: [], entries, closing: [] }, plan, standing), from, to)
  yield one(form === 'md' ? `---\n${text}---\n` : text, gone, ['it is written anew: comments are not kept'])
}

const wholly: PieceOf = () => ''
const bySection: PieceOf = (key) => (isElement(key) ? key : '')
const byFile: PieceOf = (key, item) =>
  item !== undefined && (itemKeys as readonly string[]).includes(key) ? `${key}/${item}` : bySection(key)

/** Without the title, where the body's own heading gives it. */
function besideTitle(loose: Loose, { hasTitle }: Body): Loose {
  return hasTitle ? { ...loose, entries: loose.entries.filter(({ key }) => key !== 'title') } : loose
}

/** The plan, giving itself the id that it has, where the name of its new file would give it another. */
function withIdFor(loose: Loose, plan: Plan, file: string): Loose {
  if (plan.data.id !== undefined || defaultId(file) === plan.id) return loose
  return { ...loose, entries: [anew('id', plan.id), ...loose.entries.filter(({ key }) => key !== 'id')] }
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

/** What was written, read as any plan is. */
function readBack(files: readonly NewFile[]): Promise<Plan> {
  const [main] = files
  if (!main) throw new Error('a plan without a file')
  const folder = folderOf(main.file)
  if (files.length === 1 && !isFolderPlan(main.file)) return readPlanText(main)
  return readFolder(files.map(({ file, text }) => ({ file, path: file.slice(folder.length + 1), content: text })))
}

/** Line breaks as the plan has them. */
function withLineBreaks(files: readonly NewFile[], before: string): readonly NewFile[] {
  if (!before.includes('\r\n')) return files
  return files.map(({ file, text }) => ({ file, text: text.replaceAll('\n', '\r\n') }))
}
