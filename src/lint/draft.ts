import type { Plan, Status } from '../plan/plan.ts'
import { statuses } from '../plan/plan.ts'
import type { Problem } from '../source/problem.ts'
import { type Severity, severities } from './finding.ts'
import { type Located, Locator, mainSource } from './locate.ts'
import type { Cause, Flag, FlagEdit, Lack, Origin, Rule } from './rule.ts'

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
  /** What it is about in the plan's data, and what has to be written before it is settled, where that is something else. */
  readonly spot?: Lack
  readonly lacks?: readonly Lack[]
  readonly comesOf?: readonly Origin[]
  readonly cause?: Cause
  /** Puts the rule's cure into the terms of the page that the thing stands on. */
  readonly cure?: (fix: string) => string
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
    spot: { holder: flag.holder, key: flag.key },
    ...(flag.lacks && { lacks: flag.lacks }),
    ...(flag.comesOf && { comesOf: flag.comesOf }),
    ...(flag.cause && { cause: flag.cause }),
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
    ...(problem.at && { spot: problem.at }),
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

/** How grave a finding is, as a number that can be compared. */
export const rank = (severity: Severity) => severities.indexOf(severity)
const milder = (a: Severity, b: Severity) => (rank(a) < rank(b) ? a : b)

function textOf({ source, span }: Located): string {
  return source.text.slice(span[0], span[1])
}
