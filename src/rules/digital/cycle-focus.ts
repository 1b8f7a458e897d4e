import { at, rule } from '../../lint/rule.ts'
import { cells } from '../../plan/digital-model.ts'
import { sayList } from '../../plan/lists.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'digital/cycle-focus',
  severity: 'warning',
  from: 'draft',
  reads: ['digital'],
  summary: 'The plan names the stages of involvement it works on, and fills them in.',
  why: `Nobody has the money to work on all seven stages at once. A plan that names none of them spreads thin, and one that names a
    stage without saying what should happen there has chosen a word and not a task.`,
  fix: 'Name the stages in `focus`, and give each one goals, targets, tools, actions and metrics.',
  source: '[003] involvement cycle analysis',

  valid: [
    `
    digital:
      involvement_cycle:
        focus: [awareness]
        awareness: { goals: [Gain exposure], targets: [Commuters], tools: [Film], actions: [Watch to the end], metrics: [brand-search] }
    `,
    `
    # A stage that is not in focus may stay unfinished.
    digital:
      involvement_cycle:
        focus: [commitment]
        awareness: { goals: [Gain exposure] }
        commitment: { goals: [Sign up], targets: [Test riders], tools: [Email], actions: [Order], metrics: [new-subscribers] }
    `,
  ],
  invalid: [
    `
    digital:
      involvement_cycle:
        focus: [awareness, commitment, loyalty]
        #                              ^^^^^^^ "loyalty" is in focus, and nothing is said about it
        awareness: { goals: [Gain exposure], targets: [], tools: [TBC], actions: [Watch], metrics: [brand-search] }
      # ^^^^^^^^^ "awareness" is in focus, and has no targets or tools
        commitment:
      # ^^^^^^^^^^ "commitment" is in focus, and has no goals, targets, actions or metrics
          tools: [Email]
    `,
    `
    digital:
      involvement_cycle: { awareness: { goals: [Gain exposure] } }
    # ^^^^^^^^^^^^^^^^^ no stage is in focus
    `,
    `
    digital: { values: [Honest] }
  # ^^^^^^^ the plan does not say which stages of involvement it works on
    `,
  ],

  *check({ digital }, { words }) {
    const { involvement_cycle: cycle } = digital
    if (!cycle) {
      yield at(digital, 'involvement_cycle', 'the plan does not say which stages of involvement it works on')
      return
    }
    const { focus = [] } = cycle
    if (focus.length === 0) yield at(cycle, 'focus', 'no stage is in focus')
    for (const [index, name] of focus.entries()) {
      if (focus.indexOf(name) !== index) continue
      const stage = cycle[name]
      const empty = cells.filter((cell) => !stage?.[cell]?.some((text) => said(text, words)))
      if (!stage || empty.length === cells.length)
        yield at(focus, index, `"${name}" is in focus, and nothing is said about it`)
      else if (empty.length > 0)
        yield at(cycle, name, `"${name}" is in focus, and has no ${sayList(empty, 'or')}`, { place: 'key' })
    }
  },
})
