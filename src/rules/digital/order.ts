import { at, type Frozen, rule } from '../../lint/rule.ts'
import { type Component, components, isPlaced, sayName } from '../../plan/digital-model.ts'
import type { Tactics } from '../../plan/format.generated.ts'
import { givesReason } from '../../words/gaps/bare-answer.ts'

export default rule({
  id: 'digital/order',
  severity: 'info',
  from: 'draft',
  reads: ['digital'],
  summary: 'Values, goals and message are settled before they are promoted.',
  why: `Promotion carries whatever it is given. Where channels are booked before anyone has settled what the brand stands for and
    where people find it, money spreads a message that will be another one next quarter.`,
  fix: 'Fill in "define and establish" first; where that was settled elsewhere, say where.',
  source: '[003] the first step is to define',

  valid: [
    `
    digital:
      tactics:
        define_and_establish: { define_goals: Set by the board in January }
        convey_and_promote: { seo: [content-seo] }
    `,
    `
    # What is left out is not promoted.
    digital: { tactics: { convey_and_promote: { paid_search: No budget this year }, measure_and_refine: { website_performance: [site] } } }
    `,
  ],
  invalid: [
    [
      `
    digital:
      tactics:
        convey_and_promote: { seo: [content-seo] }
      # ^^^^^^^^^^^^^^^^^^ "convey and promote" and "connect and convert" have channels, and nothing is said yet of "define and establish", which comes before them
        connect_and_convert: { lead_conversion: [email] }
        define_and_establish: { clarify_values: TBC }
    `,
      {
        related: [
          [
            ['connect_and_convert', 'has channels too'],
            ['define_and_establish', 'comes first'],
          ],
        ],
      },
    ],
    `
    digital: { tactics: { connect_and_convert: { lead_conversion: [email] } } }
    #                     ^^^^^^^^^^^^^^^^^^^ "connect and convert" has channels, and nothing is said yet of "define and establish", which comes before it
    `,
  ],

  *check({ digital: { tactics } }, { words }) {
    if (
      !tactics ||
      tacticsIn(tactics, 'define_and_establish').some((one) => isPlaced(one, (text) => givesReason(text, words)))
    )
      return
    const early = (['convey_and_promote', 'connect_and_convert'] as const).filter((component) =>
      tacticsIn(tactics, component).some((tactic) => Array.isArray(tactic) && tactic.length > 0),
    )
    const [first, second] = early
    if (!first) return
    const names = early.map((component) => `"${sayName(component)}"`).join(' and ')
    const [verb, them] = second ? ['have', 'them'] : ['has', 'it']
    const message = `${names} ${verb} channels, and nothing is said yet of "define and establish", which comes before ${them}`
    yield at(tactics, first, message, {
      place: 'key',
      related: [
        ...(second ? [at(tactics, second, 'has channels too', { place: 'key' })] : []),
        ...(tactics.define_and_establish ? [at(tactics, 'define_and_establish', 'comes first', { place: 'key' })] : []),
      ],
    })
  },
})

function tacticsIn(tactics: Frozen<Tactics>, component: Component) {
  const given = (tactics[component] ?? {}) as Readonly<Record<string, string | readonly string[] | undefined>>
  return components[component].map((name) => given[name])
}
