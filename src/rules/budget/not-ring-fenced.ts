import { at, type Flag, type Frozen, on, rule } from '../../lint/rule.ts'
import { isAboutBudget } from '../../plan/budget/budget-section.ts'
import { lineName } from '../../plan/budget/budget-sums.ts'
import type { Allocation, Channel } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { sayMoney } from '../../plan/money.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { anyOf } from '../../words/matching/any-of.ts'
import { keptLine } from '../../words/money/kept-line.ts'
import { ringFencing, withLocks } from '../../words/money/ring-fencing.ts'
import { grammar, languageOf, type Words } from '../../words/words.ts'

export default rule({
  id: 'budget/not-ring-fenced',
  severity: 'error',
  from: 'draft',
  reads: ['budget?', 'channels[]?'],
  summary: 'No line of the budget is locked.',
  why: `If what was planned for one channel can never go to another, the results change nothing: each channel spends what it
    was given, and the plan is several plans in one cover. Having a line of one's own is fine; owning it is not.`,
  fix: 'Let the line move under the rule in reallocation; where a grant or a partner ties it, say so in ring_fenced_because.',
  source: 'card; [000] ring-fenced budgets',

  valid: [
    `
    budget:
      allocations:
        - { channel: demo-days, amount: 30000, committed: 6000, committed_because: Venue deposits are not refundable }
        - { channel: email, amount: 5000, ring_fenced: false, note: "Not ring-fenced: it may be moved at any review." }
      campaign_pool: { amount: 48000, purpose: Reserved for tests and for what performs }
      note: We locked the venue rate and lock in 2024 pricing.
    `,
    [
      `
    ---
    title: Autumn
    ---
    ## Budget

    No channel budget is ring-fenced. A £48,000 reserve is held at campaign level. The council's grant is restricted to
    the beam engine and no part of this budget.

    ## Offer

    Every bike is locked to a stand and protected by insurance.
    `,
      { file: 'q3.plan.md' },
    ],
  ],
  invalid: [
    `
    budget:
      currency: GBP
      allocations:
        - { channel: paid-social, amount: 12000, ring_fenced: true }
        #                                                     ^^^^ the £12,000 of paid-social may go to no other channel
        - { channel: radio, ring_fenced: true, ring_fenced_because: The terms of the grant name radio }
        #                                ^^^^ info: the money of radio may go to no other channel, for a reason from outside: "The terms of the grant name radio"
        - { channel: email, ring_fenced: true, ring_fenced_because: The email team needs certainty }
        #                                ^^^^ the money of email may go to no other channel, and the reason lies within the organisation: "The email team needs certainty"
        - { channel: events, ring_fenced: true, ring_fenced_because: The bridge opens in May }
        #                                 ^^^^ warning: the money of events may go to no other channel; whether the reason comes from outside is not clear: "The bridge opens in May"
        - { channel: press, amount: 9000, committed: 6000 }
        #                                            ^^^^ warning: £6,000 of press is committed, and nothing says why it cannot come back
        - { channel: fairs, amount: 9000, committed: 6000, committed_because: TBC }
        #                                                                     ^^^ warning: £6,000 of fairs is committed, and nothing says why it cannot come back
    `,
    `
    language: es
    budget:
      allocations:
        - { channel: radio, amount: 800, ring_fenced: true, ring_fenced_because: Fondos de la subvención }
        #                                             ^^^^ info: the 800 of radio may go to no other channel; whether the reason comes from outside is not clear: "Fondos de la subvención"
    `,
    `
    budget:
      note: £20k is reserved for paid social.
      #             ^^^^^^^^^^^^ warning: "reserved for" says that money may not move
      campaign_pool: { purpose: The film money is earmarked. It cannot be moved. }
      #                                           ^^^^^^^^^ warning: "earmarked" and "cannot be moved" say that money may not move
      allocations:
        - { channel: radio, note: Supplier co-op money must be spent on radio }
        #                                              ^^^^^^^^^^^^^^^^ info: "must be spent on" says that money may not move, for a reason from outside: "co-op money"
    `,
    `
    budget:
      allocations:
        - { channel: radio, amount: 9000, note: "Booked in May, please don't touch." }
        #                                                              ^^^^^^^^^^^ warning: on this line "don't touch" says that its money may not move
        - { channel: print, amount: 9000, note: Exempt from any mid-campaign cuts. }
        #                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: on this line "Exempt from any mid-campaign cuts" says that its money may not move
    `,
    `
    channels:
      - { id: social, note: The social team runs its own P&L. }
      #                                              ^^^^^^^ warning: "own P&L" says that money is kept apart
    `,
    [
      `
    ---
    title: Autumn
    ---
    ## Budget

    The social budget is ring-fenced.
    #                    ^^^^^^^^^^^ warning: "ring-fenced" says that money may not move
    `,
      { file: 'q3.plan.md' },
    ],
  ],

  *check({ budget, channels = [] }, { texts, narrative, words }) {
    const locked = new Set<object>()
    for (const line of budget?.allocations ?? []) {
      if (line.ring_fenced || line.own_pnl) locked.add(line)
      if (line.ring_fenced) yield lockOf(line, budget?.currency, words)
      else if ((line.committed ?? 0) > 0 && !said(line.committed_because, words)) {
        const part = `${sayMoney(line.committed ?? 0, budget?.currency)} of ${lineName(line)} is committed`
        const key = line.committed_because === undefined ? 'committed' : 'committed_because'
        yield at(line, key, `${part}, and nothing says why it cannot come back`, { severity: 'warning' })
      }
    }
    for (const text of withLocks(texts, words)) {
      // What a locked line says of its lock is no second finding, and a reason is asked for.
      if (text.kind === 'person' || locked.has(text.holder) || String(text.key).endsWith('_because')) continue
      yield* wordingOf(text.text, text, text.element === 'budget', words)
    }
    for (const line of budget?.allocations ?? []) if (!locked.has(line)) yield* noteOf(line, channels, words)
    for (const block of withLocks(narrative, words))
      yield* wordingOf(block.text, { holder: block, key: 'text' }, isAboutBudget(block), words)
  },
})

