import { rule } from '../../lint/rule.ts'

export default rule({
  id: 'syntax/comma-splits-text',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'No text between braces is split by its own comma.',
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
    `
    channels:
      - id: paid-search
        deliverables:
          - { what: Copy, 3 variants, due: 2026-06-24 }
          #               ^^^^^^^^^^ the comma ends "what" here, and "3 variants" is read as a field without a value
    `,
  ],

  words({ seen }) {
    return {
      message: `the comma ends ${seen.before ? `"${seen.before}"` : 'the text'} here, and "${seen.key}" is read as a field without a value`,
    }
  },
})
