import type { Archive, Step } from '../../src/lint/history.ts'
import type { Committed, Given } from '../../src/lint/rule.ts'
import type { CheckedPlan } from '../../src/plan/plan.ts'
import { checkText, parseExample } from './example.ts'

const author = 'Dan Whitlock'

/** A commit that was made beside the one before it, on a line of work of its own; the next one merges the two. */
export type Versioned = Committed & { readonly beside?: true }

/** The commits of an example, one after the other, the text itself as what the last one left. The first is 11111111. */
export async function archiveOf({ history = [], today, file }: Given, now: CheckedPlan): Promise<Archive> {
  const isLastNow = history.length > 0 && history.at(-1)?.text === undefined
  const commits: readonly Versioned[] = isLastNow ? history : [...history, { on: today ?? '2026-07-15' }]
  const versions = new Map<Step, CheckedPlan>()
  for (const [index, { on, by = author, alsoBy = [], text }] of commits.entries()) {
    const hash = String(index + 1).repeat(40)
    const step = { commit: { hash, by, alsoBy, on }, file: now.plan.file, blob: text ?? hash }
    versions.set(step, text === undefined ? now : await checkText(parseExample(text).text, file))
  }
  const made = [...versions.keys()]
  const steps = made.toReversed()
  /** Was the one made on top of the other? Two that stand beside each other were not. */
  const isOn = (one: Step, other: Step) => {
    const [at, before] = [made.indexOf(one), made.indexOf(other)]
    return before < at && !(before === at - 1 && commits[at]?.beside)
  }
  return {
    open: async () => {},
    load: async () => {},
    trailOf: () => ({ steps, tips: (some) => some.filter((step) => !some.some((other) => isOn(other, step))) }),
    look: (step) => versions.get(step),
  }
}
