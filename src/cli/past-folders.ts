import type { Git, KnownTrail, TreeEntry } from '../io/git.ts'
import type { Step } from '../lint/history.ts'
import { itemKeys, type Part, partAt } from '../plan/files/parts.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { type FolderFile, readFolder } from '../plan/read.ts'
import type { Problem } from '../source/problem.ts'
import type { Wanted } from './past-files.ts'

/** What a plan was put together from: each part's path in the folder, and the name of its text in git. */
type State = ReadonlyMap<string, { readonly id: string; readonly isLink: boolean; readonly role: Part }>

/**
 * Old versions of plans that were folders, put together from what lay in the folder at a commit. Of each only the parts
 * that give the wanted keys are read, and what is as it is now, or as in another commit, not again.
 */
export class PastFolders {
  readonly #git: Git
  readonly #check: (old: Plan, now: Plan) => Promise<CheckedPlan>
  readonly #states = new Map<string, State>()
  readonly #now = new Map<Plan, State>()
  readonly #read = new Map<string, CheckedPlan>()

  constructor(git: Git, check: (old: Plan, now: Plan) => Promise<CheckedPlan>) {
    this.#git = git
    this.#check = check
  }

  /** Compares plans with what was last committed. For each that is not the same: a file that differs. */
  async open(trails: ReadonlyMap<Plan, KnownTrail>): Promise<ReadonlyMap<Plan, string>> {
    const states = await this.#statesOf([...trails.keys()].map((plan) => `HEAD:${folderOf(plan)}`))
    const changed = new Map<Plan, string>()
    const doubtful: { plan: Plan; file: string; id: string; text: string }[] = []
    for (const [plan, trail] of trails) {
      const folder = folderOf(plan)
      const state: State = states.get(`HEAD:${folder}`) ?? new Map()
      const like = trail.steps[0]?.commit.hash ?? ''
      const texts = new Map(plan.files.map(({ source }) => [pathIn(folder, source.file), source]))
      for (const path of state.keys()) if (!texts.has(path)) changed.set(plan, nameIn(folder, path))
      for (const [path, { file, text }] of texts) {
        const id = state.get(path)?.id
        if (id === undefined) changed.set(plan, file)
        else if (this.#git.nameOf(Buffer.from(text), like) !== id) doubtful.push({ plan, file, id, text })
      }
      this.#now.set(plan, state)
    }
    // Line ends may be the machine's, and a byte order mark is not part of the text.
    const old = await this.#git.texts(doubtful.map(({ id }) => id))
    for (const { plan, file, id, text } of doubtful)
      if (plainText(old.get(id)) !== text.replaceAll('\r\n', '\n')) changed.set(plan, file)
    // What was committed is not what such a plan says now.
    for (const plan of changed.keys()) this.#now.delete(plan)
    return changed
  }

  look(step: Step, keys: readonly string[], now: CheckedPlan): CheckedPlan | undefined {
    const state = this.#states.get(nameOf(step))
    if (!state) return undefined
    const parts = some(state, keys)
    const current = this.#now.get(now.plan)
    if (current && signature(some(current, keys)) === signature(parts)) return now
    return this.#read.get(`${now.plan.file}\0${signature(parts)}`)
  }

  /** Reads what is wanted. The plans of which it finds that an old text is missing here. */
  async load(wanted: readonly Wanted[]): Promise<ReadonlySet<Plan>> {
    const unknown = wanted.map(({ step }) => nameOf(step)).filter((name) => !this.#states.has(name))
    for (const [name, state] of await this.#statesOf(unknown)) this.#states.set(name, state)
    const unread = wanted.filter(({ step, keys, now }) => !this.look(step, keys, now))
    const partsOf = ({ step, keys }: Wanted) => some(this.#states.get(nameOf(step)) ?? new Map(), keys)
    const texts = await this.#git.texts(unread.flatMap((one) => [...partsOf(one).values()].map(({ id }) => id)))
    const incomplete = new Set<Plan>()
    for (const one of unread) {
      const { step, keys, now } = one
      const parts = partsOf(one)
      if ([...parts.values()].some(({ id, isLink }) => !isLink && !texts.get(id))) incomplete.add(now.plan)
      if (this.look(step, keys, now)) continue
      const files = [...parts].map(
        ([path, { id, isLink }]): FolderFile => ({
          path,
          file: nameIn(step.folder ?? '', path),
          content: (isLink ? undefined : texts.get(id)) ?? lost,
        }),
      )
      const isPlan = [...parts.values()].some(({ role }) => role.is === 'plan')
      const old = isPlan
        ? await this.#check(await readFolder(files), now.plan)
        : { ...now, plan: { ...now.plan, data: {}, readable: false } }
      this.#read.set(`${now.plan.file}\0${signature(parts)}`, old)
    }
    return incomplete
  }

  /** What lay in folders, by commit and path. */
  async #statesOf(names: readonly string[]): Promise<Map<string, State>> {
    const trees = await this.#git.folders([...new Set(names)])
    const itemsIn = (entries: readonly TreeEntry[] = []) =>
      entries.filter(({ name, kind }) => kind === 'folder' && (itemKeys as readonly string[]).includes(name))
    const inner = await this.#git.folders(
      [...trees.values()].flatMap((entries) => itemsIn(entries).map(({ id }) => id)),
    )
    const states = new Map<string, State>()
    for (const name of names) {
      const entries = trees.get(name) ?? []
      const state = new Map<string, { id: string; isLink: boolean; role: Part }>()
      const add = (path: string, { id, kind }: TreeEntry) => {
        const role = partAt(path)
        if (role && (kind === 'file' || kind === 'link')) state.set(path, { id, isLink: kind === 'link', role })
      }
      for (const entry of entries) add(entry.name, entry)
      for (const folder of itemsIn(entries))
        for (const entry of inner.get(folder.id) ?? []) add(`${folder.name}/${entry.name}`, entry)
      states.set(name, state)
    }
    return states
  }
}

/** What git no longer has, or has as a link only. */
const lost: Problem = { rule: 'syntax/limits', kind: 'binary', seen: {}, span: [0, 0] }

/** The parts that give these keys, and the plan's own file, which may give any. */
function some(state: State, keys: readonly string[]): State {
  return new Map([...state].filter(([, { role }]) => role.is === 'plan' || keys.includes(role.key)))
}

function signature(state: State): string {
  return [...state].map(([path, { id }]) => `${path} ${id}`).join('\n')
}

function nameOf({ commit, folder }: Step): string {
  return `${commit.hash}:${folder}`
}

function folderOf({ file }: Plan): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

function pathIn(folder: string, file: string): string {
  return folder === '' ? file : file.slice(folder.length + 1)
}

function nameIn(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

function plainText(bytes: Uint8Array | undefined): string | undefined {
  return (
    bytes &&
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
  )
}
