import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

describe('moving money', () => {
  const budget = '## Budget\n\n| Channel | Amount |\n|---|---|\n| Email | £5k |\n\n'

  test.each([
    [
      'When CPA is above £200 for 14 days, up to 20% of a channel’s budget moves. Lena Fischer decides within 3 days.',
      { decided_by: 'Lena Fischer', decide_within: '3 days', limit: '20%' },
    ],
    [
      'If Email costs more than £25 per order for 2 weeks, Ann Lee moves up to 20% of its budget within 3 days.',
      {
        trigger: 'Email costs more than £25 per order for 2 weeks',
        decided_by: 'Ann Lee',
        limit: '20%',
        decide_within: '3 days',
      },
    ],
    ['CPA above £200. Ann Lee (Finance) decides.', { decided_by: 'Ann Lee' }],
    ['- Trigger: CPA above £200\n- Limit: 15 % of the channel budget', { trigger: 'CPA above £200', limit: '15%' }],
    [
      '| Trigger | Decided by | Limit |\n|---|---|---|\n| CPA above £200 | Ann Lee | 20% |',
      { trigger: 'CPA above £200', decided_by: 'Ann Lee', limit: '20%' },
    ],
  ])('%s', async (text, reallocation) => {
    for (const heading of ['Reallocation', 'How we move money'])
      expect(await read(`${budget}## ${heading}\n\n${text}\n`)).toMatchObject({ budget: { reallocation } })
  })

  test.each([
    'CPA above £200. Neither Ann Lee nor Dan Whitlock decides.',
    'CPA above £200. Ann Lee decides if Dan Whitlock is away.',
    'CPA above £200. Head of Growth Marketing decides.',
    'CPA above £200. Ann Lee and Dan Whitlock decide.',
  ])('%s says for certain who decides to nobody', async (text) => {
    const plan = (await read(`${budget}## Reallocation\n\n${text}\n`)) as { budget: { reallocation: object } }
    expect(Object.keys(plan.budget.reallocation)).toEqual(['trigger'])
  })

  test('prose about it in another section is pointed at', async () => {
    const prose = 'Lena Fischer decides weekly; where CPA is above £200, up to a fifth of a budget moves.'
    const found = await judged(`${budget}## Governance\n\n${prose}\n`, 'x.plan.md')
    expect(found.filter((line) => /^budget\/(?:one|realloc)/.test(line))).toEqual([
      'budget/reallocation-rule: nothing says when money moves from one channel to another, or who decides it, in a way that can be read',
    ])
    const other = await judged(`${budget}## Governance\n\nAnn Lee leads. Movies are shown weekly.\n`, 'x.plan.md')
    expect(other.filter((line) => /^budget\/realloc/.test(line))[0]).not.toContain('in a way')
  })
})

describe('a table of duties', () => {
  const budget = '## Budget\n\n- Total: £5k\n\n'

  test.each([
    [
      '| Activity | Responsible | Accountable | Informed |\n|---|---|---|---|\n| Overall plan | Dan Roe | Ann Lee | All |\n| Budget moves | Dan Roe | Lena Fischer | All |\n| Creative | x | y | z |',
      'Ann Lee',
      'Lena Fischer',
    ],
    [
      '| Workstream | R | A | C |\n|---|---|---|---|\n| **Overall plan** | Dan | Ann Lee | |\n| Reallocation | Dan | Ann Lee | |',
      'Ann Lee',
      'Ann Lee',
    ],
    [
      '| | Ann Lee | Dan Roe |\n|---|---|---|\n| Overall plan | A/R | C |\n| Moving money | I | A |\n| Creative | A | A |',
      'Ann Lee',
      'Dan Roe',
    ],
    [
      '| Decision | Owner | Approver |\n|---|---|---|\n| Moving money between channels | Dan | Ann Lee |',
      undefined,
      'Ann Lee',
    ],
    ['| Role | Name |\n|---|---|\n| Campaign lead | Ann Lee |', 'Ann Lee', undefined],
    ['| | Ann Lee | Dan Roe |\n|---|---|---|\n| Overall plan | A | A |', undefined, undefined],
    [
      '| Activity | R | A |\n|---|---|---|\n| Budget moves | x | Ann Lee |\n| Reallocation | x | Dan Roe |',
      undefined,
      undefined,
    ],
  ])('%s', async (table, integrator, decider) => {
    const plan = (await read(`${budget}## RACI\n\n${table}\n`)) as {
      governance?: { integration_owner?: string }
      budget: { reallocation?: { decided_by?: string } }
    }
    expect(plan.governance?.integration_owner).toBe(integrator)
    expect(plan.budget.reallocation?.decided_by).toBe(decider)
  })

  test('is asked for who decides only where the budget says nothing of it', async () => {
    const text = `${budget}## Reallocation\n\n- Trigger: CPA\n- Decided by: Ann Lee\n\n## RACI\n\n| Activity | R | A |\n|---|---|---|\n| Budget moves | x | Dan Roe |\n`
    expect(await read(text)).toMatchObject({ budget: { reallocation: { decided_by: 'Ann Lee' } } })
  })
})

