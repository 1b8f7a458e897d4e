import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import YAML, { parse } from 'yaml'
import { rules } from '../../../src/registry.generated.ts'
import { checkText, reportOn } from '../../harness/example.ts'

/** What slips into a text, and what slips out of it. */
const slip = fc.constantFrom(
  ',',
  ', ',
  ':',
  ': ',
  ' :',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '#',
  ' #',
  '- ',
  '\n',
  '  ',
  '=',
  '%',
  '£',
  '1,000',
  'id: ',
  '*',
  '&',
  '!',
  '|',
  '>',
  '?',
  '\u00a0',
  '\u201c',
  '\t',
  '.5',
)
const slips = fc.array(fc.record({ at: fc.nat(), text: fc.oneof(slip, fc.constant('')), over: fc.nat({ max: 3 }) }), {
  minLength: 1,
  maxLength: 4,
})
const exploring = {
  seed: Number(process.env.SEED ?? 20_261_122),
  numRuns: Number(process.env.RUNS ?? 300),
}

const onLines = readFileSync(new URL('../whole-format.plan.yaml', import.meta.url), 'utf8')
const between = new YAML.Document(parse(onLines), { version: '1.2' }).toString({
  collectionStyle: 'flow',
  lineWidth: 0,
})

test.each([
  ['on lines', onLines],
  ['between braces', between],
])('a few slips in a plan %s end no run, and every word of every finding says something', async (_, text) => {
  await fc.assert(
    fc.asyncProperty(slips, async (all) => {
      let slipped = text
      for (const { at, text: other, over } of all) {
        const place = at % slipped.length
        slipped = slipped.slice(0, place) + other + slipped.slice(place + over)
      }
      const { findings } = await reportOn(rules, [await checkText(slipped, 'x.plan.yaml')])
      for (const { message, fix } of findings) expect(`${message} ${fix}`).not.toMatch(/NaN|undefined|\[object/)
    }),
    exploring,
  )
})
