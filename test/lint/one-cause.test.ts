import { describe, expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

async function told(text: string, ids: readonly string[]): Promise<string[]> {
  const { findings } = await runRules(rules, text)
  return findings.filter(({ rule }) => ids.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`)
}

describe('an id that is lost is told at its item, not wherever it is named', () => {
  const ids = ['syntax/right-shape', 'plan/known-references', 'journey/stages-served']
  const plan = (own: string) => `audiences: [{ ${own}name: Commuters in six cities }, { id: students }]
channels: [{ id: email, audiences: [commuters, students] }, { id: radio, audiences: [commuters] }]`

  test.each([
    ['', 'syntax/right-shape: this item of "audiences" has no id'],
    ['id: TBC, ', 'syntax/right-shape: "TBC" is no id; an id is lower-case words joined by hyphens: commuters'],
  ])('%j', async (own, finding) => {
    expect(await told(plan(own), ids)).toEqual([finding])
  })

  test('a stage', async () => {
    const text = `journey: { stages: [{ id: TBC, drop_off: No slot is free }, { id: signing }] }
channels: [{ id: email, stages: [decision] }, { id: radio, stages: [decision, signing] }]`
    expect(await told(text, ids)).toEqual([
      'syntax/right-shape: "TBC" is no id; an id is lower-case words joined by hyphens: decision',
    ])
  })

  test('of two lost names either may be its own: they are told', async () => {
    const text = `audiences: [{ id: TBC, name: Commuters in six cities }, { id: students }]
channels: [{ id: email, audiences: [riders, students] }, { id: radio, audiences: [tourists] }]`
    expect((await told(text, ids)).map((one) => one.split(':')[0])).toContain('plan/known-references')
  })

  test('a slip in a name is that slip', async () => {
    const text = `audiences: [{ id: TBC, name: Commuters in six cities }, { id: students }]
channels: [{ id: email, audiences: [studnets] }]`
    expect(await told(text, ids)).toContain(
      'plan/known-references: there is no audience "studnets"; a similar one is "students"',
    )
  })
})

test.each([
  'operations: { dependencies: [{ id: feed }, { id: feed, what: Stock feed, owner: Lena Fischer, due: 2026-06-12 }] }',
  'operations: { milestones: [{ id: live }, { id: live, owner: Lena Fischer, due: 2026-06-12 }] }',
  'measurement: { metrics: [{ id: orders }, { id: orders, definition: Orders paid, unit: orders, source: Shop }] }',
])('the first line of an item twice is one mistake: %s', async (text) => {
  const ids = [
    'plan/unique-ids',
    'measurement/defined',
    'operations/milestone-has-owner',
    'operations/dependency-in-time',
  ]
  const findings = await told(text, ids)
  expect(findings).toHaveLength(1)
  expect(findings[0]).toContain('plan/unique-ids')
})

test('what "<<" was meant to bring is not missing as well', async () => {
  const text = `channels:
  - { id: letters, kind: email, privacy: &ours { basis: consent, opt_out: Link in each mail } }
  - { id: calls, kind: phone, privacy: { <<: *ours, opt_out: Said on the call } }
  - { id: texts, kind: sms, privacy: { <<: [*ours, *ours] } }`
  expect(await told(text, ['privacy/basis', 'privacy/opt-out', 'syntax/known-keys'])).toEqual([
    expect.stringContaining('syntax/known-keys: "<<" does not bring fields from elsewhere into "privacy"'),
  ])
})
