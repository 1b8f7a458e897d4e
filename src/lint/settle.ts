import type { Plan, Status } from '../plan/plan.ts'
import { statuses } from '../plan/plan.ts'
import type { Problem } from '../source/problem.ts'
import { cutAt } from '../source/text-lines.ts'
import type { Edit, Finding, Place, Related, Severity } from './finding.ts'
import { severities } from './finding.ts'
import { type Located, Locator, mainSource, placeOf } from './locate.ts'
import type { Flag, FlagEdit, Page, Rule } from './rule.ts'
import type { Suppression } from './suppress.ts'

/** A rule that is on, as the configuration wants it. */
export interface ActiveRule {
  readonly rule: Rule
  /** The configured severity; undefined leaves the rule's own. */
  readonly severity?: Severity
  readonly options: Readonly<Record<string, unknown>>
}

/** A finding whose place is known and whose page is not yet: what is left of a flag or a problem in one plan. */
export interface Draft {
  readonly active: ActiveRule
  readonly message: string
  readonly severity: Severity
  readonly fix?: string
  readonly located: Located
  /** The value it is about, where the mark stands beside it (a comment that cut it off): comments silence by this. */
  readonly about?: Located
  /** It is about some words of a text, not about the whole of it. */
  readonly isPart?: boolean
  readonly path: string | null
  readonly plan: Plan
  /** The text of what is marked, for the fingerprint. */
  readonly value: string
  readonly related: readonly { readonly located: Located; readonly message: string }[]
  readonly edits: readonly { readonly located: Located; readonly text: string; readonly safe: boolean }[]
}

/** A flag of a rule, placed; undefined where the case speaks only from a later status. */
export function draftOfFlag(
  active: ActiveRule,
  flag: Flag,
  plan: Plan,
  locator: Locator,
  stage: Status,
): Draft | undefined {
  if (flag.from && statuses.indexOf(stage) < statuses.indexOf(flag.from)) return undefined
  const located = locator.locate(flag)
  const whole = locator.locate({ holder: flag.holder, key: flag.key })
  return {
    active,
    plan,
    message: flag.message,
    ...(flag.fix && { fix: flag.fix }),
    ...(flag.within && { isPart: true }),
    severity: severityOf(active, stage, flag.severity),
    located,
    path: locator.path(flag),
    value: textOf(whole),
    related: (flag.related ?? []).map((other) => ({
      located: (other.plan && other.plan !== plan ? new Locator(other.plan) : locator).locate(other),
      message: other.message,
    })),
    edits: (flag.edits ?? []).map((edit: FlagEdit) => settledEdit(locator.locate(edit), edit)),
  }
}

/** A problem that was found before rules ran, worded by its rule and placed. */
export function draftOfProblem(
  active: ActiveRule,
  problem: Problem,
  plan: Plan,
  locator: Locator,
  stage: Status,
): Draft {
  if (!active.rule.words) throw new Error(`the rule ${active.rule.id} has no words for a problem`)
  const { message, severity, fix } = active.rule.words(problem)
  const about = problem.at && locator.locate(problem.at)
  const source = problem.source ?? about?.source ?? mainSource(plan)
  const located = problem.span ? { source, span: problem.span } : (about ?? { source, span: [0, 0] as const })
  return {
    active,
    plan,
    message,
    ...(fix && { fix }),
    severity: severityOf(active, stage, severity),
    located,
    ...(about && { about }),
    path: problem.at ? locator.path(problem.at) : null,
    value: textOf(located),
    related: (problem.related ?? []).map((other) => ({
      located: { source: other.source ?? source, span: other.span },
      message: other.message,
    })),
    edits: [...(problem.edit ? [problem.edit] : []), ...(problem.edits ?? [])].map((edit) =>
      settledEdit({ source: edit.source ?? source, span: edit.span }, edit, problem.rule !== 'syntax/parse'),
    ),
  }
}

