import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { pattern } from '../../text/pattern.ts'
import { isImprovised } from '../../words/gaps/improvised.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isLeftToTools, isNoDefinition } from '../../words/gaps/says-nothing.ts'
import { beginning, holding } from '../../words/matching/gated.ts'

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
    `
    # The model tells all of it in its own words.
    measurement: { attribution: { model: "Last touch in the CRM over 90 days, overlaps de-duplicated on the order number" } }
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
    `
    measurement:
      attribution: { model: We will see where they come from, window: 30 days, dedupe_by: order number }
      #                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "We will see where they come from" does not say how credit is shared
    `,
    `
    measurement:
      attribution: { model: Last click, window: 30 days, dedupe_by: Each platform counts its own }
      #                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ credit is shared with no way to count a customer once
    `,
  ],

  *check({ measurement }, { words }) {
    const { attribution } = measurement
    if (!attribution) {
      const all = sayList(Object.values(parts))
      yield at(measurement, 'attribution', `nothing says how credit is shared: ${all}`)
      return
    }
    const isEnglish = words.language === 'en'
    const missing = (['model', 'window', 'dedupe_by'] as const).filter(
      (key) =>
        (!said(attribution[key], words) && !(isEnglish && isToldIn(attribution.model, key))) ||
        (isEnglish && key === 'dedupe_by' && notCountedOnce.test(attribution.dedupe_by?.trim() ?? '')),
    )
    const [first] = missing
    const model = attribution.model?.trim() ?? ''
    if (isEnglish && first !== 'model' && (waits.test(model) || isImprovised(model)))
      yield at(attribution, 'model', `"${model}" does not say how credit is shared`)
    else if (isEnglish && first !== 'model' && (isLeftToTools(model) || isNoDefinition(model, '')))
      yield at(attribution, 'model', `"${model}" leaves it to each tool how it shares credit`)
    if (first) yield at(attribution, first, `credit is shared with ${sayList(missing.map((key) => parts[key]))}`)
  },
})

/** "Last touch, 90 days, de-duplicated on the order number": a model whose own words go on to what else there is to say. */
function isToldIn(model = '', key: 'model' | 'window' | 'dedupe_by'): boolean {
  return key !== 'model' && told[key].test(model)
}

const told = {
  window: holding(
    'day|week|month|hour',
    pattern()`(?<![a-z\d])(?:\d{1,3}|a|one|two|three|four|six|twelve)[ -]?(?:hour|day|week|month)s?(?![a-z])`,
  ),
  dedupe_by: holding(
    'dedup|de-dup|once',
    pattern()`
      ^(?!.*(?<![a-z])(?:no|not|never|nothing|nobody|without|cannot|can't|don't|isn't|aren't|yet) (?:[a-z]+ ){0,3}(?:de-?dup|count))
      .*(?<![a-z])(?:de-?dup(?:e|ed|es|ing|licat[a-z]+)?(?![a-z])|count(?:s|ed)? (?:[a-z]+ ){0,2}once(?![a-z]))
    `,
  ),
}

/** "We will see where the joins come from" */
const waits = beginning(
  "we|let's|to be seen|time will|wait|it will|it'll|it is|it's",
  pattern()`
    ^(?:
      we(?:'ll| will| shall)(?: just| soon| simply)? see(?![a-z])|let's see|to be seen|time will tell|wait and see
      |(?:it is|it's|it will be|it'll be|we think it is) (?:obvious|clear|evident)(?![a-z])
    )[^;:]{0,60}$
  `,
)

/** "Each platform counts its own", "by eye": the same customer is counted by all of them. */
const notCountedOnce = beginning(
  'each|every|all|platforms|channels|agencies|not |impossible|we |by eye|by feel|nobody|no need',
  pattern()`
    ^(?:
      (?:(?:each|every) (?:platform|channel|tool|agency|network|team|partner|owner)|all (?:platforms|channels|tools|agencies)|platforms|channels|agencies) (?:
        counts?|has|have|uses?|does|do|keeps?|reports?|claims?|removes?|handles?
      ) (?:its|their)(?: own)?(?: [a-z]+)?
      |not (?:really )?(?:possible|needed|planned|done|applicable|necessary|relevant|deduplicated|de-duplicated|yet)
      |impossible|we (?:do not|don't|cannot|can't|do no)(?: [a-z]+){0,4}|by (?:eye|feel)|no need(?: [a-z]+){0,3}
      |nobody (?:does|checks|can)(?: [a-z]+){0,2}
    )[.!]?$
  `,
)

const parts = { model: 'no model', window: 'no window of time', dedupe_by: 'no way to count a customer once' }
