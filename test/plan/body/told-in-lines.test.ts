import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

/** What a page says under one key. */
const part = async (text: string, key: string) => ((await read(text)) as Record<string, unknown>)[key]
const about = async (text: string, pattern: RegExp) =>
  (await judged(text, 'x.plan.md')).filter((line) => pattern.test(line))

describe('a line that tells a thing with its labelled fields', () => {
  test.each([
    '- Six beers that no shop stocks – evidence: shelf check\n- Skip any month – evidence: terms',
    '1. Six beers that no shop stocks – Evidence: shelf check\n2. Skip any month – Evidence: terms',
    '- **Six beers that no shop stocks.** Evidence: shelf check\n- **Skip any month.** Evidence: terms',
    '- Six beers that no shop stocks; evidence: shelf check.\n- Skip any month; evidence: terms.',
  ])('proof points: %j', async (list) => {
    expect(await part(`## Messaging\n\nOne box.\n\nProof points:\n\n${list}\n`, 'messaging')).toEqual({
      proposition: 'One box.',
      proof_points: [
        { id: 'six-beers-that-no-shop-stocks', claim: 'Six beers that no shop stocks', evidence: 'shelf check' },
        { id: 'skip-any-month', claim: 'Skip any month', evidence: 'terms' },
      ],
    })
  })

  test('items that begin with their ids are several things', async () => {
    const list =
      '- id: hourly; claim: A boat every hour; evidence: timetable\n- id: held; claim: Held; evidence: terms\n'
    expect(await part(`## Messaging\n\n**Proof points:**\n\n${list}`, 'messaging')).toEqual({
      proof_points: [
        { id: 'hourly', claim: 'A boat every hour', evidence: 'timetable' },
        { id: 'held', claim: 'Held', evidence: 'terms' },
      ],
    })
  })

  test('stages, risks and what is needed', async () => {
    const stages = '1. **Discovery** – first encounter: a photo. Trigger: a tasting. Drop-off: thinks that it binds.\n'
    expect(await part(`## Customer journey\n\n${stages}`, 'journey')).toEqual({
      stages: [
        {
          id: 'discovery',
          first_encounter: 'a photo',
          trigger: 'a tasting',
          drop_off: 'thinks that it binds',
        },
      ],
    })
    const risk =
      '1. **No panels in July.** Owner: Bas Kuiper. Impact: high. Mitigation: second supplier. Review by: 3 July 2026.\n'
    expect(await part(`## Risks\n\n${risk}`, 'operations')).toEqual({
      risks: [
        {
          risk: 'No panels in July',
          owner: 'Bas Kuiper',
          impact: 'high',
          mitigation: 'second supplier',
          review_by: '2026-07-03',
        },
      ],
    })
    const slots = '- Interview slots for 120 people. Owner: Ruth Oye. Due: 5 January 2027. Status: open\n'
    expect(await part(`## Dependencies\n\n${slots}`, 'operations')).toMatchObject({
      dependencies: [{ what: 'Interview slots for 120 people', owner: 'Ruth Oye', due: '2027-01-05', status: 'open' }],
    })
  })

  test('a task whose parts stand between commas', async () => {
    expect(
      await part('## Milestones\n\n- [ ] Letters, cards printed, Kit Larmour, 31 October 2026\n', 'operations'),
    ).toEqual({
      milestones: [
        { id: 'letters-cards-printed', name: 'Letters, cards printed', owner: 'Kit Larmour', due: '2026-10-31' },
      ],
    })
  })

  test.each([
    '- **Orders** – Definition: a paid first box. Unit: orders. Source: Shop. Leads to: Sales.\n',
    'Orders: a paid first box. Unit: orders. Source: Shop. Leads to: Sales.\n',
  ])('metrics: %j', async (line) => {
    expect(await part(`## Measurement\n\n${line}`, 'measurement')).toEqual({
      metrics: [
        {
          id: 'orders',
          name: 'Orders',
          definition: 'a paid first box',
          unit: 'orders',
          source: 'Shop',
          leads_to: 'sales',
        },
      ],
    })
  })

  test('a number of last year is no metric', async () => {
    expect(
      await part('## Measurement\n\nLast year: 1,650 subscribers. Source: CRM.\n\nCadence: weekly\n', 'measurement'),
    ).toEqual({
      cadence: 'weekly',
    })
  })

  test('channels behind a stop, with their kind in brackets', async () => {
    const list =
      "1. **Members' letter** (email). Role: Shows what the card is for. Owner: Cora Finch. Basis: contract.\n"
    expect(await part(`## Channels\n\n${list}`, 'channels')).toEqual([
      {
        id: 'members-letter',
        name: "Members' letter",
        kind: 'email',
        role: 'Shows what the card is for',
        owner: 'Cora Finch',
        privacy: { basis: 'contract' },
      },
    ])
  })

  test('the steps of a path with their channels', async () => {
    const path = 'Path:\n\n- Discovery: Six new beers (Instagram, Podcasts)\n- Choice: Skip any month (Search)\n'
    expect(await part(`## Audiences\n\n### Drinkers\n\nAdults who drink.\n\n${path}`, 'audiences')).toMatchObject([
      {
        path: [
          { stage: 'discovery', message: 'Six new beers', channels: ['instagram', 'podcasts'] },
          { stage: 'choice', message: 'Skip any month', channels: ['search'] },
        ],
      },
    ])
  })

  test('versions of the argument, in a list and in a table', async () => {
    for (const text of [
      'Adaptations:\n\n- Families: You know. Proof points: Ten pounds\n',
      '| Audience | Angle | Proof points |\n|---|---|---|\n| Families | You know. | Ten pounds |\n',
    ])
      expect(await part(`## Messaging\n\n${text}`, 'messaging')).toMatchObject({
        adaptations: [
          { audience: 'families', message: expect.stringMatching(/^You know\.?$/), proof_points: ['ten-pounds'] },
        ],
      })
    const proof =
      '**Proof points:**\n\n| Claim | Evidence |\n|---|---|\n| Ten pounds | Accounts |\n\n**By audience:**\n\n'
    const table = '| Audience | Message | Proof points |\n|---|---|---|\n| Families | You know. | Ten pounds |\n'
    expect(await part(`## Messaging\n\n${proof}${table}`, 'messaging')).toMatchObject({
      proof_points: [{ id: 'ten-pounds' }],
      adaptations: [{ audience: 'families', message: 'You know.' }],
    })
  })

  test('what allows to write to people', async () => {
    const list = '- **Privacy:** consent; source: the tick box; opt-out: said in every call\n'
    expect(await part(`## Channels\n\n### Phone\n\n${list}`, 'channels')).toMatchObject([
      { privacy: { basis: 'consent', consent_source: 'the tick box', opt_out: 'said in every call' } },
    ])
  })
})

