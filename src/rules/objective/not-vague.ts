import { at, on, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { objectiveBlocks } from '../../plan/texts/objective-text.ts'
import { isUnmeasured, isVague } from '../../words/aims/vague.ts'
import type { Hit } from '../../words/words.ts'

export default rule({
  id: 'objective/not-vague',
  severity: 'warning',
  from: 'draft',
  reads: ['objective?'],
  lists: ['vague-goals'],
  summary: 'The objective is no wish that any result would fulfil.',
  why: `"Grow the brand" cannot be missed, so it decides nothing: every channel can claim to have done it. A vague goal is
    usually two goals that nobody wanted to choose between.`,
  fix: 'Say how much of what, by when, in place of the vague words; or take them out.',
  source: '[000] step 1',

  valid: [
    `
    objective: { statement: Raise unaided awareness from 9% to 15% by 30 September 2026. }
    `,
    `
    # What is measured may stand under the statement; that the target is missing is said elsewhere.
    objective: { statement: Increase ticket sales for the autumn season., metric: tickets }
    `,
    `
    # Not everything that grows is vague.
    objective: { statement: Build community gardens with 40 schools by 30 September 2026. }
    `,
    [
      `
    ---
    title: Autumn
    objective: { target: 2000 }
    ---
    ## Background
    Last year was about how to raise awareness.
    ## Objective
    We want to boost sales by 15%. If we also grow the brand, good.
    `,
      { file: 'autumn.plan.md' },
    ],
  ],
  invalid: [
    `
    objective: { statement: Grow the brand. }
    #                       ^^^^^^^^^^^^^^ "Grow the brand" has no number beside it, so that any result would do
    `,
    `
    objective: { statement: Our aim is to maximise engagement and raise brand awareness in all markets. }
    #                                     ^^^^^^^^ "maximise" and "raise brand awareness" have no number beside them, so that any result would do
    `,
    `
    objective: { statement: Improve the customer experience. }
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Improve the customer experience" has no number beside it, so that any result would do
    `,
    [
      `
    ---
    title: Autumn
    objective: { target: 2000 }
    ---
    ## Our objective
    We want to drive engagement.
    #          ^^^^^^^^^^^^^^^^ "drive engagement" has no number beside it, so that any result would do
    `,
      { file: 'autumn.plan.md' },
    ],
  ],

  *check({ objective }, { narrative, words }) {
    const statement = objective?.statement ?? ''
    const wishes = isVague(statement, words)
    // With a metric or a target beside it the statement is measured; that one of the two is missing is objective/specific's.
    const isMeasured = objective?.target !== undefined || objective?.metric !== undefined
    const unmeasured = wishes.length === 0 && !isMeasured ? isUnmeasured(statement, words) : undefined
    const hits = unmeasured ? [unmeasured] : wishes
    const [first] = hits
    if (objective && first) yield at(objective, 'statement', messageOf(hits), { within: [first.start, first.end] })
    for (const block of objectiveBlocks(narrative)) {
      const hits = isVague(block.text, words).filter(({ start }) => !isConditional.test(block.text.slice(0, start)))
      const [first] = hits
      if (first) yield on({ holder: block, key: 'text' }, messageOf(hits), { within: [first.start, first.end] })
    }
  },
})

/** "If we grow the brand as well, good": a story may speak of what is no aim. */
const isConditional = /\b(?:if|unless|whether|beyond|rather|merely|just)\b[^.!?]*$/i

function messageOf(hits: readonly Hit[]): string {
  const all = sayList([...new Set(hits.map(({ text }) => `"${text}"`))])
  return `${all} ${hits.length === 1 ? 'has no number beside it' : 'have no number beside them'}, so that any result would do`
}
