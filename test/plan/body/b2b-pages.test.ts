import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const goal = '# Cobalt\n\n1 January to 30 June 2027\n\n## Goal\n\nWin 300 clients by 30 June 2027.\n\n'
const channels = `## Channel plan

| Channel | Role | Budget | KPI |
|---|---|---|---|
| Search | Catches people who compare. | €140,000 | SQLs |
| Email | Follows up. | €20,000 | SQL |
| **Total** | | **€160,000** | |
`
const numbers = '## Measurement\n\n- **SQL** – lead that sales accepts within 5 working days (Salesforce)\n'

describe('headings that join names', () => {
  test.each([
    ['Positioning & Key Messages', 'messaging'],
    ['Key message and proof points', 'messaging'],
    ['Positioning, messages and tone of voice', 'messaging'],
    ['Brand & Messaging', 'messaging'],
    ['Money / Contingency', 'budget'],
    ['ICP & buying committee', 'audiences'],
  ])('%s', async (heading, element) => {
    const texts: Record<string, string> = {
      budget: '- Total: €900',
      audiences: '- Finance leads: people who close the books',
      messaging: '"Payroll that closes itself."\n\n- Fast: closed two days earlier\n- Fair: one price',
    }
    const text = texts[element]
    expect(await read(`${goal}## ${heading}\n\n${text}\n`)).toHaveProperty(element)
  })

  test('two names of different elements are neither', async () => {
    expect(await read(`${goal}## Budget & audience\n\n- Finance leads: people\n`)).not.toHaveProperty('audiences')
  })
})

describe('money beside channels', () => {
  test('the whole is more than the total of the channels', async () => {
    const page = `${goal}${channels}\nReserve: €30,000 held by Dana, not assigned to any channel.\nTotal budget: €200,000 incl. agency fees.\n`
    expect(await read(page)).toMatchObject({
      budget: { total: 200000, campaign_pool: { amount: 30000, held_by: 'Dana' }, allocations: [{}, {}] },
    })
  })

  test('one total is the one', async () => {
    expect(await read(`${goal}${channels}`)).toMatchObject({ budget: { total: 160000 } })
  })
})

describe('metrics', () => {
  test('the system that keeps a number stands behind it', async () => {
    expect(await read(`${goal}${numbers}`)).toMatchObject({
      measurement: { metrics: [{ definition: 'lead that sales accepts within 5 working days', source: 'Salesforce' }] },
    })
  })

  test.each(['paid orders less returns (net of VAT)', 'people in the north (UK)', 'orders (2 per household)'])(
    '%s',
    async (definition) => {
      expect(await read(`${goal}## Measurement\n\n- **Orders** – ${definition}\n`)).toMatchObject({
        measurement: { metrics: [{ definition }] },
      })
    },
  )

  test('one or several of a thing are the same thing', async () => {
    expect(await judged(`${goal}${channels}${numbers}`, 'q3.plan.md')).not.toContainEqual(
      expect.stringContaining('SQLs'),
    )
  })
})

test('a review of all channel owners is one of all channel owners', async () => {
  const page = `${goal}## Governance\n\nWeekly stand-up to share updates (30 min, all channel owners).\n`
  expect(await read(page)).toMatchObject({
    governance: { review: { cadence: 'weekly', attended_by: ['all channel owners'], agenda: ['share updates'] } },
  })
})

describe('days that the goal names', () => {
  test.each([
    ['between 1 January and 30 June 2027', '2027-01-01', '2027-06-30'],
    ['from March to May 2027', '2027-03-01', '2027-05-31'],
    ['between 1 November 2026 and 31 January 2027', '2026-11-01', '2027-01-31'],
  ])('%s', async (days, start, end) => {
    expect(await read(`# Oak\n\n## Goal\n\nWin 300 clients ${days}.\n`)).toMatchObject({ period: { start, end } })
  })

  test('the days of the plan are told elsewhere', async () => {
    const page = '# Oak\n\n1 March to 31 May 2027\n\n## Goal\n\nWin 300 clients between 1 April and 30 April 2027.\n'
    expect(await read(page)).toMatchObject({ period: { start: '2027-03-01', end: '2027-05-31' } })
  })

  test('the second of them is when it is due', async () => {
    const page = `# Oak\n\n## Goal\n\nWin 300 orders between 1 January and 30 June 2027.\n\n## Measurement\n\n| Metric | Definition | Unit | Source |\n|---|---|---|---|\n| Orders | Paid orders | orders | Till |\n`
    expect(await read(page)).toMatchObject({ objective: { target: 300, by: '2027-06-30' } })
  })

  test.each(['€3.1m in H1 FY26', '€3.1m in FY2026', '€3.1m (H1 2026)'])('%s was the baseline', async (baseline) => {
    const page = `# Oak\n\n## Goal\n\nWin €4.8m of pipeline by 30 June 2027.\n\n**Baseline:** ${baseline}\n`
    expect(await read(page)).toMatchObject({ objective: { baseline: 3100000 } })
  })
})

