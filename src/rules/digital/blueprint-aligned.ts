import { at, rule } from '../../lint/rule.ts'
import { blueprintElements, sayName } from '../../plan/digital-model.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { givesReason } from '../../words/gaps/bare-answer.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'digital/blueprint-aligned',
  severity: 'warning',
  from: 'draft',
  reads: ['digital'],
  summary: 'Each element of the brand blueprint is held against values and goals.',
  why: `A promise that the company does not live by is found out by the first customer who needs it. Holding each part of the brand
    against what you stand for and where you want to be is how that is found out at the desk instead.`,
  fix: 'Say in a sentence how the element follows from your values or serves your goals. If it does neither, change the element.',
  source: '[003] alignment with values and goals',

  valid: [
    `
    digital:
      brand_blueprint:
        brand_promise: { definition: Repaired within 48 hours., alignment: Practical is one of our values. }
        value_proposition: { definition: One price for bike and repairs., alignment: Honest about what it costs. }
    `,
    `
    # What is not defined cannot be held against anything: digital/blueprint-complete reports it.
    digital: { brand_blueprint: { brand_promise: { definition: TBC } } }
    `,
  ],
  invalid: [
    `
    digital:
      brand_blueprint:
        brand_promise: { definition: Repaired within 48 hours., alignment: Practical is one of our values. }
        brand_essence: { definition: Always working., alignment: TBC }
        #                                                        ^^^ "brand essence" is not held against values and goals
        brand_image: { definition: The bike that is always there., alignment: Fully in line with our values. }
        #                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "brand image" is not held against values and goals
        value_proposition: { definition: One price for bike and repairs. }
      # ^^^^^^^^^^^^^^^^^ "value proposition" is not held against values and goals
    `,
    `
    digital:
      brand_blueprint:
    # ^^^^^^^^^^^^^^^ none of the 2 elements that are defined is held against values and goals
        brand_essence: { definition: Always working. }
        value_proposition: { definition: One price for bike and repairs. }
    `,
  ],

  *check({ digital }, { words }) {
    const { brand_blueprint: blueprint } = digital
    if (!blueprint) return
    const defined = blueprintElements.filter((name) => said(blueprint[name]?.definition, words))
    // "Consistent" is an answer where it is one of the values.
    const values = digital.values?.map(folded) ?? []
    const isHeld = (alignment = '') =>
      givesReason(alignment, words) || values.some((value) => value !== '' && folded(alignment).includes(value))
    const open = defined.filter((name) => !isHeld(blueprint[name]?.alignment))
    if (open.length > 1 && open.length === defined.length) {
      const message = `none of the ${defined.length} elements that are defined is held against values and goals`
      yield at(digital, 'brand_blueprint', message, { place: 'key' })
      return
    }
    for (const name of open) {
      const element = blueprint[name]
      if (element) yield at(element, 'alignment', `"${sayName(name)}" is not held against values and goals`)
    }
  },
})
