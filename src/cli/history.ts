import { join } from 'node:path'
import type { Git, KnownTrail } from '../io/git.ts'
import type { World } from '../io/world.ts'
import type { Archive, Step, Trail, Uncommitted, Unknown } from '../lint/history.ts'
import { isFolderPlan, namesOfPlans } from '../plan/files/parts.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { readPlanText } from '../plan/read.ts'
import { topLevelTexts } from '../plan/texts/top-level.ts'
import { decode } from '../source/source.ts'
import type { Inputs } from './inputs.ts'
import { check } from './judge.ts'
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

/** An old text, and what has been read of it. */
interface Past {
  /** Undefined: it is missing here, or no text. */
  readonly text: string | undefined
  readonly isMissing: boolean
  /** Cut at its top-level keys; undefined where it has to be read as a whole. */
  readonly parts: ReadonlyMap<string, string> | undefined
  readonly read: Map<string, CheckedPlan>
  whole?: CheckedPlan
}

interface Wanted {
  readonly step: Step
  readonly keys: readonly string[]
  readonly now: CheckedPlan
}

/**
 * Old versions of plans, out of git. Of each only what was asked for and is not as it is now is parsed, and a text that
 * several plans or commits share only once.
 */
export class GitArchive implements Archive {
  readonly #openGit: () => Promise<Git>
  readonly #check: (old: Plan, now: Plan) => Promise<CheckedPlan>
  #git: Git | undefined
  #folders: PastFolders | undefined
  readonly #trails = new Map<Plan, KnownTrail | Unknown | Uncommitted>()
  /** The name in git of the text that is there now. */
  readonly #current = new Map<Plan, string>()
  readonly #pasts = new Map<string, Past>()
  readonly #partsNow = new Map<Plan, Past['parts']>()
  #wanted: Wanted[] = []

  /** `check` holds an old version against the schema, as its plan is. */
  constructor(openGit: () => Promise<Git>, check: (old: Plan, now: Plan) => Promise<CheckedPlan>) {
    this.#openGit = openGit
    this.#check = check
  }