describe('pages of a small team', () => {
  const activities = `${goal}## Who we're talking to\n\n### Warm donors\nPeople who gave in the last 24 months.\n\n## What we'll do\n\n| Activity | Audience | Cost | Lead |\n|---|---|---|---|\n| Mail pack | Warm donors | £48,000 | Priya |\n| Email series | Warm donors | £2,000 | Dan |\n`

  test('what we will do are the channels', async () => {
    expect(await read(activities)).toMatchObject({
      channels: [{ name: 'Mail pack', owner: 'Priya', audiences: ['warm-donors'] }, { name: 'Email series' }],
      budget: { allocations: [{ amount: 48000 }, { amount: 2000 }] },
    })
  })

  test('a sum kept back beside them is the pool, but for one that is in them already', async () => {
    expect(await read(`${activities}\nA contingency of £5,000 comes on top.\n`)).toMatchObject({
      budget: { campaign_pool: { amount: 5000 } },
    })
    const { budget } = (await read(`${activities}\nContingency of £5,000 is included in the total.\n`)) as {
      budget: object
    }
    expect(budget).not.toHaveProperty('campaign_pool')
  })

  test('who they are stands beside what they are called', async () => {
    const page = `${goal}## Audiences\n\n| Segment | Who | Size |\n|---|---|---|\n| Finance leads | CFOs of firms with 50 to 500 staff | 18,400 |\n| HR leads | HR managers of the same firms | 9,000 |\n`
    expect(await read(page)).toMatchObject({
      audiences: [{ name: 'Finance leads', definition: 'CFOs of firms with 50 to 500 staff' }, { name: 'HR leads' }],
    })
  })

  test('behind a risk stands who does what about it', async () => {
    const page = `${goal}## Risks\n\n- Print delays – Priya books the press by 15 January\n- Rain – cold and wet\n`
    const { operations } = (await read(page)) as { operations: { risks: object[] } }
    expect(operations.risks[0]).toEqual({
      risk: 'Print delays',
      mitigation: 'Priya books the press by 15 January',
      owner: 'Priya',
    })
    expect(operations.risks[1]).not.toHaveProperty('mitigation')
  })

  test('where a section tells of consent, nothing says so that can be read', async () => {
    const page = `${activities}\n## Consent\n\nEmail only to people who ticked the box on a donation form.\n`
    const said = (await judged(page, 'q3.plan.md')).filter((line) => /privacy\/basis/.test(line))
    expect(said).toContainEqual(expect.stringContaining('in a way that can be read'))
    expect(said).not.toContainEqual(expect.stringContaining('nothing says what'))
  })
})

describe('pages that launch a product', () => {
  const launch = '# Kestrel\n\n| | |\n|---|---|\n| **Launch date** | 9 March 2027 |\n\n'

  test('what success is is the objective', async () => {
    const page = `${launch}## TL;DR\n\nWe relaunch. Success = 120 paying clients by 30 June 2027.\n\n## Audience\n\n- Asset managers\n`
    expect(await read(page)).toMatchObject({
      objective: { statement: 'Success = 120 paying clients by 30 June 2027.' },
    })
  })

  test('days near the launch, and who sees to it by one name', async () => {
    const page = `${launch}## Milestones\n\n- [x] 15 Jan – Positioning signed off (Ayo)\n- [ ] 2 Mar – Sales trained (DACH)\n`
    expect(await read(page)).toMatchObject({
      operations: {
        milestones: [
          { name: 'Positioning signed off', done: '2027-01-15', owner: 'Ayo' },
          { name: 'Sales trained (DACH)', due: '2027-03-02' },
        ],
      },
    })
  })

  test('a budget in three sentences', async () => {
    const page = `${launch}## Budget\n\n£110k total. £14k unallocated, Ayo decides. Agreed rule: if a channel's cost per trial is over £600 for three weeks, Ayo shifts up to 25% of what it has left to the best one.\n`
    expect(await read(page)).toMatchObject({
      budget: {
        total: 110000,
        campaign_pool: { amount: 14000 },
        reallocation: { trigger: "a channel's cost per trial is over £600 for three weeks", decided_by: 'Ayo' },
      },
    })
  })

  test('how it is counted is what it is', async () => {
    const page = `${launch}## Metrics\n\n| Metric | How it's counted | Where |\n|---|---|---|\n| Trials | workspaces with a flight | Product DB |\n`
    expect(await read(page)).toMatchObject({
      measurement: { metrics: [{ definition: 'workspaces with a flight', source: 'Product DB' }] },
    })
  })

  test('an operating rhythm is a review', async () => {
    const page = `${launch}## Operating rhythm\n\nLaunch room Tuesdays 09:30, 30 min: Ayo (chair), Jess, Sales ops. We look at conversions and decide moves.\n`
    expect(await read(page)).toMatchObject({ governance: { review: { cadence: 'weekly' } } })
  })
})
