import { expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

/** Texts that an expression may read in very many ways before it says no: here no rule may need long for one. */
test.each([
  ['words of waiting', `operations: { risks: [{ risk: Rain, mitigation: "see ${'the j it '.repeat(60)}u!x" }] }`],
  ['spaces in a period', `period: "x${' '.repeat(300_000)}y"`],
])('%s end soon', async (_, text) => {
  const { findings } = await runRules(rules, text)
  expect(findings.length).toBeGreaterThan(0)
})

/** What has a key of this name cannot be made a text of without care. */
test.each([
  'status: { toString: x }',
  'period: [{ toString: x }]',
  'channels: [{ id: { toString: x } }]\nbudget: { allocations: { email: 5 } }',
  'channels: [{ id: { toString: x }, 3 variants }]',
  'budget: { currency: [{ toString: x }] }',
])('%s is a finding and no crash', async (text) => {
  const { findings } = await runRules(rules, text)
  expect(findings.some(({ rule }) => rule.startsWith('syntax/'))).toBe(true)
})

test('a list or a mapping in the place of a word is told as what it is', async () => {
  const { findings } = await runRules(rules, 'status: { a: 1 }\nchannels: [{ id: a, kind: [search, social] }]\n')
  const told = findings.filter(({ rule }) => rule === 'syntax/right-shape').map(({ message }) => message)
  expect(told).toEqual(['text is expected here, not a set of named fields', 'text is expected here, not a list'])
})

test('thousands of promises are not each held against thousands, and that is said', async () => {
  const list = (what: string, count: number) =>
    `[${Array.from({ length: count }, (_, at) => `${what} ${at}`).join(', ')}]`
  const text = `
messaging:
  proposition: One price.
  promises: ${list('Half the price of new', 1200)}
  not_said: ${list('cheapest in town', 1200)}
  proof_points: [${Array.from({ length: 300 }, (_, at) => `{ id: p${at}, claim: Mended ${at} }`).join(', ')}]
channels: [{ id: email, promises: ${list('Cheapest in town', 1200)} }]
`
  const { skipped } = await runRules(rules, text)
  expect(skipped.filter(({ because }) => because.includes('against each')).map(({ rule }) => rule)).toEqual([
    'messaging/not-said',
    'messaging/promise-supported',
    'messaging/same-promises',
  ])
})
