import { rule, type Worded } from '../../lint/rule.ts'
import type { Problem } from '../../source/problem.ts'

export default rule({
  id: 'syntax/number-as-text',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'Numbers, shares and dates are written so that they can be computed with.',
  why: `A number with a currency sign, a thousands separator or a k is text to every program: it cannot be added up or
    compared. The currency is said once, in budget.currency. The other way round, text that looks like a number loses
    its form: 1.10 becomes 1.1.`,
  fix: 'Write the bare number, the share as 20%, the date as 2026-07-01; put text that looks like a number between quotes.',
  source: 'ours',

  valid: [
    `
    budget: { currency: GBP, total: 84000 }
    `,
    `
    # A dinar has a thousand fils; and a fraction of another length is one.
    budget: { currency: KWD, total: 360.000, allocations: [{ channel: search, amount: 12.5 }] }
    `,
  ],
  invalid: [
    [
      `
    measurement:
      targets:
        - { metric: orders, on: 2026-07-31, value: 1.2k }
        #                                          ^^^^ "1.2k" is text, not a number: write 1200; 1 more like it
        - { metric: orders, on: 2026-08-31, value: 2k }
      `,
      {
        edited: `
    measurement:
      targets:
        - { metric: orders, on: 2026-07-31, value: 1200 }
        - { metric: orders, on: 2026-08-31, value: 2000 }
      `,
      },
    ],
    `
    # The statement says which number the dot stands in.
    objective:
      statement: Gewinne 1.500 Abos bis 30. November 2026.
      target: 1.500
      #       ^^^^^ warning: 1.500 is the number 1.5 in YAML: write 1500
      baseline: 4.125
    `,
    [
      `
    budget:
      total: £84k
      #      ^^^^ "£84k" is text, not a number: write 84000
    `,
      {
        edited: `
    budget:
      total: 84000
    `,
      },
    ],
    [
      `
    budget:
      total: "84000"
      #      ^^^^^^^ "84000" is text, not a number: write 84000
    `,
      {
        edited: `
    budget:
      total: 84000
    `,
      },
    ],
    [
      `
    budget:
      total: 1.000,50
      #      ^^^^^^^^ "1.000,50" is text, not a number: write 1000.5
    `,
      {
        edited: `
    budget:
      total: 1000.5
    `,
      },
    ],
    [
      `
    objective:
      effort: { brand: 12.5 %, activation: 87.5% }
      #                ^^^^^^ "12.5 %" is not read as a share: write 12.5%
    `,
      {
        edited: `
    objective:
      effort: { brand: 12.5%, activation: 87.5% }
    `,
      },
    ],
    [
      `
    budget: { currency: GBP, total: "2,000", campaign_pool: { amount: £1.5k } }
    #                               ^^^^^^^ "2,000" is text, not a number: write 2000
    #                                                                 ^^^^^ "£1.5k" is text, not a number: write 1500
    `,
      {
        edited: `
    budget: { currency: GBP, total: 2000, campaign_pool: { amount: 1500 } }
    `,
      },
    ],
    [
      `
    ## Objective

    - Goal: Win new readers
    - Target: 1.200
    #         ^^^^^ "1.200" can be read as more than one number
    - Metric: Readers
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    budget:
      total: 40.000 €
      #      ^^^^^^^^ "40.000 €" is text, not a number: write 40000
    `,
      {
        edited: `
    budget:
      total: 40000
    `,
      },
    ],
    [
      `
    objective: { metric: leads, target: 300 qualified leads }
    #                                   ^^^^^^^^^^^^^^^^^^^ "300 qualified leads" is text, not a number: write 300
    budget: { currency: GBP, total: about £84k (ex VAT) }
    #                               ^^^^^^^^^^^^^^^^^^^ "about £84k (ex VAT)" is text, not a number: write 84000
    `,
      {
        edited: `
    objective: { metric: leads, target: 300 }
    budget: { currency: GBP, total: 84000 }
    `,
      },
    ],
    `
    budget:
      reallocation: { limit: £5000 }
      #                      ^^^^^ "£5000" is a sum of money, and a share is due here, such as 20%
    `,
    `
    period: { start: Q3, end: 2026-09-30 }
    #                ^^ "Q3" is a quarter; a day is needed here, such as 2026-07-01
    `,
    [
      `
    budget:
      currency: EUR
      total: 360.000
      #      ^^^^^^^ warning: 360.000 is the number 360 in YAML: write 360000
      campaign_pool: { amount: 40.000 }
      #                        ^^^^^^ warning: 40.000 is the number 40 in YAML: write 40000
      allocations: [{ channel: search, amount: 320000 }]
    `,
      {
        edited: `
    budget:
      currency: EUR
      total: 360000
      campaign_pool: { amount: 40000 }
      allocations: [{ channel: search, amount: 320000 }]
    `,
      },
    ],
    [
      `
    title: 1.10
    #      ^^^^ 1.10 is read as the number 1.1: put it in quotes
    `,
      {
        edited: `
    title: "1.10"
    `,
      },
    ],
    [
      `
    title: true
    #      ^^^^ true is read as a yes-or-no value: put it in quotes
    `,
      {
        edited: `
    title: "true"
    `,
      },
    ],
  ],

  words({ kind, seen }) {
    if (seen.isProse && kind !== 'quarter')
      return {
        message: `"${seen.value}" can be read as more than one number`,
        fix: 'Write it with a comma before each three digits (1,200) and a dot before decimals (1.2).',
      }
    const said = (cases[kind] ?? notANumber)(seen)
    return seen.more ? { ...said, message: `${said.message}; ${seen.more} more like it` } : said
  },
})

const cases: Readonly<Record<string, (seen: Problem['seen']) => Worded>> = {
  money: ({ value }) => ({
    message: `"${value}" is a sum of money, and a share is due here, such as 20%`,
    fix: 'Write the share as a number and a %, such as 20%.',
  }),
  share: ({ value, number }) => ({
    message: `"${value}" is not read as a share: write ${number}`,
    fix: 'Write the share as a number and a % without a space, such as 20%.',
  }),
  quarter: ({ value }) => ({
    message: `"${value}" is a quarter; a day is needed here, such as 2026-07-01`,
    fix: 'Write the day as year, month, day: 2026-07-01.',
  }),
  thousands: ({ raw, number, read }) => ({
    severity: 'warning',
    message: `${raw} is the number ${read} in YAML: write ${number}`,
    fix: 'Write thousands without a separator; the sums are computed as if that stood here.',
  }),
  'text-as-number': ({ raw, read }) => ({
    message: `${raw} is read as the number ${read}: put it in quotes`,
    fix: `Write "${raw}" with the quotes.`,
  }),
  'text-as-boolean': ({ raw }) => ({
    message: `${raw} is read as a yes-or-no value: put it in quotes`,
    fix: `Write "${raw}" with the quotes.`,
  }),
}

const notANumber = ({ value, number }: Problem['seen']): Worded => ({
  message: `"${value}" is text, not a number: write ${number}`,
  fix: 'Write the bare number: no currency sign, no separators, no k. The currency stands in budget.currency.',
})
