import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'syntax/comma-splits-text',
  severity: 'error',
  from: 'draft',
  reads: [],
  // Half a text says little, and the other half is not missing.
  over: ['messaging/promise-supported', 'messaging/same-promises'],
  summary: 'No text between braces or brackets is split by its own comma.',
  why: `Between { and } a comma ends a field. "{ what: Copy, 3 variants }" is read as the text "Copy" and a second
    field called "3 variants", and half of what was asked for is lost.`,
  fix: 'Put the text between double quotes, or write the fields on lines of their own.',
  source: 'ours',

  valid: [
    `
    channels:
      - id: paid-search
        deliverables:
          - { what: "Copy, 3 variants", due: 2026-06-24 }
    `,
  ],
  invalid: [
    [
      `
    channels:
      - id: paid-search
        deliverables:
          - { what: Copy, 3 variants, due: 2026-06-24 }
          #               ^^^^^^^^^^ the comma ends "what" here, and "3 variants" is read as a field without a value
    `,
      {
        edited: `
    channels:
      - id: paid-search
        deliverables:
          - { what: "Copy, 3 variants", due: 2026-06-24 }
    `,
      },
    ],
    [
      `
    # Two commas, one text.
    messaging:
      proof_points:
        - { id: make, claim: Make a print, evidence: Workshop plan, 1,900 places }
        #                                                           ^ the comma ends "evidence" here, and "1,900 places" is read as a field without a value
    `,
      {
        edited: `
    # Two commas, one text.
    messaging:
      proof_points:
        - { id: make, claim: Make a print, evidence: "Workshop plan, 1,900 places" }
    `,
      },
    ],
    [
      `
    budget:
      campaign_pool: { amount: 48,000 }
      #                           ^^^ the comma ends "amount" here: it is read as 48, and "000" as a field of its own
    `,
      {
        edited: `
    budget:
      campaign_pool: { amount: 48000 }
    `,
      },
    ],
    [
      `
    budget:
      allocations: [{ channel: email, amount: 20,000, committed: 4,000 }]
      #                                          ^^^ the comma ends "amount" here: it is read as 20, and "000" as a field of its own
      #                                                            ^^^ the comma ends "committed" here: it is read as 4, and "000" as a field of its own
    `,
      {
        edited: `
    budget:
      allocations: [{ channel: email, amount: 20000, committed: 4,000 }]
    `,
      },
    ],
    [
      `
    channels:
      - { id: email, starts: 1 July, 2026, tempo: weekly }
      #                              ^^^^ the comma ends "starts" here: it is read as 1 July, and "2026" as a field of its own
    `,
      {
        edited: `
    channels:
      - { id: email, starts: 2026-07-01, tempo: weekly }
    `,
      },
    ],
    [
      `
    budget:
      allocations: [{ channel: email, amount: £20,000 }]
      #                                           ^^^ the comma ends "amount" here: it is read as £20, and "000" as a field of its own
    `,
      {
        edited: `
    budget:
      allocations: [{ channel: email, amount: 20000 }]
    `,
      },
    ],
    [
      `
    messaging:
      promises: [Free refills, £1,450 a month for ten]
      #                           ^^^^^^^^^^^^^^^^^^^ the comma cuts one text of the list in two here: "£1" and "450 a month for ten"
    `,
      {
        edited: `
    messaging:
      promises: [Free refills, "£1,450 a month for ten"]
    `,
      },
    ],
    [
      `
    journey:
      evidence: [Poll (n=1,204, May)]
      #                    ^^^ the comma cuts one text of the list in two here: "Poll (n=1" and "204"
    `,
      {
        edited: `
    journey:
      evidence: ["Poll (n=1,204, May)"]
    `,
      },
    ],
    [
      `
    journey:
      evidence: [Panel of drivers (n=400, weekly), Till data]
      #                                   ^^^^^^^ the comma cuts one text of the list in two here: "Panel of drivers (n=400" and "weekly)"
    `,
      {
        edited: `
    journey:
      evidence: ["Panel of drivers (n=400, weekly)", Till data]
    `,
      },
    ],
  ],

  words({ kind, seen }) {
    if (kind === 'list')
      return {
        message: `the comma cuts one text of the list in two here: "${seen.before}" and "${seen.key}"`,
        fix: 'Put the text between double quotes, or write each item on a line of its own behind a dash.',
      }
    if (seen.number || (kind === 'again' && seen.read))
      return {
        message: `the comma ends "${seen.before}" here: it is read as ${seen.read}, and "${seen.key}" as a field of its own`,
        fix:
          kind === 'day'
            ? `Write the day as year, month, day: ${seen.number}`
            : `Write the number without separators${seen.number ? `: ${seen.number}` : '.'}`,
      }
    return {
      message: `the comma ends ${seen.before ? `"${seen.before}"` : 'the text'} here, and "${seen.key}" is read as a field without a value`,
    }
  },
})
