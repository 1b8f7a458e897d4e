import { rule, type Worded } from '../../lint/rule.ts'
import { sayDay } from '../../plan/dates.ts'
import type { Problem } from '../../source/problem.ts'

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
    `
    status: signed
    #       ^^^^^^ "signed" is not one of draft, approved, live, closed
    `,
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
    return prose ?? (ofValues[kind] ?? ofFiles[kind] ?? ofAnotherKind)(seen)
  },
})

type Wording<W = Worded> = (seen: Problem['seen']) => W

/** A value that is not what its field asks for. */
const ofValues: Readonly<Record<string, Wording>> = {
  'not-in-list': ({ value, allowed, near }) => ({
    message: `"${value}" is not one of ${allowed}${near ? `; the nearest is ${near}` : ''}`,
    fix: `Write one of ${allowed}.`,
  }),
  'not-a-date': (seen) => ({
    message: seen.proposal ? `"${seen.value}" is not how days are written here: write ${seen.proposal}` : noDay(seen),
    fix:
      seen.why === 'unreal'
        ? 'Correct the day: the month is shorter, or has another number.'
        : `Write the day as year, month, day: ${seen.proposal || '2026-07-01'}.`,
  }),
  'bad-id': ({ value, alike, proposal }) =>
    alike
      ? {
          message: `"${value}" is no id: its "${alike}" is a letter of another alphabet that looks like ours${proposal ? `; write ${proposal}` : ''}`,
          fix: 'Type the id anew with the keyboard, and wherever it is named.',
        }
      : {
          message: `"${value}" is no id; an id is lower-case words joined by hyphens${proposal ? `: ${proposal}` : ''}`,
          fix: 'Write the id in lower case with hyphens; the name for people goes into name.',
        },
  missing: ({ thing, key, proposal }) => ({
    message: `this item of "${thing}" has no ${key}`,
    fix: proposal
      ? `Add "${key}: ${proposal}".`
      : `Add a short ${key} in lower case, so that other parts of the plan can name it.`,
  }),
  'bad-text': ({ value, example }) => ({
    message: `"${value}" is not written as this field needs it${example ? `: for instance ${example}` : ''}`,
  }),
  'no-code': ({ value, what, proposal, example }) => ({
    message: `"${value}" is not ${what}${proposal ? `: write ${proposal}` : `, which is written like this: ${example}`}`,
    fix: 'Write the code in place of the name.',
  }),
  'mistyped-currency': ({ value, near }) => ({
    message: `there is no currency with the code "${value}"; a similar one is ${near}`,
    severity: 'warning',
    fix: `Write ${near}, if that is the currency.`,
  }),
  'bad-duration': ({ value, example }) => ({
    message: `"${value}" is not a length of time, which is written like this: ${example}`,
    fix: 'Write a whole number and hours, days, weeks or months: 5 days.',
  }),
  'not-a-duration': ({ value, proposal }) => ({
    message: `"${value}" is not how a length of time is written here: write ${proposal}`,
    fix: 'Write a whole number and hours, days, weeks or months: 5 days.',
  }),
  colon: ({ key, value }) => ({
    message: `text is expected here, and the colon makes "${key}" the name of a field`,
    fix: `Put it between double quotes: "${value}"`,
  }),
  'line-by-name': ({ raw, others, name, amount }) => ({
    message: `"${raw}" is no line of a budget: its channel and its amount are fields with names${others === '0' ? '' : `; ${others} more like it`}`,
    fix: `Write a list, each line like this: - { channel: ${name}, amount: ${amount} }; for a cost that channels share, shared_cost instead of channel.`,
  }),
  'bad-share': ({ value, example }) => ({
    message: `"${value}" is not a share, which is written like this: ${example}`,
    fix: 'Write the share as a number and a %, such as 20%.',
  }),
  'bad-quantity': ({ value }) => ({
    message: `"${value}" is neither one number nor a share`,
    fix: 'Write a bare number, such as 2000, or a share, such as 20%; what it counts stands in the unit of its metric.',
  }),
  'share-for-money': ({ value, ofLine }) => ({
    message: `"${value}" is a share, and a sum of money is due here`,
    fix: ofLine
      ? `Write the sum as a bare number; its share may stand beside it, as share: ${value}.`
      : 'Write the sum as a bare number.',
  }),
  minimum: ({ value, limit }) => ({ message: `${value} is less than the ${limit} that is possible` }),
  maximum: ({ value, limit }) => ({ message: `${value} is more than the ${limit} that is possible` }),
  'odd-items': ({ sign }) => ({
    message: `a list is expected here, and ${
      sign === '-'
        ? 'a space is missing behind the hyphen'
        : `an item of one starts with a hyphen, not with ${sign ? `"${sign}"` : 'a number'}`
    }`,
    fix: 'Start each of these lines with a hyphen and a space.',
  }),
  'no-list-of-things': (seen) => ({ message: `a list is expected here, not ${seen.found}`, ...asList(seen) }),
  'unread-line': unreadLine,
}

