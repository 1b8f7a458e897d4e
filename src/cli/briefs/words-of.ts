import type { Settings } from '../../lint/lint.ts'
import { planLanguage } from '../../plan/language.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import type { Words } from '../../words/words.ts'

/** What the plan's language knows, with the configuration's additions. */
export function wordsOf({ plan }: CheckedPlan, { words }: Settings): Words {
  return words(planLanguage(plan.data))
}
