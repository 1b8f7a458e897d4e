import { describe, expect, test } from 'vitest'
import type { Finding, Skip } from '../../src/lint/finding.ts'
import { concise } from '../../src/report/concise.ts'
import { pretty } from '../../src/report/pretty.ts'
import type { Paint } from '../../src/report/renderer.ts'
import { contextOf, file, finding, placeOf, reportOf } from './sample.ts'

const show = (findings: readonly Finding[], skipped: readonly Skip[] = []) =>
  `\n${pretty(reportOf(findings, skipped), contextOf())}`

describe('pretty', () => {
  test('shows where, what, the lines, the related places and the cure, then the counts and the next command', () => {
    const related = [
      { ...placeOf('300'), message: 'the pool' },
      { ...placeOf('600'), message: 'the only line' },
    ]
    const edits = [{ ...placeOf('1000'), text: '900', safe: true }]
    expect(show([finding({ related, edits })])).toMatchInlineSnapshot(`
      "
      plans/q3.plan.yaml:5:10  error  budget/adds-up
        the lines add up to 900, 100 less than the total
        4 |   currency: GBP
        5 |   total: 1000
          |          ^^^^
        6 |   campaign_pool: { amount: 300 }
          |                            --- the pool
        7 |   allocations:
        8 |     - { channel: email, amount: 600 }
          |                                 --- the only line
        fix: Correct the line that is wrong, or the total.

      1 error in 1 plan; 1 fixable with plan lint --fix
      to learn more of the first: plan rules budget/adds-up
      "
    `)
  })

  test('gives a frame of its own to a place far away, and a line to one without text', () => {
    const related = [
      { ...placeOf('email', { nth: 2 }), message: 'the channel' },
      { file: 'brand.yaml', line: 3, column: 5, endLine: 3, endColumn: 9, message: 'the brand plan has 800' },
    ]
    const place = placeOf('voltway-2026-q3')
    expect(show([finding({ ...place, rule: 'plan/one-id', severity: 'warning', related })])).toMatchInlineSnapshot(`
      "
      plans/q3.plan.yaml:2:7  warning  plan/one-id
        the lines add up to 900, 100 less than the total
        1 | plan:
        2 |   id: voltway-2026-q3
          |       ^^^^^^^^^^^^^^^
        3 | budget:
        plans/q3.plan.yaml:10:9  the channel
        10 |   - id: email
           |         -----
        brand.yaml:3:5  the brand plan has 800
        fix: Correct the line that is wrong, or the total.

      1 warning in 1 plan
      to learn more of the first: plan rules plan/one-id
      "
    `)
  })

  test('cuts a long list of related places and says so', () => {
    const related = Array.from({ length: 9 }, () => ({ ...placeOf('GBP'), file: 'b.yaml', message: 'again' }))
    const lines = show([finding({ related })]).split('\n')
    expect(lines.filter((line) => line.endsWith('again'))).toHaveLength(5)
    expect(lines).toContain('  and 4 more; --format json lists all')
  })

  test('does without a frame where the text is not at hand', () => {
    expect(show([finding({ file: 'gone.yaml', fix: '' })])).toMatchInlineSnapshot(`
      "
      gone.yaml:5:10  error  budget/adds-up
        the lines add up to 900, 100 less than the total

      1 error in 1 plan
      to learn more of the first: plan rules budget/adds-up
      "
    `)
  })

  test('keeps the order of the report', () => {
    const text = show([finding({ severity: 'info', rule: 'a/a' }), finding({ severity: 'error', rule: 'b/b' })])
    expect(text.match(/(?<=:10 {2}).*/g)).toEqual(['info  a/a', 'error  b/b'])
  })

  test('says in one line what was checked when all is well', () => {
    const none = { plans: 4, rules: 71 }
    expect(pretty(reportOf([], [], none), contextOf())).toBe('4 plans, 71 rules: nothing to report\n')
    expect(pretty(reportOf([], [], { ...none, suppressed: 2 }), contextOf())).toBe(
      '4 plans, 71 rules: nothing to report; 2 suppressed\n',
    )
    expect(pretty(reportOf([finding()], [], { plans: 0, files: 2 }), contextOf())).toContain('\n1 error in 2 files\n')
  })

  test('lists what was not checked, one line for each reason', () => {
    const shallow = 'the clone is shallow: fetch the full history'
    const skipped = [
      ...['a', 'b', 'c', 'd', 'e'].map((name) => ({ rule: `plan/${name}`, plan: 'q3', because: shallow })),
      { rule: 'plan/a', plan: 'q4', because: shallow },
      { rule: 'budget/x', plan: 'q3', because: 'budget is not readable' },
      { rule: 'portfolio/one-voice', plan: null, because: 'single files were given' },
    ]
    expect(show([], skipped)).toMatchInlineSnapshot(`
      "
      1 plan, 71 rules: nothing to report
      5 rules not checked in q3: the clone is shallow: fetch the full history (plan/a, plan/b, plan/c and 2 more; --format json lists all)
      1 rule not checked in q4: the clone is shallow: fetch the full history (plan/a)
      1 rule not checked in q3: budget is not readable (budget/x)
      1 rule not checked: single files were given (portfolio/one-voice)
      "
    `)
    const alike = Array.from({ length: 14 }, (_, at) => ({ rule: 'a/a', plan: `p${at}`, because: shallow }))
    expect(show([], alike).trim().split('\n').slice(1)).toEqual([
      `1 rule not checked in p0, p1, p2 and 11 more: ${shallow} (a/a; --format json lists all)`,
    ])
    const unlike = alike.map((skip, at) => ({ ...skip, because: `of reason ${at}` }))
    expect(show([], unlike).trim().split('\n').slice(-2)).toEqual([
      '1 rule not checked in p9: of reason 9 (a/a)',
      'and 4 more; --format json lists all',
    ])
  })

  test('offers no command that a shell could take apart', () => {
    expect(show([finding({ rule: 'custom/$(rm -rf ~)' })])).not.toContain('plan rules')
  })

  test('colours whole parts, and cuts frames to the terminal', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const names = ['error', 'warning', 'info', 'strong', 'faint', 'added'] as const
    const paint = Object.fromEntries(names.map((name) => [name, tag(name)])) as unknown as Paint
    const long = `a: ${'x'.repeat(100)}\n`
    const one = finding({ file, line: 1, column: 4, endLine: 1, endColumn: 9 })
    expect(`\n${pretty(reportOf([one]), contextOf({ [file]: long }, { paint, width: 40 }))}`).toMatchInlineSnapshot(`
      "
      <strong>plans/q3.plan.yaml:1:4</strong>  <error>error</error>  budget/adds-up
        the lines add up to 900, 100 less than the total
      <faint>  1 |</faint> a: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
      <faint>    |</faint>    <error>^^^^^</error>
        fix: Correct the line that is wrong, or the total.

      1 error in 1 plan
      to learn more of the first: plan rules budget/adds-up
      "
    `)
  })
})

test('concise is one line a finding, and nothing when there is none', () => {
  const findings = [finding(), finding({ severity: 'warning', message: 'two\nlines' })]
  expect(concise(reportOf(findings), contextOf())).toBe(
    'plans/q3.plan.yaml:5:10: error budget/adds-up the lines add up to 900, 100 less than the total\n' +
      'plans/q3.plan.yaml:5:10: warning budget/adds-up two lines\n',
  )
  expect(concise(reportOf([]), contextOf())).toBe('')
})
