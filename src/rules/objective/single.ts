import type { Facts } from '../../lint/facts.ts'
import { at, type Flag, type FlagEdit, on, rule } from '../../lint/rule.ts'
import { namesMetric } from '../../plan/metrics/metric-names.ts'
import { objectivesIn, type WrittenObjective } from '../../plan/objectives.ts'
import type { Plan } from '../../plan/plan.ts'
import { metricWords } from '../../plan/quantities.ts'
import { isSecond, objectiveBlocks } from '../../plan/texts/objective-text.ts'
import type { Block } from '../../source/document.ts'
import { aims } from '../../words/aims/aims.ts'
import { numbers } from '../../words/numbers/numbers.ts'
import { isListMark } from '../../words/sentences/list-marks.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'objective/single',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'The plan has one objective.',
  why: `With two objectives every hard choice between channels stays open: each owner can point at the one that suits. One
    result leads and everything else is subordinate to it, or the plan is several plans in one binder.`,
  fix: `Keep the one result that the plan is to be judged by under \`objective\`, not as a list. A limit belongs under its
    guardrails, a smaller goal that helps under \`supporting\`, an independent goal in a plan of its own.`,
  source: 'card; [000] a single commercial objective',

  valid: [
    'objective: { statement: "Acquire 2,000 new customers in Q3 at a cost per acquisition below £180." }',
    'objective: { statement: Grow revenue from research and development customers by 15%. }',
    'objective: { statement: "Acquire 2,000 customers to add £1.6m revenue." }',
    `
    # A limit that is kept as a guardrail is no second aim.
    objective:
      statement: Acquire 2,000 new customers and keep churn under 9%.
      guardrails: [{ metric: churn, below: 9% }]
    `,
    `
    # That the numbers differ is objective/statement-agrees' to say.
    objective:
      statement: Acquire 2,000 new customers; CPA must not exceed £170.
      guardrails: [{ metric: cpa, below: 180 }]
    `,
    [
      `
    ---
    title: Autumn
    objective: { target: 2000 }
    ---
    ## Objective
    Acquire 2,000 new customers by 30 September 2026.
    Last year we won 1,420 and raised sales to £2m.
    ## Supporting goals
    - Open two more depots.
    - Raise repeat orders to 45%.
    `,
      { file: 'autumn.plan.md' },
    ],
  ],
  invalid: [
    `
    objective: { statement: "Win 9,600 orders by 30 June 2026. Keep waste at or below 4%, which the board reads every month.", guardrails: [] }
    #                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ info: "Keep waste at or below 4%" is a limit, and not among the guardrails
    `,
    [
      `
    objective:
  # ^^^^^^^^^ the plan has 2 objectives
      - statement: Acquire 2000 customers.
      - statement: Raise awareness to 15%.
      `,
      {
        related: [
          [
            ['statement: Acquire 2000 customers.', 'objective 1 of 2'],
            ['statement: Raise awareness to 15%.', 'objective 2 of 2'],
          ],
        ],
      },
    ],
    [
      `
    objective: { statement: Acquire 2000 customers. }
    objectives: [{ statement: Raise awareness to 15%. }, Open two shops]
  # ^^^^^^^^^^ the plan has 3 objectives
      `,
      {
        related: [
          [
            ['{ statement: Acquire 2000 customers. }', 'objective 1 of 3'],
            ['{ statement: Raise awareness to 15%. }', 'objective 2 of 3'],
            ['Open two shops', 'objective 3 of 3'],
          ],
        ],
      },
    ],
    [
      `
    objectives: { statement: Acquire 2000 customers. }
  # ^^^^^^^^^^ a plan has one objective, and its place is "objective", not "objectives"
      `,
      {
        edited: `
    objective: { statement: Acquire 2000 customers. }
      `,
      },
    ],
    [
      `
    objective: [{ statement: Acquire 2000 customers. }]
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: the objective is written as a list, although it is only one
      `,
      {
        edited: `
    objective: { statement: Acquire 2000 customers. }
      `,
      },
    ],
    `
    objective:
  # ^^^^^^^^^ info: the objective is written as a list, although it is only one
      - statement: Acquire 2000 customers.
        target: 2000
    `,
    `
    objective:
      statement: Win 2,000 new subscribers and raise repeat orders to 45%.
      #                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "and" joins a second outcome to the first: "raise repeat orders to 45%"
    `,
    `
    objective:
      statement: Become the region's favourite gym and win 2,000 new members by 31 December 2026.
      #                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "and" joins a second outcome to the first: "win 2,000 new members by 31 December 2026"
    `,
    `
    objective:
      statement: Win 2,000 new subscribers. Raise repeat orders to 45%.
      #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: a second sentence adds a second outcome: "Raise repeat orders to 45%"
    `,
    `
    objective:
      statement: 1) Win 2,000 new subscribers 2) Raise repeat orders to 45%
      #                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: a list adds a second outcome to the first: "Raise repeat orders to 45%"
    `,
    `
    objective:
      statement: Acquire 2,000 new customers and keep churn under 9%.
      #                                          ^^^^^^^^^^^^^^^^^^^ info: "keep churn under 9%" is a limit, and not among the guardrails
    `,
    `
    objective:
      statement: Reach 1,100 regular households by December while waste stays at or below 4%.
      #                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "waste stays at or below 4%" is a limit, and not among the guardrails
    `,
    [
      `
    ## 1. Goals
    #  ^^^^^^^^ the plan has 2 objectives

    | Goal | Target |
    | --- | --- |
    | Acquire new customers | 2,000 |
    | Raise unaided awareness | 15% |
      `,
      {
        file: 'autumn.plan.md',
        related: [
          [
            ['Acquire new customers | 2,000', 'objective 1 of 2'],
            ['Raise unaided awareness | 15%', 'objective 2 of 2'],
          ],
        ],
      },
    ],
    [
      `
    ---
    title: Autumn
    objective: { target: 2000 }
    ---
    ## 1. Primary objectives
    - Acquire 2,000 new customers by 30 September 2026.
    - Raise unaided awareness from 9% to 15%.
    # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: a second outcome stands beside the first under "1. Primary objectives"
    - Grow market share to 12%.
    - Secondary goal is to raise repeat orders to 45%.
    - Win 400 schools, as well as raising repeat orders to 45%.
    #                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: "as well as" joins a second outcome to the first: "raising repeat orders to 45%"
      `,
      {
        file: 'autumn.plan.md',
        related: [
          [
            ['Acquire 2,000 new customers by 30 September 2026.', 'the first'],
            ['Grow market share to 12%.', 'and another'],
          ],
          [],
        ],
      },
    ],
  ],

  *check(_, facts) {
    const { plan, narrative, words } = facts
    const all = objectivesIn(plan.data)
    const [first] = all
    if (all.length > 1) yield severalIn(plan.data, all)
    else if (plan.data.objectives !== undefined) yield misplaced(plan.data)
    else if (Array.isArray(plan.data.objective)) yield listOfOne(plan)
    if (first && all.length === 1) yield* inStatement(first, facts)
    yield* inNarrative(narrative, words)
  },
})

