import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const page = (goal: string, metrics: readonly (readonly [name: string, unit: string])[] = members) =>
  `# Oak\n\n1 July to 30 September 2026\n\n## What we want\n\n${goal}\n\n## Numbers\n\n| Metric | Definition | Unit | Source |\n|---|---|---|---|\n${metrics.map(([name, unit]) => `| ${name} | As paid | ${unit} | CRM |\n`).join('')}`

const members = [
  ['Members', 'members'],
  ['Cost per member', 'GBP'],
  ['Churn', '%'],
] as const

describe('a goal told in sentences', () => {
  const goal = { metric: 'members', target: 2000, baseline: 1420, by: '2026-09-30' }
  const cost = [{ metric: 'cost-per-member', at_most: 18 }]
  test.each([
    'We want to go from 1,420 to 2,000 members by the end of September 2026, at no more than £18 each.',
    'By 30 September we will have 2,000 paying members, up from 1,420 today. We will not spend more than £18 on each new one.',
    'Our aim is 2,000 members until 30 September 2026 (last summer: 1,420), each for £18 or less.',
    'The club had 1,420 members in the same months of 2025. We want 2,000 by 30 September 2026 and refuse to pay more than £18 for any of them.',
    'Get 2,000 members signed by the last day of September 2026. We start at 1,420. No member may cost more than £18.',
    'What counts is members: 2,000 of them by 30 September 2026, against 1,420 in the spring, and never at more than £18 a member.',
    '2,000 members before 1 October 2026: that is the number. Last year it was 1,420. A ceiling of £18 per member applies.',
    'Until now we had 1,420 members. This time it has to be 2,000 members by 30 September 2026. More than £18 a member we will not pay.',
    '**By 30 September 2026 the club wins 2,000 members** in 12 towns. It won 1,420 last year.\nMarketing must not eat more than £18 per member.',
    'The club has 1,420 paying members. By the end of September it needs 2,000 members, and none of them should have cost us more than £18.',
    'Our target for 30 September 2026 is 2,000 members, up from 1,420, with no more than £18 spent on each.',
    'From 1,420 to 2,000 signed members by 30 September 2026. Cost per signed member: £18 at the most.',
    '**2,000 members by 30 September 2026** (1,420 on 1 June), at £18 or less a head.',
    'Recruit 2,000 members until 30 September 2026. In the third quarter of last year 1,420 came. We can afford up to £18 a member.',
    'Growth is what we lack: the goal is 2,000 members, compared with 1,420 now, at a cost of at most £18 each, all by 30 September 2026.',
  ])('%s', async (words) => {
    expect(await read(page(words))).toMatchObject({ objective: { ...goal, guardrails: cost } })
    expect(
      (await judged(page(words), 'q3.plan.md')).filter((one) => /^objective\/(?!commercial|owner|supports)/.test(one)),
    ).toEqual([])
  })

  test('shares and money', async () => {
    const share = [
      ['Returning listeners', '%'],
      ['Complaints', '%'],
    ] as const
    expect(
      await read(
        page(
          'Take the share of returning listeners from 22% to 30% by 30 September 2026, with complaints at 1% at most.',
          share,
        ),
      ),
    ).toMatchObject({
      objective: {
        metric: 'returning-listeners',
        target: '30%',
        baseline: '22%',
        guardrails: [{ metric: 'complaints', at_most: '1%' }],
      },
    })
    const money = [
      ['Online revenue', 'GBP'],
      ['Return rate', '%'],
    ] as const
    expect(
      await read(
        page(
          'Lift online revenue from £410k to £520k by the end of September and hold the return rate at or below 5%.',
          money,
        ),
      ),
    ).toMatchObject({
      objective: {
        metric: 'online-revenue',
        target: 520_000,
        baseline: 410_000,
        by: '2026-09-30',
        guardrails: [{ metric: 'return-rate', at_most: '5%' }],
      },
    })
  })

  test('several limits, each of its own metric', async () => {
    const words = 'Win 2,000 members by 30 September 2026, keeping the cost of each below £18 and churn under 6%.'
    expect(await read(page(words))).toMatchObject({
      objective: {
        guardrails: [
          { metric: 'cost-per-member', below: 18 },
          { metric: 'churn', below: '6%' },
        ],
      },
    })
  })
})

