import { at, rule } from '../../lint/rule.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'audiences/persona',
  severity: 'info',
  from: 'draft',
  reads: ['audiences[]'],
  summary: 'Every audience has a persona with a need or a pain.',
  why: `A definition says who counts; a persona says who to write for. What helps a writer most is the trouble that the
    person has and we can do something about: without it every channel falls back on praising the product.`,
  fix: 'Describe one typical person in `persona`: a first name, a job and the need or trouble that we can do something about (`pain`).',
  source: '[003] buyer personas',

  valid: [
    `
    audiences:
      - id: commuters
        persona: { name: Priya, job: Project manager, pain: The bus takes 50 minutes. }
    `,
    `
    # The trouble is what counts; the name is a help.
    audiences:
      - id: commuters
        persona: { pain: The bus takes 50 minutes. }
    `,
  ],
  invalid: [
    `
    audiences:
      - { id: commuters, definition: Adults who cycle to work. }
    #     ^^ no persona stands for the audience "commuters"
    `,
    `
    audiences:
      - id: commuters
        persona: { name: Priya, job: Project manager }
    #   ^^^^^^^ the persona of "commuters" has no need or pain
    `,
    `
    audiences:
      - id: commuters
        persona:
          name: Priya
          pain: TBC
          #     ^^^ the persona of "commuters" has no need or pain
    `,
  ],

  *check({ audiences }, { words }) {
    for (const audience of audiences) {
      const { persona } = audience
      const name = audience.name ?? audience.id
      if (persona === undefined) yield at(audience, 'persona', `no persona stands for the audience "${name}"`)
      else if (!said(persona.pain, words)) yield at(persona, 'pain', `the persona of "${name}" has no need or pain`)
    }
  },
})
