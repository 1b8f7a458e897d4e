import { expect, test } from 'vitest'
import { withLateExpressions } from '../../scripts/build-plugins.js'

test.each([
  [
    'a constant is made where it is first used',
    'const mark = /a/g\nexport const has = (text) => mark.test(text) && text.match(mark)',
    'let mark;\nexport const has = (text) => (mark ??= /a/g).test(text) && text.match((mark ??= /a/g))',
  ],
  [
    'as a value of a property, too',
    'const mark = /a/\nexport const all = () => ({ mark: mark })',
    'let mark;\nexport const all = () => ({ mark: (mark ??= /a/) })',
  ],
  ['an exported one stays', 'export const mark = /a/', undefined],
  ['one whose name is a parameter elsewhere', 'const mark = /a/\nexport const is = (mark) => mark', undefined],
  ['one that is given on by its name', 'const mark = /a/\nexport const all = () => ({ mark })', undefined],
  [
    'one that is taken out of something elsewhere',
    'const mark = /a/\nexport const { mark: other } = { mark }',
    undefined,
  ],
  ['one that is exported later', 'const mark = /a/\nexport { mark }', undefined],
  [
    'a property of that name is another thing',
    'const mark = /a/\nexport const is = (one) => one.mark === mark',
    'let mark;\nexport const is = (one) => one.mark === (mark ??= /a/)',
  ],
])('%s', (_, code, late) => {
  expect(withLateExpressions(code)).toBe(late ?? code)
})