  async open(plans: readonly Plan[]): Promise<void> {
    const git = await this.#openGit()
    this.#git = git
    this.#folders = new PastFolders(git, this.#check)
    const trailOf = await git.trails(
      plans.map(({ file }) => file),
      namesOfPlans,
    )
    const doubtful: { plan: Plan; trail: KnownTrail }[] = []
    const inFolders = new Map<Plan, KnownTrail>()
    for (const plan of plans) {
      const trail = trailOf(plan.file)
      this.#trails.set(plan, trail)
      if ('because' in trail) continue
      if (trail.folder !== undefined || (plan.files.length > 1 && isFolderPlan(plan.file))) {
        inFolders.set(plan, trail)
        continue
      }
      const name = git.nameOf(Buffer.from(textOf(plan)), trail.heads[0] ?? '')
      if (trail.heads.includes(name)) this.#current.set(plan, name)
      else doubtful.push({ plan, trail })
    }
    if (inFolders.size > 0) {
      for (const [plan, file] of await this.#folders.open([...inFolders.keys()], inFolders))
        this.#trails.set(plan, notCommitted(file, inFolders.get(plan)))
    }
    const texts = await git.texts(doubtful.flatMap(({ trail }) => trail.heads))
    for (const { plan, trail } of doubtful) {
      // Line ends may be the machine's, and a byte order mark is not part of the text.
      const now = withoutReturns(textOf(plan))
      const name = trail.heads.find((head) => now === withoutReturns(decoded(texts.get(head)) ?? ''))
      if (name !== undefined) this.#current.set(plan, name)
      else this.#trails.set(plan, notCommitted(plan.file, trail))
    }
  }

  trailOf(plan: Plan): Trail | Unknown | Uncommitted {
    return this.#trails.get(plan) ?? { because: 'nobody has asked for its history' }
  }

  look(step: Step, keys: readonly string[], now: CheckedPlan): CheckedPlan | undefined {
    if (step.folder === undefined && step.blob === this.#current.get(now.plan)) return now
    const past = this.#pasts.get(idOf(step))
    const found =
      step.folder === undefined ? past && this.#found(past, keys, now) : this.#folders?.look(step, keys, now)
    if (!found) this.#wanted.push({ step, keys, now })
    return found
  }

  async load(): Promise<void> {
    const inFolders = this.#wanted.filter(({ step }) => step.folder !== undefined)
    const wanted = this.#wanted.filter(({ step }) => step.folder === undefined)
    this.#wanted = []
    const lost = inFolders.length > 0 ? await this.#folders?.load(inFolders) : undefined
    for (const plan of lost ?? []) this.#trails.set(plan, textsMissing)
    const unknown = wanted.filter(({ step }) => !this.#pasts.has(idOf(step)))
    const texts = (await this.#git?.texts(unknown.map(({ step }) => step.blob))) ?? new Map()
    for (const { step } of unknown) {
      const bytes = texts.get(step.blob)
      const text = decoded(bytes)
      const parts = text === undefined || isMarkdown(step.file) ? undefined : topLevelTexts(text)
      this.#pasts.set(idOf(step), { text, isMissing: bytes === undefined, parts, read: new Map() })
    }
    for (const one of wanted) {
      if (this.#pasts.get(idOf(one.step))?.isMissing) this.#trails.set(one.now.plan, textsMissing)
      await this.#read(one)
    }
  }

  /** Ends what git still runs for this. */
  close(): void {
    this.#git?.close()
  }

  /** What the old version says under these keys, if all of it has been read or is what it is now. */
  #found(past: Past, keys: readonly string[], now: CheckedPlan): CheckedPlan | undefined {
    if (past.text === undefined) return { ...nothingOf(now), plan: { ...now.plan, data: {}, readable: false } }
    if (past.whole) return past.whole
    const sources = keys.map((key) => (this.#isAsNow(past, key, now.plan) ? now : past.read.get(key)))
    const data: Record<string, unknown> = {}
    const brokenKeys = new Map<string, string>()
    const brokenItems = new Set<object>()
    for (const [at, key] of keys.entries()) {
      const source = sources[at]
      if (!source) return undefined
      data[key] = source.plan.data[key]
      const broken = source.brokenKeys.get(key)
      if (broken !== undefined) brokenKeys.set(key, broken)
      for (const item of source.brokenItems) brokenItems.add(item)
    }
    return { plan: { ...now.plan, data }, problems: [], brokenKeys, brokenItems, placeholders: [], unread: [] }
  }

  #isAsNow({ parts }: Past, key: string, now: Plan): boolean {
    if (!parts) return false
    let own = this.#partsNow.get(now)
    if (!this.#partsNow.has(now)) {
      own = isMarkdown(now.file) ? undefined : topLevelTexts(textOf(now))
      // Cut as it was read, or not at all.
      const keys = Object.keys(now.data)
      if (own && (own.size !== keys.length || keys.some((key) => !own?.has(key)))) own = undefined
      this.#partsNow.set(now, own)
    }
    return own !== undefined && own.get(key) === parts.get(key)
  }

  async #read({ step, keys, now }: Wanted): Promise<void> {
    const past = this.#pasts.get(idOf(step))
    if (!past || past.text === undefined || this.#found(past, keys, now)) return
    const { parts, text } = past
    const unread = keys.filter((key) => !past.read.has(key) && !this.#isAsNow(past, key, now.plan))
    const some = parts && (await this.#inParts(step.file, parts, unread, now))
    if (some) for (const key of unread) past.read.set(key, some)
    else past.whole = await this.#checked(step.file, text, now)
  }

  /** These keys of an old text, read without the rest; undefined where that does not make a plan of them. */
  async #inParts(
    file: string,
    parts: ReadonlyMap<string, string>,
    keys: readonly string[],
    now: CheckedPlan,
  ): Promise<CheckedPlan | undefined> {
    const text = keys.map((key) => parts.get(key) ?? '').join('')
    if (text === '') return nothingOf(now)
    const some = await this.#checked(file, text, now)
    return some.plan.readable && Object.keys(some.plan.data).every((key) => keys.includes(key)) ? some : undefined
  }

  async #checked(file: string, text: string, now: CheckedPlan): Promise<CheckedPlan> {
    return this.#check(await readPlanText({ file, text }), now.plan)
  }
}

/** The plan without anything that it says. */
function nothingOf({ plan }: CheckedPlan): CheckedPlan {
  const none = { problems: [], brokenKeys: new Map(), brokenItems: new Set<object>(), placeholders: [], unread: [] }
  return { plan: { ...plan, data: {} }, ...none }
}

function textOf({ files }: Plan): string {
  return files[0]?.source.text ?? ''
}

/** One text may be read as YAML under one name and as Markdown under another. */
function idOf({ blob, file }: Step): string {
  return isMarkdown(file) ? `${blob} md` : blob
}

function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file)
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

/** A text out of git; undefined where it is missing or none. */
export function decoded(bytes: Uint8Array | undefined): string | undefined {
  const text = bytes && decode(bytes)
  return typeof text === 'string' ? text : undefined
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
