import type { Worded } from '../../../lint/rule.ts'
import type { Problem } from '../../../source/problem.ts'

/** "31/11/2026": no month has either number. */
const isAboveTwelve = /^(?:1[3-9]|[2-9]\d)[./-]|^\d{1,2}[./-](?:1[3-9]|[2-9]\d)[./-]/

/** A value in a Markdown body: no word of fields, quotes or lists in brackets. Undefined where it is put as in YAML. */
export const inProse: Readonly<Record<string, (seen: Problem['seen']) => Worded | undefined>> = {
  'not-a-date': ({ value = '', proposal }) =>
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(value) && !proposal && !isAboveTwelve.test(value)
      ? {
          message: `"${value}" can be read as two different days, or as none`,
          fix: 'Write the month as a word, such as 3 April 2026, or the day as 2026-04-03.',
        }
      : {
          message: `"${value}" is not a day of the calendar`,
          fix: 'Write one day with its year, such as 30 September 2026.',
        },
  'no-year': ({ days, several, noPeriod }) => ({
    message: `${days} ${several ? 'have' : 'has'} no year, and ${
      noPeriod
        ? `the plan has no period that says which ${several ? 'ones are' : 'one is'} meant`
        : `the plan's own dates do not settle which ${several ? 'ones are' : 'one is'} meant`
    }`,
    fix: noPeriod
      ? 'Write the period at the top, under the title, such as "**Period:** 1 July 2026 – 30 September 2026": the days within it then need no year. Or give each day its year.'
      : 'Write each day with its year, such as 30 September 2026.',
  }),
  'bad-share': noSingleNumber,
  'bad-quantity': noSingleNumber,
  'wrong-type': ({ value, expected = '' }) =>
    expected.includes('a number')
      ? {
          message: `"${value}" is not one number`,
          fix: 'Write a single number, such as £84,000, 84k or 2,000; a range or an estimate belongs in the text beside it.',
        }
      : undefined,
}

function noSingleNumber({ value }: Problem['seen']): Worded {
  return { message: `"${value}" is not one number`, fix: 'Write a single number or share, such as 2,000 or 20%.' }
}
