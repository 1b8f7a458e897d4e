import type { Git } from '../io/git.ts'
import type { Commit, Step, Unknown } from '../lint/history.ts'
import { namesOfPlans, partKeys } from '../plan/files/parts.ts'
import type { CheckedPlan, Plan } from '../plan/plan.ts'
import { readPlanText } from '../plan/read.ts'
import { textsMissing } from './history.ts'
import { decoded } from './past-files.ts'
import { PastFolders } from './past-folders.ts'

/** A plan as it stood at a commit, read as a whole; its places are in the files of then. */
export interface Stood {
  readonly commit: Commit
  readonly then: CheckedPlan
}

/**
 * The plans as they stood at a revision (a tag, a branch, a commit, `HEAD~2`), under the names that they had there; of
 * one that did not, why. A revision that there is not is refused, with the nearest name. `check` holds an old version
 * against the schema, as its plan is.
 */
export async function plansAt(
  revision: string,
  plans: readonly CheckedPlan[],
  git: Git,
  check: (old: Plan, now: Plan) => Promise<CheckedPlan>,
): Promise<(now: CheckedPlan) => Stood | Unknown> {
  const files = plans.map(({ plan }) => plan.file)
  const stepOf = await git.at(revision, files, namesOfPlans)
  const wanted = plans.flatMap((now) => {
    const step = stepOf(now.plan.file)
    return 'because' in step ? [] : [{ now, step, keys: partKeys }]
  })
  const folders = new PastFolders(git, check)
  const lost = await folders.load(wanted.filter(({ step }) => step.folder !== undefined))
  const texts = await git.texts(wanted.flatMap(({ step }) => (step.folder === undefined ? [step.blob] : [])))
  const read = async (step: Step, now: CheckedPlan): Promise<CheckedPlan | undefined> => {
    if (step.folder !== undefined) return lost.has(now.plan) ? undefined : folders.look(step, partKeys, now)
    const text = decoded(texts.get(step.blob))
    return text === undefined ? undefined : check(await readPlanText({ file: step.file, text }), now.plan)
  }
  const stood = new Map<CheckedPlan, Stood>()
  for (const { now, step } of wanted) {
    const then = await read(step, now)
    if (then) stood.set(now, { commit: step.commit, then })
  }
  return (now) => {
    const step = stepOf(now.plan.file)
    return 'because' in step ? step : (stood.get(now) ?? textsMissing)
  }
}
