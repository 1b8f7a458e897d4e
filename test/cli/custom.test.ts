import { describe, expect, test } from 'vitest'
import { text } from './custom-plan.ts'
import { findings, plan, report } from './world.ts'

const off = 'rules: { plan/*: off, channels/*: off }\n'

/** What a rule of one's own says of the plan: `line:column message`. */
async function places(rule: string, of = text, config = off): Promise<string[]> {
  const tree = {
    '/r/q3.plan.yaml': of,
    '/r/plan.config.yaml': `${config}custom:\n  - { id: custom/ours, message: wrong, ${rule} }\n`,
  }
  const { findings } = await report(['lint'], tree)
  return findings
    .filter(({ rule }) => rule === 'custom/ours')
    .map(({ line, column, path }) => `${line}:${column} ${path}`)
}

const nda =
  'select: "channels[*]", where: { required: [agency] }, must: { required: [x-nda], properties: { x-nda: { const: signed } } }'

describe('what marketers want to say', () => {
  test.each([
    ['every agency has a signed NDA', nda, ['3:59 channels[search].x-nda', '4:7 channels[social].x-nda']],
    [
      'every paid channel has an end date',
      'select: "channels[*]", where: { properties: { media: { const: paid } }, required: [media] }, must: { required: [ends] }',
      ['3:7 channels[search].ends', '4:7 channels[social].ends'],
    ],
    [
      'no channel gets more than 40,000',
      'select: "budget.allocations[*]", must: { properties: { amount: { maximum: 40000 } } }',
      ['10:34 budget.allocations[search].amount'],
    ],
    [
      'no channel gets more than half, however the share is written',
      'select: "budget.allocations[*]", must: { properties: { share: { maximum: 50% } } }',
      ['10:48 budget.allocations[search].share'],
    ],
    [
      'the same with a fraction',
      'select: "budget.allocations[*].share", must: { maximum: 0.5 }',
      ['10:48 budget.allocations[search].share'],
    ],
    ['a share equals its number', 'select: "budget.allocations[*].share", must: { enum: [0.55, 45%] }', []],
    [
      'a share can be one of several',
      'select: "budget.allocations[*].share", must: { const: 45% }',
      ['10:48 budget.allocations[search].share'],
    ],
    [
      'the owner is one of these people, by name',
      'select: "channels[*].owner", must: { enum: [Mina Cole, Ada Finch] }',
      ['3:75 channels[search].owner'],
    ],
    [
      'a person is meant by name alone',
      'select: "channels[*].owner", where: { const: Mina Cole }, must: { type: object }',
      [],
    ],
    [
      'no owner works for an agency',
      'select: "channels[*].owner", where: { type: object }, must: { not: { required: [works_for] } }',
      ['4:78 channels[social].owner.works_for'],
    ],
    [
      'there is an owned channel',
      'select: channels, must: { contains: { properties: { media: { const: earned } } } }',
      ['2:1 channels'],
    ],
    [
      'there is an owned channel: yes',
      'select: channels, must: { contains: { properties: { media: { const: owned } } } }',
      [],
    ],
    ['few channels', 'select: channels, must: { maxItems: 2 }', ['2:1 channels']],
    ['every plan has an order number', 'select: plan, must: { required: [x-order] }', ['1:1 x-order']],
    ['the title is short', 'select: title, must: { maxLength: 3 }', ['1:8 title']],
    [
      'one of the keys of the author',
      'select: "channels[*].x-nda", must: { const: signed }',
      ['3:59 channels[search].x-nda'],
    ],
    [
      'at least one of two',
      'select: "channels[*]", must: { anyOf: [{ required: [ends] }, { required: [x-evergreen] }] }',
      ['3:5 channels[search]', '4:5 channels[social]'],
    ],
    [
      'one of two and not both',
      'select: "channels[*]", must: { oneOf: [{ required: [agency] }, { required: [ends] }] }',
      [],
    ],
    ['what is not there is not selected', 'select: journey.stages, must: { minItems: 3 }', []],
    [
      'an empty value is a missing one',
      'select: "channels[*]", where: { required: [ends] }, must: { required: [agency] }',
      ['5:32 channels[email].agency'],
    ],
    [
      'a word that may not be there',
      'select: "channels[*]", must: { not: { properties: { media: { const: owned } }, required: [media] } }',
      ['5:25 channels[email].media'],
    ],
    [
      'no fields but these',
      'select: "budget", must: { properties: { currency: true, allocations: true }, additionalProperties: false }',
      ['8:3 budget.total'],
    ],
  ])('%s', async (_, rule, expected) => {
    expect(await places(rule)).toEqual(expected)
  })

  test('one finding an item, at the innermost part that holds all that is wrong with it', async () => {
    const both =
      'select: "channels[*]", where: { properties: { id: { const: search } } }, must: { required: [ends, starts] }'
    expect(await places(both)).toEqual(['3:5 channels[search]'])
    const inside =
      'select: budget, must: { properties: { allocations: { items: { properties: { amount: { maximum: 10 } } } } } }'
    expect(await places(inside)).toEqual(['9:3 budget.allocations'])
    const same =
      'select: "budget.allocations[*]", must: { allOf: [{ properties: { amount: { maximum: 40000 } } }, { properties: { amount: { enum: [40000] } } }] }'
    expect(await places(same)).toEqual(['10:34 budget.allocations[search].amount'])
  })

  test('a list that may be a single value is a list of one', async () => {
    const sources = 'measurement: { metrics: [{ id: a, source: CRM }, { id: b, source: [CRM, Sheet] }] }\n'
    expect(await places('select: "measurement.metrics[*].source[*]", must: { const: CRM }', sources)).toEqual([
      '1:73 measurement.metrics[b].source[1]',
    ])
    expect(await places('select: objective.owner, must: { const: Ada }', 'objective: [{ owner: Bo }]\n')).toEqual([
      '1:22 objective[0].owner',
    ])
  })

  test('keys of every name', async () => {
    const odd = 'x-a: { __proto__: 1, constructor: 2, toString: 3, "\\ud800": 4 }\n'
    const rule = (must: string) => `select: x-a, must: ${must}`
    expect(await places(rule('{ properties: { __proto__: { const: 2 } } }'), odd)).toEqual(['1:19 x-a.__proto__'])
    expect(await places(rule('{ required: [hasOwnProperty] }'), odd)).toEqual(['1:1 x-a.hasOwnProperty'])
    expect(await places(rule('{ properties: { constructor: { const: 2 } } }'), odd)).toEqual([])
    expect(await places(rule('{ additionalProperties: { maximum: 3 } }'), odd)).toHaveLength(1)
    expect(await places(rule('{ properties: { "\\udfff": { const: 2 } } }'), odd)).toHaveLength(1)
    expect(await places('select: x-a.constructor, must: { const: 3 }', odd)).toEqual(['1:35 x-a.constructor'])
    expect(await places('select: x-b.constructor, must: { const: 3 }', 'x-b: { a: 1 }\n')).toEqual([])
  })
})

