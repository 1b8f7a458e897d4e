import { expect, test } from 'vitest'
import { isChange, isStart, multiplierIn, shareOfChangeIn } from '../../../src/plan/metrics/changes.ts'

/** The stretch of a text that stands between « and ». */
function marked(text: string) {
  const start = text.indexOf('«')
  return { plain: text.replace(/[«»]/g, ''), start, end: text.indexOf('»') - 1 }
}

test.each([
  ['Grow revenue by «15%».', true],
  ['Grow revenue by about «15%».', true],
  ['«15%» more members', true],
  ['«15%» revenue growth', true],
  ['an increase in orders of «15%»', true],
  ['Grow renewal income «12%».', true],
  ['Add «30%» to online sales.', true],
  ['Knock «15%» off the no-show rate.', true],
  ['Sell to «30%» of growers.', false],
  ['Grow our «12%» share.', false],
  ['Raise retention to «85%».', false],
  ['Keep «85%» of our members.', false],
  ['Acquire «2,000» customers by September.', false],
])('what is added: %s', (text, expected) => {
  const { plain, ...stretch } = marked(text)
  expect(isChange(plain, stretch)).toBe(expected)
})

test.each([
  ['Grow from «1,420» to 2,000 members.', true],
  ['Grow from about «1,420» members to 2,000.', true],
  ['Win 300 members from «40» schools.', false],
  ['Grow from 1,420 to «2,000» members.', false],
])('where something starts: %s', (text, expected) => {
  const { plain, ...stretch } = marked(text)
  expect(isStart(plain, stretch)).toBe(expected)
})

test.each([
  ['Double revenue by June', 'Double', 2],
  ['We will triple donations', 'triple', 3],
  ['Aim: halving churn', 'halving', 0.5],
  ['Double-digit growth', undefined, undefined],
  ['Double opt-in sign-ups', undefined, undefined],
  ['The double album', undefined, undefined],
])('how often something is taken: %s', (text, word, factor) => {
  const found = multiplierIn(text)
  expect([found?.word, found?.factor]).toEqual([word, factor])
})

test.each([
  ['Cut no-shows by a third.', 'by a third'],
  ['Sell half as many again.', 'half as many again'],
  ['Win twice as many schools.', 'twice as many'],
  ['A third fewer cancellations.', 'A third fewer'],
  ['Grow ARR 3x.', '3x'],
  ['Sell by a third party.', undefined],
  ['Be ready by a quarter to eight.', undefined],
  ['Fill the hall in half the time.', undefined],
  ['Land listings by half-term.', undefined],
  ['Grow by posting 3x a week.', undefined],
])('a change in words: %s', (text, expected) => {
  expect(shareOfChangeIn(text)).toBe(expected)
})
