import { at, rule } from '../../lint/rule.ts'
import { sayApart, sayDay } from '../../plan/dates.ts'
import { launchOf, needsOf } from '../../plan/timing/waiting.ts'

export default rule({
  id: 'operations/dependency-done',
  severity: 'error',
  from: 'live',
  reads: ['operations', 'channels[]?', 'launch?', 'period?'],
  summary: 'What is in the market has everything it depends on.',
  why: `Money is being spent on people whom the organisation cannot serve yet. The results will look like a weak campaign, and
    the first thing to be cut is what worked.`,
  fix: 'Get it done and write status: done; until then pause what needs it.',
  source: '[002] the campaign-execution gap',

  valid: [
    `
    status: live
    channels: [{ id: search, starts: 2026-07-01, depends_on: [routing] }, { id: press, starts: 2026-07-16, depends_on: [panel] }]
    operations: { dependencies: [{ id: routing, status: done }, { id: panel, due: 2026-07-15, status: at-risk }] }
    `,
    `
    # It went ahead without, and is over.
    status: live
    channels: [{ id: search, starts: 2026-07-01, ends: 2026-07-07, depends_on: [routing] }]
    operations:
      milestones: [{ id: live, due: 2026-07-01, done: 2026-07-01, depends_on: [routing] }]
      dependencies: [{ id: routing, status: open }]
    `,
    `
    status: closed
    channels: [{ id: search, starts: 2026-07-01, depends_on: [routing] }]
    operations: { dependencies: [{ id: routing, status: open }] }
    `,
    `
    status: approved
    channels: [{ id: search, starts: 2026-07-01, depends_on: [routing] }]
    operations: { dependencies: [{ id: routing, status: open }] }
    `,
  ],
  invalid: [
    [
      `
    status: live
    launch: 2026-07-01
    channels:
      - { id: search, name: Paid search, starts: 2026-07-06, depends_on: [routing] }
      - { id: email, depends_on: [routing] }
    operations:
      milestones: [{ id: live, due: 2026-07-15, depends_on: [feed] }]
      dependencies:
        - { id: routing, what: Leads routed within 5 minutes, status: at-risk }
        #                                                             ^^^^^^^ "Leads routed within 5 minutes" is at risk, and the launch of "email" on 1 July 2026 needed it
        - { id: feed, due: 2026-07-10 }
        #       ^^^^ "feed" is not done, and the milestone "live" on 15 July 2026 needed it
        - { id: panel, due: 2026-07-14, status: open }
        #                                       ^^^^ warning: "panel" is not done, 1 day after it was due
    `,
      {
        related: [
          [
            ['2026-07-01', 'the launch of "email"'],
            ['2026-07-06', 'the start of "Paid search"'],
          ],
          [['2026-07-15', 'the milestone "live"']],
          [['2026-07-14', 'the day it was due']],
        ],
      },
    ],
  ],

  *check({ operations, channels = [], launch, period }, { stage, today, plan: { data } }) {
    if (stage === 'closed') return
    const { dependencies = [], milestones = [] } = operations
    const first = launchOf(data, launch, period)
    for (const dependency of dependencies) {
      const { id, due, status } = dependency
      if (status === 'done') continue
      const name = `"${dependency.what?.trim() || id}"`
      const is = status === 'at-risk' ? 'at risk' : 'not done'
      const key = status === undefined ? 'id' : 'status'
      // A status that stands there and cannot be read, or is "TBC", is told where it is.
      const open = status === undefined ? { lacks: [{ holder: dependency, key: 'status' }] } : {}
      const needs = needsOf(id, milestones, channels, first).filter(
        ({ day, ends, met }) => day <= today && !met && (ends === undefined || ends >= today),
      )
      const [need] = needs
      if (need)
        yield at(dependency, key, `${name} is ${is}, and ${need.what} on ${sayDay(need.day)} needed it`, {
          ...open,
          related: needs.map(({ holder, key, what }) => ({ holder, key, message: what })),
        })
      else if (due !== undefined && due < today) {
        yield at(dependency, key, `${name} is ${is}, ${sayApart(due, today)} after it was due`, {
          ...open,
          severity: 'warning',
          related: [at(dependency, 'due', 'the day it was due')],
          fix: 'Ask the owner for a new day, and move what depends on it if need be.',
        })
      }
    }
  },
})
