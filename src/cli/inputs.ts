import { dirname, resolve } from 'node:path'
import { discover, missing, named } from '../io/discover.ts'
import { Refusal } from '../io/refusal.ts'
import { fileName, rootOf } from '../io/repository.ts'
import type { Found } from '../io/search.ts'
import type { World } from '../io/world.ts'
import type { Rule } from '../lint/rule.ts'
import { assemble, type Plan } from '../plan/plan.ts'
import { readPlan } from '../plan/read.ts'
import { limits } from '../source/limits.ts'
import { Origins } from '../source/origins.ts'
import { Configs } from './config/configs.ts'

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
}

/** Finds and reads the plans. Finds at least one. */
export async function readInputs(asked: Asked, world: World, rules: readonly Rule[]): Promise<Inputs> {
  const { cwd, files } = world
  const stdinName = stdinNameOf(asked)
  const words = stdinName === undefined ? await Promise.all(asked.paths.map((word) => named(word, cwd, files))) : []
  const root = rootOf(files, cwd, stdinName === undefined ? words.map(({ path }) => path) : [resolve(cwd, stdinName)])
  const configs = new Configs({ files, root, rules }, configNamed(asked.config, world))
  if (stdinName !== undefined) {
    const path = resolve(cwd, stdinName)
    await configs.of(dirname(path))
    const bytes = await world.stdin()
    if (isBrief(bytes)) throw new Refusal('standard input is a brief that was made from a plan, not a plan')
    const plan = await readPlan(fileName(root, path), bytes)
    return { root, configs, plans: [plan], files: [], single: true, fromStdin: true }
  }
  const isPlan = async (folder: string) => (await configs.of(folder)).isPlan
  const { found, single } = await discover(words, cwd, { files, root, isPlan })
  const plans: Plan[] = []
  for (const one of found) {
    const plan = await planIn(one, world)
    if (plan) plans.push(plan)
    await configs.of(dirname(resolve(root, one.file)))
  }
  if (plans.length === 0) throw new Refusal(`no plan found: ${found[0]?.file} is a brief that was made from a plan`)
  return { root, configs, plans, files: found.map(({ path }) => path), single, fromStdin: false }
}

function stdinNameOf({ paths, stdinFilename }: Asked): string | undefined {
  // An unset variable in a script; as a path it would be the whole of the current folder.
  if (paths.includes('')) throw new Refusal('one of the paths is empty')
  const others = paths.filter((path) => path !== '-')
  if (stdinFilename === undefined) {
    if (others.length === paths.length) return undefined
    throw new Refusal('- reads standard input: say with --stdin-filename NAME which file it stands for')
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
  if (!(bytes instanceof Uint8Array)) return tooLarge(file, bytes.size)
  return isBrief(bytes) ? undefined : readPlan(file, bytes)
}

function isBrief(bytes: Uint8Array): boolean {
  // 0x3c is `<`: for a plan in YAML that is all that is looked at.
  const start = bytes[0] === 0xef ? 3 : 0
  return (
    bytes[start] === 0x3c && Buffer.from(bytes.subarray(start, start + 15)).toString('latin1') === '<!-- plan-brief'
  )
}

/** A plan that was not read, for its size is known without reading it. */
function tooLarge(file: string, size: number): Plan {
  const source = { file, text: '' }
  const found = `${(size / 2 ** 20).toFixed(1)} MiB`
  const problem = { rule: 'syntax/limits', kind: 'size', seen: { limit: '4 MiB', found }, span: [0, 0] as const }
  const nothing = { parts: {}, data: undefined, origins: new Origins(source), narrative: [] }
  return assemble({ source, ...nothing, problems: [problem], readable: false })
}
