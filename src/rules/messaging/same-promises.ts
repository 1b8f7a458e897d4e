import { type Cause, type Flag, type Frozen, on, rule, tooManyPairs } from '../../lint/rule.ts'
import { shareMarket } from '../../plan/channels.ts'
import { type Claim, claimsOf, claimsOnPaths, sharedClaims } from '../../plan/claims.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { patternOf } from '../../plan/texts/ruled-out.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { freeAndPaid } from '../../words/promises/given-free.ts'
import { promiseDays } from '../../words/promises/promise-days.ts'
import { promiseTerms } from '../../words/promises/promise-terms.ts'
import { alike, clash, isSameButFor, isSameValue, outlasts } from '../../words/promises/promises.ts'
import type { Term } from '../../words/promises/term.ts'
import { languageOf } from '../../words/words.ts'

export default rule({
  id: 'messaging/same-promises',
  severity: 'error',
  from: 'draft',
  reads: ['messaging?', 'channels[]?', 'audiences[]?'],
  summary: 'Every channel makes the same promises.',
  why: `Words and pictures may differ from channel to channel; what is promised may not. Someone who reads 24 hours in the ad
    and 48 in the email believes neither, and somebody in customer service has to explain which one holds.`,
  fix: 'Use the promise as the messaging has it. If it should be another one, change it there, for every channel.',
  source: '[000] the same visual identity carrying different promises is not integrated',

  valid: [
    `
    # Other words for the same thing, and another angle.
    messaging: { promises: [Repairs within 48 hours, £69 a month, Theft cover included] }
    channels:
      - { id: email, promises: [Fixed in two days, Insured against theft], message: £69 per month for a bike that works. }
      - { id: linkedin, message: Professional credibility. }
      - { id: reddit, message: No spin. }
    `,
    `
    # Another market has another price and another language.
    messaging: { promises: [£69 a month, Theft cover included] }
    channels:
      - { id: search-gb, markets: [UK], promises: [£69 a month] }
      - { id: search-ie, markets: [IE], promises: [€79 a month, Faoi árachas] }
    `,
    `
    # Told to two audiences, two prices are two offers; where a channel runs abroad, its price is that country's.
    messaging: { promises: [Cancel any time, £69 a month] }
    channels: [{ id: search-gb, markets: [GB] }, { id: search-ie, markets: [IE] }]
    audiences:
      - { id: clubs, path: [{ stage: decision, message: €40 for two days }, { stage: trial, channels: [search-ie], message: £79 a month }] }
      - { id: homes, path: [{ stage: decision, message: €45 for two days }] }
    `,
    `
    # The arms of a test are meant to differ.
    messaging: { promises: [First month free] }
    channels:
      - { id: page-a, test: true, promises: [First month free] }
      - { id: page-b, test: true, promises: [First month half price] }
    `,
    `
    # What is ruled out is reported as that.
    messaging: { promises: [Paid within 30 days], not_said: [Best bank] }
    channels:
      - { id: tables, promises: [The best bank for switchers] }
      - { id: email, promises: [Paid within one month] }
    `,
    `
    # Both are in the list, and a sum for two terms is not another price for one.
    messaging: { promises: [£69 a month, £49 a month for students, £40 pays for a volunteer] }
    channels:
      - { id: campus, promises: [Just £49 a month] }
      - { id: letters, message: £80 pays for a volunteer for two terms. }
    `,
  ],
  invalid: [
    [
      `
    # All say one thing and the plan another: one slip, and perhaps the plan's.
    messaging: { promises: [Free returns for 63 days] }
    channels:
      - { id: email, promises: [Free returns for 60 days] }
      #                                          ^^^^^^^ "email" promises "60 days", and the plan promises "63 days"; 2 other places say "60 days" too
      - { id: post, promises: [Free returns for 60 days] }
      - { id: press, message: Free returns for 60 days. }
    `,
      {
        related: [
          [
            ['63 days', 'the plan promises "63 days"'],
            ['60 days', 'and here'],
            ['60 days', 'and here'],
          ],
        ],
      },
    ],
    [
      `
    messaging: { promises: [Free returns for 63 days] }
    channels:
      - { id: email, promises: [Free returns for 60 days] }
      #                                          ^^^^^^^ "email" promises "60 days", and the plan promises "63 days"; one other place says "60 days" too
      - { id: post, promises: [Free returns for 60 days] }
    `,
      {
        related: [
          [
            ['63 days', 'the plan promises "63 days"'],
            ['60 days', 'and here'],
          ],
        ],
      },
    ],
    [
      `
    messaging: { promises: [No joining fee] }
    channels:
      - { id: post, promises: [Joining fee £25] }
      #                                    ^^^ "post" promises "£25", and the plan promises "No joining fee"
    `,
      { related: [[['No joining fee', 'the plan promises "No joining fee"']]] },
    ],
    [
      `
    messaging: { promises: [Streak repair is free, Free delivery] }
    channels:
      - { id: email, promises: [Streak repair for $2] }
      #                                           ^^ "email" promises "$2", and the plan promises "free"
      - { id: app, promises: [Delivery free over £30, Express delivery £4] }
    `,
      { related: [[['free', 'the plan promises "free"']]] },
    ],
    [
      `
    messaging:
      promises: [Repairs within 48 hours]
      adaptations:
        - { audience: commuters, message: Repaired within 12 hours. }
          #                                               ^^^^^^^^ the version for "commuters" says "12 hours", and the plan promises "48 hours"
    channels:
      - { id: email, name: Email, promises: [Repairs within 24 hours in all six cities] }
        #                                                   ^^^^^^^^ "Email" promises "24 hours", and the plan promises "48 hours"
      - { id: press, message: We repair within 72 hours. }
        #                                      ^^^^^^^^ "press" says "72 hours", and the plan promises "48 hours"
    `,
      {
        related: [
          [['48 hours', 'the plan promises "48 hours"']],
          [['48 hours', 'the plan promises "48 hours"']],
          [['48 hours', 'the plan promises "48 hours"']],
        ],
      },
    ],
    [
      `
    messaging: { promises: [£69 a month] }
    audiences:
      - { id: students, name: Students, path: [{ stage: decision, message: Yours for £59 a month., channels: [email] }] }
        #                                                                            ^^^^^^^^^^^ the message at "decision" for "Students" says "£59 a month", and the plan promises "£69 a month"
      `,
      { related: [[['£69 a month', 'the plan promises "£69 a month"']]] },
    ],
    `
    channels:
      - { id: film, name: Film, message: All of it for £69 a month. }
      - { id: email, name: Email, brief: { call_to_action: Start now at £59 a month } }
        #                                                               ^^^^^^^^^^^ "Email" says "£59 a month", and "Film" says "£69 a month"
    `,
    [
      `
    messaging: { promises: [€40 for two days] }
    channels:
      - { id: newsletter, promises: [€45 for two days] }
        #                            ^^^ "newsletter" promises "€45", and the plan promises "€40"
    `,
      { related: [[['€40', 'the plan promises "€40"']]] },
    ],
    `
    messaging: { promises: [Theft cover included, £69 a month] }
    channels:
      - { id: email, name: Email, promises: [Theft cover included, Free delivery] }
        #                                                          ^^^^^^^^^^^^^ warning: "Email" promises "Free delivery", which is none of the plan's promises
      - { id: search, promises: [Open on Sundays] }
        #                        ^^^^^^^^^^^^^^^ warning: "search" promises "Open on Sundays", which is none of the plan's promises
      - { id: post, promises: [£69 a month for life] }
        #                      ^^^^^^^^^^^^^^^^^^^^ warning: "post" promises "£69 a month for life", which is none of the plan's promises
    `,
    [
      `
    messaging: { promises: [Theft cover included] }
    channels:
      - { id: email, promises: [Free delivery] }
        #                       ^^^^^^^^^^^^^ warning: "email" promises "Free delivery", which is none of the plan's promises, and is promised in 2 other places
      - { id: search, promises: [Free delivery] }
      - { id: post, promises: [Free delivery, Theft cover included] }
      `,
      {
        related: [
          [
            ['Free delivery', 'and here'],
            ['Free delivery', 'and here'],
          ],
        ],
      },
    ],
    `
    messaging: { promises: [Theft cover included] }
    channels:
      - { id: email, promises: [Free delivery] }
        #                       ^^^^^^^^^^^^^ warning: "email" promises "Free delivery", which is none of the plan's promises, and is promised in one other place
      - { id: search, promises: [Free delivery] }
    `,
  ],

  *check({ messaging, channels = [], audiences = [] }, { words }) {
    const promises = messaging?.promises ?? []
    const shared = sharedClaims(messaging?.promises)
    const verbatim = new Set(promises)
    // Of most languages nothing is known here.
    const canCompare = shared.length > 0 && languageOf(words.language) !== undefined
    const terms = new Terms()
    const earlier: Said[] = []
    const claims = claimsOf(messaging?.adaptations, channels)
    const told = shared.length > 0 ? claimsOnPaths(audiences, channels) : []
    const pairs = (told.length + claims.length) * shared.length + claims.length ** 2 / 2
    const tooMany = tooManyPairs(pairs, mostPairs)
    if (tooMany) return yield tooMany
    // Two audiences may well be told two prices; neither may be told another than the plan's.
    for (const claim of told) {
      const flag = verbatim.has(claim.text) ? undefined : clashOf(claim, shared, [], channels, terms)
      if (flag) yield flag
    }
    for (const claim of claims) {
      if (verbatim.has(claim.text)) continue
      const flag = clashOf(claim, shared, earlier, channels, terms)
      earlier.push(claim)
      if (flag) yield flag
      else if (claim.verb === 'promises' && canCompare && !isPromised(claim.text, shared)) {
        if (isAbroad(claim.channel, channels) || !said(claim.text, words)) continue
        if (!promises.every((text) => said(text, words))) continue
        // That it is ruled out is messaging/not-said's to report.
        if (messaging?.not_said?.some((phrase) => patternOf(phrase)?.test(claim.text))) continue
        const message = `${by(claim)} "${claim.text}", which is none of the plan's promises`
        // What is missing among the plan's promises is missing once, whoever promises it.
        yield on(claim, message, { severity: 'warning', cause: { name: claim.text, others: promisedElsewhere } })
      }
    }
  },
})

