import { describe, expect, test } from 'vitest'
import { fix } from '../src/fix/fix.ts'
import type { Place } from '../src/lint/finding.ts'
import { isAlwaysOn } from '../src/lint/suppress.ts'
import { rules } from '../src/registry.generated.ts'
import { draw, givenFor, markOf, type Parsed, parseExample, runRules, textOfFile } from './harness/example.ts'
import { mutationsOf } from './harness/mutate.ts'
import { unshownWordings } from './harness/wordings.ts'

const textOf = (example: Parsed) => `${JSON.stringify(example.given)}\n${example.text}`

/** Wordings that an example has no way to show. */
const unshown: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  // Cures, not findings.
  'measurement/targets-reach-objective': [/^Correct the value, or the baseline/],
  'budget/not-ring-fenced': [/^If a grant|^Nothing needs|^Let the line/],
  'syntax/known-keys': [
    ' more (plan schema shows all)',
    // What lies in a plan's folder: test/cli/folder.test.ts.
    /is no part of the plan in this folder|^git ignores|so the plan is read without it$/,
  ],
  // Values of the configuration.
  'syntax/right-shape': [': for instance ', '" is not written as this field needs it'],
  'plan/six-elements': [/: .*…/, /^"## /],
  // The names of months, to be read.
  'plan/quarter-matches-period': [/^January/],
  'plan/weekday-matches-date': [/^January/],
  // No other date is held against this one.
  'plan/dates-in-order': ['the day of the target'],
  // One of three kinds of words that are read in two ways.
  'governance/review-cadence': ['twice a year and as every two years'],
  // Bytes, sizes and hundreds of comments: test/source/attacks.test.ts and test/lint/suppress.test.ts.
  'syntax/limits': [
    /^the file is /,
    / large; a plan may have $/,
    /^this paragraph holds|^ brackets, stars|^the page has|^ lines$|^ words$/,
    /^the plan has more|^the files of the plan|, and this one is not read$/,
    /^lists and quotations stand/,
  ],
  'suppress/used': ['more than ', ' comments of this file silence rules; from here on they are not heard'],
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const valid = (rule.valid ?? []).map(parseExample)
  const invalid = (rule.invalid ?? []).map(parseExample)

  test('its examples are what they say', () => {
    expect(valid.length, 'a rule shows at least one plan that passes').toBeGreaterThan(0)
    expect(invalid.length, 'a rule shows at least one plan that fails').toBeGreaterThan(0)
    for (const example of valid) expect(example.marks, `a valid example has no marks:\n${example.text}`).toEqual([])
    for (const example of invalid)
      expect(example.marks.length, `an invalid example has marks:\n${example.text}`).toBeGreaterThan(0)
    const all = [...valid, ...invalid].map(textOf)
    expect(new Set(all).size, 'no example stands twice').toBe(all.length)
  })

  test('its options are named as all fields are', () => {
    for (const name of Object.keys(rule.options ?? {})) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
  })

  test('every wording stands in an example', () => {
    const allowed = unshown[id] ?? []
    const isAllowed = (text: string) => allowed.some((one) => (typeof one === 'string' ? one === text : one.test(text)))
    expect(unshownWordings(rule).filter((text) => !isAllowed(text))).toEqual([])
  })

  test.each([...valid, ...invalid].map((example, number) => [number + 1, example] as const))(
    'example %i',
    async (_, example) => {
      const given = givenFor(rule, example)
      const report = await runRules(
        rules.filter(
          (one) => one === rule || isAlwaysOn(one.id) || (id === 'suppress/used' && one.id === 'syntax/smart-quotes'),
        ),
        example.text,
        given,
      )
      const others = report.findings.filter((finding) => finding.rule !== id)
      if (!isAlwaysOn(id))
        expect(
          others.map(({ rule, message }) => `${rule}: ${message}`),
          `the example is a plan that can be read:\n${example.text}`,
        ).toEqual([])
      const own = report.findings.filter((finding) => finding.rule === id)
      const marks = own.map((finding) => markOf(finding, example.text))
      const severity =
        typeof rule.severity === 'string'
          ? rule.severity
          : (given.stage ?? /^status: (\w+)/m.exec(example.text)?.[1] ?? 'draft') === 'draft'
            ? rule.severity.draft
            : rule.severity.approved
      const expected = example.marks.map((mark) => ({ ...mark, severity: mark.severity ?? severity }))
      expect(draw(example.text, marks)).toBe(draw(example.text, expected))
      if (example.given.related) {
        const marked = (place: Place) =>
          textOfFile(place.file, example)
            .split('\n')
            [place.line - 1]?.slice(place.column - 1, place.endLine > place.line ? undefined : place.endColumn - 1)
        expect(own.map(({ related }) => related.map((other) => [marked(other), other.message]))).toEqual(
          example.given.related,
        )
      }
      if (example.given.edited !== undefined)
        expect(applied(example.text, own)).toBe(parseExample(example.given.edited).text)
      expect(report.skipped.find((skip) => skip.rule === id)?.because, 'why the rule was skipped').toBe(given.skipped)
    },
  )

  test('laws: every place lies in its text, a second run says the same, no broken plan makes it fail', async () => {
    for (const example of [...valid, ...invalid]) {
      const given = givenFor(rule, example)
      const first = await runRules([rule], example.text, given)
      expect(await runRules([rule], example.text, given)).toEqual(first)
      for (const finding of first.findings) {
        for (const place of [finding, ...finding.related, ...finding.edits]) {
          const lines = textOfFile(place.file, example).split('\n')
          expect(place.line).toBeGreaterThanOrEqual(1)
          expect(place.endLine).toBeLessThanOrEqual(lines.length)
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1)
          expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1]?.length ?? 0) + 1)
        }
      }
      const isYaml = !example.given.file?.endsWith('.md') || example.text.startsWith('---')
      if (isYaml && !isAlwaysOn(id) && !id.startsWith('syntax/'))
        for (const text of mutationsOf(example.text))
          await runRules([rule], text, { ...given, file: 'example.plan.yaml' })
    }
  })

  test('law: a certain edit takes its finding away, adds none, and says the same the second time', async () => {
    const beside = rules.filter(
      (one) => one !== rule && (one.id.startsWith('syntax/') || one.id === 'plan/known-references'),
    )
    let offers = false
    for (const example of invalid) {
      const given = givenFor(rule, example)
      const file = given.file ?? 'example.plan.yaml'
      const judge = async (text: string) => {
        const { findings } = await runRules([rule, ...beside], text, given)
        return { findings, sayings: findings.map(({ rule, message }) => `${rule}: ${message}`) }
      }
      const first = await judge(example.text)
      offers ||= first.findings.some((one) => one.rule === id && one.edits.length > 0)
      const isReadable = !first.findings.some(({ rule }) => rule === 'syntax/parse' || rule === 'syntax/limits')
      for (const finding of first.findings.filter((one) => one.rule === id && one.edits.some(({ safe }) => safe))) {
        expect(
          finding.edits.every(({ safe }) => safe),
          'a finding is safe to fix as a whole',
        ).toBe(true)
        const text = applied(example.text, [finding])
        const { sayings } = await judge(text)
        const before = first.sayings.filter((saying) => saying === `${id}: ${finding.message}`).length
        const after = sayings.filter((saying) => saying === `${id}: ${finding.message}`).length
        expect(after, `${finding.message}: it is fixed in\n${text}`).toBe(before - 1)
        const added = sayings.filter((saying) => isReadable && !first.sayings.includes(saying))
        expect(added, `${finding.message}: what the fix adds in\n${text}`).toEqual([])
      }
      const fixing = {
        judge: (texts: ReadonlyMap<string, string>) => runRules([rule, ...beside], texts.get(file) ?? '', given),
        unsafe: false,
      }
      const texts = new Map([[file, example.text]])
      const once = new Map([...texts, ...(await fix(await fixing.judge(texts), texts, fixing)).texts])
      expect((await fix(await fixing.judge(once), once, fixing)).texts.size, 'nothing is left to fix').toBe(0)
    }
    const shown = invalid.some(({ given }) => given.edited !== undefined)
    expect(shown, 'a rule that offers edits shows what they make of an example').toBe(offers)
  })

  test('law: a suppression on the place silences that finding and nothing before it', async () => {
    if (isAlwaysOn(id)) return
    for (const example of invalid) {
      if (example.given.file?.endsWith('.md')) continue
      const given = givenFor(rule, example)
      const before = await runRules([rule], example.text, given)
      for (const finding of before.findings) {
        const lines = example.text.split('\n')
        const indent = /^[\s]*/.exec(lines[finding.line - 1] ?? '')?.[0] ?? ''
        const suppressed = lines
          .toSpliced(finding.line - 1, 0, `${indent}# plan-disable-next-line ${id} -- it is known`)
          .join('\n')
        const after = await runRules([rule], suppressed, given)
        const earlier = before.findings.filter((other) => other.line < finding.line)
        expect(after.findings.filter((other) => other.line < finding.line).length, suppressed).toBe(earlier.length)
        expect(
          after.findings.filter((other) => other.line === finding.line + 1 && other.message === finding.message),
          suppressed,
        ).toEqual([])
      }
    }
  })
})

