import { type Flag, on, rule } from '../../lint/rule.ts'
import { idOf, severalOf } from '../../plan/kinds.ts'
import type { IdKind, Named } from '../../plan/links.ts'
import { groupedBy } from '../../plan/lists.ts'

export default rule({
  id: 'plan/unique-ids',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'No two things of one kind have the same id.',
  why: `An id is how one part of the plan points to another. Where two channels answer to one id, nobody can say which of
    them gets the money, the message or the owner, and every sum that uses it may be wrong.`,
  fix: 'Give one of the two another id, and go through the places that name it: each has to say which of them it means.',
  source: 'ours',

  valid: [
    `
    # Things of different kinds may share an id: what points to them says which kind it means.
    audiences: [{ id: commuters }]
    channels: [{ id: email }, { id: e-mail }]
    measurement: { metrics: [{ id: email }] }
    journey: { stages: [{ id: commuters }] }
    `,
    `
    # An id that is still missing is nobody's double.
    channels: [{ id: email }, { id: paid-search, name: Email }]
    `,
  ],
  invalid: [
    [
      `
    channels:
      - { id: email, name: Newsletter }
      - { id: paid-search }
      - { id: email, name: Nurture emails }
      #       ^^^^^ two channels have the id "email"
      `,
      { related: [[['email', 'the first of them']]] },
    ],
    `
    measurement:
      metrics: [{ id: cpa }, { id: cpa }, { id: cpa }]
      #                            ^^^ 3 metrics have the id "cpa"
      #                                         ^^^ 3 metrics have the id "cpa"
    `,
    [
      `
    operations:
      milestones: [{ id: crm-routing, name: Routing works }]
      dependencies: [{ id: crm-routing, what: Leads are routed }]
      #                    ^^^^^^^^^^^ a milestone has the id "crm-routing" too, and what waits for it may mean either
      `,
      { related: [[['crm-routing', 'the milestone']]] },
    ],
    `
    audiences:
      - { id: commuters, name: City commuters }
      - { id: riders, name: City Commuters }
      #       ^^^^^^ info: "commuters" and "riders" are both called "City Commuters": are they two audiences or one?
    `,
    `
    channels: [{ id: pool, name: Swimming pool posters }]
    #                ^^^^ warning: "pool" means the campaign pool wherever money moves, so no decision can name this channel
    `,
  ],

  *check(_, { links: { named } }) {
    for (const kind of Object.keys(named) as IdKind[]) {
      for (const [first, ...others] of sharing(named[kind])) {
        const count = others.length === 1 ? 'two' : others.length + 1
        const related = first ? [on(idOf(first), 'the first of them')] : []
        for (const other of others)
          yield on(idOf(other), `${count} ${severalOf(kind)} have the id "${other.id}"`, { related })
      }
    }
    for (const kind of ['audience', 'channel', 'metric'] as const) yield* ofOneName(kind, named[kind])
    for (const dependency of named.dependency) {
      const milestone = named.milestone.find(({ id }) => id === dependency.id)
      if (!milestone) continue
      const message = `a milestone has the id "${dependency.id}" too, and what waits for it may mean either`
      yield on(idOf(dependency), message, { related: [on(idOf(milestone), 'the milestone')] })
    }
    const pool = named.channel.find(({ id }) => id === 'pool')
    if (pool) {
      const message = '"pool" means the campaign pool wherever money moves, so no decision can name this channel'
      yield on(idOf(pool), message, { severity: 'warning' })
    }
  },
})

/** Perhaps one thing was written down twice, and one of the two would be forgotten. */
function* ofOneName(kind: IdKind, named: readonly Named[]): Iterable<Flag> {
  const first = new Map<string, Named>()
  for (const one of named) {
    const name = 'name' in one.thing && typeof one.thing.name === 'string' ? one.thing.name.trim() : ''
    const known = first.get(name.toLowerCase())
    if (!known || name === '') first.set(name.toLowerCase(), one)
    else if (known.id !== one.id) {
      const message = `"${known.id}" and "${one.id}" are both called "${name}": are they two ${severalOf(kind)} or one?`
      yield on(idOf(one), message, {
        severity: 'info',
        fix: 'Keep one of the two, or give each a name of its own.',
        related: [on(idOf(known), 'the first of them')],
      })
    }
  }
}

/** The things that have one id, for every id that several have. */
function sharing(named: readonly Named[]): Iterable<readonly Named[]> {
  if (new Set(named.map(({ id }) => id)).size === named.length) return []
  return [...groupedBy(named, ({ id }) => id).values()].filter(({ length }) => length > 1)
}
