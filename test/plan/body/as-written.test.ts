import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

describe('guardrails in words', () => {
  const guardrails = async (text: string) =>
    (
      (await read(`## Objective\n\nWin 3,000 new subscribers.\n\n${text}\n`)) as {
        objective: { guardrails?: object[] }
      }
    ).objective.guardrails

  test.each([
    ['- Guardrail: Cost per new subscriber below £18', [{ metric: 'cost-per-new-subscriber', below: 18 }]],
    ['- Limit: Churn must not exceed 5%.', [{ metric: 'churn', at_most: '5%' }]],
    ['- Limits: keep the CPA under £18; returns at most 2%', [{ below: 18 }, { metric: 'returns', at_most: '2%' }]],
    ['- Guardrail: CPA below £18\n- Guardrail: Margin stays above 20 %', [{ metric: 'cpa' }, { above: '20%' }]],
    ['**Guardrails:** CPA < £18', [{ metric: 'cpa', below: 18 }]],
    ['### Guardrails\n\n- CPA: max. £18\n- Be nice to everybody', [{ metric: 'cpa', at_most: 18 }]],
    ['### Guardrails\n\nCPA stays below £18.', [{ metric: 'cpa', below: 18 }]],
    ['- Guardrail: CPA as low as it can be', undefined],
    ['- Guardrail: Complaints below 20 a week', undefined],
    ['- Guardrail: never below £18', undefined],
    ['- Guardrail: Stop when the CPA is above £18', undefined],
    ['- Guardrail: Margin never below 20%', [{ metric: 'margin', at_least: '20%' }]],
    ['- Limits: at most two emails a week', undefined],
  ])('%s', async (text, found) => {
    if (found) expect(await guardrails(text)).toMatchObject(found)
    else expect(await guardrails(text)).toBeUndefined()
  })
})

describe('a key message', () => {
  test.each(['Key message', 'Value proposition', 'Positioning', 'Messaging'])(
    'under %s labels, lists and tables are read',
    async (heading) => {
      const text = `## ${heading}\n\nCoffee in your cup.\n\n**Tone of voice:** warm\n\nReasons to believe:\n\n- Roasted today (Roastery log)\n\n| Reason to believe | Evidence |\n|---|---|\n| Fresh in 48 hours | Courier data |\n`
      expect(await read(text)).toEqual({
        messaging: {
          proposition: 'Coffee in your cup.',
          tone_of_voice: 'warm',
          proof_points: [
            { id: 'roasted-today', claim: 'Roasted today', evidence: 'Roastery log' },
            { id: 'fresh-in-48-hours', claim: 'Fresh in 48 hours', evidence: 'Courier data' },
          ],
        },
      })
    },
  )

  test.each([
    ['**Tone:** warm\n\nCoffee in your cup.', { tone_of_voice: 'warm', proposition: 'Coffee in your cup.' }],
    ['> Coffee in your cup.\n\n**Tone:** warm', { tone_of_voice: 'warm', proposition: 'Coffee in your cup.' }],
    ['- Tone: warm\n- Coffee', { tone_of_voice: 'warm', proposition: 'Coffee' }],
    ['Coffee.\n\n| Message | Audience |\n|---|---|\n| Fresh | All |', { proposition: 'Coffee.' }],
    ['Coffee.\n\n| Audience | Message | Proof |\n|---|---|---|\n| All | Fresh | Log |', { proposition: 'Coffee.' }],
  ])('%s', async (text, messaging) => {
    expect(await read(`## Key message\n\n${text}\n`)).toEqual({ messaging })
  })
})

test('what is said of a measurement as a whole is no metric', async () => {
  const text =
    '## KPIs\n\n- Orders: 300\n- Limits: podcasts cannot be tracked\n- Precision: approximate\n- Owner: Jo Park\n- Source: CRM\n'
  expect(await read(text)).toEqual({
    measurement: {
      metrics: [{ id: 'orders', name: 'Orders', source: 'CRM' }],
      attribution: { limits: ['podcasts cannot be tracked'] },
      note: 'approximate',
      targets: [{ metric: 'orders', value: 300 }],
    },
  })
  expect((await judged(text, 'x.plan.md')).filter((line) => /measurement\/honest/.test(line))).toEqual([])
})

