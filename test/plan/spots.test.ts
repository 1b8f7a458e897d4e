import { expect, test } from 'vitest'
import { spotsOf } from '../../src/plan/spots.ts'

test('a value alone and a list of values have places of the same kind', () => {
  const alone = { by: 'Lena' }
  const list = { by: ['Lena', 'Dan'] }
  expect(spotsOf(alone, 'by')).toEqual([{ holder: alone, key: 'by', value: 'Lena' }])
  expect(spotsOf(list, 'by').map(({ holder, key, value }) => [holder === list.by, key, value])).toEqual([
    [true, 0, 'Lena'],
    [true, 1, 'Dan'],
  ])
  expect(spotsOf({ by: undefined }, 'by')).toEqual([])
})
