import { at, rule } from '../../lint/rule.ts'
import { componentNames, components, isPlaced, sayName } from '../../plan/digital-model.ts'
import { sayList } from '../../plan/lists.ts'
import { givesReason } from '../../words/gaps/bare-answer.ts'

export default rule({
  id: 'digital/tactics-placed',
  severity: 'warning',
  from: 'draft',
  reads: ['digital'],
  summary: 'Each tactic of the digital model has its channels, or a reason why it is left out.',
  why: `A tactic without a channel is nobody's work, and one that is not mentioned may have been forgotten as well as dropped. A
    line that says why it is left out costs a minute now and spares the question in every review.`,
  fix: 'List the ids of the channels that carry the tactic, or write in a few words why this plan does without it.',
  source: '[003] tactics of the four components',

  valid: [
    `
    digital:
      tactics:
        connect_and_convert: { social_local_mobile: [demo-days], lead_nurturing: [email], lead_conversion: Done by sales }
    `,
    `
    # Components that have no tactic at all are digital/components' to report.
    digital:
      tactics:
        define_and_establish: { clarify_values: TBC }
        measure_and_refine:
          website_performance: [content-seo]
          social_performance: Too few posts to learn from
          integrated_performance: [crm]
    `,
  ],
  invalid: [
    `
    digital:
      tactics:
        connect_and_convert:
      # ^^^^^^^^^^^^^^^^^^^ nothing is said of "lead nurturing", neither a channel nor why it is left out
          social_local_mobile: [demo-days]
          lead_conversion: TBC
          #                ^^^ "lead conversion" has neither a channel nor a reason why it is left out
    `,
    `
    digital:
      tactics:
        convey_and_promote:
      # ^^^^^^^^^^^^^^^^^^ nothing is said of "content marketing", "paid social promotion" and "paid search", neither a channel nor why they are left out
          social_media_marketing: [social]
          seo: []
          #    ^^ "SEO" has neither a channel nor a reason why it is left out
    `,
    `
    digital:
      tactics:
        connect_and_convert:
          social_local_mobile: [demo-days]
          lead_nurturing: Out of scope
          #               ^^^^^^^^^^^^ "lead nurturing" has neither a channel nor a reason why it is left out
          lead_conversion: Done by sales
    `,
  ],

  *check({ digital: { tactics = {} } }, { words }) {
    const isSaid = (text: string) => givesReason(text, words)
    for (const component of componentNames) {
      const given = tactics[component] as Readonly<Record<string, string | readonly string[] | undefined>> | undefined
      if (!given) continue
      const open = components[component].filter((name) => !isPlaced(given[name], isSaid))
      if (open.length === components[component].length) continue
      const missing = open.filter((name) => !Object.hasOwn(given, name))
      const [first] = missing
      if (first !== undefined) {
        const names = sayList(missing.map((name) => `"${sayName(name)}"`))
        const why = missing.length > 1 ? 'why they are left out' : 'why it is left out'
        yield at(given, first, `nothing is said of ${names}, neither a channel nor ${why}`)
      }
      for (const name of open) {
        if (missing.includes(name)) continue
        yield at(given, name, `"${sayName(name)}" has neither a channel nor a reason why it is left out`)
      }
    }
  },
})