describe('a label with a slip in it', () => {
  const slips = async (text: string) =>
    (await judged(text, 'x.plan.md')).flatMap(
      (line) => /^syntax\/known-keys: "(.*?)".*"(.*?)"$/.exec(line)?.slice(1) ?? [],
    )

  test.each([
    ['## Objective\n\n- Goal: Win 30 shops.\n- Owener: Rosa', ['Owener', 'Owner'], { objective: { owner: 'Rosa' } }],
    [
      '## Objective\n\nWin 30 shops.\n\n**Base line:** 700',
      ['Base line', 'Baseline'],
      { objective: { baseline: 700 } },
    ],
    [
      '## Objective\n\n| Field | Value |\n|---|---|\n| Goal | Win. |\n| Outcom | acquisition |',
      ['Outcom', 'Outcome'],
      { objective: { outcome: 'acquisition' } },
    ],
    [
      '## Channels\n\n| Channel | Onwer |\n|---|---|\n| Email | Ann |',
      ['Onwer', 'Owner'],
      { channels: [{ owner: 'Ann' }] },
    ],
    [
      '## Channels\n\n### Email\n\n- Role: wins back\n- rationle: cheap',
      ['rationle', 'rationale'],
      { channels: [{ rationale: 'cheap' }] },
    ],
    [
      '## Audience\n\n- Segment: Commuters\n- Definition: Adults who cycle.\n- Exclusons: children',
      ['Exclusons', 'Exclusions'],
      { audiences: [{ excludes: expect.anything() }] },
    ],
    [
      '## Budget\n\n| Channel | Ammount |\n|---|---|\n| Email | £5k |',
      ['Ammount', 'Amount'],
      { budget: { allocations: [{ amount: 5000 }] } },
    ],
    [
      '## KPIs\n\n- Orders: 300\n- Dashbord: Looker',
      ['Dashbord', 'Dashboard'],
      { measurement: { dashboard: 'Looker' } },
    ],
    ['**Lanch:** 1 July 2026\n\n## Objective\n\nWin 30 shops.', ['Lanch', 'Launch'], { launch: '2026-07-01' }],
  ])('%s', async (text, [is = '', near = ''], data) => {
    expect(await slips(`${text}\n`)).toEqual([is, near])
    expect(await read(`${text}\n`)).toMatchObject(data)
  })

  test.each([
    '## Objective\n\n- Goal: Win.\n- Leads: 300\n- Context: a bad year\n- Owners club: no\n- Note: x',
    '## Objective\n\n- Owner: Rosa\n- Owener: Ann\n- Outcom: as many as we can get',
    '## Channels\n\n| Channel | State | County | Contest | Place |\n|---|---|---|---|---|\n| Email | live | Kent | A bike | x |',
    '## Budget\n\n- Print: £2k\n- Links: £3k\n- Creatve: £1k\n- Total: £6k',
    '## KPIs\n\n- Reports: 20\n- Share: 30%\n- Units: 40',
    '## Audience\n\n- Neds: a bus\n- Adults who cycle.',
  ])('is no word of its own: %s', async (text) => {
    expect((await slips(`${text}\n`)).filter((word) => word !== 'Outcom' && word !== 'Outcome')).toEqual([])
  })

  test('with its right name, which --fix writes, the same is read', async () => {
    const text = '## Objective\n\nWin 30 shops.\n\n- Owener: Rosa\n'
    expect(await read(text.replace('Owener', 'Owner'))).toEqual(await read(text))
  })
})

test.each([
  [
    '## Objective\n\nWin 30 shops.\n\n## Timeline\n\n| Milestone | Due |\n|---|---|\n| Creative ready | Thursday 20 November 2026 |\n',
  ],
  ['## Objective\n\n- Goal: Win 30 shops.\n- Deadline: Thursday, 20 November 2026\n'],
  ['**Launch:** Thursday 20 November 2026\n\n## Objective\n\nWin 30 shops.\n'],
])('a weekday is held against its date: %s', async (text) => {
  const found = (await judged(text, 'x.plan.md')).filter((line) => line.startsWith('plan/weekday'))
  expect(found).toEqual(['plan/weekday-matches-date: 20 November 2026 is a Friday, not a Thursday'])
  const right = (await judged(text.replace('Thursday', 'Friday'), 'x.plan.md')).filter((line) => /weekday/.test(line))
  expect(right).toEqual([])
})

