import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { isInside } from '../repository.ts'

/** Where `git` is, and the PATH on which it finds its own helpers: without what is relative or in the repository. */
export interface Program {
  readonly file: string
  readonly path: string
}

const name = process.platform === 'win32' ? 'git.exe' : 'git'

/**
 * The `git` of this machine. A folder of the PATH that depends on where one stands, or that lies in the repository, could
 * hold a `git` that the repository brought along: it is passed over.
 */
export function gitProgram(path: string | undefined, root: string): Program | { readonly because: string } {
  const folders = (path ?? '').split(delimiter)
  const safe = folders.filter((folder) => isAbsolute(folder) && !isWithin(root, folder))
  for (const folder of safe) {
    const file = join(folder, name)
    if (isProgram(file) && !isWithin(root, file)) return { file, path: safe.join(delimiter) }
  }
  const unsafe = folders.some((folder) => !safe.includes(folder) && isProgram(resolve(root, folder, name)))
  return {
    because: unsafe
      ? 'the only git on the PATH is in the repository itself, from which nothing is run: install git'
      : 'git is not installed, or not on the PATH',
  }
}

function isWithin(root: string, path: string): boolean {
  return isInside(real(root), real(path))
}

function real(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
