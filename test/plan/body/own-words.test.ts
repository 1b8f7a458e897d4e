import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const goal = '# Oak\n\n1 March to 31 May 2027\n\n## Goal\n\nSell 300 tables by 31 May 2027.\n\n'
const table = (...rows: string[]) => {
  const [head = '', ...others] = rows
  return [head, head.replace(/[^|]+/g, '---'), ...others].map((row) => `${row}\n`).join('')
}

describe('sections under headings that name no part of a plan', () => {
  test.each([
    [
      'channels by what their columns say',
      `## Plays\n\n${table('| Play | Job | Because | KPI | Lead |', '| Radio | Wakes people | Half heard it | Tables sold | Ann Lee |', '| Email | Calls back | Cheap | Tables sold | Bob Ray |')}`,
      {
        channels: [
          { name: 'Radio', role: 'Wakes people', rationale: 'Half heard it', owner: 'Ann Lee' },
          { name: 'Email' },
        ],
      },
    ],
    [
      'metrics',
      `## The board\n\n${table('| Figure | What counts | Unit | Where it comes from |', '| Tables sold | Paid tables | tables | the till |')}`,
      {
        measurement: {
          metrics: [{ name: 'Tables sold', definition: 'Paid tables', unit: 'tables', source: 'the till' }],
        },
      },
    ],
    [
      'risks, and who holds the plan together beside them',
      `## Who & when\n\nIntegration lead: Ann Lee\n\n${table('| Worry | Chance | Plan B | Whose |', '| Rain | high | Tents | Bob Ray |')}`,
      {
        operations: { risks: [{ risk: 'Rain', likelihood: 'high', mitigation: 'Tents', owner: 'Bob Ray' }] },
        governance: { integration_owner: 'Ann Lee' },
      },
    ],
    [
      'audiences under a word that nothing else is called by',
      '## Who\n\n**First-home buyers** – people who moved within a year.\n\n**Refreshers** – customers of seven years.\n',
      { audiences: [{ name: 'First-home buyers' }, { name: 'Refreshers' }] },
    ],
    [
      'audiences whose heading is half a sentence, with the things beside each other',
      `## Parents we are talking to\n\n${table('| | Back to work | Change |', '| Who | Parents whose leave ends | Parents who are unhappy |', '| How many | 1,150 | 300 |')}`,
      {
        audiences: [
          { name: 'Back to work', definition: 'Parents whose leave ends', size: { value: 1150 } },
          { name: 'Change' },
        ],
      },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await read(`${goal}${text}`)).toMatchObject(expected)
  })

  test('the sentence of a section called "Why" that says what by when is the objective', async () => {
    const text =
      '## Why\n\nHalf of our pets are old. We want 1,200 check-ups by 31 May 2027. Orla Byrne answers for it.\n'
    expect((await read(`# Vets\n\n${text}`)) as unknown).toMatchObject({
      objective: { statement: 'We want 1,200 check-ups by 31 May 2027.', owner: 'Orla Byrne' },
    })
  })

  test.each([
    [
      '"Who" above people and what they do names no audience',
      '## Who\n\n- Sponsor: Ann Lee\n- Radio: Bob Ray\n',
      'audiences',
    ],
    ['"Why" without a day is no objective', '## Why\n\nWe want to be the best.\n', 'objective'],
    [
      'a calendar of events is no list of milestones',
      `## Programme\n\n${table('| Date | What | Who |', '| 3 May 2027 | Opening | Ann Lee |')}`,
      'operations',
    ],
  ])('%s', async (_, text, element) => {
    expect(await read(`# Oak\n\n## KPIs\n\n- Tables\n\n${text}`)).not.toHaveProperty(element)
  })

  test('a word that may name a part does not where a heading names it', async () => {
    const text = `${goal}## Audience\n\n- Families: people with children\n\n## Who\n\n- Singles: people without\n`
    expect(await read(text)).toMatchObject({ audiences: [{ name: 'Families' }] })
    expect(((await read(text)) as { audiences: unknown[] }).audiences).toHaveLength(1)
  })
})

describe('rows of a table of channels that are no channels', () => {
  const channels = `${goal}## Channels\n\n${table(
    '| Channel | Role | Why | KPI | Lead | Budget |',
    '| *Awareness* | | | | | |',
    '| Radio | Wakes people | Half heard it | Tables | Ann Lee | £9,000 |',
    '| **Subtotal awareness** | | | | | £9,000 |',
    '| Email | Calls back | Cheap | Tables | Bob Ray | £3,000 |',
    '| Photographer | – | – | – | Bob Ray | £2,000 |',
    '| Kept back for what works | | | | Cy Fox | £4,000 |',
    '| **Total** | | | | | **£18,000** |',
  )}`

  test('are groups, sums of groups, costs and money kept back', async () => {
    const { channels: all, budget } = (await read(channels)) as Record<string, unknown>
    expect(all).toMatchObject([{ name: 'Radio' }, { name: 'Email' }])
    expect(all).toHaveLength(2)
    expect(budget).toMatchObject({
      total: 18_000,
      campaign_pool: { amount: 4_000 },
      allocations: [
        { channel: 'radio', amount: 9_000 },
        { channel: 'email', amount: 3_000 },
        { shared_cost: 'Photographer', amount: 2_000 },
      ],
    })
    expect(await judged(channels, 'q3.plan.md')).not.toContainEqual(expect.stringContaining('budget/adds-up'))
  })

  test('a channel that says less than the others is one still', async () => {
    const text = channels.replace('| Photographer | – | – |', '| Photographer | Takes pictures | – |')
    expect(((await read(text)) as { channels: unknown[] }).channels).toHaveLength(3)
  })
})

