import { at, rule } from '../../lint/rule.ts'
import { cadenceInDays, cadenceWords } from '../../plan/durations.ts'
import { isSlipOf, nearest } from '../../plan/nearest.ts'
import { onlyPerson } from '../../plan/people/one-person.ts'
import { saidCadence } from '../../plan/timing/said-cadences.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'governance/review-cadence',
  severity: 'error',
  from: 'draft',
  reads: ['governance', 'channels[]?'],
  summary: 'The plan is reviewed across its channels every week or fortnight.',
  why: `Money that runs in the wrong place runs until the next review. With a month between two of them, a quarter has three
    chances to change anything, and the last one comes when the money is spent.`,
  fix: 'Write review.cadence as weekly, fortnightly or every N days.',
  source: '[000] a weekly or fortnightly cross-channel review',
  options: { days: 14 },

  valid: [
    `
    governance: { review: { cadence: weekly } }
    `,
    `
    governance: { review: { cadence: Every 10 days } }
    `,
    `
    governance: { review: { cadence: Every Monday at 10 } }
    `,
    [
      `
    governance: { review: { cadence: monthly } }
    `,
      { options: { days: 31 } },
    ],
  ],
  invalid: [
    `
    governance:
  # ^^^^^^^^^^ nothing says how often the plan is reviewed as a whole
      integration_owner: Lena Fischer
    `,
    `
    governance:
      review: { cadence: TBC, against: orders }
      #                  ^^^ nothing says how often the plan is reviewed as a whole, only "TBC"
    `,
    `
    governance: { integration_owner: Ana Ruiz }
  # ^^^^^^^^^^ info: nothing says how often the plan is reviewed as a whole
    channels: [{ id: email, owner: Ana Ruiz }]
    `,
    `
    governance: { review: { cadence: monthly } }
    #                                ^^^^^^^ warning: "monthly" can leave 30 days between two reviews, more than 14
    `,
    `
    governance: { review: { cadence: 1st and 3rd Wednesday } }
    #                                ^^^^^^^^^^^^^^^^^^^^^ warning: "1st and 3rd Wednesday" can leave 21 days between two reviews, more than 14
    `,
    `
    governance: { review: { cadence: bi-weekly } }
    #                                ^^^^^^^^^ warning: "bi-weekly" can be read as twice a week and as every two weeks
    `,
    `
    governance: { review: { cadence: Bimonthly on Fridays } }
    #                                ^^^^^^^^^^^^^^^^^^^^ warning: "Bimonthly on Fridays" can be read as twice a month and as every two months
    `,
    `
    governance: { review: { cadence: as needed } }
    #                                ^^^^^^^^^ warning: "as needed" does not say how many days lie between two reviews
    `,
    [
      `
    governance: { review: { cadence: fortnigthly } }
    #                                ^^^^^^^^^^^ warning: "fortnigthly" is no cadence; fortnightly was probably meant
    `,
      {
        edited: `
    governance: { review: { cadence: fortnightly } }
    `,
      },
    ],
    `
    governance: { review: { cadence: after each board meeting } }
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^ warning: "after each board meeting" does not say how many days lie between two reviews
    `,
  ],

  *check({ governance, channels = [] }, facts, { days: most }) {
    const { words } = facts
    const { review } = governance
    const cadence = said(review?.cadence, words)
    if (cadence === undefined) {
      const person = onlyPerson(channels, facts.texts)
      const instead = review?.cadence === undefined ? '' : `, only "${review.cadence}"`
      const message = `nothing says how often the plan is reviewed as a whole${instead}`
      const extra = person === undefined ? {} : ({ severity: 'info' } as const)
      yield review ? at(review, 'cadence', message, extra) : at(governance, 'review', message, extra)
      return
    }
    if (!review) return
    const warn = (message: string, extra = {}) => at(review, 'cadence', message, { severity: 'warning', ...extra })
    const days = cadenceInDays(cadence) ?? saidCadence(cadence)?.days
    const double = twoReadings.find(([pattern]) => pattern.test(cadence))
    if (days !== undefined) {
      if (days > most)
        yield warn(`"${cadence}" can leave ${Math.round(days)} days between two reviews, more than ${most}`)
      return
    }
    if (double) yield warn(`"${cadence}" can be read as ${double[1]}`)
    else if (words.is('ambiguous-cadences', cadence))
      yield warn(`"${cadence}" does not say how many days lie between two reviews`)
    else {
      const meant = nearest(cadence, cadenceWords)
      const open = `"${cadence}" does not say how many days lie between two reviews`
      yield warn(meant ? `"${cadence}" is no cadence; ${meant} was probably meant` : open, {
        ...(meant && {
          fix: `Write ${meant}.`,
          edits: [{ holder: review, key: 'cadence', text: meant, safe: isSlipOf(meant, cadence) }],
        }),
      })
    }
  },
})

const twoReadings: readonly (readonly [RegExp, string])[] = [
  [/^bi[\s-]?weekly\b/i, 'twice a week and as every two weeks'],
  [/^bi[\s-]?monthly\b/i, 'twice a month and as every two months'],
  [/^bi[\s-]?(?:annual(?:ly)?|yearly)\b/i, 'twice a year and as every two years'],
]
