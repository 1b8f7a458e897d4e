import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

describe('channels in a list', () => {
  const channels = async (...items: string[]) =>
    ((await read(`## Channels\n\n${items.map((item) => `- ${item}\n`).join('')}`)) as { channels?: object[] })?.channels

  test.each([
    [
      '**Google Ads** (€18.000): people searching for aligners – owner Niamh',
      { name: 'Google Ads', role: 'people searching for aligners', owner: 'Niamh' },
    ],
    [
      'Meta Ads (€12.000): before/after stories – owner Niamh',
      { name: 'Meta Ads', role: 'before/after stories', owner: 'Niamh' },
    ],
    ['**Meta Ads (€12,000):** stories', { name: 'Meta Ads', role: 'stories' }],
    [
      'Google Ads – answers everyone who is searching for aligners in Dublin and in its many suburbs',
      {
        name: 'Google Ads',
        role: 'answers everyone who is searching for aligners in Dublin and in its many suburbs',
      },
    ],
    [
      'Google Ads (for everyone who is searching for aligners in Dublin and in its many suburbs)',
      { name: 'Google Ads' },
    ],
    ['**Google Ads** for people who are searching for aligners in Dublin', { name: 'Google Ads' }],
    ['Paid social (Meta): stories', { name: 'Paid social (Meta)', role: 'stories' }],
    ['Paid social (Meta)', { name: 'Paid social (Meta)' }],
    ['Email: wins back; owner: Niamh Byrne', { name: 'Email', role: 'wins back', owner: 'Niamh Byrne' }],
    ['**Email**\n  Role: wins back\n  Owner: Niamh', { name: 'Email', role: 'wins back', owner: 'Niamh' }],
    ['Email – lead generation – twice a week', { name: 'Email', role: 'lead generation – twice a week' }],
    ['Email: €5k – wins back', { name: 'Email', role: 'wins back' }],
    ['Email (€5k a month): wins back', { name: 'Email', role: 'wins back' }],
    ['Email:', { name: 'Email' }],
  ])('%s', async (item, channel) => {
    expect(await channels(item)).toEqual([{ id: expect.any(String), ...channel }])
  })

  test('sums in brackets are the budget where it has no section', async () => {
    const text =
      '## Channels\n\n- **Google Ads** (€18.000): people who search\n- Meta Ads: €12k\n- Radio (€1k a month)\n- TV (2)\n- Total: €40k\n'
    expect(await read(text)).toMatchObject({
      channels: [{ id: 'google-ads' }, { id: 'meta-ads' }, { id: 'radio' }, { name: 'TV (2)' }],
      budget: {
        currency: 'EUR',
        total: 40_000,
        allocations: [
          { channel: 'google-ads', amount: 18_000 },
          { channel: 'meta-ads', amount: 12_000 },
        ],
      },
    })
  })

  const nameless = 'Google Ads for people who are searching for aligners in Dublin and its many suburbs, run by Niamh'
  const unread = async (text: string) => (await judged(text, 'x.plan.md')).filter((line) => /not read/.test(line))

  test('an item in which no name can be told is reported', async () => {
    expect(await channels(nameless, 'Email: wins back')).toEqual([{ id: 'email', name: 'Email', role: 'wins back' }])
    expect(await unread(`## Channels\n\n- ${nameless}\n- Email: wins back\n`)).toEqual([
      'plan/six-elements: under this heading the list item in line 3 was not read, as no name of a channel can be told in it',
    ])
    expect(await unread(`## Channels\n\n- ${nameless}\n- We post.\n\n## Budget\n\n€5k\n`)).toEqual([
      expect.stringContaining(
        'nothing could be read under "Channels" in line 1: the list items in lines 3 and 4 were not read',
      ),
    ])
  })

  test('remarks below a table of channels are no channels', async () => {
    const table = '## Channels\n\n| Channel | Role |\n|---|---|\n| Email | Wins back. |\n\n'
    expect(
      await unread(`${table}- All of them lead to the same page, which is reviewed every week by all of us.\n`),
    ).toEqual([])
  })
})

