import { at, rule } from '../../lint/rule.ts'
import { slug } from '../../plan/ids.ts'
import { isSlipOf, nearest } from '../../plan/nearest.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'objective/commercial',
  severity: 'warning',
  from: 'draft',
  reads: ['objective'],
  summary: 'The objective is a commercial outcome, or says which one it leads to.',
  why: `Whoever pays for the plan asks what the business gets. Awareness, reputation and policy are worth working for, but
    the plan has to say which of revenue, market share, acquisition or retention they bring in the end: without that link
    they are the first thing to be cut.`,
  fix: 'Name one of revenue, market-share, acquisition and retention as `outcome`, or keep yours and name the one it leads to in `leads_to`.',
  source: '[000] a single commercial objective; [001]',

  valid: [
    'objective: { outcome: acquisition }',
    'objective: { outcome: Customer retention }',
    'objective: { outcome: brand awareness, leads_to: market share }',
    'objective: { outcome: policy, leads_to: Retention of the members who pay for the campaign }',
    `
    # What another language calls it is not for us to judge.
    language: de
    objective: { outcome: Neukunden }
    `,
  ],
  invalid: [
    `
    objective: { statement: Acquire 2000 subscribers., target: 2000 }
  # ^^^^^^^^^ it is not said which commercial outcome this is: revenue, market share, acquisition or retention
    `,
    `
    objective: { outcome: TBC }
    #                     ^^^ it is not said which commercial outcome this is: revenue, market share, acquisition or retention
    `,
    [
      `
    objective: { outcome: aquisition }
    #                     ^^^^^^^^^^ "aquisition" is not a commercial outcome; a similar one is acquisition
    `,
      {
        edited: `
    objective: { outcome: acquisition }
    `,
      },
    ],
    `
    objective: { outcome: brand awareness }
    #                     ^^^^^^^^^^^^^^^ "brand awareness" is not a commercial outcome, and it is not said which one it leads to
    `,
    `
    objective: { outcome: reputation, leads_to: trust }
    #                                           ^^^^^ "reputation" is said to lead to "trust", which is not a commercial outcome either
    `,
  ],

  *check({ objective }, { words }) {
    const { outcome, leads_to: end } = objective
    if (!said(outcome, words)) {
      const all = 'revenue, market share, acquisition or retention'
      yield at(objective, 'outcome', `it is not said which commercial outcome this is: ${all}`)
    } else if (outcome && isOther(outcome, words)) {
      const near = nearest(outcome, commercial, 2)
      if (near !== undefined) {
        yield at(objective, 'outcome', `"${outcome}" is not a commercial outcome; a similar one is ${near}`, {
          fix: `Write ${near}, if that is what is meant.`,
          edits: [{ holder: objective, key: 'outcome', text: near, safe: isSlipOf(near, outcome) }],
        })
        return
      }
      if (!said(end, words))
        yield at(
          objective,
          'outcome',
          `"${outcome}" is not a commercial outcome, and it is not said which one it leads to`,
        )
      else if (end && isOther(end, words) && words.find('commercial-outcomes', end).length === 0)
        yield at(
          objective,
          'leads_to',
          `"${outcome}" is said to lead to "${end}", which is not a commercial outcome either`,
        )
    }
  },
})

const commercial = new Set(['revenue', 'market-share', 'acquisition', 'retention'])

/** Is it surely none of the four? Longer wording counts as one where it names one and nothing of the brand. */
function isOther(outcome: string, words: Words): boolean {
  if (commercial.has(slug(outcome)) || !words.knows('commercial-outcomes')) return false
  if (words.is('commercial-outcomes', outcome)) return false
  return words.find('commercial-outcomes', outcome).length === 0 || words.find('brand-outcomes', outcome).length > 0
}