describe('approvals', () => {
  test.each([
    ['- Approved by: Ann Lee, 15 June 2026', { by: 'Ann Lee', on: '2026-06-15' }],
    ['| Name | Approved on |\n|---|---|\n| Ann Lee | 2026-06-15 |', { by: 'Ann Lee', on: '2026-06-15' }],
    ['| Name | Role | Approved on |\n|---|---|---|\n| Ann Lee | CMO | 2026-06-15 |\n| Dan Roe | CFO | |', undefined],
  ])('%s', async (text, approved) => {
    const plan = (await read(`## Budget\n\n£5k\n\n## Stakeholder approvals\n\n${text}\n`)) as { approved?: object }
    expect(plan.approved).toEqual(approved)
  })
})

describe('risks in a list', () => {
  test.each([
    ['Rain – Ann Lee – Tents', { risk: 'Rain', owner: 'Ann Lee', mitigation: 'Tents' }],
    ['Rain - tents - Ann Lee', { risk: 'Rain', owner: 'Ann Lee', mitigation: 'tents' }],
    ['**Rain**: order tents (owner: Ben)', { risk: 'Rain', owner: 'Ben', mitigation: 'order tents' }],
    [
      'Test-ride slots run out in week three of the fair — Ann Lee — more slots',
      { risk: 'Test-ride slots run out in week three of the fair', owner: 'Ann Lee', mitigation: 'more slots' },
    ],
    ['Rain – High – Tents', { risk: 'Rain' }],
    ['Rain – Weekend Slots', { risk: 'Rain' }],
    ['Rain – Weekend Slots – Ann Lee', { risk: 'Rain' }],
    ['Rain: it may last a week', { risk: 'Rain' }],
    ['Rain\n  - Owner: Ann\n  - Mitigation: tents', { risk: 'Rain', owner: 'Ann', mitigation: 'tents' }],
  ])('%s', async (item, risk) => {
    expect(await read(`## Risks\n\n- ${item}\n`)).toEqual({ operations: { risks: [risk] } })
  })

  test('with letters for how likely they are', async () => {
    const table = '| **Risk** | Likelihood (H/M/L) | Impact |\n|---|---|---|\n| **Rain** | H | m |'
    expect(await read(`## Risks\n\n${table}\n`)).toEqual({
      operations: { risks: [{ risk: 'Rain', likelihood: 'high', impact: 'medium' }] },
    })
  })
})

test.each([
  ['12 June 2026 – Briefs issued (Ann Lee)', { name: 'Briefs issued', due: '2026-06-12', owner: 'Ann Lee' }],
  ['**12 June 2026:** Briefs issued', { name: 'Briefs issued', due: '2026-06-12' }],
  ['Briefs issued: 12 June 2026', { name: 'Briefs issued', due: '2026-06-12' }],
  ['Week 3: Briefs issued', undefined],
  ['Briefs issued', undefined],
])('a milestone in a list: %s', async (item, milestone) => {
  const plan = (await read(`## Next steps\n\n- ${item}\n\n## Budget\n\n£5k\n`)) as {
    operations?: { milestones: object[] }
  }
  expect(plan.operations?.milestones).toEqual(milestone && [{ id: 'briefs-issued', ...milestone }])
})