test('a channel with its owner and its sum in brackets', async () => {
  const text =
    '## Channels\n\n- **Email** (Maria Keller, €2,000): Reminds people.\n- Search (€5k; Tim Vogt) – Catches.\n'
  expect(await read(text)).toMatchObject({
    channels: [
      { id: 'email', owner: 'Maria Keller', role: 'Reminds people.' },
      { id: 'search', owner: 'Tim Vogt', role: 'Catches.' },
    ],
    budget: { allocations: [{ amount: 2000 }, { amount: 5000 }] },
  })
  const partners = '## Channels\n\n- Google Ads (Search Partners): Catches.\n- Fair (Hamburg, Bremen): Shows.\n'
  expect(await read(partners)).toMatchObject({
    channels: [{ name: 'Google Ads (Search Partners)' }, { name: 'Fair (Hamburg, Bremen)' }],
  })
})

test.each(['Why believe us?', '**Why believe us?**', 'Supporting messages:'])('%s announces proof', async (line) => {
  const text = `## Message\n\nWe kept your favourites.\n\n${line}\n\n- Your basket is saved\n- Free delivery\n`
  expect(await read(text)).toMatchObject({
    messaging: {
      proposition: 'We kept your favourites.',
      proof_points: [{ claim: 'Your basket is saved' }, { claim: 'Free delivery' }],
    },
  })
})

describe('proof points', () => {
  test.each(['**Proof points:**', '**Proof points**', '### Reasons to believe', 'Reasons to believe:', 'Proof:'])(
    'under %s',
    async (name) => {
      const list =
        '- Less than 5 g of sugar (Lab report)\n- Half the price – price survey\n- **Local**: 40 farms\n- Fresh\n'
      const points = [
        { id: 'less-than-5-g-of-sugar', claim: 'Less than 5 g of sugar', evidence: 'Lab report' },
        { id: 'half-the-price', claim: 'Half the price', evidence: 'price survey' },
        { id: 'local', claim: 'Local', evidence: '40 farms' },
        { id: 'fresh', claim: 'Fresh' },
      ]
      expect(await read(`## Messaging\n\nOne price.\n\n${name}\n\n${list}`)).toEqual({
        messaging: { proposition: 'One price.', proof_points: points },
      })
      expect(await read(`## Messaging\n\n${name}\n\n${list}`)).toEqual({ messaging: { proof_points: points } })
    },
  )

  test.each([
    ['Less sugar than any other bottle on the shelf — Lab report', 'Lab report'],
    ['Less than 5 g of sugar (per 100 ml)', undefined],
    ['Our bikes, every single one of all our bikes – the old ones too – are serviced every single month', undefined],
  ])('%s', async (point, evidence) => {
    const plan = (await read(`## Messaging\n\n### Proof points\n\n- ${point}\n`)) as {
      messaging: { proof_points: { evidence?: string }[] }
    }
    expect(plan.messaging.proof_points).toHaveLength(1)
    expect(plan.messaging.proof_points[0]?.evidence).toBe(evidence)
  })
})

test('governance: an owner and a rhythm', async () => {
  expect(await read('## Governance\n\n- **Owner:** Claire Donnelly\n- **Review:** weekly\n')).toEqual({
    governance: { integration_owner: 'Claire Donnelly', review: { cadence: 'weekly' } },
  })
})

describe('a primary and a secondary audience', () => {
  const of = (one: string, other: string) => [
    { id: one.toLowerCase().replace(' ', '-'), name: one, definition: 'Parents aged 30–45 who cycle.' },
    { id: other.toLowerCase().replace(' ', '-'), name: other, definition: 'Grandparents who pay.' },
  ]
  test.each([
    ['', '\n\n', 'Primary', 'Secondary'],
    ['', '\n', 'Primary', 'Secondary'],
    ['- ', '\n', 'Primary', 'Secondary'],
    ['', '\n\n', 'Primary audience', 'Secondary audience'],
    ['- ', '\n', 'Primary audience', 'Secondary audience'],
  ])('behind %j and before %j', async (before, between, one, other) => {
    const text = `${before}**${one}:** Parents aged 30–45\n  who cycle.${between}${before}**${other}:** Grandparents who pay.\n`
    expect(await read(`## Audience\n\n${text}`)).toEqual({ audiences: of(one, other) })
  })

  test('a primary audience with fields of its own is one', async () => {
    expect(await read('## Audience\n\nPrimary audience: New commuters\nDefinition: Adults who cycle.\n')).toEqual({
      audiences: [{ id: 'new-commuters', name: 'New commuters', definition: 'Adults who cycle.' }],
    })
  })
})

