import { expect, test } from 'vitest'
import { Calendar, daysInMarket, sharedDays } from '../../../src/plan/timing/in-market.ts'
import { checkText } from '../../harness/example.ts'

test('a plan is in market from its launch to the end of its period', async () => {
  const days = async (text: string) => daysInMarket(await checkText(text))
  const period = 'period: { start: 2026-07-01, end: 2026-09-30 }'
  expect(await days(period)).toEqual({ start: '2026-07-01', end: '2026-09-30' })
  expect(await days(`${period}\nlaunch: 2026-07-15`)).toEqual({ start: '2026-07-15', end: '2026-09-30' })
  for (const text of ['launch: 2026-07-15', 'period: { start: 2026-07-01 }', 'period: summer', 'title: x'])
    expect(await days(text), text).toBeUndefined()
  expect(await days('period: { start: 2026-10-01, end: 2026-09-30 }')).toBeUndefined()
})

test('shared days', () => {
  const summer = { start: '2026-06-01', end: '2026-08-31' }
  expect(sharedDays(summer, {})).toEqual(summer)
  expect(sharedDays(summer, { start: '2026-07-01', end: '2026-12-31' })).toEqual({
    start: '2026-07-01',
    end: '2026-08-31',
  })
  expect(sharedDays(summer, { start: '2026-08-31' })).toEqual({ start: '2026-08-31', end: '2026-08-31' })
  expect(sharedDays(summer, { start: '2026-09-01' })).toBeUndefined()
})

test('who does the same thing in another way on one of the days', () => {
  const calendar = new Calendar<{ name: string; days: { start: string; end: string } }>()
  const add = (way: string, name: string, start: string, end: string) =>
    calendar.add('price', way, { name, days: { start, end } })
  add('69', 'spring', '2026-03-01', '2026-05-31')
  add('69', 'summer', '2026-06-01', '2026-08-31')
  add('59', 'june', '2026-06-10', '2026-06-20')
  add('59', 'years', '2026-06-25', '2028-12-31')
  const others = (way: string, start: string, end: string) =>
    [...calendar.others('price', way, { start, end })].map(({ name }) => name)
  expect(others('49', '2026-05-31', '2026-06-01')).toEqual(['spring', 'summer'])
  expect(others('69', '2026-06-01', '2026-08-31')).toEqual(['june', 'years'])
  expect(others('69', '2026-06-21', '2026-06-24')).toEqual([])
  expect(others('49', '2027-01-01', '2027-01-01')).toEqual(['years'])
  expect([...calendar.others('delivery', '49', { start: '2026-06-01', end: '2026-06-30' })]).toEqual([])
})
