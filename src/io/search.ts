import { join } from 'node:path'
import type { Files } from './files.ts'
import type { Ignored } from './ignored.ts'
import { Refusal } from './refusal.ts'
import { fileName, isInside } from './repository.ts'

/** A file that a run reads. */
export interface Found {
  /** How the reports write it. */
  readonly file: string
  /** Where it really is: no link is on the way. */
  readonly path: string
}

/** Tells which files of a folder are plans. Asked once a folder; gets absolute paths. */
type PlanTest = (folder: string) => Promise<(path: string) => boolean>

/** Where a search stays, and by what it goes. */
export interface Search {
  readonly files: Files
  readonly root: string
  readonly isPlan: PlanTest
}

/** Folders inside each other. Nobody's plans are so deep; matching patterns against such paths takes ever longer. */
const deepest = 100

/**
 * The plans below a folder that git does not ignore. Links to folders are not followed, and a folder with a `.git` of
 * its own is another repository.
 */
export async function search(start: string, ignored: Ignored, { files, root, isPlan }: Search): Promise<Found[]> {
  const found: Found[] = []
  const realStart = files.realPath(start) ?? start
  const folders = [{ folder: start, real: realStart, ignored, depth: 0 }]
  for (let next = folders.pop(); next; next = folders.pop()) {
    const { folder, real, depth } = next
    if (depth > deepest) throw new Refusal(`${fileName(root, folder)} is more than ${deepest} folders deep`)
    const entries = files.list(folder)
    const names = new Set(entries.map(({ name }) => name))
    if (folder !== start && names.has('.git')) continue
    const inside = names.has('.gitignore') ? await next.ignored.with(folder) : next.ignored
    const isPlanHere = await isPlan(folder)
    for (const { name, kind } of entries) {
      const path = join(folder, name)
      if (kind === 'folder') {
        if (name === '.git' || name === 'node_modules' || inside.has(path, 'folder')) continue
        folders.push({ folder: path, real: join(real, name), ignored: inside.inside(path), depth: depth + 1 })
      } else if (isPlanHere(path) && !inside.has(path, 'file')) {
        const file = kind === 'file' ? join(real, name) : behind(path, files, root)
        if (file !== undefined) found.push({ file: fileName(root, path), path: file })
      }
    }
  }
  return found
}

/** The file that a link leads to; undefined for a folder. Refuses what leads out and what is neither. */
function behind(path: string, files: Files, root: string): string | undefined {
  const { kind, real } = follow(path, files, root)
  return kind === 'folder' ? undefined : real
}

/** What really is at a path. Anything outside the root and anything that is neither file nor folder is refused unopened. */
export function follow(path: string, files: Files, root: string): { kind: 'file' | 'folder'; real: string } {
  const name = fileName(root, path) || path
  const real = files.realPath(path)
  if (real === undefined) throw new Refusal(`${name} is a link that leads nowhere`)
  if (!isInside(files.realPath(root) ?? root, real)) {
    throw new Refusal(`${name} leads out of ${root}: only what is in there is read`)
  }
  const kind = files.kind(real)
  if (kind === 'file' || kind === 'folder') return { kind, real }
  throw new Refusal(`${name} is no file but a device, a pipe or a socket: it is not opened`)
}
