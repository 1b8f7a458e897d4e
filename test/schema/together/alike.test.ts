import { expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { runRules } from '../../harness/example.ts'

const channels = (fields: (name: string) => string, before = '') =>
  `channels:\n${before}  - { id: email, ${fields('email')} }\n  - { id: radio, ${fields('radio')} }\n  - { id: post, ${fields('post')} }\n`

const said = async (text: string) => {
  const { findings } = await runRules(rules, text)
  return findings.filter(({ rule }) => rule.startsWith('syntax/'))
}

test.each([
  ['a field by another name', () => 'why: They ask', 'starts', 'rationale'],
  ['a field of nobody', () => 'ticket: A', '', ''],
  ['days in another form', () => 'starts: 1 July 2026', '', '2026-07-01'],
])('%s in three items is one finding with the places of all', async (_, fields, __, text) => {
  const found = await said(channels(fields))
  expect(found).toHaveLength(1)
  expect([found[0]?.line, ...(found[0]?.related ?? []).map(({ line }) => line)]).toEqual([2, 3, 4])
  expect((found[0]?.edits ?? []).map((edit) => edit.text)).toEqual(text === '' ? [] : [text, text, text])
})

test('each says what it says where they differ', async () => {
  const found = await said(channels((name) => `contribution: "${name.length}k"`))
  expect(found.map(({ message }) => message)).toEqual(['"5k" is text, not a number: write 5000; 2 more like it'])
  expect(found[0]?.related.map(({ message }) => message)).toEqual(['and here: 5000', 'and here: 4000'])
})

test('what is read on with is read on with in all of them', async () => {
  const text = `budget: { currency: GBP, total: 9000, allocations: [{ channel: email, amount: 5k }, { channel: radio, amount: 3k }] }
channels: [{ id: email }, { id: radio }]\n`
  const { findings } = await runRules(rules, text)
  expect(findings.find(({ rule }) => rule === 'budget/adds-up')?.message).toContain('£8,000')
})

test('where one place is silenced, the others speak', async () => {
  const found = await said(
    channels(() => 'why: They ask', '  # plan-disable-next-line syntax/known-keys -- our tool wants it\n'),
  )
  expect(found.map(({ line }) => line)).toEqual([4, 5])
})

test('an item that lacks its id is given one, and so is each place that calls it by its name', async () => {
  const text = `channels:
  - { name: Radio, primary_metric: New orders }
measurement:
  metrics:
    - { name: New orders }
    - { name: Paid orders }
`
  const { findings, skipped } = await runRules(rules, text)
  expect(findings.map(({ rule }) => rule)).not.toContain('plan/known-references')
  expect(skipped.filter(({ because }) => because.includes('shape') || because.includes('cannot be read'))).toEqual([])
  const about = findings.filter(({ rule }) => rule === 'syntax/right-shape')
  expect(about.map(({ path }) => path)).toEqual(['channels[radio].id', 'measurement.metrics[new-orders].id'])
  expect(about[1]?.edits.map((edit) => edit.text).sort()).toEqual([
    'id: new-orders, ',
    'id: paid-orders, ',
    'new-orders',
  ])
})

test('two of one name get no id', async () => {
  const found = await said('measurement: { metrics: [{ name: Orders }, { name: orders }] }\n')
  expect(found.map(({ edits }) => edits.length)).toEqual([0, 0])
})
