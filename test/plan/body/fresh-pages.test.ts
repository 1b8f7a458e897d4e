import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const goal = '# Oak\n\n1 March to 31 May 2027\n\n## Goal\n\nSell 300 tables by 31 May 2027.\n\n'

describe('headings as people put them', () => {
  test.each([
    [
      'an opening that all of them share',
      '# Oak\n\n## Decided: the goal\n\nSell 300 tables by 31 May 2027.\n\n## Decided: the tone\n\nDry.\n\n## Decided: money\n\n- Total: £900\n',
    ],
    [
      'tabs of a sheet',
      '# Oak\n\n## Tab 1 – Objective\n\nSell 300 tables by 31 May 2027.\n\n## Tab 2 – Budget\n\n- Total: £900\n',
    ],
    [
      'two languages',
      '# Oak\n\n## 1. Objectif / Objective\n\nSell 300 tables by 31 May 2027.\n\n## 2. Coûts / Budget\n\n- Total: £900\n',
    ],
    [
      'bold words that open each section',
      '# Oak\n\n**Goal** – Sell 300 tables by 31 May 2027.\n\n**Budget** – as agreed\n- Total: £900\n\n**Message** – One table for life.\n',
    ],
  ])('%s', async (_, page) => {
    expect(await read(page)).toMatchObject({
      objective: { statement: 'Sell 300 tables by 31 May 2027.' },
      budget: { total: 900 },
    })
  })

  test('an opening that names a part is no number of it', async () => {
    const page = `${goal}## Channel: Email\n\nRole: Calls back.\n\n## Channel: Radio\n\nRole: Wakes people.\n\n## Channel: Press\n\nRole: Explains.\n`
    expect(await read(page)).toMatchObject({ channels: [{ name: 'Email' }, { name: 'Radio' }, { name: 'Press' }] })
  })

  test('fields of an audience are no sections', async () => {
    const page = `${goal}## ICPs\n\n### Bakers\n- Who: Bakers with 50 people\n- Size: 2,900 (Destatis 2025, estimate)\n- Pain: Nights\n- Persona: Jörg, 48\n- Pitch: Sunday is yours\n`
    expect(await read(page)).toMatchObject({
      audiences: [{ name: 'Bakers', size: { value: 2900, source: 'Destatis 2025', precision: 'approximate' } }],
    })
  })
})

describe('audiences told in words', () => {
  test('bold names that are people who …', async () => {
    const page = `${goal}## Audiences\n\n**Regular givers** are people who gave twice since 2024.\n\n**Families** are people who lost someone.\n`
    expect(await read(page)).toMatchObject({
      audiences: [
        { name: 'Regular givers', definition: 'people who gave twice since 2024.' },
        { name: 'Families', definition: 'people who lost someone.' },
      ],
    })
  })

  test('who they are below their name', async () => {
    const page = `${goal}## Audiences\n\n### Bakers\n- Who: Bakers with 50 people\n- Pain: Nights\n`
    expect(await read(page)).toMatchObject({ audiences: [{ name: 'Bakers', definition: 'Bakers with 50 people' }] })
  })
})

describe('what is no item of a list', () => {
  test('a message beside an audience is no step of the path that a table gives', async () => {
    const page = `${goal}## Audiences\n\n### Bakers\n- Definition: Bakers with 50 people\n- Key message: Sunday is yours\n\n| Audience | Stage | Message | Channels |\n|---|---|---|---|\n| Bakers | See | Look up | Radio |\n| Bakers | Buy | Now | Email |\n\n## Messaging\n\nProposition: One price.\n\n## Channels\n\n- Radio: wakes people\n- Email: calls back\n`
    expect(await read(page)).toMatchObject({
      audiences: [
        {
          path: [
            { stage: 'see', message: 'Look up', channels: ['radio'] },
            { stage: 'buy', message: 'Now', channels: ['email'] },
          ],
        },
      ],
      messaging: { adaptations: [{ audience: 'bakers', message: 'Sunday is yours' }] },
    })
  })

  test('half a sentence names no metric', async () => {
    const page = `${goal}## KPIs\n\n| KPI | Definition | Unit | Source |\n|---|---|---|---|\n| Orders | Paid | orders | Shop |\n\n- **Everyone is judged by:** Orders\n- **Agreed:** 2 February 2027\n`
    expect(await read(page)).toMatchObject({ measurement: { metrics: [{ name: 'Orders' }] } })
    expect(((await read(page)) as { measurement: { metrics: unknown[] } }).measurement.metrics).toHaveLength(1)
  })

  test.each([
    '**Risks.** Two people on leave: Ann Lee books others; reviewed 12 April 2027.',
    'Risk: snow – likelihood low – Ann Lee – review 12 April 2027',
  ])('a risk below the milestones: %s', async (line) => {
    const page = `${goal}## Timeline\n\n| Milestone | Due | Owner | KPI |\n|---|---|---|---|\n| Briefs | 1 March 2027 | Ann Lee | Orders |\n\n${line}\n`
    expect(((await read(page)) as { operations: { milestones: unknown[] } }).operations.milestones).toHaveLength(1)
  })

  test('what a goal is asked to be is one goal', async () => {
    const page =
      '# Oak\n\n1 March to 31 May 2027\n\n## SMART goal\n\n**Objective:** Sell 300 tables by 31 May 2027.\n\n- **Specific:** Oak tables sold online\n- **Measurable:** 300, compared with 200\n- **Relevant:** Supports the plan for 2028\n- **Time-bound:** 31 May 2027\n'
    expect(await judged(page, 'q3.plan.md')).not.toContainEqual(expect.stringContaining('objective/single'))
  })
})

