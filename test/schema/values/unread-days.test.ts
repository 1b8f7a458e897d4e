import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { runRules } from '../../harness/example.ts'

const said = async (text: string) => (await runRules(rules, text)).findings.map(({ rule, path }) => `${rule} ${path}`)
const skipped = async (text: string) => (await runRules(rules, text)).skipped.map(({ rule }) => rule)

describe('a day that cannot be read', () => {
  const plan = (due: string) => `operations:
  milestones:
    - { id: briefs, name: Briefs out, due: ${due}, owner: Ana Ruiz, metric: shops }
    - { id: live, name: Live, due: 2027-02-01, owner: Ana Ruiz, metric: shops, depends_on: [crm] }
  dependencies:
    - { id: crm, what: Leads routed, due: 2027-02-10, owner: Nils Berg }
`

  test('is told once, and hides nothing of what stands around it', async () => {
    const right = await said(plan('2027-01-10'))
    const wrong = await said(plan('2027-02-30'))
    expect(right).toContain('operations/dependency-in-time operations.dependencies[crm].due')
    expect(wrong.toSorted()).toEqual([...right, 'syntax/right-shape operations.milestones[briefs].due'].toSorted())
    expect(await skipped(plan('2027-02-30'))).toEqual(await skipped(plan('2027-01-10')))
  })

  test.each([
    ['objective: { statement: Win 300 shops, by: DAY }', 'objective.by'],
    ['measurement: { agreed: { by: Ana Ruiz, on: DAY } }', 'measurement.agreed.on'],
    [
      'status: approved\nmessaging: { proposition: One price, signed_off: { by: Ana Ruiz, on: DAY } }',
      'messaging.signed_off.on',
    ],
    ['operations: { risks: [{ risk: Rain, owner: Ana Ruiz, mitigation: Tents, review_by: DAY }] }', 'review_by'],
  ])('nobody is told that it is missing: %s', async (text, path) => {
    const about = (day: string) => said(text.replace('DAY', day)).then((all) => all.filter((one) => one.endsWith(path)))
    expect(await about('before Christmas')).toEqual([expect.stringContaining('syntax/right-shape')])
    expect((await about('""')).length).toBeGreaterThan(0)
    expect((await about('""')).join()).not.toContain('syntax/')
  })

  test.each(['period: { start: soon, end: 2027-03-31 }', 'approved: { by: Ana Ruiz, on: lately }\nstatus: approved'])(
    'of the plan as a whole leaves nothing to compare with: %s',
    async (text) => expect((await skipped(`${text}\n`)).length).toBeGreaterThan(0),
  )
})