/** Forty channels with ten promises each are less. */
const mostPairs = 150_000

/** Where several places say one thing and the plan another, either may be the slip, and it is one. */
function contradictionOf(text: string, against: string, { who }: Said): Cause {
  return {
    name: [folded(text), folded(against), who].join('\n'),
    others: (count) => `; ${count === 1 ? 'one other place says' : `${count} other places say`} "${text}" too`,
  }
}

const promisedElsewhere = (count: number) =>
  count === 1 ? ', and is promised in one other place' : `, and is promised in ${count} other places`

/** Does the plan promise this, or might it? */
function isPromised(claim: string, shared: readonly Said[]): boolean {
  const promises = shared.map(({ text }) => text)
  return promises.some((promise) => alike(promise, claim)) && !outlasts(claim, promises)
}

type Said = Claim<Frozen<Channel>>

/** What texts promise, each read once and only when asked for. */
class Terms {
  readonly #known = new Map<string, readonly Term[]>()

  of({ text }: Pick<Said, 'text'>): readonly Term[] {
    let terms = this.#known.get(text)
    if (!terms) {
      terms = [...promiseTerms(text), ...promiseDays(text)]
      this.#known.set(text, terms)
    }
    return terms
  }
}

/** The first term that surely contradicts a promise of the plan or, where none speaks of it, what was said before. */
function clashOf(
  claim: Said,
  shared: readonly Said[],
  earlier: readonly Said[],
  channels: readonly Frozen<Channel>[],
  terms: Terms,
): Flag | undefined {
  for (const term of terms.of(claim)) {
    if (shared.some((other) => terms.of(other).some((their) => isSameValue(term, their)))) continue
    for (const other of [...shared, ...earlier]) {
      const against = terms
        .of(other)
        .find(
          (their) =>
            clash(term, their, terms.of(claim), terms.of(other)) || isSameButFor(term, claim.text, their, other.text),
        )
      if (!against || isElsewhere(term, claim, other, channels)) continue
      return on(claim, `${by(claim)} "${term.text}", and ${by(other)} "${against.text}"`, {
        within: [term.start, term.end],
        cause: contradictionOf(term.text, against.text, other),
        related: [on(other, `${by(other)} "${against.text}"`, { within: [against.start, against.end] })],
      })
    }
  }
  return paidElsewhere(claim, shared, channels)
}

