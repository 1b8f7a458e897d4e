import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'syntax/comment-cuts-text',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'No text is cut short by a # that was meant as a word.',
  why: `In YAML a # after a space starts a comment, and everything behind it is dropped without a word. "The #1 choice"
    becomes "The", in the plan and in every brief made from it.`,
  fix: 'Put the whole text between double quotes. If a comment was meant, put a space after the #.',
  source: 'ours',

  valid: [
    'title: "The #1 choice"',
    'title: The choice # of many',
    'period: { start: 2026-07-01, end: 2026-09-30 } #Q3',
    'x-ticket: fixes #12',
    `
    title: Autumn
    #1 priority is the launch
    status: draft
    `,
  ],
  invalid: [
    [
      `
    title: The #1 choice
    #          ^^^^^^^^^ the text is read as "The": everything from "#1 choice" on is taken for a comment
    `,
      {
        edited: `
    title: "The #1 choice"
    `,
      },
    ],
    [
      `
    title: Autumn #backtoschool
    #             ^^^^^^^^^^^^^ warning: the text is read as "Autumn": everything from "#backtoschool" on is taken for a comment
    `,
      {
        edited: `
    title: "Autumn #backtoschool"
    `,
      },
    ],
    [
      `
    title: #1 choice of commuters
    #      ^^^^^^^^^^^^^^^^^^^^^^ nothing is read here: everything from "#1 choice of commuters" on is taken for a comment
    status: draft
    `,
      {
        edited: `
    title: "#1 choice of commuters"
    status: draft
    `,
      },
    ],
    [
      `
    channels:
      - id: email
        role: The shop that riders call their
          #1 choice, "by far" # says the survey
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the text is read as "The shop that riders call their": everything from "#1 choice, "by far" # says the survey" on is taken for a comment
    `,
      {
        edited: `
    channels:
      - id: email
        role: "The shop that riders call their
          #1 choice, \\"by far\\"" # says the survey
    `,
      },
    ],
    `
    channels:
      - { id: email, role: The #1 choice
      #                        ^^^^^^^^^ the text is read as "The": everything from "#1 choice" on is taken for a comment
        }
    `,
  ],

  words({ kind, seen }) {
    return {
      message:
        seen.kept === ''
          ? `nothing is read here: everything from "${seen.lost}" on is taken for a comment`
          : `the text is read as "${seen.kept}": everything from "${seen.lost}" on is taken for a comment`,
      ...(kind === 'letter' && { severity: 'warning' as const }),
    }
  },
})
