import { expect, test } from 'vitest'
import { objectiveBlocks } from '../../../src/plan/texts/objective-text.ts'

test.each([
  ['Objective', true],
  ['2. Our campaign goals', true],
  ['🎯 Primary objective:', true],
  ['90-Day Goal', true],
  ['Secondary objectives', false],
  ['Goals and risks', false],
  ['Why this objective', false],
])('a block under "%s"', (heading, expected) => {
  const block = { text: 'Acquire 2,000 customers.', headings: ['The plan', heading] }
  expect(objectiveBlocks([block])).toEqual(expected ? [block] : [])
  expect(objectiveBlocks([{ ...block, level: 3 }])).toEqual([])
})
