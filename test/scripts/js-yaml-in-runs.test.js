import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inRuns } from '../../scripts/build-plugins.js'

const require = createRequire(import.meta.url)
const path = require.resolve('js-yaml')

function moduleOf(code) {
  const module = { exports: {} }
  new Function('module', 'exports', 'require', code)(module, module.exports, require)
  return module.exports
}

const source = readFileSync(path, 'utf8')
const [known, shipped] = [moduleOf(source), moduleOf(inRuns(source))]

/** The events of a text, or what is wrong with it and where. */
function eventsOf({ parseEvents }, text) {
  try {
    return { events: parseEvents(text, { maxDepth: 100 }) }
  } catch (error) {
    return { message: error.message, position: error.mark?.position }
  }
}

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const plans = readdirSync(examples, { recursive: true })
  .filter((name) => /\.(?:yaml|md)$/.test(name))
  .map((name) => readFileSync(`${examples}/${name}`, 'utf8'))

test('the plans of the examples are read as the library reads them', () => {
  for (const text of plans) expect(eventsOf(shipped, text)).toEqual(eventsOf(known, text))
})

test('so are plans with anything cut, moved or put in between', () => {
  const pieces = fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      '  ',
      '\t',
      ': ',
      ':',
      ' #',
      '#',
      '- ',
      '-',
      '---\n',
      '\n---\n',
      '\n...\n',
      '"',
      "'",
      '\\',
      '\\n',
      '\\x4',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      '? ',
      '| ',
      '>-\n',
      '&a ',
      '*a',
      '!t ',
      '%',
      '\ufeff',
      '\0',
      '\x07',
      'é',
      '😀',
      '\ud800',
      '…',
      '@',
      '`',
    ],
  )
  const place = fc.double({ min: 0, max: 1, noNaN: true })
  const edits = fc.array(fc.tuple(place, pieces, fc.nat(6)), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom(...plans), place, edits, (plan, from, edits) => {
      let text = plan.slice(Math.floor(from * plan.length)).slice(0, 1500)
      for (const [at, piece, cut] of edits) {
        const place = Math.floor(at * text.length)
        text = text.slice(0, place) + piece + text.slice(place + cut)
      }
      expect(eventsOf(shipped, text)).toEqual(eventsOf(known, text))
    }),
    { numRuns: 3000 },
  )
})

test('so is any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab1 \n\t:#-,[]{}"\'\\?|>&*!%\ufeff\0'), maxLength: 40 }),
      (text) => {
        expect(eventsOf(shipped, text)).toEqual(eventsOf(known, text))
      },
    ),
    { numRuns: 5000 },
  )
})

test('a library that reads otherwise is not shipped unseen', () => {
  expect(() => inRuns(source.replaceAll('if (testDocumentBoundary(state)) break;', ''))).toThrow('js-yaml has changed')
})