describe('sums of months and sums that are open', () => {
  test('the column behind the months is what a channel gets', async () => {
    const text = `${goal}## Channels\n\n${table(
      '| Channel | Role | Apr–Jun | Jul–Sep | Total |',
      '| Radio | Wakes people | 5k | 4k | 9k |',
      '| Email | Calls back | 1k | 2k | 3k |',
    )}`
    expect(await read(text)).toMatchObject({ budget: { allocations: [{ amount: 9_000 }, { amount: 3_000 }] } })
  })

  const open = (sum: string) =>
    `${goal}## Budget\n\n${table('| Channel | Cost |', '| Radio | £9,000 |', `| Email | ${sum} |`, '| Total | £12,000 |')}`

  test.each(['tbc', 'see PO', '£2k-4k', '12-15k'])(
    '"%s" is a line whose sum is open, and nothing is short',
    async (sum) => {
      const found = await judged(open(sum), 'q3.plan.md')
      expect(found).not.toContainEqual(expect.stringContaining('budget/adds-up'))
      expect(found).not.toContainEqual(expect.stringContaining('no line of the budget'))
    },
  )

  test('sums of groups are no lines', async () => {
    const text = `${goal}## Budget\n\n${table(
      '| Line | Cost |',
      '| Radio | £9,000 |',
      '| Subtotal brand | £9,000 |',
      '| Email | £3,000 |',
      '| Total online | £3,000 |',
      '| **Total** | £12,000 |',
    )}`
    const { budget } = (await read(text)) as { budget: { total: number; allocations: unknown[] } }
    expect([budget.total, budget.allocations.length]).toEqual([12_000, 2])
  })

  test('what is written out has to add up', async () => {
    expect(await judged(open('£2,000'), 'q3.plan.md')).toContainEqual(
      'budget/adds-up: the lines add up to £11,000, £1,000 less than the total',
    )
  })
})

