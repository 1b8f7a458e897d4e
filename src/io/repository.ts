import { dirname, join, relative, sep } from 'node:path'
import type { Files } from './files.ts'
import { Refusal } from './refusal.ts'

/** The repository that a folder is in: the nearest folder upwards with a `.git`, which is a file in a worktree. */
export function repositoryOf(files: Files, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const kind = files.kind(join(at, '.git'))
    if (kind === 'folder' || kind === 'file') return at
    if (dirname(at) === at) return undefined
  }
}

/**
 * The folder that a run stays in and that paths are told from: the repository of the named paths (without any, of the
 * current folder). Outside a repository it is the current folder, or where that does not hold every path, the folder
 * that does.
 */
export function rootOf(files: Files, cwd: string, paths: readonly string[]): string {
  const folders =
    paths.length === 0 ? [cwd] : paths.map((path) => (files.kind(path) === 'folder' ? path : dirname(path)))
  const [first = cwd, ...others] = folders
  const root = repositoryOf(files, first)
  for (const [index, folder] of others.entries()) {
    if (repositoryOf(files, folder) === root) continue
    throw new Refusal(`${paths[0]} and ${paths[index + 1]} are not in the same repository: lint them one at a time`)
  }
  if (root !== undefined) return root
  if (folders.every((folder) => isInside(cwd, folder))) return cwd
  return folders.reduce((common, folder) => {
    let at = common
    while (!isInside(at, folder)) at = dirname(at)
    return at
  })
}

/** The folders from below the root down to a folder and with it, the outermost first; none where it is the root. */
export function foldersDown(root: string, folder: string): string[] {
  const folders: string[] = []
  for (let at = folder; at !== root && dirname(at) !== at; at = dirname(at)) folders.unshift(at)
  return folders
}

/** The path, or where nothing is there yet the nearest folder around it that is. */
export function nearestThere(path: string, files: Pick<Files, 'kind'>): string {
  let there = path
  while (files.kind(there) === undefined && dirname(there) !== there) there = dirname(there)
  return there
}

/** Is the path the folder itself, or in it? */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Is it where git keeps its own? Nobody else writes there. */
export function isOfGit(path: string): boolean {
  return path.split(sep).includes('.git')
}

/** How reports write a path: from the root, with `/`. */
export function fileName(root: string, path: string): string {
  const isBelow = path.startsWith(root) && path[root.length] === sep
  const name = isBelow ? path.slice(root.length + 1) : relative(root, path)
  return sep === '/' ? name : name.replaceAll(sep, '/')
}
