import { describe, expect, test } from 'vitest'
import { type ActiveRule, severityOf } from '../../src/lint/draft.ts'
import type { Report } from '../../src/lint/finding.ts'
import { at, on, type Rule, rule } from '../../src/lint/rule.ts'
import { checkText, reportOn, runRules } from '../harness/example.ts'

const page = { summary: 's', why: 'w', fix: 'f', source: 'ours', valid: [], invalid: [] }

/** A rule for these tests alone. */
const make = (id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule => ({
  id,
  severity: 'warning',
  from: 'draft',
  reads: [],
  ...page,
  ...(check && { check }),
  ...more,
})

const everyRole = rule({
  id: 'test/role',
  severity: 'error',
  from: 'draft',
  reads: ['channels[]'],
  ...page,
  *check({ channels }) {
    for (const channel of channels) yield at(channel, 'role', 'a role')
  },
})

const places = (report: Report) =>
  report.findings.map(({ line, column, endColumn, path }) => `${line}:${column}-${endColumn} ${path}`)

test('a language without word lists is told in the same words by all rules that need one', async () => {
  const text = 'language: de\ntitle: Herbst\nobjective: { statement: Die Marke stärken. }\n'
  const needing = (id: string, list: 'jargon' | 'vanity', reads: Rule['reads']) =>
    make(id, function* () {}, { lists: [list], reads })
  const rules = [
    needing('test/a', 'jargon', []),
    needing('test/b', 'vanity', ['objective']),
    needing('test/c', 'vanity', ['budget']),
  ]
  const { skipped } = await runRules(rules, text)
  expect(skipped.map(({ rule, because }) => `${rule}: ${because}`)).toEqual([
    'test/a: there are no word lists for the language "de"',
    'test/b: there are no word lists for the language "de"',
  ])
})

describe('where a finding stands', () => {
  test('whatever a plan says, a message is read and a path is a name', async () => {
    const id = 'a'.repeat(1_000_000)
    const said = make('test/said', function* (_, { plan }) {
      for (const channel of plan.data.channels as { id: string }[])
        yield at(channel, 'id' as never, `"${channel.id}" is long`, {
          related: [on({ holder: channel, key: 'id' }, channel.id)],
        })
    })
    const { findings } = await runRules([said], `id: ${id}\nchannels:\n  - id: ${id}\n  - id: ${id}\n`)
    expect(findings.map(({ message }) => message)).toEqual(
      Array(2).fill(`"${'a'.repeat(699)} … ${'a'.repeat(291)}" is long`),
    )
    expect(findings.map(({ path }) => path)).toEqual([
      `channels[${'a'.repeat(200)}…].id`,
      `channels[${'a'.repeat(200)}…#2].id`,
    ])
    for (const one of findings) expect(JSON.stringify(one).length).toBeLessThan(4000)
  })

  test('at the value; where it is missing, at the key of what lacks it, else at its first key', async () => {
    const text =
      'channels:\n  - id: a\n    role: One.\n  - id: b\n    name: B\nbudget:\n  campaign_pool: { note: x }\n  total: 5\n'
    expect(places(await runRules([everyRole], text))).toEqual(['3:11-15 channels[a].role', '4:5-7 channels[b].role'])
    const pool = make(
      'test/pool',
      function* ({ budget }) {
        const { campaign_pool } = budget as { campaign_pool: { amount?: number } }
        yield at(campaign_pool, 'amount', 'no amount')
        yield at(budget as { currency?: string }, 'currency', 'no currency')
      },
      { reads: ['budget'] },
    )
    expect(places(await runRules([pool], text))).toEqual([
      '6:1-7 budget.currency',
      '7:3-16 budget.campaign_pool.amount',
    ])
    const head = make('test/head', function* (_, { plan }) {
      yield at(plan.data, 'title', 'no title')
    })
    expect(places(await runRules([head], text))).toEqual(['1:1-9 title'])
    expect(places(await runRules([head], 'x-a:\n'))).toEqual(['1:1-4 title'])
  })

  test('a value of several lines is marked by its key, an item by its first field; a short one whole', async () => {
    const text = 'channels:\n  - id: a\n    role: x\n  - { id: b }\naudiences: [{ id: c }]\n'
    const lists = make('test/lists', function* (_, { plan }) {
      yield at(plan.data, 'channels', 'all')
      yield at(plan.data.channels as object[], 0, 'one')
      yield at(plan.data.channels as object[], 1, 'two')
      yield at(plan.data, 'audiences', 'all')
    })
    expect(places(await runRules([lists], text))).toEqual([
      '1:1-9 channels',
      '2:5-10 channels[a]',
      '4:5-14 channels[b]',
      '5:12-23 audiences',
    ])
  })

  test('a part of a text, whatever it is written like', async () => {
    const part = make('test/part', function* (_, { texts }) {
      for (const text of texts) {
        const start = text.text.indexOf('free')
        yield on(text, 'free', { within: [start, start + 4] })
      }
    })
    for (const title of [
      'A free bike',
      '"A \\u0066ree bike"',
      "'It''s a free bike'",
      '>\n  A\n  free bike',
      '|\n  A free bike',
    ]) {
      const text = `title: ${title}\n`
      const [finding] = (await runRules([part], text)).findings
      const line = text.split('\n')[(finding?.line ?? 1) - 1] ?? ''
      expect(line.slice((finding?.column ?? 1) - 1, (finding?.endColumn ?? 1) - 1), text).toBe(
        title.includes('\\u') ? '\\u0066ree' : 'free',
      )
    }
  })

  test('names: the id, else the channel or metric, else the index; the second of a name is #2', async () => {
    const all = make('test/all', function* (_, { plan }) {
      const { allocations } = plan.data.budget as { allocations: { amount: number }[] }
      for (const line of allocations) yield at(line, 'amount', 'x')
    })
    const text =
      'budget:\n  allocations:\n    - { channel: a, amount: 1 }\n    - { channel: a, amount: 2 }\n    - { shared_cost: x, amount: 3 }\n'
    const report = await runRules([all], text)
    expect(report.findings.map(({ path }) => path)).toEqual([
      'budget.allocations[a].amount',
      'budget.allocations[a#2].amount',
      'budget.allocations[2].amount',
    ])
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(3)
  })
})

describe('which findings there are', () => {
  const text = 'channels:\n  - id: a\n    role: x\n'
  const say = (id: string, more: Partial<Rule> = {}) =>
    make(
      id,
      function* ({ channels }) {
        for (const channel of channels as { role: string }[]) yield at(channel, 'role', id)
      },
      { reads: ['channels[]'], ...more },
    )
  const ids = async (...rules: Rule[]) => (await runRules(rules, text)).findings.map((finding) => finding.rule)

  test('only the more exact of two speaks', async () => {
    expect(await ids(say('test/a', { over: ['test/b'] }), say('test/b'))).toEqual(['test/a'])
    expect(await ids(say('test/b'), say('test/a', { over: ['test/b'] }))).toEqual(['test/a'])
    expect(await ids(say('test/b'), say('test/z', { lastResort: true }))).toEqual(['test/b'])
    expect(await ids(say('test/z', { lastResort: true }))).toEqual(['test/z'])
    const graver = (severity: 'info' | 'warning' | 'error') => say('test/z', { lastResort: 'unless graver', severity })
    expect(await ids(say('test/b'), graver('warning'))).toEqual(['test/b'])
    expect(await ids(say('test/b'), graver('error'))).toEqual(['test/z'])
    expect(await ids(say('test/b'), say('test/c', { severity: 'error' }), graver('error'))).toEqual([
      'test/b',
      'test/c',
    ])
    expect(await ids(say('test/b', { over: ['test/z'] }), graver('error'))).toEqual(['test/b'])
  })

  test('who speaks of a list of one or of a person who is only named speaks of what stands in it', async () => {
    const lines = 'channels:\n  - id: a\n    stages: [TBC]\n    metrics: [TBC, x]\n    owner: { name: TBC }\n'
    type Holder = { stages: string[]; metrics: string[]; owner: { name: string } }
    const about = (id: string, inside: boolean, more: Partial<Rule> = {}) =>
      make(
        id,
        function* ({ channels }) {
          for (const channel of channels as Holder[]) {
            yield inside ? on({ holder: channel.stages, key: 0 }, id) : at(channel, 'stages', id)
            yield inside ? on({ holder: channel.metrics, key: 0 }, id) : at(channel, 'metrics', id)
            yield inside ? at(channel.owner, 'name', id) : at(channel, 'owner', id)
          }
        },
        { reads: ['channels[]'], ...more },
      )
    const { findings } = await runRules([about('test/a', false), about('test/z', true, { lastResort: true })], lines)
    expect(findings.flatMap(({ rule, path }) => (rule === 'test/z' ? path : []))).toEqual(['channels[a].metrics[0]'])
  })

  test('a rule speaks from its status on, a case from its own', async () => {
    const later = say('test/later', { from: 'approved' })
    const cases = make('test/case', function* (_, { plan }) {
      yield at(plan.data, 'title', 'x', { from: 'live' })
    })
    const count = async (stage: 'draft' | 'approved' | 'live') =>
      (await runRules([later, cases], text, { stage })).findings.map(({ rule }) => rule)
    expect(await count('draft')).toEqual([])
    expect(await count('approved')).toEqual(['test/later'])
    expect(await count('live')).toEqual(['test/case', 'test/later'])
    expect((await runRules([later], `status: live\n${text}`)).findings.length).toBe(1)
  })

  test('the same finding is not said twice', async () => {
    const twice = make('test/twice', function* (_, { plan }) {
      yield at(plan.data, 'channels', 'x')
      yield at(plan.data, 'channels', 'x')
    })
    expect(await ids(twice)).toEqual(['test/twice'])
  })

  test('a rule that fails names itself and the plan', async () => {
    const fails = make('test/fails', () => {
      throw new Error('no')
    })
    await expect(runRules([fails], text)).rejects.toThrow('the rule test/fails failed on example.plan.yaml: no')
  })
})

describe('severity', () => {
  const active = (own: Rule['severity'], configured?: ActiveRule['severity']): ActiveRule => ({
    rule: make('test/x', undefined, { severity: own }),
    options: {},
    ...(configured && { severity: configured }),
  })
  test.each([
    [active('warning'), undefined, 'warning'],
    [active('warning'), 'error', 'error'],
    [active('error'), 'info', 'info'],
    [active('error', 'warning'), undefined, 'warning'],
    [active('error', 'warning'), 'info', 'info'],
    [active('error', 'info'), 'warning', 'info'],
    [active('warning', 'info'), 'error', 'info'],
    [active('warning', 'error'), undefined, 'error'],
    [active({ draft: 'warning', approved: 'error' }), undefined, 'warning'],
  ] as const)('%j in the case %s is %s', (rule, ofCase, expected) => {
    expect(severityOf(rule, 'draft', ofCase)).toBe(expected)
  })
  test('rises with approval', () => {
    expect(severityOf(active({ draft: 'warning', approved: 'error' }), 'live')).toBe('error')
  })
})

describe('what a rule reads', () => {
  const needs = (reads: Rule['reads']) =>
    make(
      'test/needs',
      (reading) => {
        expect(reading).toBeDefined()
        return []
      },
      { reads },
    )
  const skips = async (reads: Rule['reads'], text: string) =>
    (await runRules([needs(reads)], text)).skipped.map(({ because }) => because)

  test('words that a language lacks are one reason, whichever they are', async () => {
    const asking = (id: string, list: 'vanity' | 'leads') => make(id, () => [], { lists: [list] })
    const { skipped } = await runRules([asking('test/a', 'vanity'), asking('test/b', 'leads')], 'language: ca\n')
    expect(skipped.map(({ because }) => because)).toEqual(
      Array(2).fill('there are no word lists for the language "ca"'),
    )
  })

  test('a part of the wrong shape is said, not passed over', async () => {
    expect(await skips(['budget'], 'budget: { total: x }')).toEqual([
      'something in budget cannot be read, and has an error of its own',
    ])
    expect(await skips(['budget?'], 'budget: { total: x }')).toEqual([
      'something in budget cannot be read, and has an error of its own',
    ])
    expect(await skips(['channels'], 'channels: [{ id: a, agency: [1] }, { id: b }]')).toEqual([
      'an item of channels has the wrong shape',
    ])
    expect(await skips(['channels[]'], 'channels: [{ id: a, agency: [1] }, { id: b }]')).toEqual([])
    expect(await skips(['channels[]'], 'channels: [{ id: a, agency: [1] }]')).toEqual([
      'every item of channels has the wrong shape',
    ])
    expect(await skips(['budget'], 'budget: https://sheets.example/1')).toEqual(['budget is only a link or a text'])
    expect(await skips(['objective'], 'objective: [{ target: 1 }, { target: 2 }]')).toEqual([
      'there is more than one objective',
    ])
    expect(await skips(['budget'], 'title: x')).toEqual([])
    expect(await skips(['budget'], 'title: "x')).toEqual(['the file could not be read'])
  })

  test('an unknown field breaks nothing, and a placeholder counts as missing', async () => {
    let seen: unknown
    const look = make(
      'test/look',
      ({ budget }) => {
        seen = (budget as { total?: number }).total
        return []
      },
      { reads: ['budget'] },
    )
    expect((await runRules([look], 'budget: { currency: GBP, total: TBC, toal: 5 }')).skipped).toEqual([])
    expect(seen).toBeUndefined()
  })

  test('a list of nothing but placeholders is missing; one among real items has the wrong shape', async () => {
    let seen: unknown
    const look = make(
      'test/look',
      ({ budget }) => {
        seen = budget
        return []
      },
      { reads: ['budget'] },
    )
    const report = (allocations: string) => runRules([look], `budget: { total: 5, allocations: ${allocations} }`)
    expect((await report('[TBC, TBD]')).skipped).toEqual([])
    expect(seen).toEqual({ total: 5 })
    expect((await report('[TBC, { amount: 5 }]')).skipped.length).toBe(1)
  })

  test('a channel that is still to come is one gap, and the others are judged', async () => {
    const seen: string[] = []
    const look = make(
      'test/look',
      ({ channels }) => {
        seen.push(...(channels as readonly { id: string }[]).map(({ id }) => id))
        return []
      },
      { reads: ['channels[]'] },
    )
    const { findings, skipped } = await runRules([look], 'channels: [TBC, { id: email }]')
    expect([findings, skipped, seen]).toEqual([[], [], ['email']])
    const whole = make('test/whole', () => [], { reads: ['channels'] })
    expect((await runRules([whole], 'channels: [TBC, { id: email }]')).skipped).toMatchObject([{ rule: 'test/whole' }])
  })

  test('the plan is frozen', async () => {
    const writes = make(
      'test/writes',
      ({ budget }) => {
        ;(budget as { total: number }).total = 1
        return []
      },
      { reads: ['budget'] },
    )
    await expect(runRules([writes], 'budget: { total: 5 }')).rejects.toThrow(/read only|not extensible|object/)
  })
})

describe('the report', () => {
  test('does not depend on the order of plans, and fingerprints survive moved lines', async () => {
    const [a, b] = [
      await checkText('channels: [{ id: a, role: x }]', 'b.plan.yaml'),
      await checkText('channels: [{ id: a, role: x }]', 'a.plan.yaml'),
    ]
    expect(await reportOn([everyRole], [a, b])).toEqual(await reportOn([everyRole], [b, a]))
    const one = await runRules([everyRole], 'channels: [{ id: a, role: x }]')
    const moved = await runRules([everyRole], 'title: x\n\n\nchannels: [{ id: a, role: x }]')
    expect(moved.findings[0]?.fingerprint).toBe(one.findings[0]?.fingerprint)
    expect(one.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })

  test('a related place may be in another plan of the portfolio, whose stage is known too', async () => {
    const look = make('test/look', function* (_, { plan, portfolio, stageOf }) {
      for (const other of portfolio) {
        if (other.plan === plan) continue
        const related = [at(other.plan.data, 'title', `the title, ${stageOf(other)}`, { plan: other.plan })]
        yield at(plan.data, 'title', 'two titles', { related })
      }
    })
    const plans = [
      await checkText('title: Autumn', 'b.plan.yaml'),
      await checkText('status: live\ntitle: Spring', 'a.plan.yaml'),
    ]
    const places = async (stage?: 'approved') =>
      (await reportOn([look], plans, stage && { stage })).findings.map(
        ({ file, related: [other] }) => `${file} > ${other?.file}:${other?.line} ${other?.message}`,
      )
    expect(await places()).toEqual([
      'a.plan.yaml > b.plan.yaml:1 the title, draft',
      'b.plan.yaml > a.plan.yaml:2 the title, live',
    ])
    expect((await places('approved'))[1]).toBe('b.plan.yaml > a.plan.yaml:2 the title, approved')
  })
})
