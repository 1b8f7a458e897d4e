import { describe, expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { checkText, reportOn } from '../harness/example.ts'

const judge = async (text: string) =>
  (await reportOn(rules, [await checkText(text, 'a.plan.yaml')], { today: '2026-08-20' })).findings

/** A plan, what the cure of the rule says in it, and the plan of whoever does that and no more. */
const cases: readonly (readonly [rule: string, plan: string, says: string, cured: string])[] = [
  [
    'objective/effort-split',
    'objective: { metric: orders }\nchannels: [{ id: film, purpose: brand }, { id: search, purpose: activation }]\n',
    'effort: { brand: 40%, activation: 60% } under the objective',
    'objective: { metric: orders, effort: { brand: 40%, activation: 60% } }\nchannels: [{ id: film, purpose: brand }, { id: search, purpose: activation }]\n',
  ],
  [
    'plan/reviewed',
    'status: live\ngovernance: { review: { cadence: weekly } }\n',
    'review_by, beside status,',
    'status: live\nreview_by: 2026-09-01\ngovernance: { review: { cadence: weekly } }\n',
  ],
  [
    'governance/decisions-in-bounds',
    `budget:
  allocations: [{ channel: search, amount: 10000 }, { channel: email, amount: 10000 }]
  reallocation: { decided_by: Lena Fischer, limit: 20%, above_limit: Amara Osei }
governance:
  decisions: [{ on: 2026-07-14, by: Lena Fischer, from: search, to: email, amount: 5000 }]
`,
    'the person named in above_limit decide it and write that name in `by`',
    `budget:
  allocations: [{ channel: search, amount: 10000 }, { channel: email, amount: 10000 }]
  reallocation: { decided_by: Lena Fischer, limit: 20%, above_limit: Amara Osei }
governance:
  decisions: [{ on: 2026-07-14, by: Amara Osei, from: search, to: email, amount: 5000 }]
`,
  ],
  [
    'syntax/right-shape',
    'objective: { metric: leads, target: 300 or so }\n',
    'a bare number, such as 2000',
    'objective: { metric: leads, target: 300 }\n',
  ],
]

describe('a cure that is followed to the letter makes its finding go away', () => {
  test.each(cases)('%s', async (rule, plan, says, cured) => {
    const found = (await judge(plan)).find((one) => one.rule === rule)
    expect(found?.fix).toContain(says)
    const after = await judge(cured)
    expect(after.filter((one) => one.rule === rule || one.rule === 'syntax/known-keys')).toEqual([])
  })
})