describe('told in sentences and clauses', () => {
  test.each([
    [
      'a role with sentences about the channel behind it',
      '## Channels\n\n### Banners\n\nTo tell the neighbours. We do it because 44% live near. Counted in signed contracts; we expect 12. Looked after by Lewis Grant. Can be changed monthly. £3,500.\n\n### Radio\n\nWakes people.\n',
      {
        channels: [
          {
            role: 'To tell the neighbours.',
            rationale: '44% live near',
            contribution: 12,
            owner: 'Lewis Grant',
            tempo: 'monthly',
          },
          { role: 'Wakes people.' },
        ],
      },
    ],
    [
      'channels in bold with what they do',
      '## Channels\n\n**Local radio** makes owners notice. It is here because 31% heard us. Sam Ojo runs it.\n\n**Email** gets people to book.\n',
      {
        channels: [
          { name: 'Local radio', role: 'makes owners notice.', rationale: '31% heard us', owner: 'Sam Ojo' },
          { name: 'Email' },
        ],
      },
    ],
    [
      'metrics with unit, source and precision behind commas',
      '## KPIs\n\n- **Check-ups** – paid check-ups, counted in check-ups, from the practice system. Exact.\n',
      {
        measurement: {
          metrics: [{ definition: 'paid check-ups', unit: 'check-ups', source: 'practice system', precision: 'exact' }],
        },
      },
    ],
    [
      'metrics in the order of a line',
      '## KPIs\n\nSeats sold: paid seats, refunds off; seats; Spektrix; exact.\nCost per seat: all spend over seats sold; £; Sage; exact.\n',
      {
        measurement: {
          metrics: [
            { definition: 'paid seats, refunds off', unit: 'seats', source: 'Spektrix' },
            { unit: '£', source: 'Sage' },
          ],
        },
      },
    ],
    [
      'metrics that everybody answers for, where they are seen, how often, and who gets the credit',
      '## KPIs\n\n| KPI | Definition |\n|---|---|\n| Seats | Paid |\n| Cost | Spend |\n\nBoth are shared by everyone. We credit the last contact named, within 30 days, one order counted once. Weekly figures at https://box.example/seats.\n',
      {
        measurement: {
          shared: ['seats', 'cost'],
          cadence: 'weekly',
          dashboard: 'https://box.example/seats',
          attribution: { window: '30 days', dedupe_by: 'one order counted once' },
        },
      },
    ],
    [
      'steps of a path',
      '## Audience\n\nFirms with 5 to 50 people.\n\nWhat they hear:\n\n1. *Curious*: "Month end in an evening" – LinkedIn, Trade press\n2. At *decision*: “First three free” through the email and calls\n\n## Channels\n\n- LinkedIn: a\n- Trade press: b\n- Email: c\n- Calls: d\n',
      {
        audiences: [
          {
            path: [
              { stage: 'curious', message: 'Month end in an evening', channels: ['linkedin', 'trade-press'] },
              { stage: 'decision', channels: ['email', 'calls'] },
            ],
          },
        ],
      },
    ],
    [
      'stages of a journey in clauses',
      '## Customer journey\n\n- Buying: first contact is the box office; the spark is choosing the seat; we lose them because the form is long.\n- Renewing: first contact is the letter; the spark is the seat; we lose them when a friend drops out.\n',
      {
        journey: {
          stages: [
            { first_encounter: 'the box office', trigger: 'choosing the seat', drop_off: 'the form is long' },
            { drop_off: 'a friend drops out' },
          ],
        },
      },
    ],
    [
      'proof in footnotes',
      '## Messaging\n\nEvenings back.\n\nProof points:\n\n- Corrections down 82%[^1]\n- Certified\n\n[^1]: Product analytics, 62 firms\n',
      { messaging: { proof_points: [{ claim: 'Corrections down 82%', evidence: 'Product analytics, 62 firms' }, {}] } },
    ],
    [
      'the signature below a message',
      '## Messaging\n\nTone: plain. We never say healthy. Signed off by Katja Brandt, 1 March 2027.\n',
      { messaging: { signed_off: { by: 'Katja Brandt', on: '2027-03-01' } } },
    ],
    [
      'steps with whose they are in brackets',
      '## Timeline\n\n- [ ] 1 Feb 2027: Brochure printed (Bea Collins)\n- [ ] 8 Feb 2027: Plan online (Owen Price, IT)\n',
      {
        operations: {
          milestones: [
            { name: 'Brochure printed', owner: 'Bea Collins', due: '2027-02-01' },
            { name: 'Plan online', owner: 'Owen Price' },
          ],
        },
      },
    ],
    [
      'who keeps the plan together, and how far off is too far',
      '## Governance\n\nOrla Byrne keeps the whole thing together.\n\n## Getting ready\n\nIf we are more than 10% off for a week, Orla looks within 5 days at slots, scripts and tracking.\n',
      {
        governance: { integration_owner: 'Orla Byrne' },
        operations: { variance: { threshold: '10%', answer_within: '5 days' } },
      },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await read(`# Oak\n\n${text}`)).toMatchObject(expected)
  })

  test.each([
    [
      '1 March to 31 May 2027. In market from 8 March 2027.',
      { period: { start: '2027-03-01', end: '2027-05-31' }, launch: '2027-03-08' },
    ],
    [
      'Jan–Dec 2027 | launch 18 January 2027 | draft v2',
      { period: { start: '2027-01-01', end: '2027-12-31' }, launch: '2027-01-18' },
    ],
    [
      '> Dates: 30 August – 30 November 2027. On sale from 6 September 2027.',
      { period: { end: '2027-11-30' }, launch: '2027-09-06' },
    ],
    ['This plan runs from 1 April to 31 August 2027; more below.', { period: { start: '2027-04-01' } }],
    [
      '| Start | End | Launch |\n|---|---|---|\n| 1 Mar 2027 | 31 Aug 2027 | 8 Mar 2027 |',
      { period: { start: '2027-03-01' }, launch: '2027-03-08' },
    ],
  ])('days at the top of a page: %s', async (line, expected) => {
    expect(await read(`# Oak\n\n${line}\n\n## Goal\n\nSell 300 tables.\n`)).toMatchObject(expected)
  })

  test('a name alone at the start of a section about working together holds it', async () => {
    const text = '## Who keeps it together\n\nGrace Okafor. She meets Ann Lee and Bob Ray every Friday.\n'
    expect(await read(`${goal}${text}`)).toMatchObject({ governance: { integration_owner: 'Grace Okafor' } })
  })

  test('what waits for others is no milestone', async () => {
    const text = `${goal}## Timeline\n\n- 1 May 2027: Start (Ann Lee)\n\nWaiting on: keys, by 2 April 2027.\n`
    expect(((await read(text)) as { operations: { milestones: unknown[] } }).operations.milestones).toHaveLength(1)
  })

  test('a goal without a number beside its numbers is what is counted', async () => {
    const text = `# Oak\n\n## Goal\n\n${table('| What | Today | Goal | Until |', '| Tables sold | 210 | 300 | 31 May 2027 |')}`
    expect(await read(text)).toMatchObject({
      objective: { metric: 'tables-sold', baseline: 210, target: 300, by: '2027-05-31' },
    })
  })
})
