import { at, rule } from '../../lint/rule.ts'
import { agenciesOf } from '../../plan/people/agencies.ts'
import { onlyPerson } from '../../plan/people/one-person.ts'
import { nothingReadUnder } from '../../plan/texts/unread-sections.ts'

export default rule({
  id: 'governance/present',
  severity: { draft: 'warning', approved: 'error' },
  from: 'draft',
  reads: ['governance?', 'channels[]?'],
  summary: 'The plan says who keeps it together while it runs, and how.',
  why: `On the day of the launch a plan is handed to people who each see a part of it. Unless somebody is named who looks at
    the whole, and a day on which it is looked at, the parts drift and nobody is in a position to notice.`,
  fix: 'Add governance with an integration_owner and a review: its cadence, the metric it is held against and who attends.',
  source: '[000] the governance question',

  valid: [
    `
    governance: { integration_owner: Lena Fischer, review: { cadence: weekly } }
    `,
    `
    # Half of it is there: what is missing, other rules say.
    channels: [{ id: email }, { id: search }]
    governance: { review: { cadence: weekly } }
    `,
  ],
  invalid: [
    `
    title: Autumn
  # ^^^^^ nothing says who keeps the plan together while it runs or how often that is reviewed
    channels: [{ id: email }]
    `,
    [
      `
    title: Autumn
    channels: [{ id: email }, { id: search, agency: Northlight Media }, { id: social, agency: northlight media }, { id: press, agency: Quayside }]
    governance:
  # ^^^^^^^^^^ nothing says who keeps the 4 channels and the 2 agencies together or how often that is reviewed
    `,
      { stage: 'approved' },
    ],
    [
      `
    # Autumn
    # ^^^^^^ nothing says who keeps the plan together while it runs or how often that is reviewed; nothing could be read under "Governance" in line 7

    ## Objective

    Win 2,000 customers.

    ## Governance

    Nora keeps it together, and the leads meet when there is something to decide.
    `,
      { file: 'autumn.plan.md' },
    ],
    `
    # A company of one.
    objective: { owner: Ana Ruiz }
  # ^^^^^^^^^ info: nothing says when Ana Ruiz, who does it all, looks at the plan as a whole
    channels: [{ id: email, owner: Ana Ruiz }, { id: search, owner: Ana Ruiz, agency: in-house }]
    `,
  ],

  *check({ governance, channels = [] }, facts) {
    if (governance) return
    const { data, sections } = facts.plan
    const unread = nothingReadUnder(sections, 'governance')
    const person = onlyPerson(channels, facts.texts)
    if (person !== undefined) {
      yield at(
        data,
        'governance',
        `nothing says when ${person}, who does it all, looks at the plan as a whole${unread}`,
        {
          severity: 'info',
          fix: 'Add governance with a review: once a week or fortnight, against the metric of the objective.',
        },
      )
      return
    }
    const agencies = agenciesOf(channels).length
    const and = agencies === 0 ? '' : ` and ${agencies === 1 ? 'the agency' : `the ${agencies} agencies`}`
    const what =
      channels.length > 1 ? `the ${channels.length} channels${and} together` : 'the plan together while it runs'
    yield at(data, 'governance', `nothing says who keeps ${what} or how often that is reviewed${unread}`)
  },
})
