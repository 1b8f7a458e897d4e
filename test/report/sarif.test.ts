import { describe, expect, test } from 'vitest'
import type { Finding, Skip } from '../../src/lint/finding.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { sarif } from '../../src/report/sarif.ts'
import { contextOf, finding, placeOf, reportOf } from './sample.ts'

const run = (findings: readonly Finding[], skipped: readonly Skip[] = []) => {
  const log = JSON.parse(sarif(reportOf(findings, skipped), contextOf()))
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{ columnKind: 'utf16CodeUnits', invocations: [{ executionSuccessful: true }] }],
  })
  return log.runs[0]
}

describe('sarif', () => {
  test('carries the page of every rule, also when nothing was found', () => {
    const { tool, results } = run([])
    expect(results).toEqual([])
    expect(tool.driver).toMatchObject({ name: 'planlint', version: '1.2.3' })
    expect(tool.driver.rules).toMatchInlineSnapshot(`
      [
        {
          "defaultConfiguration": {
            "level": "error",
          },
          "fullDescription": {
            "text": "The first thing a finance reader does is add up the lines.",
          },
          "help": {
            "markdown": "The first thing a finance reader does is add up the lines.

      **Fix:** Correct the line that is wrong, or the total.",
            "text": "The first thing a finance reader does is add up the lines.

      Fix: Correct the line that is wrong, or the total.",
          },
          "id": "budget/adds-up",
          "shortDescription": {
            "text": "Allocations and the campaign pool add up to the total.",
          },
        },
      ]
    `)
  })

  test('says what was found, where, and what would cure it', () => {
    const related = [{ ...placeOf('300'), message: 'the pool' }]
    const edits = [{ ...placeOf('1000'), text: '900', safe: true }]
    const { relatedLocations, fixes, locations, ...rest } = run([finding({ related, edits })]).results[0]
    expect(rest).toEqual({
      ruleId: 'budget/adds-up',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'the lines add up to 900, 100 less than the total' },
      partialFingerprints: { 'planlint/v1': '0123456789abcdef0123456789abcdef' },
    })
    const artifactLocation = { uri: 'plans/q3.plan.yaml', uriBaseId: '%SRCROOT%' }
    const region = { startLine: 5, startColumn: 10, endLine: 5, endColumn: 14 }
    expect(locations).toEqual([{ physicalLocation: { artifactLocation, region } }])
    expect(relatedLocations).toMatchObject([
      { id: 0, physicalLocation: { region: { startLine: 6 } }, message: { text: 'the pool' } },
    ])
    expect(fixes).toEqual([
      {
        description: { text: 'Correct the line that is wrong, or the total.' },
        artifactChanges: [
          { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '900' } }] },
        ],
      },
    ])
  })

  test('gives a rule that found something without being listed an entry of its own', () => {
    const { tool, results } = run([finding({ rule: 'syntax/parse', severity: 'info' })])
    expect(tool.driver.rules[results[0].ruleIndex]).toMatchObject({ id: 'syntax/parse' })
    expect(results[0].level).toBe('note')
  })

  test.each([
    ['plans/Q3 plan.yaml', 'plans/Q3%20plan.yaml'],
    ['plans/100%#?.yaml', 'plans/100%25%23%3F.yaml'],
    ['c:/x.yaml', 'c%3A/x.yaml'],
    ['плани/ü\\\n.yaml', '%D0%BF%D0%BB%D0%B0%D0%BD%D0%B8/%C3%BC%5C%0A.yaml'],
    ['a\uD800.yaml', 'a%EF%BF%BD.yaml'],
  ])('%j is written as the address %s', (file, uri) => {
    expect(run([finding({ file })]).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  test('carries the cure of the finding with its message, where the rule does not say the same', () => {
    const texts = run([finding(), finding({ fix: 'Write 900.' }), finding({ fix: '' })]).results.map(
      ({ message }: { message: { text: string } }) => message.text,
    )
    const said = 'the lines add up to 900, 100 less than the total'
    expect(texts).toEqual([said, `${said}; fix: Write 900.`, said])
    expect(run([finding({ fix: '[look](1)' })]).results[0].message.text).toBe(`${said}; fix: [look] (1)`)
  })

  test('notes the rules that could not run', () => {
    const skipped = [
      { rule: 'budget/adds-up', plan: 'q3', because: 'budget is not readable' },
      { rule: 'plan/not-stale', plan: null, because: 'no history' },
    ]
    expect(run([], skipped).invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'note',
        message: { text: 'q3: budget is not readable' },
        associatedRule: { id: 'budget/adds-up', index: 0 },
      },
      { level: 'note', message: { text: 'no history' }, associatedRule: { id: 'plan/not-stale' } },
    ])
  })

  test('makes no link of a plan text', () => {
    expect(run([finding({ message: '[look](1)' })]).results[0].message.text).toBe('[look] (1)')
  })
})

test('gitlab has one entry a finding, each with a fingerprint of its own', () => {
  const findings = [
    finding(),
    finding({ severity: 'warning' }),
    finding({ severity: 'info', fingerprint: 'f', fix: '' }),
  ]
  const entries = JSON.parse(gitlab(reportOf(findings), contextOf()))
  expect(entries[2]).toEqual({
    description: 'the lines add up to 900, 100 less than the total',
    check_name: 'budget/adds-up',
    fingerprint: 'f',
    severity: 'info',
    location: { path: 'plans/q3.plan.yaml', lines: { begin: 5, end: 5 } },
  })
  expect(entries.map((entry: { severity: string }) => entry.severity)).toEqual(['major', 'minor', 'info'])
  expect(new Set(entries.map((entry: { fingerprint: string }) => entry.fingerprint)).size).toBe(3)
  expect(gitlab(reportOf([]), contextOf())).toBe('[]\n')
})
