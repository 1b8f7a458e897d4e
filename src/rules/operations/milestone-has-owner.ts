import { at, rule } from '../../lint/rule.ts'
import { labelOf } from '../../plan/people/named-people.ts'
import { stepName } from '../../plan/timing/waiting.ts'
import { whoIs } from '../../words/people/who-is.ts'

export default rule({
  id: 'operations/milestone-has-owner',
  severity: 'error',
  from: 'draft',
  reads: ['operations'],
  summary: 'Every milestone has an owner and a date.',
  why: `A milestone without a date is never late, and one without an owner is late and nobody says so. Either way it stops being
    a warning and becomes a line in a list.`,
  fix: 'Name in `owner` the person who will say whether it is done, and in `due` the day.',
  source: '[002] accountability',

  valid: [
    `
    # A line that stands twice lacks nothing: plan/unique-ids says so.
    operations: { milestones: [{ id: briefs }, { id: briefs, due: 2026-06-12, owner: Lena Fischer }] }
    `,
    `
    operations:
      milestones:
        - { id: briefs, due: 2026-06-12, owner: Lena Fischer }
        - { id: live, due: 2026-07-01, owner: { role: Head of media } }
    `,
    `
    # What is done needs no day on which it is due.
    operations: { milestones: [{ id: briefs, owner: Lena Fischer, done: 2026-06-12 }] }
    `,
  ],
  invalid: [
    `
    operations:
      milestones:
        - { id: briefs, name: All briefs issued }
        #   ^^ "All briefs issued" has no owner and no date
        - { id: live, name: All channels live, due: 2026-07-01, owner: TBC }
        #                                                              ^^^ "All channels live" has no owner, only "TBC"
        - { id: half-way, owner: Lena Fischer }
        #   ^^ "half-way" has no date
    `,
  ],

  *check({ operations: { milestones = [] } }, { words }) {
    for (const milestone of milestones) {
      const owner = labelOf(milestone.owner)
      const hasOwner = owner !== undefined && whoIs(owner, words) !== 'nobody'
      const hasDate = milestone.due !== undefined || milestone.done !== undefined
      if (hasOwner && hasDate) continue
      const lacks = hasOwner ? 'no date' : hasDate ? 'no owner' : 'no owner and no date'
      const only = owner === undefined || hasOwner ? '' : `, only "${owner}"`
      const keys = [...(hasOwner ? [] : ['owner']), ...(hasDate ? [] : ['due'])]
      yield at(milestone, hasOwner ? 'due' : 'owner', `"${stepName(milestone)}" has ${lacks}${only}`, {
        lacks: keys.map((key) => ({ holder: milestone, key })),
      })
    }
  },
})
