import { expect, it } from 'vitest'
import { isListMark, listMarks } from '../../../src/words/sentences/list-marks.ts'

it.each([
  ['1) Win 2,000 members 2) Raise NPS to 40', ['1)', '2)']],
  ['(1) win members; (2) raise NPS', ['(1)', '(2)']],
  ['1. Fill beds. 2. Cut costs. 3. Open Leeds.', ['1.', '2.', '3.']],
  ['a) test drives b) cars sold', ['a)', 'b)']],
  ['i) patients ii) recalls', ['i)', 'ii)']],
  ['- Sell passes\n- Grow membership', ['-', '-']],
  ['Goals:\n  • passes\n  • members', ['•', '•']],
  ['Sell 2,000 Formula 1) tickets', []],
  ['as in section 2) of the policy, clause 3)', []],
  ['2) comes before 1)', []],
  ['- Sell passes', []],
  ['Win 2,000 well-known and day-long customers', []],
  ['', []],
])('the marks of a list in %j', (text, marks) => {
  const found = listMarks(text)
  expect(found.map((hit) => hit.text)).toEqual(marks)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marks)
  expect(found.every((hit) => isListMark(hit.text))).toBe(true)
})

it.each(['+', '/', ';', 'and', ',', '&'])('%j joins and counts nothing', (mark) => {
  expect(isListMark(mark)).toBe(false)
})
