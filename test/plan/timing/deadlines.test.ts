import { expect, test } from 'vitest'
import { deadlinesIn } from '../../../src/plan/timing/deadlines.ts'

const said = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

test.each([
  ['by 30 September 2026', ['2026-09-30'], ['2026-10-31', '2025-09-30']],
  ['before 30 September 2026', ['2026-09-29', '2026-09-30'], ['2026-09-28']],
  ['on 30 September 2026', [], []],
])('a day: %s', (text, agreeing, others) => {
  const days = [{ ...said(text, '30 September 2026'), day: 30, month: 9, year: 2026 }]
  const [end] = deadlinesIn(text, days)
  for (const day of agreeing) expect(end?.agrees(day), day).toBe(true)
  for (const day of others) expect(end?.agrees(day), day).toBe(false)
  if (agreeing.length === 0) expect(end).toBeUndefined()
})

test.each([
  ['by the end of November', 'the end of November', ['2026-11-30', '2027-11-01'], ['2026-12-31', '2026-10-31']],
  ['before December 2026', 'December 2026', ['2026-11-30', '2026-12-24'], ['2025-12-24']],
  ['in December 2026', undefined, [], []],
  ['by December 24', undefined, [], []],
])('a month: %s', (text, words, agreeing, others) => {
  const [end] = deadlinesIn(text, [])
  expect(end && text.slice(end.start, end.end)).toBe(words)
  for (const day of agreeing) expect(end?.agrees(day), day).toBe(true)
  for (const day of others) expect(end?.agrees(day), day).toBe(false)
})
