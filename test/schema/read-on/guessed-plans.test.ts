import { describe, expect, test } from 'vitest'
import { lint } from '../../../src/index.ts'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, runRules } from '../../harness/example.ts'

const said = async (text: string) =>
  (await runRules(rules, text)).findings.map(({ rule, path, line }) => `${rule} ${path} ${line}`)

describe('a name around the whole plan', () => {
  const inner = 'title: Autumn\nobjective: { owner: Ana Ruiz }\nbudget: { total: 500 }\n'
  const wrapped = `campaign:\n${inner.replace(/^/gm, '  ').trimEnd()}\n`

  test('is told once, and what is under it is judged as if it were not there', async () => {
    const [first, ...others] = await said(wrapped)
    expect(first).toMatch(/^syntax\/known-keys .* 1$/)
    const bare = (await said(inner)).map((one) => one.replace(/\d+$/, (line) => String(Number(line) + 1)))
    expect(others.toSorted()).toEqual(bare.toSorted())
  })

  test('leaves what stands beside it in its place, which is not given twice', async () => {
    const { plan } = await checkText(`title: Winter\n${wrapped}`)
    expect(plan.data).toEqual({ title: 'Winter', objective: { owner: 'Ana Ruiz' }, budget: { total: 500 } })
  })

  test('is not looked through where a part of the plan stands in another file', async () => {
    const { findings } = await lint(
      [
        { file: 'q3/plan.yaml', text: 'campaign:\n  title: Autumn\n  objective: { owner: Marketing team }\n' },
        { file: 'q3/budget.yaml', text: 'total: 500\n' },
      ],
      { today: '2026-07-15' },
    )
    expect(findings.map(({ rule }) => rule)).toContain('syntax/known-keys')
    expect(findings.filter(({ path }) => path?.startsWith('objective.'))).toEqual([])
    expect(
      findings.filter(({ path }) => path?.startsWith('budget')).every(({ file }) => file === 'q3/budget.yaml'),
    ).toBe(true)
  })

  test('can be silenced where it stands', async () => {
    const text = `# plan-disable-next-line syntax/known-keys -- our tool wants it\n${wrapped}`
    expect((await said(text)).filter((one) => one.startsWith('syntax/'))).toEqual([])
  })
})

describe('money that channels keep for themselves', () => {
  const plan = (channels: string, budget = 'total: 60000') =>
    `budget: { currency: GBP, ${budget} }\nchannels:\n${channels}`

  test('makes the lines of the budget, each where it stands, and is told once', async () => {
    const text = plan('  - { id: email, budget: 20000 }\n  - { id: radio, spend: 30000 }\n')
    const { plan: read } = await checkText(text)
    expect(read.data.budget).toMatchObject({
      allocations: [
        { channel: 'email', amount: 20_000 },
        { channel: 'radio', amount: 30_000 },
      ],
    })
    const { findings } = await runRules(rules, text)
    expect(findings.filter(({ rule }) => rule === 'syntax/known-keys')).toHaveLength(1)
    const sum = findings.find(({ rule }) => rule === 'budget/adds-up')
    expect(sum?.message).toContain('£10,000 less than the total')
    expect(sum?.related.map(({ line, column }) => [line, column])).toEqual([
      [3, 26],
      [4, 25],
    ])
  })

  test('under names of things as well', async () => {
    expect(await said('channels:\n  email: { budget: 20000 }\nbudget: { total: 60000, currency: GBP }\n')).toContain(
      'budget/adds-up budget.total 3',
    )
  })

  test.each([
    [
      'the budget has lines',
      plan('  - { id: email, budget: 20000 }\n', 'total: 5, allocations: [{ channel: email, amount: 5 }]'),
    ],
    ['it is no sum', plan('  - { id: email, budget: see the sheet }\n')],
    ['two sums are given', plan('  - { id: email, budget: 20000, spend: 10000 }\n')],
    ['the author has that name for something of his own', plan('  - { id: email, budget: 20000, x-budget: 5 }\n')],
    ['there is no budget', 'channels:\n  - { id: email, budget: 20000 }\n'],
  ])('stays where it is where %s', async (_, text) => {
    const { plan: read, problems } = await checkText(text)
    expect(read.data.channels).toMatchObject([{ budget: expect.anything() }])
    expect(problems.some(({ kind }) => kind === 'elsewhere')).toBe(true)
  })
})

describe('a share of the total where a sum is due', () => {
  test.each([
    ['campaign_pool: 10%', { amount: 7500 }],
    ['reserve: 12.5%', { amount: 9375 }],
    ['campaign_pool: { amount: 10% }', { amount: 7500 }],
  ])('%s is that part of the total', async (pool, meant) => {
    const { plan, brokenKeys } = await checkText(`budget: { total: "$75,000", ${pool} }\n`)
    expect(plan.data.budget).toMatchObject({ campaign_pool: meant })
    expect([...brokenKeys.keys()]).toEqual([])
  })

  test.each(['campaign_pool: 110%', 'campaign_pool: a tenth'])('%s is none', async (pool) => {
    expect((await checkText(`budget: { total: 500, ${pool} }\n`)).brokenKeys.has('budget')).toBe(true)
  })
})

test('elements by other names at the top are read on with where they hold what those hold', async () => {
  const { plan } = await checkText(
    'name: Autumn\nduration: { start_date: 2027-03-01, to: 2027-05-31 }\nsegments: [{ id: a }]\n',
  )
  expect(plan.data).toEqual({
    title: 'Autumn',
    period: { start: '2027-03-01', end: '2027-05-31' },
    audiences: [{ id: 'a' }],
  })
})