/** What other values point to says the same in several places: no change to it is certain. */
function settledEdit(
  located: Located,
  { text, safe }: Pick<FlagEdit, 'text' | 'safe'>,
  isValue = true,
): Draft['edits'][number] {
  const { source, span } = located
  const isShared =
    isValue &&
    (source.text[span[0]] === '*' || /&[^\s,[\]{}]+\s+$/.test(source.text.slice(Math.max(0, span[0] - 80), span[0])))
  return { located, text, safe: safe && !isShared }
}

/**
 * The severity of one case. A configured severity replaces the rule's own; a case that is milder than the rule stays
 * milder, and no case is graver than what is configured.
 */
export function severityOf({ rule, severity: configured }: ActiveRule, stage: Status, ofCase?: Severity): Severity {
  const own =
    typeof rule.severity === 'string' ? rule.severity : stage === 'draft' ? rule.severity.draft : rule.severity.approved
  if (!configured) return ofCase ?? own
  return ofCase && rank(ofCase) < rank(own) ? milder(ofCase, configured) : configured
}

const rank = (severity: Severity) => severities.indexOf(severity)
const milder = (a: Severity, b: Severity) => (rank(a) < rank(b) ? a : b)

/** Leaves one finding a cause: where a more exact rule speaks at a path, the rules it is over stay silent there. */
export function onlyTheMoreExact(drafts: readonly Draft[]): Draft[] {
  const silenced = new Set<string>()
  const spoken = new Set<string>()
  for (const { active, path } of drafts) {
    if (path === null) continue
    for (const over of active.rule.over ?? []) silenced.add(`${over}\0${path}`)
    if (!active.rule.lastResort) spoken.add(path)
  }
  const seen = new Set<string>()
  return drafts.filter((draft) => {
    const { active, path, located, message } = draft
    if (path !== null && silenced.has(`${active.rule.id}\0${path}`)) return false
    if (path !== null && active.rule.lastResort && !draft.isPart && spoken.has(path)) return false
    const same = [active.rule.id, located.source.file, located.span, message].join('\0')
    return !seen.has(same) && seen.add(same)
  })
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

/** The findings that people and programs see: in order, with words and fingerprints. */
export async function findingsOf(
  drafts: readonly Draft[],
  pageOf: (rule: Rule) => Pick<Page, 'why' | 'fix'>,
): Promise<Finding[]> {
  // Loaded by the first finding: it takes as long as judging a plan.
  const { createHash } = await import('node:crypto')
  const fingerprint = (...parts: string[]) => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
  const placed = drafts.map((draft) => ({ draft, place: placeOf(draft.located) }))
  placed.sort(
    (a, b) =>
      byPlace(a.place, b.place) ||
      leading(a.draft) - leading(b.draft) ||
      byText(a.draft.active.rule.id, b.draft.active.rule.id) ||
      byText(a.draft.message, b.draft.message),
  )
  const repeats = new Map<string, number>()
  return placed.map(({ draft, place }) => {
    const { active, severity, message, path, plan } = draft
    const page = pageOf(active.rule)
    const print = fingerprint(active.rule.id, place.file, path ?? '', draft.value)
    const count = (repeats.get(print) ?? 0) + 1
    repeats.set(print, count)
    return {
      rule: active.rule.id,
      severity,
      message: shortened(message),
      why: page.why,
      fix: draft.fix ?? page.fix,
      ...place,
      path,
      plan: plan.readable ? plan.id : null,
      fingerprint: count === 1 ? print : `${print}-${count}`,
      related: draft.related.map(
        ({ located, message }): Related => ({ ...placeOf(located), message: shortened(message) }),
      ),
      edits: draft.edits.map(({ located, text, safe }): Edit => ({ ...placeOf(located), text, safe })),
    }
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

/** By code unit, so that the order is the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function textOf({ source, span }: Located): string {
  return source.text.slice(span[0], span[1])
}
