import { expect, test } from 'vitest'
import { oncePerPortfolio } from '../../src/plan/once-per-portfolio.ts'
import type { CheckedPlan, Status } from '../../src/plan/plan.ts'
import { Definitions } from '../../src/plan/standing-definitions.ts'
import { checkText } from '../harness/example.ts'

interface Thing {
  readonly id: string
  readonly definition?: string
}

const thingsOf = ({ plan }: CheckedPlan) => (plan.data.audiences ?? []) as readonly Thing[]
const stageOf = ({ plan }: CheckedPlan) => (plan.data.status ?? 'draft') as Status
const isDefined = ({ definition }: Thing) => definition !== undefined

test('the first plan that defines a thing is what the others are compared with; what is closed binds nobody', async () => {
  const texts = [
    'id: old\nstatus: closed\naudiences: [{ id: a, definition: "0" }]',
    'id: older\nstatus: closed\naudiences: [{ id: a, definition: "1" }]',
    'id: open\naudiences: [{ id: a }]',
    'id: first\naudiences: [{ id: a, definition: "2" }, { id: a, definition: "3" }]',
    'id: second\naudiences: [{ id: a, definition: "4" }]',
    'id: german\nlanguage: de-AT\naudiences: [{ id: a, definition: "5" }]',
  ]
  const portfolio = await Promise.all(texts.map((text, index) => checkText(text, `${index}.plan.yaml`)))
  const definitions = new Definitions({ portfolio, stageOf }, thingsOf, isDefined)
  const standing = (index: number, thing = 0) => {
    const one = portfolio[index] as CheckedPlan
    const found = definitions.for(one.plan, thingsOf(one)[thing] as Thing)
    return found && [found.other.plan.id, found.isFormer]
  }
  expect(standing(4)).toEqual(['first', false])
  expect(standing(3)).toEqual(['older', true])
  expect(standing(3, 1)).toBeUndefined()
  expect(standing(0)).toEqual(['first', false])
  expect(standing(5)).toBeUndefined()
})

test('a portfolio is looked through once', () => {
  let looks = 0
  const count = oncePerPortfolio(({ portfolio }: { portfolio: readonly CheckedPlan[] }) => {
    looks++
    return portfolio.length
  })
  const one: CheckedPlan[] = []
  expect([count({ portfolio: one }), count({ portfolio: one }), count({ portfolio: [] })]).toEqual([0, 0, 0])
  expect(looks).toBe(2)
})
