import type { Archive, Step } from '../../src/lint/history.ts'
import type { Given } from '../../src/lint/rule.ts'
import type { CheckedPlan } from '../../src/plan/plan.ts'
import { checkText, parseExample } from './example.ts'

const author = 'Dan Whitlock'

/** The commits of an example, one after the other, the text itself as what the last one left. The first is 11111111. */
export async function archiveOf({ history = [], today, file }: Given, now: CheckedPlan): Promise<Archive> {
  const isLastNow = history.length > 0 && history.at(-1)?.text === undefined
  const commits = isLastNow ? history : [...history, { on: today ?? '2026-07-15' }]
  const versions = new Map<Step, CheckedPlan>()
  for (const [index, { on, by = author, alsoBy = [], text }] of commits.entries()) {
    const hash = String(index + 1).repeat(40)
    const step = { commit: { hash, by, alsoBy, on }, file: now.plan.file, blob: text ?? hash }
    versions.set(step, text === undefined ? now : await checkText(parseExample(text).text, file))
  }
  const steps = [...versions.keys()].reverse()
  return {
    open: async () => {},
    load: async () => {},
    trailOf: () => ({ steps, tips: (some) => some.slice(0, 1) }),
    look: (step) => versions.get(step),
  }
}
