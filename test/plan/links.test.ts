import { expect, test } from 'vitest'
import { linksOf } from '../../src/plan/links.ts'

test('known ids are made once a kind, also where nothing is known', () => {
  const { known } = linksOf({ channels: [{ id: 'email' }] }, [])
  expect([...(known('channel') ?? [])]).toEqual(['email'])
  expect(known('channel')).toBe(known('channel'))
  expect([...(known('channel-or-pool') ?? [])]).toEqual(['email', 'pool'])
  expect([known('theme'), known('theme')]).toEqual([undefined, undefined])
})
