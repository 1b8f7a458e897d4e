import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { expectLittle } from '../io/engine.ts'

type Program = (module: { exports?: unknown }, require: (name: string) => unknown, url: string) => void

/** The commands as they ship: all in one file, but for the packages that few runs need, which wait in another. */
export async function loadMain(): Promise<typeof import('./main.ts')> {
  // Before anything is loaded, for what V8 kept is only taken back under the flags it was kept under.
  expectLittle()
  return load('main.cjs') as typeof import('./main.ts')
}

/**
 * Runs a file beside which lies what V8 made of it when it was built, so that nothing is compiled again at each start.
 * Another V8 refuses that, and compiles.
 */
function load(name: 'main.cjs' | 'later.cjs'): unknown {
  const filename = join(import.meta.dirname, name)
  const cachedData = contentOf(`${filename}.cache`)
  // Only ASCII is in it (the build sees to that), and reading it as such is the fastest.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) })
  const program = script.runInThisContext() as Program
  const module: { exports?: unknown } = {}
  const required = createRequire(filename)
  let later: unknown
  const require = (asked: string) => {
    if (asked !== './later.cjs') return required(asked)
    later ??= load('later.cjs')
    return later
  }
  program(module, require, pathToFileURL(filename).href)
  return module.exports
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
