import { at, rule } from '../../lint/rule.ts'
import { sayAway, sayDay } from '../../plan/dates.ts'
import { stepName } from '../../plan/timing/waiting.ts'

export default rule({
  id: 'operations/milestone-on-time',
  severity: 'warning',
  from: 'live',
  reads: ['operations'],
  summary: 'Milestones that were due are done.',
  why: `A milestone that has passed in silence is either done and nobody wrote it down, or it is late and everything after it is
    late too. Both make the plan a worse guide than it was the day before.`,
  fix: 'Write the day into `done`, or move `due` to a day that is still to come and say what that does to the launch.',
  source: '[002] execution visibility',

  valid: [
    `
    status: live
    operations:
      milestones:
        - { id: briefs, due: 2026-06-12, done: 2026-06-20 }
        - { id: live, due: 2026-07-15 }
        - { id: report, name: Final report }
    `,
    `
    status: closed
    operations: { milestones: [{ id: briefs, due: 2026-06-12 }] }
    `,
    `
    status: approved
    operations: { milestones: [{ id: briefs, due: 2026-06-12 }] }
    `,
  ],
  invalid: [
    `
    status: live
    operations: { milestones: [{ id: deck, name: Deck ready, due: 2026-07-20, done: 2026-07-18 }] }
    #                                                                               ^^^^^^^^^^ "Deck ready" was done on 18 July 2026, which is 3 days from now
    `,
    [
      `
    status: live
    operations:
      milestones:
        - { id: live, name: All channels live, due: 2026-07-14, depends_on: [briefs, routing, feed] }
        #                                           ^^^^^^^^^^ "All channels live" was due on 14 July 2026, 1 day ago, and is not done
        - { id: briefs, due: 2026-07-01 }
        #                    ^^^^^^^^^^ "briefs" was due on 1 July 2026, 14 days ago, and is not done
      dependencies: [{ id: routing, what: Leads are routed, status: open }, { id: feed, status: done }]
    `,
      {
        related: [
          [
            ['routing', 'it waits for this'],
            ['briefs', 'it waits for this'],
          ],
          [],
        ],
      },
    ],
  ],

  *check({ operations: { milestones = [], dependencies = [] } }, { stage, today }) {
    if (stage === 'closed') return
    for (const milestone of milestones) {
      const { due, done } = milestone
      if (done !== undefined && done > today) {
        const fact = `"${stepName(milestone)}" was done on ${sayDay(done)}, which is ${sayAway(today, done)}`
        yield at(milestone, 'done', fact, {
          fix: 'Write the day on which it was done, or leave it empty until it is; in a checklist, take the tick out of its box.',
        })
      }
      if (due === undefined || done !== undefined || due >= today) continue
      const waits = new Set(milestone.depends_on)
      const open = [
        ...dependencies
          .filter(({ id, status }) => waits.has(id) && status !== 'done')
          .map((one) => at(one, 'id', 'it waits for this')),
        ...milestones
          .filter((one) => one !== milestone && waits.has(one.id) && one.done === undefined)
          .map((one) => at(one, 'id', 'it waits for this')),
      ]
      yield at(
        milestone,
        'due',
        `"${stepName(milestone)}" was due on ${sayDay(due)}, ${sayAway(today, due)}, and is not done`,
        { related: open, lacks: [{ holder: milestone, key: 'done' }] },
      )
    }
  },
})
