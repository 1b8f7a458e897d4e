import { expect, test } from 'vitest'
import { isNoDefinition, isNoSource } from '../../../src/words/gaps/says-nothing.ts'

test.each(['Various', 'Multiple sources', 'A mix of tools', 'Different tools depending on the market', 'Misc.'])(
  '"%s" is no source',
  (text) => expect(isNoSource(text)).toBe(true),
)

test.each(['Various (GA4 and the till)', 'Multiplex tills', 'Different Strokes CRM', 'All orders of the shop', ''])(
  '"%s" may be one',
  (text) => expect(isNoSource(text)).toBe(false),
)

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
