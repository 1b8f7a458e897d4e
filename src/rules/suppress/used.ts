import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'suppress/used',
  severity: 'warning',
  from: 'draft',
  reads: [],
  summary: 'Every comment that silences a rule still has something to silence.',
  why: `An exception that is no longer needed hides the next mistake of its kind. It is there to be taken out when the plan
    has been put right.`,
  fix: 'Take the comment out.',
  source: 'ours',

  valid: ['title: Autumn # nothing is silenced here'],
  invalid: [
    `
    # plan-disable-next-line syntax/smart-quotes -- the title is a quotation
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "syntax/smart-quotes" has nothing to report in what follows
    title: Autumn
    `,
    `
    title: Autumn
    # plan-disable syntax/smart-quotes -- the title is a quotation
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this comment stands below the first field, so it silences nothing: only at the top is it for the whole file
    status: draft
    `,
    `
    title: Autumn
    # plan-disable-next-line syntax/smart-quotes -- the title is a quotation
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nothing follows this comment, so it silences nothing
    `,
  ],

  words({ kind, seen }) {
    if (kind === 'not-at-top') {
      return {
        message:
          'this comment stands below the first field, so it silences nothing: only at the top is it for the whole file',
        fix: 'Move it above the first field, or use plan-disable-next-line for what follows.',
      }
    }
    if (kind === 'too-many')
      return {
        message: `more than ${seen.limit} comments of this file silence rules; from here on they are not heard`,
        fix: 'Turn rules off for the file in plan.config.yaml, under overrides.',
      }
    if (kind === 'nothing-follows') return { message: 'nothing follows this comment, so it silences nothing' }
    return { message: `"${seen.rule}" has nothing to report in what follows` }
  },
})
