import { expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

/** What can only mean one thing is reported and read as that: one slip must not keep other rules from speaking. */
test.each([
  [
    'a length of time in other words',
    'budget: { currency: EUR, total: 10, allocations: [{ channel: a, amount: 9 }], reallocation: { decide_within: 5 working days } }',
    'budget/adds-up',
  ],
  [
    'a date in another form',
    'objective: { statement: Sell., owner: Marketing team, by: 9/30/2026 }',
    'objective/owner',
  ],
  [
    'a text that two commas cut',
    'messaging: { proof_points: [{ id: a, claim: A, evidence: Plan, 1,900 places }] }',
    'messaging/tone',
  ],
  [
    'money where a share is due',
    'budget: { currency: EUR, total: 10, allocations: [{ channel: a, amount: 9 }], reallocation: { limit: €500 } }',
    'budget/adds-up',
  ],
])('%s hides nothing else', async (_, text, rule) => {
  const { findings, skipped } = await runRules(rules, text)
  expect(findings.map((finding) => finding.rule)).toContain(rule)
  expect(skipped.filter(({ because }) => because.includes('wrong shape'))).toEqual([])
})

test.each([
  ['of which only the name is written', 'channels: [{ id: pr }, search]'],
  ['that are no list', 'channels: { pr: { name: PR } }'],
])('nobody can tell what is not used by channels %s', async (_, channels) => {
  const text = `${channels}
messaging: { proof_points: [{ id: early }, { id: warm }] }
operations: { dependencies: [{ id: crm }] }`
  const { findings } = await runRules(rules, text)
  expect(findings.filter(({ rule }) => rule === 'plan/no-unused')).toEqual([])
})

test.each([
  ['no other value', 'objective: { statement: Sell 5 tins by 1 May., target: *five }'],
  ['the thing that it stands in', 'objective: &all { statement: Sell 5 tins by 1 May., target: *all }'],
])('what a pointer to %s was to say is not called missing', async (_, text) => {
  const { findings, skipped } = await runRules(rules, `title: Spring\n${text}\n`)
  expect(findings.filter(({ path }) => path?.startsWith('objective')).map(({ rule }) => rule)).toEqual(['syntax/parse'])
  expect(skipped).toContainEqual(expect.objectContaining({ rule: 'objective/specific' }))
})

test('words without a space before them that the field would refuse are not read on', async () => {
  const glued = 'messaging: { proposition: One price., signed_off: { by: Ann Lee, on:2026-13-40 } }'
  const { findings } = await runRules(rules, `title: Spring\nlaunch: 2026-03-01\n${glued}\n`, { stage: 'live' })
  const said = findings.filter(({ path }) => path?.startsWith('messaging.signed_off'))
  expect(said.map(({ message }) => message)).toEqual(['a space is missing after the colon: on: 2026-13-40'])
  expect(findings.map(({ message }) => message).join()).not.toContain('NaN')
})
