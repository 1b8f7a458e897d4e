import { areOthers } from '../../lint/other-people.ts'
import { at, rule } from '../../lint/rule.ts'
import { sayDay } from '../../plan/dates.ts'
import { labelOf } from '../../plan/people/named-people.ts'

export default rule({
  id: 'governance/additions-approved',
  severity: 'warning',
  from: 'draft',
  reads: ['governance', 'channels[]?', 'approved?'],
  summary: 'What is added to the plan after the freeze is added by the person who may.',
  why: `A freeze protects what is being made from the idea of the week before the launch. If anybody can add a channel by
    writing a line into the log, there is no freeze, and the approver hears of it from an agency.`,
  fix: 'Have the person named in change_control.approver decide it and write that name in `by`, or take the channel out; if the entry is wrong, correct it.',
  source: '[001] the eleventh hour',

  valid: [
    `
    # On the day of the freeze anybody may still; after it the approver, by any of their names, or who approved the plan.
    approved: { by: Amara Osei, on: 2026-06-15 }
    channels: [{ id: radio }, { id: press }, { id: sms }]
    governance:
      change_control: { freeze: 2026-06-22, approver: Lena Fischer }
      decisions:
        - { on: 2026-06-22, by: Dan Whitlock, adds: radio }
        - { on: 2026-07-02, by: L. Fischer and Dan Whitlock, adds: press }
        - { on: 2026-07-03, by: Amara Osei, adds: sms }
    `,
    `
    # A team or a post may be the approver's; money that moves adds nothing; who decided nothing is asked elsewhere.
    channels: [{ id: radio }, { id: press }]
    governance:
      change_control: { freeze: 2026-06-22, approver: Lena Fischer }
      decisions:
        - { on: 2026-07-02, by: The CMO, adds: radio }
        - { on: 2026-07-03, by: Dan Whitlock, from: pool, to: press, amount: 100 }
        - { on: 2026-07-04, adds: press }
    `,
    `
    channels: [{ id: radio }]
    governance:
      change_control: { freeze: 2026-06-22 }
      decisions: [{ on: 2026-07-02, by: Dan Whitlock, adds: radio }]
    `,
  ],
  invalid: [
    [
      `
    channels: [{ id: radio }]
    governance:
      change_control: { freeze: 2026-06-22, approver: Lena Fischer }
      decisions: [{ on: 2026-06-23, by: Dan Whitlock, adds: radio }]
      #                                 ^^^^^^^^^^^^ "radio" was added on 23 June 2026 by Dan Whitlock, and after the freeze on 22 June 2026 only Lena Fischer may add to the plan
    `,
      { related: [[['Lena Fischer', 'who may add to the plan after the freeze']]] },
    ],
  ],

  *check({ governance, channels = [], approved }, { words }) {
    const { change_control: control, decisions = [] } = governance
    const approver = labelOf(control?.approver)
    if (!control?.freeze || approver === undefined) return
    const may = [approver, labelOf(approved?.by) ?? approver]
    for (const decision of decisions) {
      const { adds, on } = decision
      const by = labelOf(decision.by)
      if (on === undefined || on <= control.freeze || by === undefined) continue
      if (!channels.some(({ id }) => id === adds) || !areOthers(by, may, words)) continue
      const fact = `"${adds}" was added on ${sayDay(on)} by ${by}`
      const rule = `after the freeze on ${sayDay(control.freeze)} only ${approver} may add to the plan`
      yield at(decision, 'by', `${fact}, and ${rule}`, {
        related: [at(control, 'approver', 'who may add to the plan after the freeze')],
      })
    }
  },
})
