import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'suppress/current',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'A rule is silenced only until the day that was named.',
  why: `An exception with an end is a promise to look again. When the day has passed the comment silences nothing, so that
    somebody does look.`,
  fix: 'Correct what the rule reports, or name a new day and a new reason.',
  source: 'ours',

  valid: [
    `
    # plan-disable-next-line plan/has-head until 2026-12-31 -- the name is decided in autumn
    title: Autumn
    `,
    `
    # plan-disable-next-line plan/has-head until 2026-06-30 -- the name was never decided
    title: Autumn
    status: closed
    `,
  ],
  invalid: [
    `
    # plan-disable-next-line plan/has-head until 2026-06-30 -- the name is decided in June
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this exception ended on 2026-06-30, so it silences nothing
    title: Autumn
    `,
    `
    # plan-disable-next-line plan/has-head until June -- the name is decided in June
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "June" is no day written as 2026-12-31, so this comment silences nothing
    title: Autumn
    `,
  ],

  words({ kind, seen }) {
    return {
      ...(kind === 'no-date' && { fix: 'Write the day as year, month, day: until 2026-12-31.' }),
      message:
        kind === 'expired'
          ? `this exception ended on ${seen.until}, so it silences nothing`
          : `"${seen.until}" is no day written as 2026-12-31, so this comment silences nothing`,
    }
  },
})
