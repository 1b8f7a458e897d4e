import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

/** What templates of the trade have under their headings. */
describe('goals and KPIs under one heading', () => {
  const table = '| KPI | Baseline | Target | Source |\n|---|---|---|---|\n| Orders | 90 | 120 | Till |\n'

  test.each(['Goals & KPIs', '2. Objectives and KPIs', '🎯 Our KPIs & goals'])('%s', async (heading) => {
    expect(await read(`## ${heading}\n\nWin 120 orders by 31 May 2027.\n\n${table}`)).toMatchObject({
      objective: { statement: 'Win 120 orders by 31 May 2027.' },
      measurement: { metrics: [{ id: 'orders', source: 'Till' }], targets: [{ metric: 'orders', value: 120 }] },
    })
  })

  test('a table alone is no objective, and a list of several is neither', async () => {
    expect(await read(`## Goals & KPIs\n\n${table}`)).not.toHaveProperty('objective')
    const page =
      '# Plan\n\n## Channels\n\n- Email: sells\n\n## Goals & KPIs\n\n- More orders this year\n- More visits\n'
    expect(await read(page)).not.toHaveProperty('objective')
    const found = (await judged(page, 'q3.plan.md')).find((line) => line.startsWith('plan/six-elements'))
    expect(found?.match(/nothing could be read under "Goals & KPIs" in line 7/g)).toHaveLength(2)
  })

  test('what both names stand for is not said to be unread where one of them was read', async () => {
    const page = `# Plan\n\n## Goals & KPIs\n\nWin 120 orders by 31 May 2027.\n\n- More orders\n- More visits\n\n## Measurement\n\n${table}`
    expect((await judged(page, 'q3.plan.md')).join('\n')).not.toContain('nothing could be read')
  })
})

describe('names of sections', () => {
  test.each([
    ['Channels at a glance', 'channels'],
    ['Recommended channels', 'channels'],
    ['1.4 Activity plan', 'channels'],
    ['Initiatives', 'channels'],
  ])('%s', async (heading, element) => {
    expect(await read(`## ${heading}\n\n| Channel | Role |\n|---|---|\n| Radio | Tells. |\n`)).toHaveProperty(element)
  })

  test('of the four Ps only promotion is about channels', async () => {
    const page =
      '## 5. Marketing mix (4Ps)\n\n### 5.1 Product\n\nTubs.\n\n### 5.2 Price\n\nFrom £5,995.\n\n### 5.3 Place\n\nBath.\n\n### 5.4 Promotion\n\n#### 5.4.1 Radio\n\nTells.\n'
    expect(await read(page)).toMatchObject({ channels: [{ id: 'radio', name: 'Radio', role: 'Tells.' }] })
  })

  test('"Target" with a number by a day is the objective', async () => {
    expect(await read('## Target\n\nRaise £240,000 by 24 December 2026.\n')).toEqual({
      objective: { statement: 'Raise £240,000 by 24 December 2026.', outcome: 'revenue' },
    })
    expect(await read('## Target\n\nAdults of 25 to 44 by the sea.\n')).toHaveProperty('audiences')
  })

  test('"Dates" of a list are what is due', async () => {
    expect(
      await read('**Period:** March 2027 – May 2027\n\n## Dates\n\n- 5 March: Site live\n- 12 June: Last drop\n'),
    ).toMatchObject({
      operations: { milestones: [{ due: '2027-03-05' }, { due: '2027-06-12' }] },
    })
    expect(await read('## Dates\n\n1 March 2027 to 31 May 2027\n')).toEqual({
      period: { start: '2027-03-01', end: '2027-05-31' },
    })
  })
})

describe('objectives and their key results', () => {
  const okr = (number: number, name: string) =>
    `## Objective ${number}: ${name}\n\n- **KR1:** 12,000 accounts\n- KR2: CAC below £38\n\n`

  test('key results are no objectives, and numbered headings are', async () => {
    expect(await read(okr(1, 'Be the bank they recommend'))).toEqual({
      objective: { statement: 'Be the bank they recommend' },
    })
    const page = okr(1, 'Be the bank they recommend') + okr(2, 'Keep the customers we have')
    expect(await judged(page, 'q3.plan.md')).toContain('objective/single: the plan has 2 objectives')
  })

  test('a heading about secondary ones adds none', async () => {
    const page =
      '## Primary objective: Win 120 orders\n\nBy 31 May 2027.\n\n## Secondary objectives\n\n- More visits to the shop\n- More letters to us\n'
    expect((await judged(page, 'q3.plan.md')).filter((line) => /objective\/single/.test(line))).toEqual([])
  })
})

