import { expect, test } from 'vitest'
import { habitIn } from '../../../src/words/gaps/habit.ts'
import { wordsFor } from '../../../src/words/words.ts'

const en = wordsFor('en')

test.each([
  ["We've done it every year since 2014.", "We've done it every year since 2014."],
  ['The client has always had a stand there', 'has always had'],
  ['Been on the schedule forever', 'Been on the schedule forever'],
  ["It's tradition.", "It's tradition."],
  ['LEGACY SPEND', 'LEGACY SPEND'],
  ['Rolled over from FY25', 'Rolled over from FY25'],
  ["As per last year's plan", "As per last year's plan"],
])('%s is a habit', (text, said) => expect(habitIn(text, en)?.text).toBe(said))

test.each([
  ['Every year since 2014 it has brought 40 leads', 'figures of its own'],
  ['Not because we always have: calls doubled in May.', 'denied'],
  ['Its listeners have been on the waiting list for years.', 'what others do'],
  ['Buyers have done it every year: they listen at breakfast.', 'what buyers do'],
  ['Legacy donors listen to it at breakfast.', 'another legacy'],
  ['Traditional weddings are booked by mothers.', 'another tradition'],
])('%s is none: %s', (text) => expect(habitIn(text, en)).toBeUndefined())

test('in a language without words nothing is a habit', () => {
  expect(habitIn("It's tradition.", wordsFor('fi'))).toBeUndefined()
})
