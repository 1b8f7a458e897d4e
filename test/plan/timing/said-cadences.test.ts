import { expect, test } from 'vitest'
import { saidCadence } from '../../../src/plan/timing/said-cadences.ts'

test.each([
  ['Weekly on Tuesdays', 7, 'weekly'],
  ['every Monday at 10', 7, 'weekly'],
  ['Mondays', 7, 'weekly'],
  ['Mon and Thu', 6, 'every 4 days'],
  ['twice weekly', 6, 'every 4 days'],
  ['every other Tuesday', 14, 'fortnightly'],
  ['every second Monday', 14, 'fortnightly'],
  ['every second Monday of the month', 35, 'monthly'],
  ['1st and 3rd Wednesday', 21, 'fortnightly'],
  ['twice a month', 21, 'fortnightly'],
  ['First Friday of the month', 35, 'monthly'],
  ['once a quarter', 92, 'quarterly'],
  ['Each Friday morning', 7, 'weekly'],
  ['every ten days', 10, 'every 10 days'],
  ['Every six weeks', 42, 'every 6 weeks'],
])('%s leaves at most %i days', (text, days, plain) => {
  expect(saidCadence(text)).toEqual({ days, plain })
})

test.each(['bi-weekly', 'as needed', 'weekly, then monthly', 'after each board meeting', 'semanal', ''])(
  '"%s" leaves it open',
  (text) => {
    expect(saidCadence(text)).toBeUndefined()
  },
)
