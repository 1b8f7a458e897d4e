import type { Report } from '../lint/finding.ts'
import { lint, type Setup } from '../lint/lint.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { checkPlan } from '../schema/check.ts'
import { isPlaceholder } from '../words/placeholders.ts'

/** Plans that have been read, judged. All of them are held against the schema first, for rules compare plans. */
export async function judge(plans: readonly Plan[], setup: Setup): Promise<Report> {
  const checked: CheckedPlan[] = []
  for (const plan of plans) {
    const { language } = plan.data
    const words = setup.settingsFor(plan.file).words(typeof language === 'string' ? language : 'en')
    checked.push(await checkPlan(plan, (text) => isPlaceholder(text, words)))
  }
  return lint(checked, setup)
}
