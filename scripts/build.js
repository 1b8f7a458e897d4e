/**
 * What ships: dist/ with the command and the library as bundles that start fast, and the library's types.
 * The rules' pages (why, examples …) are taken out of the rules and put into a module that is loaded when it is needed.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import * as esbuild from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const common = { bundle: true, format: 'esm', platform: 'node', target: 'node20', write: false, logLevel: 'warning' }

/** @type {esbuild.Plugin} */
const version = {
  name: 'only the version of package.json',
  setup(build) {
    build.onLoad({ filter: /[\\/]main[\\/]package\.json$|^$/ }, () => undefined)
    build.onLoad({ filter: /package\.json$/ }, ({ path }) => {
      if (resolve(path) !== join(root, 'package.json')) return undefined
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

const pageKeys = new Set(['summary', 'why', 'fix', 'source', 'valid', 'invalid'])

/** @type {esbuild.Plugin} */
const rulesWithoutPages = {
  name: 'rules without their pages',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' })
      return { contents: withoutPage(code, path), loader: 'js' }
    })
  },
}

/** The module without the properties of its `rule({ … })` that only pages show. */
function withoutPage(code, path) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const definitions = body.flatMap((node) => definitionIn(node) ?? [])
  if (definitions.length !== 1) throw new Error(`${path} must hold one rule({ … })`)
  const kept = definitions[0].properties.filter((property) => {
    if (property.type !== 'Property' || property.computed)
      throw new Error(`${path}: write the rule's keys out, one by one`)
    return !pageKeys.has(property.key.name)
  })
  const properties = kept.map(({ start, end }) => code.slice(start, end)).join(',\n  ')
  return `${code.slice(0, definitions[0].start)}{\n  ${properties}\n}${code.slice(definitions[0].end)}`
}

/** The object that a top-level statement gives to `rule`. */
function definitionIn(node) {
  const call = node.declaration ?? node.declarations?.[0]?.init
  const isRule = call?.type === 'CallExpression' && call.callee.name === 'rule'
  return isRule && call.arguments[0]?.type === 'ObjectExpression' ? call.arguments[0] : undefined
}

/** The pages as `src/cli/pages.ts` gives them from the sources, read once more as data. */
async function pagesModule() {
  const { outputFiles } = await esbuild.build({ ...common, entryPoints: [join(root, 'src/cli/pages.ts')] })
  const { pages } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  // A string that is parsed loads faster than the same data as code.
  return `export const pages = new Map(JSON.parse(${JSON.stringify(JSON.stringify([...pages]))}))`
}

/** @type {(contents: string) => esbuild.Plugin} */
const pagesBeside = (contents) => ({
  name: 'pages beside the rules',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]cli[\\/]pages\.ts$/ }, () => ({ contents, loader: 'js' }))
  },
})

async function bundle() {
  const { outputFiles, metafile } = await esbuild.build({
    ...common,
    entryPoints: [join(root, 'src/cli/start.ts'), join(root, 'src/index.ts')],
    outdir: dist,
    outbase: join(root, 'src'),
    // Beside start.js: what looks for files of the package from its own place finds them from there too.
    chunkNames: 'cli/[name]-[hash]',
    splitting: true,
    minifySyntax: true,
    metafile: true,
    plugins: [version, rulesWithoutPages, pagesBeside(await pagesModule())],
  })
  rmSync(dist, { recursive: true, force: true })
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, withRequire(text))
  }
  return metafile
}

/** Packages in the old module format ask for Node's own modules with `require`, which an ES module must bring along. */
function withRequire(code) {
  if (!code.includes('Dynamic require of')) return code
  return `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${code}`
}

await bundle()
