import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isLeftToTools, isNoDefinition } from '../../words/gaps/says-nothing.ts'

export default rule({
  id: 'measurement/attribution',
  severity: 'warning',
  from: 'draft',
  reads: ['measurement'],
  summary: 'The plan says how credit is shared, over what time, and how each customer is counted once.',
  why: `Left to themselves, channels share out the credit by their own tools, each with its own window, and most sales are
    counted more than once. An agreed way is never quite right; but it is the same for all, and its errors are known.`,
  fix: 'Name the model, the window, and the key by which double counts are found (dedupe_by), such as the order number.',
  source: '[000] agreement on attribution',

  valid: [
    `
    measurement: { attribution: { model: Last click, window: 30 days, dedupe_by: order number } }
    `,
    `
    measurement: { attribution: { model: Geo hold-out in three counties, window: 4 weeks, dedupe_by: household, overlap: false } }
    `,
  ],
  invalid: [
    `
    measurement: { cadence: weekly }
  # ^^^^^^^^^^^ nothing says how credit is shared: no model, no window of time and no way to count a customer once
    `,
    `
    measurement:
      attribution: { model: Position-based }
    # ^^^^^^^^^^^ credit is shared with no window of time and no way to count a customer once
    `,
    `
    measurement:
      attribution: { model: TBC, window: 30 days, dedupe_by: "-" }
      #                     ^^^ credit is shared with no model and no way to count a customer once
    `,
    `
    measurement:
      attribution: { model: As reported by each platform, window: 30 days, dedupe_by: order number }
      #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "As reported by each platform" leaves it to each tool how it shares credit
    `,
  ],

  *check({ measurement }, { words }) {
    const { attribution } = measurement
    if (!attribution) {
      const all = sayList(Object.values(parts))
      yield at(measurement, 'attribution', `nothing says how credit is shared: ${all}`)
      return
    }
    const missing = (['model', 'window', 'dedupe_by'] as const).filter((key) => !said(attribution[key], words))
    const [first] = missing
    const model = attribution.model?.trim() ?? ''
    if (words.language === 'en' && missing[0] !== 'model' && (isLeftToTools(model) || isNoDefinition(model, '')))
      yield at(attribution, 'model', `"${model}" leaves it to each tool how it shares credit`)
    if (first) yield at(attribution, first, `credit is shared with ${sayList(missing.map((key) => parts[key]))}`)
  },
})

const parts = { model: 'no model', window: 'no window of time', dedupe_by: 'no way to count a customer once' }
