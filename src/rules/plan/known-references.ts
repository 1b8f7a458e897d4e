import { at, on, rule } from '../../lint/rule.ts'
import type { Kind, Reference } from '../../plan/fields.ts'
import { bareName, oneOf, severalOf } from '../../plan/kind-names.ts'
import type { IdKind, Links } from '../../plan/links.ts'
import { sayList } from '../../plan/lists.ts'
import { nearest } from '../../plan/nearest.ts'
import { isPlaceholder } from '../../words/placeholders.ts'

export default rule({
  id: 'plan/known-references',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'Every channel, metric, audience or other id that the plan names exists in the plan.',
  why: `A name that leads nowhere is a broken promise within the plan: money for a channel that nobody runs, a target for a
    number that nobody counts. Most are slips of the keyboard, and the part of the plan that has the slip is lost to
    every sum and every brief.`,
  fix: 'Correct the id, or add the thing it names.',
  source: 'ours',

  valid: [
    `
    audiences: [{ id: commuters, path: [{ stage: awareness, channels: [email] }] }]
    channels: [{ id: email, audiences: [commuters], stages: [any-name-will-do-without-a-journey] }]
    governance: { decisions: [{ from: email, to: pool, amount: 500 }] }
    `,
    `
    # No measurement yet: that is one gap (plan/six-elements), not one for each metric that will be in it.
    objective: { metric: new-subscribers }
    channels: [{ id: email, primary_metric: TBC, metrics: [cpa] }]
    `,
  ],
  invalid: [
    [
      `
    audiences: [{ id: commuters, path: [{ channels: [paid-serach] }] }]
    #                                                ^^^^^^^^^^^ there is no channel "paid-serach"; one with a similar id is "paid-search"
    channels: [{ id: paid-search }, { id: e-mail }]
    budget: { allocations: [{ channel: E mail, amount: 500 }] }
    #                                  ^^^^^^ there is no channel "E mail"; one with a similar id is "e-mail"
      `,
      {
        related: [[['paid-search', 'the channel "paid-search"']], [['e-mail', 'the channel "e-mail"']]],
        edited: `
    audiences: [{ id: commuters, path: [{ channels: [paid-search] }] }]
    channels: [{ id: paid-search }, { id: e-mail }]
    budget: { allocations: [{ channel: e-mail, amount: 500 }] }
      `,
      },
    ],
    [
      `
    channels: [{ id: olv, name: Online video }]
    budget: { allocations: [{ channel: Online video, amount: 500 }] }
    #                                  ^^^^^^^^^^^^ "Online video" is the name of a channel; its id is "olv"
      `,
      {
        edited: `
    channels: [{ id: olv, name: Online video }]
    budget: { allocations: [{ channel: olv, amount: 500 }] }
      `,
      },
    ],
    `
    audiences: [{ id: commuters }]
    channels: [{ id: email, audiences: [commuters, students], stages: [decision] }]
    #                                              ^^^^^^^^ there is no audience "students"; the plan has "commuters"
    #                                                                  ^^^^^^^^ there is no stage "decision"; the plan has "near-miss" and "signing"
    journey: { stages: [{ id: near-miss }, { id: signing }] }
    `,
    [
      `
    audiences: [{ id: commuters }]
    channels: [{ id: email }]
    budget: { allocations: [{ channel: commuters, amount: 500 }] }
    #                                  ^^^^^^^^^ "commuters" is an audience, and a channel is needed here
      `,
      { related: [[['commuters', 'the audience "commuters"']]] },
    ],
    [
      `
    objective: { metric: new-subscribers }
    #                    ^^^^^^^^^^^^^^^ the plan lists no metrics, but 2 places name one, this place "new-subscribers"
    measurement: { shared: [new-subscribers] }
      `,
      { related: [[['new-subscribers', 'and here']]] },
    ],
    `
    channels: [{ id: email, depends_on: [crm-routing] }]
    #                                    ^^^^^^^^^^^ the plan lists no dependencies, but this place names one: "crm-routing"
    `,
  ],

  *check(_, { links, words }) {
    const unknown = new Map<Kind, Reference[]>()
    const knownOf = cachedBy(links.known)
    for (const reference of links.references) {
      const { id, kind } = reference
      const known = knownOf(kind)
      if (!known || known.has(id) || isPlaceholder(id, words)) continue
      unknown.set(kind, [...(unknown.get(kind) ?? []), reference])
    }
    for (const [kind, references] of unknown) {
      const known = [...(knownOf(kind) ?? [])].filter((id) => id !== 'pool')
      if (known.length === 0) yield noneAtAll(kind, references)
      else for (const reference of references) yield notAmong(known, reference, links)
    }
  },
})

/** Where a kind is not listed at all, one gap is the cause of every name that leads nowhere. */
function noneAtAll(kind: Kind, references: readonly Reference[]): Flag {
  const [first, ...others] = references as [Reference, ...Reference[]]
  const places =
    others.length === 0 ? `this place names "${first.id}"` : `${references.length} places name one, this one "${first.id}"`
  return on(first, `the plan has no ${bareName(kind)} with an id, but ${places}`, {
    related: others.slice(0, 5).map((other) => on(other, 'and here')),
  })
}

function notAmong(known: readonly string[], reference: Reference, { named }: Links): Flag {
  const { id, kind } = reference
  const things = kinds[kind].flatMap((one) => named[one])
  const called = things.find(({ thing }) => 'name' in thing && typeof thing.name === 'string' && folded(thing.name) === folded(id))
  const near = nearest(id, known)
  const meant = called && !known.includes(folded(id)) ? called.id : near && sameDigits(id, near) ? near : undefined
  const target = things.find((one) => one.id === meant)
  const related = target ? [at(target.thing as { id: string }, 'id', `the ${bareName(kind)} "${target.id}"`)] : []
  return on(reference, 'x')
}
