import { at, type Frozen, rule } from '../../lint/rule.ts'
import { type Component, componentNames, components, isPlaced, sayName } from '../../plan/digital-model.ts'
import type { Tactics } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { givesReason } from '../../words/gaps/bare-answer.ts'

export default rule({
  id: 'digital/components',
  severity: 'warning',
  from: 'draft',
  reads: ['digital'],
  summary: 'Each of the four components of the digital model has a tactic.',
  why: `The four components feed each other: what is defined is conveyed, what is conveyed connects, and what is measured
    corrects the rest. With one of them empty the others run on, but nothing comes round to make them better.`,
  fix: 'Name the channels that do the work of this component, or say under each of its tactics why it is left out.',
  source: '[003] the strategic model',

  valid: [
    `
    digital:
      tactics:
        define_and_establish: { define_goals: Set by the board in January, establish_online_presence: [content-seo] }
        convey_and_promote: { paid_search: [paid-search] }
        connect_and_convert: { lead_conversion: [email] }
        measure_and_refine: { website_performance: [content-seo] }
    `,
    `
    digital:
      tactics:
        define_and_establish: { clarify_values: [pr] }
        convey_and_promote: { seo: [content-seo] }
        connect_and_convert: { lead_nurturing: [email], lead_conversion: TBC }
        measure_and_refine: { integrated_performance: [crm] }
    `,
  ],
  invalid: [
    `
    digital:
      tactics:
    # ^^^^^^^ "connect and convert" has no tactic
        define_and_establish: { clarify_values: [pr] }
        convey_and_promote: { seo: [content-seo] }
        measure_and_refine:
      # ^^^^^^^^^^^^^^^^^^ "measure and refine" has no tactic
          website_performance: TBC
    `,
    `
    digital:
      tactics:
    # ^^^^^^^ "define and establish", "connect and convert" and "measure and refine" have no tactic
        convey_and_promote: { seo: [content-seo] }
    `,
    `
    digital: { values: [Honest] }
  # ^^^^^^^ none of the four components has a tactic
    `,
    `
    digital:
      tactics:
        define_and_establish: { clarify_values: [pr] }
        convey_and_promote: { seo: [content-seo] }
        connect_and_convert: { lead_conversion: [email] }
        measure_and_refine: { website_performance: Done by the group, social_performance: Nobody asks for it }
      # ^^^^^^^^^^^^^^^^^^ info: every tactic of "measure and refine" is left out
    `,
  ],

  *check({ digital }, { words }) {
    const { tactics } = digital
    const isSaid = (text: string) => givesReason(text, words)
    const placedIn = (component: Component) => tacticsOf(tactics, component).filter((one) => isPlaced(one, isSaid))
    const empty = componentNames.filter((component) => placedIn(component).length === 0)
    if (tactics === undefined || empty.length === componentNames.length) {
      yield at(digital, 'tactics', 'none of the four components has a tactic', { place: 'key' })
      return
    }
    const missing = empty.filter((component) => tactics[component] === undefined)
    const [first] = missing
    const names = sayList(missing.map((component) => `"${sayName(component)}"`))
    if (first) yield at(tactics, first, `${names} ${missing.length > 1 ? 'have' : 'has'} no tactic`, { place: 'key' })
    for (const component of componentNames) {
      if (tactics[component] === undefined) continue
      const placed = placedIn(component)
      if (placed.length === 0) yield at(tactics, component, `"${sayName(component)}" has no tactic`, { place: 'key' })
      else if (placed.every((tactic) => typeof tactic === 'string'))
        yield at(tactics, component, `every tactic of "${sayName(component)}" is left out`, {
          place: 'key',
          severity: 'info',
        })
    }
  },
})

function tacticsOf(tactics: Frozen<Tactics> | undefined, component: Component) {
  const given: Readonly<Record<string, unknown>> = tactics?.[component] ?? {}
  return components[component].map((name) => given[name] as string | readonly string[] | undefined)
}
