import { join } from 'node:path'
import type { Fixing } from '../fix/fix.ts'
import type { Files } from '../io/files.ts'
import { Refusal } from '../io/refusal.ts'
import { fileName } from '../io/repository.ts'
import type { Report } from '../lint/finding.ts'
import type { Setup } from '../lint/lint.ts'
import { counted } from '../report/phrases.ts'
import { visible } from '../report/sanitize.ts'
import { byText } from '../source/by-text.ts'
import { limits } from '../source/limits.ts'
import { decode } from '../source/source.ts'
import { type Inputs, textsOf } from './inputs.ts'

/** What the command line says about fixing. */
export interface FixOptions {
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly unsafe?: boolean
}

/** A file with what was wrong in it put right, and nothing written yet. */
export interface FixedFile {
  readonly file: string
  readonly before: string
  readonly after: string
  /** How many findings are fixed by it. */
  readonly count: number
  /** What must not be written without it, nor it without them. */
  readonly together: readonly string[]
}

/** One run over plans: what it read, how it judged, and what it says. */
export interface Ran {
  readonly inputs: Inputs
  readonly setup: Setup
  readonly report: Report
}

/** Refuses flags that could not be meant together. */
export function checkFixOptions(
  options: FixOptions & { readonly format?: unknown; readonly outputFile?: unknown },
): void {
  const { fix, dryRun, unsafe } = options
  if (dryRun && !fix) throw new Refusal('--dry-run shows what --fix would do: give both, plan lint --fix --dry-run')
  if (unsafe && !fix) throw new Refusal('--unsafe says what --fix may do: give both, plan lint --fix --unsafe')
  if (dryRun && options.format !== undefined)
    throw new Refusal('--dry-run prints a diff and nothing else: leave --format out')
  if (dryRun && options.outputFile !== undefined) throw new Refusal('--dry-run writes nothing: leave --output-file out')
}

/** What the files of a run would be with its fixes in them. `again` runs over a disk on which they are, and over some of its plans. */
export async function fixesOf(
  { inputs, report }: Ran,
  again: (files: Files, paths: readonly string[]) => Promise<Ran>,
  files: Files,
  unsafe: boolean,
): Promise<readonly FixedFile[]> {
  if (inputs.fromStdin)
    throw new Refusal('--fix writes the fixed plan into its file, and standard input has none: name the file')
  const { fix } = await import('../fix/fix.ts')
  const texts = textsOf(inputs)
  const changed = (now: ReadonlyMap<string, string>) =>
    [...now].flatMap(([file, after]) => (after === texts.get(file) ? [] : [{ file, after }]))
  // No fix depends on another plan: the others need not be judged again.
  const judge: Fixing['judge'] = async (now, touched, before) => {
    const plans = inputs.plans.filter((plan) => plan.files.some(({ source }) => touched.has(source.file)))
    const own = new Set(plans.flatMap((plan) => plan.files.map(({ source }) => source.file)))
    const paths = plans.map(({ file }) => join(inputs.root, file))
    const { report } = await again(filesWith(changed(now), inputs.root, files), paths)
    return { ...report, findings: [...before.findings.filter(({ file }) => !own.has(file)), ...report.findings] }
  }
  const fixed = await fix(report, texts, { judge, unsafe })
  return changed(fixed.texts)
    .map(({ file, after }) => ({
      file,
      before: texts.get(file) ?? '',
      after,
      count: fixed.counts.get(file) ?? 0,
      together: fixed.together.filter((some) => some.includes(file)).flat(),
    }))
    .sort((a, b) => byText(a.file, b.file))
}

/** The disk as it would be if the files had these texts. */
export function filesWith(changed: readonly Pick<FixedFile, 'file' | 'after'>[], root: string, files: Files): Files {
  const texts = new Map(changed.map(({ file, after }) => [files.realPath(join(root, file)), after]))
  return {
    kind: (path) => files.kind(path),
    list: (folder) => files.list(folder),
    realPath: (path) => files.realPath(path),
    write: (path, text) => files.write(path, text),
    replace: (path, before, after) => files.replace(path, before, after),
    create: (path, text) => files.create(path, text),
    makeFolder: (path) => files.makeFolder(path),
    read(path, most) {
      const text = texts.get(path)
      return text === undefined ? files.read(path, most) : Buffer.from(text)
    },
  }
}

/**
 * Writes each file whose text is still the one that was read, and with it what belongs to it. What cannot be written stays
 * as it is, and why is said.
 */
export function writeFixes(
  fixed: readonly FixedFile[],
  root: string,
  files: Files,
): { readonly written: readonly FixedFile[]; readonly refused: readonly string[] } {
  const refused = new Map<string, string>()
  const tried = (one: FixedFile, done: () => void) => {
    try {
      done()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.set(one.file, error.message)
    }
  }
  for (const one of fixed) tried(one, () => stillThere(one, root, files))
  withTheirs(refused, fixed)
  const done = new Map<FixedFile, () => boolean>()
  for (const one of fixed.filter(({ file }) => !refused.has(file)))
    tried(one, () => done.set(one, writeFix(one, root, files)))
  // What could not be written takes back what must not be written without it.
  withTheirs(refused, fixed)
  for (const [one, undo] of done) if (refused.has(one.file)) tried(one, undo)
  return { written: fixed.filter(({ file }) => !refused.has(file)), refused: [...refused.values()] }
}

/** Refuses too what belongs together with what is refused. */
function withTheirs(refused: Map<string, string>, fixed: readonly FixedFile[]): void {
  for (let known = -1; known < refused.size; ) {
    known = refused.size
    for (const { file, together } of fixed) {
      const other = together.find((name) => refused.has(name))
      if (!refused.has(file) && other) refused.set(file, `${file} is left as it is: it belongs together with ${other}`)
    }
  }
}

const changedMeanwhile = 'has changed since it was read: it is left as it is now; run plan lint --fix again'

/** The file itself, no link on the way, and that it says what was read. */
function stillThere({ file, before }: FixedFile, root: string, files: Files): { path: string; bytes: Uint8Array } {
  const path = files.realPath(join(root, file))
  if (path === undefined) throw new Refusal(`${file} ${changedMeanwhile}`)
  const own = fileName(files.realPath(root) ?? root, path)
  if (own !== file) throw new Refusal(`${file} is a link, and nothing is written through links: fix ${own} itself`)
  const bytes = files.read(path, limits.bytes)
  if (!(bytes instanceof Uint8Array) || decode(bytes) !== before) throw new Refusal(`${file} ${changedMeanwhile}`)
  return { path, bytes }
}

/** The result puts back what was there. */
function writeFix(fixed: FixedFile, root: string, files: Files): () => boolean {
  const { path, bytes } = stillThere(fixed, root, files)
  // A byte order mark is no part of the text, and stays.
  const mark = bytes.subarray(0, bytes.length - Buffer.byteLength(fixed.before))
  const after = Buffer.concat([mark, Buffer.from(fixed.after)])
  if (!files.replace(path, bytes, after)) throw new Refusal(`${fixed.file} ${changedMeanwhile}`)
  return () => files.replace(path, after, bytes)
}

/** `fixed 3 findings in plans/q3.plan.yaml`, a line for each file. */
export function sayFixed(fixed: readonly FixedFile[], done: 'fixed' | 'would fix'): string {
  return fixed
    .map(({ file, count }) => {
      // An id was put right in another file, and is named in this one.
      const what = count > 0 ? `${done} ${counted(count, 'finding')} in` : `${done} what names it in`
      return `${what} ${visible(file)}\n`
    })
    .join('')
}
