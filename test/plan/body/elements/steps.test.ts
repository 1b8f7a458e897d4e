import { describe, expect, test } from 'vitest'
import { read } from '../reading.ts'

const period = '**Period:** 1 July 2026 – 30 September 2026\n\n'
const steps = async (heading: string, items: string, before = '') =>
  ((await read(`# Autumn\n\n${before}## ${heading}\n\n${items}\n`)) as { operations?: Record<string, object[]> })
    .operations

describe('milestones in a list', () => {
  test.each([
    [
      '- [ ] Legal check – Dan – 3 May 2026',
      { id: 'legal-check', name: 'Legal check', owner: 'Dan', due: '2026-05-03' },
    ],
    [
      '- [x] Legal check – Dan Roe – 3 May 2026',
      { id: 'legal-check', name: 'Legal check', owner: 'Dan Roe', done: '2026-05-03' },
    ],
    [
      '- [x] Legal check – due 3 May 2026 – done 1 May 2026',
      { id: 'legal-check', name: 'Legal check', due: '2026-05-03', done: '2026-05-01' },
    ],
    [
      '- [ ] 3 May 2026: Legal check (Dan Roe)',
      { id: 'legal-check', name: 'Legal check', owner: 'Dan Roe', due: '2026-05-03' },
    ],
    [
      '- Legal check (Dan Roe, 3 May 2026)',
      { id: 'legal-check', name: 'Legal check', owner: 'Dan Roe', due: '2026-05-03' },
    ],
    [
      '- **Legal check:** due: 2026-05-03; owner: Dan',
      { id: 'legal-check', name: 'Legal check', owner: 'Dan', due: '2026-05-03' },
    ],
    ['- Legal check – Friday – 3 May 2026', { id: 'legal-check', name: 'Legal check', due: '2026-05-03' }],
    ['- Legal check – all markets – 3 May 2026', { id: 'legal-check', name: 'Legal check', due: '2026-05-03' }],
    ['- [x] Legal check 20/11/2026', { id: 'legal-check', name: 'Legal check', done: '2026-11-20' }],
    ['- Legal check by Tuesday 1 December 2026', { id: 'legal-check', name: 'Legal check', due: '2026-12-01' }],
    [
      '- 15.04.2027 Legal check (Dan Roe)',
      { id: 'legal-check', name: 'Legal check', owner: 'Dan Roe', due: '2027-04-15' },
    ],
    // The day belongs to the words.
    ['- Report on the results of 3 May 2026', undefined],
    ['- Compare with 3 May 2026', undefined],
    ['- [ ] Legal check – Dan Roe', undefined],
    ['- [x] Legal check', undefined],
  ])('%s', async (item, milestone) => {
    expect((await steps('Milestones', item))?.milestones).toEqual(milestone && [milestone])
  })

  test('an open task without a day is one where another task of its list has a day', async () => {
    const dated = '- [ ] Film cut – Dan Roe – 3 May 2026'
    const list = [
      '- [ ] Sampling booked – Ann Lee – mid May\n  - **Metric:** Tastings',
      dated,
      '- [ ] Site live',
      // Done, and nobody needs to know when; a group of tasks; a note to oneself; no task.
      '- [x] Agency appointed',
      '- [ ] Posters\n  - [ ] Draft – 4 May 2026',
      '- [ ] Ask Bob whether the pitch at the station can be had for the whole of May.',
      '- Kick-off',
    ].join('\n')
    const milestones = (await steps('Timeline', list))?.milestones
    expect(milestones?.map((one) => (one as { id: string }).id)).toEqual(['sampling-booked', 'film-cut', 'site-live'])
    expect(milestones?.[0]).toEqual({
      id: 'sampling-booked',
      name: 'Sampling booked',
      owner: 'Ann Lee',
      metric: 'tastings',
    })
  })

  test.each([
    ['3 September', '2026-09-03'],
    ['Fri 12 June', '2026-06-12'],
    ['June 12th', '2026-06-12'],
    ['12 December', '2026-12-12'],
    // Half a year before and half a year behind lie as near.
    ['12 February', '12 February'],
    ['29 February', '29 February'],
  ])('%s is a day of the year that the period says', async (day, due) => {
    expect((await steps('Milestones', `- Briefs – ${day}`, period))?.milestones).toEqual([
      { id: 'briefs', name: 'Briefs', due },
    ])
    const table = `| Milestone | Due |\n|---|---|\n| Briefs | ${day} |\n`
    expect((await steps('Milestones', table, period))?.milestones).toEqual([{ id: 'briefs', name: 'Briefs', due }])
  })

  test('without a period such a day stays as it was written', async () => {
    expect((await steps('Milestones', '- Briefs – 3 May'))?.milestones).toEqual([
      { id: 'briefs', name: 'Briefs', due: '3 May' },
    ])
  })
})

