import { at, rule } from '../../lint/rule.ts'
import { afterTheSale } from '../../plan/digital-model.ts'
import { sayList } from '../../plan/lists.ts'

export default rule({
  id: 'digital/beyond-the-sale',
  severity: 'info',
  from: 'draft',
  reads: ['digital'],
  summary: 'The plan also works on a stage after the sale.',
  why: `People who stay and tell others bring in customers that cost nothing to win. A plan whose interest ends with the sale pays
    for every one of them again.`,
  fix: 'Take loyalty, advocacy or champion into the focus. Where another plan does that work, silence this with a reason that names it.',
  source: '[003] beyond merely the sale',

  valid: [
    'digital: { involvement_cycle: { focus: [awareness, commitment, advocacy] } }',
    `
    # digital/cycle-focus asks for a focus.
    digital: { involvement_cycle: { focus: [] } }
    `,
  ],
  invalid: [
    `
    digital: { involvement_cycle: { focus: [awareness, commitment] } }
    #                                      ^^^^^^^^^^^^^^^^^^^^^^^ the focus is on awareness and commitment, and none of loyalty, advocacy and champion, which come after the sale, is in it
    `,
  ],

  *check({ digital: { involvement_cycle: cycle } }) {
    const { focus = [] } = cycle ?? {}
    if (!cycle || focus.length === 0 || focus.some((stage) => afterTheSale.includes(stage))) return
    const after = `none of ${sayList(afterTheSale)}, which come after the sale, is in it`
    yield at(cycle, 'focus', `the focus is on ${sayList([...new Set(focus)])}, and ${after}`)
  },
})
