import type { Facts } from '../../lint/facts.ts'
import { at, type Flag, on, rule } from '../../lint/rule.ts'
import type { Text } from '../../plan/fields.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { elements } from '../../plan/plan.ts'
import { isPlaceholder, placeholders, withPlaceholders } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

/** "Pending", "figures to follow": a longer text that says nothing else has a gap that can be found in it. */
const longest = 72

export default rule({
  id: 'plan/no-placeholders',
  severity: { draft: 'warning', approved: 'error' },
  from: 'draft',
  reads: [],
  lastResort: 'unless graver',
  options: { template_share: 0.5, template_gaps: 8 },
  summary: 'Nothing in the plan is still to be confirmed.',
  why: `A gap marked TBC looks like work in hand, and that is how it survives approval. Whoever is briefed from the plan
    fills it with a guess, and each team guesses differently.`,
  fix: 'Write what has been decided. If nothing has, decide it or leave the line out, so that the plan says plainly what is missing.',
  source: '[000] the plan makes choices explicit',

  valid: [
    `
    # What customers miss is what they find, and no gap.
    journey: { stages: [{ id: buy, drop_off: Price unclear }] }
    `,
    `
    objective: { statement: "Acquire 2,000 subscribers [first invoice paid] by 30 September 2026." }
    audiences: [{ id: owners, persona: { name: Ann, job: Owner } }]
    channels: [{ id: press, deliverables: [{ what: Four pages, format: Insert }], owner: { name: Tom, role: Owner } }]
    `,
    [
      `
    ---
    title: Autumn
    ---
    - [ ] Orders to be confirmed by e-mail, see [the list](https://example.com/TBC).
      `,
      { file: 'autumn.plan.md' },
    ],
  ],
  invalid: [
    `
    title: Autumn
    language: TBC
    #         ^^^ nothing is decided here yet: "TBC"
    launch: TBC
    #       ^^^ nothing is decided here yet: "TBC"
    objective: { owner: "[Name]", supports: tbd }
    #                   ^^^^^^^^ nothing is decided here yet: "[Name]"
    #                                       ^^^ nothing is decided here yet: "tbd"
    measurement: { dashboard: TBC }
    #                         ^^^ nothing is decided here yet: "TBC"
    `,
    [
      `
    objective: { statement: "Acquire 2,000 subscribers by [date] at £XX each, offer to be confirmed." }
    #                                                     ^^^^^^ something is still open in this text: "[date]", "£XX" and "to be confirmed"
    budget: { allocations: [{ channel: TBC, amount: 500 }] }
    #                                  ^^^ nothing is decided here yet: "TBC"
      `,
      { stage: 'approved' },
    ],
    [
      `
    ---
    title: Autumn
    ---
    Search and radio share the work. TODO: say how.
    #                                ^^^^ something is still open in this text: "TODO"
      `,
      { file: 'autumn.plan.md' },
    ],
    `
    title: "[Campaign name]"
  # ^^^^^ 8 of 9 entries are still to be filled in, the first with "[Campaign name]": this is a template, not yet a plan
    launch: "[Date]"
    objective: { statement: "Acquire [number] customers by [date].", owner: "[Owner]" }
    messaging: { proposition: TBC, tone_of_voice: Plain and warm., promises: ["[Offer]", "[Offer 2]"] }
    channels: [{ id: email, owner: "[Name]" }]
    `,
  ],

  *check(_, facts, { template_share, template_gaps }) {
    const { plan, texts, narrative } = facts
    const written = [...openTexts(facts)]
    const others = [...openValues(facts)]
    const gaps = [...written, ...others]
    const all = texts.length + narrative.length + others.length
    const [first] = gaps
    if (first && gaps.length >= template_gaps && gaps.length > all * template_share) {
      const message = `${gaps.length} of ${all} entries are still to be filled in, the first with ${first.words}: this is a template, not yet a plan`
      // The plan as a whole is meant; its id stands for it, whether or not it is written.
      yield at(plan.data, 'id', message, { place: 'key' })
    } else for (const { flag } of gaps) yield flag
  },
})

interface Gap {
  readonly flag: Flag
  /** What stands there, in quotes. */
  readonly words: string
}
type Place = Pick<Flag, 'holder' | 'key'>