describe('tables and lists', () => {
  test('the purpose of a channel is its role in more than a word', async () => {
    const page = (purpose: string) => `## Channels\n\n| Channel | Purpose |\n|---|---|\n| Radio | ${purpose} |\n`
    expect(await read(page('Win people who change'))).toEqual({
      channels: [{ id: 'radio', name: 'Radio', role: 'Win people who change' }],
    })
    expect(await read(page('Brand'))).toEqual({ channels: [{ id: 'radio', name: 'Radio', purpose: 'brand' }] })
  })

  test('"Who" with a team among them are those who do it', async () => {
    const page = '## Channels\n\n| Channel | Who |\n|---|---|\n| Email | Rita |\n| Film | Social team |\n'
    expect(await read(page)).toMatchObject({ channels: [{ owner: 'Rita' }, { owner: 'Social team' }] })
  })

  test('each row of personas is an audience', async () => {
    const page =
      '## Personas\n\n| Persona | Role | Pain |\n|---|---|---|\n| Paula | Partner | Fridays |\n| Ben | Clerk | Errors |\n'
    expect(await read(page)).toMatchObject({
      audiences: [
        { id: 'paula', persona: { pain: 'Fridays' } },
        { id: 'ben', persona: { pain: 'Errors' } },
      ],
    })
  })

  test('segments by rank have what stands behind them for a definition', async () => {
    expect(await read('## Targeting\n\n**Primary segment:** Homeowners with a garden.\n')).toMatchObject({
      audiences: [{ definition: 'Homeowners with a garden.' }],
    })
  })

  test('who is meant may take a line of a list', async () => {
    const page = '## Audience\n\n1. Year 12 and 13 students within 90 minutes of campus\n2. Their parents\n'
    expect(((await read(page)) as { audiences: unknown[] }).audiences).toHaveLength(2)
  })

  test('"All" are all audiences', async () => {
    const page =
      '## Audience\n\n- Students\n- Parents\n\n## Channels\n\n| Channel | Audience |\n|---|---|\n| Radio | All |\n'
    expect(await read(page)).toMatchObject({ channels: [{ audiences: ['students', 'parents'] }] })
  })

  test('each line "Proof: …" is one of them', async () => {
    const page = '## Message\n\nWarm tonight.\n\n- Proof: accounts of 2025\n- Proof: a survey of guests\n'
    expect(((await read(page)) as { messaging: { proof_points: unknown[] } }).messaging.proof_points).toHaveLength(2)
  })

  test('milestones in lines, in boxes and as the ends of phases', async () => {
    const due = async (words: string) =>
      (
        (await read(`## Milestones\n\n${words}\n`)) as { operations: { milestones: { due: string }[] } }
      ).operations.milestones.map((one) => one.due)
    expect(await due('Mailing: Mon 9 November 2026\nThanks: 4 January 2027')).toEqual(['2026-11-09', '2027-01-04'])
    expect(await due('* ☑ 1 July 2026 – On sale\n* ☐ 15 September 2026 – Programme out')).toEqual([
      '2026-07-01',
      '2026-09-15',
    ])
    expect(await due('| Phase | Start | End |\n|---|---|---|\n| Films | 1 May 2026 | 5 June 2026 |')).toEqual([
      '2026-06-05',
    ])
  })

  test.each([
    ['31 September 2026', '"31 September 2026" is not a day of the calendar'],
    ['06/07/2026', '"06/07/2026" can be read as two different days, or as none'],
  ])('a day that is none is said to be so, and not passed over: %s', async (day, message) => {
    const found = await judged(`## Key dates\n\n- **Brief:** ${day}\n- **Live:** 7 October 2026\n`, 'q3.plan.md')
    expect(found).toContain(`syntax/right-shape: ${message}`)
  })
})