describe('a rule like any other', () => {
  const tree = (config: string, of = text) => ({ '/r/q3.plan.yaml': of, '/r/plan.config.yaml': config })
  const declared = (more = '') => `custom:\n  - { id: custom/nda, message: no NDA, ${nda}${more} }\n`
  const said = async (config: string, of = text, flags: string[] = []) =>
    (await findings(['lint', ...flags], tree(config, of))).filter((line) => line.includes('custom/'))

  test.each([
    ['is on, as a warning', declared(), ['warning', 'warning']],
    ['has a severity', declared(', severity: info'), ['info', 'info']],
    ['is turned off by its id', `${declared()}rules: { custom/nda: off }`, []],
    ['by its element', `${declared()}rules: { custom/*: off }`, []],
    ['by everything', `${declared()}rules: { "*": off, plan/titled: on }`, []],
    ['and back on', `${declared()}rules: { "*": off, custom/*: on }`, ['warning', 'warning']],
    ['is raised by its id', `${declared()}rules: { custom/nda: error }`, ['error', 'error']],
    ['by strict', `extends: strict\n${declared()}`, ['error', 'error']],
    ['which leaves what informs', `extends: strict\n${declared(', severity: info')}`, ['info', 'info']],
    ['is on beside essentials', `extends: essentials\n${declared()}`, ['warning', 'warning']],
    [
      'in overrides',
      `${declared()}overrides: [{ files: ["*.yaml"], rules: { custom/nda: error } }]`,
      ['error', 'error'],
    ],
    ['speaks at every stage', declared(), ['warning', 'warning'], ['--stage', 'closed']],
  ])('%s', async (_, config, severities, flags: string[] = []) => {
    expect(await said(config, text, flags)).toEqual(severities.map((severity) => `${severity} custom/nda no NDA`))
  })

  test('comments silence it, and know its name', async () => {
    const silenced = text.replace(
      '  - { id: social',
      '  # plan-disable-next-line custom/nda -- signed yesterday\n  - { id: social',
    )
    expect(await said(declared(), silenced)).toHaveLength(1)
    const misspelt = await findings(['lint'], tree(declared(), silenced.replace('custom/nda', 'custom/nad')))
    expect(misspelt.find((line) => line.includes('suppress/known'))).toContain('custom/nda')
    const unused = await findings(
      ['lint'],
      tree(declared(), `# plan-disable custom/nda -- no agencies\ntitle: Autumn\nchannels: [{ id: a }]\n`),
    )
    expect(unused.some((line) => line.includes('suppress/used'))).toBe(true)
    const nobodys = await findings(['lint'], tree('', silenced))
    expect(nobodys.some((line) => line.includes('suppress/known'))).toBe(true)
  })

  test('a file that is extended brings its own; the later one of a name counts', async () => {
    const shared = `custom:\n  - { id: custom/nda, message: shared, ${nda} }\n  - { id: custom/short, message: long, select: title, must: { maxLength: 3 } }\n`
    const with_ = (config: string) => ({ ...tree(config), '/r/shared.yaml': shared })
    const of = async (config: string) =>
      (await findings(['lint'], with_(config))).filter((line) => line.includes('custom/'))
    expect(await of('extends: ./shared.yaml\nrules: { custom/nda: off }\n')).toEqual(['warning custom/short long'])
    expect(await of(`extends: ./shared.yaml\nrules: { custom/short: off }\n${declared(', severity: error')}`)).toEqual([
      'error custom/nda no NDA',
      'error custom/nda no NDA',
    ])
    expect(await of('extends: [./shared.yaml, strict]\nrules: { custom/nda: off }\n')).toEqual([
      'error custom/short long',
    ])
  })

  test('each plan is held against the rules of its own configuration, in their words', async () => {
    const rule = (words: string) =>
      `custom:\n  - { id: custom/short, message: ${words}, why: ${words} why, select: title, must: { maxLength: 3 } }\n`
    const { findings } = await report(['lint'], {
      '/r/a/q.plan.yaml': 'title: Autumn\n',
      '/r/a/plan.config.yaml': rule('long in a'),
      '/r/b/q.plan.yaml': 'title: Autumn\n',
      '/r/b/plan.config.yaml': rule('long in b'),
      '/r/c/q.plan.yaml': '# plan-disable custom/short -- not ours\ntitle: Autumn\n',
    })
    expect(findings.map(({ file, rule, message, why }) => [file, rule, message, why])).toEqual([
      ['a/q.plan.yaml', 'custom/short', 'long in a', 'long in a why'],
      ['b/q.plan.yaml', 'custom/short', 'long in b', 'long in b why'],
      ['c/q.plan.yaml', 'suppress/known', expect.any(String), expect.any(String)],
    ])
  })

  test('what is broken is skipped, and said so', async () => {
    const of = (broken: string) => report(['lint'], tree(declared(), broken))
    const broken = await of('title: x\nchannels: [{ id: a, agency: b }, { id: c, agency: [1] }]\n')
    expect(broken.findings.filter(({ rule }) => rule === 'custom/nda').map(({ path }) => path)).toEqual([
      'channels[a].x-nda',
    ])
    expect((await of('title: x\nchannels: 7\n')).skipped.map(({ rule }) => rule)).toContain('custom/nda')
    const whole = `custom:\n  - { id: custom/all, message: m, select: plan, must: { required: [budget] } }\n`
    const skipped = await report(['lint'], tree(whole, 'title: x\nbudget: soon\n'))
    expect(skipped.skipped.map(({ rule }) => rule)).toContain('custom/all')
    expect(await said(whole, 'title: x\n')).toEqual(['warning custom/all m'])
  })

  test('every format shows why and how', async () => {
    const config = declared(', why: They see data., fix: "Have it signed."')
    const one = (await report(['lint'], tree(config))).findings.find(({ rule }) => rule === 'custom/nda')
    expect(one).toMatchObject({ why: 'They see data.', fix: 'Have it signed.' })
    expect((await plan(['lint'], tree(config))).out).toContain('  fix: Have it signed.')
    const sarif = JSON.parse((await plan(['lint', '--format', 'sarif'], tree(config))).out)
    const described = sarif.runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === 'custom/nda')
    expect(described.help.text).toBe('They see data.\n\nFix: Have it signed.')
    const bare = (await report(['lint'], tree(declared()))).findings.find(({ rule }) => rule === 'custom/nda')
    expect(bare).toMatchObject({
      why: 'A rule of your own, declared in plan.config.yaml.',
      fix: 'See what is asked for: plan rules custom/nda.',
    })
  })

  test('its words reach no terminal with anything hidden in them', async () => {
    const { out } = await plan(['lint'], tree(declared().replace('no NDA', '"a\\u001b[31m\\n::error::x"')))
    expect(out).not.toMatch(/\u001b|^::/m)
  })
})

