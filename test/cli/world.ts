import { run } from '../../src/cli/main.ts'
import type { Tool } from '../../src/cli/tool.ts'
import { Refusal } from '../../src/io/refusal.ts'
import type { World } from '../../src/io/world.ts'
import type { Report } from '../../src/lint/finding.ts'
import { memoryFiles } from '../io/memory.ts'
import { tiny } from './tiny.ts'

type Tree = Parameters<typeof memoryFiles>[0]

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: ReturnType<typeof memoryFiles>
}

type Given = { readonly cwd?: string; readonly tool?: Tool; readonly stdin?: string | Uint8Array } & Partial<
  Pick<World, 'env'>
> & {
    readonly tty?: boolean
    /** What somebody else writes once the files have been read. */
    readonly meanwhile?: Readonly<Record<string, string>>
    /** Files that may be read and not written. */
    readonly locked?: readonly string[]
    /** What the person at the terminal answers, before they leave; without it nobody is there. */
    readonly answers?: readonly string[]
  }

/** A repository at /r, and a command run in it. */
export async function plan(argv: readonly string[], tree: Tree = {}, given: Given = {}): Promise<Ran> {
  const { cwd = '/r', env = {}, tool = tiny, stdin = '', tty = false, meanwhile = {}, locked = [], answers } = given
  const files = memoryFiles({ '/r/.git/HEAD': '', ...tree })
  const changed = new Set<string>()
  const read = files.read
  files.read = (path, most) => {
    const found = read(path, most)
    if (Object.hasOwn(meanwhile, path) && !changed.has(path)) {
      changed.add(path)
      files.write(path, meanwhile[path] ?? '')
      files.written.delete(path)
    }
    return found
  }
  const replace = files.replace
  files.replace = (path, before, after) => {
    if (locked.includes(path)) throw new Refusal(`${path} cannot be written: it is read-only`)
    return replace(path, before, after)
  }
  const said = { out: '', err: '' }
  const left = [...(answers ?? [])]
  const prompt = async () => ({
    async ask(question: string) {
      said.err += `${question.trimEnd()}\n`
      return left.shift()
    },
    close() {},
  })
  const stream = (name: 'out' | 'err') => ({
    isTTY: tty,
    columns: 80,
    async write(text: string) {
      said[name] += text
    },
  })
  const world: World = {
    cwd,
    env,
    files,
    stdin: async () => (typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
    stdout: stream('out'),
    stderr: stream('err'),
    ...(answers && { prompt }),
    now: () => new Date(2026, 6, 15, 12),
  }
  const code = await run(argv, world, tool)
  return { code, ...said, files }
}

/** The findings of a run, each as `severity rule message`. */
export async function findings(argv: readonly string[], tree: Tree, given: Given = {}): Promise<string[]> {
  return (await report(argv, tree, given)).findings.map(
    ({ severity, rule, message }) => `${severity} ${rule} ${message}`,
  )
}

export async function report(argv: readonly string[], tree: Tree, given: Given = {}): Promise<Report> {
  const { out, err } = await plan([...argv, '--format', 'json'], tree, given)
  if (out === '') throw new Error(err)
  return JSON.parse(out)
}
