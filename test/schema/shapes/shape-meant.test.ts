import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, runRules } from '../../harness/example.ts'

/** What the plan is read on with, and what is said of its shape. */
async function read(text: string) {
  const { plan, problems } = await checkText(text)
  return { data: plan.data, kinds: problems.map(({ rule, kind }) => `${rule} ${kind}`) }
}

describe('a text or number in the place of a thing is the field that says most about it', () => {
  test.each([
    ['objective: Win 40 orders by June', { objective: { statement: 'Win 40 orders by June' } }],
    ['messaging: One price', { messaging: { proposition: 'One price' } }],
    ['budget: 50000', { budget: { total: 50_000 } }],
    ['budget: { campaign_pool: 500 }', { budget: { campaign_pool: { amount: 500 } } }],
    ['governance: { review: weekly }', { governance: { review: { cadence: 'weekly' } } }],
    ['operations: { variance: 10% }', { operations: { variance: { threshold: '10%' } } }],
    ['operations: { risks: [Rain] }', { operations: { risks: [{ risk: 'Rain' }] } }],
    ['channels: [Paid search]', { channels: [{ id: 'paid-search', name: 'Paid search' }] }],
    ['audiences: Students', { audiences: [{ id: 'students', name: 'Students' }] }],
    ['journey: { stages: [Awareness] }', { journey: { stages: [{ id: 'awareness' }] } }],
    ['measurement: { attribution: Last click }', { measurement: { attribution: { model: 'Last click' } } }],
    ['approved: Amara Osei', { approved: { by: 'Amara Osei' } }],
    ['approved: 2026-06-15', { approved: { on: '2026-06-15' } }],
    ['governance: { change_control: 2026-06-22 }', { governance: { change_control: { freeze: '2026-06-22' } } }],
  ])('%s', async (text, meant) => {
    const { data, kinds } = await read(text)
    expect(data).toMatchObject(meant)
    expect(kinds).toHaveLength(1)
  })

  test.each([
    ['two names may be two things', 'audiences: Students and parents'],
    ['a stroke may part two things', 'channels: Email / radio'],
    ['a plus may part two things', 'channels: Email + radio'],
    ['a name and a day stand together', 'approved: "Amara Osei, 15 June"'],
    ['a sum in words is no number', 'budget: about fifty'],
    ['nothing says most about it', 'governance: Lena decides'],
    ['a pointer may be right elsewhere', 'x-a: &a Rain\nobjective: *a'],
  ])('not where %s', async (_, text) => {
    const { data } = await read(text)
    expect(Object.values(data).every((value) => typeof value === 'string')).toBe(true)
  })
})

describe('of a mapping where one value is due', () => {
  const channel = (fields: string) => `channels:\n  - { id: email, ${fields} }\n`

  test.each([
    ['the only text is that value', 'tempo: { optimise: weekly }', { tempo: 'weekly' }],
    ['the only number is that value', 'contribution: { value: 30, unit: orders }', { contribution: 30 }],
    ['a list of one is that one', 'starts: [2026-07-01]', { starts: '2026-07-01' }],
    ['one name is a list of one', 'stages: decision', { stages: ['decision'] }],
    ['ids in a row are a list', 'stages: "awareness, decision"', { stages: ['awareness', 'decision'] }],
    ['all names are the list', 'audiences: { first: a, others: [b, c] }', { audiences: ['a', 'b', 'c'] }],
    [
      'the first metric has its own field',
      'metrics: { primary: cpa, secondary: [clicks] }',
      { primary_metric: 'cpa', metrics: ['clicks'] },
    ],
  ])('%s', async (_, fields, meant) => {
    const { data, kinds } = await read(channel(fields))
    expect((data.channels as object[])[0]).toMatchObject(meant)
    expect(kinds).toHaveLength(1)
  })

  test.each([
    ['two texts may be it', 'tempo: { bids: daily, copy: weekly }'],
    ['the first is given as well', 'primary_metric: cpo, metrics: { primary: cpa, more: 4 }'],
    ['words with commas may be one or several', 'promises: "Free delivery, and returns"'],
  ])('nothing is certain where %s', async (_, fields) => {
    const { brokenItems } = await checkText(channel(fields))
    expect(brokenItems.size).toBe(1)
  })

  test.each([
    ['one has its field already', 'primary_metric: cpo, metrics: { primary: cpa, secondary: [clicks] }', 'cpo'],
    ['two are called the first', 'metrics: { primary: cpa, main: cpo }', undefined],
  ])('no metric is taken for the first where %s', async (_, fields, first) => {
    const { data } = await read(channel(fields))
    expect((data.channels as { primary_metric?: string }[])[0]?.primary_metric).toBe(first)
  })

  test('every field keeps its place when one is put beside them', async () => {
    const text = `${channel('metrics: { primary: cpa, secondary: [clicks] }, role: TBC')}measurement: { metrics: [{ id: orders }] }\n`
    const { findings } = await runRules(rules, text)
    const at = (path: string) =>
      findings
        .filter((one) => one.path === path)
        .map(({ column, endColumn }) => text.split('\n')[1]?.slice(column - 1, endColumn - 1))
    expect(at('channels[email].primary_metric')).toContain('cpa')
    expect(at('channels[email].metrics[0]')).toContain('clicks')
    expect(at('channels[email].role')).toContain('TBC')
  })
})

