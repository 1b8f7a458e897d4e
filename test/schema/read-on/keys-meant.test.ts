import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, runRules } from '../../harness/example.ts'

const said = async (text: string) =>
  (await runRules(rules, text)).findings.map(({ rule, path }) => `${rule} ${path ?? ''}`)

test('"Draft" is a status in capitals, and no gap', async () => {
  expect(await said('title: x\nstatus: Draft\n')).toContain('syntax/right-shape status')
  expect(await said('title: x\nstatus: Draft\n')).not.toContain('plan/no-placeholders status')
  expect(await said('title: x\nstatus: TBC\n')).toContain('plan/no-placeholders status')
})

describe('a misspelt field is read on with as the one that was meant', () => {
  const plan = (key: string) => `budget:\n  currency: GBP\n  total: 500\n  ${key}: { trigger: TBC }\n`

  test('one cause, one finding: nobody is told that the right one is missing', async () => {
    const right = await said(plan('reallocation'))
    const slip = await said(plan('reallocaton'))
    expect(slip.toSorted()).toEqual([...right, 'syntax/known-keys budget.reallocation'].sort())
  })

  test('what stands in it is judged, and so is a slip inside it', async () => {
    const found = await said('chanels:\n  - { id: email, ownr: Ann Lee, contribution: yes }\n')
    expect(found).toContain('syntax/known-keys channels')
    expect(found).toContain('syntax/known-keys channels[email].owner')
    expect(found).toContain('syntax/right-shape channels[email].contribution')
    expect(found.some((one) => one.startsWith('channels/owner'))).toBe(false)
  })

  test.each([
    ['a short name', 'channels:\n  - { id: email, KEY: Brings them back. }\n', 'role', 'rol'],
    ['a short part of one', 'title: x\napproved: { KEY: Ana Ruiz, on: 2026-06-12 }\nstatus: live\n', 'by', 'bye'],
    ['two slips', 'budget:\n  total: 10\n  KEY: { amount: 3 }\n', 'campaign_pool', 'campain_poll'],
    ['another form', 'review_by: 2026-07-31\nstatus: live\n'.replace('review_by', 'KEY'), 'review_by', 'reviewed_by'],
  ])('%s that holds what the right one takes is told once', async (_, text, name, slip) => {
    const right = await said(text.replace('KEY', name))
    const wrong = await said(text.replace('KEY', slip))
    expect(wrong.filter((one) => !one.startsWith('syntax/known-keys')).toSorted()).toEqual(
      right.filter((one) => !one.startsWith('syntax/known-keys')).toSorted(),
    )
    expect(wrong.filter((one) => one.startsWith('syntax/known-keys'))).toContainEqual(expect.stringContaining(name))
  })

  test('a near name that holds something else is not read as the right one', async () => {
    const { plan } = await checkText('budget:\n  allocution: many\n')
    expect(Object.keys(plan.data.budget as object)).toContain('allocution')
  })

  test.each([
    ['a short name', 'channels:\n  - { id: email, KEY: Brings them back. }\n', 'role', 'rol'],
    ['a short part of one', 'title: x\napproved: { KEY: Ana Ruiz, on: 2026-06-12 }\nstatus: live\n', 'by', 'bye'],
    ['two slips', 'budget:\n  total: 10\n  KEY: { amount: 3 }\n', 'campaign_pool', 'campain_poll'],
    ['another form', 'title: x\nKEY: 2026-07-31\nstatus: live\n', 'review_by', 'reviewed_by'],
  ])('%s that holds what the right one takes is told once', async (_, text, name, slip) => {
    const right = await said(text.replace('KEY', name))
    const wrong = await said(text.replace('KEY', slip))
    const isOther = (one: string) => !one.startsWith('syntax/known-keys')
    expect(wrong.filter(isOther).toSorted()).toEqual(right.toSorted())
    expect(wrong.filter((one) => !isOther(one))).toEqual([expect.stringMatching(new RegExp(`[ .]${name}$`))])
  })

  test('a near name that holds something else is not read as the right one', async () => {
    const { plan } = await checkText('budget:\n  allocution: many\n')
    expect(Object.keys(plan.data.budget as object)).toContain('allocution')
  })

  test('the finding stays where the wrong name stands, in the order of the file', async () => {
    const { findings } = await runRules(rules, 'title: x\nstauts: draft\nlanch: 2026-09-01\n')
    const keys = findings.filter(({ rule }) => rule === 'syntax/known-keys')
    expect(keys.map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual([
      [2, 1, 7],
      [3, 1, 6],
    ])
  })

  test.each([
    [
      'the right one is there',
      'budget:\n  reallocaton: { limit: 20% }\n  reallocation: { limit: 10% }\n',
      'reallocaton',
    ],
    ['two are slips for one', 'budget:\n  reallocaton: { limit: 20% }\n  realocation: { limit: 10% }\n', 'realocation'],
    ['it may be another word', 'budget:\n  allocution: { limit: 20% }\n', 'allocution'],
  ])('not where %s', async (_, text, key) => {
    const { plan } = await checkText(text)
    expect(Object.keys(plan.data.budget as object)).toContain(key)
  })

  test('a thousand fields keep their places', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `x-${at}: ${at}\n`).join('')
    const { plan } = await checkText(`${many}10: x\ntilte: Autumn\nstatus: draft\n`)
    const written = plan.origins.written(plan.data, 'title')
    expect(written?.source.text.slice(...written.key)).toBe('tilte')
    const status = plan.origins.written(plan.data, 'status')
    expect(status?.source.text.slice(...status.value)).toBe('draft')
  })
})

test('one word under the singular of a list is its only item, with a place of its own', async () => {
  const plan = (key: string) =>
    `audiences: [{ id: a, path: [{ stage: s, channels: [tv] }] }]\nchannels: [{ id: tv, ${key} }]\nmeasurement: { metrics: [] }\n`
  const right = await said(plan('audiences: [b]'))
  expect(right).toContain('plan/known-references channels[tv].audiences[0]')
  expect((await said(plan('audience: b'))).toSorted()).toEqual(
    [...right, 'syntax/known-keys channels[tv].audiences'].sort(),
  )
})

test('without any word on operations, that nothing is needed from others is not told as well', async () => {
  const plan = (operations: string) =>
    `objective: { metric: m, target: 2000 }\nmeasurement: { metrics: [{ id: m, unit: subscribers }] }\n${operations}`
  const about = async (text: string) => (await said(text)).filter((one) => one.startsWith('operations/'))
  expect(await about(plan('operations:\n'))).toEqual(['operations/milestones operations'])
  expect(await about(plan(''))).toEqual(['operations/milestones operations'])
  expect(await about(plan('operations: { milestones: [{ id: live }] }\n'))).toContain(
    'operations/dependencies-mapped operations.dependencies',
  )
})
