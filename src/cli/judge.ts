import type { Report } from '../lint/finding.ts'
import { lint, type Settings, type Setup } from '../lint/lint.ts'
import { planLanguage } from '../plan/language.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { checkPlan } from '../schema/check.ts'
import { isPlaceholder } from '../words/gaps/placeholders.ts'

/** Plans that have been read, judged. All of them are held against the schema first, for rules compare plans. */
export async function judge(plans: readonly Plan[], setup: Setup): Promise<Report> {
  return lint(await checkAll(plans, setup.settingsFor), setup)
}

/** Holds plans against the schema, each once: see `check`. */
export async function checkAll(
  plans: readonly Plan[],
  settingsFor: (file: string) => Settings,
): Promise<CheckedPlan[]> {
  const checked: CheckedPlan[] = []
  for (const plan of plans) checked.push(await check(plan, settingsFor(plan.file)))
  return checked
}

/**
 * Holds a plan against the schema, with what its language knows. Afterwards the plan's data say what its slips can only
 * have meant, so that a second time would find less.
 */
export function check(plan: Plan, settings: Settings): Promise<CheckedPlan> {
  const words = settings.words(planLanguage(plan.data))
  return checkPlan(plan, (text) => isPlaceholder(text, words))
}
