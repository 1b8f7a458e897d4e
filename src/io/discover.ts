import { basename, dirname, join, resolve, sep } from 'node:path'
import { byText } from '../source/by-text.ts'
import type { Files } from './files.ts'
import { Ignored } from './ignored.ts'
import { byNames, isTame, longestPattern } from './pattern.ts'
import { Refusal } from './refusal.ts'
import { fileName, foldersDown } from './repository.ts'
import { type Found, follow, type Search, search } from './search.ts'

/** Is this the name of a plan, where no configuration says otherwise? */
export function isPlanName(path: string): boolean {
  // A name may have any character in it, a line break too.
  return /^(?:[^.].*\.)?plan\.(?:yaml|yml|md)$/s.test(basename(path))
}

/** What a file is by its name, where that is certainly no plan: a shell writes out `plans/*` with such files among them. */
export function notPlan(path: string): string | undefined {
  const name = basename(path)
  if (/^plan\.config\.(?:ya?ml|json)$/.test(name)) return 'a configuration, not a plan'
  return name.endsWith('.json') ? 'JSON, not a plan' : undefined
}

/** What one word of the command line names. */
export interface Named {
  readonly word: string
  /** The file or folder; of a pattern the folder that it starts from. */
  readonly path: string
  /** The pattern below that folder. */
  readonly pattern?: string
}

/** Takes a word as the file or folder that it names, else as a pattern. Whether anything is there is not asked yet. */
export async function named(word: string, cwd: string, files: Files): Promise<Named> {
  if (word === '') throw new Refusal('a path is empty: is a variable of the shell not set?')
  const path = resolve(cwd, word)
  if (files.kind(path) !== undefined || !/[*?[{]/.test(word)) return { word, path }
  if (word.length > longestPattern) throw new Refusal(`a pattern has more than ${longestPattern} letters`)
  if (!isTame(word)) throw new Refusal(`the pattern ${word} is too intricate: write several with few * and { }`)
  const { default: picomatch } = await import('picomatch')
  const { base, glob } = picomatch.scan(sep === '/' ? word : word.replaceAll('\\', '/'))
  return { word, path: resolve(cwd, base), pattern: glob }
}

/** Where a run looks, and what its configuration calls plans. */
interface DiscoverBy extends Search {
  /** What says which files of a folder are plans, for whoever looks in vain; undefined where only the usual names are. */
  readonly planPatterns?: (folder: string) => Promise<string | undefined>
}

interface Discovered {
  /** By name, each file once. */
  readonly found: readonly Found[]
  /** Was a file named by itself, so that its neighbours are not in the run? */
  readonly single: boolean
}

/** The files that the words name, or without words the plans below the current folder. Finds at least one. */
export async function discover(words: readonly Named[], cwd: string, by: DiscoverBy): Promise<Discovered> {
  const all: Found[] = []
  let single = false
  for (const one of words.length === 0 ? [undefined] : words) {
    const file = one && fileAt(one, cwd, by)
    if (file) single = true
    all.push(...(file ? [file] : one ? await filesIn(one, cwd, by) : await belowCurrent(cwd, by)))
  }
  return { found: eachOnce(all, by), single }
}

/** In the order of their names. A file that was found by several names has its own, or where that was not found the first. */
function eachOnce(all: readonly Found[], { files, root }: Search): Found[] {
  const realRoot = files.realPath(root) ?? root
  const sorted = all.toSorted((a, b) => byText(a.file, b.file))
  const names = new Map<string, string>()
  for (const { file, path } of sorted) {
    if (!names.has(path) || fileName(realRoot, path) === file) names.set(path, file)
  }
  return sorted.filter(({ file, path }, index) => names.get(path) === file && sorted[index - 1]?.file !== file)
}

/** Why there may be no plan in a folder, and what to do about it. */
async function nothingIn(folder: string, cwd: string, { files, planPatterns }: DiscoverBy): Promise<string> {
  const patterns = await planPatterns?.(folder)
  const why = patterns ? `nothing fits ${patterns}` : 'plans are named like q3.plan.yaml, q3.plan.md or plan.yaml'
  const pages = files.kind(folder) === 'folder' ? files.list(folder).filter(isPage) : []
  const page = pages.map(({ name }) => fileName(cwd, join(folder, name))).find((path) => /^[\w./-]+$/.test(path))
  const other = pages.length > 0 ? `; a page of another name can be named: plan lint ${page ?? 'page.md'}` : ''
  return `${why}${other}; plan init starts a plan`
}

/** Could somebody have written a plan there? What every repository has is none. */
function isPage({ name, kind }: ReturnType<Files['list']>[number]): boolean {
  return kind === 'file' && /^[^.].*\.md$/i.test(name) && !/^(?:readme|changelog|contributing|licen[cs]e)\b/i.test(name)
}

async function belowCurrent(cwd: string, by: DiscoverBy): Promise<Found[]> {
  const { files, root } = by
  for (const at of foldersDown(root, cwd)) {
    if (!(await Ignored.above(files, root, at)).has(at, 'folder')) continue
    throw new Refusal(`no plan found: git ignores ${fileName(root, at)}; name the plan to lint it all the same`)
  }
  const found = await search(cwd, await Ignored.above(files, root, cwd), by)
  if (found.length === 0) throw new Refusal(`no plan found below ${cwd}: ${await nothingIn(cwd, cwd, by)}`)
  return found
}

/** The file that the word names by itself: linted whatever its name, even if git ignores it. */
function fileAt({ word, path, pattern }: Named, cwd: string, { files, root }: Search): Found | undefined {
  if (files.kind(path) === undefined) throw missing(word, path, cwd, files)
  const { kind, real } = follow(path, files, root)
  return kind === 'file' && pattern === undefined ? { file: fileName(root, path), path: real } : undefined
}

async function filesIn({ word, path, pattern }: Named, cwd: string, by: DiscoverBy): Promise<Found[]> {
  // Whoever names a folder means it, though git may ignore it.
  const ignored = (await Ignored.above(by.files, by.root, path)).inside(path)
  const isPlan = pattern === undefined ? by.isPlan : await matching(path, pattern)
  const found = by.files.kind(path) === 'file' ? [] : await search(path, ignored, { ...by, isPlan })
  if (found.length > 0) return found
  if (pattern !== undefined) throw new Refusal(`nothing matches ${word}`)
  throw new Refusal(`no plan found in ${word}: ${await nothingIn(path, cwd, by)}`)
}

async function matching(folder: string, pattern: string): Promise<Search['isPlan']> {
  const { default: picomatch } = await import('picomatch')
  const matches = byNames(picomatch)([pattern])
  return async () => (path) => matches(fileName(folder, path)) && notPlan(path) === undefined
}

/** Says what is not there, with the names in the last folder that is there. */
export function missing(word: string, path: string, cwd: string, files: Files): Refusal {
  let at = path
  while (files.kind(dirname(at)) === undefined) at = dirname(at)
  const folder = dirname(at)
  const known = files.kind(folder) === 'folder' ? files.list(folder).map(({ name }) => name) : []
  const from = fileName(cwd, folder)
  return new Refusal(`there is no file or folder ${word}`, { written: basename(at), known, before: from && `${from}/` })
}
