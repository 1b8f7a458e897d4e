import { rule } from '../../lint/rule.ts'
import { wordsOf } from './known-keys/words.ts'

export default rule({
  id: 'syntax/known-keys',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'Every field is one that the format has.',
  why: `A misspelt field is a field that is missing: whatever stands in it is seen by nobody. Fields of your own are
    welcome under a name that starts with x-.`,
  fix: 'Correct the name; if the field is your own, start its name with x-.',
  source: 'ours',

  valid: ['x-cost-centre: 4711'],
  invalid: [
    `
    plan:
  # ^^^^ the fields of the plan stand under "plan" here and not at the left margin
      title: Autumn
      budget: { total: 900 }
    `,
    `
    objective:
      details: { statement: Win 400 orders by 30 June 2026., target: 400 }
    # ^^^^^^^ the fields of "objective" stand one step too deep here, under "details"
    `,
    `
    channels:
      - { id: email, ticket: A-1 }
      #              ^^^^^^ there is no field "ticket" in an item of "channels", nor in 1 more
      - { id: radio, ticket: A-2 }
    `,
    `
    plan:
  # ^^^^ "plan" is a list of sections here; in a plan each stands at the left margin under its own name
      - section: Objective
        statement: Win 400 orders by 30 June 2026.
      - section: Budget
        total: 900
    `,
    [
      `
    tilte: Autumn
  # ^^^^^ there is no field "tilte" in the plan; a field with a similar name is "title"
    `,
      {
        edited: `
    title: Autumn
    `,
      },
    ],
    `
    channels:
      - { id: email, ownr: Dan Whitlock, owne: Ann Lee }
      #              ^^^^ there is no field "ownr" in an item of "channels"; a field with a similar name is "owner"
      #                                  ^^^^ there is no field "owne" in an item of "channels"; a field with a similar name is "owner"
    `,
    `
    budget:
      reallocaton: { decide_within: 3 days }
    # ^^^^^^^^^^^ there is no field "reallocaton" in "budget"
      reallocation: { limit: 20% }
    `,
    `
    audiences:
      - { id: commuters, who: Adults who cycle to work., persona: { need: A bus that comes. } }
      #                  ^^^ there is no field "who" in an item of "audiences"; it is called "definition" here
      #                                                             ^^^^ there is no field "need" in "persona"; it is called "pain" here
    `,
    [
      `
    channels: [{ id: email, stage: [awareness], start: 2026-09-01, type: email }]
    #                       ^^^^^ there is no field "stage" in an item of "channels"; it is called "stages" here
    #                                           ^^^^^ there is no field "start" in an item of "channels"; it is called "starts" here
    #                                                              ^^^^ there is no field "type" in an item of "channels"; it is called "kind" here
      `,
      {
        edited: `
    channels: [{ id: email, stages: [awareness], starts: 2026-09-01, kind: email }]
      `,
      },
    ],
    [
      `
    channels: [{ id: email, stage: awareness, depend_on: crm-routing }]
    #                       ^^^^^ there is no field "stage" in an item of "channels"; it is called "stages" here
    #                                         ^^^^^^^^^ there is no field "depend_on" in an item of "channels"; a field with a similar name is "depends_on"
      `,
      {
        edited: `
    channels: [{ id: email, stages: [awareness], depends_on: [crm-routing] }]
      `,
      },
    ],
    `
    messaging: { adaptations: [{ audience: commuters, text: Cheaper than the bus. }] }
    #                                                 ^^^^ there is no field "text" in an item of "adaptations"; it is called "message" here
    operations: { milestones: [{ id: live, deadline: 2026-07-01 }] }
    #                                      ^^^^^^^^ there is no field "deadline" in an item of "milestones"; it is called "due" here
    `,
    [
      `
    Ziel: { target: 300, verantwortlich: Ana Ruiz }
  # ^^^^ there is no field "Ziel" in the plan; it is called "objective" here
    #                    ^^^^^^^^^^^^^^ there is no field "verantwortlich" in "objective"; it is called "owner" here
    presupuesto: { total: 900, moneda: EUR }
  # ^^^^^^^^^^^ there is no field "presupuesto" in the plan; it is called "budget" here
    #                          ^^^^^^ there is no field "moneda" in "budget"; it is called "currency" here
    canaux: [{ id: email }]
  # ^^^^^^ there is no field "canaux" in the plan; it is called "channels" here
    botschaft: Ein Preis.
  # ^^^^^^^^^ there is no field "botschaft" in the plan; it belongs to "messaging", as "proposition"
      `,
      {
        edited: `
    objective: { target: 300, owner: Ana Ruiz }
    budget: { total: 900, currency: EUR }
    channels: [{ id: email }]
    botschaft: Ein Preis.
      `,
      },
    ],
    `
    budget_total: 900
  # ^^^^^^^^^^^^ there is no field "budget_total" in the plan; it belongs to "budget", as "total"
    `,
    `
    audiences: [{ id: commuters, channels: [email] }]
    #                            ^^^^^^^^ there is no field "channels" in an item of "audiences"; it belongs to "path", as "channels"
    channels: [{ id: email }]
    `,
    `
    channels: [{ id: email }, { id: radio }]
    email: { role: Brings readers back. }
  # ^^^^^ "email" says more of "email", which stands under channels; all that there is to say of it belongs there
    `,
    `
    channels: [{ id: email }, { id: radio }]
    channel_details:
  # ^^^^^^^^^^^^^^^ "channel_details" says more of 2 of the channels; all that there is to say of them belongs under channels
      email: { role: Brings readers back. }
      radio: { role: Makes the name known. }
    `,
    `
    audiences: [{ id: landlords }]
    messaging: { proposition: One price., landlords: One visit. }
    #                                     ^^^^^^^^^ "landlords" is an audience; how the argument is put to it stands in a list under adaptations
    `,
    `
    governance:
      review: { weekly: [Numbers], monthly: [Budget] }
      #         ^^^^^^ "weekly" is how often the plan is reviewed, which is its cadence
    `,
    `
    objective:
      mood: sunny
    # ^^^^ there is no field "mood" in "objective"
    `,
    `
    channels:
      - { <<: { owner: Ana Ruiz }, id: email }
      #   ^^ "<<" does not bring fields from elsewhere into an item of "channels"
    `,
    `
    total: 1000
  # ^^^^^ there is no field "total" in the plan; it belongs to "budget"
    `,
    `
    objective:
      owner: Ana Ruiz
      audiences: [{ id: commuters }]
    # ^^^^^^^^^ there is no field "audiences" in "objective"; it is a part of the plan itself
    `,
    [
      `
    channels:
      - id: email
        brief:
          they_think: It is too late in the year.
          privacy:
        # ^^^^^^^ there is no field "privacy" in "brief"; it belongs beside "brief"
          basis: consent
    `,
      {
        edited: `
    channels:
      - id: email
        brief:
          they_think: It is too late in the year.
        privacy:
          basis: consent
    `,
      },
    ],
    `
    operations:
      milestones:
        - { id: live, name: All live }
        - { id: feed, what: Stock in the ads, team: Shop }
        # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ from here on the items of "dependencies" stand in "milestones" (what, team): the line "dependencies:" above them is missing
    `,
    [
      `
    budget:
    currency: GBP
  # ^^^^^^^^ what belongs under "budget" stands beside it (currency, total and 1 more)
    total: 5000

    includes: [media]
    title: Autumn
    `,
      {
        edited: `
    budget:
      currency: GBP
      total: 5000

      includes: [media]
    title: Autumn
    `,
      },
    ],
    `
    journey:
      stages: []
      proposition: Uniform that lasts.
    # ^^^^^^^^^^^ from here on the fields of "messaging" stand in "journey" (proposition, proof_points and 1 more): the line "messaging:" above them is missing
      proof_points:
        - { id: washed, claim: Washed at sixty degrees., evidence: the laundry test of May 2026 }
      not_said: [Cheap]
    `,
    `
    objective: { target: 2000, value: 2400 }
    #                          ^^^^^ there is no field "value" in "objective"; what it says has a field of its own, "target", which is given as well
    `,
    `
    budget: { currency: GBP, total: 60000 }
    channels:
      - { id: email, budget: 20000 }
      #              ^^^^^^ "budget" keeps money with its channel; all money of the plan stands in one place, the lines of the budget
      - { id: radio, budget: 40000 }
    `,
    `
    owner: Ana Ruiz
  # ^^^^^ there is no field "owner" in the plan; it belongs to "objective", as "owner"
    objective: { owner: Ana Ruiz }
    `,
    [
      `
    total: 36000
  # ^ "buget.yaml" is no part of the plan in this folder; a part with a similar name is "budget.yaml"
      `,
      { file: 'q3/buget.yaml', parts: { 'plan.yaml': 'title: Autumn' } },
    ],
    [
      `
    ## Objective

    Win 2,000 subscribers.

    - Owener: Dan Whitlock
    # ^^^^^^ warning: "Owener" is the name of nothing that a plan says here; a similar name is "Owner"
      `,
      {
        file: 'autumn.plan.md',
        edited: `
    ## Objective

    Win 2,000 subscribers.

    - Owner: Dan Whitlock
      `,
      },
    ],
    [
      `
    ## Our objectve
    #      ^^^^^^^^ warning: the heading "Our objectve" is the name of no part of a plan; a similar name is "Our objective"

    Win 2,000 subscribers.
      `,
      {
        file: 'autumn.plan.md',
        edited: `
    ## Our objective

    Win 2,000 subscribers.
      `,
      },
    ],
    [
      `
    ---
    title: Autumn
    sidebar_position: 3
  # ^^^^^^^^^^^^^^^^ info: "sidebar_position", "layout" and "tags" speak to a website and are no fields of the plan: nothing is read from there
    layout: page
    tags: [plan]
    desription: Our autumn
  # ^^^^^^^^^^ there is no field "desription" in the plan
    kpis: 300 shops
  # ^^^^ there is no field "kpis" in the plan; it belongs to "measurement", as "metrics"
    ---
      `,
      { file: 'autumn.plan.md' },
    ],
    `
    slug: autumn
  # ^^^^ there is no field "slug" in the plan
    title: Autumn
      `,
    `
    budget:
      total: 4000
      decide_within: 3 days
    # ^^^^^^^^^^^^^ there is no field "decide_within" in "budget"; it belongs to "reallocation"
    channels:
      - { id: email, ring_fenced: true }
      #              ^^^^^^^^^^^ there is no field "ring_fenced" in an item of "channels"; it belongs to "budget.allocations"
      `,
    [
      `
    ---
    slug: autumn
  # ^^^^ info: "slug" speaks to a website and is no field of the plan: nothing is read from there
    title: Autumn
    ---
      `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    # Autumn

    **Governence**
    # ^^^^^^^^^^ warning: the heading "Governence" is the name of no part of a plan; a similar name is "Governance"

    Nora keeps it together.

    ## Objective

    Win 2,000 subscribers.
      `,
      {
        file: 'autumn.plan.md',
        edited: `
    # Autumn

    **Governance**

    Nora keeps it together.

    ## Objective

    Win 2,000 subscribers.
      `,
      },
    ],
    [
      `
    ---
  # ^ warning: "chanels/email.md" is no part of the plan in this folder; a part with a similar name is "channels/email.md"
    name: Email
    ---
      `,
      { file: 'q3/chanels/email.md', parts: { 'plan.yaml': 'title: Autumn' } },
    ],
  ],

  words: wordsOf,
})
