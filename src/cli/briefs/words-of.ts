import type { Settings } from '../../lint/lint.ts'
import type { CheckedPlan } from '../../plan/plan.ts'
import type { Words } from '../../words/words.ts'

/** What the plan's language knows, with the configuration's additions. */
export function wordsOf({ plan }: CheckedPlan, { words }: Settings): Words {
  const { language } = plan.data
  return words(typeof language === 'string' ? language : 'en')
}
