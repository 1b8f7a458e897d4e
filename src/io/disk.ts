import {
  accessSync,
  chmodSync,
  chownSync,
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
import { dirname, join } from 'node:path'
import { hasRead } from './engine.ts'
import type { Entry, Files, Kind, TooLarge } from './files.ts'
import { nameFrom, onDisk } from './odd-names.ts'
import { Refusal } from './refusal.ts'

/** The disk of this machine. Calls wait: one after the other they are faster than many at once. */
export const disk: Files = {
  kind(path) {
    try {
      const found = lstatSync(onDisk(path), { throwIfNoEntry: false })
      return found && kindOf(found)
    } catch (error) {
      if (isDenied(error)) throw refusal(path, 'looked at', error)
      return undefined
    }
  },

  list(folder) {
    try {
      const path = onDisk(folder)
      const entries = readdirSync(path, { withFileTypes: true })
      if (!entries.some(({ name }) => name.includes('\uFFFD')))
        return entries.map((entry): Entry => ({ name: entry.name, kind: kindOf(entry) }))
      return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map(
        (entry): Entry => ({ name: nameFrom(entry.name), kind: kindOf(entry) }),
      )
    } catch (error) {
      throw refusal(folder, 'read', error)
    }
  },

  read(path, most) {
    try {
      // Not blocking, should a FIFO have taken the file's place since its kind was looked at.
      const file = openSync(onDisk(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
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
      const real = realpathSync.native(onDisk(path))
      return real.includes('\uFFFD') ? nameFrom(realpathSync.native(onDisk(path), { encoding: 'buffer' })) : real
    } catch (error) {
      if (isDenied(error)) throw refusal(path, 'looked at', error)
      return undefined
    }
  },

  write(path, text) {
    const draft = draftBeside(path)
    try {
      // `wx`: whatever somebody put under that name, a link among others, is not written to.
      writeFileSync(draft, text, { flag: 'wx' })
      renameSync(draft, onDisk(path))
    } catch (error) {
      rmSync(draft, { force: true })
      throw refusal(path, 'written', error)
    }
  },

  replace(path, before, after) {
    const draft = draftBeside(path)
    try {
      const found = lstatSync(onDisk(path), { throwIfNoEntry: false })
      if (!found?.isFile()) return false
      if (found.nlink > 1)
        throw new Refusal(`${path} is one file under several names (hard links), and only this one would change`)
      // A file could be replaced in a folder that may be written to, though it must not be written to itself.
      accessSync(onDisk(path), constants.W_OK)
      if ((found.mode & 0o222) === 0) throw new Refusal(`${path} cannot be written: it is read-only`)
      writeFileSync(draft, after, { flag: 'wx', mode: found.mode })
      chmodSync(draft, found.mode & 0o7777)
      keepOwner(draft, found)
      const holds = disk.read(path, before.length)
      if (!(holds instanceof Uint8Array) || Buffer.compare(holds, before) !== 0) {
        rmSync(draft, { force: true })
        return false
      }
      renameSync(draft, onDisk(path))
      return true
    } catch (error) {
      rmSync(draft, { force: true })
      throw error instanceof Refusal ? error : refusal(path, 'written', error)
    }
  },

  create(path, text) {
    let file: number
    try {
      file = openSync(onDisk(path), 'wx')
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw refusal(path, 'written', error)
    }
    try {
      writeFileSync(file, text)
      return true
    } catch (error) {
      // Half a file would be found by the next run, and left alone as if somebody had written it.
      rmSync(onDisk(path), { force: true })
      throw refusal(path, 'written', error)
    } finally {
      closeSync(file)
    }
  },

  makeFolder(path) {
    try {
      mkdirSync(onDisk(path))
    } catch (error) {
      throw refusal(path, 'made', error)
    }
  },
}

/** A name that nobody else uses, where a rename is one step of the disk. The file's own may be as long as a name can be. */
function draftBeside(path: string): string | Buffer {
  return onDisk(join(dirname(path), `.planlint.${process.pid}-${process.hrtime.bigint()}.tmp`))
}

/** Who may not give files away leaves it: the new one is theirs then. */
function keepOwner(draft: string | Buffer, { uid, gid }: Stats): void {
  const own = lstatSync(draft)
  if (own.uid === uid && own.gid === gid) return
  try {
    chownSync(draft, uid, gid)
  } catch (error) {
    if (!isDenied(error)) throw error
  }
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
  hasRead(read)
  return bytes.subarray(0, read)
}

function kindOf(found: Stats | Dirent | Dirent<NonSharedBuffer>): Kind {
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
