import { expect, test } from 'vitest'
import rightShape from '../../../../src/rules/syntax/right-shape.ts'
import { runRules } from '../../../harness/example.ts'
import { read } from '../reading.ts'

const page = (size: string) => `# Autumn\n\n## Audience\n\n| Who | Size |\n|---|---|\n| Nurses | ${size} |\n`

const sizeOf = async (size: string) =>
  ((await read(page(size))) as { audiences?: { size?: { value?: unknown } }[] }).audiences?.[0]?.size?.value

test.each([
  ['120k', 120_000],
  ['~300,000', 300_000],
  ['about 40,000', 40_000],
  ['c. 40,000 nurses', 40_000],
  ['many', undefined],
])('a size of %s is read as it was meant', async (size, value) => expect(await sizeOf(size)).toBe(value))

test('a size of several numbers is not passed over', async () => {
  const { findings } = await runRules([rightShape], page('20-30k'), { file: 'autumn.plan.md' })
  expect(findings.map(({ message }) => message)).toEqual(['"20-30k" is not one number'])
})
