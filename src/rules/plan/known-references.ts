import { type Cause, type Flag, rule } from '../../lint/rule.ts'
import type { Kind, Reference } from '../../plan/fields.ts'
import { partKeys } from '../../plan/files/parts.ts'
import { slug } from '../../plan/ids.ts'
import { homesOf } from '../../plan/kinds.ts'
import type { Links } from '../../plan/links.ts'
import { groupedBy } from '../../plan/lists.ts'
import { isPlaceholder } from '../../words/gaps/placeholders.ts'
import { doubleIn, excusedIn, isAsked } from './known-references/told-elsewhere.ts'
import { noneAtAll, notAmong } from './known-references/words.ts'

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
    # What is wrong here stands at the channels, and other rules say so.
    channels: [{ id: email }]
    measurement: https://docs.example.com/metrics
    objective: { metric: new-subscribers }
    `,
    `
    # No measurement yet: that is one gap (plan/six-elements), not one for each metric that will be in it.
    objective: { metric: new-subscribers }
    channels: [{ id: email, primary_metric: TBC, metrics: [cpa] }]
    `,
    `
    # The id of the second channel was copied from the first: plan/unique-ids says so, and nothing is wrong here.
    channels: [{ id: paid-search, name: Paid search }, { id: paid-search, name: E-mail }]
    budget: { allocations: [{ channel: e-mail, amount: 500 }, { channel: E-mail, amount: 500 }] }
    `,
    `
    # The id of the metric is still open: plan/no-placeholders or syntax/right-shape says so, once.
    channels: [{ id: email, primary_metric: first-orders }]
    measurement: { metrics: [{ id: tbc, name: First orders }], shared: [first-orders] }
    `,
    `
    # No metric and no proof point at all: that is one gap each (measurement/defined, messaging/proof-points).
    objective: { metric: new-subscribers }
    messaging: { proposition: One price. }
    channels: [{ id: email, primary_metric: cpa, proof_points: [theft-cover] }]
    measurement: { shared: [new-subscribers] }
    `,
  ],
  invalid: [
    [
      `
    # All its words stand in one id, and in no other.
    channels: [{ id: desk, primary_metric: day passes }]
    #                                      ^^^^^^^^^^ there is no metric "day passes"; a similar one is "sales-of-day-passes"
    measurement: { metrics: [{ id: sales-of-day-passes }, { id: cost-per-pass }] }
    `,
      {
        related: [[['sales-of-day-passes', 'the metric "sales-of-day-passes"']]],
        edited: `
    # All its words stand in one id, and in no other.
    channels: [{ id: desk, primary_metric: sales-of-day-passes }]
    measurement: { metrics: [{ id: sales-of-day-passes }, { id: cost-per-pass }] }
    `,
      },
    ],
    [
      `
    audiences: [{ id: commuters, path: [{ channels: [paid-serach] }] }]
    #                                                ^^^^^^^^^^^ there is no channel "paid-serach"; a similar one is "paid-search"
    channels: [{ id: paid-search }, { id: e-mail }]
    budget: { allocations: [{ channel: E mail, amount: 500 }] }
    #                                  ^^^^^^ there is no channel "E mail"; a similar one is "e-mail"
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
    channels: [{ id: email }]
    budget: { allocations: [{ channel: em\u0430il, amount: 500 }] }
    #                                  ^^^^^ there is no channel "em\u0430il", as its "\u0430" is a letter of another alphabet that looks like ours; a similar one is "email"
      `,
      {
        edited: `
    channels: [{ id: email }]
    budget: { allocations: [{ channel: email, amount: 500 }] }
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
    [
      `
    channels: [{ id: paid-search }, { id: paid-search }]
    budget: { allocations: [{ channel: paid-serach, amount: 500 }] }
    #                                  ^^^^^^^^^^^ there is no channel "paid-serach"; a similar one is "paid-search"
      `,
      {
        related: [
          [
            ['paid-search', 'the channel "paid-search"'],
            ['paid-search', 'the channel "paid-search"'],
          ],
        ],
        edited: `
    channels: [{ id: paid-search }, { id: paid-search }]
    budget: { allocations: [{ channel: paid-serach, amount: 500 }] }
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
    channels: [{ id: email, depends_on: [crm-routing] }, { id: search, depends_on: [stock-feed] }]
    #                                    ^^^^^^^^^^^ the plan has no dependency with an id, but 2 places name one, this one "crm-routing"
      `,
      { related: [[['stock-feed', 'and here']]] },
    ],
    `
    channels: [{ id: email, depends_on: [crm-routing] }]
    #                                    ^^^^^^^^^^^ the plan has no dependency with an id, but this place names "crm-routing"
    `,
    [
      `
    # What was renamed or taken out is one thing to settle, however many places name it.
    channels: [{ id: email }, { id: search, depends_on: [stock-feed] }, { id: radio, depends_on: [stock-feed] }]
    #                                                    ^^^^^^^^^^ there is no dependency "stock-feed"; the plan has "crm-routing"; 2 other places name it too
    operations: { dependencies: [{ id: crm-routing }], milestones: [{ id: live, depends_on: [stock-feed] }] }
      `,
      {
        related: [
          [
            ['stock-feed', 'and here'],
            ['stock-feed', 'and here'],
          ],
        ],
      },
    ],
    [
      `
    channels: [{ id: olv, name: Online video }]
    audiences: [{ id: commuters, path: [{ channels: [Online video] }] }]
    #                                                ^^^^^^^^^^^^ "Online video" is the name of a channel; its id is "olv"; one other place names it too
    budget: { allocations: [{ channel: Online video, amount: 500 }] }
      `,
      {
        edited: `
    channels: [{ id: olv, name: Online video }]
    audiences: [{ id: commuters, path: [{ channels: [olv] }] }]
    budget: { allocations: [{ channel: olv, amount: 500 }] }
      `,
      },
    ],
    [
      `
    # No place is made to follow a slip.
    channels: [{ id: onilne-video, name: Online video }]
    budget: { allocations: [{ channel: online-video, amount: 500 }] }
    #                                  ^^^^^^^^^^^^ "online-video" is the name of a channel; its id is "onilne-video", in which a letter may be wrong
      `,
      {
        edited: `
    # No place is made to follow a slip.
    channels: [{ id: onilne-video, name: Online video }]
    budget: { allocations: [{ channel: online-video, amount: 500 }] }
      `,
      },
    ],
  ],

  *check(_, { links, words, plan: { data, sections }, narrative }) {
    const unknown = inOrder(links.references).filter(({ id, kind }) => {
      const known = links.known(kind)
      return known && !known.has(id) && !isPlaceholder(id, words)
    })
    // Of a list that has nothing every name is told as one, also where a name could be in another list too.
    const groups = groupedBy(unknown, (reference) => reference.kind)
    const empty = [...groups.keys()].filter((kind) => hasNone(kind, links))
    const lost = new Map(empty.map((kind, index) => [kind, alsoIn(kind, groups, empty.slice(0, index))] as const))
    const isNamed = namedIn(narrative)
    const elsewhere = new Set([...lost.values()].flat())
    for (const [kind, own] of groups) {
      const known = [...(links.known(kind) ?? [])]
      const more = lost.get(kind) ?? []
      const all = [...own.filter((one) => !elsewhere.has(one)), ...more]
      const [isExcused, isDouble] = [excusedIn(data, kind, words), doubleIn(kind, links)]
      const references = all.filter(({ id }) => !isExcused(id) && !isDouble(id))
      if (isAsked(data, kind, references, links)) continue
      // On a page what a name means may stand where nothing could be read.
      const isPage = sections.length > 0
      if (hasNone(kind, links)) yield* noneAtAll(kind, references).map((flag) => (isPage ? uncertain(flag) : flag))
      else {
        const told = notAmong(kind, known, links)
        for (const reference of references) {
          const flag = { ...told(reference), cause: causeOf(reference) }
          yield isPage && isNamed(reference.id) ? uncertain(flag) : flag
        }
      }
    }
  },
})

