import { expect, test } from 'vitest'
import { type Format, formatNames, formats } from '../../src/report/formats.ts'
import { contextOf, finding, reportOf } from './sample.ts'

/** Milliseconds for a report of so many findings, each on a line of its own or all on one line, in one large file. */
async function timeOf(name: Format, count: number, separator: string): Promise<number> {
  const part = `key: välue 字 ${'x'.repeat(40)}`
  const text = `${part}${separator}`.repeat(count)
  const findings = Array.from({ length: count }, (_, at) => {
    const [line, column] = separator === '\n' ? [at + 1, 6] : [1, at * (part.length + 1) + 6]
    return finding({ file: 'big.yaml', line, column, endLine: line, endColumn: column + 5 })
  })
  const renderer = await formats[name]()
  const context = contextOf({ 'big.yaml': text }, { width: 100 })
  const started = performance.now()
  renderer(reportOf(findings), context)
  return performance.now() - started
}

test.each(formatNames)(
  '%s of 20,000 findings is fast, and not slower for each than of 2,000',
  async (name) => {
    for (const separator of ['\n', ' ']) {
      await timeOf(name, 500, separator)
      const [few, many] = [await timeOf(name, 2_000, separator), await timeOf(name, 20_000, separator)]
      expect(many).toBeLessThan(Math.max(40 * few, 500))
      expect(many).toBeLessThan(10_000)
    }
  },
  60_000,
)
