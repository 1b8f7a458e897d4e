import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { briefFile, personTexts, planTexts } from '../../src/brief/file.ts'
import { isEdited, type MarkedFile, parseMarked } from '../../src/brief/marks.ts'
import { briefOf, dataOf, exampleText, secondBell } from './sample.ts'

const brief = await briefOf(await dataOf(exampleText(secondBell)), 'press')
const texts = planTexts(brief, '')
const file = briefFile(brief, texts)

function parsed(text: string): MarkedFile {
  const found = parseMarked(text)
  if ('broken' in found) throw new Error(found.broken)
  return found
}

test('what was written is read again', () => {
  const { plan, channel, from, pieces } = parsed(file)
  expect({ plan, channel, from }).toEqual({ plan: 'q3', channel: 'press', from: brief.from })
  expect(pieces.filter(isEdited)).toEqual([])
  expect(pieces.filter(({ kind }) => kind === 'plan')).toHaveLength(17)
  expect(pieces.filter(({ kind }) => kind === 'loose')).toEqual([])
})

test('the same plan gives the same bytes, whatever the line ends of the file that was there', () => {
  const dos = file.replaceAll('\n', '\r\n')
  const { lineEnd } = parsed(dos)
  expect(briefFile(brief, texts, { lineEnd })).toBe(dos)
  expect(parsed(dos).pieces.filter(isEdited)).toEqual([])
})

test('what a person writes is kept byte for byte', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.boolean(), (lines, dos) => {
      const eol = dos ? '\r\n' : '\n'
      const text = lines
        .map((line) => line.replace(/[\r\n]/g, ' ').replace(/<!--/g, ''))
        .map((line) => line + eol)
        .join('')
      const open = `<!-- yours:risks -->${eol}`
      const written = `${file.replaceAll('\n', eol)}${eol}${open}${text}<!-- /yours -->${eol}`
      const person = personTexts(parsed(written), () => false)
      expect(person.get('risks')).toBe(text)
      const again = briefFile(brief, texts, { person, lineEnd: parsed(written).lineEnd })
      expect(again).toContain(`${open}${text}<!-- /yours -->`)
    }),
  )
})

describe('a file whose marks are not whole is told, never guessed at', () => {
  test.each([
    ['cut off', file.slice(0, file.indexOf('<!-- /plan -->')), 'is never closed'],
    ['cut off in the middle', file.slice(0, file.length / 2), 'is never closed'],
    ['cut in its first line', file.slice(0, 60), 'its first line is not a whole brief mark'],
    ['nothing but its first line', file.split('\n')[0] ?? '', 'nothing in it is marked'],
    ['an end without a start', file.replace(/<!-- plan:role .*-->\n/, ''), 'a mark that opens nothing'],
    ['a start without an end', file.replace('<!-- /plan -->\n', ''), 'is not closed before line'],
    ['a part twice', file.replace('<!-- plan:role ', '<!-- plan:budget '), 'stands twice'],
    ['an unknown part', file.replace('<!-- plan:role ', '<!-- plan:roles '), 'there is no part "roles"'],
    ['a hash that is gone', file.replace(/<!-- plan:role \w+ -->/, '<!-- plan:role -->'), 'is no whole mark'],
    ['spaces in a mark', file.replace('<!-- /plan -->', ' <!-- /plan -->'), 'is not closed before line'],
    [
      'a mark in what a person wrote',
      file.replace('<!-- /yours -->', '<!-- plan:role 12 -->\n<!-- /yours -->'),
      'is not closed',
    ],
    ['a newer version', file.replace('plan-brief v1', 'plan-brief v2'), 'a newer planlint'],
  ])('%s', (_, text, because) => {
    expect(parseMarked(text)).toEqual({ broken: expect.stringContaining(because) })
  })
})

test('whatever the file holds, reading it ends without an error', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...file.split('\n'),
      '<!-- /plan -->',
      '<!-- yours:risks -->',
      '<!-- /yours -->',
      '<!-- plan:x',
      '',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const found = parseMarked([file.split('\n')[0], ...lines].join('\n'))
      expect('broken' in found || Array.isArray(found.pieces)).toBe(true)
    }),
  )
})

test('a line of spaces outside the marks keeps nobody waiting', () => {
  const blanks = ' \t'.repeat(500_000)
  const loose = parsed(`${file}\n  \n  x${blanks}y${blanks}\n\n`).pieces.filter(({ kind }) => kind === 'loose')
  expect(loose.map(({ text }) => text)).toEqual([`  x${blanks}y`])
})
