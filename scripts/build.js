/**
 * What ships: dist/ with the command and the library as bundles that start fast, and the library's types.
 * The rules' pages (why, examples …) are taken out of the rules and put into a module that is loaded when it is needed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import {
  fastJsYaml,
  fromLater,
  fromMain,
  importsOf,
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

/** What modules of the second file take from the first one, as a part of the first that costs nothing until it is asked for. */
function sharedCode(shared) {
  const modules = Object.entries(shared).map(([from, names], at) => {
    const path = from.startsWith('src/') ? join(root, from) : from
    const parts = names.map((name) => `${name} as ${name}_${at}`)
    const keys = names.map((name) => `${name}: ${name}_${at}`)
    return {
      code: `import { ${parts.join(', ')} } from ${JSON.stringify(path)}`,
      entry: `${JSON.stringify(from)}: { ${keys.join(', ')} }`,
    }
  })
  return `${modules.map(({ code }) => code).join('\n')}
    export const shared = () => ({ ${modules.map(({ entry }) => entry).join(',\n')} })
    export * from ${JSON.stringify(join(root, 'src/cli/main.ts'))}`
}

/** All commands in one file, but for what waits in another one until a run needs it. */
function buildMain(plugins, { waiting = [], shared = {} } = {}) {
  return esbuild.build({
    ...kept,
    stdin: { contents: sharedCode(shared), sourcefile: 'main.js', resolveDir: root },
    outdir: undefined,
    outfile: join(dist, 'cli/main.cjs'),
    outExtension: undefined,
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

/**
 * What waits in the second file: the reading of pages and whatever else has modules in common with it (briefs, other
 * forms, new plans, the careful reading of YAML with mistakes), and the packages that no plain run asks for.
 */
async function whatWaits(plugins) {
  const { metafile } = await buildMain(plugins)
  const { inputs } = metafile
  const isPackage = (path) => path.includes('node_modules/')
  const reached = (path, found = new Set()) => {
    if (found.has(path) || !inputs[path]) return found
    found.add(path)
    for (const { path: next, kind } of inputs[path].imports) if (kind !== 'dynamic-import') reached(next, found)
    return found
  }
  const atStart = reached('src/cli/main.ts')
  const dynamic = Object.values(inputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === 'dynamic-import'),
  )
  const groups = [...new Set(dynamic.map(({ path }) => path))]
    .filter((path) => path.startsWith('src/') && !atStart.has(path))
    .map((entry) => ({ entry, has: [...reached(entry)].filter((path) => !atStart.has(path)) }))
  const modules = new Set(groups.find(({ entry }) => entry === 'src/plan/body/read-body.ts')?.has)
  for (let size = 0; size < modules.size; ) {
    size = modules.size
    for (const { has } of groups) if (has.some((path) => modules.has(path))) for (const path of has) modules.add(path)
  }
  const ours = [...modules].filter((path) => path.startsWith('src/'))
  const fromOurs = Object.entries(inputs).flatMap(([path, { imports }]) => (isPackage(path) ? [] : imports))
  const names = fromOurs.filter(({ path }) => isPackage(path) && !atStart.has(path)).map(({ original }) => original)
  const packages = [...new Set(names)].filter((name) => !usual.includes(name)).sort()
  const entries = groups.map(({ entry }) => entry).filter((entry) => modules.has(entry))
  return { packages, entries: entries.sort(), shared: sharedWith(ours, atStart) }
}

/** What modules take from those that are there from the start, by module. */
function sharedWith(modules, atStart) {
  const shared = {}
  for (const { from, names } of modules.flatMap(importsOf)) {
    const isThere = from.startsWith('src/')
      ? atStart.has(from)
      : [...atStart].some((path) => path.includes(`node_modules/${from}/`))
    if (isThere) shared[from] = [...new Set([...(shared[from] ?? []), ...names])].sort()
  }
  return shared
}

/** What waits, each ready to be loaded by its name. */
function buildLater(plugins, { packages, entries, shared }) {
  const named = [...packages.map((name) => [name, name]), ...entries.map((path) => [path, join(root, path)])]
  const lines = named.map(([name, path]) => `${JSON.stringify(name)}: () => require(${JSON.stringify(path)})`)
  return esbuild.build({
    ...kept,
    stdin: {
      contents: `module.exports = {${lines.join(',\n')}}`,
      sourcefile: 'later.js',
      resolveDir: join(root, 'src'),
    },
    outdir: undefined,
    outfile: join(dist, 'cli/later.cjs'),
    outExtension: undefined,
    plugins: [
      fromMain(Object.keys(shared)),
      ...plugins,
      schemasFromFiles,
      {
        name: 'the build of a package that an import takes',
        setup(build) {
          build.onResolve({ filter: /^[^./]/ }, ({ path, importer, resolveDir }) =>
            importer === 'later.js' ? build.resolve(path, { kind: 'import-statement', resolveDir }) : undefined,
          )
        },
      },
    ],
    metafile: true,
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
  const waits = await whatWaits(plugins)
  const builds = await Promise.all([
    buildStart(),
    buildMain(plugins, { waiting: [...waits.packages, ...waits.entries], shared: waits.shared }),
    buildLater(plugins, waits),
    buildLibrary(plugins, pages),
  ])
  rmSync(dist, { recursive: true, force: true })
  for (const { path, text } of builds.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, path.endsWith('.cjs') ? inAscii(text) : withRequire(text))
  }
  writeFileSync(join(dist, 'cli/pages.jsonl'), pages)
  writeTypes()
  const kept = spawnSync(process.execPath, [join(root, 'scripts/keep-compiled.js')], { stdio: 'inherit' })
  if (kept.status !== 0) process.exitCode = 1
}

await build()
