import { expect, test } from 'vitest'
import { dayIn } from '../../src/schema/days.ts'

test.each([
  ['9/30/2026', '2026-09-30'],
  ['30.9.2026', '2026-09-30'],
  ['2026/9/5', '2026-09-05'],
  ['4/4/2026', '2026-04-04'],
  ['30 September 2026', '2026-09-30'],
  ['30th of Sept 2026', '2026-09-30'],
  ['Sep 30, 2026', '2026-09-30'],
  ['1-Oct-2026', '2026-10-01'],
  ['03/04/2026', undefined],
  ['13/13/2026', undefined],
  ['30 February 2026', undefined],
  ['2026-02-30', undefined],
  ['30 Brumaire 2026', undefined],
  ['September 2026', undefined],
])('%s was meant as the day %s', (text, day) => expect(dayIn(text)).toBe(day))
