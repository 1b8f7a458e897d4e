import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkstyle } from '../../src/report/checkstyle.ts'
import { junit } from '../../src/report/junit.ts'
import { element, xmlDeclaration } from '../../src/report/xml.ts'
import { hostileText } from './hostile.ts'
import { contextOf, finding, placeOf, reportOf } from './sample.ts'
import { all, parseXml } from './xml-tree.ts'

const findings = [
  finding({ fix: '' }),
  finding({ severity: 'warning', fix: '' }),
  finding({ file: 'b & c.md', severity: 'info', fix: '', message: 'a "b" <c>' }),
]

test('an attribute holds any text, without what XML cannot write', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const writable = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
      expect(parseXml(xmlDeclaration + element('a', { b: text })).attributes.b).toBe(writable)
    }),
  )
})

describe('junit', () => {
  test('names the other places below the finding', () => {
    const related = [{ ...placeOf('900', { text: '900', inFile: 'a & b.yaml' }), message: 'and <here>' }]
    const [failure] = all(parseXml(junit(reportOf([finding({ fix: '', related })]), contextOf())), 'failure')
    expect(JSON.stringify(failure)).toContain('see a & b.yaml:1:1: and <here>')
  })

  test('has a suite a file and a test a finding, which fails when it fails the run', () => {
    expect(`\n${junit(reportOf(findings), contextOf())}`).toMatchInlineSnapshot(`
      "
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="planlint" tests="3" failures="1" errors="0">
      <testsuite name="plans/q3.plan.yaml" tests="2" failures="1" errors="0" skipped="0">
      <testcase name="budget/adds-up at 5:10" classname="plans/q3.plan.yaml" file="plans/q3.plan.yaml" line="5">
      <failure message="the lines add up to 900, 100 less than the total" type="error">
      plans/q3.plan.yaml:5:10 error: the lines add up to 900, 100 less than the total
      </failure>
      </testcase>
      <testcase name="budget/adds-up at 5:10" classname="plans/q3.plan.yaml" file="plans/q3.plan.yaml" line="5">
      <system-out>
      plans/q3.plan.yaml:5:10 warning: the lines add up to 900, 100 less than the total
      </system-out>
      </testcase>
      </testsuite>
      <testsuite name="b &amp; c.md" tests="1" failures="0" errors="0" skipped="0">
      <testcase name="budget/adds-up at 5:10" classname="b &amp; c.md" file="b &amp; c.md" line="5">
      <system-out>
      b &amp; c.md:5:10 info: a &quot;b&quot; &lt;c&gt;
      </system-out>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `)
  })

  test.each([
    ['error', 1],
    ['warning', 2],
    ['info', 3],
    ['never', 0],
  ] as const)('fails as the run does: on %s, %i tests', (failOn, failures) => {
    const root = parseXml(junit(reportOf(findings), contextOf({}, { failOn })))
    expect(root.attributes.failures).toBe(String(failures))
    expect(all(root, 'failure')).toHaveLength(failures)
  })

  test('has a passing test when all is well, and a skipped one for each rule that could not run', () => {
    const skipped = [{ rule: 'plan/not-stale', plan: null, because: 'no history' }]
    expect(`\n${junit(reportOf([], skipped), contextOf())}`).toMatchInlineSnapshot(`
      "
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="planlint" tests="2" failures="0" errors="0">
      <testsuite name="planlint" tests="1" failures="0" errors="0" skipped="0">
      <testcase name="1 plan, 71 rules: nothing to report" classname="planlint"/>
      </testsuite>
      <testsuite name="not checked" tests="1" failures="0" errors="0" skipped="1">
      <testcase name="plan/not-stale" classname="planlint">
      <skipped message="no history"/>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `)
  })
})

test('checkstyle has an error a finding, in the file it is about', () => {
  expect(`\n${checkstyle(reportOf(findings), contextOf())}`).toMatchInlineSnapshot(`
    "
    <?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="1.2.3">
    <file name="plans/q3.plan.yaml">
    <error line="5" column="10" severity="error" message="the lines add up to 900, 100 less than the total" source="budget/adds-up"/>
    <error line="5" column="10" severity="warning" message="the lines add up to 900, 100 less than the total" source="budget/adds-up"/>
    </file>
    <file name="b &amp; c.md">
    <error line="5" column="10" severity="info" message="a &quot;b&quot; &lt;c&gt;" source="budget/adds-up"/>
    </file>
    </checkstyle>
    "
  `)
  expect(all(parseXml(checkstyle(reportOf([]), contextOf())), 'checkstyle')).toHaveLength(1)
})
