import { at, type Flag, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { type Element, elements, type Plan } from '../../plan/plan.ts'
import { nothingReadUnder } from '../../plan/texts/unread-sections.ts'

type Data = Plan['data']
type Sections = Plan['sections']

/** What each of the six is for, in the words of the message. */
const purpose: Readonly<Record<Element, string>> = {
  objective: 'the one commercial result',
  audiences: 'who is to be reached',
  messaging: 'the argument every channel makes',
  channels: 'what each channel is there to do',
  budget: 'one pot of money and how it moves',
  measurement: 'the numbers that everyone answers for',
}

/** As little as makes each of them something to build on. */
const smallest: Readonly<Record<Element, string>> = {
  objective: 'objective: { statement: …, metric: …, target: …, by: 2026-09-30 }',
  audiences: 'audiences: [{ id: …, definition: … }]',
  messaging: 'messaging: { proposition: …, proof_points: [{ id: …, claim: …, evidence: … }] }',
  channels: 'channels: [{ id: …, role: …, rationale: …, primary_metric: … }]',
  budget: 'budget: { currency: …, total: …, campaign_pool: { amount: … }, allocations: [{ channel: …, amount: … }] }',
  measurement: 'measurement: { shared: [ … ], metrics: [{ id: …, definition: …, unit: …, source: … }] }',
}

export default rule({
  id: 'plan/six-elements',
  severity: { draft: 'warning', approved: 'error' },
  from: 'draft',
  reads: [],
  leads: true,
  summary: 'A plan has all six elements: objective, audiences, messaging, channels, budget and measurement.',
  why: `Each of the six answers a question that the others lean on: what for, to whom, saying what, through which channels,
    with what money, and how we will know. Where one is left out, every team fills the gap in its own way, and the
    differences come to light when the money is spent.`,
  fix: 'Write each missing element at the left margin, beside title, with as little as it takes at first.',
  source: '[000] the six things a plan needs',

  valid: [
    `
    objective: { statement: Acquire 2000 subscribers. }
    audiences: [{ id: commuters }]
    messaging: { proposition: One price. }
    channels: [{ id: email }]
    budget: { total: 900 }
    measurement: { shared: [subscribers] }
    `,
    `
    # A link, a list or the key "objectives" is not nothing: other rules say what is wrong with them.
    objectives: [Win 2000 subscribers, Win 3 prizes]
    audiences: https://docs.example.com/audiences
    messaging: { proposition: One price. }
    channels: [{ id: email }]
    budget: { currency: GBP, total: }
    measurement: { shared: [subscribers] }
    `,
  ],
  invalid: [
    `
    title: Autumn
  # ^^^^^ 4 of the 6 elements are missing: audiences (who is to be reached), messaging (the argument every channel makes), channels (what each channel is there to do) and measurement (the numbers that everyone answers for)
    objective: { statement: Acquire 2000 subscribers. }
    budget: { total: 900 }
    `,
    [
      `
    title: Autumn
    objective: { statement: Acquire 2000 subscribers. }
    audiences: [{ id: commuters }]
    messaging: { proposition: One price. }
    channels:
  # ^^^^^^^^ 2 of the 6 elements are missing: channels (what each channel is there to do) and budget (one pot of money and how it moves)
    budget: { currency:, total:, campaign_pool: { amount: } }
    measurement: { shared: [subscribers] }
    `,
      {
        stage: 'approved',
        related: [[['budget', '"budget" is here, with nothing in it']]],
      },
    ],
    `
    objective: { statement: Acquire 2000 subscribers. }
    audiences: [{ id: commuters }]
    messaging: { proposition: One price. }
    channels: [{ id: email }]
    budget: TBC
  # ^^^^^^ 1 of the 6 elements is missing: budget (one pot of money and how it moves)
    measurement: { shared: [subscribers] }
    `,
    `
    note: to be written
  # ^^^^ all 6 elements are missing: objective (the one commercial result), audiences (who is to be reached), messaging (the argument every channel makes), channels (what each channel is there to do), budget (one pot of money and how it moves) and measurement (the numbers that everyone answers for)
    `,
    [
      `
    # Autumn plan
    # ^^^^^^^^^^^ 2 of the 6 elements were found: objective (line 3, "1. Our goal") and audiences (line 7, "Who is it for?"); missing: messaging (the argument every channel makes), channels (what each channel is there to do), budget (one pot of money and how it moves; nothing could be read under "Budget" in line 11) and measurement (the numbers that everyone answers for)

    ## 1. Our goal

    Acquire 2,000 subscribers by 30 September 2026.

    ## Who is it for?

    - Commuters

    ## Budget

    The board decides in May.
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    # Autumn plan
    # ^^^^^^^^^^^ 0 of the 6 elements were found; missing: objective (the one commercial result), audiences (who is to be reached), messaging (the argument every channel makes), channels (what each channel is there to do; nothing could be read under "Channels" in line 5: the list items in lines 7 and 8 were not read, as no name of a channel can be told in them), budget (one pot of money and how it moves) and measurement (the numbers that everyone answers for)

    **Dates:** 2 March 2026 – 30 April 2026

    ## Channels

    - We will be wherever the people are who have put off their tune-up since the autumn.
    - We will stay there.
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ---
    objective: { statement: Acquire 2000 subscribers. }
    audiences: [{ id: commuters }]
    messaging: { proposition: One price. }
    budget: { total: 900 }
    measurement: { shared: [subscribers] }
    ---
    ## Channels
    #  ^^^^^^^^ warning: under this heading the list item in line 11 was not read, as no name of a channel can be told in it

    - Email: brings them back
    - Search for everyone who has put off the tune-up since autumn and now looks for a shop.
    `,
      { file: 'autumn.plan.md' },
    ],
  ],

  *check(_, { plan }) {
    const { data, sections, files } = plan
    const missing = elements.filter(
      (element) => isEmpty(data[element]) && !(element === 'objective' && data.objectives),
    )
    for (const { element, heading, unread, isRead } of sections)
      if (unread.length > 0 && (isRead || !missing.includes(element as Element)))
        yield at(heading, 'text', `under this heading ${sayUnread(unread)}`, {
          severity: 'warning',
          fix: 'Begin each item of the list with the name of the channel and a colon: "- Email: brings them back".',
        })
    const [first] = missing
    if (!first) return
    const count =
      missing.length === elements.length
        ? 'all 6 elements are'
        : `${missing.length} of the 6 elements ${missing.length === 1 ? 'is' : 'are'}`
    const names = sayList(
      missing.map((element) => `${element} (${purpose[element]}${nothingReadUnder(sections, element)})`),
    )
    if (files[0]?.body && !files[0].yaml) return yield* inBody(data, sections, missing)
    // One that is not there at all is marked at the top of the plan; one that is left empty has a place of its own.
    const key = missing.find((element) => !Object.hasOwn(data, element)) ?? first
    const empty = missing.filter((element) => element !== key && Object.hasOwn(data, element))
    yield at(data, key, `${count} missing: ${names}`, {
      place: 'key',
      ...cure(data, missing),
      lacks: missing.map((element) => ({ holder: data, key: element })),
      related: empty.map((element) => at(data, element, `"${element}" is here, with nothing in it`, { place: 'key' })),
    })
  },
})

/** A key that is there with nothing behind it is not to be written a second time. */
function cure(data: Data, missing: readonly Element[]): { readonly fix: string } {
  const [empty, absent] = [true, false].map((isThere) =>
    missing.filter((element) => Object.hasOwn(data, element) === isThere).map((element) => smallest[element]),
  )
  const filled = { fix: empty?.length ? `Fill in what is there: ${empty.join('; ')}` : '' }
  const written = { fix: absent?.length ? `write at the left margin, to begin with: ${absent.join('; ')}` : '' }
  const fix = [filled, written].flatMap((one) => one.fix || []).join('; and ')
  return { fix: fix.replace(/^w/, 'W') }
}

/** What was found in a Markdown body and where, and what was not; a heading with nothing to read under it among that. */
function* inBody(data: Data, sections: Sections, missing: readonly Element[]): Iterable<Flag> {
  const found = elements.filter((element) => !missing.includes(element))
  const whereOf = (element: Element, isRead: boolean) =>
    sections.find((section) => section.element === element && section.isRead === isRead)
  const say = (element: Element) => {
    const empty = whereOf(element, false)
    const why = empty && empty.unread.length > 0 ? `: ${sayUnread(empty.unread)}` : ''
    return `${element} (${purpose[element]}${nothingReadUnder(sections, element)}${why})`
  }
  const places = found.map((element) => {
    const section = whereOf(element, true)
    return section ? `${element} (line ${section.line}, "${section.heading.text.trim()}")` : element
  })
  const count = `${found.length} of the 6 elements ${found.length === 1 ? 'was' : 'were'} found`
  const counted = found.length > 0 ? `${count}: ${sayList(places)}` : count
  yield at(data, missing[0] ?? 'objective', `${counted}; missing: ${sayList(missing.map(say))}`, {
    place: 'key',
    fix: 'Give each missing element a heading of its own, with as little under it as it takes at first.',
    lacks: missing.map((element) => ({ holder: data, key: element })),
  })
}

/** Items of lists of channels that the plan would otherwise lose without a word. */
function sayUnread(lines: readonly number[]): string {
  const isOne = lines.length === 1
  const where = `in ${isOne ? 'line' : 'lines'} ${sayList(lines.map(String))}`
  return isOne
    ? `the list item ${where} was not read, as no name of a channel can be told in it`
    : `the list items ${where} were not read, as no name of a channel can be told in them`
}

/** Nothing at all, or the bare names of fields. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined
  return !Array.isArray(value) && Object.values(value).every(isEmpty)
}
