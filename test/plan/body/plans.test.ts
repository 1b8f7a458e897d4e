import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readPlanText } from '../../../src/plan/read.ts'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, reportOn } from '../../harness/example.ts'

const textOf = (name: string) => readFileSync(fileURLToPath(new URL(`plans/${name}.md`, import.meta.url)), 'utf8')
const dataOf = async (name: string) => (await readPlanText({ file: `${name}.md`, text: textOf(name) })).data
const findingsOf = async (name: string) =>
  (await reportOn(rules, [await checkText(textOf(name), `${name}.md`)], { today: '2026-06-15' })).findings

/** Plans in the shapes in which people keep them, with what is to be found in them. */
const plans: readonly (readonly [name: string, data: object])[] = [
  [
    'field-lists-and-tables',
    {
      status: 'draft',
      period: { start: '2026-07-01', end: '2026-09-30' },
      objective: { target: 2000, baseline: 1420, by: '2026-09-30', metric: 'new-subscribers' },
      audiences: [{ name: 'New commuters', size: { value: 410_000 } }, { id: 'students' }],
      messaging: { tone_of_voice: 'Plain, warm', proof_points: [{ evidence: 'Policy VW-2026-01' }, {}] },
      channels: [{ primary_metric: 'cpa', audiences: ['new-commuters', 'students'] }, { owner: 'Lena Fischer' }],
      budget: { currency: 'GBP', total: 120_000, campaign_pool: { amount: 12_000 } },
      measurement: { targets: [{ metric: 'new-subscribers', value: 2000 }] },
    },
  ],
  ['objective-last', { objective: { statement: 'We want 500 paying teams by 31 December 2026.' } }],
  [
    'goals-in-a-table',
    {
      objective: [{ metric: 'mqls', target: 1200 }, { by: '2026-06-30' }, { target: '5%' }],
      // The tree's root is the total, and what branches twice is part of a line.
      budget: {
        total: 120_000,
        allocations: [{ channel: 'google-ads', amount: 50_000 }, { channel: 'linkedin' }, { channel: 'content' }],
      },
      messaging: { proposition: ['Close the books in 2 days', 'No more spreadsheets'] },
      audiences: [{ definition: 'CFOs at mid-market firms.' }, { id: 'secondary-audience' }],
    },
  ],
  [
    'nested-rows-gitbook',
    {
      budget: {
        total: 77_000,
        campaign_pool: { amount: 7000 },
        allocations: [{ channel: 'google' }, { channel: 'meta' }, { shared_cost: 'Agency fees', amount: 10_000 }],
      },
      channels: [{ id: 'google', role: 'Captures demand.', primary_metric: ['cpa', 'signups'] }, { id: 'meta' }],
    },
  ],
  [
    'plan-and-style-guide',
    {
      title: 'Hearth & Co: launch plan and style guide',
      objective: { baseline: 120, owner: '@priya' },
      audiences: [{ id: 'owner-baker', persona: { pain: 'Orders arrive by phone at 5 am' } }, { id: 'shift-lead' }],
      channels: [{ starts: '2026-09-07' }, { starts: '01/09/2026' }],
      budget: { currency: 'CHF', total: 48_000 },
    },
  ],
  [
    'one-pager',
    {
      title: 'Spring tune-up',
      channels: [{ id: 'email' }, { id: 'shop-windows' }, { id: 'local-radio' }],
      budget: { total: 18_500, currency: 'EUR' },
      measurement: { metrics: [{ name: 'booked tune-ups' }] },
    },
  ],
  [
    'front-matter-and-body',
    { objective: { statement: 'Acquire 2000 subscribers.' }, channels: [{ id: 'email' }, { id: 'paid-search' }] },
  ],
  [
    'french',
    {
      language: 'fr',
      budget: { total: 65_000, campaign_pool: { amount: 5000 } },
      channels: [{ id: 'referencement-payant', owner: 'Dan Petit' }, { id: 'e-mail' }],
    },
  ],
  [
    'german',
    {
      language: 'de',
      period: { start: '2026-07-01' },
      objective: { target: 2000, owner: 'Jana Krüger' },
      budget: { total: 55_000 },
      channels: [{ rationale: '38 % kamen 2025 über die Suche.' }],
    },
  ],
  [
    'spanish',
    {
      language: 'es',
      objective: [expect.any(String), expect.any(String), expect.any(String)],
      budget: { allocations: [{ amount: 1200 }, { amount: 2500 }] },
    },
  ],
  [
    'russian',
    { language: 'ru', channels: [{ id: 'yandeks-direkt' }, { id: 'vkontakte' }], budget: { total: 150_000 } },
  ],
]

describe('whole plans', () => {
  test.each(plans)('%s is read', async (name, data) => {
    expect(await dataOf(name)).toMatchObject(data)
  })

  test.each(plans.map(([name]) => name))('%s: nothing that was found is an error of form', async (name) => {
    const form = (await findingsOf(name)).filter(({ rule }) => rule.startsWith('syntax/'))
    expect(form.map(({ line, message }) => `${line} ${message}`)).toEqual(
      name === 'plan-and-style-guide' ? ['49 "01/09/2026" can be read as two different days, or as none'] : [],
    )
  })

  test.each(['objective-last', 'goals-in-a-table', 'nested-rows-gitbook', 'spanish', 'russian'])(
    '%s: what was found, and where, comes first',
    async (name) => {
      const [first] = await findingsOf(name)
      expect(first?.rule).toBe('plan/six-elements')
      expect(first?.message).toMatch(/of the 6 elements were found: .*\(line \d+, ".*"\).*; missing: /)
      expect(first?.fix).toMatch(/On this page: .*"##? /)
    },
  )
})

describe('what is no plan is told so once', () => {
  test.each([
    ['readme', 'nothing in this text is a part of a plan'],
    ['meeting-notes', 'nothing in this text is a part of a plan'],
    ['checklist', 'nothing in this text is a part of a plan'],
    ['template', 'this is a template, not yet a plan'],
  ])('%s', async (name, message) => {
    const findings = await findingsOf(name)
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error syntax/right-shape'])
    expect(findings[0]?.message).toContain(message)
  })
})
