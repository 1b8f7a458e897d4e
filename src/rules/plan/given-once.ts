import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'plan/given-once',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'Each element of a plan in a folder is given in one place.',
  why: `A plan is split into files so that each part has one owner. Where the budget stands in two of them, each of the two
    owners believes in their own, and nobody can say which of them the plan means.`,
  fix: 'Decide which of them holds, bring it up to date, and delete the other.',
  source: 'ours',

  valid: [
    [
      `
    title: Autumn
    messaging: { proposition: One price. }
      `,
      { file: 'q3/plan.yaml', parts: { 'budget.yaml': 'total: 900', 'channels/email.yaml': 'owner: Dan Whitlock' } },
    ],
  ],
  invalid: [
    [
      `
    total: 900
  # ^^^^^ "budget" is given here and in plan.yaml
      `,
      {
        file: 'q3/budget.yaml',
        parts: { 'plan.yaml': 'budget: { total: 1000 }' },
        related: [[['budget', 'also given here']]],
      },
    ],
    [
      `
    - id: email
    # ^^ "channels" is given here and in plan.yaml
      `,
      {
        file: 'q3/channels.yaml',
        parts: { 'plan.yaml': 'channels: [{ id: email }]', 'channels/email.yaml': 'name: Email' },
        related: [
          [
            ['channels', 'also given here'],
            ['name', 'also given here'],
          ],
        ],
      },
    ],
    [
      `
    ---
    name: Email
  # ^^^^ "email" in "channels" is given here and in email.yaml
    ---
      `,
      {
        file: 'q3/channels/email.md',
        parts: { 'plan.yaml': 'title: Autumn', 'channels/email.yaml': 'name: Newsletter' },
        related: [[['name', 'also given here']]],
      },
    ],
    [
      `
    ## Channels

    | Channel | Budget |
    |---------|--------|
    | Email   | £2,000 |
    #           ^^^^^^ warning: "Email" gets £2,000 here, and £3,000 in the budget

    ## Budget

    - Email: £3,000
      `,
      { file: 'autumn.plan.md', related: [[['£3,000', 'the line of the budget']]] },
    ],
    [
      `
    ---
  # ^ the plan is given here and in plan.yaml
    title: Autumn
    ---
      `,
      {
        file: 'q3/plan.md',
        parts: { 'plan.yaml': 'title: Autumn' },
        related: [[['t', 'also given here']]],
      },
    ],
  ],

  words({ kind, seen }) {
    if (kind === 'other-sum')
      return {
        message: `"${seen.channel}" gets ${seen.here} here, and ${seen.there} in the budget`,
        severity: 'warning',
      }
    const what = kind === 'plan' ? 'the plan' : kind === 'item' ? `"${seen.id}" in "${seen.key}"` : `"${seen.key}"`
    return { message: `${what} is given here and in ${seen.first}` }
  },
})