/** What the plan gives for nothing and the claim asks money for, or the other way round. */
function paidElsewhere(claim: Said, shared: readonly Said[], channels: readonly Frozen<Channel>[]): Flag | undefined {
  if (isAbroad(claim.channel, channels)) return undefined
  for (const promise of shared) {
    const found = freeAndPaid(claim.text, promise.text)
    if (!found) continue
    return on(claim, `${by(claim)} "${found.one.text}", and ${by(promise)} "${found.other.text}"`, {
      within: [found.one.start, found.one.end],
      cause: contradictionOf(found.one.text, found.other.text, promise),
      related: [on(promise, `${by(promise)} "${found.other.text}"`, { within: [found.other.start, found.other.end] })],
    })
  }
  return undefined
}

function by({ who, verb }: Said): string {
  return `${who} ${verb}`
}

/** People of one country never see what channels of another say, and the plan's price may be that of another country. */
function isElsewhere(term: Term, one: Said, other: Said, channels: readonly Frozen<Channel>[]): boolean {
  if (one.channel && other.channel) return !shareMarket(one.channel, other.channel)
  return isPrice(term) && isAbroad(one.channel, channels)
}

/** Does the channel run where some other channel does not? */
function isAbroad(channel: Frozen<Channel> | undefined, channels: readonly Frozen<Channel>[]): boolean {
  return channel !== undefined && channels.some((other) => !shareMarket(channel, other))
}

function isPrice({ kind }: Term): boolean {
  return kind === 'price'
}
