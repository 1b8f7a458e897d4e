import { expect, test } from 'vitest'
import { rules } from '../../src/registry.generated.ts'
import { checkText, reportOn } from '../harness/example.ts'
import { follow } from './follow.ts'

const page = `# Launch 2027

**Dates:** 1 June – 31 August 2027

## 8. Governance

Monthly meeting with all agencies to share updates.

## Timeline

- [ ] Letters printed – Ann Lee – 3 May 2027

## KPIs

| KPI | Definition | Unit | Source |
|---|---|---|---|
| Orders | Orders that are paid | orders | CRM |
`

const judge = async (text: string) =>
  (await reportOn(rules, [await checkText(text, 'launch.plan.md')], { today: '2027-02-01' })).findings

const fixOf = async (text: string, rule: string) => (await judge(text)).find((one) => one.rule === rule)?.fix ?? ''

test('an element that its section tells in a sentence goes on in that section, not in a second one of its name', async () => {
  const owner = await fixOf(page, 'governance/integration-owner')
  expect(owner).toContain('a line "**Integration owner:** …" under "## 8. Governance"')
  const metric = await fixOf(page, 'governance/review-shared-metric')
  expect(metric).toContain('under "## 8. Governance"')
  const value = (label: string) => (/against/i.test(label) ? 'Orders' : 'Lena Fischer')
  const left = await judge(follow(follow(page, owner, value), metric, value))
  expect(left.filter(({ rule }) => /integration-owner|review-shared-metric/.test(rule))).toEqual([])
  expect(left.map(({ message }) => message)).toContain('"Monthly" can leave 30 days between two reviews, more than 14')
})

test('it does not go on under a heading that names only a part of it', async () => {
  expect(await fixOf(page, 'operations/variance-threshold')).toContain('a section "## Variance"')
})

test('a task without a day, among tasks that have one, is a milestone, and the cure asks for all that it lacks', async () => {
  const text = page.replace('3 May 2027\n', '3 May 2027\n- [ ] Site live\n')
  const before = (await judge(text)).find(({ rule }) => rule === 'operations/milestone-has-owner')
  expect(before?.message).toBe('"Site live" has no owner and no date')
  const value = (label: string) => (label === 'Due' ? '4 May 2027' : 'Ann Lee')
  const after = await judge(follow(text, before?.fix ?? '', value))
  expect(after.filter(({ rule }) => rule === 'operations/milestone-has-owner')).toEqual([])
})
