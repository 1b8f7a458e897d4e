import { at, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { textbookFunnel } from '../../words/aims/textbook.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'journey/not-textbook',
  severity: 'info',
  from: 'draft',
  reads: ['journey'],
  lists: ['textbook-stages'],
  summary: 'The stages are those of your customers, not of a textbook.',
  why: `A funnel out of a book fits every company, and so it says nothing about yours. It looks like a finished journey, which
    is why nobody goes and finds out where people really come from and where they are lost.`,
  fix: 'Keep the names if they help, and write under each what your own customers do there; or name the stages after that.',
  source: '[000] step 2',

  valid: [
    `
    # The names are common property; what stands under them is not.
    journey:
      stages:
        - { id: attention, drop_off: Assumes it costs more than the bus }
        - id: interest
        - id: desire
        - id: action
    `,
    `
    journey: { stages: [{ id: near-miss }, { id: awareness }, { id: signing }] }
    `,
    `
    # Too few to be taken from anywhere.
    journey: { stages: [{ id: awareness }, { id: purchase }] }
    `,
  ],
  invalid: [
    `
    journey:
      stages: [{ id: attention }, { id: interest }, { id: desire }, { id: action }]
    # ^^^^^^ the stages are those of AIDA, with nothing of your own customers in them
    `,
    `
    journey:
      stages:
    # ^^^^^^ the stages are those of TOFU/MOFU/BOFU, with nothing of your own customers in them
        - { id: tofu, drop_off: TBC }
        - { id: mofu }
        - { id: bofu }
    `,
    `
    journey:
      stages: [{ id: awareness }, { id: consideration }, { id: purchase }]
    # ^^^^^^ "awareness", "consideration" and "purchase" are stages of any textbook, with nothing of your own customers in them
    `,
  ],

  *check({ journey }, { words }) {
    const { stages = [] } = journey
    const isBare = stages.every(
      ({ first_encounter, trigger, drop_off, note }) =>
        ![first_encounter, trigger, drop_off, note].some((text) => said(text, words)),
    )
    if (!isBare) return
    const names = stages.map(({ id }) => id)
    const funnel = textbookFunnel(names)
    const flag = (fact: string) =>
      at(journey, 'stages', `${fact}, with nothing of your own customers in them`, { place: 'key' })
    if (funnel) yield flag(`the stages are those of ${funnel}`)
    else if (names.length > 2 && names.every((name) => words.is('textbook-stages', name.replaceAll('-', ' '))))
      yield flag(`${sayList(names.map((name) => `"${name}"`))} are stages of any textbook`)
  },
})
