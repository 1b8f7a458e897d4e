import type { Facts } from '../../lint/facts.ts'
import { at, type Flag, on, rule } from '../../lint/rule.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import type { Plan } from '../../plan/plan.ts'
import { isPlaceholder, placeholders } from '../../words/placeholders.ts'
import type { Hit, Words } from '../../words/words.ts'

export default rule({
  id: 'plan/no-placeholders',
  severity: { draft: 'warning', approved: 'error' },
  from: 'draft',
  reads: [],
  lastResort: true,
  options: { template_share: 0.5, template_gaps: 8 },
  summary: 'Nothing in the plan is still to be confirmed.',
  why: `A gap marked TBC looks like work in hand, and that is how it survives approval. Whoever is briefed from the plan
    fills it with a guess, and each team guesses differently.`,
  fix: 'Write what has been decided. If nothing has, decide it or leave the line out, so that the plan says plainly what is missing.',
  source: '[000] the plan makes choices explicit',

  valid: [
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
  # ^^^^^ 8 of 9 texts are still to be filled in, the first with "[Campaign name]": this is a template, not yet a plan
    launch: "[Date]"
    objective: { statement: "Acquire [number] customers by [date].", owner: "[Owner]" }
    messaging: { proposition: TBC, tone_of_voice: Plain and warm., promises: ["[Offer]", "[Offer 2]"] }
    channels: [{ id: email, owner: "[Name]" }]
    `,
  ],

  *check(_, facts, { template_share, template_gaps }) {
    const { plan, texts, narrative, placeholders: spots } = facts
    const gaps = [...gapsIn(facts)]
    const [first] = gaps
    const all = texts.length + spots.length + narrative.length
    if (first && gaps.length >= template_gaps && gaps.length > all * template_share) {
      const message = `${gaps.length} of ${all} texts are still to be filled in, the first with ${first.words}: this is a template, not yet a plan`
      // The plan as a whole is meant; its id stands for it, whether or not it is written.
      yield at(plan.data, 'id', message, { place: 'key' })
    } else for (const { flag } of gaps) yield flag
  },
})

interface Gap {
  readonly flag: Flag
  readonly words: string
}

function* gapsIn({ texts, narrative, placeholders: spots, links, plan, words }: Facts): Iterable<Gap> {
  for (const text of texts) {
    if (isOpen(text.text, text.kind, words)) yield whole(text, text.text)
    else yield* within(text, placeholders(text.text, words))
  }
  for (const block of narrative) yield* within({ holder: block, key: 'text' }, placeholders(block.text, words))
  for (const spot of spots) {
    // An element that is only "TBC" is a missing element: plan/six-elements says so.
    if (spot.holder !== plan.data) yield whole(spot, writtenAt(plan, spot))
  }
  for (const reference of links.references) {
    if (isPlaceholder(reference.id, words) && !links.known(reference.kind)?.has(reference.id)) yield whole(reference, reference.id)
  }
}
