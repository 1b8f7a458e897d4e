import { expect, test } from 'vitest'
import { formatNames, formats } from '../../src/report/formats.ts'
import { contextOf, finding, reportOf } from './sample.ts'

const count = 20_000

/** What looks at all of a file or of a report for each finding takes far longer here than a test may. */
test.each(formatNames)('%s of 20,000 findings in one large file', async (name) => {
  const part = `key: välue 字 ${'x'.repeat(40)}`
  const renderer = await formats[name]()
  for (const separator of ['\n', ' ']) {
    const findings = Array.from({ length: count }, (_, at) => {
      const [line, column] = separator === '\n' ? [at + 1, 6] : [1, at * (part.length + 1) + 6]
      return finding({ file: 'big.yaml', line, column, endLine: line, endColumn: column + 5 })
    })
    const context = contextOf({ 'big.yaml': `${part}${separator}`.repeat(count) }, { width: 100 })
    expect(renderer(reportOf(findings), context)).toContain('big.yaml')
  }
})
