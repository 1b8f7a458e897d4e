import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../../src/lint/finding.ts'
import { escapeData, escapeProperty, github } from '../../src/report/github.ts'
import { commandsIn } from './runner.ts'
import { contextOf, finding, placeOf, reportOf } from './sample.ts'

const render = (findings: readonly Finding[]) => github(reportOf(findings), contextOf())
const many = (severity: Severity, count: number) => Array.from({ length: count }, () => finding({ severity }))

describe('github', () => {
  test('writes an annotation with place, rule and cure', () => {
    expect(render([finding()])).toBe(
      '::error title=budget/adds-up,file=plans/q3.plan.yaml,line=5,endLine=5,col=10,endColumn=14::' +
        'plans/q3.plan.yaml:5:10 budget/adds-up: the lines add up to 900, 100 less than the total' +
        '%0Afix: Correct the line that is wrong, or the total.\n',
    )
  })

  test('names the other places, the first few of many', () => {
    const other = { ...placeOf('1000'), message: 'the other one' }
    const data = (count: number) =>
      commandsIn(render([finding({ fix: '', related: Array(count).fill(other) })]))[0]?.data
    expect(data(1)?.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^see plans\/q3.plan.yaml:\d+:\d+: the other one$/),
    ])
    expect(data(7)?.split('\n').slice(6)).toEqual(['and 2 more; --format json lists all'])
  })

  test('omits the columns of a finding that spans lines', () => {
    const [command] = commandsIn(render([finding({ severity: 'info', endLine: 7 })]))
    expect(command).toMatchObject({ name: 'notice', properties: { line: '5', endLine: '7' } })
    expect(command?.properties).not.toHaveProperty('col')
    expect(command?.properties).not.toHaveProperty('endColumn')
  })

  test('names the file exactly', () => {
    const file = 'plans/q3, 100%: a\nb.yaml'
    expect(commandsIn(render([finding({ file })]))).toMatchObject([{ properties: { file } }])
  })

  test('is empty when there is nothing to say', () => {
    expect(render([])).toBe('')
  })

  test.each([
    [10, 10, 10, [10, 10, 10], undefined],
    [11, 1, 0, [10, 1, 1], 'and 1 more error'],
    [12, 30, 9, [10, 10, 10], 'and 2 more errors, 20 more warnings'],
    [0, 11, 10, [0, 10, 10], 'and 1 more warning, 1 more info'],
    [0, 0, 11, [0, 0, 10], 'and 2 more infos'],
  ] as const)('of %i errors, %i warnings, %i infos shows %j', (errors, warnings, infos, shown, last) => {
    const commands = commandsIn(
      render([...many('info', infos), ...many('warning', warnings), ...many('error', errors)]),
    )
    const kinds = ['error', 'warning', 'notice']
    expect(kinds.map((kind) => commands.filter(({ name }) => name === kind).length)).toEqual(shown)
    expect(commands.map(({ name }) => kinds.indexOf(name))).toEqual(
      commands.map(({ name }) => kinds.indexOf(name)).sort(),
    )
    if (last !== undefined) expect(commands.at(-1)).toMatchObject({ name: 'notice', data: last })
  })
})

test('the runner reads back what was escaped', () => {
  const text = fc.string({
    unit: fc.constantFrom('%', '2', '5', '0', 'A', 'D', 'C', '3', '\n', '\r', ':', ',', '::', 'x'),
  })
  fc.assert(
    fc.property(text, text, (file, data) => {
      const line = `::error file=${escapeProperty(`x${file}x`)},line=1::${escapeData(data)}`
      expect(commandsIn(line)).toEqual([{ name: 'error', properties: { file: `x${file}x`, line: '1' }, data }])
    }),
  )
})