describe('values with more behind them', () => {
  test('a decider and the time', async () => {
    const page = `${goal}## Budget\n\nTotal: £900\n\n- Trigger: CPA over £9 for 7 days\n- Who decides: Ann Lee, within 3 days\n- Limit: 20% of a channel's budget; above that Bob Ray\n`
    expect(await read(page)).toMatchObject({
      budget: { reallocation: { decided_by: 'Ann Lee', decide_within: '3 days', above_limit: 'Bob Ray' } },
    })
  })

  test('sums among other lines, and none where one of them cannot be read', async () => {
    const lines =
      '- Radio £300\n- Email £500 (locked)\n- Kept in hand £100 (Ann Lee)\n- If CPA is over £9 for a week, Ann Lee moves money within 3 days, whatever it takes.\n'
    const channels = '## Channels\n\n- Radio: wakes people\n- Email: calls back\n\n'
    expect(await read(`${goal}${channels}## Budget\n\nTotal: £900\n\n${lines}`)).toMatchObject({
      budget: {
        allocations: [
          { channel: 'radio', amount: 300 },
          { channel: 'email', amount: 500 },
        ],
        campaign_pool: { amount: 100, held_by: 'Ann Lee' },
      },
    })
    const open = await read(`${goal}${channels}## Budget\n\nTotal: £900\n\n${lines}- Press: some £ 40 or so\n`)
    expect((open as { budget: object }).budget).not.toHaveProperty('allocations')
  })

  test('names with commas in them', async () => {
    const page = `${goal}## Message\n\nProposition: One price.\n\nProof points:\n\n- No fee, no closing cost (price list 2026)\n- Fast (log 2026)\n\n## Channels\n\n| Channel | Role | Which proof |\n|---|---|---|\n| Radio | Wakes people | No fee, no closing cost |\n| Email | Calls back | Fast |\n`
    expect(await read(page)).toMatchObject({
      channels: [{ proof_points: ['no-fee-no-closing-cost'] }, { proof_points: ['fast'] }],
    })
  })

  test('a journey and what it is drawn from, a rhythm and where, who comes', async () => {
    const page = `${goal}## Customer journey\n\nWe know this from 2,940 records and 35 conversations.\n\n| Stage | First encounter | Trigger | Drop-off |\n|---|---|---|---|\n| See | Radio | Rain | Price |\n\n## KPIs\n\n| KPI | Definition | Unit | Source |\n|---|---|---|---|\n| Orders | Paid | orders | Shop |\n\n- Reporting: weekly, in the dashboard https://bi.example/oak\n\n## Governance\n\n- Ann Lee keeps the plan in one piece.\n- Weekly meeting with Bob Ray, Cy Orr and Di Fox\n`
    expect(await read(page)).toMatchObject({
      journey: { evidence: ['We know this from 2,940 records and 35 conversations.'] },
      measurement: { cadence: 'weekly' },
      governance: {
        integration_owner: 'Ann Lee',
        review: { cadence: 'weekly', attended_by: ['Bob Ray', 'Cy Orr', 'Di Fox'] },
      },
    })
  })
})

describe('columns under names of their own', () => {
  test('by the word that says what they hold', async () => {
    const page = `${goal}## Channels\n\n| Channel | Job it does | Why it's in | How quickly we can change it | Tables |\n|---|---|---|---|---:|\n| Radio | Wakes people | Half heard it | weekly | 200 |\n| Email | Calls back | Cheap | daily | 100 |\n`
    expect(await read(page)).toMatchObject({
      channels: [
        { role: 'Wakes people', rationale: 'Half heard it', tempo: 'weekly', contribution: 200 },
        { role: 'Calls back', tempo: 'daily', contribution: 100 },
      ],
    })
  })

  test('of two halves of years the planned one', async () => {
    const page = `${goal}## Channels\n\n- Radio: wakes people\n- Email: calls back\n\n## Budget\n\n| Line | FY26 H1 | FY27 H1 |\n|---|---:|---:|\n| Radio | 100 | 300 |\n| Email | 200 | 600 |\n`
    expect(await read(page)).toMatchObject({ budget: { allocations: [{ amount: 300 }, { amount: 600 }] } })
  })
})
