import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesTo, fixesAtOnce, movedBy, newSpans } from '../../src/fix/edits.ts'
import { saysTheSameElsewhere } from '../../src/fix/elsewhere.ts'
import { fix } from '../../src/fix/fix.ts'
import type { Finding, Report } from '../../src/lint/finding.ts'
import { rules } from '../../src/registry.generated.ts'
import { changed } from '../../src/source/changed.ts'
import { runRules } from '../harness/example.ts'

const file = 'example.plan.yaml'

/** A finding on line 1 that would replace columns `from` to `to`. */
function finding(from: number, to: number, text: string, more: Partial<Finding> = {}): Finding {
  const place = { file, line: 1, column: from, endLine: 1, endColumn: to }
  return {
    ...{ rule: 'x/y', severity: 'error', message: `${from}`, why: '', fix: '', path: null, plan: null },
    ...{ fingerprint: `${from}-${to}-${text}`, related: [], edits: [{ ...place, text, safe: true }] },
    ...place,
    ...more,
  }
}

describe('which findings are fixed at once', () => {
  const text = 'abcdefghij'
  const once = (...findings: Finding[]) => {
    const fixes = fixesAtOnce(findings, new Map([[file, text]]))
    return changed(text, changesTo(file, fixes))
  }

  test.each([
    ['apart', [finding(1, 2, 'A'), finding(4, 5, 'DD')], 'AbcDDefghij'],
    ['in any order', [finding(4, 5, ''), finding(1, 2, 'AA')], 'AAbcefghij'],
    ['overlapping: the first', [finding(1, 4, 'X'), finding(3, 6, 'Y')], 'Xdefghij'],
    ['side by side: the first', [finding(1, 4, 'X'), finding(4, 6, 'Y')], 'Xdefghij'],
    ['put in at one place: the first', [finding(3, 3, 'X'), finding(3, 3, 'Y')], 'abXcdefghij'],
    [
      'of a file that was not read: none',
      [finding(1, 2, 'X', { edits: [{ ...finding(1, 2, 'X').edits[0], file: 'z' } as never] })],
      text,
    ],
  ])('%s', (_, findings, expected) => {
    expect(once(...findings)).toBe(expected)
  })

  test('all edits of a finding or none', () => {
    const both = finding(1, 2, 'A', { edits: [...finding(1, 2, 'A').edits, ...finding(5, 6, 'E').edits] })
    expect(once(both)).toBe('AbcdEfghij')
    expect(once(finding(5, 7, 'X'), both)).toBe('abcdXghij')
  })

  test('none of a finding whose own edits touch each other', () => {
    const itself = finding(1, 3, 'A', { edits: [...finding(1, 3, 'A').edits, ...finding(2, 4, 'B').edits] })
    expect(once(itself, finding(2, 3, 'X'))).toBe('aXcdefghij')
  })

  test('offsets outside the changes move with them', () => {
    const changes = changesTo(file, fixesAtOnce([finding(2, 3, 'BBB'), finding(5, 5, '-')], new Map([[file, text]])))
    expect(changed(text, changes)).toBe('aBBBcd-efghij')
    expect([0, 1, 2, 4, 9].map(movedBy(changes))).toEqual([0, 1, 4, 7, 12])
    expect(newSpans(changes)).toEqual([
      [1, 4],
      [6, 7],
    ])
  })
})

test('among many changes the same are found as when each is looked at', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(3)).map(([start, length]) => [start, start + length] as const))
  fc.assert(
    fc.property(spans, fc.nat(45), (wanted, offset) => {
      const findings = wanted.map(([start, end], at) => finding(start + 1, end + 1, 'x'.repeat(at % 4)))
      const kept: (readonly [number, number])[] = []
      for (const [start, end] of wanted)
        if (kept.every(([from, to]) => end < from || to < start)) kept.push([start, end])
      const changes = changesTo(file, fixesAtOnce(findings, new Map([[file, '.'.repeat(50)]])))
      expect(changes.map(({ span }) => span)).toEqual(kept.toSorted((a, b) => a[0] - b[0]))
      const before = changes.filter(({ span }) => span[1] <= offset)
      expect(movedBy(changes)(offset)).toBe(
        before.reduce((sum, { span, text }) => sum + text.length - (span[1] - span[0]), offset),
      )
    }),
  )
})

