import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

describe('a page from a word processor', () => {
  test.each([
    ['**Winter plan**\n\n**Objective**\n\nWin 30 shops.\n', 'Winter plan'],
    ['**Winter plan**\n\n## Objective\n\nWin 30 shops.\n', 'Winter plan'],
    ['**Winter plan**\n\n# Objective\n\nWin 30 shops.\n', undefined],
    ['**Winter plan:** soon\n\n## Objective\n\nWin 30 shops.\n', undefined],
    ['# Autumn\n\n**Winter plan**\n\n## Objective\n\nWin 30 shops.\n', 'Autumn'],
    ['---\ntitle: Autumn\n---\n**Winter plan**\n\n## Objective\n\nWin 30 shops.\n', 'Autumn'],
  ])('%j is called %s', async (text, title) => {
    expect(((await read(text)) as { title?: string }).title).toBe(title)
  })

  test('has its sums line by line', async () => {
    const text = '**Budget**\n\nFacebook ads: £6,000\nPodcasts: £5,000\nReserve: £1,000\nTotal: £12,000\n'
    expect(await read(text)).toMatchObject({
      budget: {
        total: 12_000,
        campaign_pool: { amount: 1000 },
        allocations: [{ amount: 6000 }, { amount: 5000 }],
      },
    })
    expect(await read('## Budget\n\nLast year: £6,000\n\n- Total: £12,000\n')).toEqual({
      budget: { total: 12_000, currency: 'GBP' },
    })
  })

  test('has a sum behind the owner of a channel', async () => {
    const text =
      '## Channels\n\n- **Radio** – wakes people up – owner Ed Marsh – £5,000\n- **Email** – wins back – twice a week\n'
    expect(await read(text)).toMatchObject({
      channels: [
        { name: 'Radio', role: 'wakes people up', owner: 'Ed Marsh' },
        { name: 'Email', role: 'wins back – twice a week' },
      ],
      budget: { allocations: [{ channel: 'radio', amount: 5000 }] },
    })
  })
})

describe('a message in quotation marks', () => {
  test('stands above its proofs', async () => {
    const text =
      '## Key messages\n\n> Never drops a payment.\n\n| Message | Proof |\n|---|---|\n| 99% uptime | Network report |\n'
    expect(await read(text)).toEqual({
      messaging: {
        proposition: 'Never drops a payment.',
        proof_points: [{ id: '99-uptime', claim: '99% uptime', evidence: 'Network report' }],
      },
    })
  })

  test('a remark in quotation marks beside a table of something else is none', async () => {
    const text = '## Objective\n\n> See the deck.\n\n| Metric | Target |\n|---|---|\n| Shops | 300 |\n'
    expect(await read(text)).toEqual({ objective: { metric: 'shops', target: 300 } })
  })
})

test.each([
  ['Meadow stays (planning consent 2024/118)', 'planning consent 2024/118'],
  ['EPC A on every home (assessor’s report, Oct 2025)', 'assessor’s report, Oct 2025'],
  ['Half the sugar (per 100 ml)', undefined],
  ['Half the sugar (see the report)', undefined],
])('evidence in brackets: %s', async (point, evidence) => {
  const plan = (await read(`## Messaging\n\n### Proof points\n\n1. ${point}\n`)) as {
    messaging: { proof_points: { evidence?: string }[] }
  }
  expect(plan.messaging.proof_points[0]?.evidence).toBe(evidence)
})

test.each([
  ['- 12. August 2026: Briefings verschickt (Jan Vogt)', { due: '2026-08-12', owner: 'Jan Vogt' }],
  ['- Briefings verschickt – Jan Vogt – 12. August 2026', { due: '2026-08-12', owner: 'Jan Vogt' }],
])('a German day in a list: %s', async (item, step) => {
  expect(await read(`## Zeitplan\n\n${item}\n`)).toMatchObject({
    operations: { milestones: [{ name: 'Briefings verschickt', ...step }] },
  })
})

test.each([
  ['## Ziel\n\n1.800 Abos.\n\n- Grenze: Kosten je Abo unter 42,50 €', { metric: 'kosten-je-abo', below: 42.5 }],
  ['## Ziel\n\n1.800 Abos.\n\n- Leitplanke: Kündigungen höchstens 5%', { metric: 'kundigungen', at_most: '5%' }],
  ['## Ziel\n\n1.800 Abos.\n\n- Grenze: Marge darf nicht unter 20% liegen', undefined],
  ['## Ziel\n\n1.800 Abos.\n\n- Grenze: Marge nicht unter 20%', { metric: 'marge', at_least: '20%' }],
  ['## Objectif\n\n300 magasins.\n\n- Limite : Coût par magasin moins de 40 €', { below: 40 }],
])('a limit in another language: %s', async (text, guardrail) => {
  const { objective } = (await read(`${text}\n`)) as { objective: { guardrails?: object[] } }
  if (guardrail) expect(objective.guardrails).toMatchObject([guardrail])
  else expect(objective.guardrails).toBeUndefined()
})
