import { expect, test } from 'vitest'
import { withLateConstants } from '../../scripts/build-plugins.js'

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
  [
    'a set, too, with what it is made of',
    "const all = ['a', 'b']\nconst some = new Set(all)\nexport const has = (one) => some.has(one)",
    "const all = ['a', 'b']\nlet some;\nexport const has = (one) => (some ??= new Set(all)).has(one)",
  ],
  [
    'an expression that is put together',
    "const word = '[a-z]+'\nconst two = new RegExp(word + word)\nexport const are = (text) => two.test(text)",
    "const word = '[a-z]+'\nlet two;\nexport const are = (text) => (two ??= new RegExp(word + word)).test(text)",
  ],
  [
    'the text of one, and what that is put together of',
    'const some = source`a+`\nexport const are = () => new RegExp(source`^$'.concat('{some}`)'),
    'let some;\nexport const are = () => new RegExp(source`^$'.concat('{(some ??= source`a+`)}`)'),
  ],
  [
    'one that another is made of',
    "const some = new Set(['a'])\nconst more = new Set([...some, 'b'])\nexport const has = (one) => more.has(one)",
    "const some = new Set(['a'])\nlet more;\nexport const has = (one) => (more ??= new Set([...some, 'b'])).has(one)",
  ],
  ['what is no constant of these kinds', 'const one = new Date()\nexport const now = () => one', undefined],
])('%s', (_, code, late) => {
  expect(withLateConstants(code)).toBe(late ?? code)
})
