import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

type Main = typeof import('./main.ts')
type Program = (module: { exports?: Main }, require: (name: string) => unknown, url: string) => void

/**
 * The commands as they ship: all in one file, beside which lies what V8 made of it when it was built, so that nothing is
 * compiled again at each start. Another V8 refuses that, and compiles.
 */
export async function loadMain(): Promise<Main> {
  const filename = join(import.meta.dirname, 'main.cjs')
  const cachedData = contentOf(`${filename}.cache`)
  // Only ASCII is in it (the build sees to that), and reading it as such is the fastest.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) })
  const program = script.runInThisContext() as Program
  const module: { exports?: Main } = {}
  program(module, createRequire(filename), pathToFileURL(filename).href)
  return module.exports as Main
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