describe('what the part above a list has fields for is no item of it', () => {
  test('evidence in bold above the stages', async () => {
    const text =
      '## Customer journey\n\n**Evidence:** Till records; 19 interviews\n\n| Stage | Trigger |\n|---|---|\n| Restless | A job |\n'
    expect(await read(text)).toMatchObject({
      journey: { evidence: ['Till records', '19 interviews'], stages: [{ id: 'restless' }] },
    })
  })

  test('variance in labels below the table of risks', async () => {
    const text =
      '## Operations\n\n### Risks\n\n| Risk | Owner |\n|---|---|\n| Snow | Ann Lee |\n\n- **Variance threshold:** 15%\n- **Answer within:** 4 days\n- **Diagnose:** Ring three people\n- **Deciding hours:** 4\n'
    expect(await read(text)).toMatchObject({
      operations: {
        risks: [{ risk: 'Snow' }],
        variance: { threshold: expect.anything(), answer_within: expect.anything(), diagnose: ['Ring three people'] },
        reporting: { deciding_hours: 4 },
      },
    })
  })

  test('a list of risks is one of risks', async () => {
    const text = '## Risks\n\n- **Snow:** we close early\n- **Flu:** two locums\n'
    expect(await read(text)).toMatchObject({ operations: { risks: [{ risk: 'Snow' }, { risk: 'Flu' }] } })
  })
})

test('a heading that names a field before an item that is there is no other item', async () => {
  const text =
    '## Audiences\n\n| Audience | Definition |\n|---|---|\n| Families | Parents |\n| Downsizers | Over 65 |\n\n### Path: Families\n\n| Stage | Message |\n|---|---|\n| Sold | Change the date |\n'
  expect(await read(text)).toMatchObject({
    audiences: [
      { id: 'families', definition: 'Parents', path: [{ message: 'Change the date' }] },
      { id: 'downsizers', definition: 'Over 65' },
    ],
  })
})

test('lists of the same part below one of them are read', async () => {
  const text =
    '## Getting it done\n\n| Milestone | Due | Owner | Metric |\n|---|---|---|---|\n| A | 4 September 2026 | Ann Lee | X |\n\n**Dependencies**\n\n| What | System | Owner | Due |\n|---|---|---|---|\n| Crew calendar | Jobber | Luc Gagnon | 1 September 2026 |\n'
  expect(await read(text)).toMatchObject({
    operations: { milestones: [{ id: 'a' }], dependencies: [{ id: 'crew-calendar' }] },
  })
})

test('a year in the title leaves what is said below it as it is', async () => {
  const text =
    '# Spring plan 2027\n\n## When a number is off\n\nA number more than 12% off gets an answer within 4 days.\n'
  expect(await read(text)).toMatchObject({ operations: { variance: { threshold: '12%', answer_within: '4 days' } } })
})

test('what is said of the attribution in sentences behind its label', async () => {
  const text =
    '## Measurement\n\n**Attribution:** The card first, then the phone. Window: 60 days. Each address counts once. Not measured: talk over the fence.\n'
  expect(await read(text)).toMatchObject({
    measurement: {
      attribution: { window: '60 days', dedupe_by: 'Each address counts once', limits: ['talk over the fence'] },
    },
  })
})

test('who takes part in the review, and what is on its agenda', async () => {
  const text =
    '## Governance\n\n**Review:** weekly, Mondays at 7:30, against homes insulated. Claire Beaumont and Lakeshore Click take part. On the agenda: homes against the line, where money moves this week.\n'
  expect(await read(text)).toMatchObject({
    governance: {
      review: {
        attended_by: ['Claire Beaumont', 'Lakeshore Click'],
        agenda: ['homes against the line', 'where money moves this week'],
      },
    },
  })
})

test('the split of effort in two rows of the objective', async () => {
  const text =
    '## Objective\n\nComplete 900 moves by 30 April 2027.\n\n| Field | |\n|---|---|\n| Target | 900 |\n| Brand | 22% |\n| Activation | 78% |\n'
  expect(await read(text)).toMatchObject({ objective: { effort: { brand: '22%', activation: '78%' } } })
})