describe('dependencies in a list', () => {
  test.each([
    [
      '- [ ] Consent form from legal – Dan Roe – 3 May 2026',
      { what: 'Consent form from legal', owner: 'Dan Roe', due: '2026-05-03', status: 'open' },
    ],
    [
      '- [x] Consent form (owner: Nils Berg, due: 2026-05-01)',
      { what: 'Consent form', owner: 'Nils Berg', due: '2026-05-01', status: 'done' },
    ],
    ['- [ ] Consent form – Nils Berg – at risk', { what: 'Consent form', owner: 'Nils Berg', status: 'at-risk' }],
    ['- Consent form – Nils Berg – done', { what: 'Consent form', owner: 'Nils Berg', status: 'done' }],
    ['- [X] Consent form', { what: 'Consent form', status: 'done' }],
    ['- Consent form', { what: 'Consent form' }],
  ])('%s', async (item, dependency) => {
    expect((await steps('Dependencies', item))?.dependencies).toEqual([{ id: expect.any(String), ...dependency }])
  })
})

test('a checklist of anything else is not read', async () => {
  expect(await steps('Risks', '- [ ] Rain – Ann Lee – tents')).toBeUndefined()
  expect(await read('## Budget\n\n£5k\n\n## Channels\n\n- [ ] Email\n- [x] Radio\n')).not.toHaveProperty('channels')
})

describe('labels behind other sentences', () => {
  test.each([
    [
      'Objective',
      'Win 900 shops. Owner: Ann Lee. Baseline 1,200, target 1,800.',
      { statement: 'Win 900 shops.', owner: 'Ann Lee', baseline: 1200, target: 1800 },
    ],
    ['Objective', 'Win 900 shops.\nOwner: Ann Lee', { statement: 'Win 900 shops.', owner: 'Ann Lee' }],
    [
      'Objective',
      'Owner: Ann Lee. She reports weekly. Deadline: 30 November 2026.',
      { owner: 'Ann Lee', by: '2026-11-30' },
    ],
    [
      'Objective',
      'Win 900 shops. **Baseline:** 1,200. **Target:** 1,800 shops.',
      { statement: 'Win 900 shops.', baseline: 1200, target: 1800 },
    ],
    ['Objective', 'Win 900 shops. Goal: more of them.', { statement: 'Win 900 shops. Goal: more of them.' }],
    [
      'Objective',
      'Win 900 shops, from a baseline 1,200 of them.',
      { statement: 'Win 900 shops, from a baseline 1,200 of them.' },
    ],
    ['Objective', 'Win 900 shops. See also: the deck.', { statement: 'Win 900 shops. See also: the deck.' }],
  ])('%s: %s', async (heading, text, objective) => {
    expect(await read(`## ${heading}\n\n${text}\n`)).toEqual({ objective })
  })

  test('under the heading of a metric', async () => {
    const text = '### Orders\n\nFirst paid invoice. Source: billing. Target 1,800.\n'
    expect(await read(`## Measurement\n\nWe agreed these on 12 May 2026.\n\n${text}`)).toEqual({
      measurement: {
        agreed: { on: '2026-05-12' },
        metrics: [{ id: 'orders', name: 'Orders', definition: 'First paid invoice.', source: 'billing' }],
        targets: [{ metric: 'orders', value: 1800 }],
      },
    })
  })
})

describe('labels under a sub-heading of the same section', () => {
  test.each([
    ['Rules', 'Decided by: Ann Lee\nDecide within: 3 days'],
    ['Rules', '- Decided by: Ann Lee\n- Decide within: 3 days'],
    ['How it works', 'Decided by: Ann Lee. Decide within: 3 days.'],
    ['Notes', '#### More\n\n- Decided by: Ann Lee\n- Decide within: 3 days'],
  ])('### %s', async (heading, text) => {
    expect(await read(`## Budget\n\n£20,000\n\n### ${heading}\n\nBe quick.\n\n${text}\n`)).toEqual({
      budget: { total: 20_000, currency: 'GBP', reallocation: { decided_by: 'Ann Lee', decide_within: '3 days' } },
    })
  })

  test.each(['Last year', 'Results of 2025', 'Option B', 'Competitors', 'Vorjahr'])(
    '### %s is about something else',
    async (heading) => {
      expect(await read(`## Budget\n\n£20,000\n\n### ${heading}\n\nDecided by: Ann Lee\n`)).toEqual({
        budget: { total: 20_000, currency: 'GBP' },
      })
    },
  )

  test('what the section itself says comes first', async () => {
    const text = '## Objective\n\nWin 900 shops.\n\nOwner: Ann Lee\n\n### Details\n\nOwner: Dan Roe\nTarget: 900\n'
    expect(await read(text)).toEqual({ objective: { statement: 'Win 900 shops.', owner: 'Ann Lee', target: 900 } })
  })

  test('one table of sums is the budget, several may be its months', async () => {
    const table = '| Channel | Amount |\n|---|---|\n| Email | £5k |\n'
    const one = `## Budget\n\n£20,000\n\n### Where it goes\n\n${table}\n`
    expect(await read(one)).toMatchObject({ budget: { allocations: [{ channel: 'email', amount: 5000 }] } })
    expect(await read(`${one}### More\n\n${table}`)).toEqual({ budget: { total: 20_000, currency: 'GBP' } })
  })
})
