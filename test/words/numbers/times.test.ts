import { expect, test } from 'vitest'
import { timeIn } from '../../../src/words/numbers/times.ts'

test.each([
  ['Win 40 clients by mid-March.', 'by mid-March'],
  ['Win 40 clients before Black Friday.', 'before Black Friday'],
  ['Win 40 clients by the end of the financial year.', 'end of the financial year'],
  ['Win 40 clients in fiscal 2027.', 'in fiscal 2027'],
  ['Win 40 clients over the next two quarters.', 'over the next two quarters'],
  ['Sell hampers in the run-up to Christmas.', 'run-up to Christmas'],
  ['Keep members through H1.', 'H1'],
  ['Win 40 clients by year-end.', 'year-end'],
  ['Win 40 clients eventually.', undefined],
  ['Win 40 clients as soon as possible.', undefined],
  ['Win customers for our three shops.', undefined],
])('a time in words: %s', (text, expected) => {
  const said = timeIn(text)
  if (expected === undefined) expect(said).toBeUndefined()
  else expect(said).toContain(expected)
})
