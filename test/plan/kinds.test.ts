import { describe, expect, test, vi } from 'vitest'
import { bareName, itemsOf, knownIds, oneOf, severalOf } from '../../src/plan/kinds.ts'
import type { Links } from '../../src/plan/links.ts'

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

test('known ids are made once a kind, also where nothing is known', () => {
  const known = vi.fn<Links['known']>((kind) => (kind === 'channel' ? new Set(['email']) : undefined))
  const ask = knownIds({ known } as unknown as Links)
  expect([ask('channel')?.has('email'), ask('channel')?.size, ask('theme'), ask('theme')]).toEqual([
    true,
    1,
    undefined,
    undefined,
  ])
  expect(known).toHaveBeenCalledTimes(2)
})
