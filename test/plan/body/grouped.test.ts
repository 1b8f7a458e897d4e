import { expect, test } from 'vitest'
import { judged, read } from './reading.ts'

test.each(['1. Executive summary & objectives', 'Overview & goals', 'Vision and goals', 'Strategy & objectives'])(
  'under "%s" a label says the goal',
  async (heading) => {
    const page = `# Oak\n\n## ${heading}\n\n**Vision:** A table in each home.\n**Goal:** Sell twice as many tables.\n\n## Channels\n\n- Radio: wakes them\n`
    expect(await read(page)).toMatchObject({ objective: { statement: 'Sell twice as many tables.' } })
  },
)

test('a heading that names the objective beside something else is pointed at where nothing of it could be read', async () => {
  const page =
    '# Oak\n\n## Vision & goals\n\nWe see a table in each home.\n\n- More sales\n- A known name\n\n## Channels\n\n- Radio: wakes them\n'
  const [elements = ''] = (await judged(page, 'oak.plan.md')).filter((one) => one.startsWith('plan/six-elements'))
  expect(elements).toContain('nothing could be read under "Vision & goals" in line 3')
})

test('what stands behind the name of several things is the name of none of them', async () => {
  const page =
    '# Oak\n\n## Audiences: who we talk to\n\n- Parents: people with children under 12 in Leeds\n\n## Channels – what each one does\n\n- Radio: wakes them\n- Letters: go to all who bought\n'
  expect(await read(page)).toMatchObject({
    audiences: [{ name: 'Parents' }],
    channels: [{ name: 'Radio' }, { name: 'Letters' }],
  })
})

test('behind one of several things stands its name', async () => {
  const page =
    '# Oak\n\n## Channel: Radio\n\nRole: wakes them\n\n## Audience – Parents\n\nPeople with children in Leeds.\n'
  expect(await read(page)).toMatchObject({ audiences: [{ name: 'Parents' }], channels: [{ name: 'Radio' }] })
})

test('an approach is no audience', async () => {
  const page =
    '# Oak\n\n## Audience strategy: "one door at a time"\n\n**How we sort them:**\n\n- **By click:** links in the first letter\n- **By street:** a list\n\n## Channels\n\n- Radio: wakes them\n'
  expect(await read(page)).not.toHaveProperty('audiences')
})

test('headings that speak of channels and of what they cost are pointed at where no channel could be read', async () => {
  const page =
    '# Oak\n\n## Goal\n\nSell 300 tables by 31 May 2027.\n\n## Strategy\n\n### 1. Facebook & Instagram ads — $120/month\n\nRun two at a time. Keep what works.\n\n### 2. Google Business Profile — free\n\nAdd photos. Ask for reviews.\n'
  const [elements = ''] = (await judged(page, 'oak.plan.md')).filter((one) => one.startsWith('plan/six-elements'))
  expect(elements).toContain('nothing could be read under "1. Facebook & Instagram ads — $120/month" in line 9')
})

test('a target in per cent says what is counted', async () => {
  const page = '# Oak\n\n## KPIs\n\n- **Open rate:** Target 25%+ (of all letters)\n'
  expect(await read(page)).toMatchObject({ measurement: { metrics: [{ unit: '%' }] } })
})

test('a heading that says of what kind the audiences, channels or metrics below it are is none of them', async () => {
  const page =
    '# Oak\n\n## Audience\n\n### Primary audiences\n\n#### 1. Young families\n\n- **Age**: 25–40\n- **Income**: £40,000 a household\n- **Pain points**: No room\n\n#### 2. Makers\n\n- **Role**: Joiners and carpenters\n- **Where to find**: Fairs\n\n### Audience personas\n\n**"Wendy"**\n- 28 years old\n- Works in marketing\n\n## Channels\n\n### Owned media\n\n| Channel | Purpose |\n|---|---|\n| Letters | Tell those who bought |\n| Shop | Brand awareness |\n\n---\n\n### Paid media\n\n| Channel | Purpose |\n|---|---|\n| Radio | Wakes them |\n\n## KPIs\n\n### Website metrics\n\n| Metric | Definition | Target |\n|---|---|---|\n| Visitors | People in a month | 500 |\n| Conversion | Orders by visits | 15% |\n'
  expect(await read(page)).toMatchObject({
    audiences: [{ name: 'Young families', definition: expect.stringContaining('25–40') }, { name: 'Makers' }],
    channels: [
      { name: 'Letters', role: 'Tell those who bought' },
      { name: 'Shop', role: 'Brand awareness' },
      { name: 'Radio' },
    ],
    measurement: { metrics: [{ name: 'Visitors' }, { name: 'Conversion', unit: '%' }] },
  })
})

test('beside a role a purpose says of what kind the channel is', async () => {
  const page =
    '# Oak\n\n## Channels\n\n| Channel | Purpose | Role |\n|---|---|---|\n| Shop | Brand awareness | Lets them sit down |\n'
  expect(await read(page)).toMatchObject({ channels: [{ purpose: 'brand', role: 'Lets them sit down' }] })
})

test.each(['Month-1 total', 'Q3 total', '**3-month total**'])('"%s" is what all lines come to', async (name) => {
  const page = `# Oak\n\n## Channel allocation – month 1\n\n| Channel | Spend |\n|---|---|\n| Radio | £300 |\n| Letters | £200 |\n| ${name} | £500 |\n`
  const { budget } = (await read(page)) as { budget: { total: number; allocations: unknown[] } }
  expect(budget).toMatchObject({ total: 500, allocations: [{ amount: 300 }, { amount: 200 }] })
  expect(budget.allocations).toHaveLength(2)
})

