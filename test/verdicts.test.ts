import { expect, test } from 'vitest'
import { families, isFalseError, type Judged, judge, shown, verdictsOf } from './harness/verdicts.ts'

const judged: Judged[] = []

test.each(families())('verdicts: %s', async (family) => {
  const all: Judged[] = []
  for (const verdict of verdictsOf(family)) all.push(await judge(verdict))
  judged.push(...all)
  const wrong = all.filter(({ outcome }) => outcome !== 'right' && outcome !== 'missed')
  expect(wrong.map(shown).join('\n\n'), `${wrong.length} of ${all.length} verdicts are wrong`).toBe('')
})

test('no false error; at least 95 of 100 findings that are due are made', () => {
  expect(judged.filter(isFalseError).map(shown).join('\n\n')).toBe('')
  const due = judged.filter(({ verdict }) => verdict.reports)
  const missed = due.filter(({ outcome }) => outcome === 'missed')
  expect((due.length - missed.length) / due.length, missed.map(shown).join('\n\n')).toBeGreaterThanOrEqual(0.95)
})
