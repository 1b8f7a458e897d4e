import type { Facts } from '../../lint/facts.ts'
import { readOther } from '../../lint/read.ts'
import { at, type Frozen, rule } from '../../lint/rule.ts'
import type { Audience } from '../../plan/format.generated.ts'
import { oncePerPortfolio } from '../../plan/once-per-portfolio.ts'
import { Definitions } from '../../plan/standing-definitions.ts'
import { sameDefinition, sameWords } from '../../plan/versions/same-definition.ts'
import { isOnlyLink } from '../../words/gaps/only-link.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'portfolio/one-audience-definition',
  severity: 'error',
  from: 'draft',
  reads: ['audiences[]'],
  needs: ['portfolio'],
  summary: 'An audience of one id is the same people in every plan.',
  why: `Two plans that say "commuters" and mean different people are two strategies under one word. Sizes are compared, money is
    moved and results are added up as if they were about the same people, and nobody notices until the numbers fail.`,
  fix: 'Define the audience in the same words in both plans, or give one of them another id.',
  source: '[000] two strategies pretending to be one',

  valid: [
    [
      `
    # The same in other types: a case, a stop, a dash, an article.
    audiences: [{ id: commuters, definition: "Adults aged 25 to 44 in the six cities; no bike bought since January 2025" }]
    `,
      {
        portfolio: [
          `
    audiences: [{ id: commuters, definition: "adults 25-44 in six cities, no bike bought since January 2024." }]
    `,
        ],
      },
    ],
    [
      `
    # One is still to be defined, one is named by another id, one is in a language that is not this one's.
    audiences:
      - { id: commuters, definition: TBC }
      - { id: students-uk, definition: Full-time students in the UK }
      - { id: employers, definition: Firms with 50 to 500 staff }
      - { id: schools, definition: "See https://sheets.example/segments" }
    `,
      {
        portfolio: [
          `
    audiences: [{ id: commuters, definition: Adults 25-44 }, { id: students, definition: Everyone who studies }, { id: schools, definition: Primary schools }]
    `,
          `
    language: de
    audiences: [{ id: employers, definition: Firmen mit 50 bis 500 Beschäftigten }]
    `,
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    audiences:
      - { id: commuters, definition: Adults 18-65 who own a car }
      #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ "commuters" are other people in the plan "spring": "Adults 25-44 in the six cities"
      - { id: students, definition: Anyone who studies }
    `,
      {
        portfolio: [
          `
    id: spring
    audiences: [{ id: commuters, definition: Adults 25-44 in the six cities }, { id: students }]
    `,
        ],
        related: [[['Adults 25-44 in the six cities', 'the definition in "spring"']]],
      },
    ],
    [
      `
    # The same words in another order may well be the same people.
    audiences: [{ id: parents, definition: Parents in England with a child aged 6 to 11 }]
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "parents" are defined otherwise in the plan "spring": "Parents of a child aged 6 to 11 in England"
    `,
      {
        portfolio: [
          `
    id: spring
    audiences: [{ id: parents, definition: Parents of a child aged 6 to 11 in England }]
    `,
        ],
      },
    ],
    [
      `
    status: live
    audiences: [{ id: commuters, definition: Adults 18-65 }]
    #                                        ^^^^^^^^^^^^ info: "commuters" were other people in the plan "spring", which is closed: "Adults 25-44"
    `,
      {
        portfolio: [
          `
    id: spring
    status: closed
    audiences: [{ id: commuters, definition: Adults 25-44 }]
    `,
        ],
      },
    ],
  ],

  *check({ audiences }, facts) {
    if (facts.portfolio.length < 2) return
    const definitions = definitionsOf(facts)
    for (const audience of audiences) {
      const found = definitions.for(facts.plan, audience)
      const { definition = '' } = audience
      if (!found || sameDefinition(definition, found.other.thing.definition ?? '')) continue
      if (!isDefined(audience, facts.words)) continue
      const { plan, thing } = found.other
      const isReordered = sameWords(definition, thing.definition ?? '')
      const who = isReordered ? 'defined otherwise' : 'other people'
      const where = found.isFormer
        ? `were ${who} in the plan "${plan.id}", which is closed`
        : `are ${who} in the plan "${plan.id}"`
      yield at(audience, 'definition', `"${audience.id}" ${where}: "${thing.definition}"`, {
        ...((found.isFormer || isReordered) && { severity: 'info' }),
        related: [at(thing, 'definition', `the definition in "${plan.id}"`, { plan })],
      })
    }
  },
})

/** What stands behind a link cannot be compared. */
function isDefined({ definition = '' }: Frozen<Audience>, words: Words): boolean {
  return said(definition, words) !== undefined && !isOnlyLink(definition)
}

const definitionsOf = oncePerPortfolio(
  (facts: Facts) =>
    new Definitions<Frozen<Audience>>(
      facts,
      (one) => readOther(['audiences[]'], one)?.audiences ?? [],
      (audience) => isDefined(audience, facts.words),
    ),
)
