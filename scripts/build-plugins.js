/** What esbuild is told of ours and of the packages that we bundle. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import * as esbuild from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @type {esbuild.Plugin} */
export const version = {
  name: 'only the version of package.json',
  setup(build) {
    build.onLoad({ filter: /package\.json$/ }, ({ path }) => {
      if (resolve(path) !== join(root, 'package.json')) return undefined
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

const pageKeys = new Set(['summary', 'why', 'fix', 'source', 'valid', 'invalid'])

/**
 * Our modules as they ship: rules without what only pages show, and constants made where they are first used.
 * @type {esbuild.Plugin}
 */
export const ourModules = {
  name: 'our modules as they ship',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'es2023' })
      const isRule = /[\\/]src[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/.test(path)
      return { contents: withLateConstants(isRule ? withoutPage(code, path) : code), loader: 'js' }
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

/**
 * The module with those of its own constants that take time to make (`const mark = /…/`, `const names = new Set(…)`) made
 * at their first use: a run uses few of the hundreds. A constant whose name stands for anything else as well stays what
 * it is, and so does one that another such constant is made of.
 */
export function withLateConstants(code) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  const constants = body.filter(
    ({ type, kind, declarations }) =>
      type === 'VariableDeclaration' &&
      kind === 'const' &&
      declarations.length === 1 &&
      takesTime(declarations[0].init),
  )
  const made = new Map(constants.map((node) => [node.declarations[0].id.name, node]))
  const uses = new Map([...made.keys()].map((name) => [name, []]))
  const otherwise = new Set()
  visit(body, (node, parent, key) => {
    if (node.type !== 'Identifier' || !made.has(node.name)) return
    const isName = !parent.computed && (key === 'property' || (key === 'key' && !parent.shorthand))
    if (isName || parent === made.get(node.name).declarations[0]) return
    const isPart = constants.some(({ start, end }) => start <= node.start && node.end <= end)
    const isUse =
      !isPart &&
      /^(?:callee|object|arguments|left|right|test|argument|elements|body|consequent|alternate|expressions?)$/.test(key)
    if (isUse || (key === 'value' && parent.type === 'Property' && !parent.shorthand)) uses.get(node.name).push(node)
    else otherwise.add(node.name)
  })
  const edits = [...made]
    .filter(([name]) => !otherwise.has(name))
    .flatMap(([name, node]) => {
      const { start, end } = node.declarations[0].init
      const late = `(${name} ??= ${code.slice(start, end)})`
      return [[node.start, node.end, `let ${name};`], ...uses.get(name).map((use) => [use.start, use.end, late])]
    })
  return edits
    .sort(([one], [other]) => other - one)
    .reduce((text, [start, end, instead]) => text.slice(0, start) + instead + text.slice(end), code)
}

function takesTime(value) {
  return (
    Boolean(value?.regex) ||
    (value?.type === 'NewExpression' && /^(?:Set|Map|RegExp)$/.test(value.callee.name)) ||
    (value?.type === 'TaggedTemplateExpression' && value.tag.name === 'source')
  )
}

/** Every node below, with the node that it is part of and as what. */
function visit(node, look, parent = undefined, key = '') {
  if (Array.isArray(node)) for (const one of node) visit(one, look, parent, key)
  else if (typeof node?.type === 'string') {
    if (parent) look(node, parent, key)
    for (const [part, value] of Object.entries(node)) if (typeof value === 'object') visit(value, look, node, part)
  }
}

/**
 * The pages, where the rules have none: as code, or read from a file of their own, which costs nothing until then.
 * @type {(code: string) => esbuild.Plugin}
 */
export const pagesFrom = (code) => ({
  name: 'pages beside the rules',
  setup(build) {
    const contents = `
      import { readFileSync } from 'node:fs'
      const lines = ${code}
      export const pages = {
        get(id) {
          const start = lines.indexOf('\\n["' + id + '",')
          return start < 0 ? undefined : JSON.parse(lines.slice(start, lines.indexOf('\\n', start + 1)))[1]
        },
      }`
    build.onLoad({ filter: /[\\/]src[\\/]cli[\\/]pages\.ts$/ }, () => ({ contents, loader: 'js' }))
  },
})

/** @type {esbuild.Plugin} */
export const schemasFromFiles = {
  name: 'schemas from their files',
  setup(build) {
    build.onLoad({ filter: /[\\/]schemas[\\/][a-z]+\.schema\.json$/ }, ({ path }) => {
      const file = `new URL('../../schemas/${basename(path)}', import.meta.url)`
      return {
        contents: `import { readFileSync } from 'node:fs'\nexport default JSON.parse(readFileSync(${file}))`,
        loader: 'js',
      }
    })
  },
}

/** @type {(from: string, to: string) => esbuild.Plugin} */
export const instead = (from, to) => ({
  name: `${to} instead of ${from}`,
  setup(build) {
    build.onResolve({ filter: new RegExp(`/${from.replace('.', '\\.')}$`) }, ({ resolveDir }) => ({
      path: join(resolveDir, to),
    }))
  },
})

/** commander loads this to start programs of its own, which we have none of. */
export const withoutChildProcess = {
  name: 'commander without child processes',
  setup(build) {
    build.onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      const wanted = "require('node:child_process')"
      if (!code.includes(wanted)) throw new Error('commander has changed: it no longer asks for child processes so')
      return { contents: code.replace(wanted, '{}'), loader: 'js' }
    })
  },
}

/** gray-matter only splits: what it could parse with (one of its ways is to run what stands there) does not ship. */
export const withoutEngines = {
  name: 'gray-matter without its parsers',
  setup(build) {
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'exports.yaml = {}',
      loader: 'js',
    }))
  },
}

