import { expect, test } from 'vitest'
import { endedLastBefore } from '../../../src/plan/timing/predecessor.ts'
import { checkText } from '../../harness/example.ts'

const ending = (id: string, end: string) => checkText(`id: ${id}\nperiod: { start: 2020-01-01, end: ${end} }\n`)

test('the plan that ended last before a day', async () => {
  const portfolio = [
    await ending('winter', '2026-03-31'),
    await ending('spring', '2026-06-30'),
    await ending('spring-too', '2026-06-30'),
    await ending('autumn', '2026-12-31'),
    await ending('no-day', '2026-02-30'),
    await checkText('id: open\nperiod: spring\n'),
  ]
  const before = (day: string) => endedLastBefore(day, portfolio)?.checked.plan.id
  expect(before('2026-07-01')).toBe('spring')
  expect(before('2026-06-30')).toBe('winter')
  expect(before('2027-01-01')).toBe('autumn')
  expect(before('2026-03-31')).toBeUndefined()
  expect(endedLastBefore('2026-07-01', [])).toBeUndefined()
})
