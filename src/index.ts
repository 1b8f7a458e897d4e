import type { Mistake, RuleMapping } from './cli/config/config-file.ts'
import type { PresetName } from './cli/config/preset-names.ts'
import { presetSettings } from './cli/config/presets.ts'
import { ruleSettings } from './cli/config/rule-settings.ts'
import { activeRules } from './cli/config/setting.ts'
import { judge } from './cli/judge.ts'
import { pageFinder } from './cli/page-finder.ts'
import { shipped } from './cli/tool.ts'
import type { Report } from './lint/finding.ts'
import { isDay } from './plan/dates.ts'
import type { Status } from './plan/plan.ts'
import { readTexts } from './plan/read.ts'
import { wordsFor } from './words/words.ts'

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
  const { today, preset = 'recommended', rules = {}, stage } = options
  const start = presetSettings(preset, shipped.rules)
  if (!start) throw new TypeError(`there is no preset "${preset}"`)
  if (!isDay(today)) throw new TypeError(`"${today}" is not a day of the calendar, written as 2026-07-01`)
  const active = activeRules(shipped.rules, [start, checked(rules)])
  const knownRules = new Set(shipped.rules.map(({ id }) => id))
  const settings = { rules: active, knownRules, words: (language: string) => wordsFor(language), portfolio: '' }
  return judge(await readTexts(plans), {
    settingsFor: () => settings,
    today,
    ...(stage && { stage }),
    hasActuals: () => undefined,
    pages: () => pageFinder(shipped),
    version: shipped.version,
  })
}

function checked(mapping: RuleMapping) {
  const mistakes: Mistake[] = []
  const settings = ruleSettings(mapping, shipped.rules, mistakes)
  if (mistakes.length > 0) throw new TypeError(mistakes.map(({ message }) => message).join('\n'))
  return settings
}