type Data = Plan['data']

function severalIn(data: Data, all: readonly WrittenObjective[]): Flag {
  return at(data, data.objectives === undefined ? 'objective' : 'objectives', `the plan has ${all.length} objectives`, {
    place: 'key',
    related: all.map((spot, index) => on(spot, `objective ${index + 1} of ${all.length}`)),
  })
}

function misplaced(data: Data): Flag {
  const edit: FlagEdit = { holder: data, key: 'objectives', place: 'key', text: 'objective', safe: true }
  return at(data, 'objectives', 'a plan has one objective, and its place is "objective", not "objectives"', {
    place: 'key',
    edits: [edit],
  })
}

/** Brackets on one line can be taken off; a dash on a line of its own is the author's to remove. */
function listOfOne({ data, origins }: Plan): Flag {
  const written = origins.written(data, 'objective')
  const text = written?.source.text.slice(...written.value) ?? ''
  const inner = /^\[([^\n]*?),?\s*\]$/.exec(text)?.[1]?.trim()
  const edit = inner && { holder: data, key: 'objective', text: inner, safe: true }
  return at(data, 'objective', 'the objective is written as a list, although it is only one', {
    severity: 'info',
    ...(edit && { edits: [edit] }),
  })
}

function* inStatement({ holder, key, value }: WrittenObjective, facts: Facts): Iterable<Flag> {
  const isMapping = typeof value === 'object' && value !== null
  const statement = isMapping ? (value as Readonly<Record<string, unknown>>).statement : value
  if (typeof statement !== 'string') return
  const { kind, second, joiner } = aims(statement, facts.words)
  if (!second || !joiner) return
  const place = { holder: isMapping ? value : holder, key: isMapping ? 'statement' : key }
  const within = { within: [second.start, second.end] as const }
  if (kind === 'two') yield on(place, sayTwo(joiner.text, second.text), { severity: 'warning', ...within })
  else if (isMapping && !isGuardrail(second.text, value, facts)) {
    const { text, start, end } = limitIn(second)
    yield on(place, `"${text}" is a limit, and not among the guardrails`, { severity: 'info', within: [start, end] })
  }
}

