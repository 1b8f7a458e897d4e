import { asOneEach } from '../plan/lists.ts'
import type { CheckedPlan } from '../plan/plan.ts'
import { byText } from '../source/by-text.ts'
import type { Spot } from '../source/problem.ts'
import { cutAt } from '../source/text-lines.ts'
import { type Draft, rank } from './draft.ts'
import type { Edit, Finding, Place, Related, Severity } from './finding.ts'
import { placeOf } from './locate.ts'
import type { Lack, Origin, Page, Rule } from './rule.ts'
import type { Suppression } from './suppress.ts'

/**
 * Leaves one finding for each cause. Where two rules speak at the same path, the more exact one is kept: a rule says in
 * `over` which others it silences. And nobody is told that something is missing when it is there and could not be read.
 */
export function onlyTheMoreExact(
  drafts: readonly Draft[],
  { unread, stubs }: Pick<CheckedPlan, 'unread' | 'stubs'>,
): Draft[] {
  const silenced = new Set<string>()
  /** How grave the gravest finding at each path is; those of rules that speak only as a last resort do not count. */
  const spoken = new Map<string, number>()
  for (const { active, path, severity } of drafts) {
    if (path === null) continue
    for (const over of active.rule.over ?? []) silenced.add(`${over}\0${path}`)
    if (!active.rule.lastResort) spoken.set(path, Math.max(rank(severity), spoken.get(path) ?? 0))
  }
  const isSilenced = ({ active, path }: Draft) => path !== null && silenced.has(`${active.rule.id}\0${path}`)
  /** The paths where a gap ("TBC") is graver than all that other rules say of it: there only the gap is told. */
  const outdone = new Set<string>()
  for (const draft of drafts)
    if (draft.active.rule.lastResort === 'unless graver' && !draft.isPart && !isSilenced(draft))
      for (const path of pathsOf(draft)) if (rank(draft.severity) > (spoken.get(path) ?? 0)) outdone.add(path)
  const seen = new Set<string>()
  const left = drafts.filter((draft) => {
    const { active, path, located, message } = draft
    if (isSilenced(draft) || isOfUnread(draft, unread) || isOfStub(draft, stubs)) return false
    const isLast = active.rule.lastResort && !draft.isPart
    if (isLast && pathsOf(draft).some((path) => spoken.has(path) && !outdone.has(path))) return false
    if (!active.rule.lastResort && path !== null && outdone.has(path)) return false
    const same = [active.rule.id, located.source.file, located.span, message].join('\0')
    return !seen.has(same) && seen.add(same)
  })
  return withoutGaps(left)
}

/** Is something said to be missing that is there and could not be read? Another finding says that it could not be. */
function isOfUnread({ active, spot, lacks }: Draft, unread: readonly Spot[]): boolean {
  if (unread.length === 0 || active.rule.words) return false
  const isUnread = (one: Lack) => unread.some(({ holder, key }) => one.holder === holder && one.key === key)
  return (spot !== undefined && isUnread(spot)) || (lacks !== undefined && lacks.length > 0 && lacks.every(isUnread))
}

/** Is the gap the value of this field, or the only item of the list that is its value? */
function isAt({ spot }: Draft, { holder, key }: Lack): boolean {
  if (spot?.holder === holder) return spot.key === key
  const list: unknown = (holder as Record<string | number, unknown>)[key]
  return Array.isArray(list) && list.length === 1 && spot?.holder === list
}

/** Leaves out what is missing only because of gaps ("TBC") that are told at their own places and are at least as grave. */
function withoutGaps(drafts: Draft[]): Draft[] {
  const gaps = drafts.filter(({ active, isPart }) => active.rule.lastResort && !isPart)
  if (gaps.length === 0) return drafts
  const isOpen = (one: Lack, severity: Severity) =>
    gaps.some((gap) => isAt(gap, one) && rank(gap.severity) >= rank(severity))
  return drafts.filter(
    ({ active, lacks, severity }) =>
      active.rule.lastResort || !lacks || lacks.length === 0 || !lacks.every((one) => isOpen(one, severity)),
  )
}

/**
 * Leaves out what would be put right along with another finding: the outcome of a mistake that another rule speaks of.
 * That one has to be told itself and to be at least as grave: where a comment silences it the outcome is told, and no
 * hint hides an error.
 */
export function withoutOutcomes(drafts: Draft[]): Draft[] {
  if (!drafts.some(({ comesOf }) => comesOf)) return drafts
  const at = byRuleAndSpot(drafts)
  const told = new Map<Draft, boolean>()
  const isTold = (draft: Draft): boolean => {
    const known = told.get(draft)
    if (known !== undefined) return known
    // Of two that come of each other the one that is asked first is told.
    told.set(draft, true)
    const isOutcome = draft.comesOf?.some((origin) =>
      at(origin).some((one) => rank(one.severity) >= rank(draft.severity) && isTold(one)),
    )
    told.set(draft, !isOutcome)
    return !isOutcome
  }
  return drafts.filter(isTold)
}

/** Looked up: a plan may have thousands of names that lead nowhere, and as many things that may come of them. */
function byRuleAndSpot(drafts: readonly Draft[]): (origin: Origin) => readonly Draft[] {
  const found = new Map<object, Map<string, Draft[]>>()
  const nameOf = (rule: string, key: string | number) => `${rule} ${key}`
  for (const draft of drafts) {
    if (!draft.spot) continue
    const { holder, key } = draft.spot
    const own = found.get(holder) ?? new Map<string, Draft[]>()
    found.set(holder, own)
    const name = nameOf(draft.active.rule.id, key)
    own.set(name, [...(own.get(name) ?? []), draft])
  }
  return ({ rule, holder, key }) => found.get(holder)?.get(nameOf(rule, key)) ?? []
}

