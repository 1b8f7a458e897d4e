import { at, rule } from '../../lint/rule.ts'
import { sayApart, sayDay } from '../../plan/dates.ts'
import { labelOf } from '../../plan/people/named-people.ts'
import { circlesIn, launchOf, type Need, needsOf, stepName } from '../../plan/timing/waiting.ts'
import { whoIs } from '../../words/people/who-is.ts'

export default rule({
  id: 'operations/dependency-in-time',
  severity: 'error',
  from: 'draft',
  reads: ['operations', 'channels[]?', 'launch?', 'period?'],
  summary: 'What the plan depends on has an owner and is due before it is needed.',
  why: `A channel that starts before its leads can be routed pays for people whom nobody calls. The dates are all in the plan, but
    they were written by different teams, and nobody has laid them side by side.`,
  fix: 'Agree on an earlier day with the owner, or start later what needs it.',
  source: '[002] dependencies mapped to the plan',

  valid: [
    `
    channels: [{ id: search, starts: 2026-07-01, depends_on: [routing] }, { id: email, depends_on: [feed] }]
    operations:
      milestones: [{ id: live, due: 2026-07-01, depends_on: [routing] }]
      dependencies:
        - { id: routing, what: Leads routed, owner: Nils Berg, due: 2026-07-01 }
        - { id: feed, owner: { role: Head of IT } }
    `,
    `
    # What is done was in time, or it no longer matters.
    channels: [{ id: search, starts: 2026-07-01, depends_on: [routing] }]
    operations: { dependencies: [{ id: routing, due: 2026-07-08, status: done }] }
    `,
    `
    # Milestones that wait for each other are operations/no-cycles'.
    operations:
      milestones: [{ id: a, due: 2026-07-01, depends_on: [b] }, { id: b, due: 2026-07-02, depends_on: [a] }]
    `,
  ],
  invalid: [
    [
      `
    launch: 2026-07-01
    channels:
      - { id: search, name: Paid search, starts: 2026-07-06, depends_on: [routing] }
      - { id: email, depends_on: [routing] }
      - { id: press, starts: 2026-09-01, depends_on: [routing, panel] }
    operations:
      dependencies:
        - { id: routing, what: Leads routed within 5 minutes, owner: Nils Berg, due: 2026-07-08 }
        #                                                                            ^^^^^^^^^^ "Leads routed within 5 minutes" is due on 8 July 2026, 7 days after the launch of "email" on 1 July 2026
        - { id: panel, what: First panel wave, owner: TBC, due: 2026-08-01 }
        #                                             ^^^ nobody owns "First panel wave", only "TBC"
        - { id: feed, team: Web }
        #   ^^ nobody in Web owns "feed"
        - { id: stock, owner: Sunita Rao }
        #   ^^ warning: "stock" has no date, and the milestone "shelves-full" on 20 July 2026 needs it
      milestones: [{ id: shelves-full, due: 2026-07-20, depends_on: [stock, trucks-booked] }, { id: trucks-booked, due: 2026-07-21 }]
      #                                                                                                                 ^^^^^^^^^^ the milestone "trucks-booked" is due on 21 July 2026, 1 day after the milestone "shelves-full" on 20 July 2026
    `,
      {
        related: [
          [
            ['2026-07-01', 'the launch of "email"'],
            ['2026-07-06', 'the start of "Paid search"'],
          ],
          [],
          [],
          [['2026-07-20', 'the milestone "shelves-full"']],
          [['2026-07-20', 'the milestone "shelves-full"']],
        ],
      },
    ],
  ],

  *check({ operations, channels = [], launch, period }, { words, plan: { data } }) {
    const { dependencies = [], milestones = [] } = operations
    const first = launchOf(data, launch, period)
    for (const dependency of dependencies) {
      const { id, due, status } = dependency
      if (status === 'done') continue
      const name = `"${dependency.what?.trim() || id}"`
      const owner = labelOf(dependency.owner)
      if (owner === undefined || whoIs(owner, words) === 'nobody') {
        const only = owner === undefined ? '' : `, only "${owner}"`
        const team = dependency.team === undefined ? '' : ` in ${dependency.team}`
        yield at(dependency, 'owner', `nobody${team} owns ${name}${only}`, {
          fix: 'Name in `owner` the person who has said yes to it.',
        })
      }
      const needs = needsOf(id, milestones, channels, first)
      const [need] = needs
      if (!need) continue
      if (due !== undefined) yield* lateFor(dependency, due, name, needs)
      else
        yield at(dependency, 'due', `${name} has no date, and ${need.what} on ${sayDay(need.day)} needs it`, {
          severity: 'warning',
          related: [related(need)],
          fix: 'Agree with the owner on a day, and write it into `due`.',
        })
    }
    const inCircle = new Set(milestones.some(waits) ? circlesIn(milestones).flat() : [])
    for (const milestone of milestones) {
      const { id, due, done } = milestone
      if (due === undefined || done !== undefined || inCircle.has(milestone)) continue
      if (dependencies.some((one) => one.id === id)) continue
      yield* lateFor(milestone, due, `the milestone "${stepName(milestone)}"`, needsOf(id, milestones, channels, first))
    }
  },
})

function waits({ depends_on }: { readonly depends_on?: readonly string[] }): boolean {
  return depends_on !== undefined
}

/** The finding on something that is due after the first that needs it. */
function* lateFor(thing: object, due: string, name: string, needs: readonly Need[]) {
  const late = needs.filter(({ day, met }) => !met && day < due)
  const [first] = late
  if (!first) return
  yield {
    holder: thing,
    key: 'due',
    message: `${name} is due on ${sayDay(due)}, ${sayApart(first.day, due)} after ${first.what} on ${sayDay(first.day)}`,
    related: late.map(related),
  }
}

function related({ holder, key, what }: Need) {
  return { holder, key, message: what }
}
