import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

type Main = typeof import('./main.ts')
type Program = (module: { exports?: Main }, require: NodeJS.Require, url: string) => void

/**
 * The commands as they ship: all in one file, beside which lies what V8 made of it when it was built, so that nothing is
 * compiled again at each start. Another V8 refuses that, and compiles.
 */
export async function loadMain(): Promise<Main> {
  const filename = join(import.meta.dirname, 'main.cjs')
  const cachedData = cacheBeside(filename)
  // Only ASCII is in it (the build sees to that), and reading it as such is the fastest.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) })
  const program = script.runInThisContext() as Program
  const module: { exports?: Main } = {}
  program(module, createRequire(import.meta.url), import.meta.url)
  return module.exports as Main
}

function cacheBeside(filename: string): Buffer | undefined {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}
