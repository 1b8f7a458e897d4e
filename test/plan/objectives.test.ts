import { expect, test } from 'vitest'
import { objectivesIn } from '../../src/plan/objectives.ts'

const one = { statement: 'Acquire 2,000 customers.' }

test.each([
  ['none', {}, 0],
  ['one', { objective: one }, 1],
  ['a list of one', { objective: [one] }, 1],
  ['a list with an empty item', { objective: [one, undefined] }, 1],
  ['a list of texts', { objective: ['Grow revenue', 'Raise awareness'] }, 2],
  ['one under the other key', { objectives: one }, 1],
  ['several by name', { objectives: { first: one, second: 'Raise awareness' } }, 2],
  ['both keys', { objective: one, objectives: [one, one] }, 3],
])('%s', (_, data, count) => {
  expect(objectivesIn(data)).toHaveLength(count)
})
