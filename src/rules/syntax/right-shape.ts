import { rule } from '../../lint/rule.ts'
import { inProse } from './right-shape/in-prose.ts'
import { ofFiles } from './right-shape/of-files.ts'
import { ofAnotherKind, ofValues } from './right-shape/of-values.ts'

export default rule({
  id: 'syntax/right-shape',
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'Every field holds the kind of value that the format asks for.',
  why: `A plan can only be checked, added up and briefed from if a date is a date and a list is a list. Where a value has
    another form, the rules that need it cannot run.`,
  fix: 'Write the value in the form that the message names.',
  source: 'ours',

  valid: [
    `
    status: approved
    period: { start: 2026-07-01, end: 2026-09-30 }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: radio, purpose: Wakes up those who drive to work. }
      #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "Wakes up those who drive to work." is what the channel does, which is its role; purpose is brand or activation
    `,
    [
      `
    channels:
      - { id: radio, starts: 1 July 2026, ends: 2026-08-31 }
      #                      ^^^^^^^^^^^ "1 July 2026" is not how days are written here: write 2026-07-01; 1 more like it
      - { id: email, starts: 5 July 2026 }
      `,
      {
        edited: `
    channels:
      - { id: radio, starts: 2026-07-01, ends: 2026-08-31 }
      - { id: email, starts: 2026-07-05 }
      `,
      },
    ],
    [
      `
    status: aproved
    #       ^^^^^^^ "aproved" is not one of draft, approved, live, closed; the nearest is approved
    `,
      {
        edited: `
    status: approved
    `,
      },
    ],
    [
      `
    status: running
    #       ^^^^^^^ "running" is not one of draft, approved, live, closed; the nearest is live
    channels: [{ id: film, media: unpaid, purpose: awareness }]
    #                             ^^^^^^ "unpaid" is not one of paid, owned, earned, shared
    #                                              ^^^^^^^^^ "awareness" is not one of brand, activation; the nearest is brand
    `,
      {
        edited: `
    status: live
    channels: [{ id: film, media: unpaid, purpose: brand }]
    `,
      },
    ],
    `
    budget: { total: .inf, campaign_pool: { amount: .nan } }
    #                ^^^^ a number is expected here, not a number without end
    #                                               ^^^^ a number is expected here, not what YAML calls "not a number"
    `,
    `
    launch: 2026-02-30
    #       ^^^^^^^^^^ "2026-02-30" is no day of the calendar; days are written like this: 2026-07-01
    `,
    [
      `
    launch: 2026-9-5
    #       ^^^^^^^^ "2026-9-5" is not how days are written here: write 2026-09-05
    `,
      {
        edited: `
    launch: 2026-09-05
    `,
      },
    ],
    [
      `
    launch: 25/12/2026
    #       ^^^^^^^^^^ "25/12/2026" is not how days are written here: write 2026-12-25
    period: { start: "5 Sept 2026", end: September 30th }
    #                ^^^^^^^^^^^^^ "5 Sept 2026" is not how days are written here: write 2026-09-05
    #                                    ^^^^^^^^^^^^^^ "September 30th" does not say one day as days are written here: 2026-07-01
    `,
      {
        edited: `
    launch: 2026-12-25
    period: { start: 2026-09-05, end: September 30th }
    `,
      },
    ],
    [
      `
    governance:
      review: { agenda: [Numbers, Tests: which to stop] }
      #                           ^^^^^^^^^^^^^^^^^^^^ text is expected here, and the colon makes "Tests" the name of a field
    `,
      {
        edited: `
    governance:
      review: { agenda: [Numbers, "Tests: which to stop"] }
    `,
      },
    ],
    `
    period: { start: 2026-09-01, end: 2026-11-30 }
    operations:
      milestones:
    # ^^^^^^^^^^ a list is expected here, not a set of named fields; "October" is when something is due
        October: Tour starts
    `,
    `
    period: { start: 2026-09-01, end: 2026-11-30 }
    operations:
      milestones:
        - October: Tour starts
        # ^^^^^^^ "October" is when a step is due, and stands where the name of a field should; 1 more like it
        - November: Tour ends
    `,
    `
    channels:
      - Paid search:
      # ^^^^^^^^^^^ the name "Paid search" stands where a field of the item should
          role: Captures people who search.
          metrics: { primary: cpa, secondary: [clicks] }
          #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a list is expected here, and the first metric has a field of its own
    `,
    `
    operations: { milestones: [{ id: a, due: Thursday 31 March 2027 }, { id: b, due: end of March }] }
    #                                        ^^^^^^^^^^^^^^^^^^^^^^ "Thursday 31 March 2027" can be two days, as 31 March 2027 is a Wednesday
    #                                                                                ^^^^^^^^^^^^ "end of March" does not say one day as days are written here: 2026-07-01
    `,
    [
      `
    budget: { currency: GBP, total: 100, allocations: { tv: 60, email: 40 } }
    #                                                 ^^^^^^^^^^^^^^^^^^^^^ "tv: 60" is no line of a budget: its channel and its amount are fields with names; 1 more like it
    channels: [{ id: tv }, { id: email }]
    `,
      {
        edited: `
    budget: { currency: GBP, total: 100, allocations: [ { channel: tv, amount: 60 }, { channel: email, amount: 40 } ] }
    channels: [{ id: tv }, { id: email }]
    `,
      },
    ],
    [
      `
    messaging:
      promises:
        \u2022 Half the price of new
      # ^^^^^^^^^^^^^^^^^^^^^^^ a list is expected here, and an item of one starts with a hyphen, not with "\u2022"
        \u2022 Free returns
    `,
      {
        edited: `
    messaging:
      promises:
        - Half the price of new
        - Free returns
    `,
      },
    ],
    [
      `
    messaging:
      promises:
        -Half the price of new
      # ^^^^^^^^^^^^^^^^^^^^^^ a list is expected here, and a space is missing behind the hyphen
        -Free returns
    `,
      {
        edited: `
    messaging:
      promises:
        - Half the price of new
        - Free returns
    `,
      },
    ],
    [
      `
    messaging:
      promises:
        1. Half the price of new
      # ^^^^^^^^^^^^^^^^^^^^^^^^ a list is expected here, and an item of one starts with a hyphen, not with a number
        2. Free returns
    `,
      {
        edited: `
    messaging:
      promises:
        - Half the price of new
        - Free returns
    `,
      },
    ],
    `
    launch: 03/04/2026
    #       ^^^^^^^^^^ "03/04/2026" can be read as two different days; days are written like this: 2026-07-01
    `,
    [
      `
    channels:
      - id: Paid Search
        #   ^^^^^^^^^^^ "Paid Search" is no id; an id is lower-case words joined by hyphens: paid-search
    `,
      {
        edited: `
    channels:
      - id: paid-search
    `,
      },
    ],
    [
      `
    channels:
      - { name: Paid search }
      #   ^^^^ this item of "channels" has no id, nor has 1 more
      - { name: Radio }
    `,
      {
        edited: `
    channels:
      - { id: paid-search, name: Paid search }
      - { id: radio, name: Radio }
    `,
      },
    ],
    [
      `
    channels:
      - name: Paid search
      # ^^^^ this item of "channels" has no id
    `,
      {
        edited: `
    channels:
      - id: paid-search
        name: Paid search
    `,
      },
    ],
    [
      `
    channels: [{ id: Paid Search }]
    #                ^^^^^^^^^^^ "Paid Search" is no id; an id is lower-case words joined by hyphens: paid-search
    budget: { allocations: [{ channel: Paid Search, amount: 500 }] }
    `,
      {
        edited: `
    channels: [{ id: paid-search }]
    budget: { allocations: [{ channel: paid-search, amount: 500 }] }
    `,
      },
    ],
    [
      `
    # The third letter is a Cyrillic one, and whoever names the id has typed it right.
    channels: [{ id: em\u0430il }]
    #                ^^^^^ "em\u0430il" is no id: its "\u0430" is a letter of another alphabet that looks like ours; write email
    budget: { allocations: [{ channel: email, amount: 500 }] }
    `,
      {
        edited: `
    # The third letter is a Cyrillic one, and whoever names the id has typed it right.
    channels: [{ id: email }]
    budget: { allocations: [{ channel: email, amount: 500 }] }
    `,
      },
    ],
    `
    channels:
      - { id: Paid Search }
      #       ^^^^^^^^^^^ "Paid Search" is no id; an id is lower-case words joined by hyphens
      - { id: paid-search }
    `,
    [
      `
    channels:
      - id: email
        audiences: commuters
        #          ^^^^^^^^^ a list is expected here, not the text "commuters"
        deliverables: [{ what: Copy, due: [2026-06-24] }]
        #                                 ^^^^^^^^^^^^ a date is expected here, not a list
    budget: { allocations: [{ channel: email, amount: 500, ring_fenced: yes }] }
    #                                                                   ^^^ true or false is expected here, not the text "yes"
    `,
      {
        edited: `
    channels:
      - id: email
        audiences: [commuters]
        deliverables: [{ what: Copy, due: 2026-06-24 }]
    budget: { allocations: [{ channel: email, amount: 500, ring_fenced: true }] }
    `,
      },
    ],
    `
    objective: Sell more
    #          ^^^^^^^^^ a set of named fields is expected here, not the text "Sell more"
    `,
    `
    # One channel without its dash, audiences under their names, and metrics by their names only.
    channels:
  # ^^^^^^^^ a list is expected here, not a set of named fields
      id: email
    audiences:
  # ^^^^^^^^^ a list is expected here, not a set of named fields
      commuters: { definition: People who commute. }
    measurement: { metrics: orders }
    #                       ^^^^^^ a list is expected here, not the text "orders"
    `,
    `
    budget:
      reallocation: { decide_within: soon }
      #                              ^^^^ "soon" is not a length of time, which is written like this: 3 days
    `,
    `
    budget: { reallocation: { decide_within: 2 } }
    #                                        ^ "2" is not a length of time, which is written like this: 3 days
    `,
    [
      `
    language: british
    #         ^^^^^^^ "british" is not the code of a language, which is written like this: en
    budget: { currency: pounds }
    #                   ^^^^^^ "pounds" is not the code of a currency: write GBP
    channels: [{ id: film, markets: [Ireland] }]
    #                                ^^^^^^^ "Ireland" is not the code of a country: write IE
    `,
      {
        edited: `
    language: british
    budget: { currency: GBP }
    channels: [{ id: film, markets: [IE] }]
    `,
      },
    ],
    `
    budget: { currency: GPB, total: 5000 }
    #                   ^^^ warning: there is no currency with the code "GPB"; a similar one is GBP
    `,
    `
    channels: [{ id: spots, kind: radio }, { id: posters, kind: ooh }, { id: other-things, kind: smoke }]
    #                             ^^^^^ "radio" is not one of search, seo, social, video, display, audio, outdoor, email, sms, push, phone, post, pr, event, content, partner, other; the nearest is audio
    #                                                           ^^^ "ooh" is not one of search, seo, social, video, display, audio, outdoor, email, sms, push, phone, post, pr, event, content, partner, other; the nearest is outdoor
    #                                                                                            ^^^^^ "smoke" is not one of search, seo, social, video, display, audio, outdoor, email, sms, push, phone, post, pr, event, content, partner, other
    `,
    [
      `
    # What can only mean one day is read as that day.
    objective: { by: 9/30/2026 }
    #                ^^^^^^^^^ "9/30/2026" is not how days are written here: write 2026-09-30
    `,
      {
        edited: `
    # What can only mean one day is read as that day.
    objective: { by: 2026-09-30 }
    `,
      },
    ],
    `
    budget: { reallocation: { decide_within: 5 working days } }
    #                                        ^^^^^^^^^^^^^^ "5 working days" is not how a length of time is written here: write 1 week
    measurement: { attribution: { window: 7-day click } }
    #                                     ^^^^^^^^^^^ "7-day click" is not how a length of time is written here: write 7 days
    `,
    `
    objective:
      effort: { brand: most, activation: 20% }
      #                ^^^^ "most" is not a share, which is written like this: 20%
      target: 300 or so
      #       ^^^^^^^^^ "300 or so" is neither one number nor a share
    `,
    `
    budget:
      allocations:
        - { channel: email, amount: 15% }
        #                           ^^^ "15%" is a share, and a sum of money is due here
    `,
    `
    ---
  # ^ the file is empty
    `,
    `
    # title: Autumn
  # ^ nothing but comments stands in the file: a line that starts with # is not read
    `,
    `
    - Win 300 shops.
  # ^ a plan is fields with names (title: …, objective: …), and this file is a list
    `,
    `
    - title: Autumn
  # ^ a plan is fields with names (title: …, objective: …), and this file lists them with hyphens
    - status: draft
    `,
    `
    Channel,Amount
  # ^ a plan is fields with names (title: …, objective: …), and this file is a table, as a spreadsheet writes it
    Email,900
    Search,1200
    `,
    `
    <!DOCTYPE html>
  # ^ a plan is fields with names (title: …, objective: …), and this file is a web page
    <html><body>Autumn</body></html>
    `,
    `
    Our autumn in a few words
  # ^ a plan is fields with names (title: …, objective: …), and this file is only text
    `,
    [
      `
    # Autumn campaign
  # ^ nothing in this text is a part of a plan: no heading names an objective, an audience, messages, channels, a budget or measurement

    We sell more.
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ## Objective

    Acquire new subscribers.

    - Target: £40-50k
    #         ^^^^^^^ "£40-50k" is not one number
    - Deadline: 03/04/2026
    #           ^^^^^^^^^^ "03/04/2026" can be read as two different days, or as none
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ## Objective

    Acquire new subscribers.

    - Deadline: 31 November 2026
    #           ^^^^^^^^^^^^^^^^ "31 November 2026" is not a day of the calendar
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ## Objective

    Acquire new subscribers.

    ## Milestones

    - [ ] Briefs out – Ann Lee – 3 May
    #                            ^^^^^ "3 May" has no year, and the plan has no period that says which one is meant
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    **Period:** 1 July 2024 – 30 September 2026

    ## Objective

    Acquire new subscribers.

    ## Milestones

    - Briefs out – Ann Lee – 3 August
    #                        ^^^^^^^^ "3 August" and "4 August" have no year, and the plan's own dates do not settle which ones are meant
    - Films out – Ann Lee – 4 August
    `,
      { file: 'autumn.plan.md', related: [[['4 August', 'nor has this one']]] },
    ],
    [
      `
    ## Budget
  # ^ "Budget" (line 1) is named here, and nothing that is written there can be read as data

    The board decides in May.
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    # Campaign plan
  # ^ this is a template, not yet a plan: 3 of 3 entries are still to be filled in

    ## Objective

    [Describe the goal]

    - Deadline: [date]
    - Owner: [name]

    ## Messaging

    [The one thing to say]
    `,
      { file: 'autumn.plan.md' },
    ],
    `
    audiences:
      - { id: commuters, size: { value: -400 } }
      #                                 ^^^^ -400 is less than the 0 that is possible
    objective:
      effort: { brand: -0.4, activation: 60% }
      #                ^^^^ -0.4 is less than the 0 that is possible
    `,
    `
    digital:
      servas:
        strategic:
          value: { score: 7 }
          #               ^ 7 is more than the 5 that is possible
          action: { score: 0 }
          #                ^ 0 is less than the 1 that is possible
    `,
    [
      `
    # to come
  # ^ nothing is written in this file, so the plan has no budget
      `,
      { file: 'q3/budget.yaml', parts: { 'plan.yaml': 'title: Autumn' } },
    ],
    [
      `
    # to come
  # ^ nothing is written in this file; each file in this folder is an item of "channels"
      `,
      { file: 'q3/channels/email.yaml', parts: { 'plan.yaml': 'title: Autumn' } },
    ],
    [
      `
    - name: Email
    # ^^^^ each file in this folder is one item of "channels" (name: …, owner: …), and this file is a list
      `,
      { file: 'q3/channels/email.yaml', parts: { 'plan.yaml': 'title: Autumn' } },
    ],
    [
      `
    budget:
  # ^^^^^^ the name of the file says "budget" already, so the fields stand in it at the left margin
      total: 900
      `,
      { file: 'q3/budget.yaml', parts: { 'plan.yaml': 'title: Autumn' } },
    ],
    [
      `
    ## Objective

    Win 30 shops by 1 May 2027.

    - Baseline: as few as ever
    #           ^^^^^^^^^^^^^^ info: "as few as ever" could not be read as one number, so "Baseline" counts as missing
    - Deadline: when we are ready
    #           ^^^^^^^^^^^^^^^^^ info: "when we are ready" could not be read as a day, so "Deadline" counts as missing
    - Guardrail: nobody is pestered
    #            ^^^^^^^^^^^^^^^^^^ info: "nobody is pestered" could not be read as a metric and its limit, so "Guardrail" counts as missing
      `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    # Our money
  # ^ nothing in this text can be read as this part of the plan

    The board decides in May.
      `,
      { file: 'q3/budget.md', parts: { 'plan.yaml': 'title: Autumn' } },
    ],
  ],

  words({ kind, seen }) {
    const prose = seen.isProse ? inProse[kind]?.(seen) : undefined
    const said = prose ?? (ofValues[kind] ?? ofFiles[kind] ?? ofAnotherKind)(seen)
    return seen.more && kind !== 'missing' ? { ...said, message: `${said.message}; ${seen.more} more like it` } : said
  },
})
