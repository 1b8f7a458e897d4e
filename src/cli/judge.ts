import type { Report } from '../lint/finding.ts'
import { lint, type Settings, type Setup } from '../lint/lint.ts'
import { planLanguage } from '../plan/language.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { checkPlan } from '../schema/check.ts'
import { isPlaceholder } from '../words/placeholders.ts'

/** Plans that have been read, judged. All of them are held against the schema first, for rules compare plans. */
export async function judge(plans: readonly Plan[], setup: Setup): Promise<Report> {
  const checked: CheckedPlan[] = []
  for (const plan of plans) checked.push(await check(plan, setup.settingsFor(plan.file)))
  return lint(checked, setup)
}

/** Holds a plan against the schema, with what its language knows. */
export function check(plan: Plan, settings: Settings): Promise<CheckedPlan> {
  const words = settings.words(planLanguage(plan.data))
  return checkPlan(plan, (text) => isPlaceholder(text, words))
}