/** Texts that are a placeholder or have one in them. */
function* openTexts({ texts, narrative, words }: Facts): Iterable<Gap> {
  const withGaps = new Set(withPlaceholders(texts, words))
  for (const text of texts) {
    if (isAsked(text, words)) continue
    if (isOpen(text, withGaps.has(text), words)) yield undecided(text, text.text)
    else if (withGaps.has(text)) yield* partlyOpen(text, text.text, words)
  }
  for (const block of withPlaceholders(narrative, words))
    yield* partlyOpen({ holder: block, key: 'text' }, block.text, words)
}

/** Where an author says what others are to decide or to send: "Escalations to be decided" is no gap there, "TBC" is one. */
const askedFor: ReadonlySet<string> = new Set(['governance.review.agenda[]', 'channels[].brief.response'])

/** Where it is said what customers miss: "price unclear" is what they find, and nothing that the plan leaves open. */
const missedByCustomers: ReadonlySet<string> = new Set(['journey.stages[].drop_off', 'audiences[].persona.pain'])
const theirs = /^(?:unclear|unknown|missing|needed|required|wanted|not known|outstanding)$/i
const toBeDone = /^(?:still |yet )?to be /i

function isAsked({ field, text }: Text, words: Words): boolean {
  const isOnlyMissed = missedByCustomers.has(field)
  if (!isOnlyMissed && !askedFor.has(field)) return false
  const length = text.trim().split(/\s+/).length
  const isAll = (hits: RegExp) => placeholders(text, words).every((hit) => hits.test(hit.text))
  return isOnlyMissed ? length > 1 && isAll(theirs) : length > 3 && isAll(toBeDone)
}

/** Dates, numbers, lists, ids and cadences that are one. */
function* openValues({ plan, placeholders: spots, links, words }: Facts): Iterable<Gap> {
  for (const { holder, key } of spots) {
    // An element that is only "TBC" is a missing element: plan/six-elements says so.
    if (holder === plan.data && isElement(key)) continue
    const written = plan.origins.written(holder, key)
    yield undecided({ holder, key }, written?.source.text.slice(...written.value) ?? '')
  }
  for (const { holder, key, id, kind } of links.references)
    if (!links.known(kind)?.has(id) && isPlaceholder(id, words)) yield undecided({ holder, key }, id)
  for (const path of plainFields)
    for (const { holder, key, text } of textsAt(plan.data, path))
      if (isPlaceholder(text, words)) yield undecided({ holder, key }, text)
}

/** The fields whose text is neither prose nor a name, and so is not among the texts of the plan. */
const plainFields = [
  ['language'],
  ['objective', 'outcome'],
  ['channels', 'tempo'],
  ['channels', 'privacy', 'basis'],
  ['budget', 'currency'],
  ['measurement', 'cadence'],
  ['measurement', 'dashboard'],
  ['governance', 'review', 'cadence'],
] as const

/** The texts that a path of keys leads to; on the way every item of a list is entered. */
function* textsAt(thing: unknown, [key, ...rest]: readonly string[]): Iterable<Place & { text: string }> {
  for (const holder of listOf(thing)) {
    if (typeof holder !== 'object' || holder === null || key === undefined) continue
    const value = (holder as Record<string, unknown>)[key]
    if (rest.length > 0) yield* textsAt(value, rest)
    else if (typeof value === 'string') yield { holder, key, text: value }
  }
}

/** A role or a format may be called what is no name for a person and no sentence: "Owner", "Insert". */
function isOpen({ text, kind, key }: Text, hasGap: boolean, words: Words): boolean {
  // Above the limit the owner of the firm decides.
  if (key === 'above_limit' && /^(?:the )?owners?$/i.test(text.trim())) return false
  if (kind !== 'name') {
    return (hasGap || text.length <= longest) && isPlaceholder(text, words)
  }
  if (!hasGap) return false
  const [only] = placeholders(text, words)
  return only !== undefined && only.text.length === text.trim().length
}

function undecided({ holder, key }: Place, text: string): Gap {
  const words = `"${text.replace(/^(["'])(.*)\1$/s, '$2')}"`
  return { flag: on({ holder, key }, `nothing is decided here yet: ${words}`), words }
}

function* partlyOpen(place: Place, text: string, words: Words): Iterable<Gap> {
  const hits = placeholders(text, words)
  const [first] = hits
  if (!first) return
  const said = [...new Set(hits.map((hit) => `"${hit.text}"`))]
  const flag = on(place, `something is still open in this text: ${sayList(said)}`, { within: [first.start, first.end] })
  yield { flag, words: said[0] ?? '' }
}

function isElement(key: string | number): boolean {
  return (elements as readonly (string | number)[]).includes(key)
}
