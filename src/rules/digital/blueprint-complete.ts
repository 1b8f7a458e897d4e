import { at, rule } from '../../lint/rule.ts'
import { blueprintElements, sayName } from '../../plan/digital-model.ts'
import { sayList } from '../../plan/lists.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'digital/blueprint-complete',
  severity: 'warning',
  from: 'draft',
  reads: ['digital'],
  summary: 'All twelve elements of the brand blueprint are defined.',
  why: `Each channel fills a gap in the blueprint with an idea of its own. What is not written down once, for everybody, is
    made up several times, and the brand becomes as many brands as it has agencies.`,
  fix: 'Write a sentence for each element that is missing. If one does not apply, say so and why.',
  source: '[003] brand blueprint analysis',

  valid: [
    `
    digital:
      brand_blueprint:
        competitive_context: { definition: Two rivals with higher prices. }
        target_markets: { definition: Commuters in six cities. }
        brand_image: { definition: Practical. }
        desired_behavior: { definition: They ride before they decide. }
        challenges: { definition: Fear of theft. }
        customer_insights: { definition: They compare with a bus pass. }
        brand_properties: { definition: The yellow frame. }
        brand_essence: { definition: Always working. }
        brand_promise: { definition: Repaired within 48 hours. }
        selling_points: { definition: One price. }
        value_proposition: { definition: One price for bike and repairs. }
        brand_recommendations: { definition: Say the price first. }
    `,
    'title: A plan that does not use the model',
  ],
  invalid: [
    `
    digital:
      brand_blueprint:
    # ^^^^^^^^^^^^^^^ 8 of the twelve elements are missing: challenges, customer insights, brand properties, brand essence, brand promise, selling points, value proposition and brand recommendations
        competitive_context: { definition: Two rivals with higher prices. }
        target_markets: { alignment: We serve those who need it most. }
      # ^^^^^^^^^^^^^^ "target markets" has no definition
        brand_image: { definition: TBC }
        #                          ^^^ "brand image" has no definition
        desired_behavior: { definition: They ride before they decide. }
    `,
    `
    digital:
      brand_blueprint:
    # ^^^^^^^^^^^^^^^ the element "brand recommendations" is missing
        competitive_context: { definition: Two rivals with higher prices. }
        target_markets: { definition: Commuters in six cities. }
        brand_image: { definition: Practical. }
        desired_behavior: { definition: They ride before they decide. }
        challenges: { definition: Fear of theft. }
        customer_insights: { definition: They compare with a bus pass. }
        brand_properties: { definition: The yellow frame. }
        brand_essence: { definition: Always working. }
        brand_promise: { definition: Repaired within 48 hours. }
        selling_points: { definition: One price. }
        value_proposition: { definition: One price for bike and repairs. }
    `,
    `
    digital: { values: [Honest] }
  # ^^^^^^^ none of the twelve elements of the brand is defined
    `,
  ],

  *check({ digital }, { words }) {
    const { brand_blueprint: blueprint } = digital
    if (!blueprint || blueprintElements.every((name) => !said(blueprint[name]?.definition, words))) {
      yield at(digital, 'brand_blueprint', 'none of the twelve elements of the brand is defined', { place: 'key' })
      return
    }
    const missing = blueprintElements.filter((name) => blueprint[name] === undefined)
    const [first] = missing
    const names = sayList(missing.map(sayName))
    if (first && missing.length === 1) yield at(blueprint, first, `the element "${names}" is missing`)
    else if (first) yield at(blueprint, first, `${missing.length} of the twelve elements are missing: ${names}`)
    for (const name of blueprintElements) {
      const element = blueprint[name]
      if (!element || said(element.definition, words)) continue
      yield at(element, 'definition', `"${sayName(name)}" has no definition`)
    }
  },
})
