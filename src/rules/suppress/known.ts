import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'suppress/known',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'A comment that silences a rule names a rule that exists.',
  why: 'A misspelt name silences nothing, and the author believes that it does.',
  fix: 'Write the rule as `plan rules` lists it.',
  source: 'ours',

  valid: [
    `
    # plan-disable-next-line plan/has-head -- the client names its plans itself
    title: Autumn
    `,
  ],
  invalid: [
    `
    # plan-disable-next-line plan/has-haed -- the client names its plans itself
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ there is no rule "plan/has-haed"; a rule with a similar name is "plan/has-head"
    title: Autumn
    `,
    `
    # plan-disable-next-line everything -- no time
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ there is no rule "everything"
    title: Autumn
    `,
    `
    # plan-disable-nextline plan/has-head -- no time
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "plan-disable-nextline" silences nothing; the words are plan-disable-next-line and, above the first field, plan-disable
    title: Autumn
    `,
    `
    # plan-disabel-next-line plan/has-head -- no time
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "plan-disabel-next-line" silences nothing; the words are plan-disable-next-line and, above the first field, plan-disable
    title: Autumn
    `,
    `
    # plan-disable-next-line -- no time
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this comment names no rule, so it silences nothing
    title: Autumn
    `,
    `
    # plan-disable-next-line syntax/right-shape -- later
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "syntax/right-shape" cannot be silenced: without it a clean result would mean nothing
    title: Autumn
    `,
    `
    # plan-disable-next-line channels/kept, channels/role, digital/order, plan/approved, plan/has-head, plan/reviewed, privacy/basis, budget/adds-up, channels/owner, channels/tempo, journey/mapped, messaging/tone, plan/no-unused, plan/not-stale, budget/not-only, objective/owner, plan/given-once, plan/unique-ids, privacy/opt-out, brief/not-edited, brief/up-to-date -- no time
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this comment names more than 20 rules, and silences the first 20 of them
    title: Autumn
    `,
  ],

  words({ kind, seen }) {
    if (kind === 'no-rule')
      return {
        message: 'this comment names no rule, so it silences nothing',
        fix: 'Name the rules to silence: # plan-disable-next-line RULE -- reason',
      }
    if (kind === 'too-many')
      return {
        message: `this comment names more than ${seen.most} rules, and silences the first ${seen.most} of them`,
        fix: 'Name the rules that have something to report here; a rule that you want nowhere is turned off in the settings.',
      }
    if (kind === 'misspelt')
      return {
        message: `"${seen.word}" silences nothing; the words are plan-disable-next-line and, above the first field, plan-disable`,
        fix: 'Write # plan-disable-next-line RULE -- reason',
      }
    if (kind === 'always-on')
      return {
        message: `"${seen.rule}" cannot be silenced: without it a clean result would mean nothing`,
        fix: 'Take the comment out and correct the place.',
      }
    return {
      message: `there is no rule "${seen.rule}"${seen.nearest ? `; a rule with a similar name is "${seen.nearest}"` : ''}`,
    }
  },
})
