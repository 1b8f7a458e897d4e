import { describe, expect, test } from 'vitest'
import { bareName, itemsOf, oneOf, severalOf } from '../../src/plan/kinds.ts'

describe('what a plan lists of a kind', () => {
  test.each([
    [{ channels: [{ id: 'email' }] }, 'channel', [{ id: 'email' }]],
    [{ measurement: { metrics: [1] } }, 'metric', [1]],
    [{}, 'channel', []],
    [{ measurement: {} }, 'metric', []],
    [{ measurement: 'https://example.com' }, 'metric', 'unreadable'],
    [{ measurement: ['cpa'] }, 'metric', 'unreadable'],
    [{ channels: { email: {} } }, 'channel', 'unreadable'],
    [Object.create({ channels: [1] }), 'channel', []],
  ] as const)('%j: %s', (data, kind, expected) => {
    expect(itemsOf(data, kind)).toEqual(expected)
  })
})

test('kinds have names in words', () => {
  expect([oneOf('audience'), bareName('proof-point'), severalOf('dependency')]).toEqual([
    'an audience',
    'proof point',
    'dependencies',
  ])
})