describe('sums', () => {
  const lines = (names: readonly string[]) => names.map((name) => expect.objectContaining({ channel: name }))

  test.each([
    ['| Item | Cost |\n|---|---|\n| Radio | £5k |\n| Email | £3k |\n| Total | £8k |'],
    ['| Channel | Q3 |\n|---|---|\n| Radio | £5k |\n| Email | £3k |\n| Total | £8k |'],
    ['Radio £5k\nEmail £3k\nTotal £8k'],
    ['- Radio £5k\n- Email £3k\n- Total £8k'],
  ])('%s', async (text) => {
    expect(await read(`## Budget\n\n${text}\n`)).toMatchObject({
      budget: { total: 8000, allocations: lines(['radio', 'email']) },
    })
  })

  test.each([
    '| Item | Notes |\n|---|---|\n| Radio | 5 spots |',
    '| Item | Cost | Price |\n|---|---|---|\n| Radio | £5k | £4k |',
    'Radio costs us £5k\nand we like it',
  ])('%s holds none that is certain', async (text) => {
    expect(await read(`## Budget\n\n${text}\n\n## Objective\n\nWin 5 shops.\n`)).not.toHaveProperty(
      'budget.allocations',
    )
  })

  test('beside channels, below a heading for both', async () => {
    const table = '| Channel | Role | Spend |\n|---|---|---|\n| Radio | Reminds | £5k |\n| **TOTAL** | | £5k |'
    expect(await read(`## 5. Channel strategy & budget\n\n${table}\n`)).toEqual({
      channels: [{ id: 'radio', name: 'Radio', role: 'Reminds' }],
      budget: { total: 5000, allocations: [{ channel: 'radio', amount: 5000 }], currency: 'GBP' },
    })
  })
})

describe('metrics', () => {
  test('in two tables are all read, bold or not', async () => {
    const text =
      '## KPIs\n\n| **KPI** | Target |\n|---|---|\n| **Shops** | 300 |\n\n### Secondary KPIs\n\n| KPI | Target |\n|---|---|\n| Visits | 9,000 |\n'
    expect(await read(text)).toMatchObject({
      measurement: {
        metrics: [{ id: 'shops' }, { id: 'visits' }],
        targets: [
          { metric: 'shops', value: 300 },
          { metric: 'visits', value: 9000 },
        ],
      },
    })
  })

  test.each([
    ['250', 'measurement/targets-reach-objective: the target is 250 here, and 300 in the objective'],
    ['300', undefined],
    ['12 per week', undefined],
  ])('have the target of the objective, or it is told: %s', async (target, found) => {
    const text = `## Objective\n\nWin 300 shops.\n\n- Target: 300\n- Metric: Shops\n\n## KPIs\n\n| KPI | Target |\n|---|---|\n| Shops | ${target} |\n`
    expect((await judged(text, 'x.plan.md')).filter((line) => /targets-reach/.test(line))).toEqual(found ? [found] : [])
  })
})

test('where an audience can be met is no channel for certain', async () => {
  const text = '## Audience\n\n### Cooks\n\nPeople who cook.\n\n- Stage: Decision\n- Channels: school gates\n'
  expect(await read(text)).toEqual({
    audiences: [{ id: 'cooks', name: 'Cooks', definition: 'People who cook.', path: [{ stage: 'decision' }] }],
  })
})

test('a page as it leaves a wiki', async () => {
  const text = `# 🚀 Spring

Dates: March 2, 2026 → April 30, 2026

## Who it's for

- **Commuters** — people who ride to work

## How we'll know it worked

- Tune-ups: 900

## Messages clés

Vite.
`
  expect(await read(text)).toMatchObject({
    period: { start: '2026-03-02', end: '2026-04-30' },
    audiences: [{ id: 'commuters', definition: 'people who ride to work' }],
    measurement: { metrics: [{ id: 'tune-ups' }] },
  })
})