describe('what may be meant otherwise stays in words', () => {
  test.each([
    ['no number', 'We want many more members than today by 30 September 2026.'],
    ['no day', 'We want to go from 1,420 to 2,000 members at no more than £18 each.'],
    ['two days', 'Win 800 members by 30 September 2026 and 1,600 members by 31 December 2026.'],
    ['two parts', 'We want 1,500 members online and 500 members in the shops by 30 September 2026.'],
    ['something else is counted', 'We want 2,000 fans by 30 September 2026.'],
    ['a range', 'We want between 1,800 and 2,000 members by 30 September 2026.'],
    ['a rate', 'We want 200 members a month until 30 September 2026.'],
    ['those who are there', 'Our 2,000 members deserve a better club by 30 September 2026.'],
    ['those who are there, said as such', 'We have 2,000 members and want them to be happier by 30 September 2026.'],
    ['a change', 'We want 15% more members by 30 September 2026.'],
    ['a denial', 'We will not chase 2,000 members by 30 September 2026.'],
    ['a part of others', 'Win 400 of the 2,000 members who left by 30 September 2026.'],
    ['a step to it', 'Reach 40,000 readers so that 500 become members by 30 September 2026.'],
    ['a part of it, last year', 'We want 800 members by 30 September 2026. Last year 40 events brought 300 of them.'],
    ['what would be', 'If we do not win 2,000 members by 30 September 2026 the club closes.'],
    ['another year', 'We promised 2,000 members by 30 September 2025 and got 1,420. This year we take no number.'],
    ['what somebody else has', 'Win 800 members by 30 September 2026. Last year our rival had 1,200 members.'],
  ])('%s: %s', async (_, words) => {
    const { objective } = (await read(page(words))) as { objective: object }
    expect(objective).not.toHaveProperty('target')
    expect(objective).not.toHaveProperty('metric')
    expect(objective).not.toHaveProperty('guardrails')
  })

  test.each([
    'Win 800 members by 30 September 2026 with a discount of no more than £10 each.',
    'Win 800 members by 30 September 2026 where each pays at least £25 for the first month.',
    'Win 800 members by 30 September 2026 with a budget of less than £40,000.',
  ])('a sum that is no cost of each: %s', async (words) => {
    const { objective } = (await read(page(words))) as { objective: object }
    expect(objective).toMatchObject({ target: 800 })
    expect(objective).not.toHaveProperty('guardrails')
  })

  test('a field that is there', async () => {
    const { objective } = (await read(page('Win 800 members by 30 September 2026.\n\n**Target:** 900 members'))) as {
      objective: object
    }
    expect(objective).toMatchObject({ target: 900 })
  })

  test.each(['\n', '\n\n'])('beside a field that is there the rest is read', async (between) => {
    const words = `Win 800 members by 30 September 2026.${between}**Baseline:** 700`
    expect(await read(page(words))).toMatchObject({ objective: { target: 800, baseline: 700, metric: 'members' } })
  })

  test('a metric without a unit', async () => {
    const words = page('Win 800 members by 30 September 2026.', [['Members', '']])
    expect(((await read(words)) as { objective: object }).objective).not.toHaveProperty('target')
  })

  test('a day of another sentence', async () => {
    const words = 'The board agreed to it by 1 June 2026. This quarter we want 800 members.'
    expect(((await read(page(words))) as { objective: object }).objective).not.toHaveProperty('by')
  })
})

test('long paragraphs take no longer than their length', async () => {
  for (const words of [
    'from 1,420 to 2,000 members by 30 September 2026, ',
    'at no more than £18 each ',
    'by ',
    '1 ',
    'a\n \t',
    '. ',
  ])
    for (const around of ['', 'We want 2,000 members by 30 September 2026. ']) {
      const before = performance.now()
      await read(page(around + words.repeat(100_000 / words.length)))
      expect(performance.now() - before).toBeLessThan(3_000)
    }
})
