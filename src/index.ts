import type { Brief, BriefFormat, LanguageCode } from './brief/brief.ts'
import { withSignOff } from './cli/briefs/sign-off.ts'
import type { Mistake, RuleMapping } from './cli/config/config-file.ts'
import type { PresetName } from './cli/config/preset-names.ts'
import { presetSettings } from './cli/config/presets.ts'
import { ruleSettings } from './cli/config/rule-settings.ts'
import { activeRules } from './cli/config/setting.ts'
import { check, judge } from './cli/judge.ts'
import { briefOptions, checkOptions, checkTexts, lintOptions } from './cli/library-options.ts'
import { pageFinder } from './cli/page-finder.ts'
import { shipped } from './cli/tool.ts'
import type { Finding, Report } from './lint/finding.ts'
import { lint as lintChecked, type Setup } from './lint/lint.ts'
import type { Status } from './plan/plan.ts'
import { readTexts } from './plan/read.ts'
import { wordsFor } from './words/words.ts'

export type { Block, Brief, BriefFormat, Fact, Item, LanguageCode, Part, Section } from './brief/brief.ts'
export type { PresetName } from './cli/config/preset-names.ts'
export type { Edit, Finding, Place, Related, Report, Severity, Skip, Summary } from './lint/finding.ts'
export type { Status } from './plan/plan.ts'

/** A plan as text, or a part of one. */
export interface PlanText {
  /**
   * Its name, as the findings will give it. One that ends in `.md` makes it a Markdown plan. Texts whose names make them
   * parts of a plan among them (`q3/plan.yaml`, `q3/budget.yaml`, `q3/channels/email.yaml`) are one plan with it.
   */
  readonly file: string
  readonly text: string
}

export interface LintOptions {
  /** The day that plans are compared with, such as `2026-07-01`. */
  readonly today: string
  /** The rules to start from; `recommended` where nothing is said. */
  readonly preset?: PresetName
  /** Settings as in `plan.config.yaml`: `{ 'budget/adds-up': 'warning', 'channels/*': 'off' }`. */
  readonly rules?: Readonly<Record<string, unknown>>
  /** Judge every plan as if it had this status. */
  readonly stage?: Status
}

/**
 * Lints plans that are at hand as texts: nothing is read from the disk, no `plan.config.yaml` either, and no clock. The
 * report is, field for field, what `plan lint --format json` prints. Broken plans give findings; wrong options throw.
 */
export async function lint(plans: readonly PlanText[], options: LintOptions): Promise<Report> {
  checkTexts(plans)
  checkOptions(options, lintOptions)
  return judge(await readTexts(plans), setupFor(options))
}

export interface BriefOptions extends Omit<LintOptions, 'stage'> {
  /** The id of the channel. */
  readonly channel: string
  /** `md` where nothing is said. */
  readonly format?: BriefFormat
  /** The language of headings, labels, days and numbers; the plan's where nothing is said. */
  readonly language?: LanguageCode
  /** Make it although the plan is not ready, marked as a draft. */
  readonly draft?: boolean
  /** The Markdown brief that was made before: what people have written in it is kept. */
  readonly previous?: string
}

/** A brief, or what keeps it from being made. */
export type Briefed =
  | { readonly brief: Brief; readonly content: string | Uint8Array }
  | { readonly refused: readonly Finding[]; readonly empty: readonly string[] }

/**
 * The brief of one channel of a plan that is at hand as text, as `plan brief` writes it; of a plan in a folder the texts of
 * all its files. Without git the lines of the budget are taken for those that were approved. A plan that is not ready is
 * refused with the findings that explain why, and with the titles of indispensable parts that would be empty.
 */
export async function brief(plan: PlanText | readonly PlanText[], options: BriefOptions): Promise<Briefed> {
  const texts = Array.isArray(plan) ? plan : [plan]
  checkTexts(texts)
  checkOptions(options, briefOptions)
  const { channel, draft = false, language, format = 'md', previous } = options
  const given = setupFor(options)
  const [read, ...others] = await readTexts(texts)
  if (!read || others.length > 0)
    throw new TypeError(
      `the texts of one plan are needed, and there are ${others.length + (read ? 1 : 0)} plans in these`,
    )
  const plain = given.settingsFor(read.file)
  const settings = { ...plain, rules: withSignOff(plain.rules, shipped.rules) }
  const setup: Setup = { ...given, settingsFor: () => settings, atLeast: 'approved' }
  const held = await check(read, settings)
  const report = await lintChecked([held], setup)
  if (!read.readable) return { refused: report.findings, empty: [] }
  const { briefOf } = await import('./cli/briefs/library.ts')
  return briefOf(held, settings, report.findings, { channel, draft, language, format, previous })
}

function setupFor({ today, preset = 'recommended', rules = {}, stage }: LintOptions): Setup {
  const start = presetSettings(preset, shipped.rules)
  if (!start) throw new TypeError(`there is no preset "${preset}"`)
  const active = activeRules(shipped.rules, [start, checked(rules)])
  const knownRules = new Set(shipped.rules.map(({ id }) => id))
  const settings = { rules: active, knownRules, words: (language: string) => wordsFor(language), portfolio: '' }
  return {
    settingsFor: () => settings,
    today,
    ...(stage && { stage }),
    hasActuals: () => undefined,
    pages: () => pageFinder(shipped),
    version: shipped.version,
  }
}

function checked(mapping: RuleMapping) {
  const mistakes: Mistake[] = []
  const settings = ruleSettings(mapping, shipped.rules, mistakes)
  if (mistakes.length > 0) throw new TypeError(mistakes.map(({ message }) => message).join('\n'))
  return settings
}