/** A file that is no plan, or no part of one. */
const ofFiles: Readonly<Record<string, Wording>> = {
  empty: () => ({
    message: 'the file is empty',
    fix: 'Start with "title:" and "objective:"; `plan schema` shows every field.',
  }),
  'only-comments': () => ({
    message: 'nothing but comments stands in the file: a line that starts with # is not read',
    fix: 'Take the # off what is to be read, or start with "title:" and "objective:"; `plan schema` shows every field.',
  }),
  'not-a-plan': ({ found = '' }) => {
    const { what, fix } = foreignForms[found] ?? onlyText
    return { message: `a plan is fields with names (title: …, objective: …), and this file ${what}`, fix }
  },
  'no-elements': () => ({
    message:
      'nothing in this text is a part of a plan: no heading names an objective, an audience, messages, channels, a budget or measurement',
    fix: 'If this is a plan, give each part a heading of its own, such as "## Objective", "## Audience" and "## Budget", and write the part under it.',
  }),
  'unread-elements': ({ found }) => ({
    message: `${found} named here, and nothing that is written there can be read as data`,
    fix: 'Under each heading write a sentence, a table or a list of fields, such as "- Target: 2,000 new customers".',
  }),
  template: ({ found }) => ({
    message: `this is a template, not yet a plan: ${found} are still to be filled in`,
    fix: 'Fill in the objective first: what is to be reached, from what to what, by which day.',
  }),
  'empty-part': ({ key }) => ({
    message: `nothing is written in this file, so the plan has no ${key}`,
    fix: `Write what the plan says under "${key}" into it, or delete the file.`,
  }),
  'empty-item': ({ key }) => ({
    message: `nothing is written in this file; each file in this folder is an item of "${key}"`,
    fix: 'Write the fields of the item into it (name: …, owner: …), or delete the file.',
  }),
  'not-an-item': ({ key, found }) => ({
    message: `each file in this folder is one item of "${key}" (name: …, owner: …), and this file is ${found}`,
    fix: `Give each item a file of its own, or keep all of them as a list in ${key}.yaml beside the plan.`,
  }),
  'with-key': ({ key }) => ({
    message: `the name of the file says "${key}" already, so the fields stand in it at the left margin`,
    fix: `Take out the line "${key}:" and move what is under it to the left margin.`,
  }),
  'no-front-matter-part': () => ({
    message: 'nothing in this text can be read as this part of the plan',
    fix: 'Write it as a table, or as a list of fields such as "- Owner: Dan Whitlock"; or put fields between two lines --- at the top.',
  }),
}

/** What a file holds in the place of fields, and the way on from there. */
const foreignForms: Readonly<Record<string, { readonly what: string; readonly fix: string }>> = {
  list: { what: 'is a list', fix: 'Start with "title:" and "objective:"; `plan schema` shows every field.' },
  'fields-in-list': {
    what: 'lists them with hyphens',
    fix: 'Take the hyphen and the space out in front of each field.',
  },
  table: {
    what: 'is a table, as a spreadsheet writes it',
    fix: 'Write a page that ends in .plan.md and put the table under a heading such as "## Channels" or "## Budget", with | between its columns; or start with plan init.',
  },
  'web-page': {
    what: 'is a web page',
    fix: 'Copy its text, without the marks, into a file that ends in .plan.md, each part under a heading such as "## Objective"; or start with plan init.',
  },
}

const onlyText = {
  what: 'is only text',
  fix: 'Start with "title:" and "objective:" (plan init writes a plan to begin with); or give the file a name that ends in .plan.md, and each part a heading such as "## Objective".',
}

