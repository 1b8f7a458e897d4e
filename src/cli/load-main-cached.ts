type Main = typeof import('./main.ts')
type Program = (module: { exports?: Main }, require: (name: string) => unknown, url: string) => void

/**
 * The commands as they ship: all in one file, beside which lies what V8 made of it when it was built, so that nothing is
 * compiled again at each start. Another V8 refuses that, and compiles. Node's own modules are asked for here and not
 * imported above, because the version is told without them.
 */
export async function loadMain(): Promise<Main> {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const { Script } = process.getBuiltinModule('node:vm')
  const filename = process.getBuiltinModule('node:path').join(import.meta.dirname, 'main.cjs')
  const cachedData = contentOf(`${filename}.cache`)
  // Only ASCII is in it (the build sees to that), and reading it as such is the fastest.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) })
  const program = script.runInThisContext() as Program
  const module: { exports?: Main } = {}
  program(module, require, import.meta.url)
  return module.exports as Main
}

/** Node's own modules at once; packages that lie beside this one as Node finds them. */
function require(name: string): unknown {
  const builtin = process.getBuiltinModule(name)
  return builtin ?? process.getBuiltinModule('node:module').createRequire(import.meta.url)(name)
}

function contentOf(path: string): Buffer | undefined {
  try {
    return process.getBuiltinModule('node:fs').readFileSync(path)
  } catch {
    return undefined
  }
}