describe('plan rules', () => {
  const tree = {
    '/r/plan.config.yaml': `# Ours
custom:
  - id: custom/nda
    select: channels[*]
    # Only those with an agency.
    where: { required: [agency] }
    must: { required: [x-nda] }
    message: an agency without
      an NDA
    severity: error
    why: They see data.
`,
    '/r/sub/plan.config.yaml': 'rules: {}\n',
  }

  test('lists it, marked', async () => {
    const { out } = await plan(['rules'], tree)
    expect(out).toMatch(
      /^custom\/nda +error +draft {2}Your own: reports "an agency without an NDA" in channels\[\*\]\.$/m,
    )
    expect(out.split('\n').filter((line) => line.startsWith('channels/few'))).toHaveLength(1)
    expect((await plan(['rules', '--element', 'custom'], tree)).out.split('\n')).toHaveLength(2)
    expect((await plan(['rules'], tree, { cwd: '/r/sub' })).out).not.toContain('custom/')
    expect((await plan(['rules', '--config', '../plan.config.yaml'], tree, { cwd: '/r/sub' })).out).toContain(
      'custom/nda',
    )
  })

  test('explains it with its declaration', async () => {
    expect((await plan(['rules', 'custom/nda'], tree)).out).toBe(`custom/nda  error

Your own: reports "an agency without an NDA" in channels[*].

Why
  They see data.

Declared in plan.config.yaml
  id: custom/nda
  select: channels[*]
  # Only those with an agency.
  where: { required: [agency] }
  must: { required: [x-nda] }
  message: an agency without
    an NDA
  severity: error
  why: They see data.
`)
    const withFix = { '/r/plan.config.yaml': `${tree['/r/plan.config.yaml']}    fix: Have it signed.\n` }
    expect((await plan(['rules', 'custom/nda'], withFix)).out).toContain('\nHow to fix\n  Have it signed.\n')
    const [json] = JSON.parse((await plan(['rules', 'custom/nda', '--format', 'json'], tree)).out)
    expect(json).toMatchObject({ id: 'custom/nda', source: 'plan.config.yaml', reads: ['channels[]'] })
    expect(json.declaration).toMatch(/^id: custom\/nda\nselect: /)
  })

  test('shows nothing hidden', async () => {
    const hostile = {
      '/r/plan.config.yaml':
        'custom: [{ id: custom/a, select: title, must: { type: string }, message: "\\u001b[2J\\n::error::" }]',
    }
    for (const argv of [['rules'], ['rules', 'custom/a']])
      expect((await plan(argv, hostile)).out).not.toMatch(/\u001b|^::/m)
  })

  test('names the nearest, and says where there is none', async () => {
    const err = async (id: string, cwd = '/r') => (await plan(['rules', id], tree, { cwd })).err
    expect(await err('custom/ndas')).toBe('plan: there is no rule custom/ndas; a similar name is custom/nda\n')
    expect(await err('custom/nda', '/r/sub')).toBe(
      'plan: there is no rule custom/nda: the configuration that holds here declares no rules of your own (custom: …); --config FILE names another\n',
    )
    const none = await plan(['rules', '--element', 'custom'], tree, { cwd: '/r/sub' })
    expect(none).toMatchObject({ code: 2, out: '' })
  })

  test('a mistake in the configuration is in the way of its own rules only', async () => {
    const broken = { '/r/plan.config.yaml': 'rlues: {}' }
    expect((await plan(['rules', 'channels/few'], broken)).code).toBe(0)
    expect((await plan(['rules', '--element', 'plan'], broken)).code).toBe(0)
    expect(await plan(['rules'], broken)).toMatchObject({ code: 2, out: '' })
  })
})

