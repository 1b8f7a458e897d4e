import { join } from 'node:path'
import type { Git, KnownTrail } from '../io/git.ts'
import type { World } from '../io/world.ts'
import type { Archive, Step, Trail, Uncommitted, Unknown } from '../lint/history.ts'
import { isFolderPlan, namesOfPlans } from '../plan/files/parts.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import type { Inputs } from './inputs.ts'
import { check } from './judge.ts'
import { PastFiles, type Wanted } from './past-files.ts'
import { PastFolders } from './past-folders.ts'

/** What git remembers of the plans of a run; undefined in a world without git. */
export function archiveFor({ root, configs }: Pick<Inputs, 'root' | 'configs'>, world: World): GitArchive | undefined {
  const { git, env } = world
  if (!git) return undefined
  return new GitArchive(
    () => git({ root, env }),
    (old, now) => check(old, configs.settingsFor(join(root, now.file))),
  )
}

/** Old versions of plans, out of git: of a plan that was one file then, and of one that was a folder. */
export class GitArchive implements Archive {
  readonly #openGit: () => Promise<Git>
  readonly #check: (old: Plan, now: Plan) => Promise<CheckedPlan>
  /** Undefined before it is opened. */
  #opened: { readonly git: Git; readonly files: PastFiles; readonly folders: PastFolders } | undefined
  readonly #trails = new Map<Plan, KnownTrail | Unknown | Uncommitted>()
  #wanted: Wanted[] = []

  /** `check` holds an old version against the schema, as its plan is. */
  constructor(openGit: () => Promise<Git>, check: (old: Plan, now: Plan) => Promise<CheckedPlan>) {
    this.#openGit = openGit
    this.#check = check
  }

  async open(plans: readonly Plan[]): Promise<void> {
    const git = await this.#openGit()
    const files = new PastFiles(git, this.#check)
    const folders = new PastFolders(git, this.#check)
    this.#opened = { git, files, folders }
    const trailOf = await git.trails(
      plans.map(({ file }) => file),
      namesOfPlans,
    )
    const inFiles = new Map<Plan, KnownTrail>()
    const inFolders = new Map<Plan, KnownTrail>()
    for (const plan of plans) {
      const trail = trailOf(plan.file)
      this.#trails.set(plan, trail)
      if ('because' in trail) continue
      const isFolder = trail.folder !== undefined || (plan.files.length > 1 && isFolderPlan(plan.file))
      if (isFolder) inFolders.set(plan, trail)
      else inFiles.set(plan, trail)
    }
    const changed = [
      ...(inFolders.size > 0 ? await folders.open(inFolders) : []),
      ...(inFiles.size > 0 ? await files.open(inFiles) : []),
    ]
    for (const [plan, file] of changed)
      this.#trails.set(plan, notCommitted(file, inFolders.get(plan) ?? inFiles.get(plan)))
  }

  trailOf(plan: Plan): Trail | Unknown | Uncommitted {
    return this.#trails.get(plan) ?? { because: 'nobody has asked for its history' }
  }

  look(step: Step, keys: readonly string[], now: CheckedPlan): CheckedPlan | undefined {
    const past = step.folder === undefined ? this.#opened?.files : this.#opened?.folders
    const found = past?.look(step, keys, now)
    if (!found) this.#wanted.push({ step, keys, now })
    return found
  }

  async load(): Promise<void> {
    const inFolders = this.#wanted.filter(({ step }) => step.folder !== undefined)
    const inFiles = this.#wanted.filter(({ step }) => step.folder === undefined)
    this.#wanted = []
    if (!this.#opened) return
    const { files, folders } = this.#opened
    const incomplete = [
      ...(inFolders.length > 0 ? await folders.load(inFolders) : []),
      ...(inFiles.length > 0 ? await files.load(inFiles) : []),
    ]
    for (const plan of incomplete) this.#trails.set(plan, textsMissing)
  }

  /** Ends what git still runs for this. */
  close(): void {
    this.#opened?.git.close()
  }
}

/** What a rule would find of it would be guessed. */
export const textsMissing: Unknown = {
  because: 'old texts of the plan are missing here: fetch the history in full (git clone without --filter)',
}

/** Of a plan that is just being changed or committed: what its last commit said is not what is judged. */
function notCommitted(file: string, committed: Trail | undefined): Unknown | Uncommitted {
  const cure = 'commit them and lint again (after a commit hook, CI does that)'
  const because = `${file} has changes that are not committed yet, and only commits can be compared: ${cure}`
  return { because, ...(committed && { committed }) }
}
