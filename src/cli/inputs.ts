import { dirname, resolve } from 'node:path'
import { discover, missing, type Named, named, notPlan } from '../io/discover.ts'
import { Refusal } from '../io/refusal.ts'
import { fileName, isInside, rootOf } from '../io/repository.ts'
import type { Found } from '../io/search.ts'
import type { World } from '../io/world.ts'
import type { Rule } from '../lint/rule.ts'
import { assemble, type Plan } from '../plan/plan.ts'
import { readFolder, readPlan, tooLarge } from '../plan/read.ts'
import { unreadable } from '../source/document.ts'
import { limits } from '../source/limits.ts'
import { Configs } from './config/configs.ts'
import { type Contents, contentsOf, mayHaveParts, planPathOf, standingFor } from './folder.ts'

/** What the command line says about what to read. */
export interface Asked {
  readonly paths: readonly string[]
  readonly stdinFilename?: string
  readonly config?: string
}

/** Everything that a run reads, before any of it is judged. */
export interface Inputs {
  readonly root: string
  readonly configs: Configs
  /** By the names of their files. */
  readonly plans: readonly Plan[]
  /** The files they are in, links followed. */
  readonly files: readonly string[]
  /** Were single files named, so that the plans around them are not known? */
  readonly single: boolean
  readonly fromStdin: boolean
  /** What a person should know that is no finding, such as what was named and is no plan: a line for each. */
  readonly notes: readonly string[]
}

/** The text of each file that the plans were read from. */
export function textsOf({ plans }: Inputs): ReadonlyMap<string, string> {
  return new Map(plans.flatMap((plan) => plan.files.map(({ source }) => [source.file, source.text])))
}

/** Finds and reads the plans. Finds at least one. */
export async function readInputs(asked: Asked, world: World, rules: readonly Rule[]): Promise<Inputs> {
  const { cwd, files } = world
  const stdinName = stdinNameOf(asked)
  const all = stdinName === undefined ? await Promise.all(asked.paths.map((word) => named(word, cwd, files))) : []
  const { written, leftOut } = withoutOthers(all, files)
  const words = written.map((word) => (isPart(word, files) ? { ...word, path: planPathOf(word.path, files) } : word))
  const stdinPath = stdinName === undefined ? undefined : resolve(cwd, stdinName)
  const root = rootOf(
    files,
    cwd,
    stdinPath === undefined ? words.map(({ path }) => path) : [planPathOf(stdinPath, files)],
  )
  const configs = new Configs({ files, root, rules }, configNamed(asked.config, world))
  if (stdinPath !== undefined) return fromStdin(stdinPath, { root, configs }, world)
  const isPlan = async (folder: string) => (await configs.of(folder)).isPlan
  const planPatterns = async (folder: string) => (await configs.of(folder)).planPatterns
  const { found, single } = await discover(words, cwd, { files, root, isPlan, planPatterns })
  world.expectPlans?.(found.length)
  const plans: Plan[] = []
  const paths: string[] = []
  const known = new Set<string>()
  const partsNamed = new Set(written.map(({ path }) => path))
  for (const one of found.map((file) => standingFor(file, { files, root }))) {
    if (known.has(one.file)) continue
    known.add(one.file)
    paths.push(one.path)
    const main = resolve(root, one.file)
    await configs.of(dirname(main))
    const around = mayHaveParts(main) ? await contentsOf(main, { files, root }, partsNamed, isBrief) : undefined
    paths.push(...(around?.paths ?? []))
    const plan = around ? await planAround(around) : await planIn(one, world)
    if (plan) plans.push(plan)
  }
  if (plans.length === 0) throw new Refusal(`no plan found: ${found[0]?.file} is a brief that was made from a plan`)
  const names = [...found, ...plans.flatMap(({ files }) => files.map(({ source }) => source))].map(({ file }) =>
    resolve(root, file),
  )
  const looksThrough = (folder: string) =>
    words.length === 0
      ? isInside(cwd, folder)
      : words.some(({ path, pattern }) => pattern === undefined && isInside(path, folder))
  return {
    root,
    configs,
    plans,
    files: paths,
    single: single || isPlanFolder(plans, words.length === 0 ? [cwd] : words.map(({ path }) => path), root),
    fromStdin: false,
    notes: [...leftOut, ...configs.notes(names, looksThrough), ...configs.lackingDigital(plans)],
  }
}

