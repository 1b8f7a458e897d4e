import { at, type Frozen, on, rule } from '../../lint/rule.ts'
import type { Objective } from '../../plan/format.generated.ts'
import type { Links } from '../../plan/links.ts'
import { sayList } from '../../plan/lists.ts'
import { objectiveBlocks } from '../../plan/texts/objective-text.ts'
import { isUnmeasured, isVague } from '../../words/aims/vague.ts'
import { numbers } from '../../words/numbers/numbers.ts'
import { contentWords } from '../../words/promises/content-words.ts'
import type { Hit, Words } from '../../words/words.ts'

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
    # It names what is counted, if not how much.
    objective: { statement: Fill the theatre from Tuesday to Thursday., metric: seats, target: 9600 }
    measurement: { metrics: [{ id: seats, name: Seats sold, definition: Paid seats in the theatre., unit: seats }] }
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
    # Whatever is wrong with the measurement.
    objective: { statement: Grow the brand., metric: orders, target: 900 }
    #                       ^^^^^^^^^^^^^^ "Grow the brand" has no number beside it, so that any result would do
    measurement: [orders]
    `,
    `
    objective: { statement: Improve the customer experience. }
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Improve the customer experience" has no number beside it, so that any result would do
    `,
    `
    objective: { statement: Keep the pipeline full., metric: orders, target: 9600 }
    #                       ^^^^^^^^^^^^^^^^^^^^^^^ info: the statement has no number and says nothing of what is counted, "First orders"
    measurement: { metrics: [{ id: orders, name: First orders, definition: Paid orders of new households., unit: orders }] }
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

  *check({ objective }, { narrative, words, links }) {
    const statement = objective?.statement ?? ''
    const wishes = isVague(statement, words)
    // With a metric or a target beside it the statement is measured; that one of the two is missing is objective/specific's.
    const isMeasured = objective?.target !== undefined || objective?.metric !== undefined
    const unmeasured = wishes.length === 0 && !isMeasured ? isUnmeasured(statement, words) : undefined
    const hits = unmeasured ? [unmeasured] : wishes
    const [first] = hits
    if (objective && first) yield at(objective, 'statement', messageOf(hits), { within: [first.start, first.end] })
    const counted = objective && !first ? countedApart(objective, links, words) : undefined
    if (objective && counted !== undefined)
      yield at(
        objective,
        'statement',
        `the statement has no number and says nothing of what is counted, "${counted}"`,
        { severity: 'info' },
      )
    for (const block of objectiveBlocks(narrative)) {
      const hits = isVague(block.text, words).filter(({ start }) => !isConditional.test(block.text.slice(0, start)))
      const [first] = hits
      if (first) yield on({ holder: block, key: 'text' }, messageOf(hits), { within: [first.start, first.end] })
    }
  },
})

/** The metric's name, where the statement has no number and no word in common with the metric: then it may be of anything. */
function countedApart(
  { statement = '', metric, target }: Frozen<Objective>,
  { named }: Links,
  { language }: Words,
): string | undefined {
  if (target === undefined || statement === '' || language !== 'en') return undefined
  if (/\d/.test(statement) || numbers(statement).length > 0) return undefined
  const counted = named.metric.find(({ id }) => id === metric)
  if (!counted) return undefined
  // As it was written: that the measurement as a whole cannot be judged makes no wish a goal.
  const { name, definition, unit } = counted.thing as Readonly<Record<string, unknown>>
  const told = contentWords([counted.id.replaceAll('-', ' '), name, definition, unit].join('; '))
  const isTold = contentWords(statement).some((word) => told.some((one) => one.slice(0, 5) === word.slice(0, 5)))
  return isTold ? undefined : typeof name === 'string' ? name : counted.id
}

/** "If we grow the brand as well, good": a story may speak of what is no aim. */
const isConditional = /\b(?:if|unless|whether|beyond|rather|merely|just)\b[^.!?]*$/i

function messageOf(hits: readonly Hit[]): string {
  const all = sayList([...new Set(hits.map(({ text }) => `"${text}"`))])
  return `${all} ${hits.length === 1 ? 'has no number beside it' : 'have no number beside them'}, so that any result would do`
}