describe('things under their names', () => {
  test.each([
    ['a mapping of them', 'channels:\n  email: { role: Brings them back }\n  Paid search:\n'],
    ['a name on the line of the dash', 'channels:\n  - email: { role: Brings them back }\n  - Paid search:\n'],
    ['the fields at the depth of the name', 'channels:\n  - email:\n    role: Brings them back\n  - Paid search:\n'],
  ])('%s become a list', async (_, text) => {
    const { data } = await read(text)
    expect(data.channels).toEqual([
      { id: 'email', role: 'Brings them back' },
      { id: 'paid-search', name: 'Paid search' },
    ])
    const { findings } = await runRules(rules, text)
    const cut = findings.filter(({ rule }) => rule.startsWith('syntax/'))
    expect(cut.every(({ message }) => !message.includes('no id'))).toBe(true)
    expect(
      findings.find(({ rule, path }) => rule === 'channels/role' && path === 'channels[paid-search].role'),
    ).toMatchObject({
      line: text.split('\n').findIndex((line) => line.includes('Paid')) + 1,
    })
  })

  test('lines of the budget are named by their channel, limits by their metric', async () => {
    const { data } = await read(
      'objective: { guardrails: { cpa: { below: 180 } } }\nbudget: { allocations: { email: { amount: 500 } } }\n',
    )
    expect(data).toMatchObject({
      objective: { guardrails: [{ metric: 'cpa', below: 180 }] },
      budget: { allocations: [{ channel: 'email', amount: 500 }] },
    })
  })

  test('what stands inside them is judged, a misspelt field too', async () => {
    const { data, kinds } = await read('channels: { email: { rol: Brings them back, contribution: many } }')
    expect(data.channels).toMatchObject([{ id: 'email', role: 'Brings them back' }])
    expect(kinds.some((kind) => kind.startsWith('syntax/known-keys'))).toBe(true)
    expect(kinds).toHaveLength(3)
  })

  test('a thing without its dash is the only one of its list', async () => {
    const { data, kinds } = await read('channels:\n  id: email\n  role: Brings them back\n')
    expect(data.channels).toEqual([{ id: 'email', role: 'Brings them back' }])
    expect(kinds).toEqual(['syntax/right-shape no-list-of-things'])
  })

  test('fields of the author stand beside the name as well', async () => {
    const { data } = await read('channels:\n  - email:\n    x-desk: 4\n')
    expect(data.channels).toEqual([{ id: 'email', 'x-desk': 4 }])
  })

  test('half a sentence that a comma made a key is no name', async () => {
    const { kinds } = await read('channels:\n  - { name: Radio, 3 spots }\n')
    expect(kinds).toContain('syntax/comma-splits-text text')
  })
})

describe('a period', () => {
  test.each(['2027-01-02 to 2027-03-31', '[2027-01-02, 2027-03-31]', '2027-01-02 – 31 March 2027'])(
    'of two days, %s, has a start and an end',
    async (text) => {
      expect((await read(`period: ${text}`)).data).toEqual({ period: { start: '2027-01-02', end: '2027-03-31' } })
    },
  )

  test.each([
    ['Q1 2027', '{ start: 2027-01-01, end: 2027-03-31 }'],
    ['2027 Q2', '{ start: 2027-04-01, end: 2027-06-30 }'],
    ['2027', '{ start: 2027-01-01, end: 2027-12-31 }'],
  ])('of %s is shown with its days, and not taken for them: years begin in other months too', async (text, days) => {
    const { findings } = await runRules(rules, `period: ${text}`)
    expect(findings.find(({ path }) => path === 'period')?.fix).toContain(days)
    expect((await read(`period: ${text}`)).data.period).not.toMatchObject({ start: expect.anything() })
  })
})

test('in front matter too; where the author of a page wrote prose, nothing is taken for meant', async () => {
  const text =
    '---\nmessaging: One price\n---\n\n# Plan\n\n## Budget\n\n- Total: about fifty\n- Allocations: see the sheet\n'
  const { plan, problems } = await checkText(text, 'q3.plan.md')
  expect(plan.data.messaging).toEqual({ proposition: 'One price' })
  expect(problems.filter(({ meant }) => meant).map(({ at }) => at?.key)).toEqual(['messaging'])
})

describe('an item of which only the name is written', () => {
  const ids = async (text: string) => (await read(text)).data.channels

  test('is an item among others', async () => {
    const text = 'channels:\n  - id: email\n  - Paid search:\n  - TikTok:\n'
    expect(await ids(text)).toEqual([
      { id: 'email' },
      { id: 'paid-search', name: 'Paid search' },
      { id: 'tiktok', name: 'TikTok' },
    ])
  })

  test('is none where its fields were left empty, as in a form', async () => {
    expect(await ids('channels:\n  - id: email\n  - id:\n  - id:\n')).toEqual([{ id: 'email' }])
    expect(await ids('channels:\n  - id:\n')).toBeUndefined()
  })
})
