import { describe, expect, test } from 'vitest'
import { countsOf } from '../../src/lint/counts.ts'
import type { Edit, Finding } from '../../src/lint/finding.ts'
import { at, on, type Rule } from '../../src/lint/rule.ts'
import { stageOf } from '../../src/lint/subject.ts'
import { rules } from '../../src/registry.generated.ts'
import { checkText, runRules } from '../harness/example.ts'

/** A rule for these tests alone, which looks at the plan as a whole. */
const make = (id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule => ({
  id,
  severity: 'warning',
  from: 'draft',
  reads: [],
  summary: 's',
  why: 'w',
  fix: 'f',
  ...(check && { check }),
  ...more,
})

interface Channel {
  readonly id: string
  readonly role?: string
  readonly stages: readonly string[]
}
const channelsOf = (data: object) => (data as { channels: readonly Channel[] }).channels

const told = async (all: readonly Rule[], text: string) =>
  (await runRules(all, text)).findings.map(({ rule, message }) => `${rule}: ${message}`)

describe('what is missing only because of a gap is told as that gap', () => {
  const gap = (severity: 'info' | 'warning') =>
    make(
      'test/gap',
      function* (_, { plan }) {
        for (const { stages } of channelsOf(plan.data)) yield on({ holder: stages, key: 0 }, 'a gap')
      },
      { lastResort: true, severity },
    )
  const lacking = make('test/lacking', function* (_, { plan }) {
    for (const channel of channelsOf(plan.data))
      yield at(channel, 'id', 'no stages', { lacks: [{ holder: channel, key: 'stages' }] })
  })

  test('where the gap is all that the list holds', async () => {
    expect(await told([gap('warning'), lacking], 'channels: [{ id: a, stages: [TBC] }]')).toEqual(['test/gap: a gap'])
    expect(await told([gap('warning'), lacking], 'channels: [{ id: a, stages: [TBC, b] }]')).toContain(
      'test/lacking: no stages',
    )
  })

  test('where the gap is as grave', async () => {
    expect(await told([gap('info'), lacking], 'channels: [{ id: a, stages: [TBC] }]')).toEqual([
      'test/lacking: no stages',
      'test/gap: a gap',
    ])
  })
})

test('what lacks a thing that is there and could not be read is told as that; what lacks another one too is told', async () => {
  const lacks = (id: string, keys: readonly string[]) =>
    make(id, function* (_, { plan }) {
      const objective = plan.data.objective as { statement: string }
      yield at(objective, 'statement', id, { lacks: keys.map((key) => ({ holder: objective, key })) })
    })
  const text = 'objective: { statement: Win, by: 2026-02-31 }'
  expect(await told([lacks('test/a', ['by']), lacks('test/b', ['by', 'metric'])], text)).toEqual(['test/b: test/b'])
})

test('of a chain of outcomes every second one is told: what hides a mistake has to be told itself', async () => {
  const chain = (id: string, from?: string) =>
    make(id, function* (_, { plan }) {
      const comesOf = from === undefined ? [] : [{ rule: from, holder: plan.data, key: 'title' }]
      yield at(plan.data, 'title', id, { comesOf })
    })
  expect(await told([chain('test/a'), chain('test/b', 'test/a'), chain('test/c', 'test/b')], 'title: x')).toEqual([
    'test/a: test/a',
    'test/c: test/c',
  ])
})

test('of an item that is only the id of another one, those speak who read no element', async () => {
  const say = (id: string, reads: Rule['reads']) =>
    make(
      id,
      function* (_, { plan }) {
        const { metrics } = plan.data.measurement as { metrics: readonly { id: string }[] }
        for (const metric of metrics) yield at(metric, 'id', 'x')
      },
      { reads },
    )
  const text = 'measurement: { metrics: [{ id: orders }, { id: orders, unit: orders, source: Shop }] }'
  const { findings } = await runRules([say('test/a', []), say('test/b', ['measurement'])], text)
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'test/a measurement.metrics[orders].id',
    'test/a measurement.metrics[orders#2].id',
    'test/b measurement.metrics[orders#2].id',
  ])
})

