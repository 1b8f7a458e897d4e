import { expect, test } from 'vitest'
import { read } from './reading.ts'

const risk = async (line: string) => {
  const page = `# Oak\n\n## Channels\n\n### Radio\n\nRole: Wakes them.\nOwner: Tom Ashworth\n\n## Risks\n\n- ${line}\n`
  return ((await read(page)) as { operations: { risks: object[] } }).operations.risks[0]
}

test.each([
  ['Postal strike: hold letters for a week, bring the email forward (Tom)', { owner: 'Tom' }],
  ['Postal strike: hold letters for a week', {}],
  ['Storms: three spare days booked in January', {}],
  ['Printer late: second printer agreed', {}],
  ['Rain: order the big tents early', {}],
  ['Rain: fewer people, more tea (Tom)', { owner: 'Tom' }],
])('what is done about it: %s', async (line, others) => {
  const [, name, answer] = /^(.*?): (.*?)(?: \(Tom\))?$/.exec(line) ?? []
  expect(await risk(line)).toEqual({ risk: name, mitigation: answer, ...others })
})

test.each([
  'Rain: fewer visitors',
  'Sponsor leaves: book sales fall',
  'Storms: no spare days booked',
  'Rain: fewer visitors come (High)',
  'Press says no: hold ups in print',
])('what comes of it is no answer: %s', async (line) => {
  expect(await risk(line)).not.toHaveProperty('mitigation')
  expect(await risk(line)).not.toHaveProperty('owner')
})
