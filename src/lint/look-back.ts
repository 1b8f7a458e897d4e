import type { CheckedPlan } from '../plan/plan.ts'
import { apply } from './apply.ts'
import { NotReadYet } from './history.ts'
import type { ActiveRule } from './settle.ts'
import { askingHistory, looksBack, type Run, type Subject, stageOf, subjectOf } from './subject.ts'

/**
 * Gets what the rules that look back will ask for, by asking them: a rule that wants a version which has not been read
 * is run again when it has been. So all plans together wait for git a few times, and rules need not know of it.
 */
export async function lookBack(plans: readonly CheckedPlan[], run: Run): Promise<void> {
  const { setup, histories } = run
  const rulesFor = ({ plan }: CheckedPlan) => setup.settingsFor(plan.file).rules
  const looking = plans.filter((checked) => looksBack(checked, rulesFor(checked), stageOf(checked, setup)))
  if (looking.length === 0) return
  await histories.open(looking.map(({ plan }) => plan))
  let waiting = looking.flatMap((checked) => {
    const subject = subjectOf(checked, run)
    return askingHistory(rulesFor(checked)).map((one) => ({ one, subject }))
  })
  for (;;) {
    waiting = waiting.filter(({ one, subject }) => isWaiting(one, subject))
    if (waiting.length === 0) return
    await histories.load()
  }
}

function isWaiting(one: ActiveRule, subject: Subject): boolean {
  try {
    apply(one, subject)
    return false
  } catch (error) {
    if (error instanceof NotReadYet) return true
    throw error
  }
}