/** Of the two builds in this package the one in the old module format runs four times as fast once it is in a bundle. */
export const fastJsYaml = {
  name: 'js-yaml as fast as it can be',
  setup(build) {
    const path = createRequire(import.meta.url).resolve('js-yaml')
    build.onResolve({ filter: /^js-yaml$/ }, ({ resolveDir }) => {
      // gray-matter has a version of its own.
      return resolve(resolveDir).startsWith(join(root, 'src')) ? { path } : undefined
    })
    build.onLoad({ filter: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.cjs\.js$/ }, (module) =>
      module.path === path ? { contents: inRuns(readFileSync(path, 'utf8')), loader: 'js' } : undefined,
    )
  },
}

/**
 * js-yaml, taking letters that mean nothing to it a run at a time: it looks at each of them several times over, and until
 * V8 has made that fast, reading takes longer than all rules together. What it reads stays the same.
 */
export function inRuns(code) {
  const plainLoop = `	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {`
  const inPlain = `	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		plainRun.lastIndex = state.position;
		if (plainRun.test(state.input)) {
			end = state.position = plainRun.lastIndex;
			ch = state.input.charCodeAt(end);
			continue;
		}
		if (ch === 58) {`
  const quotedStep = `		if (ch === 92) {
			simple = false;
			const escaped =`
  const inQuotes = `		quotedRun.lastIndex = state.position;
		if (state.position !== state.lineStart && quotedRun.test(state.input)) {
			state.position = quotedRun.lastIndex;
			continue;
		}
${quotedStep}`
  for (const known of [plainLoop, quotedStep])
    if (code.split(known).length !== 2) throw new Error('js-yaml has changed: it no longer reads texts so')
  const runs = 'const plainRun = /[^\\0-\\x20:#,[\\]{}]+/y;\nconst quotedRun = /[^\\0-\\x1f"\\\\]+/y;\n'
  return runs + code.replace(plainLoop, inPlain).replace(quotedStep, inQuotes)
}

/**
 * What the second file has: packages by their names, modules of ours by their paths from the root.
 * @type {(names: readonly string[]) => esbuild.Plugin}
 */
export const fromLater = (names) => ({
  name: 'what the second file has',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, resolveDir }) => {
      const name = path.startsWith('.') ? fromRoot(join(resolveDir, path)) : path
      return names.includes(name) ? { path: name, namespace: 'later' } : undefined
    })
    build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: `module.exports = require('./later.cjs')[${JSON.stringify(path)}]()`,
      loader: 'js',
    }))
    build.onResolve({ filter: /^\.\/later\.cjs$/ }, ({ path }) => ({ path, external: true }))
  },
})

/**
 * What the first file has, for modules of ours in the second one: a module that is in both would be two, each with what
 * it remembers and with classes of its own.
 * @type {(names: readonly string[]) => esbuild.Plugin}
 */
export const fromMain = (names) => ({
  name: 'what the first file has',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, importer, resolveDir }) => {
      if (!importer.startsWith(join(root, 'src'))) return undefined
      const name = path.startsWith('.') ? fromRoot(join(resolveDir, path)) : path
      return names.includes(name) ? { path: name, namespace: 'main' } : undefined
    })
    build.onLoad({ filter: /.*/, namespace: 'main' }, ({ path }) => ({
      contents: `module.exports = require('./main.cjs')[${JSON.stringify(path)}]`,
      loader: 'js',
    }))
    build.onResolve({ filter: /^\.\/main\.cjs$/ }, ({ path }) => ({ path, external: true }))
  },
})

/** Which names a module of ours imports, by the modules and packages that have them: what types alone need is left out. */
export function importsOf(file) {
  const { code } = esbuild.transformSync(readFileSync(join(root, file), 'utf8'), { loader: 'ts', target: 'es2023' })
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  return body
    .filter(({ source }) => typeof source?.value === 'string')
    .map(({ source: { value }, specifiers }) => ({
      from: value.startsWith('.') ? fromRoot(join(root, dirname(file), value)) : value,
      names: specifiers.map(({ type, imported, local }) => {
        if (type === 'ImportNamespaceSpecifier') throw new Error(`${file}: import what is needed by its name`)
        return type === 'ImportDefaultSpecifier' ? 'default' : (imported ?? local).name
      }),
    }))
}

/** A path with slashes, from the root of the project. */
function fromRoot(path) {
  return relative(root, path).split(sep).join('/')
}
