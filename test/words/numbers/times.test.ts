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
  ['Win 40 clients between October and December 2026.', 'October and December'],
  ['Win 40 clients, Oct–Dec 2026.', 'Oct–Dec'],
  ['Win 40 clients: December 2026.', 'December 2026'],
  ['Win 40 clients by EOY 2026.', 'EOY'],
  ['Win 40 clients by 31/12/26.', '31/12/26'],
  ['Gagner 40 clients avant le 30 juin 2026.', '30 juin 2026'],
  ['Ganar 40 clientes antes del 30 de junio de 2026.', '30 de junio de 2026'],
  ['40 Kunden bis 30. September 2026 gewinnen.', '30. September 2026'],
  ['Win 40 clients of the 12 largest in 3 markets.', undefined],
  ['Win 10/12/14 clients.', undefined],
  ['March and win 40 clients.', undefined],
  ['Win 40 clients eventually.', undefined],
  ['Win 40 clients as soon as possible.', undefined],
  ['Win customers for our three shops.', undefined],
])('a time in words: %s', (text, expected) => {
  const said = timeIn(text)
  if (expected === undefined) expect(said).toBeUndefined()
  else expect(said).toContain(expected)
})
