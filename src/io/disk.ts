import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Entry, Files, Kind, TooLarge } from './files.ts'
import { Refusal } from './refusal.ts'

/** The disk of this machine. Calls wait: one after the other they are faster than many at once. */
export const disk: Files = {
  kind(path) {
    try {
      const found = lstatSync(path, { throwIfNoEntry: false })
      return found && kindOf(found)
    } catch (error) {
      if (isDenied(error)) throw refusal(path, 'looked at', error)
      return undefined
    }
  },

  list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true }).map(
        (entry): Entry => ({ name: entry.name, kind: kindOf(entry) }),
      )
    } catch (error) {
      throw refusal(folder, 'read', error)
    }
  },

  read(path, most) {
    try {
      // Not blocking, should a FIFO have taken the file's place since its kind was looked at.
      const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
      try {
        return readOpen(file, path, most)
      } finally {
        closeSync(file)
      }
    } catch (error) {
      throw error instanceof Refusal ? error : refusal(path, 'read', error)
    }
  },

  realPath(path) {
    try {
      return realpathSync.native(path)
    } catch (error) {
      if (isDenied(error)) throw refusal(path, 'looked at', error)
      return undefined
    }
  },

  write(path, text) {
    const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${process.hrtime.bigint()}.tmp`)
    try {
      // `wx`: whatever somebody put under that name, a link among others, is not written to.
      writeFileSync(draft, text, { flag: 'wx' })
      renameSync(draft, path)
    } catch (error) {
      rmSync(draft, { force: true })
      throw refusal(path, 'written', error)
    }
  },

  create(path, text) {
    let file: number
    try {
      file = openSync(path, 'wx')
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw refusal(path, 'written', error)
    }
    try {
      writeFileSync(file, text)
      return true
    } catch (error) {
      // Half a file would be found by the next run, and left alone as if somebody had written it.
      rmSync(path, { force: true })
      throw refusal(path, 'written', error)
    } finally {
      closeSync(file)
    }
  },

  makeFolder(path) {
    try {
      mkdirSync(path)
    } catch (error) {
      throw refusal(path, 'made', error)
    }
  },
}

function readOpen(file: number, path: string, most: number): Uint8Array | TooLarge {
  const found = fstatSync(file)
  if (!found.isFile()) throw new Refusal(`${path} is no file`)
  const { size } = found
  if (size > most) return { size }
  const bytes = Buffer.allocUnsafe(size)
  let read = 0
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, null)
    if (more === 0) break
    read += more
  }
  return bytes.subarray(0, read)
}

function kindOf(found: Stats | Dirent): Kind {
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other'
}

function isDenied(error: unknown): boolean {
  return codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM'
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is not there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is no folder',
}

function refusal(path: string, done: string, error: unknown): Refusal {
  const code = codeOf(error)
  if (code === undefined) throw error
  return new Refusal(`${path} cannot be ${done}: ${reasons[code] ?? code}`)
}
