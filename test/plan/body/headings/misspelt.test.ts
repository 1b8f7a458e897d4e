import { describe, expect, test } from 'vitest'
import { isMisspelt } from '../../../../src/plan/body/headings/misspelt.ts'
import { judged, read } from '../reading.ts'

/** What was read as something else: what stands there, and what it was read as. */
const slips = async (text: string) =>
  (await judged(text, 'x.plan.md')).flatMap(
    (line) =>
      /^(?:syntax\/known-keys|plan\/known-references): .*?"(.*?)".*similar.*"(.*?)"$/.exec(line)?.slice(1) ?? [],
  )

describe('a heading with a slip in it', () => {
  const below: Readonly<Record<string, string>> = {
    objective: 'Win 300 shops.\n\n- Owner: Rosa',
    audiences: '| Audience | Definition |\n|---|---|\n| Cooks | People who cook. |',
    messaging: 'One price.',
    channels: '| Channel | Role |\n|---|---|\n| Email | Brings back. |',
    budget: '| Channel | Amount |\n|---|---|\n| Email | £5k |',
    measurement: '| Metric | Definition |\n|---|---|\n| Orders | Paid orders. |',
    operations: '| Risk | Mitigation |\n|---|---|\n| Rain | Tents |',
  }

  test.each([
    ['## Objectve', 'Objective', 'objective'],
    ['## Obejctive', 'Objective', 'objective'],
    ['# 2. Our busines objective', '2. Our business objective', 'objective'],
    ['## 🎯 Gaol', '🎯 Goal', 'objective'],
    ['## Audeince', 'Audience', 'audiences'],
    ['## Target Audiances (UK)', 'Target Audiences (UK)', 'audiences'],
    ['## Mesaging', 'Messaging', 'messaging'],
    ['### Key mesages', 'Key messages', 'messaging'],
    ['## Chanels', 'Channels', 'channels'],
    ['## Chanel stratgy', undefined, 'channels'],
    ['## Budjet', 'Budget', 'budget'],
    ['## Q3 Budgt', 'Q3 Budget', 'budget'],
    ['## Mesurement', 'Measurement', 'measurement'],
    ['## Sucess metrics', 'Success metrics', 'measurement'],
    ['## Risk registr', 'Risk register', 'operations'],
    ['## Brand voise', 'Brand voice', 'messaging'],
  ])('%s is read as %s', async (heading, meant, element) => {
    const text = `${heading}\n\n${below[element]}\n`
    const is = heading.replace(/^#+ /, '')
    expect(await slips(text)).toEqual(meant ? [is, meant] : [])
    expect(Object.keys((await read(text)) as object)).toEqual(meant ? [element] : [])
  })

  test.each([
    'Objections',
    'Objector',
    'Subjective',
    'Budgie',
    'Budgeting',
    'Channel islands',
    'Massages',
    'Personal',
    'Premises',
    'Audiences of our competitors',
    'Changes',
    'Tagines',
    'Reposting',
    'Lunch activities',
    'Goats',
    'Costumes',
    'Métrica de prueba',
  ])('%s is a heading of its own', async (heading) => {
    expect(await read(`## ${heading}\n\n- Email: brings back\n- Owner: Ann\n\n## Budget\n\n£5k\n`)).toEqual({
      budget: { total: 5000, currency: 'GBP' },
    })
  })

  test('is read in the language of the others', async () => {
    const text =
      '## Objectf\n\nGagner 30 magasins.\n\n## Canaux\n\n- Radio : rappelle\n\n## Indicteurs\n\n- Ventes : 300\n'
    expect(await slips(text)).toEqual(['Indicteurs', 'Indicateurs', 'Objectf', 'Objectif'])
    expect(await read(text)).toMatchObject({ objective: {}, channels: [{}], measurement: {} })
    expect(await slips('## Canles\n\n- Radio: brings back\n\n## Budget\n\n£5k\n')).toEqual([])
  })

  test('comes after a right one, and leaves nothing behind where nothing is read', async () => {
    const text = '## Budjet\n\n£3k\n\n## Budget\n\n£5k\n'
    expect(await read(text)).toEqual({ budget: { total: 5000, currency: 'GBP' } })
    expect(await slips(text)).toEqual([])
    const unread = await judged('## Budjet\n\nAsk Ann.\n\n## Channels\n\n- Email: brings back\n', 'x.plan.md')
    expect(unread.filter((line) => /six-elements/.test(line))[0]).toContain(
      'nothing could be read under "Budjet" in line 1',
    )
    expect(unread.filter((line) => /known-keys/.test(line))).toEqual([
      expect.stringMatching(/the heading "Budjet" .* "Budget"$/),
    ])
  })

  test.each([
    ['**Budjet**\n\nWe have £20,000, and Lena decides.', ['Budjet', 'Budget']],
    ['**Budjet:**\n\n| Channel | Amount |\n|---|---|\n| Email | £5k |', ['Budjet:', 'Budget:']],
    ['**Governence**\n\nLena owns it.', ['Governence', 'Governance']],
    ['## Governence\n\nLena owns it.', ['Governence', 'Governance']],
    ['## Mesurement\n\nWe look at the numbers.', ['Mesurement', 'Measurement']],
    ['**Governance**\n\nLena owns it.\n\n## Governence\n\nTuesdays.', []],
    ['**Budgie**\n\nLena owns it.', []],
    ['**Personal**\n\nLena owns it.', []],
  ])('is told though nothing but prose stands under it, in bold too: %s', async (text, found) => {
    expect(await slips(`# Autumn\n\n## Objective\n\nWin 300 shops.\n\n${text}\n`)).toEqual(found)
  })

  test("is nobody's business where the front matter gives that part", async () => {
    const text = '---\ngovernance: { integration_owner: Ann Lee }\n---\n# Autumn\n\n## Governence\n\nTuesdays.\n'
    expect(await slips(text)).toEqual([])
  })

  test('under which nothing is read leaves what is below it to others', async () => {
    expect(await read('## Mesurement\n\n### Budget\n\n£5k\n')).toEqual({ budget: { total: 5000, currency: 'GBP' } })
    const text = '**Chanels:** email, press\n\n## Channels\n\nSee the sheet.\n\n## Budget\n\n£5k\n'
    expect(await read(text)).not.toHaveProperty('channels')
  })

  test('may be the first of the document, above others of its level', async () => {
    expect(await read('# Objectve\n\nWin 300 shops.\n\n# Budget\n\n£5k\n')).toEqual({
      objective: { statement: 'Win 300 shops.' },
      budget: { total: 5000, currency: 'GBP' },
    })
  })

  test('may name a field, or stand before a colon in a summary', async () => {
    const text =
      '# Autumn\n\n**Chanels:** email, press\n\n## Messaging\n\nOne price.\n\n### Tone of voce\n\nDry.\n\n## Audience\n\n### Defintion\n\nPeople who cook.\n'
    expect(await read(text)).toMatchObject({
      channels: [{ name: 'email' }, { name: 'press' }],
      messaging: { tone_of_voice: 'Dry.' },
      audiences: [{ definition: 'People who cook.' }],
    })
    expect(await slips(text)).toEqual([
      'Chanels',
      'Channels',
      'Defintion',
      'Definition',
      'Tone of voce',
      'Tone of voice',
    ])
  })
})

describe('a column with a slip in it', () => {
  test.each([
    [
      '## Objective\n\nWin 300 shops.\n\n| Metric | Targt | Deadlne |\n|---|---|---|\n| Shops | 300 | 30 September 2026 |',
      ['Deadlne', 'Deadline', 'Targt', 'Target'],
      { objective: { metric: 'shops', target: 300, by: '2026-09-30' } },
    ],
    [
      '## Objective\n\n| Metric | Targt |\n|---|---|\n| Shops | 300 |',
      ['Targt', 'Target'],
      { objective: { metric: 'shops', target: 300 } },
    ],
    [
      '## Channels\n\n| Channel | Primery metric | Colour |\n|---|---|---|\n| Email | Orders | blue |',
      ['Primery metric', 'Primary metric'],
      { channels: [{ primary_metric: 'orders' }] },
    ],
  ])('%s', async (text, found, data) => {
    expect(await slips(`${text}\n`)).toEqual(found)
    expect(await read(`${text}\n`)).toMatchObject(data)
  })
})

describe('a name with a slip in it', () => {
  const channels = '## Channels\n\n| Channel | KPI |\n|---|---|\n| Paid search | Ordres |\n| Email | Orders |\n'
  const kpis = '\n## KPIs\n\n| Metric | Definition |\n|---|---|\n| Orders | Paid. |\n'

  test.each(['Item', 'Channel', 'Cost'])('below "%s" is one finding, and costs no line', async (column) => {
    const text = `${channels}${kpis}\n## Budget\n\n| ${column} | Amount |\n|---|---|\n| Paid serch | £5k |\n| Emial | £3k |\n| Printing | £1k |\n| Total | £9k |\n`
    const found = await judged(text, 'x.plan.md')
    expect(found.filter((line) => /^plan\/known-references|^budget\/(?:lines|adds)/.test(line))).toEqual(
      [
        ...(column === 'Channel'
          ? ['plan/known-references: there is no channel "Printing"; the plan has "Paid search" and "Email"']
          : []),
        'plan/known-references: there is no channel "Emial"; a similar one is "Email"',
        'plan/known-references: there is no channel "Paid serch"; a similar one is "Paid search"',
        'plan/known-references: there is no metric "Ordres"; a similar one is "Orders"',
      ].sort(),
    )
    expect(await read(text)).toMatchObject({
      budget: { allocations: [{ channel: 'Paid serch', amount: 5000 }, { channel: 'Emial' }, {}], total: 9000 },
    })
  })

  test('is told in the path of an audience, where places that are no channels may stand too', async () => {
    const text = `${channels}${kpis}\n## Audience\n\n| Audience | Stage | Message | Channels |\n|---|---|---|---|\n| Cooks | Awareness | Cheap | Paid serch; Email |\n| Cooks | Decision | Now | Email & school gates; radio |\n`
    expect(await slips(text)).toContain('Paid serch')
    expect(await read(text)).toMatchObject({
      audiences: [
        {
          id: 'cooks',
          path: [
            { stage: 'awareness', message: 'Cheap', channels: ['Paid serch', 'email'] },
            { stage: 'decision', message: 'Now', channels: ['email'] },
          ],
        },
      ],
    })
  })

  test('tells things apart that differ by a number, a letter in a short word or two letters', async () => {
    const text =
      '## Channels\n\n- Email 1: a\n- Radio: b\n\n## Budget\n\n| Item | Cost |\n|---|---|\n| Email 2 | £1k |\n| Ratio | £2k |\n| Radios UK | £2k |\n'
    expect(await slips(text)).toEqual([])
  })
})

test.each([
  ['business', 'busines', true],
  ['primary', 'primery', true],
  ['budget', 'budgett', true],
  ['goals', 'goats', false],
  ['goals', 'goal', false],
  ['channel', 'channels', false],
  ['voice', 'voise', false],
  ['country', 'county', false],
])('%s for %s: %s', (meant, written, is) => {
  expect(isMisspelt(meant, written)).toBe(is)
})