/**
 * Is it about an item that holds nothing but the id of another item? That is the same line twice, and what it lacks the
 * other one may have. Rules that read no element of the plan judge ids and the like: they still speak of it.
 */
function isOfStub({ active, spot }: Draft, stubs: CheckedPlan['stubs']): boolean {
  return stubs !== undefined && spot !== undefined && stubs.has(spot.holder) && active.rule.reads.length > 0
}

/**
 * The path, and the one above it where that means the same thing: a person of whom only the name is given, or a list of
 * which this is the only item. A rule may speak of either.
 */
function pathsOf({ path, spot }: Draft): string[] {
  if (path === null) return []
  const end = Array.isArray(spot?.holder) && spot.holder.length === 1 ? /\[[^\]]*\]$/ : /\.name$/
  return end.test(path) ? [path, path.replace(end, '')] : [path]
}

/** The drafts that no comment silences, and the comments that silenced something. */
export function withoutSuppressed(
  drafts: readonly Draft[],
  active: readonly Suppression[],
): { left: Draft[]; used: Set<Suppression> } {
  const used = new Set<Suppression>()
  const left = drafts.filter(({ active: { rule }, located, about = located }) => {
    let silenced = false
    for (const suppression of active) {
      const { covers, source } = suppression
      if (
        suppression.rule !== rule.id ||
        source !== about.source ||
        about.span[0] < covers[0] ||
        about.span[0] > covers[1]
      )
        continue
      used.add(suppression)
      silenced = true
    }
    return !silenced
  })
  return { left, used }
}

/** No reader goes through more places of one mistake. */
const mostPlaces = 50

/**
 * Makes one finding of all that have the same cause, at the first of their places. Comments have been heard before, so
 * a comment at one place silences that place and not the others.
 */
export function togetherByCause(drafts: readonly Draft[]): Draft[] {
  const nameOf = ({ active, cause, severity }: Draft) => cause && [active.rule.id, severity, cause.name].join('\0')
  return asOneEach(drafts, nameOf, asOne)
}

function asOne(first: Draft, others: readonly Draft[]): Draft {
  return {
    ...first,
    message: `${first.message}${first.cause?.others(others.length) ?? ''}`,
    related: [
      ...first.related,
      ...others.slice(0, mostPlaces).map(({ located }) => ({ located, message: 'and here' })),
    ],
    edits: [first, ...others].flatMap(({ edits }) => edits),
  }
}

/** The findings that people and programs see: in order, with words and fingerprints. */
export function findingsOf(drafts: readonly Draft[], pageOf: (rule: Rule) => Pick<Page, 'why' | 'fix'>): Finding[] {
  const placed = drafts.map((draft) => ({ draft, place: placeOf(draft.located) }))
  placed.sort(
    (a, b) =>
      byPlace(a.place, b.place) ||
      leading(a.draft) - leading(b.draft) ||
      byText(a.draft.active.rule.id, b.draft.active.rule.id) ||
      byText(a.draft.message, b.draft.message),
  )
  let known: readonly string[] | undefined
  const fingerprints = () => {
    known ??= fingerprintsOf(placed.map(({ draft }) => draft))
    return known
  }
  return placed.map(({ draft, place }, index) => {
    const { active, severity, message, path, plan } = draft
    const page = pageOf(active.rule)
    const fix = draft.fix ?? page.fix
    return {
      rule: active.rule.id,
      severity,
      message: shortened(message),
      why: page.why,
      fix: draft.cure?.(fix) ?? fix,
      ...place,
      path,
      plan: plan.readable ? plan.id : null,
      // Only some formats show them.
      get fingerprint() {
        return fingerprints()[index] ?? ''
      },
      related: draft.related.map(
        ({ located, message }): Related => ({ ...placeOf(located), message: shortened(message) }),
      ),
      edits: draft.edits.map(({ located, text, safe }): Edit => ({ ...placeOf(located), text, safe })),
    }
  })
}

/** A name for each finding that stays the same from run to run while its lines move; findings that are alike are numbered. */
function fingerprintsOf(drafts: readonly Draft[]): string[] {
  // Loaded when the first fingerprint is asked for: loading it takes as long as judging a plan.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const repeats = new Map<string, number>()
  return drafts.map(({ active, located, path, value }) => {
    const parts = [active.rule.id, located.source.file, path ?? '', value]
    const print = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
    const count = (repeats.get(print) ?? 0) + 1
    repeats.set(print, count)
    return count === 1 ? print : `${print}-${count}`
  })
}

/** Nobody reads more on one line. What quotes a text of pages shows where it begins and what is said of it. */
const longestMessage = { start: 700, end: 300 }

function shortened(message: string): string {
  const { start, end } = longestMessage
  if (message.length <= start + end) return message
  return `${cutAt(message, start)} … ${message.slice(-end).replace(/^[\uDC00-\uDFFF]/, '')}`
}

const leading = ({ active }: Draft) => (active.rule.leads ? 0 : 1)

function byPlace(a: Place, b: Place): number {
  return (
    byText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn
  )
}
