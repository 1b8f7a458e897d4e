import { describe, expect, test } from 'vitest'
import { judged, read } from './reading.ts'

const goal = '## Goal\n\nSell 300 boxes by 30 September 2026.\n\n'
const channelsOf = async (text: string) =>
  ((await read(text)) as { channels?: { name: string; role?: string }[] } | undefined)?.channels

describe('channels without a common heading', () => {
  test('under their own names, in any language whose headings are read', async () => {
    const text = '## Цель\n\nПолучить 500 заявок.\n\n## Яндекс Директ\n\nПривлекает.\n\n## Telegram\n\nВозвращает.\n'
    expect(await channelsOf(text)).toMatchObject([
      { id: 'yandeks-direkt', name: 'Яндекс Директ', role: 'Привлекает.' },
      { id: 'telegram', name: 'Telegram', role: 'Возвращает.' },
    ])
  })

  test('as numbered ideas', async () => {
    const text = `${goal}## Idea #1: Webinar\n\nShows it.\n\n## Idea #2: Street stall\n\nSells it.\n`
    expect((await channelsOf(text))?.map(({ name }) => name)).toEqual(['Webinar', 'Street stall'])
  })

  test.each([
    ['one alone', `${goal}## Radio\n\nA word about radio.\n`],
    ['beside nothing of a plan', '## Facebook\n\n@depot\n\n## Instagram\n\n@depot\n'],
    ['below another part', `${goal}## Budget\n\n### Radio\n\n£300\n\n### TV\n\n£400\n`],
  ])('%s they are none', async (_, text) => {
    expect(await channelsOf(text)).toBeUndefined()
  })

  test('a section of channels is the one that counts', async () => {
    const text = `${goal}## Channels\n\n- Posters: sell it\n\n## Radio\n\nLater.\n\n## TV\n\nLater.\n`
    expect((await channelsOf(text))?.map(({ name }) => name)).toEqual(['Posters'])
  })
})

describe('objectives', () => {
  test.each([
    [
      'in a quotation',
      '## Primary objective\n\n> Sell 900 passes by 30 April 2027.\n',
      'Sell 900 passes by 30 April 2027.',
    ],
    [
      'behind what is counted',
      '## North Star Metric\n\nActive teams: 300 by 31 May 2027.\n',
      'Active teams: 300 by 31 May 2027.',
    ],
    [
      'in a summary',
      '## Executive Summary\n\nTarget: 2,000 orders by 30 November 2026.\n',
      '2,000 orders by 30 November 2026.',
    ],
    [
      'in Russian',
      '## Задачи и цели\n\nПродать 900 билетов.\n\n## Аудитория\n\nСтуденты Томска.\n',
      'Продать 900 билетов.',
    ],
  ])('%s', async (_, text, statement) => {
    expect(await read(text)).toMatchObject({ objective: { statement } })
  })

  test('a quotation beside other words is a remark', async () => {
    expect(await read('## Objective\n\n> As the board said.\n\nSell 900 passes.\n')).toMatchObject({
      objective: { statement: 'Sell 900 passes.' },
    })
  })

  test('a target in a summary may be people', async () => {
    expect(await read(`${goal}## Executive Summary\n\nTarget: families in Fife\n`)).toMatchObject({
      audiences: [{ definition: 'families in Fife' }],
    })
  })
})

test.each(['Maßnahmenplan', 'Canaux et actions', 'Canales y acciones', 'Каналы и инструменты', 'Launch funnel'])(
  '## %s is a section of channels',
  async (heading) => {
    expect(await channelsOf(`## ${heading}\n\n### Radio\n\nOne.\n`)).toMatchObject([{ name: 'Radio', role: 'One.' }])
  },
)

test('a list of sentences about the people defines one audience', async () => {
  const one = 'Renters in Leeds who cook at home at least twice a week'
  const two = 'They have tried a box of spices before and gave it up'
  expect(await read(`${goal}## Audience\n\n- ${one}\n- ${two}\n`)).toMatchObject({
    audiences: [{ definition: `${one}; ${two}` }],
  })
})

test('sums in roubles', async () => {
  expect(await read('## Бюджет\n\n- ВКонтакте: 50 000 руб.\n- Радио: 30 тыс. руб.\n')).toMatchObject({
    budget: { currency: 'RUB', allocations: [{ amount: 50_000 }, { amount: 30_000 }] },
  })
})

test('a checklist below a front matter: its headings are named, not only missed', async () => {
  const text = '---\ntitle: Launch\n---\n\n## Launch goals\n\n- [ ] 1,000 sign-ups by 1 October 2026\n'
  expect((await judged(text, 'x.plan.md')).join('\n')).toContain('nothing could be read under "Launch goals" in line 5')
})

describe('a budget in a paragraph', () => {
  const totalOf = async (words: string) =>
    ((await read(`${goal}## Budget\n\n${words}\n`)) as { budget?: { total?: number } }).budget?.total

  test.each([
    ['£2,000 in total.', 2000],
    ['$8,000, half of it for the webinar.', 8000],
    ['The budget is £4,000.', 4000],
    ['12 000 € HT', 12_000],
    ['40.000 € netto', 40_000],
    ['$0, organic only', 0],
  ])('%s', async (words, total) => {
    expect(await totalOf(words)).toBe(total)
  })

  test.each([
    '£500 for radio, £300 for TV.',
    '£500, £300 of it for TV.',
    '£4,000 a month.',
    '£4,000, paid monthly.',
    '£4,000 more than last year.',
    'About £4k.',
    '£4,000 (per quarter)',
    '£4,000–6,000 in total.',
  ])('%s is no total for certain', async (words) => {
    expect(await totalOf(words)).toBeUndefined()
  })
})
