import { expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { runRules } from '../../harness/example.ts'

const told = async (text: string) =>
  (await runRules(rules, text)).findings.filter(({ rule }) => rule === 'syntax/right-shape')

test.each([
  ['status: in market', '; the nearest is live'],
  ['status: signed off', '; the nearest is approved'],
  ['status: unapproved', '; the nearest is draft'],
  ['channels: [{ id: film, purpose: lead generation }]', '; the nearest is activation'],
  ['channels: [{ id: film, media: gesponsert }]', ''],
  ['channels: [{ id: film, media: bezahlt }]', '; the nearest is paid'],
  ['channels: [{ id: film, media: unpaid }]', ''],
  ['operations: { risks: [{ risk: Rain, impact: severe }] }', '; the nearest is high'],
])('%s', async (text, near) => {
  const [finding, ...others] = await told(text)
  expect(others).toEqual([])
  expect(finding?.message.replace(/^.* is not one of [^;]*/, '')).toBe(near)
})

test('the cure says what the field is for', async () => {
  const [finding] = await told('channels: [{ id: film, purpose: engagement }]')
  expect(finding?.fix).toBe(
    'Write one of brand, activation; it says whether the channel mainly builds the brand for later or gets people to act now.',
  )
})

test('a plan is judged by the status that is meant', async () => {
  const { findings } = await runRules(rules, 'status: running\nchannels: [{ id: film, role: TBC }]')
  expect(findings.find(({ path }) => path === 'channels[film].role')?.severity).toBe('error')
})
