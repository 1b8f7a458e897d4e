import { expect, test } from 'vitest'
import { filledTemplate } from '../../src/brief/template.ts'
import { briefOf, dataOf, exampleText, secondBell } from './sample.ts'

const brief = await briefOf(await dataOf(exampleText(secondBell)), 'press')

test.each([
  ['spaces', `x${' '.repeat(190_000)}y`, `x${' '.repeat(190_000)}y`],
  ['empty lines', `x${'\n'.repeat(190_000)}y`, `x${'\n'.repeat(190_000)}y`],
  ['spaces and lines at the ends', '\n\nx \t\ny  \n\n', 'x\ny'],
])('a template full of %s is filled in at once', async (_, template, expected) => {
  expect(await filledTemplate(template, brief, new Map())).toBe(expected)
})
