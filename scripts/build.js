/**
 * What ships: dist/ with the command and the library as bundles that start fast, and the library's types.
 * The rules' pages (why, examples …) are taken out of the rules and put into a module that is loaded when it is needed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import * as esbuild from 'esbuild'
import {
  fastJsYaml,
  fromLater,
  instead,
  ourModules,
  pagesFrom,
  schemasFromFiles,
  version,
  withoutChildProcess,
  withoutEngines,
} from './build-plugins.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const common = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  // Not `node20`: regular expressions would be put together when the program starts, for old versions of Node.
  target: 'es2023',
  minifySyntax: true,
  write: false,
  // Large, and only for some briefs: they are taken from where the package is installed, when they are needed.
  external: ['docx', 'liquidjs'],
  logLevel: 'warning',
}

/** The pages as `src/cli/pages.ts` gives them from the sources, one a line, so that those that are shown are read alone. */
async function pagesText() {
  const { outputFiles } = await esbuild.build({ ...common, entryPoints: [join(root, 'src/cli/pages.ts')] })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { pages } = await import(`data:text/javascript;base64,${code}`)
  return `${[...pages].map((page) => `\n${JSON.stringify(page)}`).join('')}\n`
}

/**
 * What `bin/plan.js` starts: small, for the version is told by it alone. In the old module format, which Node starts
 * a twentieth faster (bin/package.json says so to Node).
 */
function buildStart() {
  return esbuild.build({
    ...common,
    format: 'cjs',
    entryPoints: [join(root, 'src/cli/start.ts')],
    outdir: join(dist, 'cli'),
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.dirname': '__dirname' },
    supported: { 'dynamic-import': false },
    plugins: [version, instead('load-main.ts', 'load-main-cached.ts')],
  })
}

/** What makes a file a function that V8 can keep in compiled form. */
const kept = {
  ...common,
  minify: true,
  format: 'cjs',
  outdir: join(dist, 'cli'),
  outExtension: { '.js': '.cjs' },
  banner: { js: '(function (module, require, url) {' },
  footer: { js: '})' },
  define: { 'import.meta.url': 'url' },
  supported: { 'dynamic-import': false },
}

/** All commands in one file, but for the packages that wait in another one until a run needs them. */
function buildMain(plugins, waiting) {
  return esbuild.build({
    ...kept,
    entryPoints: [join(root, 'src/cli/main.ts')],
    plugins: [
      ...(waiting.length > 0 ? [fromLater(waiting)] : []),
      // Before `ourModules`, which loads every module that nobody has loaded before.
      pagesFrom("readFileSync(new URL('./pages.jsonl', import.meta.url), 'utf8')"),
      ...plugins,
      withoutChildProcess,
      schemasFromFiles,
    ],
    metafile: true,
  })
}

/** Packages that are loaded when they are needed, as most runs do: for files to be found, for colours. */
const usual = ['chalk', 'ignore', 'picomatch']

/** The packages that only modules which are loaded when few runs need them ask for, as they ask for them. */
async function waitingPackages(plugins) {
  const { metafile } = await buildMain(plugins, [])
  const { inputs } = metafile
  const isPackage = (path) => path.includes('node_modules/')
  const atStart = new Set()
  const visit = (path) => {
    if (atStart.has(path) || !inputs[path]) return
    atStart.add(path)
    for (const { path: next, kind } of inputs[path].imports) if (kind !== 'dynamic-import') visit(next)
  }
  visit(Object.keys(inputs).find((path) => path.endsWith('src/cli/main.ts')))
  const imports = Object.entries(inputs).flatMap(([path, { imports }]) => (isPackage(path) ? [] : imports))
  const names = imports.filter(({ path }) => isPackage(path) && !atStart.has(path)).map(({ original }) => original)
  return [...new Set(names)].filter((name) => !usual.includes(name)).sort()
}

/** Those packages, each ready to be loaded by its name. */
function buildLater(names) {
  const entries = names.map((name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(name)})`)
  return esbuild.build({
    ...kept,
    stdin: {
      contents: `module.exports = {${entries.join(',\n')}}`,
      sourcefile: 'later.js',
      resolveDir: join(root, 'src'),
    },
    outdir: undefined,
    outfile: join(dist, 'cli/later.cjs'),
    outExtension: undefined,
    plugins: [
      withoutEngines,
      {
        name: 'the build of a package that an import takes',
        setup(build) {
          build.onResolve({ filter: /^[^./]/ }, ({ path, importer, resolveDir }) =>
            importer === 'later.js' ? build.resolve(path, { kind: 'import-statement', resolveDir }) : undefined,
          )
        },
      },
    ],
  })
}

/** The library: shared parts and parts that only some calls need are files of their own. */
function buildLibrary(plugins, pages) {
  return esbuild.build({
    ...common,
    entryPoints: [join(root, 'src/index.ts')],
    outdir: dist,
    chunkNames: 'parts/[name]-[hash]',
    splitting: true,
    plugins: [pagesFrom(JSON.stringify(pages)), ...plugins],
  })
}

/** Packages in the old module format ask for Node's own modules with `require`, which an ES module must bring along. */
function withRequire(code) {
  if (!code.includes('Dynamic require of')) return code
  return `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${code}`
}

/** What esbuild leaves as it is (expressions) in other words: a text of ASCII alone is read and kept at half the cost. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

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
    program(
      module,
      (asked) => (asked === './later.cjs' ? load('later.cjs') : required(asked)),
      pathToFileURL(filename).href,
    )
    return module.exports
  }
  const keep = (name) => writeFileSync(join(dist, 'cli', `${name}.cache`), scripts.get(name).createCachedData())
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

/** The types of the library: index.d.ts and what it names, and no more. */
function writeTypes() {
  const all = join(dist, 'types')
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  // Type errors are for `npm run typecheck` to tell; the declarations are written all the same.
  spawnSync(process.execPath, [compiler, '-p', join(root, 'scripts/types.tsconfig.json'), '--outDir', all])
  const wanted = ['index.d.ts']
  for (const file of wanted) {
    // The compiler leaves the endings of sources in declarations, where nobody could follow them.
    const text = readFileSync(join(all, 'src', file), 'utf8').replace(
      /(from '|import\(["'])(\.[^'"]*)\.ts(?=["'])/g,
      '$1$2.js',
    )
    for (const [, name] of text.matchAll(/(?:from '|import\(["'])(\.[^'"]*)\.js/g)) {
      const next = join(dirname(file), `${name}.d.ts`)
      if (!wanted.includes(next)) wanted.push(next)
    }
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), text)
  }
  rmSync(all, { recursive: true })
}

async function build() {
  const plugins = [version, ourModules, fastJsYaml, withoutEngines]
  const pages = await pagesText()
  const waiting = await waitingPackages(plugins)
  const builds = await Promise.all([
    buildStart(),
    buildMain(plugins, waiting),
    buildLater(waiting),
    buildLibrary(plugins, pages),
  ])
  rmSync(dist, { recursive: true, force: true })
  for (const { path, text } of builds.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, path.endsWith('.cjs') ? inAscii(text) : withRequire(text))
  }
  writeFileSync(join(dist, 'cli/pages.jsonl'), pages)
  writeTypes()
  await keepCompiled()
}

await build()
