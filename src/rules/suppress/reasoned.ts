import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'suppress/reasoned',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'Whoever silences a rule says why.',
  why: `A finding that is silenced without a reason looks, a quarter later, exactly like one that was overlooked. With no
    reason given the comment silences nothing.`,
  fix: 'End the comment with two hyphens and the reason: # plan-disable-next-line RULE -- the venue is paid for',
  source: 'ours',

  valid: [
    `
    # plan-disable-next-line plan/has-head -- the client names its plans itself
    title: Autumn
    `,
  ],
  invalid: [
    `
    # plan-disable-next-line syntax/smart-quotes
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this comment gives no reason, so it silences nothing
    title: Autumn
    `,
    `
    # plan-disable-next-line syntax/smart-quotes -- TBC
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "TBC" is no reason, so this comment silences nothing
    title: Autumn
    `,
    `
    # plan-disable-next-line budget/channel-cost: agreed with finance
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the reason must follow two hyphens, so this comment silences nothing: budget/channel-cost -- agreed with finance
    title: Autumn
    `,
  ],

  words({ kind, seen }) {
    if (kind === 'unmarked') {
      return {
        message: `the reason must follow two hyphens, so this comment silences nothing: ${seen.rules} -- ${seen.reason}`,
        fix: 'Put two hyphens with a space on both sides between the rules and the reason.',
      }
    }
    if (kind === 'stands-in') return { message: `"${seen.reason}" is no reason, so this comment silences nothing` }
    return { message: 'this comment gives no reason, so it silences nothing' }
  },
})
