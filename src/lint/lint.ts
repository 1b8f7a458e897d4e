import type { Day } from '../plan/dates.ts'
import { type CheckedPlan, type Status, statuses } from '../plan/plan.ts'
import type { Words } from '../words/words.ts'
import { type Facts, factsOf } from './facts.ts'
import type { Finding, Report, Skip } from './finding.ts'
import { Locator } from './locate.ts'
import { readFor } from './read.ts'
import type { Need, Page } from './rule.ts'
import {
  type ActiveRule,
  byText,
  type Draft,
  draftOfFlag,
  draftOfProblem,
  findingsOf,
  onlyTheMoreExact,
  withoutSuppressed,
} from './settle.ts'
import { suppressionsOf } from './suppress.ts'

/** How a run is to judge. */
export interface Setup {
  /** What the configuration that holds for a file says. */
  readonly settingsFor: (file: string) => Settings
  /** Every rule there is, on or off: what comments may name. */
  readonly knownRules: ReadonlySet<string>
  readonly today: Day
  /** Lint every plan as if it had this status. */
  readonly stage?: Status
  /** Why plans cannot be compared in this run; undefined where all plans of the portfolio are in it. */
  readonly portfolioMissing?: string
  /** Are there recorded actuals beside the plan? Undefined: that cannot be known (standard input). */
  readonly hasActuals: (file: string) => boolean | undefined
  /** Loads the rules' words; called once and only when there is a finding. */
  readonly pages: () => Promise<(id: string) => Pick<Page, 'why' | 'fix'>>
  readonly version: string
}

export interface Settings {
  /** The rules that are on; those that are always on among them. */
  readonly rules: readonly ActiveRule[]
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
  const portfolios = new Map<string, CheckedPlan[]>()
  for (const checked of sorted) {
    const { portfolio } = setup.settingsFor(checked.plan.file)
    const known = portfolios.get(portfolio)
    if (known) known.push(checked)
    else portfolios.set(portfolio, [checked])
  }
  let suppressed = 0
  for (const checked of sorted) {
    const settings = setup.settingsFor(checked.plan.file)
    for (const { rule } of settings.rules) rulesOn.add(rule.id)
    const judged = judge(checked, settings, portfolios.get(settings.portfolio) ?? [], setup)
    suppressed += judged.suppressed
    for (const draft of judged.drafts) drafts.push(draft)
    for (const skip of judged.skipped) skipped.push(skip)
  }
  const findings = drafts.length === 0 ? [] : findingsOf(drafts, await setup.pages())
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  return {
    version: 1,
    tool: { name: 'planlint', version: setup.version },
    summary: {
      plans: sorted.length,
      files: sorted.reduce((sum, { plan }) => sum + plan.files.length, 0),
      rules: rulesOn.size,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      fixable: findings.filter(({ edits }) => edits.some((edit) => edit.safe)).length,
      suppressed,
      skipped: skipped.length,
    },
    findings,
    skipped,
  }
}

interface Judged {
  readonly drafts: readonly Draft[]
  readonly skipped: readonly Skip[]
  readonly suppressed: number
}

/** All that the rules say of one plan, after its own comments have been heard. */
function judge(checked: CheckedPlan, settings: Settings, portfolio: readonly CheckedPlan[], setup: Setup): Judged {
  const { plan } = checked
  const { rules } = settings
  const stage = setup.stage ?? statusOf(plan.data.status)
  const locator = new Locator(plan)
  const active = (id: string) => rules.find(({ rule }) => rule.id === id)
  const drafts: Draft[] = []
  const skipped: Skip[] = []
  const ran = new Set<string>()

  const suppressions = suppressionsOf(plan, setup.knownRules, setup.today)
  for (const problem of [...plan.problems, ...checked.problems, ...suppressions.problems]) {
    const rule = active(problem.rule)
    if (rule) drafts.push(draftOfProblem(rule, problem, plan, locator, stage))
  }

  const words = settings.words(typeof plan.data.language === 'string' ? plan.data.language : 'en')
  const facts = factsOf(checked, {
    today: setup.today,
    stage,
    words,
    portfolio,
    hasActuals: setup.hasActuals(plan.file) ?? false,
  })
  const missing: Readonly<Record<Need, string | undefined>> = {
    portfolio: setup.portfolioMissing,
    actuals: setup.hasActuals(plan.file) === undefined ? 'the folder of the plan is not known' : undefined,
  }
  const skip = (rule: string, because: string) =>
    skipped.push({ rule, plan: plan.readable ? plan.id : plan.file, because })
  for (const one of rules) {
    const { rule } = one
    if (rule.words) ran.add(rule.id)
    if (!rule.check || statuses.indexOf(stage) < statuses.indexOf(rule.from)) continue
    if (!plan.readable) {
      skip(rule.id, 'the file could not be read')
      continue
    }
    const unknown = rule.lists?.find((list) => !facts.words.knows(list))
    if (unknown) {
      skip(rule.id, `there is no list of ${unknown} for the language "${facts.words.language}"`)
      continue
    }
    const need = rule.needs?.find((need) => missing[need] !== undefined)
    if (need) {
      skip(rule.id, missing[need] ?? '')
      continue
    }
    const given = readFor(rule.reads, checked)
    if (given === 'absent') continue
    if ('because' in given) {
      skip(rule.id, given.because)
      continue
    }
    ran.add(rule.id)
    for (const flag of flagsOf(one, given.reading, facts)) {
      const draft = draftOfFlag(one, flag, plan, locator, stage)
      if (draft) drafts.push(draft)
    }
  }

  const exact = onlyTheMoreExact(drafts)
  const { left, used } = withoutSuppressed(exact, suppressions.active)
  const suppressed = exact.length - left.length
  for (const suppression of suppressions.active) {
    if (used.has(suppression) || !ran.has(suppression.rule)) continue
    const rule = active('suppress/used')
    const problem = {
      rule: 'suppress/used',
      kind: 'unused',
      seen: { rule: suppression.rule },
      source: suppression.source,
      span: suppression.comment,
    }
    if (rule) left.push(draftOfProblem(rule, problem, plan, locator, stage))
  }
  return { drafts: left, skipped, suppressed }
}

/** What a rule objects to; a rule that fails is a bug of ours, and says which rule and which plan. */
function flagsOf({ rule, options }: ActiveRule, reading: Readonly<Record<string, unknown>>, facts: Facts) {
  try {
    return rule.check ? [...rule.check(reading, facts, options as never)] : []
  } catch (error) {
    throw new Error(
      `the rule ${rule.id} failed on ${facts.plan.file}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

function statusOf(status: unknown): Status {
  return statuses.find((known) => known === status) ?? 'draft'
}