describe('sums beside channels, where the budget has lines of its own', () => {
  const other = async (head: string, line: string, heading = 'Budget') => {
    const channels = `## Channels\n\n| Channel | ${head} |\n|---|---|\n| Email | £2,000 |\n\n`
    const found = await judged(`${channels}## ${heading}\n\n| Channel | Amount |\n|---|---|\n${line}`, 'x.plan.md')
    return found.filter((message) => /given-once.*here, and/.test(message))
  }
  test('another sum is reported', async () => {
    expect(await other('Budget', '| Email | £3,000 |\n')).toEqual([
      'plan/given-once: "Email" gets £2,000 here, and £3,000 in the budget',
    ])
  })
  test.each([
    ['Budget', '| Email | £2k |\n', 'Budget'],
    ['Monthly budget', '| Email | £6,000 |\n', 'Budget'],
    ['Budget', '| Email | £500 |\n', 'Monthly budget'],
    ['Budget', '| Radio | £3,000 |\n', 'Budget'],
    ['Budget', '| Email | £1,500 |\n| Email | £500 |\n', 'Budget'],
    ['Budget', '| Email | 20% |\n', 'Budget'],
  ])('%s, %s under %s is none', async (head, line, heading) => {
    expect(await other(head, line, heading)).toEqual([])
  })
})

test.each([
  ['| Radio | £9,000 (ring-fenced) |', ['"ring-fenced" says that money may not move']],
  ['| Radio | £9,000 (protected) |', ['"protected" says that money may not move']],
  ['| Radio | £9,000 (not ring-fenced) |', []],
  ['| Radio | £9,000 (media only) |', []],
])('what is said in brackets behind a sum is read: %s', async (line, messages) => {
  const text = `## Budget\n\n| Channel | Amount |\n|---|---|\n${line}\n| Press | £1,000 |\n`
  expect(await read(text)).toMatchObject({ budget: { allocations: [{ amount: 9000 }, { amount: 1000 }] } })
  const found = (await judged(text, 'x.plan.md')).filter((message) => message.startsWith('budget/not-ring-fenced'))
  expect(found).toEqual(messages.map((message) => `budget/not-ring-fenced: ${message}`))
})

describe('a paragraph that begins with a name in bold and a dash', () => {
  test('is an audience', async () => {
    const text = '## Audience\n\n**Summer starters** – adults new to bikes.\n\n**Returners** - who left last year.\n'
    expect(await read(text)).toMatchObject({
      audiences: [
        { id: 'summer-starters', definition: 'adults new to bikes.' },
        { id: 'returners', definition: 'who left last year.' },
      ],
    })
  })
  test('is an audience on each line that begins so', async () => {
    const text = '## Audience\n\n**Summer starters** – adults new\nto bikes.\n**Returners** - who left *last* year.\n'
    expect(await read(text)).toMatchObject({
      audiences: [
        { id: 'summer-starters', definition: 'adults new to bikes.' },
        { id: 'returners', definition: 'who left last year.' },
      ],
    })
    const lines = '## Channels\n\n**Search** – catches people who look.\n**Radio** (£5,000) – builds reach.\n'
    expect(await read(lines)).toMatchObject({
      channels: [{ id: 'search' }, { id: 'radio', role: 'builds reach.' }],
      budget: { allocations: [{ channel: 'radio', amount: 5000 }] },
    })
  })
  test('is a channel, where there are several', async () => {
    const text = '## Channels\n\n**Search** – catches people who look.\n\n**Radio** (£5,000) – builds reach.\n'
    expect(await read(text)).toMatchObject({
      channels: [
        { id: 'search', role: 'catches people who look.' },
        { id: 'radio', role: 'builds reach.' },
      ],
      budget: { allocations: [{ channel: 'radio', amount: 5000 }] },
    })
  })
  test.each(['**Important** – we test this first.', 'Nobody – yet.'])('is none where it is alone: %s', async (line) => {
    expect(await read(`## Channels\n\n${line}\n\n### Radio\n\nBuilds reach.\n`)).toMatchObject({
      channels: [{ id: 'radio' }],
    })
  })
})

describe('a line whose label is known and whose words are no value of it', () => {
  const unread = async (text: string) =>
    (await judged(text, 'x.plan.md')).flatMap((line) => /^syntax\/right-shape: "(.*?)" could not/.exec(line)?.[1] ?? [])
  test.each([
    ['- Target: 10 per week', ['10 per week']],
    ['- Deadline: end of Q3', ['end of Q3']],
    ['**Baseline:** few', ['few']],
    ['| Field | Value |\n|---|---|\n| Owner | Ann |\n| Target | many |', ['many']],
    ['- Target: many\n- Target: 300', []],
    ['- Target: TBC\n- Baseline: n/a\n- Deadline: [date]', []],
    ['- Owner: Ann', []],
  ])('%s', async (text, found) => {
    expect(await unread(`## Objective\n\nWin many shops.\n\n${text}\n`)).toEqual(found)
  })
})