test('of many changes of which some do harm, alone or together, the others are made', async () => {
  const report = (...findings: Finding[]): Report => ({ findings }) as never
  const fields = (says: (key: number) => string) =>
    `{ ${Array.from({ length: 12 }, (_, key) => `k${key}: ${says(key)}`).join(', ')} }\n`
  const text = fields(() => 'v')
  const isQuote = (key: number) => key === 2 || key === 9
  const findings = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11].map((key) => {
    const at = text.indexOf(`k${key}: v`) + `k${key}: v`.length
    return finding(at, at + 1, isQuote(key) ? '"' : 'w')
  })
  const fixed = await fix(report(...findings), new Map([[file, text]]), { judge: async () => report(), unsafe: false })
  expect(fixed.texts.get(file)).toBe(fields((key) => (isQuote(key) || key === 5 ? 'v' : 'w')))
})

describe('what a fix leaves as it was', () => {
  const source = (text: string) => ({ file, text })
  const after = (text: string, from: string, to: string) => {
    const start = text.indexOf(from)
    const changes = [{ span: [start, start + from.length] as const, text: to }]
    return saysTheSameElsewhere(source(text), source(changed(text, changes)), changes)
  }

  test.each([
    ['a value', 'a: 1\nb: c\n', 'c', 'dd', true],
    ['the name of a field', 'tilte: x\nb: { c: [d] }\n', 'tilte', 'title', true],
    ['a field before another', 'a:\n  - name: x\n    b: y\n', 'name', 'id: x\n    name', true],
    ['a value that another points to', 'a: &x one\nb: *x\n', 'one', 'two', false],
    ['a quote that never closes', 'a: one\nb: two\n', 'one', '"one', false],
    ['a comment that cuts off the next field', 'a: { b: c, d: e }\n', 'c', 'c #', false],
    ['one level more for the next field', 'a: x\nb: y\n', 'a: x\n', 'a: x\n', true],
    ['the next field goes to another', 'a:\n  b: x\nc: y\n', 'x\n', 'x\n  ', false],
  ])('%s', (_, text, from, to, same) => {
    expect(after(text, from, to)).toBe(same)
  })
})

describe('a fix that does harm is taken back', () => {
  const report = (...findings: Finding[]): Report => ({ findings }) as never

  test.each([
    ['its own finding stays', (text: string) => (text === 'a: x\n' ? report(finding(4, 5, 'x')) : report())],
    [
      'a mistake stands where it was',
      (text: string) =>
        text === 'a: x\n' ? report(finding(4, 5, 'y', { rule: 'syntax/parse', message: 'new' })) : report(),
    ],
    [
      'a name that leads nowhere stands where it was',
      (text: string) =>
        text === 'a: x\n' ? report(finding(4, 5, 'y', { rule: 'plan/known-references', message: 'new' })) : report(),
    ],
  ])('%s', async (_, judge) => {
    const texts = new Map([[file, 'a: b\n']])
    const first = report(finding(4, 5, 'x'))
    const fixing = { judge: async (now: ReadonlyMap<string, string>) => judge(now.get(file) ?? ''), unsafe: false }
    expect((await fix(first, texts, fixing)).texts.size).toBe(0)
  })

  test('and the others hold', async () => {
    const texts = new Map([[file, 'a: { b: c, d: e }\n']])
    const first = report(finding(9, 10, 'c #'), finding(15, 16, 'f'))
    const fixed = await fix(first, texts, { judge: async () => report(), unsafe: false })
    expect(fixed.texts.get(file)).toBe('a: { b: c, d: f }\n')
    expect(fixed.counts.get(file)).toBe(1)
  })

  test('and it is tried again when another has opened the way for it', async () => {
    const waits = finding(4, 5, 'y')
    const opens = finding(5, 6, 'x')
    const said: Record<string, Report> = { bc: report(waits, opens), yc: report(waits, opens), bx: report(waits) }
    const judge = async (now: ReadonlyMap<string, string>) => said[now.get(file)?.slice(3, 5) ?? ''] ?? report()
    const texts = new Map([[file, 'a: bc\n']])
    const fixed = await fix(await judge(texts), texts, { judge, unsafe: false })
    expect(fixed.texts.get(file)).toBe('a: yx\n')
  })

  test('it ends, whatever is said', async () => {
    let number = 0
    const judge = async () => report(finding(4, 5, String.fromCharCode(97 + (++number % 26)), { message: `${number}` }))
    await fix(await judge(), new Map([[file, 'a: b\n']]), { judge, unsafe: false })
    expect(number).toBeLessThan(250)
  })
})