function applied(text: string, findings: Awaited<ReturnType<typeof runRules>>['findings']): string {
  const starts = [0]
  for (const line of text.split('\n')) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1
  return findings
    .flatMap(({ edits }) => edits)
    .map((edit) => ({
      from: offset(edit.line, edit.column),
      to: offset(edit.endLine, edit.endColumn),
      text: edit.text,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((current, edit) => current.slice(0, edit.from) + edit.text + current.slice(edit.to), text)
}

describe('all rules', () => {
  test('ids are paths, sorted; summaries differ; the rules named in `over` exist', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    const summaries = rules.map(({ summary }) => summary)
    expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([])
    for (const { over = [] } of rules) for (const id of over) expect(ids).toContain(id)
    for (const { id, check, words } of rules)
      expect(Boolean(check) !== Boolean(words), `${id} has either check or words`).toBe(true)
  })

  test('law: the order of rules changes nothing', async () => {
    for (const rule of rules) {
      for (const example of (rule.invalid ?? []).map(parseExample)) {
        const given = { ...givenFor(rule, example) }
        const { options: _, ...rest } = given
        const one = await runRules(rules, example.text, rest)
        const other = await runRules([...rules].reverse(), example.text, rest)
        expect(other.findings).toEqual(one.findings)
      }
    }
  })
})
