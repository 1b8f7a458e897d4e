import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'syntax/right-shape',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'Every field holds the kind of value that the format asks for.',
  why: `A plan can only be checked, added up and briefed from if a date is a date and a list is a list. Where a value has
    another form, the rules that need it cannot run.`,
  fix: 'Write the value in the form that the message names.',
  source: 'ours',

  valid: [
    `
    status: approved
    period: { start: 2026-07-01, end: 2026-09-30 }
    `,
  ],
  invalid: [
    `
    status: aproved
    #       ^^^^^^^ "aproved" is not one of draft, approved, live, closed; the nearest is approved
    `,
    `
    status: signed
    #       ^^^^^^ "signed" is not one of draft, approved, live, closed
    `,
    `
    launch: 2026-02-30
    #       ^^^^^^^^^^ "2026-02-30" is no day of the calendar; days are written like this: 2026-07-01
    `,
    [
      `
    launch: 2026-9-5
    #       ^^^^^^^^ "2026-9-5" is not how days are written here: write 2026-09-05
    `,
      {
        edited: `
    launch: 2026-09-05
    `,
      },
    ],
    `
    launch: 03/04/2026
    #       ^^^^^^^^^^ "03/04/2026" is no day of the calendar; days are written like this: 2026-07-01
    `,
    `
    channels:
      - id: Paid Search
        #   ^^^^^^^^^^^ "Paid Search" is no id; an id is lower-case words joined by hyphens: paid-search
    `,
    [
      `
    channels:
      - name: Paid search
      # ^^^^ this item of "channels" has no id
    `,
      {
        edited: `
    channels:
      - id: paid-search
        name: Paid search
    `,
      },
    ],
    `
    objective: Sell more
    #          ^^^^^^^^^ a set of named fields is expected here, not the text "Sell more"
    `,
    `
    budget:
      reallocation: { decide_within: soon }
      #                              ^^^^ "soon" is not written as this field needs it: for instance 3 days
    `,
    [
      `
    # What can only mean one day is read as that day.
    objective: { by: 9/30/2026 }
    #                ^^^^^^^^^ "9/30/2026" is not how days are written here: write 2026-09-30
    `,
      {
        edited: `
    # What can only mean one day is read as that day.
    objective: { by: 2026-09-30 }
    `,
      },
    ],
    `
    budget: { reallocation: { decide_within: 5 working days } }
    #                                        ^^^^^^^^^^^^^^ "5 working days" is not how a length of time is written here: write 1 week
    measurement: { attribution: { window: 7-day click } }
    #                                     ^^^^^^^^^^^ "7-day click" is not how a length of time is written here: write 7 days
    `,
    `
    objective:
      effort: { brand: most, activation: 20% }
      #                ^^^^ "most" is not a share: write it as 20%
    `,
    `
    budget:
      allocations:
        - { channel: email, amount: 15% }
        #                           ^^^ "15%" is a share, and a sum of money is due here
    `,
    `
    # nothing is written yet
  # ^ the file is empty
    `,
    `
    - title: Autumn
  # ^ a plan is fields with names (title: …, objective: …), and this file is a list
    `,
    [
      `
    # Autumn campaign
  # ^ there are no fields above the text: a Markdown plan starts with them, between two lines ---

    We sell more.
    `,
      { file: 'autumn.plan.md' },
    ],
    `
    digital:
      servas:
        strategic:
          value: { score: 7 }
          #               ^ 7 is more than the 5 that is possible
          action: { score: 0 }
          #                ^ 0 is less than the 1 that is possible
    `,
  ],

  words({ kind, seen }) {
    switch (kind) {
      case 'not-in-list':
        return {
          message: `"${seen.value}" is not one of ${seen.allowed}${seen.near ? `; the nearest is ${seen.near}` : ''}`,
          fix: `Write one of ${seen.allowed}.`,
        }
      case 'not-a-date':
        return {
          message: seen.proposal
            ? `"${seen.value}" is not how days are written here: write ${seen.proposal}`
            : `"${seen.value}" is no day of the calendar; days are written like this: 2026-07-01`,
          fix: 'Write the day as year, month, day: 2026-07-01.',
        }
      case 'bad-id':
        return {
          message: `"${seen.value}" is no id; an id is lower-case words joined by hyphens${seen.proposal ? `: ${seen.proposal}` : ''}`,
          fix: 'Write the id in lower case with hyphens; the name for people goes into name.',
        }
      case 'missing':
        return {
          message: `this item of "${seen.thing}" has no ${seen.key}`,
          fix: seen.proposal
            ? `Add "${seen.key}: ${seen.proposal}".`
            : `Add a short ${seen.key} in lower case, so that other parts of the plan can name it.`,
        }
      case 'bad-text':
        return {
          message: `"${seen.value}" is not written as this field needs it${seen.example ? `: for instance ${seen.example}` : ''}`,
        }
      case 'not-a-duration':
        return {
          message: `"${seen.value}" is not how a length of time is written here: write ${seen.proposal}`,
          fix: 'Write a whole number and hours, days, weeks or months: 5 days.',
        }
      case 'bad-share':
        return {
          message: `"${seen.value}" is not a share: write it as ${seen.example}`,
          fix: 'Write the share as a number and a %, such as 20%.',
        }
      case 'share-for-money':
        return {
          message: `"${seen.value}" is a share, and a sum of money is due here`,
          fix: 'Write the sum as a bare number; a line of the budget may have its share beside it, as share: 15%.',
        }
      case 'minimum':
        return { message: `${seen.value} is less than the ${seen.limit} that is possible` }
      case 'maximum':
        return { message: `${seen.value} is more than the ${seen.limit} that is possible` }
      case 'empty':
        return {
          message: 'the file is empty',
          fix: 'Start with "title:" and "objective:"; `plan schema` shows every field.',
        }
      case 'no-front-matter':
        return {
          message: 'there are no fields above the text: a Markdown plan starts with them, between two lines ---',
          fix: 'Put --- on the first line, then the fields (title: …, objective: …), then --- again, then the text.',
        }
      case 'not-a-plan':
        return {
          message: `a plan is fields with names (title: …, objective: …), and this file is ${seen.found === 'list' ? 'a list' : 'only text'}`,
          fix: 'Start with "title:" and "objective:"; `plan schema` shows every field.',
        }
      default:
        return {
          message: `${seen.expected} is expected here, not ${seen.found}`,
          ...(seen.example && { fix: `Write it like this: ${seen.example}` }),
        }
    }
  },
})