function hasNone(kind: Kind, links: Links): boolean {
  return [...(links.known(kind) ?? [])].every((id) => id === 'pool')
}

/** What names the same things of a kind by a reference that may lead to things of another kind as well. */
function alsoIn(kind: Kind, groups: ReadonlyMap<Kind, readonly Reference[]>, before: readonly Kind[]): Reference[] {
  const ids = new Set(groups.get(kind)?.map(({ id }) => id))
  return [...groups].flatMap(([other, references]) =>
    other !== kind && !before.includes(other) && homesOf[other].some((home) => homesOf[kind].includes(home))
      ? references.filter(({ id }) => ids.has(id))
      : [],
  )
}

const uncertain = (flag: Flag): Flag => ({ ...flag, severity: 'warning' })

/** As the format names the elements: what is told at the first place is told there whatever files the plan is made of. */
function inOrder(references: readonly Reference[]): Reference[] {
  const place = ({ element }: Reference) => (partKeys as readonly string[]).indexOf(element)
  return references.toSorted((a, b) => place(a) - place(b))
}

/** A name that leads nowhere does so wherever it is written: one thing to add, or one slip that was copied. */
function causeOf({ id, kind }: Reference): Cause {
  return {
    name: `${homesOf[kind].at(-1) ?? kind} ${id}`,
    others: (count) => `; ${count === 1 ? 'one other place names' : `${count} other places name`} it too`,
  }
}

/** Does a stretch of the page that is not read begin with a name, as the head of a column or of a line does? */
function namedIn(narrative: readonly { readonly text: string }[]): (id: string) => boolean {
  let heads: readonly string[] | undefined
  return (id) => {
    heads ??= narrative.map(({ text }) => slug(text.trim().slice(0, longestHead)))
    const name = slug(id)
    return name !== '' && heads.some((head) => head.startsWith(name))
  }
}

/** More of a stretch nobody would take for a name. */
const longestHead = 200
