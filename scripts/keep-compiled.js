/**
 * Keeps what V8 has compiled of the built command, in files beside it: for the Node that runs this, and before the
 * package is published for all that people have.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** What is kept under one of these serves all of its series, whose V8 stays the same. */
const nodes = ['20', '22', '24', '26']

/**
 * Runs the command as most people do, and keeps what V8 has compiled by then: of the program after a plan in YAML with a
 * configuration and a history and one with mistakes in it, of the packages that wait after one in Markdown. What few
 * runs need is left out, for all that is kept is read at each start.
 */
async function keepCompiled() {
  const scripts = new Map()
  const load = (name) => {
    const filename = join(dist, 'cli', name)
    const script = new Script(readFileSync(filename, 'latin1'), { filename })
    scripts.set(name, script)
    const module = {}
    const required = createRequire(filename)
    const program = script.runInThisContext()
    const parts = { './later.cjs': () => load('later.cjs'), './main.cjs': () => main.shared() }
    program(module, (asked) => parts[asked]?.() ?? required(asked), pathToFileURL(filename).href)
    return module.exports
  }
  const keep = (name) => writeFileSync(main.compiledFile(join(dist, 'cli', name)), scripts.get(name).createCachedData())
  const main = load('main.cjs')
  main.expectLittle()
  const silent = { write: () => {}, isTTY: false }
  const { files, now, git } = main.processWorld()
  const world = { cwd: root, env: { PATH: process.env.PATH }, files, now, git, stdout: silent, stderr: silent }
  // A failing rule is for the tests to find; without it the cache only holds less.
  const run = (...argv) =>
    main.run(argv, world).catch((error) => console.warn(`plan ${argv.join(' ')}: ${error.message}`))
  await run('lint', 'examples/second-bell', '--today', '2026-07-15')
  await run('lint', 'examples/first-draft.yaml')
  keep('main.cjs')
  await run('lint', 'examples/glenmara')
  keep('later.cjs')
}

function keepForAll() {
  // What npm was told about publishing, such as `--dry-run`, is not for what it is asked to bring.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  for (const version of nodes) {
    const command = ['--yes', `--package=node@${version}`, '--', 'node', fileURLToPath(import.meta.url)]
    const { status } = spawnSync('npx', command, { stdio: 'inherit', env, shell: process.platform === 'win32' })
    if (status !== 0) throw new Error(`nothing is kept for Node ${version}`)
  }
}

await (process.env.npm_command === 'publish' ? keepForAll() : keepCompiled())
