import type { ChildProcess } from 'node:child_process'
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A git that has said nothing for so long (in milliseconds) may wait for a pipe that nobody writes into. */
const suspicious = 2_000

/** Longer than git ever thinks before it says the first word of any history of plans: what is silent for so long hangs. */
export const patience = 60_000

/** More than any repository holds besides its objects. */
const mostLookedAt = 200_000

/**
 * Ends a git that hangs. It may take as long as it likes while it has something to say: ten thousand old texts come one
 * after the other. One that is silent is ended at once if a pipe is found in its repository, and else when patience runs out.
 */
export class Patience {
  readonly #child: ChildProcess
  readonly #root: string
  readonly #ended: (because: string) => void
  #timer: NodeJS.Timeout | undefined

  /** `ended` is told why, before the process is gone. */
  constructor(child: ChildProcess, root: string, ended: (because: string) => void) {
    this.#child = child
    this.#root = root
    this.#ended = ended
    child.stdout?.on('data', () => this.#timer && this.expect())
    child.on('error', () => this.rest())
    child.on('close', () => this.rest())
    this.expect()
  }

  /** Something was asked or answered, and more is to come. */
  expect(): void {
    this.rest()
    this.#timer = setTimeout(() => {
      const pipe = pipeIn(join(this.#root, '.git'))
      if (pipe !== undefined) this.#end(pipeWords(pipe))
      else this.#timer = setTimeout(() => this.#end(silence), patience - suspicious)
    }, suspicious)
  }

  /** Nothing is asked of it for now. */
  rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #end(because: string): void {
    this.#ended(because)
    this.#child.kill('SIGKILL')
  }
}

const silence = `git was ended: it had said nothing for ${patience / 1000} seconds`

export function pipeWords(pipe: string): string {
  return `.git/${pipe} is a pipe, for which git would wait forever: remove it`
}

/** The first pipe (or link to one) in a folder, and in the folders in it; undefined where there is none. */
export function pipeIn(folder: string, deep = true): string | undefined {
  const open = ['']
  let seen = 0
  for (let inside = open.pop(); inside !== undefined && seen < mostLookedAt; inside = open.pop()) {
    for (const entry of entriesOf(join(folder, inside))) {
      seen++
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.isFIFO() || (entry.isSymbolicLink() && leadsToPipe(join(folder, name)))) return name
      if (deep && entry.isDirectory()) open.push(name)
    }
  }
  return undefined
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // No folder, or none that may be read: git will say so itself.
    return []
  }
}

function leadsToPipe(path: string): boolean {
  try {
    return statSync(path).isFIFO()
  } catch {
    return false
  }
}
