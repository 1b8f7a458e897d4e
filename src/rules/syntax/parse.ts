import { rule } from '../../lint/rule.ts'
import { wordsOf } from './parse/words.ts'

export default rule({
  id: 'syntax/parse',
  over: ['syntax/right-shape'],
  severity: 'error',
  from: 'draft',
  reads: [],
  summary: 'The file can be read as YAML, or as Markdown with YAML on top.',
  why: `YAML gives meaning to signs that are ordinary in prose: a colon with a space after it, a hash, a leading
    asterisk. Where such a sign stands by accident the rest of the file can no longer be understood, and no other rule
    can say anything about it.`,
  fix: 'Correct the line that is marked. Text that holds signs of YAML goes between double quotes.',
  source: 'ours',

  valid: [
    `
    title: "Autumn: first tests"
    `,
  ],
  invalid: [
    [
      `
    title: Autumn: first tests
    #      ^^^^^^^^^^^^^^^^^^^ a colon followed by a space is read as a field, so this text needs quotes: title: "Autumn: first tests"
    `,
      {
        edited: `
    title: "Autumn: first tests"
    `,
      },
    ],
    `
    budget:
    	total: 100
  # ^ a tab stands at the start of this line; only spaces may
    `,
    `
    budget:
      total: 900
      currency GBP
    # ^^^^^^^^^^^^ a colon is missing behind "currency": currency: GBP
    `,
    [
      `
    title: Autumn
    objective
  # ^^^^^^^^^ a colon is missing behind "objective": objective:
      target: 1200
    `,
      {
        edited: `
    title: Autumn
    objective:
      target: 1200
    `,
      },
    ],
    `
    title: "Autumn
    #      ^^^^^^^ a " opens here and never closes
    status: draft
    `,
    `
    channels: [search, email
    #         ^^^^^^^^^^^^^^ a [ opens here and never closes
    status: draft
    `,
    [
      `
    title: Autumn
    title: Winter
  # ^^^^^ "title" is given twice
    `,
      { related: [[['title', 'first given here']]] },
    ],
    [
      `
    title: Autumn
    status: draft
    title: Autumn
  # ^^^^^ "title" is given twice, with the same value
    `,
      {
        related: [[['title', 'first given here']]],
        edited: `
    title: Autumn
    status: draft
    `,
      },
    ],
    [
      `
    budget:
      total:
      currency: GBP
      total: 100
    # ^^^^^ "total" is given twice, and one of the two is empty
    `,
      {
        related: [[['total', 'first given here']]],
        edited: `
    budget:
      currency: GBP
      total: 100
    `,
      },
    ],
    [
      `
    title: @autumn
    #      ^^^^^^^ a text cannot start with @ unless it is in quotes: title: "@autumn"
    `,
      {
        edited: `
    title: "@autumn"
    `,
      },
    ],
    `
    title: "Autumn" tests
    #               ^^^^^ text follows the closing " of this value
    `,
    [
      `
    id: autumn
    title:Autumn
  # ^^^^^^^^^^^^ a space is missing after the colon: title: Autumn
    status: draft
    `,
      {
        edited: `
    id: autumn
    title: Autumn
    status: draft
    `,
      },
    ],
    `
    period:
      start: 2026-07-01
     end: 2026-09-30
    #^^^^^^^^^^^^^^^ this line starts one column left of the lines around it: it should start in column 3
    `,
    `
    channels:
      - id: email
        name: Email
       role: Brings readers back.
    #  ^^^^^^^^^^^^^^^^^^^^^^^^^^ this line starts one column left of the lines around it: it should start in column 5
        owner: Ana Silva
    `,
    `
    title: Autumn
      status: draft
    # ^^^^^^^^^^^^^ this line is set in under "title", which has a value already
    `,
    `
    budget:
      currency: GBP
    total: 900
      # The line above has lost its place, and this one is where that shows.
      campaign_pool: { amount: 100 }
    # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this line is set in under "total", which has a value already
    `,
    `
    channels:
      - id: email
      role: Brings them back.
    # ^^^^^^^^^^^^^^^^^^^^^^^ this line has no dash, and those above it in the same column start with one
    `,
    `
    channels:
      email:
        role: Brings them back.
      - id: radio
    # ^^^^^^^^^^^ this line starts with a dash, and those above it in the same column do not
        role: Is heard on the way.
    `,
    `
    channels:
        - id: email
      - id: radio
    # ^^^^^^^^^^^ this line is indented differently from its neighbours
    `,
    [
      `
    channels:
      - id: email
        role: Brings them back.

      \u2022 id: radio
    # ^ "\u2022" is no hyphen, as word processors make dashes and bullets of it, and an item of a list starts with one
        role: Is heard on the way.
    `,
      {
        edited: `
    channels:
      - id: email
        role: Brings them back.

      - id: radio
        role: Is heard on the way.
    `,
      },
    ],
    `
    budget:
      currency: GBP
      total = 900
    # ^^^^^^^^^^^ a colon stands between a field and its value: total: 900
      allocations: [{ channel: email, amount: 900 }]
    `,
    `
    budget:
      currency: GBP
      total -> 900
    # ^^^^^^^^^^^^ a colon stands between a field and its value: total: 900
      allocations: [{ channel: email, amount: 900 }]
    `,
    `
    budget:
      currency: GBP
      "total" 900
    # ^^^^^^^^^^^ a colon is missing behind "total": "total": 900
      allocations: [{ channel: email, amount: 900 }]
    `,
    [
      `
    messaging:
      promises:
        * Half the price of new
      # ^ an item of a list starts with a hyphen here, not with a star; 1 more below
        * Free returns
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
    channels:
      - id: email
        themes: [#fridge, The list]
        #        ^^^^^^^ a text cannot start with # unless it is in quotes: "#fridge"
    `,
      {
        edited: `
    channels:
      - id: email
        themes: ["#fridge", The list]
    `,
      },
    ],
    [
      `
    objective:
      guardrails:
        - { metric: returns, at_most: %4 }
        #                             ^^ a text cannot start with % unless it is in quotes: "%4"
    `,
      {
        edited: `
    objective:
      guardrails:
        - { metric: returns, at_most: "%4" }
    `,
      },
    ],
    [
      `
    channels:
      - id: email
        message: ? Who is it for
        #        ^^^^^^^^^^^^^^^ a text cannot start with ? unless it is in quotes: message: "? Who is it for"
        role: Brings them back.
    `,
      {
        edited: `
    channels:
      - id: email
        message: "? Who is it for"
        role: Brings them back.
    `,
      },
    ],
    `
    channels:
      - id: email
        name: Email
        role: Brings readers back.
        owner: Ana Ruiz
        name: Radio
      # ^^^^^^^^^^^ the fields of the item above come again from here on: the line that the next item starts with is missing
        role: Makes the name known.
        owner: Ben Okafor
    `,
    [
      `
    channels:
      - id: email
        name: Email

        id: radio
      # ^^^^^^^^^ the fields of the item above come again from here on: the dash of the next item is missing
        name: Radio
    `,
      {
        edited: `
    channels:
      - id: email
        name: Email

      - id: radio
        name: Radio
    `,
      },
    ],
    `
    title: [New] Autumn
    #      ^^^^^^^^^^^^ a text cannot start with [ unless it is in quotes: title: "[New] Autumn"
    status: draft
    `,
    `
    id: autumn
    Autumn campaign
  # ^^^^^^^^^^^^^^^ this line is not a field: a name, a colon and a space were expected
    status: draft
    `,
    [
      `
    budget:
      // agreed in May
    # ^^^^^^^^^^^^^^^^ a comment starts with # here, not with //
      total: 900
    `,
      {
        edited: `
    budget:
      # agreed in May
      total: 900
    `,
      },
    ],
    [
      `
    id: autumn
    <!-- agreed in May -->
  # ^^^^^^^^^^^^^^^^^^^^^^ a comment starts with # here, not with <!--
    title: Autumn
    `,
      {
        edited: `
    id: autumn
    # agreed in May
    title: Autumn
    `,
      },
    ],
    `
    messaging:
      proposition: The right school uniform, washed and mended,
      at half the price of new.
    # ^^^^^^^^^^^^^^^^^^^^^^^^^ this line reads as the text of "proposition", and does not stand further in than that
      tone_of_voice: Practical and kind
    `,
    `
    objective:
      owner: {{owner}}
      #      ^^^^^^^^^ {{owner}} is the gap of a template that nobody has filled in
    `,
    `
    From: Ana Ruiz <ana@example.com>
  # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this is a mail, with its sender and its subject, and no plan
    Subject: Our autumn

    Hi Dan,
    here is the plan.
    `,
    `
    title: Autumn
    ---
  # ^^^ below this line stands a page with headings, and the name of the file says that it holds fields

    ## Objective

    Win 30 shops.
    `,
    [
      `
    \`\`\`yaml
  # ^^^^^^^ the fields of the plan stand in a code block here, from which nothing is read
    title: Autumn
    \`\`\`

    ## Objective

    Win 30 shops.
      `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ## Objective

    \`\`\`yaml
  # ^^^^^^^ the block that starts here does not end before the next one starts: a line \`\`\` is missing, or this line stands twice
    statement: Win 30 shops.

    ## Budget

    \`\`\`yaml
    total: 5000
    \`\`\`
      `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ## Objective

    statement: Win 30 shops.
    \`\`\`
  # ^^^ a block starts here that no name stands behind: the line \`\`\`yaml above it is missing, or there is one \`\`\` too many

    ## Budget

    \`\`\`yaml
    total: 5000
    \`\`\`
      `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    \`\`\`
  # ^^^ the fields of the plan stand in a code block here, from which nothing is read
    ---
    title: Autumn
    ---
    \`\`\`

    ## Objective

    Win 30 shops.
      `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    # Autumn
  # ^^^^^^^^ this is a page with headings and text, and the name of the file says that it holds fields
    ## Objective
    Win 30 shops
    - Budget: 900
    `,
      {},
    ],
    [
      `
    title: "50\\% more"
    #         ^^ a backslash in double quotes starts a special sign, and \\% is none
    `,
      {
        edited: `
    title: "50\\\\% more"
    `,
      },
    ],
    `
    [a, b]: autumn
  # ^ a list stands where the name of a field is expected
    `,
    `
    title: !important Autumn
    #      ^^^^^^^^^^ !important is read as a YAML tag; tags are not part of the plan format
    `,
    `
    title: *autumn-title
    #      ^^^^^^^^^^^^^ "*autumn-title" is read as a pointer to another value, and there is none of that name
    `,
    `
    note: &all [*all]
    #           ^^^^ "*all" points to the very list or mapping that it stands in
    `,
    `
    title: Autumn
    ---
  # ^^^ a second document starts here; a file holds one plan
    title: Winter
    `,
    `
    budget:
      currency: GBP
    <<<<<<< HEAD
  # ^^^^^^^^^^^^ git has left two versions of the text here, from line 3 to 7: a merge that was not finished
      total: 108000
    =======
      total: 110000
    >>>>>>> more-search
    `,
    `
    budget:
      total: 110000
    >>>>>>> more-search
  # ^^^^^^^^^^^^^^^^^^^ a line that starts with >>>>>>> is left over from a merge in git
      currency: GBP
    `,
    [
      `
    title: Autumn
    > status: draft
  # ^^ a > stands before this line, as mail programs put it before what they answer
    `,
      {
        edited: `
    title: Autumn
    status: draft
    `,
      },
    ],
    `
    %TAG ! tag:example,2026:
  # ^^^^^^^^^^^^^^^^^^^^^^^^ a line that starts with % is an instruction to YAML; the plan format has none
    ---
    title: Autumn
    `,
    [
      `
    ---js
  # ^^^^^ the front matter opens with "---js"; a plan's front matter is YAML and opens with --- alone
    { title: "Autumn" }
    ---
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ----
  # ^^^^ the front matter opens with "----"; the line must be exactly ---
    title: Autumn
    ----
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `

    ---
  # ^^^ the front matter opens here; it must open on the first line of the file, at the left margin
    title: Autumn
    ---
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    # Our autumn

    ---
  # ^^^ the front matter opens here; it must open on the first line of the file, at the left margin
    title: Autumn
    status: draft
    ---
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ---
    ---
  # ^^^ the front matter opens here; it must open on the first line of the file, at the left margin
    title: Autumn
    status: draft
    ---
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    \u2014
  # ^ the front matter opens with "\u2014"; the line must be exactly ---
    title: Autumn
    status: draft
    \u2014
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    title: Autumn
  # ^^^^^^^^^^^^^ the fields of the front matter start here, and no line --- stands above them
    status: draft
    objective:
      target: 900
    ---
    ## Why now
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    title: Autumn
  # ^^^^^^^^^^^^^ these are fields, and the name of the file says that it is a page of text
    status: draft
    objective:
      target: 900
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    ---
  # ^^^ the front matter opens here and never ends
    title: Autumn
    `,
      { file: 'autumn.plan.md' },
    ],
    [
      `
    period:
    \u00a0\u00a0start: 2026-07-01
  # ^^ this line is indented with a space of a special kind, as word processors and web pages use them
      end: 2026-09-30
    `,
      {
        edited: `
    period:
      start: 2026-07-01
      end: 2026-09-30
    `,
      },
    ],
    [
      `
    budget:
      currency: GBP
    \u00a0 total: 78000
  # ^ this line is indented with a space of a special kind, as word processors and web pages use them
      # This line is right, and the parser stops only at the next.
      allocations: [{ channel: email, amount: 78000 }]
    `,
      {
        edited: `
    budget:
      currency: GBP
      total: 78000
      # This line is right, and the parser stops only at the next.
      allocations: [{ channel: email, amount: 78000 }]
    `,
      },
    ],
    [
      `
    budget:
      currency: GBP
      total:\u00a078000
    #       ^ a no-break space stands after this colon, as word processors make it, and YAML needs an ordinary space there
    `,
      {
        edited: `
    budget:
      currency: GBP
      total: 78000
    `,
      },
    ],
    `
    title\uff1a Autumn
    #    ^ this colon is a full-width one, which YAML does not know
    status: draft
    `,
    `
    note: [The #1 choice]
    #          ^^^^^^^^^^ everything from "#1 choice]" on is taken for a comment, and the list or mapping around "The" never ends
    `,
    [
      `
    channels:
      - { id: email, name: Email },
      #                           ^ a comma stands at the end of this line; what stands on lines of its own has none
      - { id: radio, name: Radio }
    `,
      {
        edited: `
    channels:
      - { id: email, name: Email }
      - { id: radio, name: Radio }
    `,
      },
    ],
    [
      `
    budget: { total: 900, allocations: [{ channel: email, amount:900 }] }
    #                                                     ^^^^^^^^^^ a space is missing after the colon: amount: 900
    `,
      {
        edited: `
    budget: { total: 900, allocations: [{ channel: email, amount: 900 }] }
    `,
      },
    ],
    `
    budget:
      allocations:
        - channel: email, amount: 900
        #          ^^^^^^^^^^^^^^^^^^ a colon followed by a space is read as a field, so this text needs quotes: - channel: "email, amount: 900"
    `,
    [
      `
    channels:
      -{ id: email, name: Email }
    # ^ a space is missing after this dash
      - { id: radio, name: Radio }
    `,
      {
        edited: `
    channels:
      - { id: email, name: Email }
      - { id: radio, name: Radio }
    `,
      },
    ],
    [
      `
    title: &Partners in spring
    #      ^^^^^^^^^ warning: "&Partners" is read as a mark and dropped: the text is only "in spring"
    `,
      {
        edited: `
    title: "&Partners in spring"
    `,
      },
    ],
    `
    title: Autumn
    }
  # ^ YAML cannot make sense of this place
    `,
  ],

  words: wordsOf,
})
