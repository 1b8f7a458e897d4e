import { ofLostNames } from '../../lint/of-lost-names.ts'
import { at, rule, tooManyPairs } from '../../lint/rule.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { contentWords } from '../../words/promises/content-words.ts'
import { alike } from '../../words/promises/promises.ts'

export default rule({
  id: 'messaging/promise-supported',
  severity: 'info',
  from: 'draft',
  reads: ['messaging'],
  summary: 'Every promise is backed by a proof point.',
  why: `A promise is what a customer will hold you to. One that none of the proof points speaks of is made on trust, and nobody
    has checked yet that it can be kept.`,
  fix: 'Name the fact that shows the promise is kept in the claim or the evidence of a proof point (one may back several promises), or promise something that is proved.',
  source: '[003] brand promise',

  valid: [
    `
    messaging:
      promises: [A reading before and after]
      proof_points: [{ id: leaks, claim: Leakage falls by half, evidence: 412 blower-door readings in 2025 }]
    `,
    `
    messaging:
      promises: [Theft cover included, Fixed in two days]
      proof_points:
        - { id: theft-cover, claim: Insured from day one, evidence: Policy on theft VW-2026-01 }
        - { id: repair, claim: Repairs within 48 hours, evidence: Service log }
    `,
    `
    # Without any proof point that is one finding elsewhere, not one for each promise.
    messaging: { promises: [Theft cover included] }
    `,
    `
    # With a hyphen or without.
    messaging:
      promises: [Drug-free]
      proof_points: [{ id: drug-free, claim: Seawater and nothing else, evidence: Laboratory report 2026-04 }]
    `,
    `
    # A price is proved by anything that speaks of what it costs.
    messaging:
      promises: [£69 a month]
      proof_points: [{ id: bus, claim: Costs less than a city bus pass, evidence: Fare comparison 2026-06 }]
    `,
  ],
  invalid: [
    `
    messaging:
      promises: [Theft cover included, Free test rides on Sundays]
      #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ none of the proof points speaks of "Free test rides on Sundays"
      proof_points: [{ id: theft-cover, claim: Theft cover from day one, evidence: Policy VW-2026-01 }]
    `,
    `
    messaging:
      promises: [£69 a month]
      #          ^^^^^^^^^^^ none of the proof points speaks of "£69 a month"
      proof_points: [{ id: theft-cover, claim: Theft cover from day one, evidence: Policy VW-2026-01 }]
    `,
    `
    # A working day is a day: the workshop is no proof of it.
    messaging:
      promises: [Delivered the next working day]
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ none of the proof points speaks of "Delivered the next working day"
      proof_points: [{ id: mended, claim: Mended by hand, evidence: Workshop log 2026-H1 }]
    `,
  ],

  *check({ messaging }, { words, links }) {
    const { promises = [], proof_points = [] } = messaging
    if (proof_points.length === 0) return
    const proof = proof_points
      .map(({ id, claim = '', evidence = '' }) => `${id.replaceAll('-', ' ')}; ${claim}; ${evidence}`)
      .join('; ')
      .toLowerCase()
    const tooMany = tooManyPairs(promises.length * proof_points.length, mostPairs)
    if (tooMany) return yield tooMany
    const isNamed = namedIn(proof)
    for (const [index, promise] of promises.entries()) {
      if (proof.includes(promise.toLowerCase()) || !said(promise, words) || unspaced().test(promise)) continue
      const isClaimed = proof_points.some(({ claim = '' }) => holds(promise, claim))
      if (isClaimed || isNamed(promise) || proof_points.some(({ claim }) => claim && alike(promise, claim))) continue
      // What a proof point says that is named and not there, nobody knows.
      yield at(promises, index, `none of the proof points speaks of "${promise}"`, {
        comesOf: ofLostNames('proof-point', links),
      })
    }
  },
})

const mostPairs = 50_000

/** A claim of two words or more that the promise repeats: "One price" in "One price, quoted up front". */
function holds(promise: string, claim: string): boolean {
  const words = claim.trim().replace(/\.$/, '').toLowerCase()
  return words.includes(' ') && promise.toLowerCase().includes(words)
}

const money = () => /\p{Sc}|\b(?:price|cost|cheap|fare|fee|save|pay|spend)/iu
/** Where words are not parted by spaces, nobody can see here which ones two texts share. */
const unspaced = () =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** Do the two share a word, or both speak of money where the promise is nothing but a price? */
function namedIn(proof: string): (promise: string) => boolean {
  let proved: readonly string[] | undefined
  return (promise) => {
    const named = stems(promise)
    if (named.length === 0) return !money().test(promise) || money().test(proof)
    proved ??= [...new Set(stems(proof))]
    // "Reading" and "readings" lose different endings.
    return named.some((stem) =>
      proved?.some((one) => one === stem || (isLong(one) && isLong(stem) && isOpening(one, stem))),
    )
  }
}

const isLong = ({ length }: string) => length > 3
const isOpening = (one: string, other: string) => one.startsWith(other) || other.startsWith(one)

/** What a text is about, by the beginnings of its words, so that "insured" meets "insurance". */
function stems(text: string): string[] {
  return contentWords(text.replaceAll('-', ' ').replace(/\b(?:working|business|calendar) (?=days?\b)/gi, ''))
    .map((word) => word.toLowerCase().slice(0, 5))
    .filter((stem) => !/^(?:hour|day|week|month|year)s?$/.test(stem))
}