test('what some lines come to is no line', async () => {
  const page =
    '# Oak\n\n## Budget\n\n| Channel | Spend |\n|---|---|\n| Radio | £300 |\n| Press | £100 |\n| Paid media total | £400 |\n| Letters | £200 |\n| Total | £600 |\n'
  const { budget } = (await read(page)) as { budget: { total: number; allocations: unknown[] } }
  expect(budget.total).toBe(600)
  expect(budget.allocations).toHaveLength(3)
})

test('numbers with their sources under no name are no proof points', async () => {
  const page =
    '# Oak\n\n## Goal\n\nSell 300 tables by 31 May 2027.\n\n## Where we start\n\n| | Value | Source |\n|---|---|---|\n| Tables sold a month | 20 | Till |\n| Visitors a month | 400 | Counter |\n'
  expect(await read(page)).not.toHaveProperty('messaging')
})

test.each([
  ['Metrics to track', 'measurement'],
  ['Channels prioritised by stage', 'channels'],
])('"%s" names a part of the plan', async (heading, element) => {
  const page = `# Oak\n\n## ${heading}\n\n- Radio: wakes them up\n- Letters: reach those who bought\n`
  expect(await read(page)).toHaveProperty(element)
})

test('what a phase calls its tactics in bold are no channels where the page has a heading for those', async () => {
  const page =
    '# Oak\n\n## Phase 1\n\n**Tactics:**\n\n1. **A launch day**\n   - Get the shop ready\n\n2. **A week of calls**\n   - Write what to say\n\n## Channels\n\n- Radio: wakes them up\n- Letters: reach those who bought\n'
  expect(await read(page)).toMatchObject({ channels: [{ name: 'Radio' }, { name: 'Letters' }] })
  const alone = page.slice(0, page.indexOf('## Channels'))
  expect(await read(alone)).toMatchObject({ channels: [{ name: 'A launch day' }, { name: 'A week of calls' }] })
})

test('beside a summary the goal is read with all that is said of it, once', async () => {
  const page =
    '# Oak\n\n## 1. Overview & objectives\n\n**Goal:** Sell 300 tables by 31 May 2027. Owner: Ann Lee.\n**Guardrail:** cost per table stays below £18.\n**Budget:** £30,000\n\n## Channels\n\n- Radio: wakes them\n'
  const { objective, budget } = (await read(page)) as { objective: { guardrails: unknown[] }; budget: unknown }
  expect(objective).toMatchObject({ statement: 'Sell 300 tables by 31 May 2027.', owner: 'Ann Lee' })
  expect(objective.guardrails).toHaveLength(1)
  expect(budget).toMatchObject({ total: 30000 })
})

test('shared metrics in a table of their own are metrics, and everybody’s', async () => {
  const page =
    '# Oak\n\n## KPIs\n\n### Shared metrics\n\n| Metric | Definition | Unit |\n|---|---|---|\n| Tables sold | Paid and not sent back | tables |\n\n### Channel metrics\n\n| Metric | Definition | Unit |\n|---|---|---|\n| Calls | Answered | calls |\n\nAttribution: last click, 30 days, by order number.\n'
  expect(await read(page)).toMatchObject({
    measurement: {
      metrics: [{ name: 'Tables sold', unit: 'tables' }, { name: 'Calls' }],
      shared: ['tables-sold'],
      attribution: expect.anything(),
    },
  })
})

test('a size stands before the bracket that says who has counted it', async () => {
  const page =
    '# Oak\n\n## Audiences\n\n| Segment | Who they are | Size (source) | Persona |\n|---|---|---|---|\n| Firms | Firms of 10 to 80 people in Leeds | 6,400 (Companies House, approximate) | "Orla": wants one invoice |\n'
  expect(await read(page)).toMatchObject({
    audiences: [
      { size: { value: 6400, source: 'Companies House', precision: 'approximate' }, persona: { name: 'Orla' } },
    ],
  })
})

test('a heading above a line for each audience is no further one', async () => {
  const page =
    '# Oak\n\n## Audiences\n\n| Segment | Who they are |\n|---|---|\n| Families | Families in Leeds |\n| Firms | Firms of 10 to 80 people |\n\n### Paths\n\n- Families: a film shows the table → the shop lets them sit down\n- Firms: a call offers a visit\n'
  expect(((await read(page)) as { audiences: unknown[] }).audiences).toHaveLength(2)
})

test('a metric that a bracket calls everybody’s is shared, and “first-time” is no time', async () => {
  const page =
    '# Oak\n\n## KPIs\n\n- **First-time bookings** (shared by everyone): paid first visits (till)\n- **Shop orders**: paid orders of first-time guests (till)\n'
  expect(await read(page)).toMatchObject({
    measurement: {
      metrics: [{ name: 'First-time bookings' }, { name: 'Shop orders', unit: 'orders' }],
      shared: ['first-time-bookings'],
    },
  })
})

test('behind a day stand a step, whose it is and, after an arrow, the number that it moves', async () => {
  const page =
    '# Oak\n\n1 March to 31 May 2027\n\n## KPIs\n\n- Calls: answered calls (till)\n\n## Dates\n\n- **24 February 2027** – Page is live (Kim Tran) → Calls\n'
  expect(await read(page)).toMatchObject({
    operations: { milestones: [{ name: 'Page is live', owner: 'Kim Tran', metric: 'calls', due: '2027-02-24' }] },
  })
})
