import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/lint/finding.ts'
import { type Format, formatNames, formats } from '../../src/report/formats.ts'
import { messageAndFix } from '../../src/report/phrases.ts'
import type { Renderer } from '../../src/report/renderer.ts'
import { oneLine, symbol, unsafe, visible } from '../../src/report/sanitize.ts'
import { hostile, hostileText } from './hostile.ts'
import { type Command, commandsIn } from './runner.ts'
import { addsUp, contextOf, finding, placeOf, reportOf } from './sample.ts'
import { all, parseXml } from './xml-tree.ts'

const renderers = new Map<Format, Renderer>()

beforeAll(async () => {
  for (const name of formatNames) renderers.set(name, await formats[name]())
})

/** A report with the text in every place that the plan, the path or a rule of somebody's own can reach. */
function reportWith(text: string): Report {
  const place = { file: text, line: 1, column: 3, endLine: 1, endColumn: 3 + text.length }
  const said = { message: text, why: text, fix: text, path: text, plan: text }
  const related = [
    { ...place, message: text },
    { ...placeOf('900', { text: '900', inFile: 'far.yaml' }), message: text },
  ]
  return reportOf(
    [
      finding({ ...said, ...place, related, edits: [{ ...place, text, safe: false }] }),
      finding({ ...said, ...place, rule: text, severity: 'warning', endLine: 2, endColumn: 2 }),
      finding({ ...said, severity: 'info' }),
    ],
    [{ rule: text, plan: text, because: text }],
  )
}

function render(name: Format, text: string): string {
  const rules = [{ id: text, severity: 'error', summary: text, why: text, fix: text } as const, addsUp]
  const context = contextOf({ [text]: `a ${text} b\n${text}\n`, 'far.yaml': `900 ${text}` }, { rules })
  return renderers.get(name)?.(reportWith(text), context) ?? ''
}

const checks: Record<'terminal' | 'log' | 'data', (name: Format, text: string) => void> = {
  terminal(name, text) {
    const output = render(name, text)
    expect(output).not.toMatch(/(?![\t\n])\p{Cc}/u)
    expect(output).not.toMatch(/[\u2028-\u202E\u2066-\u2069\u200B]/u)
  },
  log(name, text) {
    expect(commandsIn(render(name, text))).toEqual(name === 'github' ? annotationsMeant(text) : [])
  },
  data(name, text) {
    const output = render(name, text)
    if (name === 'json') expect(JSON.parse(output)).toEqual(reportWith(text))
    if (name === 'gitlab')
      expect(JSON.parse(output)).toMatchObject([{ location: { path: text } }, { check_name: text }, {}])
    if (name === 'sarif') expect(JSON.parse(output).runs[0].tool.driver.rules[0].id).toBe(text)
    if (name === 'junit') expect(all(parseXml(output), 'testcase')).toHaveLength(4)
    if (name === 'checkstyle') {
      const errors = all(parseXml(output), 'error')
      expect(errors.map(({ attributes }) => attributes.message)).toEqual(reportWith(text).findings.map(messageAndFix))
    }
  },
}

function annotationsMeant(text: string): readonly Command[] {
  const names = { error: 'error', warning: 'warning', info: 'notice' }
  return reportWith(text).findings.map((finding) => {
    const { severity, rule, file, line, column, endLine, endColumn, message, fix, related } = finding
    const places = related.map((place) => {
      return `\nsee ${visible(`${place.file}:${place.line}:${place.column}`)}: ${oneLine(place.message)}`
    })
    const columns = line === endLine ? { col: column, endColumn } : {}
    // The runner has no escape for these, so they are shown instead.
    const written = file.replace(unsafe(), (match) => (/[\n\r]/.test(match) ? match : symbol(match)))
    const properties = Object.entries({ title: oneLine(rule), file: written, line, endLine, ...columns })
    return {
      name: names[severity],
      properties: Object.fromEntries(
        properties.filter(([, value]) => value !== '').map(([key, value]) => [key, `${value}`]),
      ),
      data: `${visible(`${file}:${line}:${column}`)} ${oneLine(rule)}: ${oneLine(message)}${fix && `\nfix: ${oneLine(fix)}`}${places.join('')}`,
    }
  })
}

const forTerminals = ['pretty', 'concise', 'github'] as const

describe.each(Object.entries(hostile))('%s', (_, text) => {
  test.each(forTerminals)('does nothing to a terminal in %s', (name) => checks.terminal(name, text))
  test.each(formatNames)('gives a CI log no command in %s', (name) => checks.log(name, text))
  test.each(formatNames)('is still data in %s', (name) => checks.data(name, text))
})

test.each(formatNames)('%s holds for any text', (name) => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const check of [checks.log, checks.data]) check(name, text)
      if (forTerminals.some((one) => one === name)) checks.terminal(name, text)
    }),
  )
})

test.each(formatNames)('%s ends its last line, and is the same for the same report', (name) => {
  const output = render(name, 'x')
  expect(output.endsWith('\n')).toBe(true)
  expect(render(name, 'x')).toBe(output)
})

test('every format of the design has its name', () => {
  expect(formatNames).toEqual('pretty concise json sarif github gitlab junit checkstyle markdown'.split(' '))
})
