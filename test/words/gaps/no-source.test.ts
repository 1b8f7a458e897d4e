import { expect, test } from 'vitest'
import { isNoSource } from '../../../src/words/gaps/no-source.ts'

test.each(['Various', 'Multiple sources', 'A mix of tools', 'Different tools depending on the market', 'Misc.'])(
  '"%s" is no source',
  (text) => expect(isNoSource(text)).toBe(true),
)

test.each(['Various (GA4 and the till)', 'Multiplex tills', 'Different Strokes CRM', 'All orders of the shop', ''])(
  '"%s" may be one',
  (text) => expect(isNoSource(text)).toBe(false),
)
