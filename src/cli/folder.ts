import { basename, dirname, join, sep } from 'node:path'
import type { Entry, Files } from '../io/files.ts'
import { Ignored } from '../io/ignored.ts'
import { fileName } from '../io/repository.ts'
import { type Found, follow } from '../io/search.ts'
import { homesOfFile, itemKeys, mayHoldItems, partAt, planNames, type Role, roleOf } from '../plan/files/parts.ts'
import { type FolderFile, ignoredPart, tooLarge } from '../plan/read.ts'
import { byText } from '../source/by-text.ts'
import { limits } from '../source/limits.ts'
import type { Problem } from '../source/problem.ts'

/** Where a run reads: the disk, and the folder that it does not leave. */
interface Where {
  readonly files: Files
  readonly root: string
}

/** The plan that a path stands for: its own, or where it is a part of a folder the `plan.yaml` of that folder. */
export function planPathOf(path: string, files: Files): string {
  for (const { folder, path: inFolder } of homesOfFile(path.replaceAll(sep, '/'))) {
    const part = partAt(inFolder)
    const isFolderOfItems = (itemKeys as readonly string[]).includes(inFolder) && files.kind(path) === 'folder'
    if (!part && !isFolderOfItems) continue
    const here = folder === '' ? sep : folder.replaceAll('/', sep)
    const name = planNames.find((one) => isThere(join(here, one), files))
    if (name) return join(here, name)
    if (part?.is === 'plan') return path
  }
  return path
}

function isThere(path: string, files: Files): boolean {
  const kind = files.kind(path)
  return kind !== undefined && kind !== 'folder'
}

/** A file that may be read, or nearly one, with what it is in the folder. */
interface Listed {
  readonly path: string
  readonly role: Role
  /** Where it is, the folder's own path put before it. */
  readonly at: string
  readonly kind: Entry['kind']
}

/** What lies in a plan's folder: its files, as they are to be read, and problems with what is beside them. */
export interface Contents {
  readonly files: readonly FolderFile[]
  /** Where the files really are. */
  readonly paths: readonly string[]
  readonly strays: readonly Problem[]
}

/** A text that is not on the disk (yet), and the path that it stands for. */
interface Unsaved {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * The files around a `plan.yaml`, read; undefined where there is nothing but that. What git ignores is not read: whoever
 * clones the repository has half a plan then, and is told so; unless it was `named`, or the plan itself is ignored too.
 */
export async function contentsOf(
  main: string,
  { files, root }: Where,
  named: ReadonlySet<string>,
  isOther: (bytes: Uint8Array) => boolean,
  unsaved?: Unsaved,
): Promise<Contents | undefined> {
  const folder = dirname(main)
  const all = listed(folder, { files, root }, unsaved)
  if (all.every(({ at }) => at === main)) return undefined
  const isIgnored = await ignoring(main, { files, root })
  const strays: Problem[] = []
  const read: FolderFile[] = []
  const near: FolderFile[] = []
  const paths: string[] = []
  let left: number = limits.bytes
  for (const { path, role, at, kind } of all) {
    const file = fileName(root, at)
    if (role.is === 'near') {
      // Of such a file only the name is looked at.
      near.push({ path, file, content: '' })
      continue
    }
    const isUnsaved = at === unsaved?.path
    if (role.is !== 'plan' && !isUnsaved && !named.has(at) && isIgnored(at)) {
      strays.push(ignoredPart(file, path))
      continue
    }
    // One too many is enough to say so.
    if (read.length > limits.files) break
    if (isUnsaved) {
      read.push({ path, file, content: unsaved.bytes })
      continue
    }
    const real = kind === 'file' ? at : follow(at, files, root)
    if (typeof real !== 'string' && real.kind === 'folder') continue
    const source = typeof real === 'string' ? real : real.real
    const bytes = files.read(source, left)
    if (bytes instanceof Uint8Array) {
      if (isOther(bytes)) continue
      left -= bytes.length
    }
    paths.push(source)
    read.push({ path, file, content: bytes instanceof Uint8Array ? bytes : tooLarge(bytes.size, left) })
  }
  return { files: [...read, ...near], paths, strays }
}

/** The plan's own files first, for they have to be among those that are read. */
function listed(folder: string, where: Where, unsaved: Unsaved | undefined): Listed[] {
  const { files } = where
  const found: Listed[] = []
  const entries = files.kind(folder) === undefined ? [] : inOrder(files.list(folder))
  for (const { name, kind } of entries) {
    const at = join(folder, name)
    if (isFolder(name, kind, at, where)) found.push(...inItems(name, at, files))
    const role = kind === 'folder' ? undefined : roleOf(name)
    if (role && (role.is !== 'near' || kind === 'file')) found.push({ path: name, role, at, kind })
  }
  if (unsaved && !found.some(({ at }) => at === unsaved.path)) {
    const path = fileName(folder, unsaved.path)
    const role = roleOf(path)
    if (role) found.push({ path, role, at: unsaved.path, kind: 'file' })
  }
  const isPlan = ({ role }: Listed) => role.is === 'plan'
  return [...found.filter(isPlan), ...found.filter((one) => !isPlan(one))]
}

/** May items be in there? A link by the very name of such a folder is followed, and refused where it leads out. */
function isFolder(name: string, kind: Entry['kind'], at: string, { files, root }: Where): boolean {
  if (kind === 'folder') return mayHoldItems(name)
  return kind === 'link' && (itemKeys as readonly string[]).includes(name) && follow(at, files, root).kind === 'folder'
}

/** The items in a folder of them. Where the folder's name is only nearly right, the first file in it speaks for all. */
function inItems(name: string, at: string, files: Files): Listed[] {
  const found = inOrder(files.list(at)).flatMap((entry): Listed[] => {
    const path = `${name}/${entry.name}`
    const role = entry.kind === 'folder' ? undefined : roleOf(path)
    return role ? [{ path, role, at: join(at, entry.name), kind: entry.kind }] : []
  })
  const [first] = found
  return first?.role.is === 'near' && !(itemKeys as readonly string[]).includes(name) ? [first] : found
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => byText(a.name, b.name))
}

/** Tells what git ignores of the files in the plan's folder; nothing where it ignores the plan itself. */
async function ignoring(main: string, { files, root }: Where): Promise<(path: string) => boolean> {
  const folder = dirname(main)
  const here = await (await Ignored.above(files, root, folder)).inside(folder).with(folder)
  if (here.has(main, 'file')) return () => false
  const inside = new Map<string, Ignored | 'all'>()
  for (const name of itemKeys) {
    const items = join(folder, name)
    if (files.kind(items) !== 'folder') continue
    inside.set(items, here.has(items, 'folder') ? 'all' : await here.inside(items).with(items))
  }
  return (path) => {
    const ignored = inside.get(dirname(path)) ?? here
    return ignored === 'all' || ignored.has(path, 'file')
  }
}

/** The same file under the name of the plan that it stands for. */
export function standingFor({ file, path }: Found, { files, root }: Where): Found {
  const own = join(root, file)
  const main = planPathOf(own, files)
  if (main === own) return { file, path }
  const { real } = follow(main, files, root)
  return { file: fileName(root, main), path: real }
}

/** Is it the name of a file that may have parts beside it? */
export function mayHaveParts(path: string): boolean {
  return (planNames as readonly string[]).includes(basename(path))
}
