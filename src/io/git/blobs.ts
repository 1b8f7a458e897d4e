import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { limits } from '../../source/limits.ts'
import { hasRead } from '../engine.ts'
import type { Patience } from './patience.ts'
import { type GitProcess, NoHistory } from './process.ts'

/** The name that git gives to a text of these bytes; as long as another name of the repository. */
export function blobName(bytes: Uint8Array, like: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hash = createHash(like.length > 40 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

interface Waiting {
  /** Still to come, the next one first. */
  names: string[]
  readonly type: 'blob' | 'tree'
  readonly found: Map<string, Uint8Array | undefined>
  readonly done: (found: Map<string, Uint8Array | undefined>) => void
  readonly failed: (error: Error) => void
}

/** Texts and trees by their names in git. One process answers all calls, and ends with `close`. */
export class Blobs {
  readonly #git: GitProcess
  #child: ChildProcessWithoutNullStreams | undefined
  #patience: Patience | undefined
  #waiting: Waiting | undefined
  #head = ''
  #chunks: Buffer[] = []
  /** Bytes of the current text, and the line break behind it, that have not come yet. */
  #missing = 0

  constructor(git: GitProcess) {
    this.#git = git
  }

  /** The texts (or trees); undefined for what is none, is missing, or is larger than any plan. One call at a time. */
  read(names: readonly string[], type: Waiting['type'] = 'blob'): Promise<ReadonlyMap<string, Uint8Array | undefined>> {
    const wanted = [...new Set(names)]
    if (wanted.length === 0) return Promise.resolve(new Map())
    return new Promise((done, failed) => {
      this.#waiting = { names: wanted, type, found: new Map(), done, failed }
      this.#ask()
    })
  }

  close(): void {
    const child = this.#child
    this.#child = undefined
    child?.stdin.end()
  }

  #ask(): void {
    try {
      this.#child ??= this.#started()
    } catch (error) {
      this.#waiting?.failed(error as Error)
      return
    }
    this.#patience?.expect()
    this.#child.stdin.write((this.#waiting?.names ?? []).map((name) => `${name}\n`).join(''))
  }

  #started(): ChildProcessWithoutNullStreams {
    const { child, patience } = this.#git.start(['cat-file', '--batch'])
    this.#patience = patience
    const isCurrent = () => this.#child === child
    child.stdout.on('data', (chunk: Buffer) => {
      hasRead(chunk.length)
      if (isCurrent()) this.#take(chunk)
    })
    child.stderr.resume()
    const ended = () => {
      if (!isCurrent()) return
      this.#child = undefined
      this.#waiting?.failed(new NoHistory('git was ended before it had given the old texts'))
    }
    child.on('error', ended)
    child.on('close', ended)
    return child
  }

  #take(chunk: Buffer): void {
    let at = 0
    while (at < chunk.length && this.#waiting) {
      if (this.#missing > 0) {
        const part = chunk.subarray(at, at + this.#missing)
        this.#chunks.push(part)
        this.#missing -= part.length
        at += part.length
        if (this.#missing === 0) this.#answer(Buffer.concat(this.#chunks).subarray(0, -1))
        continue
      }
      const end = chunk.indexOf(0x0a, at)
      this.#head += chunk.toString('latin1', at, end < 0 ? undefined : end)
      if (end < 0) return
      at = end + 1
      // What is missing is answered with the name that was asked for, and that may be a path with spaces.
      const isMissing = / (?:missing|ambiguous)$/.test(this.#head)
      const [, type, size] = this.#head.split(' ')
      this.#head = ''
      if (isMissing) this.#answer(undefined)
      else if (type === this.#waiting.type && Number(size) <= limits.bytes) this.#missing = Number(size) + 1
      else {
        this.#passOver()
        return
      }
    }
  }

  #answer(bytes: Uint8Array | undefined): void {
    this.#chunks = []
    const { names, found, done } = this.#waiting ?? { names: [], found: new Map(), done: () => {} }
    const name = names.shift()
    if (name !== undefined) found.set(name, bytes)
    if (names.length > 0) return
    this.#waiting = undefined
    this.#patience?.rest()
    done(found)
  }

  /** Does not wait for a text that is far too large: another process goes on with the next. */
  #passOver(): void {
    const child = this.#child
    this.#child = undefined
    child?.kill()
    this.#answer(undefined)
    if (this.#waiting) this.#ask()
  }
}
