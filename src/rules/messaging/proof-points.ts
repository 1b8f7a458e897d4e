import { ofLostNames } from '../../lint/of-lost-names.ts'
import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import type { Messaging, ProofPoint } from '../../plan/format.generated.ts'
import { lostNames } from '../../plan/lost-names.ts'
import { isAsserted, isGuess, isInMaking, isOwnAdvert, namesNoRecord } from '../../words/gaps/own-circle.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'messaging/proof-points',
  severity: 'error',
  from: 'draft',
  reads: ['messaging'],
  over: ['plan/no-placeholders'],
  summary: 'Three or four proof points support the proposition, each with its evidence.',
  why: `A proposition without proof is a wish with a full stop. One reason is easily doubted, six are not remembered, and a
    claim that nothing backs up is the first thing that a rival, a journalist or a regulator asks about.`,
  fix: 'Name the three or four facts that make the proposition believable, each with the record that a doubtful reader could ask to see.',
  source: '[000] step 3',
  options: { fewest: 3, most: 4, far_too_few: 1, far_too_many: 6 },

  valid: [
    `
    messaging:
      proof_points:
        - { id: theft-cover, claim: Theft cover from day one, evidence: Policy VW-2026-01 }
        - { id: fast-repair, claim: Repairs within 48 hours, evidence: "We know it from 1,140 repairs in the log" }
        - { id: cheaper, claim: Costs less than a bus pass, evidence: https://fares.example/2026-06 }
    `,
    [
      `
    messaging:
      proof_points: [{ id: theft-cover, claim: Theft cover from day one, evidence: Policy VW-2026-01 }]
    `,
      { options: { fewest: 1 } },
    ],
  ],
  invalid: [
    `
    messaging:
  # ^^^^^^^^^ nothing proves the proposition
      proposition: One price covers it all.
    `,
    `
    messaging:
      proof_points:
        - { id: theft-cover, claim: Theft cover from day one }
          # ^^ nothing proves "Theft cover from day one"
        - { id: fast-repair, evidence: Service log }
          # ^^ warning: "fast-repair" has evidence but claims nothing
        - { id: cheaper, claim: TBC, evidence: Fare comparison }
          #                     ^^^ warning: "cheaper" has evidence but claims only "TBC"
    `,
    `
    messaging:
      proof_points:
    # ^^^^^^^^^^^^ warning: 1 proof point; 3 to 4 carry an argument
        - { id: theft-cover, claim: Theft cover from day one, evidence: TBC }
          #                                                             ^^^ warning: the evidence for "Theft cover from day one" is only "TBC"
    `,
    `
    messaging:
      proof_points:
    # ^^^^^^^^^^^^ info: 5 proof points; 3 to 4 carry an argument
        - { id: a, claim: Fast, evidence: We believe nobody is faster }
          #                               ^^^^^^^^^^ warning: "We believe" is an opinion, not evidence for "Fast"
        - { id: b, claim: Safe, evidence: Safety test planned for May }
          #                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "Safety test planned for May" is still to come, so that nothing proves "Safe" yet
        - { id: c, claim: Quiet, evidence: Just listen to it }
          #                                ^^^^^^^^^^^^^^^^^ info: "Just listen to it" names nothing that a doubtful reader could ask to see
        - { id: d, claim: Light, evidence: Test report 14 }
        - { id: e, claim: Cheap, evidence: See our own brochure }
          #                                ^^^^^^^^^^^^^^^^^^^^ warning: "See our own brochure" is what you say of yourselves, not evidence for "Cheap"
    `,
    `
    messaging:
      proof_points: [{ id: a, claim: A, evidence: B 1 }, { id: b, claim: B, evidence: B 2 }, { id: c, claim: C, evidence: B 3 }, { id: d, claim: D, evidence: B 4 }, { id: e, claim: E, evidence: B 5 }, { id: f, claim: F, evidence: B 6 }]
      #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 6 proof points; 3 to 4 carry an argument
    `,
  ],

  *check({ messaging }, { words, links }, options) {
    const points = messaging.proof_points ?? []
    if (points.length === 0) {
      yield at(messaging, 'proof_points', 'nothing proves the proposition')
      return
    }
    const lost = lostNames('proof-point', links)
    // With those that are named and not there it would be enough.
    const isEnough = points.length + new Set(lost.map(({ id }) => id)).size >= options.fewest
    const comesOf = isEnough && points.length < options.fewest ? ofLostNames('proof-point', links) : []
    for (const flag of howMany(messaging, points, options)) yield { ...flag, comesOf }
    for (const point of points) yield* proofOf(point, words)
  },
})

interface Numbers {
  readonly fewest: number
  readonly most: number
  readonly far_too_few: number
  readonly far_too_many: number
}

function* howMany(
  messaging: Frozen<Messaging>,
  points: readonly Frozen<ProofPoint>[],
  { fewest, most, far_too_few, far_too_many }: Numbers,
): Iterable<Flag> {
  // Two of one id may be one that stands twice (plan/unique-ids).
  const different = new Set(points.map(({ id }) => id)).size
  if (points.length >= fewest && different <= most) return
  const count = points.length < fewest ? points.length : different
  yield at(
    messaging,
    'proof_points',
    `${count} proof point${count === 1 ? '' : 's'}; ${fewest} to ${most} carry an argument`,
    {
      severity: count <= far_too_few || count >= far_too_many ? 'warning' : 'info',
      ...(count > most && {
        fix: 'Keep those that persuade most, and put two that prove one thing together: one proof point may back several promises.',
      }),
    },
  )
}

function* proofOf(point: Frozen<ProofPoint>, words: Words): Iterable<Flag> {
  const { id, claim, evidence } = point
  const name = said(claim, words) ?? id
  if (evidence === undefined) {
    // What stands in brackets behind a claim may be what backs it.
    yield at(
      point,
      'evidence',
      `nothing proves "${name}"`,
      /\([^()]{5,}\)\.?$/.test(name) ? { severity: 'warning' } : {},
    )
  } else if (!said(evidence, words)) {
    yield at(point, 'evidence', `the evidence for "${name}" is only "${evidence}"`, { severity: 'warning' })
  } else {
    // Beside a number or an address an opinion is only a turn of phrase.
    const [opinion] = /\d|:\/\//.test(evidence) ? [] : words.find('weak-evidence', evidence)
    if (words.language === 'en' && isInMaking(evidence)) {
      yield at(point, 'evidence', `"${evidence}" is still to come, so that nothing proves "${name}" yet`, {
        severity: 'warning',
      })
    } else if (!opinion && words.language === 'en' && (isAsserted(evidence) || isGuess(evidence))) {
      yield at(point, 'evidence', `"${evidence}" is an opinion, not evidence for "${name}"`, { severity: 'warning' })
    } else if (!opinion && words.language === 'en' && isOwnAdvert(evidence)) {
      yield at(point, 'evidence', `"${evidence}" is what you say of yourselves, not evidence for "${name}"`, {
        severity: 'warning',
      })
    } else if (opinion) {
      yield at(point, 'evidence', `"${opinion.text}" is an opinion, not evidence for "${name}"`, {
        severity: 'warning',
        within: [opinion.start, opinion.end],
      })
    } else if (words.language === 'en' && namesNoRecord(evidence)) {
      yield at(point, 'evidence', `"${evidence}" names nothing that a doubtful reader could ask to see`, {
        severity: 'info',
      })
    }
    if (!said(claim, words)) {
      const fact = claim === undefined ? 'claims nothing' : `claims only "${claim}"`
      yield at(point, 'claim', `"${id}" has evidence but ${fact}`, { severity: 'warning' })
    }
  }
}
