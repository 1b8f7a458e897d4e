import { at, rule } from '../../lint/rule.ts'
import { folded } from '../../plan/same-text.ts'
import { said } from '../../words/placeholders.ts'

export default rule({
  id: 'messaging/promise-supported',
  severity: 'info',
  from: 'draft',
  reads: ['messaging'],
  summary: 'Every promise is backed by a proof point.',
  why: `A promise is what a customer will hold you to. One that none of the proof points speaks of is made on trust, and nobody
    has checked yet that it can be kept.`,
  fix: 'Add the fact that shows the promise is kept to the proof points, or promise something that is proved.',
  source: '[003] brand promise',

  valid: [
    `
    messaging:
      promises: [Theft cover included, Repaired within two days]
      proof_points:
        - { id: theft-cover, claim: Insured from day one, evidence: Policy on theft VW-2026-01 }
        - { id: repair, claim: Repairs within 48 hours, evidence: Service log }
    `,
    `
    # Without any proof point that is one finding elsewhere, not one for each promise.
    messaging: { promises: [Theft cover included] }
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
  ],

  *check({ messaging }, { words }) {
    const { promises = [], proof_points = [] } = messaging
    if (proof_points.length === 0) return
    const proof = ` ${folded(proof_points.map(({ id, claim = '', evidence = '' }) => `${id} ${claim} ${evidence}`).join(' '))}`
    for (const [index, promise] of promises.entries()) {
      if (!said(promise, words) || unspaced.test(promise)) continue
      const named = stems(promise)
      const isPriceOnly = named.length === 0 && money.test(promise)
      const isProved = isPriceOnly
        ? money.test(proof)
        : named.length === 0 || named.some((stem) => proof.includes(` ${stem}`))
      if (!isProved) yield at(promises, index, `none of the proof points speaks of "${promise}"`)
    }
  },
})

const money = /\p{Sc}|\b(?:price|cost|cheap|fare|fee|save|pay|spend)/iu
/** Where words are not parted by spaces, nobody can see here which ones two texts share. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** What the words of a text are about: the beginnings of the longer ones, so that "repaired" meets "repairs". */
function stems(text: string): string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word.length > 3 && !/\d/.test(word) && !empty.has(word))
    .map((word) => word.slice(0, 5))
}

/** Words that stand in promises of every kind. */
const empty = new Set(
  `with your from every each that this they them will when what only over more than into have free always never month
   monthly months year yearly years week weeks days hours within after before`.split(/\s+/),
)