test.each([
  [
    'Agreed on 8 December 2026 with Ana. Reported weekly in Looker.',
    { agreed: { on: '2026-12-08' }, cadence: 'weekly', dashboard: 'Looker' },
  ],
  ['All numbers are reported monthly.', { cadence: 'monthly' }],
  ['The targets must be agreed on 8 December 2026, and are not reported weekly.', {}],
  ['Reported weekly in person.', { cadence: 'weekly' }],
])('what a sentence says of the measurement: %s', async (text, said) => {
  expect(await read(`## KPIs\n\n- Orders\n\n${text}\n`)).toEqual({
    measurement: { metrics: [{ id: 'orders', name: 'Orders' }], ...said },
  })
})

test.each([
  ['last touch, 30 days, by order number', { model: 'last touch', window: '30 days', dedupe_by: 'order number' }],
  ['Last click, 4 weeks window', { model: 'Last click', window: '4 weeks' }],
  ['first contact; one firm counts once, within 90 days.', { model: 'first contact', window: '90 days' }],
  ['last touch, which we know to be unfair', { model: 'last touch, which we know to be unfair' }],
  ['by order number', { model: 'by order number' }],
  [
    'model: What the buyer says; window: 30 days; dedupe by: learner number; overlap: no; limits: Families name one of three places',
    {
      model: 'What the buyer says',
      window: '30 days',
      dedupe_by: 'learner number',
      overlap: false,
      limits: ['Families name one of three places'],
    },
  ],
  [
    'first contact in the CRM. Window: 60 days. Overlap: no',
    { model: 'first contact in the CRM', window: '60 days', overlap: false },
  ],
])('attribution in a line: %s', async (text, attribution) => {
  expect(await read(`## KPIs\n\n- Orders\n- Attribution: ${text}\n`)).toMatchObject({ measurement: { attribution } })
})

test.each([
  ['Everything in SEK, without VAT.', 'SEK'],
  ['All amounts are in NZD. The total is $36,000.', 'NZD'],
  ['All figures shown in euros', 'EUR'],
  ['- All sums are in GBP excl. VAT', 'GBP'],
  ['All amounts are in SEK thousand.', undefined],
  ['All figures in full.', undefined],
  ['All amounts are in dollars.', undefined],
  ['Costs in EUR and GBP are settled in March.', undefined],
])('the currency that words about all sums name: %s', async (said, currency) => {
  const { budget } = (await read(
    `## Budget\n\n${said}\n\n| Channel | Amount |\n|---|---|\n| Press | 110 000 kr |\n| Fairs | 40 000 kr |\n`,
  )) as { budget: { currency?: string } }
  expect(budget.currency).toBe(currency)
})

test.each(['**Currency:** SEK', 'Everything in SEK.'])('a sum in another currency than that of "%s"', async (said) => {
  const table = '| Channel | Amount |\n|---|---|\n| Press | 110 000 kr |\n| Fairs | €40,000 |\n'
  const told = await judged(`## Budget\n\n${said}\n\n${table}`, 'a.plan.md')
  expect(JSON.stringify(told)).toContain('another currency than the budget')
})

test('the approver beside a freeze is the one of additions after it', async () => {
  expect(await read('## Governance\n\n- Freeze: 2026-08-20\n- Approver: Ann Lee\n')).toMatchObject({
    governance: { change_control: { freeze: '2026-08-20', approver: 'Ann Lee' } },
  })
})

test('a persona in a line has what she needs under its own word', async () => {
  expect(
    await read('## Audience\n\nCommuters who cycle.\n\nPersona: Jon, 34, nurse; pain: the beans are stale\n'),
  ).toMatchObject({ audiences: [{ persona: { name: 'Jon', job: '34, nurse', pain: 'the beans are stale' } }] })
})

test.each([
  ['**Basis:** contract\n', { basis: 'contract' }],
  ['', {}],
])('labels of a channel are what they say: %j', async (own, basis) => {
  const lines = `${own}**Jurisdictions:** SE\n**Consent source:** The service agreement, § 6\n**Opt-out:** A line to Lovisa; no reason asked\n**Max frequency:** 1 per machine\n`
  const { channels } = (await read(`## Channels\n\n### Letter\n\n**Kind:** post\n${lines}`)) as { channels: object[] }
  expect((channels[0] as { privacy: object }).privacy).toEqual({
    ...basis,
    jurisdictions: ['SE'],
    consent_source: 'The service agreement, § 6',
    opt_out: 'A line to Lovisa; no reason asked',
    max_frequency: '1 per machine',
  })
})