/** Is all that was named the folder of one plan? It is a single plan as much as a file is, but where it is all there is. */
function isPlanFolder(plans: readonly Plan[], folders: readonly string[], root: string): boolean {
  const [plan, another] = plans
  if (!plan || another || !mayHaveParts(plan.file)) return false
  const own = dirname(resolve(root, plan.file))
  return own !== root && folders.every((folder) => folder === own)
}

/** The words without the files that are certainly no plans. Where nothing else is named, the first of these is refused. */
function withoutOthers(all: readonly Named[], files: World['files']): { written: Named[]; leftOut: string[] } {
  const others = all.filter((one) => isPart(one, files) && files.kind(one.path) !== 'folder' && notPlan(one.path))
  const [first] = others
  if (first && others.length === all.length) throw new Refusal(`${first.word} is ${notPlan(first.path)}`)
  return {
    written: all.filter((one) => !others.includes(one)),
    leftOut: others.map(({ word, path }) => `${word} is left out: it is ${notPlan(path)}`),
  }
}

/** Does the word name something that may stand for a plan, and is it there? */
function isPart({ path, pattern }: Named, files: World['files']): boolean {
  return pattern === undefined && files.kind(path) !== undefined
}

/** The plan on standard input; where that is a part of a folder, the other parts come from the disk. */
async function fromStdin(
  path: string,
  { root, configs }: Pick<Inputs, 'root' | 'configs'>,
  { files, stdin }: World,
): Promise<Inputs> {
  const main = planPathOf(path, files)
  await configs.of(dirname(main))
  const bytes = await stdin()
  if (isBrief(bytes)) throw new Refusal('standard input is a brief that was made from a plan, not a plan')
  const unsaved = { path, bytes }
  const around = mayHaveParts(main) ? await contentsOf(main, { files, root }, new Set(), isBrief, unsaved) : undefined
  const plan = around ? await planAround(around) : await readPlan(fileName(root, path), bytes)
  return {
    root,
    configs,
    plans: plan ? [plan] : [],
    files: around?.paths ?? [],
    single: true,
    fromStdin: true,
    notes: [...configs.notes([], () => false), ...configs.lackingDigital(plan ? [plan] : [])],
  }
}

/** The plan that the files of a folder make; undefined where the one that stands for it is none. */
async function planAround({ files, strays }: Contents): Promise<Plan | undefined> {
  return files.some(({ path }) => mayHaveParts(path)) ? readFolder(files, strays) : undefined
}

function stdinNameOf({ paths, stdinFilename }: Asked): string | undefined {
  // An unset variable in a script; as a path it would be the whole of the current folder.
  if (paths.some((path) => path.trim() === '')) throw new Refusal('one of the paths is empty')
  const others = paths.filter((path) => path !== '-')
  if (stdinFilename === undefined) {
    if (others.length === paths.length) return undefined
    throw new Refusal('- is standard input, which lint alone reads, and under a name: plan lint --stdin-filename NAME')
  }
  if (others.length === 0) return stdinFilename
  throw new Refusal(`--stdin-filename reads standard input; ${others[0]} cannot be linted in the same run`)
}

/** The configuration that the command line names. */
export function configNamed(
  word: string | undefined,
  { cwd, files }: Pick<World, 'cwd' | 'files'>,
): string | undefined {
  if (word === undefined) return undefined
  const path = resolve(cwd, word)
  if (files.kind(path) === undefined) throw missing(word, path, cwd, files)
  return path
}

/** The plan in a file; undefined for a brief, which is made from a plan. */
async function planIn({ file, path }: Found, { files }: World): Promise<Plan | undefined> {
  const bytes = files.read(path, limits.bytes)
  if (!(bytes instanceof Uint8Array)) return assemble(unreadable({ file, text: '' }, tooLarge(bytes.size)))
  return isBrief(bytes) ? undefined : readPlan(file, bytes)
}

function isBrief(bytes: Uint8Array): boolean {
  // 0x3c is `<`: for a plan in YAML that is all that is looked at.
  const start = bytes[0] === 0xef ? 3 : 0
  return (
    bytes[start] === 0x3c && Buffer.from(bytes.subarray(start, start + 15)).toString('latin1') === '<!-- plan-brief'
  )
}
