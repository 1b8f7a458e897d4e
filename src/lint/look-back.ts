import type { CheckedPlan } from '../plan/plan.ts'
import { apply } from './apply.ts'
import type { ActiveRule } from './draft.ts'
import { NotReadYet } from './history.ts'
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
  let waiting = looking.map((checked) => ({ checked, rules: askingHistory(rulesFor(checked)) }))
  for (;;) {
    waiting = waiting.flatMap(({ checked, rules }) => {
      // Made anew in each round and then let go: the subjects of thousands of plans together do not fit into memory.
      const subject = subjectOf(checked, run)
      const left = rules.filter((one) => isWaiting(one, subject))
      return left.length > 0 ? [{ checked, rules: left }] : []
    })
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