test('of one cause in hundreds of places all are counted and fifty are shown', async () => {
  const cause = { name: 'x', others: (count: number) => ` and ${count} more` }
  const all = make('test/all', function* (_, { plan }) {
    for (const channel of channelsOf(plan.data)) yield at(channel, 'id', 'wrong', { cause })
  })
  const ids = Array.from({ length: 200 }, (_, index) => `{ id: c${index} }`)
  const { findings } = await runRules([all], `channels: [${ids.join(', ')}]`)
  expect(findings.map(({ message }) => message)).toEqual(['wrong and 199 more'])
  expect(findings[0]?.related).toHaveLength(50)
})

test('what frames the others comes first at its place, whatever its name', async () => {
  const say = (id: string, more: Partial<Rule> = {}) =>
    make(
      id,
      function* (_, { plan }) {
        yield at(plan.data, 'title', 'x')
      },
      more,
    )
  expect(await told([say('test/a'), say('test/z', { leads: true })], 'title: x')).toEqual(['test/z: x', 'test/a: x'])
})

describe('what a report says of a finding', () => {
  const title = make('test/title', function* (_, { plan }) {
    yield at(plan.data, 'title', 'x')
  })

  test('its fingerprint follows the value', async () => {
    const print = async (text: string) => (await runRules([title], text)).findings[0]?.fingerprint
    expect(await print('title: Autumn')).not.toBe(await print('title: Spring'))
  })

  test('a plan that could not be read has no id; what was not checked in it is listed under its file', async () => {
    const parse = rules.filter(({ id }) => id === 'syntax/parse')
    const report = await runRules([...parse, title], 'id: autumn\ntitle: "x')
    expect(report.findings.map(({ plan }) => plan)).toEqual([null])
    expect(report.skipped.map(({ plan }) => plan)).toEqual(['example.plan.yaml'])
    const read = await runRules([make('test/no', () => [{ because: 'no' }])], 'id: autumn')
    expect(read.skipped.map(({ plan }) => plan)).toEqual(['autumn'])
  })

  test('a message that is cut is not cut through a character', async () => {
    const long = make('test/long', function* (_, { plan }) {
      yield at(plan.data, 'title', `${'a'.repeat(999)}${'🎯'.repeat(150)}b`)
    })
    const [finding] = (await runRules([long], 'title: x')).findings
    expect(finding?.message).toMatch(/^a{700} … (?:🎯){149}b$/u)
  })

  test('it can be fixed where every one of its edits is safe', () => {
    const finding = (...safe: boolean[]) =>
      ({ severity: 'info', edits: safe.map((one) => ({ safe: one }) as Edit) }) as unknown as Finding
    expect(countsOf([finding(), finding(true), finding(true, false), finding(false), finding(true, true)])).toEqual({
      errors: 0,
      warnings: 0,
      infos: 5,
      fixable: 2,
    })
  })
})

describe('where what the place lacks is marked', () => {
  test('an item by its first field, the key alone where the field goes on below', async () => {
    const item = make('test/item', function* (_, { plan }) {
      yield at(channelsOf(plan.data), 0, 'x')
    })
    const marked = async (text: string) => {
      const [finding] = (await runRules([item], text)).findings
      return text
        .split('\n')
        [(finding?.line ?? 1) - 1]?.slice((finding?.column ?? 1) - 1, (finding?.endColumn ?? 1) - 1)
    }
    expect(await marked('channels:\n  - id: a\n    role: x\n')).toBe('id: a')
    expect(await marked('channels:\n  - stages:\n      - b\n    id: a\n')).toBe('stages')
  })

  test('what a plan in a folder lacks is missing from its own file', async () => {
    const head = make('test/head', function* (_, { plan }) {
      yield at(plan.data, 'launch', 'no launch')
    })
    const parts = { 'budget.yaml': 'total: 1\n' }
    const { findings } = await runRules([head], '# Nothing yet.\n', { file: 'q3/plan.yaml', parts })
    expect(findings.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['q3/plan.yaml:1:1'])
  })
})

test('plans that have come further than they are tried at are judged as what they are', async () => {
  const stage = async (text: string, setup: Parameters<typeof stageOf>[1]) => stageOf(await checkText(text), setup)
  expect(await stage('title: x', {})).toBe('draft')
  expect(await stage('title: x', { atLeast: 'approved' })).toBe('approved')
  expect(await stage('status: live', { atLeast: 'approved' })).toBe('live')
  expect(await stage('status: live', { atLeast: 'approved', stage: 'draft' })).toBe('draft')
})
