import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { compiledFile, expectLittle } from '../io/engine.ts'

type Program = (module: { exports?: unknown }, require: (name: string) => unknown, url: string) => void

type Main = typeof import('./main.ts')

/** The commands as they ship: what most runs need in one file, and in another one what waits until a run needs it. */
export async function loadMain(): Promise<Main> {
  // Before anything is loaded, for what V8 kept is only taken back under the flags it was kept under.
  expectLittle()
  let later: unknown
  const main = load('main.cjs', (name) => {
    if (name !== './later.cjs') return undefined
    later ??= load('later.cjs', (name) => (name === './main.cjs' ? main.shared() : undefined))
    return later
  }) as Main & { shared(): unknown }
  return main
}

/**
 * Runs a file beside which lies what V8 made of it when it was built, so that nothing is compiled again at each start.
 * A V8 that finds nothing of its own, or refuses it, compiles. `other` gives what the file asks of the other one.
 */
function load(name: string, other: (name: string) => unknown): unknown {
  const filename = join(import.meta.dirname, name)
  const cachedData = contentOf(compiledFile(filename))
  // Only ASCII is in it (the build sees to that), and reading it as such is the fastest.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) })
  const program = script.runInThisContext() as Program
  const module: { exports?: unknown } = {}
  const required = createRequire(filename)
  program(module, (asked) => other(asked) ?? required(asked), pathToFileURL(filename).href)
  return module.exports
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
