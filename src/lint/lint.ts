import type { Day } from '../plan/dates.ts'
import { groupedBy } from '../plan/lists.ts'
import type { CheckedPlan, Plan, Status } from '../plan/plan.ts'
import { byText } from '../source/by-text.ts'
import type { Problem } from '../source/problem.ts'
import type { Words } from '../words/words.ts'
import { apply } from './apply.ts'
import type { Shelf } from './briefs.ts'
import { countsOf } from './counts.ts'
import { type ActiveRule, type Draft, draftOfFlag, draftOfProblem } from './draft.ts'
import type { Report, Skip } from './finding.ts'
import { Histories } from './histories.ts'
import type { Archive } from './history.ts'
import { Locator } from './locate.ts'
import { lookBack } from './look-back.ts'
import type { Page, Rule } from './rule.ts'
import { findingsOf, onlyTheMoreExact, togetherByCause, withoutOutcomes, withoutSuppressed } from './settle.ts'
import { asksBriefs, type Run, type Subject, subjectOf } from './subject.ts'
import { type Suppression, suppressionsFor } from './suppress.ts'

/** How a run is to judge. */
export interface Setup {
  /** What the configuration that holds for a file says. */
  readonly settingsFor: (file: string) => Settings
  readonly today: Day
  /** Lint every plan as if it had this status. */
  readonly stage?: Status
  /** Lint plans that have not come so far as if they had this status. */
  readonly atLeast?: Status
  /** Why plans cannot be compared in this run; undefined where all plans of the portfolio are in it. */
  readonly portfolioMissing?: string
  /** Are there recorded actuals beside the plan? Undefined: that cannot be known (standard input). */
  readonly hasActuals: (file: string) => boolean | undefined
  /** What git remembers of the plans; undefined where a run has no repository to ask. */
  readonly archive?: Archive
  /** The briefs that lie beside the plans; undefined where a run has no disk to look at. */
  readonly shelf?: Shelf
  /** Loads the rules' words; called once and only when there is a finding. */
  readonly pages: () => Promise<(rule: Rule) => Pick<Page, 'why' | 'fix'>>
  readonly version: string
}

export interface Settings {
  /** The rules that are on; those that are always on among them. */
  readonly rules: readonly ActiveRule[]
  /** Every rule there is, on or off: what comments may name. */
  readonly knownRules: ReadonlySet<string>
  readonly words: (language: string) => Words
  /** Plans with the same one are compared with each other: the configuration's file, or '' without one. */
  readonly portfolio: string
}

/**
 * Judges plans that have been read and checked, all of them known before the first rule runs.
 * The report is the same for the same plans in any order.
 */
export async function lint(plans: readonly CheckedPlan[], setup: Setup): Promise<Report> {
  const sorted = [...plans].sort((a, b) => byText(a.plan.file, b.plan.file))
  const drafts: Draft[] = []
  const skipped: Skip[] = []
  const rulesOn = new Set<string>()
  const run = {
    setup,
    portfolios: portfoliosOf(sorted, setup),
    histories: new Histories(setup.archive),
    suppressionsOf: await suppressionsFor(sorted.map(({ plan }) => plan)),
  }
  await setup.shelf?.open(sorted.filter((checked) => asksBriefs(checked, setup)))
  await lookBack(sorted, run)
  let suppressed = 0
  let counted: readonly ActiveRule[] | undefined
  for (const checked of sorted) {
    const { rules } = setup.settingsFor(checked.plan.file)
    // Plans of one configuration have the same rules.
    if (rules !== counted) for (const { rule } of rules) rulesOn.add(rule.id)
    counted = rules
    const judged = await judge(subjectOf(checked, run), run)
    suppressed += judged.suppressed
    for (const draft of judged.drafts) drafts.push(draft)
    for (const skip of judged.skipped) skipped.push(skip)
  }
  const findings = drafts.length === 0 ? [] : findingsOf(drafts, await setup.pages())
  return {
    version: 1,
    tool: { name: 'planlint', version: setup.version },
    summary: {
      plans: sorted.length,
      files: sorted.reduce((sum, { plan }) => sum + plan.files.length, 0),
      rules: rulesOn.size,
      ...countsOf(findings),
      suppressed,
      skipped: skipped.length,
    },
    findings,
    skipped,
  }
}

/** The plans that are compared with each other, by what they have in common. */
function portfoliosOf(plans: readonly CheckedPlan[], { settingsFor }: Setup): Map<string, CheckedPlan[]> {
  return groupedBy(plans, ({ plan }) => settingsFor(plan.file).portfolio)
}

interface Judged {
  readonly drafts: readonly Draft[]
  readonly skipped: readonly Skip[]
  readonly suppressed: number
}

/** All that the rules say of one plan, after its own comments have been heard. */
async function judge(subject: Subject, { setup, suppressionsOf }: Run): Promise<Judged> {
  const { checked, stage } = subject
  const { plan } = checked
  const { rules, knownRules } = setup.settingsFor(plan.file)
  const locator = new Locator(plan)
  const active = (id: string) => rules.find(({ rule }) => rule.id === id)
  const drafts: Draft[] = []
  const skipped: Skip[] = []

  // A comment may say until which day it holds. For a plan that is closed no such day has passed: what it was allowed
  // while it ran stays allowed.
  const suppressions = suppressionsOf(plan, knownRules, stage === 'closed' ? undefined : setup.today)
  for (const problem of [...plan.problems, ...checked.problems, ...suppressions.problems]) {
    const rule = active(problem.rule)
    if (rule) drafts.push(draftOfProblem(rule, problem, plan, locator, stage))
  }

  // Which rules have judged the plan: only then can a comment for one of them be said to silence nothing.
  const ran = suppressions.active.length > 0 ? new Set<string>() : undefined
  const skip = (rule: string, because: string) =>
    skipped.push({ rule, plan: plan.readable ? plan.id : plan.file, because })
  for (const one of rules) {
    const { rule } = one
    if (rule.words) ran?.add(rule.id)
    const answer = apply(one, subject)
    if (answer === 'silent') continue
    if ('because' in answer) {
      skip(rule.id, answer.because)
      continue
    }
    const { said } = answer
    const cannot = said.length === 0 ? undefined : said.find((one) => 'because' in one)
    if (cannot) skip(rule.id, cannot.because)
    else ran?.add(rule.id)
    for (const flag of said) {
      const draft = 'because' in flag ? undefined : draftOfFlag(one, flag, plan, locator, stage)
      if (draft) drafts.push(draft)
    }
  }

  const exact = await asWritten(onlyTheMoreExact(drafts, checked), plan, locator)
  const { left, used } = withoutSuppressed(exact, suppressions.active)
  const suppressed = exact.length - left.length
  const unused = suppressions.active.filter((one) => !used.has(one) && ran?.has(one.rule))
  const rule = unused.length > 0 ? active('suppress/used') : undefined
  if (rule) for (const one of unused) left.push(draftOfProblem(rule, silencesNothing(one), plan, locator, stage))
  return { drafts: togetherByCause(withoutOutcomes(left)), skipped, suppressed }
}

function silencesNothing({ rule, source, comment }: Suppression): Problem {
  return { rule: 'suppress/used', kind: 'unused', seen: { rule }, source, span: comment }
}

/** What is said of a plan that has a Markdown body, in the terms of its page. */
async function asWritten(drafts: readonly Draft[], plan: Plan, locator: Locator): Promise<readonly Draft[]> {
  if (drafts.length === 0 || !plan.files.some(({ body }) => body)) return drafts
  const { inPageTerms } = await import('./page-terms.ts')
  return inPageTerms(drafts, plan, locator)
}
