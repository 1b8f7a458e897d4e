import { at, rule } from '../../lint/rule.ts'
import { sayNumber } from '../../plan/money.ts'
import { isGuess } from '../../words/gaps/own-circle.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isNoSource } from '../../words/gaps/says-nothing.ts'

export default rule({
  id: 'audiences/size-has-source',
  severity: 'warning',
  from: 'draft',
  reads: ['audiences[]'],
  summary: 'The size of an audience comes with its source and its precision.',
  why: `Reach, frequency and cost are all worked out from the size of the audience. A figure without a source cannot be
    checked or brought up to date, and a rough one that looks exact is believed to the last digit.`,
  fix: 'Say in `source` where the figure comes from, with its date, and in `precision` whether it is exact, approximate or modelled.',
  source: '[000] an integrated data strategy',

  valid: [
    `
    audiences:
      - id: commuters
        size: { value: 410000, source: ONS travel-to-work 2021, precision: approximate }
    `,
    `
    # A note on the size without a figure claims nothing.
    audiences:
      - id: commuters
        size: { note: To be counted from the panel in May. }
    `,
  ],
  invalid: [
    `
    audiences:
      - id: commuters
        size: { value: 410000, precision: approximate }
    #   ^^^^ the size 410,000 has no source
      - id: students
        size: { value: 52000, source: TBC, precision: exact }
        #                             ^^^ the size 52,000 has no source yet, only "TBC"
      - id: growers
        size: { value: 640000, source: Parent panel 2026-03 (n=2100) }
    #   ^^^^ the size 640,000 has no precision
    `,
    `
    audiences:
      - id: commuters
        size: { value: 410000 }
        #              ^^^^^^ the size 410,000 has neither source nor precision
    `,
    `
    audiences:
      - id: commuters
        size: { value: 410000, source: Best guess, precision: approximate }
        #                              ^^^^^^^^^^ the size 410,000 rests on "Best guess", which is no source
    `,
  ],

  *check({ audiences }, { words }) {
    for (const { size } of audiences) {
      if (size?.value === undefined) continue
      const { source, precision } = size
      const what = () => `the size ${sayNumber(size.value ?? 0)}`
      if (source === undefined && precision === undefined)
        yield at(size, 'value', `${what()} has neither source nor precision`, { lacks: lacks(size) })
      else if (source === undefined) yield at(size, 'source', `${what()} has no source`)
      else if (precision === undefined) yield at(size, 'precision', `${what()} has no precision`)
      if (source === undefined) continue
      if (!said(source, words)) yield at(size, 'source', `${what()} has no source yet, only "${source}"`)
      else if (words.is('assumptions', source) || (words.language === 'en' && (isGuess(source) || isNoSource(source))))
        yield at(size, 'source', `${what()} rests on "${source}", which is no source`)
    }
  },
})

function lacks(size: object) {
  return ['source', 'precision'].map((key) => ({ holder: size, key }))
}
