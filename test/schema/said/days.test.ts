import { expect, test } from 'vitest'
import { dayIn, whyNoDay } from '../../../src/schema/said/days.ts'

test.each([
  ['9/30/2026', '2026-09-30'],
  ['30.9.2026', '2026-09-30'],
  ['2026/9/5', '2026-09-05'],
  ['4/4/2026', '2026-04-04'],
  ['30 September 2026', '2026-09-30'],
  ['30th of Sept 2026', '2026-09-30'],
  ['Sep 30, 2026', '2026-09-30'],
  ['1-Oct-2026', '2026-10-01'],
  ['Wednesday 31 March 2027', '2027-03-31'],
  ['Wed, March 31st, 2027', '2027-03-31'],
  ['Thurs. 1 April 2027', '2027-04-01'],
  ['31 Mar 27', '2027-03-31'],
  ['Thursday 31 March 2027', undefined],
  ['Weekly 31 March 2027', undefined],
  ['31/03/27', undefined],
  ['end of March', undefined],
  ['03/04/2026', undefined],
  ['13/13/2026', undefined],
  ['30 February 2026', undefined],
  ['2026-02-30', undefined],
  ['30 Brumaire 2026', undefined],
  ['September 2026', undefined],
])('%s was meant as the day %s', (text, day) => expect(dayIn(text)).toBe(day))

test.each([
  ['2027-02-30', { is: 'unreal' }],
  ['31 November 2026', { is: 'unreal' }],
  ['13/13/2026', { is: 'unreal' }],
  ['03/04/2026', { is: 'two' }],
  ['Thursday 31 March 2027', { is: 'weekday', day: '2027-03-31', falls: 'Wednesday' }],
  ['end of March', { is: 'other' }],
  ['September 30th', { is: 'other' }],
  ['31/03/27', { is: 'other' }],
])('%s is not one day: %j', (text, why) => expect(whyNoDay(text)).toEqual(why))
