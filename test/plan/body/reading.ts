import { readPlanText } from '../../../src/plan/read.ts'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, reportOn } from '../../harness/example.ts'

/** What a Markdown plan says. */
export const read = async (text: string) => (await readPlanText({ file: 'q3.plan.md', text })).data

/** What the rules find in a plan, in no order of its own. */
export const judged = async (text: string, file: string) =>
  (await reportOn(rules, [await checkText(text, file)])).findings
    .map(({ rule, message }) => `${rule}: ${message}`)
    .sort()
