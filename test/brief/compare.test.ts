import { expect, test } from 'vitest'
import { comparedText } from '../../src/brief/compare.ts'

const [radio, search, email] = [
  '- **Radio** (Ann): Is heard.',
  '- **Search** (Dan): Answers.',
  '- **Email** (Jo): Asks.',
]

test('a line that stands elsewhere is neither gone nor new', () => {
  expect(comparedText([radio, search, email].join('\n'), [search, email, radio].join('\n'))).toEqual([])
  expect(comparedText([radio, search, email].join('\n'), [email, search, radio].join('\n'))).toEqual([])
})

test('beside such a line what is really different is told, also where one of two like lines is gone', () => {
  expect(comparedText([radio, search].join('\n'), [search, radio, email].join('\n'))).toEqual([
    { after: 'Email (Jo): Asks.' },
  ])
  expect(comparedText([radio, search, radio].join('\n'), [search, radio].join('\n'))).toEqual([
    { before: 'Radio (Ann): Is heard.' },
  ])
})
