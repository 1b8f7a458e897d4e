import { type Document, unreadable } from '../source/document.ts'
import { limits } from '../source/limits.ts'
import type { Problem } from '../source/problem.ts'
import { readYamlSource } from '../source/read-yaml.ts'
import { decode, type Source } from '../source/source.ts'
import type { PartDocument } from './files/part-documents.ts'
import { folderOf, homesOfFile, type Role, roleOf } from './files/parts.ts'
import { assemble, type Plan } from './plan.ts'

/** Reads one file as a plan. Whatever its bytes are, a plan comes back: one that cannot be read carries the problem. */
export async function readPlan(file: string, bytes: Uint8Array): Promise<Plan> {
  const text = decode(bytes)
  return typeof text === 'string' ? readPlanText({ file, text }) : assemble(unreadable({ file, text: '' }, text))
}

/** The same for text that is already at hand. The Markdown reader is loaded by the first Markdown file. */
export async function readPlanText(source: Source): Promise<Plan> {
  const document = await readDocument(source)
  if (!document.body) return assemble(document)
  const { withElements } = await import('./body/read-body.ts')
  return assemble(withElements(document))
}

/** A file of a plan's folder: its path from there, its name in reports, and its text or bytes, or why it has none. */
export interface FolderFile {
  readonly path: string
  readonly file: string
  readonly content: string | Uint8Array | Problem
}

/** Reads the files of a folder as one plan. Those that are none of its parts are left out; names that are nearly right are reported. */
export async function readFolder(files: readonly FolderFile[], strays: readonly Problem[] = []): Promise<Plan> {
  const [{ assembleFolder }, { withBodies }] = await Promise.all([
    import('./files/folder.ts'),
    import('./files/part-bodies.ts'),
  ])
  const parts: PartDocument[] = []
  const near: Problem[] = []
  for (const { path, file, content } of files) {
    const role = roleOf(path)
    if (role?.is === 'near') near.push(nearPart(file, path, role))
    if (!role || role.is === 'near') continue
    const text = content instanceof Uint8Array ? decode(content) : content
    const document =
      typeof text === 'string' ? await readDocument({ file, text }) : unreadable({ file, text: '' }, text)
    parts.push({ role, document })
  }
  return assembleFolder(await withBodies(parts), [...near, ...strays])
}

/**
 * Reads texts as plans: those that are parts of a plan among them are read with it. What is too large for a file is not read.
 */
export async function readTexts(texts: readonly Source[]): Promise<Plan[]> {
  const plans = new Map<string, FolderFile[]>()
  for (const { file } of texts) {
    const folder = folderOf(file)
    if (folder !== undefined) plans.set(folder, [])
  }
  const single: (() => Promise<Plan>)[] = []
  const left = new Map<string, number>()
  for (const { file, text } of texts) {
    const home = homesOfFile(file).find(({ folder, path }) => plans.has(folder) && roleOf(path))
    const most = (home && left.get(home.folder)) ?? limits.bytes
    // A letter takes a byte at least: most texts need not be counted.
    const size = text.length * 3 > most ? Buffer.byteLength(text) : text.length
    const content = size > most ? tooLarge(size, most) : text
    if (home) {
      plans.get(home.folder)?.push({ path: home.path, file, content })
      left.set(home.folder, most - size)
    } else
      single.push(async () =>
        typeof content === 'string'
          ? readPlanText({ file, text: content })
          : assemble(unreadable({ file, text: '' }, content)),
      )
  }
  return Promise.all([...single.map((read) => read()), ...[...plans.values()].map((files) => readFolder(files))])
}

async function readDocument(source: Source): Promise<Document> {
  if (!/\.(md|markdown)$/i.test(source.file)) return readYamlSource(source)
  const { readMarkdown } = await import('../source/markdown.ts')
  return readMarkdown(source)
}

/** A file that was not read, for its size is known without reading it; `left` is what the plan's other files left of its size. */
export function tooLarge(size: number, left: number = limits.bytes): Problem {
  const kind = size > limits.bytes || left === limits.bytes ? 'size' : 'plan-size'
  const found = `${(size / 2 ** 20).toFixed(1)} MiB`
  return { rule: 'syntax/limits', kind, seen: { limit: '4 MiB', found }, span: [0, 0] }
}

/** A file beside the plan that is nearly called like a part of it. */
function nearPart(file: string, path: string, { name }: Extract<Role, { is: 'near' }>): Problem {
  const seen = { path, name, prose: /\.md$/.test(path) ? 'yes' : '' }
  return { rule: 'syntax/known-keys', kind: 'near-file', seen, source: { file, text: '' }, span: [0, 0] }
}

/** A part that git ignores, and that is not read for that. */
export function ignoredPart(file: string, path: string): Problem {
  return { rule: 'syntax/known-keys', kind: 'ignored-file', seen: { path }, source: { file, text: '' }, span: [0, 0] }
}
