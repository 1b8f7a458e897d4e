import type { Git, KnownTrail } from '../io/git.ts'
import type { Step } from '../lint/history.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { readPlanText } from '../plan/read.ts'
import { topLevelTexts } from '../plan/texts/top-level.ts'
import { decode } from '../source/source.ts'

/** What rules have asked for: these keys of a plan, as they were at a commit. */
export interface Wanted {
  readonly step: Step
  readonly keys: readonly string[]
  readonly now: CheckedPlan
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

/**
 * Old versions of plans that were one file. Of each only what was asked for and is not as it is now is parsed, and a text
 * that several plans or commits share only once.
 */
export class PastFiles {
  readonly #git: Git
  readonly #check: (old: Plan, now: Plan) => Promise<CheckedPlan>
  /** The name in git of the text that is there now. */
  readonly #current = new Map<Plan, string>()
  readonly #pasts = new Map<string, Past>()
  readonly #partsNow = new Map<Plan, Past['parts']>()

  constructor(git: Git, check: (old: Plan, now: Plan) => Promise<CheckedPlan>) {
    this.#git = git
    this.#check = check
  }

  /** Compares plans with what was last committed. For each that is not the same: its file. */
  async open(trails: ReadonlyMap<Plan, KnownTrail>): Promise<ReadonlyMap<Plan, string>> {
    const doubtful: { plan: Plan; heads: readonly string[] }[] = []
    for (const [plan, { heads }] of trails) {
      const name = this.#git.nameOf(Buffer.from(textOf(plan)), heads[0] ?? '')
      if (heads.includes(name)) this.#current.set(plan, name)
      else doubtful.push({ plan, heads })
    }
    const texts = await this.#git.texts(doubtful.flatMap(({ heads }) => heads))
    const changed = new Map<Plan, string>()
    for (const { plan, heads } of doubtful) {
      // Line ends may be the machine's, and a byte order mark is not part of the text.
      const now = withoutReturns(textOf(plan))
      const name = heads.find((head) => now === withoutReturns(decoded(texts.get(head)) ?? ''))
      if (name !== undefined) this.#current.set(plan, name)
      else changed.set(plan, plan.file)
    }
    return changed
  }

  look(step: Step, keys: readonly string[], now: CheckedPlan): CheckedPlan | undefined {
    if (step.blob === this.#current.get(now.plan)) return now
    const past = this.#pasts.get(idOf(step))
    return past && this.#found(past, keys, now)
  }

  /** Reads what is wanted. The plans of which it finds that an old text is missing here. */
  async load(wanted: readonly Wanted[]): Promise<ReadonlySet<Plan>> {
    const unknown = wanted.filter(({ step }) => !this.#pasts.has(idOf(step)))
    const texts = await this.#git.texts(unknown.map(({ step }) => step.blob))
    for (const { step } of unknown) {
      const bytes = texts.get(step.blob)
      const text = decoded(bytes)
      const parts = text === undefined || isMarkdown(step.file) ? undefined : topLevelTexts(text)
      this.#pasts.set(idOf(step), { text, isMissing: bytes === undefined, parts, read: new Map() })
    }
    const incomplete = new Set<Plan>()
    for (const one of wanted) {
      if (this.#pasts.get(idOf(one.step))?.isMissing) incomplete.add(one.now.plan)
      await this.#read(one)
    }
    return incomplete
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

/** A text out of git; undefined where it is missing or none. */
export function decoded(bytes: Uint8Array | undefined): string | undefined {
  const text = bytes && decode(bytes)
  return typeof text === 'string' ? text : undefined
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