/** "31/11/2026": no month has either number. */
const isAboveTwelve = /^(?:1[3-9]|[2-9]\d)[./-]|^\d{1,2}[./-](?:1[3-9]|[2-9]\d)[./-]/

/** A value in a Markdown body: no word of fields, quotes or lists in brackets. Undefined where it is put as in YAML. */
const inProse: Readonly<Record<string, Wording<Worded | undefined>>> = {
  'not-a-date': ({ value = '', proposal }) =>
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value) && !proposal && !isAboveTwelve.test(value)
      ? {
          message: `"${value}" can be read as two different days, or as none`,
          fix: 'Write the month as a word, such as 3 April 2026, or the day as 2026-04-03.',
        }
      : {
          message: `"${value}" is not a day of the calendar`,
          fix: 'Write one day with its year, such as 30 September 2026.',
        },
  'no-year': ({ days, several, noPeriod }) => ({
    message: `${days} ${several ? 'have' : 'has'} no year, and ${
      noPeriod
        ? `the plan has no period that says which ${several ? 'ones are' : 'one is'} meant`
        : `the plan's own dates do not settle which ${several ? 'ones are' : 'one is'} meant`
    }`,
    fix: noPeriod
      ? 'Write the period at the top, under the title, such as "**Period:** 1 July 2026 – 30 September 2026": the days within it then need no year. Or give each day its year.'
      : 'Write each day with its year, such as 30 September 2026.',
  }),
  'bad-share': noSingleNumber,
  'bad-quantity': noSingleNumber,
  'wrong-type': ({ value, expected = '' }) =>
    expected.includes('a number')
      ? {
          message: `"${value}" is not one number`,
          fix: 'Write a single number, such as £84,000, 84k or 2,000; a range or an estimate belongs in the text beside it.',
        }
      : undefined,
}

function noSingleNumber({ value }: Problem['seen']): Worded {
  return { message: `"${value}" is not one number`, fix: 'Write a single number or share, such as 2,000 or 20%.' }
}

/** Text where a number is due, a number where a list is due, and so on. */
function ofAnotherKind({ expected, found, example }: Problem['seen']): Worded {
  return {
    message: `${expected} is expected here, not ${found}`,
    ...(example && { fix: `Write it like this: ${example}` }),
  }
}

/** Why a text in the place of a day is none: a day that is only written otherwise is not called impossible. */
function noDay({ value, why, day = '', falls }: Problem['seen']): string {
  if (why === 'unreal') return `"${value}" is no day of the calendar; days are written like this: 2026-07-01`
  if (why === 'two') return `"${value}" can be read as two different days; days are written like this: 2026-07-01`
  if (why === 'weekday') return `"${value}" can be two days, as ${sayDay(day)} is a ${falls}`
  return `"${value}" does not say one day as days are written here: 2026-07-01`
}

/** How what was written becomes a list whose items have ids. */
function asList({ form, name, key }: Problem['seen']): { readonly fix: string } {
  if (form === 'thing')
    return {
      fix: `Put a dash and a space in front of the first field, "- ${name}:", and start the other fields under its name.`,
    }
  if (form === 'sign')
    return { fix: `Type a plain hyphen in the place of "${name}", which word processors make of it.` }
  if (form === 'by-name')
    return {
      fix: `Write "- id: ${name || '…'}" instead of "${key}:", with the other fields under id, and so for each of them.`,
    }
  return { fix: `Write each on a line of its own: "- id: ${name || '…'}", and under id what there is to say of it.` }
}

/** A labelled line of a Markdown body that is no value of its field: what is missing is told elsewhere. */
function unreadLine({ label = '', value, expected = '' }: Problem['seen']): Worded {
  const { what, fix } = readable[expected] ?? { what: 'a value', fix: '' }
  return {
    message: `"${value}" could not be read as ${what}, so "${label}" counts as missing`,
    fix: `Write it like this: "${label}: ${fix}"; what else there is to say belongs into a sentence.`,
    severity: 'info',
  }
}

const readable: Readonly<Record<string, { readonly what: string; readonly fix: string }>> = {
  number: { what: 'one number', fix: '2,100' },
  day: { what: 'a day', fix: '30 September 2026' },
  sum: { what: 'a sum of money', fix: '£120,000' },
  guardrail: { what: 'a metric and its limit', fix: 'Cost per order below £18' },
}