/** Slips that people make, put into a plan that has everything. */
const whole = readFileSync(fileURLToPath(new URL('../schema/whole-format.plan.yaml', import.meta.url)), 'utf8')
const slips: readonly ((line: string, pick: number) => string)[] = [
  (line) => line.replace(/^(\s*(?:- )?[a-z_]{3})([a-z])([a-z])/, '$1$3$2'),
  (line) => line.replace(/(\d{4})-0(\d)-0(\d)/, '$1-$2-$3'),
  (line) => line.replace(/(\d{4})-(\d\d)-(\d\d)/, '$3/$2/$1'),
  (line) => line.replace(/: (\d)(\d{3})\b/, ': $1,$2'),
  (line) => line.replace(/: (\d+)000\b/, ': £$1k'),
  (line) => line.replace(/(\d)%/, '$1 %'),
  (line) => line.replace(/: ([a-z])([a-z]+)$/, (_, first: string, rest: string) => `: ${first.toUpperCase()}${rest}`),
  (line) => line.replace(/id: ([a-z]+)-([a-z]+)/, 'id: $1 $2'),
  (line) => line.replace(/- id: .*$/, '-'),
  (line) => line.replace(/: ([A-Z][a-z]+ .*)$/, ': Goal: $1'),
  (line) => line.replace(/: ([A-Z][a-z]+) (.*)$/, ': $1 #1 $2'),
  (line) => line.replace(/: ([A-Z][^“"]*)$/, ': “$1”'),
  (line) => line.replace(/: (\S+)$/, ': [$1]'),
  (line) => line.replace(/: \[([\w-]+)\]$/, ': $1'),
  (line) => line.replace(/([a-z]{4,})-([a-z])([a-z])/, '$1-$3$2'),
  (line) => line.replace(/: /, ':'),
  (line) => line.replace(/true/, 'yes'),
  (line) => line.replace(/^(\s*)/, '$1\u00a0'),
  (line, pick) => `${line.slice(0, pick % (line.length + 1))}${line.slice((pick % (line.length + 1)) + 1)}`,
]

test('fixing any plan ends, changes nothing outside its edits, adds no finding of syntax, and is done the first time', async () => {
  const lines = whole.split('\n')
  // What a slip hides for a while is nothing that the fix adds.
  const { findings: atFirst } = await runRules(rules, whole)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(lines.length - 1), fc.nat(slips.length - 1), fc.nat()), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (changes, lineEnd, unsafe) => {
        const broken = [...lines]
        for (const [line, slip, pick] of changes) broken[line] = slips[slip]?.(broken[line] ?? '', pick) ?? ''
        const text = broken.join(lineEnd)
        const judge = (texts: ReadonlyMap<string, string>) => runRules(rules, texts.get(file) ?? '')
        const texts = new Map([[file, text]])
        const first = await judge(texts)
        const { texts: fixed } = await fix(first, texts, { judge, unsafe })
        const once = new Map([...texts, ...fixed])
        const second = await judge(once)
        expect((await fix(second, once, { judge, unsafe })).texts.size, 'a second time').toBe(0)
        const now = once.get(file) ?? ''
        expect(now.endsWith('\n')).toBe(text.endsWith('\n'))
        expect(now.split('\n').filter((line) => line.endsWith('\r')).length).toBe(
          lineEnd === '\r\n' ? now.split('\n').length - 1 : 0,
        )
        if (unsafe) return
        const wasRead = !first.findings.some(({ rule }) => rule === 'syntax/parse' || rule === 'syntax/limits')
        const said = new Set([...first.findings, ...atFirst].map(({ rule, message }) => `${rule}: ${message}`))
        const added = second.findings.filter(
          ({ rule }) => rule.startsWith('syntax/') || rule === 'plan/known-references',
        )
        if (wasRead)
          expect(added.map(({ rule, message }) => `${rule}: ${message}`).filter((one) => !said.has(one))).toEqual([])
      },
    ),
    { seed: Number(process.env.SEED ?? 20_261_121), numRuns: Number(process.env.RUNS ?? 80) },
  )
}, 240_000)