/** Of a sentence that says more than the limit, the part that has its number: the only one there is. */
function limitIn(second: Stretch): Stretch {
  const parts: Stretch[] = []
  let start = 0
  for (const { index, 0: joint } of [...second.text.matchAll(joints), { index: second.text.length, 0: '' }]) {
    parts.push({ text: second.text.slice(start, index), start: second.start + start, end: second.start + index })
    start = index + joint.length
  }
  const [only, ...others] = parts.filter(({ text }) => /\d/.test(text))
  return only && others.length === 0 && only.text.split(' ').length >= shortestLimit ? only : second
}

interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Where a sentence goes on with something else; a comma within a number is none. */
const joints =
  /[,;] (?:and |but |while |so |which |as )?|: | and | but | while | whilst | so that | because | which | although /g
const shortestLimit = 3

function sayTwo(joiner: string, second: string): string {
  if (joiner === '.' || joiner === '') return `a second sentence adds a second outcome: "${second}"`
  return isListMark(joiner)
    ? `a list adds a second outcome to the first: "${second}"`
    : `"${joiner}" joins a second outcome to the first: "${second}"`
}

/** Does a guardrail limit the same: by its metric, whatever the number, or by its number, whatever the words? */
function isGuardrail(limit: string, objective: object, { links, words }: Facts): boolean {
  const { guardrails } = objective as { readonly guardrails?: unknown }
  if (!Array.isArray(guardrails)) return false
  const said = numbers(limit).map(({ value }) => value)
  const isCost = words.find('cost-per', limit).length > 0
  return guardrails.some((guardrail: { readonly [key: string]: unknown } | null) => {
    const { metric, ...bounds } = guardrail ?? {}
    const named = links.named.metric.find(({ id }) => id === metric)?.thing as { readonly name?: unknown } | undefined
    const measure = { id: String(metric ?? ''), ...(typeof named?.name === 'string' && { name: named.name }) }
    if (namesMetric(limit, measure) || (isCost && words.find('cost-per', metricWords(measure)).length > 0)) return true
    const values = Object.values(bounds)
    return said.some((number) => [number, number / 100, `${number}%`].some((form) => values.includes(form)))
  })
}

/** Under a heading about the objective: a second outcome within a sentence, or other outcomes beside the first. */
function* inNarrative(narrative: readonly Block[], words: Words): Iterable<Flag> {
  const blocks = objectiveBlocks(narrative).filter(({ text }) => !isSecond(text))
  const sections = new Map<string, Block[]>()
  for (const block of blocks) {
    const { kind, second, joiner } = aims(block.text, words)
    if (kind === 'two' && second && joiner) {
      const within = [second.start, second.end] as const
      yield on({ holder: block, key: 'text' }, sayTwo(joiner.text, second.text), { severity: 'warning', within })
      continue
    }
    const heading = block.headings.join('\n')
    const section = sections.get(heading) ?? []
    // Read as one sentence, do they join two outcomes?
    const isNew = !section[0] || aims(`${section[0].text.trim()}; ${block.text.trim()}`, words).kind === 'two'
    if (isNew) sections.set(heading, [...section, block])
  }
  for (const [first, second, ...others] of sections.values()) {
    if (!first || !second) continue
    const beside = [first, ...others].map((block) =>
      on({ holder: block, key: 'text' }, block === first ? 'the first' : 'and another'),
    )
    yield on(
      { holder: second, key: 'text' },
      `a second outcome stands beside the first under "${second.headings.at(-1)}"`,
      {
        severity: 'warning',
        related: beside,
      },
    )
  }
}