describe('people and their posts', () => {
  test.each([
    ['Yara Osman, head of growth', { name: 'Yara Osman', role: 'head of growth' }],
    ['Yara Osman, Head of growth marketing', { name: 'Yara Osman', role: 'Head of growth marketing' }],
    ['Yara Osman (sales and marketing director)', { name: 'Yara Osman', role: 'sales and marketing director' }],
    ['Dr Leila Haddad, programme director', { name: 'Dr Leila Haddad', role: 'programme director' }],
    ['Yara Osman, Dan Whitlock', ['Yara Osman', 'Dan Whitlock']],
    ['Yara Osman and Dan Whitlock', ['Yara Osman', 'Dan Whitlock']],
    ['Yara Osman, the agency', ['Yara Osman', 'the agency']],
  ])('%s', async (who, owner) => {
    expect(await part(`## Governance\n\n- **Integration owner:** ${who}\n`, 'governance')).toEqual({
      integration_owner: owner,
    })
  })
})

describe('messaging', () => {
  test('a quotation is the proposition where nothing else is', async () => {
    expect(await part('## Messaging\n\n> Payroll in ten minutes.\n\n**Tone:** Dry.\n', 'messaging')).toMatchObject({
      proposition: 'Payroll in ten minutes.',
    })
    expect(await part('## Messaging\n\nOne price.\n\n> Payroll in ten minutes.\n', 'messaging')).toEqual({
      proposition: 'One price.',
    })
    expect(await part('## Messaging\n\n> Note: a draft.\n\n**Tone:** Dry.\n', 'messaging')).not.toHaveProperty(
      'proposition',
    )
  })
})

describe('limits', () => {
  const limits = [
    { metric: 'cost-per-sale', below: 40 },
    { metric: 'refunds', at_most: '3%' },
  ]
  test.each([
    '- **Guardrails:** Cost per sale below £40, Refunds at most 3%',
    '- **Guardrails:** Cost per sale below £40; Refunds at most 3%',
    '**Guardrails**\n\n| Metric | Limit |\n|---|---|\n| Cost per sale | below £40 |\n| Refunds | at most 3% |',
  ])('%j', async (text) => {
    expect(await part(`## Objective\n\nSell 900 by May.\n\n${text}\n`, 'objective')).toMatchObject({
      guardrails: limits,
    })
  })

  test('a baseline of the same months of another year', async () => {
    expect(await part('## Objective\n\n- **Baseline:** 41 in the same months of 2025\n', 'objective')).toEqual({
      baseline: 41,
    })
  })
})

test('a table about audiences that are there already is no audience', async () => {
  const head = '| Name | Definition |\n|---|---|\n| Families | Households with a card. |\n\n### Paths\n\n'
  const rows = '| Audience | Stage | Message | Channels |\n|---|---|---|---|\n| Families | Using | Go out | Letter |\n'
  expect(await part(`## Audiences\n\n${head}${rows}`, 'audiences')).toMatchObject([
    { id: 'families', path: [{ stage: 'using', message: 'Go out' }] },
  ])
})