describe('bounded work', () => {
  test('a rule that would take too long says so, and ends', async () => {
    const list = Array.from({ length: 9000 }, (_, at) => at).join(', ')
    const tree = {
      '/r/q3.plan.yaml': `title: x\nx-a: [${list}]\n`,
      '/r/plan.config.yaml': `custom:
  - { id: custom/pairs, message: m, select: x-a, must: { uniqueItems: true } }
  - { id: custom/each, message: m, select: "x-a[*]", must: { enum: [${list.slice(0, 30000)}] } }
`,
    }
    const { skipped, findings } = await report(['lint'], tree)
    expect(skipped.map(({ rule, because }) => [rule, because])).toEqual([
      ['custom/pairs', 'the plan is too large for this rule: select less of it'],
      ['custom/each', 'the plan is too large for this rule: select less of it'],
    ])
    expect(findings.filter(({ rule }) => rule === 'custom/pairs')).toEqual([])
  })

  test('many rules on many items are fine', async () => {
    const channels = Array.from({ length: 500 }, (_, at) => `  - { id: c${at}, media: paid }\n`).join('')
    const rules = Array.from(
      { length: 300 },
      (_, at) => `  - { id: custom/r${at}, message: m, select: "channels[*]", must: { required: [id] } }\n`,
    )
    const { summary } = await report(['lint'], {
      '/r/q3.plan.yaml': `title: x\nchannels:\n${channels}`,
      '/r/plan.config.yaml': `custom:\n${rules.join('')}`,
    })
    expect(summary.skipped).toBe(0)
  })

  test('a list of things that never fit does not exhaust the interpreter', async () => {
    const items = Array.from({ length: 2000 }, (_, at) => `{ a: ${at} }`).join(', ')
    const parts = Array.from({ length: 100 }, (_, at) => `{ properties: { a: { const: -${at + 1} } } }`).join(', ')
    const { findings } = await report(['lint'], {
      '/r/q3.plan.yaml': `title: x\nx-a: [${items}]\n`,
      '/r/plan.config.yaml': `custom: [{ id: custom/a, message: m, select: x-a, must: { contains: { anyOf: [${parts}] } } }]`,
    })
    expect(findings.filter(({ rule }) => rule === 'custom/a')).toHaveLength(1)
  })
})