/** What a note says of nothing in particular, it says of the line that it stands on: "Please don't touch." */
function noteOf(line: Frozen<Allocation>, channels: readonly Frozen<Channel>[], words: Words): Flag[] {
  const { note, channel = '', shared_cost = '' } = line
  if (words.language !== 'en' || typeof note !== 'string') return []
  const named = channels.find(({ id }) => id === channel)?.name ?? ''
  const names = [channel.replaceAll('-', ' '), channel, named, shared_cost].filter((name) => name !== '')
  const kept = keptLine(
    note,
    names.map((name) => name.toLowerCase()),
  )
  if (!kept || ringFencing(note, words).length > 0) return []
  const [reason] = grammar(words.language, 'outside-reasons').find(note)
  const fact = `on this line "${kept.text}" says that its money ${isOwnAccount().test(kept.text) ? 'is kept apart' : 'may not move'}`
  return [
    on({ holder: line, key: 'note' }, reason ? `${fact}, for a reason from outside: "${reason.text}"` : fact, {
      severity: reason ? 'info' : 'warning',
      ...(reason && { fix: tied }),
      within: [kept.start, kept.end],
    }),
  ]
}

/** What somebody else tied, and what is no money of this plan, locks none of it. */
const elsewhere = pattern('i')`
  \b(?:no part of|not (?:a )?part of|not in|outside(?: of)?|nothing to do with)\s+(?:this|the|our)\s+
  (?:plan|budget|campaign|pot|total)\b
`

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n\n', at)) + 1
  const end = text.indexOf('. ', at)
  return text.slice(start, end < 0 ? text.length : end)
}