describe('money', () => {
  const budget = '## Budget\n\nTotal: £60,000\n\n'
  test.each([
    '**Reallocation:** when a cost per sale is over £26 for 3 weeks, Petra Lind decides within 4 days. Limit 15%; above that Duncan Amory.',
    'Trigger: a cost per sale over £26 for 3 weeks. Decided by Petra Lind within 4 days; above that Duncan Amory. Limit: 15%',
  ])('%s', async (rule) => {
    expect(await part(`${budget}${rule}\n`, 'budget')).toMatchObject({
      reallocation: {
        trigger: expect.stringMatching(/cost per sale (?:is )?over £26 for 3 weeks/),
        decided_by: 'Petra Lind',
        decide_within: '4 days',
        above_limit: 'Duncan Amory',
        limit: '15%',
      },
    })
  })

  test('a shared cost behind its label, beside sums at the channels', async () => {
    const channels = '## Channels\n\n### Radio\n\nBudget: £40,000\n\n### Search\n\nBudget: £14,000\n\n'
    expect(await part(`${channels}${budget}Shared cost: Photography £6,000\n`, 'budget')).toMatchObject({
      allocations: [
        { shared_cost: 'Photography', amount: 6000 },
        { channel: 'radio', amount: 40_000 },
        { channel: 'search', amount: 14_000 },
      ],
    })
  })

  test('one sum in another currency is a slip that is told', async () => {
    const table =
      '| Line | Amount |\n|---|---|\n| Radio | £4,000 |\n| Post | €3,000 |\n| Search | £2,000 |\n| Total | £9,000 |\n'
    expect(await part(`## Budget\n\n${table}`, 'budget')).toMatchObject({ currency: 'GBP' })
    expect(await about(`## Budget\n\n${table}`, /one-currency/)).toEqual([
      `budget/one-currency: "€3,000" is another currency than the budget's GBP`,
    ])
  })

  test('money that was moved, in a sentence', async () => {
    const list =
      '- 2 June 2026: Yara Osman moves £6,000 from Webinars to Google Ads, because a trial cost £410 there.\n- We met on 3 June.\n'
    expect(await part(`## Governance\n\n### Decisions\n\n${list}`, 'governance')).toEqual({
      decisions: [
        {
          on: '2026-06-02',
          by: 'Yara Osman',
          amount: 6000,
          from: 'webinars',
          to: 'google-ads',
          because: 'a trial cost £410 there',
          what: 'moves £6,000 from Webinars to Google Ads',
        },
      ],
    })
  })
})

describe('measurement', () => {
  test('behind its last metric the measurement goes on', async () => {
    const metric = '### Awareness\n\nDefinition: Share who know us.\nUnit: %\nSource: Panel\n\n'
    const rest =
      '**Attribution**\n\n- Model: first touch\n- Window: 60 days\n\n**Cadence:** weekly. **Dashboard:** https://bi.example/uk\n'
    expect(await part(`## Measurement\n\n${metric}${rest}`, 'measurement')).toMatchObject({
      metrics: [{ id: 'awareness', unit: '%' }],
      attribution: { model: 'first touch', window: '60 days' },
      cadence: 'weekly',
    })
  })

  test.each(['| Metric | On | Value |', '| Target | Date | Value |'])('%s', async (head) => {
    const rows = '|---|---|---|\n| Orders | 30 June 2026 | 120 |\n| Orders | 31 July 2026 | 38O |\n'
    const metrics = '| Metric | Unit | Source |\n|---|---|---|\n| Orders | orders | Shop |\n\n'
    const text = `## Measurement\n\n${metrics}${head}\n${rows}`
    expect(await part(text, 'measurement')).toMatchObject({
      metrics: [{ id: 'orders', unit: 'orders', source: 'Shop' }],
      targets: [
        { metric: 'orders', on: '2026-06-30', value: 120 },
        { metric: 'orders', on: '2026-07-31' },
      ],
    })
    expect(await about(text, /38O/)).toEqual([
      'syntax/right-shape: "38O" could not be read as one number, so "Value" counts as missing',
    ])
  })

  test('several labels on a line', async () => {
    expect(await part('## Measurement\n\nCadence: weekly · Dashboard: https://bi.example/uk\n', 'measurement')).toEqual(
      {
        cadence: 'weekly',
        dashboard: 'https://bi.example/uk',
      },
    )
    expect(
      await part('## Measurement\n\n**Agreed:** 27 February 2026 with Ann Lee, Dan Roe\n', 'measurement'),
    ).toMatchObject({
      agreed: { on: '2026-02-27' },
    })
  })
})

test('two rows of one channel with two roles are two channels of one id', async () => {
  const rows = '| Channel | Role |\n|---|---|\n| Search | Answers. |\n| Search | Wins back. |\n'
  expect(await about(`## Channels\n\n${rows}`, /unique-ids/)).toEqual([
    'plan/unique-ids: two channels have the id "Search"',
  ])
})
