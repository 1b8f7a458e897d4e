import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isDay, sayDay } from '../../src/plan/dates.ts'
import { cadenceInDays, durationIn, durationInDays } from '../../src/plan/durations.ts'
import { defaultId, isId, slug } from '../../src/plan/ids.ts'
import { nearest } from '../../src/plan/nearest.ts'
import { numberIn } from '../../src/plan/numerals.ts'
import { samePerson } from '../../src/plan/people/people.ts'
import { fraction } from '../../src/plan/shares.ts'

describe('ids', () => {
  test.each([
    ['q3.plan.yaml', 'q3'],
    ['plans/Q3 2026.plan.md', 'q3-2026'],
    ['q3/plan.yaml', 'q3'],
    ['plan.yaml', 'plan'],
    ['plans/été.plan.yml', 'ete'],
    ['日本.plan.yaml', 'plan'],
    ['a/日本.plan.yaml', 'a'],
  ])('the plan in %s is %s', (file, id) => expect(defaultId(file)).toBe(id))
  test.each([
    ['paid-search', true],
    ['a', true],
    ['Paid', false],
    ['a--b', false],
    ['-a', false],
    ['a_b', false],
    ['', false],
  ])('%s: %s', (text, is) => expect(isId(text)).toBe(is))
  test('what nobody can see makes no other id', () =>
    expect([slug('em\u200bail'), slug('Cam\u00adpaign'), slug('em\u0430il'), slug('\u0420\u0410\u0414')]).toEqual([
      'email',
      'campaign',
      'email',
      '',
    ]))

  test('slugs are ids', () =>
    expect([slug('Paid search (UK)'), slug('Crème brûlée!'), slug('—')]).toEqual([
      'paid-search-uk',
      'creme-brulee',
      '',
    ]))
})

describe('days', () => {
  test.each([
    ['2026-07-01', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-7-1', false],
    ['20260701', false],
  ])('%s: %s', (text, is) => expect(isDay(text)).toBe(is))
  test('are counted across months and summer time', () => {
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
    expect(daysBetween('2026-10-01', '2026-09-30')).toBe(-1)
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(sayDay('2026-07-01')).toBe('1 July 2026')
  })
})

test.each([
  ['5 days', 5],
  ['1 day', 1],
  ['2 weeks', 14],
  ['48 hours', 2],
  ['1 month', 30],
  ['soon', undefined],
  ['5', undefined],
])('a duration of %s is %s days', (text, days) => expect(durationInDays(text)).toBe(days))

test.each([
  ['daily', 1],
  ['Weekly', 7],
  ['fortnightly', 14],
  ['every 10 days', 10],
  ['every 2 weeks', 14],
  ['bi-weekly', undefined],
  ['constructor', undefined],
])('a cadence of %s is every %s days', (text, days) => expect(cadenceInDays(text)).toBe(days))

test.each([
  ['20%', 0.2],
  [0.2, 0.2],
  ['12.5%', 0.125],
  [20, undefined],
  ['12.5 %', undefined],
  ['most', undefined],
])('the share %s is %s', (share, value) => expect(fraction(share)).toBe(value))

test.each([
  ['£84k', 84_000],
  ['2,000', 2000],
  ['180 GBP', 180],
  ['EUR 1.6m', 1_600_000],
  ['1.000,50', 1000.5],
  ['1 200', 1200],
  ["1'200", 1200],
  ['1.2.3', undefined],
  ['12,34,567', undefined],
  ['about 50', undefined],
  ['1,5', 1.5],
  ['2026-07-01', undefined],
  ['', undefined],
  [`9600${' '.repeat(100_000)}z`, undefined],
])('%s was meant as %s', (text, value) => expect(numberIn(text)).toBe(value))

test.each([
  ['40.000 €', 40000],
  ['€1.250', 1250],
  ['€1.125', 1.125],
  ['0.125 EUR', 0.125],
])('the sum %s was meant as %s', (text, value) => expect(numberIn(text)).toBe(value))

test.each([
  ['5 working days', '1 week', true],
  ['3 business days', '3 days', false],
  ['7-day click', '7 days', true],
  ['a week', '1 week', true],
  ['within 48h', '48 hours', true],
  ['two weeks', '2 weeks', true],
  ['a fortnight', '2 weeks', true],
  ['1 year', '12 months', true],
  ['90d', '90 days', true],
])('%s was meant as %s', (text, written, exact) => expect(durationIn(text)).toEqual({ written, exact }))

test.each(['soon', 'same day', '7-day click, 1-day view', '2 working weeks', '3-5 days', 'none', '1 quarter'])(
  '%s is no one length of time',
  (text) => expect(durationIn(text)).toBeUndefined(),
)

test.each([
  ['paid-serach', 'paid-search'],
  ['paid search', 'paid-search'],
  ['Email', 'email'],
  ['emails', 'email'],
  ['tv', undefined],
  ['paid-sesrch', 'paid-search'],
  ['radio', undefined],
  ['paid-soarch', 'paid-search'],
])('%s was meant as %s', (written, meant) =>
  expect(nearest(written, ['paid-search', 'paid-social', 'email'])).toBe(meant),
)

test('between two that are as near nothing is proposed', () => {
  expect(nearest('demo-x', ['demo-a', 'demo-b'])).toBeUndefined()
})

test('persons compare by name', () => {
  expect(samePerson('Amara Osei', { name: 'amara  osei', role: 'CMO' })).toBe(true)
  expect(samePerson(undefined, undefined)).toBe(false)
  expect(samePerson('', { role: 'CMO' })).toBe(false)
})
