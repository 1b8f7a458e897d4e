import { dirname, join, resolve } from 'node:path'
import type { Files } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import { fileName, foldersDown, isInside, isOfGit, nearestThere, rootOf } from '../../io/repository.ts'
import type { World } from '../../io/world.ts'

/** Where a file may go. */
export interface Spot {
  readonly path: string
  /** How it is told to people. */
  readonly name: string
  /** Folders to be made for it, the outer first. */
  readonly missing: readonly string[]
  readonly isTaken: boolean
}

/** The folder that a plan is to go to, and what it is in: the repository, or the folder itself. */
export function homeFor(word: string, { cwd, files }: World): { readonly folder: string; readonly root: string } {
  if (word === '') throw new Refusal('the folder is empty: is a variable of the shell not set?')
  const folder = resolve(cwd, word)
  const there = nearestThere(folder, files)
  const root = rootOf(files, cwd, [there])
  return { folder, root: isInside(root, folder) ? root : there }
}

/** The place of a file below a folder that is there. Nothing on the way to it may lead elsewhere. */
export function spotAt(path: string, root: string, files: Files): Spot {
  const name = fileName(root, path)
  if (isOfGit(path)) throw new Refusal(`${name} is in .git, where nothing but git writes`)
  const missing: string[] = []
  for (const folder of foldersDown(root, dirname(path))) {
    const kind = missing.length > 0 ? undefined : files.kind(folder)
    if (kind === undefined) missing.push(folder)
    else if (kind === 'link') throw new Refusal(`${fileName(root, folder)} is a link: nothing is written through links`)
    else if (kind !== 'folder') throw new Refusal(`${fileName(root, folder)} is no folder`)
  }
  return { path, name, missing, isTaken: missing.length === 0 && files.kind(path) !== undefined }
}

/** The file of this name that holds for a folder: in it, or in a folder around it as far as the root. */
export function nearestAbove(name: string, folder: string, root: string, files: Files): string | undefined {
  for (let at = folder; isInside(root, at); at = dirname(at)) {
    const path = join(at, name)
    if (files.kind(path) !== undefined) return path
    if (at === root) return undefined
  }
  return undefined
}