function lockOf(line: Frozen<Allocation>, currency: string | undefined, words: Words): Flag {
  const { amount, ring_fenced_because: because } = line
  const money = amount === undefined ? 'the money' : `the ${sayMoney(amount, currency)}`
  const fact = `${money} of ${lineName(line)} may go to no other channel`
  const reason = said(because, words)
  if (reason === undefined) return at(line, 'ring_fenced', fact)
  if (grammar(words.language, 'outside-reasons').find(reason).length > 0 || outside().test(reason))
    return at(line, 'ring_fenced', `${fact}, for a reason from outside: "${reason}"`, { severity: 'info', fix: tied })
  if (inside().test(reason))
    return at(line, 'ring_fenced', `${fact}, and the reason lies within the organisation: "${reason}"`, { fix: free })
  // What is written in a language that we cannot read has the benefit of the doubt.
  const severity = languageOf(words.language) ? 'warning' : 'info'
  const unclear = `${fact}; whether the reason comes from outside is not clear: "${reason}"`
  const fix =
    'If a grant, a contract or a partner ties the line, name it in the reason; otherwise let the line move under the rule in reallocation.'
  return at(line, 'ring_fenced', unclear, { severity, fix })
}

const tied = 'Nothing needs to change while the reason holds; ask the other side whether some of the money may move.'
const free = 'Let the line move under the rule in reallocation.'

/** Somebody else pays, or somebody else's rules hold. */
const outside = pattern('i')`
  \b(?:
    funding (?:letter|agreement|body|conditions?|offer)
    |lottery|arts council|paid|funded|financed|sponsored|granted|pays|funds|contracts?|agreements?|terms
    |licen[cs]es?|laws?|legal|statut\w+|court|ministry|council|authority|tourist board|foundation|charity commission
    |donat(?:ed|ions?|ors?)|bequests?|importers?|manufacturers?|trust (?:gave|gives|awarded|asks)
  )\b
`
/** Wishes and habits of one's own. */
const inside = pattern('i')`
  \b(?:
    head office|cost cent(?:re|er)s?|finance (?:sets|wants|likes|needs|asked)|offsite|off-site|away ?day|teams?
    |owners?|managers?|departments?|always|usual|usually|habit|certainty|stability|planning|predictab\w+
    |last (?:year|quarter|time)|histor\w+|internal\w*|insists?|politic\w*|prefers?|wants?|protects?|asked
  )\b
`

/** Most texts of a plan are about something else, and looking for locks takes its time. */
const namesMoney =
  anyOf(`budget | budgets | spend | spending | money | monies | fund | funds | funding | cash | p l | p and l
  | profit | invest* | expenditure | pound | pounds | euro | euros | dollar | dollars | gbp | eur | usd`)
const speaksOfMoney = (text: string) => /[£$€¥₹]/.test(text) || namesMoney(text)

const isOwnAccount = () => /P\s?(?:&|and)\s?L|profit|bottom line/i

/** One finding a text, whatever it says it with. */
function* wordingOf(
  text: string,
  place: { readonly holder: object; readonly key: string | number },
  money: boolean,
  words: Words,
): Iterable<Flag> {
  if (!money && !speaksOfMoney(text)) return
  const hits = ringFencing(text, words, { money })
  const [first] = hits
  if (!first) return
  const found = [...new Set(hits.map((hit) => `"${hit.text}"`))]
  const what = isOwnAccount().test(first.text) ? 'money is kept apart' : 'money may not move'
  const fact = `${sayList(found)} ${found.length === 1 ? 'says' : 'say'} that ${what}`
  const reason = hits.every((hit) => hit.outside) ? first.outside : undefined
  if ((reason || isOwnAccount().test(first.text)) && elsewhere().test(sentenceAround(text, first.start))) return
  yield on(place, reason ? `${fact}, for a reason from outside: "${reason.text}"` : fact, {
    severity: reason ? 'info' : 'warning',
    ...(reason && { fix: tied }),
    within: [first.start, first.end],
  })
}
