import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, runRules } from '../../harness/example.ts'

const dataOf = async (text: string) => (await checkText(text)).plan.data as Record<string, never>
const about = async (text: string, rule: RegExp) =>
  (await runRules(rules, text)).findings.filter((one) => rule.test(one.rule)).map(({ message }) => message)

const period = 'period: { start: 2026-09-01, end: 2026-11-30 }\n'

describe('a timeline by months or days', () => {
  test.each([
    'timeline: { August: Brief designers, October: [Tour, Trial week] }',
    `operations:
  milestones:
    - August: Brief designers
    - Oct 2026: Tour; Trial week`,
    'milestones: [2026-08-31 Brief designers, "2026-10-31: Tour; Trial week"]',
    'timeline: { 31 August 2026: Brief designers, 2026-10-31: Tour; Trial week }',
  ])('%s', async (text) => {
    const { operations } = await dataOf(period + text)
    expect(operations).toMatchObject({
      milestones: [
        { id: 'brief-designers', name: 'Brief designers', due: '2026-08-31' },
        { id: 'tour-trial-week', name: 'Tour; Trial week', due: '2026-10-31' },
      ],
    })
  })

  test('a month of two years is nobody’s to choose', async () => {
    const text = 'period: { start: 2026-09-01, end: 2027-12-31 }\ntimeline: { October: Tour, November: Book }\n'
    expect(await dataOf(text)).toMatchObject({ operations: { milestones: { October: 'Tour', November: 'Book' } } })
    expect(await about(text, /right-shape/)).toEqual([
      'a list is expected here, not a set of named fields; "October" is when something is due',
    ])
  })
})

describe('elements in a few words', () => {
  test.each([
    ['objective: [Sell 400 boxes]', { objective: [{ statement: 'Sell 400 boxes' }] }],
    ['measurement: CRM', { measurement: { note: 'CRM' } }],
    ['measurement: CRM, reviewed weekly', { measurement: { cadence: 'weekly' } }],
    [
      'measurement: [Bookings, Cost per booking]',
      { measurement: { metrics: [{ name: 'Bookings' }, { name: 'Cost per booking' }] } },
    ],
    ['governance: Ana Ruiz', { governance: { integration_owner: 'Ana Ruiz' } }],
    ['governance: [Monthly steering, Weekly stand-up]', { governance: { review: { cadence: 'weekly' } } }],
    [
      'governance: { meetings: { monthly: [creative], weekly: [spend] } }',
      { governance: { review: { cadence: 'weekly', agenda: ['spend'] } } },
    ],
    ['governance: { weekly_meeting: Tuesdays at ten }', { governance: { review: { cadence: 'weekly' } } }],
    ['period: Jan-Apr 2027', { period: { start: '2027-01-01', end: '2027-04-30' } }],
    ['objective: { statement: Sell., timeframe: 2026-09-01 to 2027-02-28 }', { objective: { by: '2027-02-28' } }],
    [
      'measurement: { metrics: { sign-ups: 180, demos: 900 } }',
      { measurement: { metrics: [{ id: 'sign-ups' }, { id: 'demos' }] } },
    ],
    [
      'budget: [{ Radio: 500 }, { Press: 300 }, { Reserve: 100 }, { Total: 900 }]',
      { budget: { total: 900, campaign_pool: { amount: 100 }, allocations: [{ amount: 500 }, { amount: 300 }] } },
    ],
    [
      'channels: [TikTok, Tasting at 12 stations, PR]\nbudget: { total: 900, TikTok: 30%, Tasting: 50%, PR: 10%, Samples: 10% }',
      {
        budget: {
          allocations: [
            { channel: 'tiktok', share: '30%' },
            { channel: 'tasting-at-12-stations', share: '50%' },
            { channel: 'pr', share: '10%' },
            { shared_cost: 'Samples', share: '10%' },
          ],
        },
      },
    ],
    [
      'period: { start: 2026-09-01, end: 2026-11-30 }\noperations: { milestones: [{ 1 Aug: Films ready }, { 15 October: Review }] }',
      { operations: { milestones: [{ due: '2026-08-01' }, { name: 'Review', due: '2026-10-15' }] } },
    ],
    [
      'risks: [Warm autumn -> move radio]',
      { operations: { risks: [{ risk: 'Warm autumn', mitigation: 'move radio' }] } },
    ],
  ])('%s', async (text, data) => expect(await dataOf(text)).toMatchObject(data))

  test('a sentence may say more than is known, and is left', async () => {
    const text = 'governance: Priya approves all creative, weekly catch-up on Mondays'
    expect((await dataOf(text)).governance).toBe(text.slice(12))
    expect(await about(text, /^governance/)).toEqual([])
  })

  test('what is said as a list of one is judged', async () => {
    const { skipped } = await runRules(rules, 'objective: [Sell 400 boxes]')
    expect(skipped.map(({ because }) => because).join()).not.toContain('only a link or a text')
  })
})

describe('names in a list of names', () => {
  test('a metric and what is said of it is one metric', async () => {
    const text = 'channels: [{ id: phone, metrics: { Measure: sign-ups, Source: CRM } }]'
    expect(await dataOf(text)).toMatchObject({ channels: [{ metrics: ['sign-ups'] }] })
  })

  test('all audiences are those that there are', async () => {
    const text = 'audiences: [{ id: cooks }, { id: parents }]\nchannels: [{ id: shop, audiences: all }]'
    expect(await dataOf(text)).toMatchObject({ channels: [{ audiences: ['cooks', 'parents'] }] })
  })

  test('a line of the budget for part of a name is for the only channel that has it', async () => {
    const text = `channels: [{ id: posters }, { id: email }, { id: local-radio-interviews }]
budget: { posters: 900, email: 100, radio interviews: 0, total: 1000 }`
    expect(await dataOf(text)).toMatchObject({
      budget: { allocations: [{ channel: 'posters' }, { channel: 'email' }, { channel: 'local-radio-interviews' }] },
    })
  })

  test('a name with underscores is words', async () => {
    const text = 'channels: { direct_mail: { role: Reach homes }, email: { role: Remind } }'
    expect(await dataOf(text)).toMatchObject({
      channels: [{ id: 'direct-mail', name: 'direct mail' }, { id: 'email' }],
    })
  })
})
