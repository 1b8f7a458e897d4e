import { type Cause, type Flag, on, rule } from '../../lint/rule.ts'
import type { Kind, Reference } from '../../plan/fields.ts'
import { partKeys } from '../../plan/files/parts.ts'
import { isId, slug } from '../../plan/ids.ts'
import { bareName, homesOf, idOf, itemsOf, oneOf } from '../../plan/kinds.ts'
import type { IdKind, Links, Named } from '../../plan/links.ts'
import { groupedBy, sayList } from '../../plan/lists.ts'
import { isSlipOf, nearest } from '../../plan/nearest.ts'
import { lookalikeIn } from '../../plan/texts/lookalikes.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { isPlaceholder } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

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
    for (const [kind, own] of groups) {
      const known = [...(links.known(kind) ?? [])]
      const more = lost.get(kind) ?? []
      const all = [...own.filter((one) => ![...lost.values()].some((others) => others.includes(one))), ...more]
      const doubles = doublesOf(kind, links)
      const references = all.filter(({ id }) => !isExcused(data, kind, id, words) && !isDouble(id, doubles))
      if (isAsked(data, kind, known, references)) continue
      // On a page what a name means may stand where nothing could be read.
      const isPage = sections.length > 0
      if (hasNone(kind, links)) yield* noneAtAll(kind, references).map((flag) => (isPage ? uncertain(flag) : flag))
      else
        for (const reference of references) {
          const flag = { ...notAmong(known, reference, links), cause: causeOf(reference) }
          yield isPage && isNamedIn(narrative, reference.id) ? uncertain(flag) : flag
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
function isNamedIn(narrative: readonly { readonly text: string }[], id: string): boolean {
  const name = slug(id)
  return name !== '' && narrative.some(({ text }) => slug(text.trim().slice(0, id.length + 4)).startsWith(name))
}

/** The thing that is meant is there, and syntax/right-shape or plan/not-elsewhere says what is wrong with it. */
function isExcused(data: Readonly<Record<string, unknown>>, kind: Kind, id: string, words: Words): boolean {
  return homesOf[kind].some((home) => {
    const items = itemsOf(data, home)
    return items === 'unreadable' || items.some((item) => isMeantBy(item, id, words))
  })
}

/**
 * Does another rule ask for what is meant? For the id of an item that has none (syntax/right-shape), for that of one
 * that has the id of another (plan/unique-ids), or for a first metric or proof point (measurement/defined,
 * messaging/proof-points).
 */
function isAsked(
  data: Readonly<Record<string, unknown>>,
  kind: Kind,
  known: readonly string[],
  references: readonly Reference[],
): boolean {
  const items = homesOf[kind].flatMap((home) => itemsOf(data, home))
  if (items.length === 0) return kind === 'metric' || kind === 'proof-point'
  const nameless = items.filter(
    (item) => typeof item === 'object' && item !== null && (item as { id?: unknown }).id === undefined,
  )
  const lost = new Set(references.map(({ id }) => id))
  return lost.size <= nameless.length + takenTwice(items) && ![...lost].some((id) => nearest(id, known))
}

/** How many things that say something else have the id of another one (plan/unique-ids): their own was lost. */
function takenTwice(items: readonly unknown[]): number {
  const things = items.filter((item): item is { id: unknown } => typeof item === 'object' && item !== null)
  const contents = new Map<unknown, Set<string>>()
  for (const { id, ...rest } of things)
    if (id !== undefined && Object.keys(rest).length > 0)
      contents.set(id, (contents.get(id) ?? new Set()).add(JSON.stringify(rest)))
  return [...contents.values()].reduce((sum, { size }) => sum + size - 1, 0)
}

/** Will this item have that id, once it has one that is well formed? */
function isMeantBy(item: unknown, id: string, words: Words): boolean {
  if (typeof item !== 'object' || item === null) return slug(String(item)) === slug(id)
  const { id: own, name, claim, what } = item as Record<string, unknown>
  if (typeof own === 'string' && isId(own) && !isPlaceholder(own, words)) return false
  return [own, name, claim, what].some((text) => typeof text === 'string' && slug(text) === slug(id))
}

/** The things that share their id with another of their kind. */
function doublesOf(kind: Kind, { named }: Links): Named[] {
  return homesOf[kind].flatMap((home) => {
    const count = new Map<string, number>()
    for (const { id } of named[home]) count.set(id, (count.get(id) ?? 0) + 1)
    return named[home].filter(({ id }) => (count.get(id) ?? 0) > 1)
  })
}

/** Is that what a thing is called whose id was copied from another? plan/unique-ids says so, and no id tells the two apart. */
function isDouble(id: string, doubles: readonly Named[]): boolean {
  return doubles.some(({ thing }) => {
    const name = nameOf(thing)
    return name !== '' && (folded(name) === folded(id) || (slug(name) !== '' && slug(name) === slug(id)))
  })
}

/** Where no thing of the kind has an id, that one gap is the cause of every name that leads nowhere. */
function noneAtAll(kind: Kind, [first, ...others]: readonly Reference[]): Flag[] {
  if (!first) return []
  const count = others.length + 1
  const places = count === 1 ? `this place names "${first.id}"` : `${count} places name one, this one "${first.id}"`
  const related = others.slice(0, 5).map((other) => on(other, 'and here'))
  return [on(first, `the plan has no ${bareName(kind)} with an id, but ${places}`, { related })]
}

function notAmong(known: readonly string[], reference: Reference, links: Links): Flag {
  return byItsName(reference, links) ?? ofOtherKind(reference, links) ?? unknownOrMisspelt(known, reference, links)
}

/** "Commuters", which is what the audience `commuters-25` is called. */
function byItsName(reference: Reference, links: Links): Flag | undefined {
  const { id, kind } = reference
  const all = thingsOf(kind, links).filter(({ thing }) => folded(nameOf(thing)) === folded(id))
  const [called] = all
  if (!called) return undefined
  const isSlip = isSlipIn(called.id, id)
  const doubt = isSlip ? ', in which a letter may be wrong' : ''
  return on(reference, `"${id}" is the name of ${oneOf(kind)}; its id is "${called.id}"${doubt}`, {
    related: [placeOf(called.home, called)],
    edits:
      all.length === 1 && !isSlip
        ? [{ ...spot(reference), text: called.id, safe: !isThere(called.id, reference) }]
        : [],
  })
}

/** `papid-search`, called "Paid search": it is the id that is misspelt, and no place that names it should be made to follow. */
function isSlipIn(id: string, name: string): boolean {
  return (
    slug(id) !== slug(name) && digitsOf(id) === digitsOf(name) && nearest(id, [slug(name)], fewestLetters) !== undefined
  )
}

const fewestLetters = 2

function ofOtherKind(reference: Reference, { named }: Links): Flag | undefined {
  const { id, kind } = reference
  if (kind === 'theme') return undefined
  const other = (Object.keys(named) as IdKind[]).find((one) => named[one].some((thing) => thing.id === id))
  const thing = other && named[other].find((thing) => thing.id === id)
  if (!thing) return undefined
  return on(reference, `"${id}" is ${oneOf(other)}, and ${oneOf(kind)} is needed here`, {
    related: [placeOf(other, thing)],
  })
}

function unknownOrMisspelt(known: readonly string[], reference: Reference, links: Links): Flag {
  const { id, kind } = reference
  const nothing = `there is no ${bareName(kind)} "${id}"`
  const near = nearest(id, known)
  const isSure = near !== undefined && (id.length > 2 || slug(near) === slug(id)) && digitsOf(near) === digitsOf(id)
  if (!isSure) {
    const others = known.length > 6 ? '' : `; the plan has ${sayList(known.map((one) => `"${one}"`))}`
    return on(reference, `${nothing}${others}`)
  }
  const strange = slug(id) === near ? lookalikeIn(id) : undefined
  const why = strange === undefined ? '' : `, as its "${strange}" is a letter of another alphabet that looks like ours`
  const namesakes = thingsOf(kind, links).filter((one) => one.id === near)
  // What is no id itself is about to be another: syntax/right-shape asks for that.
  const isOpen = namesakes.length > 1 || (kind !== 'theme' && !isId(near))
  return on(reference, `${nothing}${why}; a similar one is "${near}"`, {
    related: namesakes.map((one) => placeOf(one.home, one)),
    edits: isOpen
      ? []
      : [{ ...spot(reference), text: asYaml(near), safe: isSlipOf(near, id) && !isThere(near, reference) }],
  })
}

function thingsOf(kind: Kind, { named }: Links): (Named & { readonly home: IdKind })[] {
  return homesOf[kind].flatMap((home) => named[home].map((one) => ({ ...one, home })))
}

const placeOf = (kind: IdKind, one: Named) => on(idOf(one), `the ${bareName(kind)} "${one.id}"`)

/** In a list that names it already, a second time is no cure. */
function isThere(id: string, { holder }: Reference): boolean {
  return Array.isArray(holder) && holder.includes(id)
}

const spot = ({ holder, key }: Reference) => ({ holder, key })

function nameOf(thing: object): string {
  return 'name' in thing && typeof thing.name === 'string' ? thing.name : ''
}

/** "video-3" is not a misspelt "video-1". */
function digitsOf(id: string): string {
  return id.replace(/\D/g, '')
}

/** A theme is a text and may need quotes; an id never does. */
function asYaml(text: string): string {
  return isId(text) ? text : JSON.stringify(text)
}
