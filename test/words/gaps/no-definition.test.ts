import { expect, test } from 'vitest'
import { isNoDefinition } from '../../../src/words/gaps/no-definition.ts'

test.each([
  ['Number of orders', 'Orders'],
  ['The total number of new subscribers', 'New subscribers'],
  ['Self-explanatory.', 'Orders'],
  ['It’s the usual', 'Orders'],
])('"%s" says no more than "%s"', (definition, name) => expect(isNoDefinition(definition, name)).toBe(true))

test.each([
  ['Number of orders paid', 'Orders'],
  ['All spend divided by orders', 'Cost per order'],
  ['Number of', 'Orders'],
  ['', 'Orders'],
  ['Number of orders', ''],
])('"%s" says more, or something else, than "%s"', (definition, name) =>
  expect(isNoDefinition(definition, name)).toBe(false),
)
