import { describe, expect, test } from 'vitest'
import type { Mistake } from '../../src/cli/config/config-file.ts'
import { ruleSettings } from '../../src/cli/config/rule-settings.ts'
import { rules } from '../../src/registry.generated.ts'
import { fifo } from '../io/memory.ts'
import { refused, text } from './config-refused.ts'
import { findings, plan, report } from './world.ts'

/** The findings in one plan under a configuration, and files beside it. */
function under(config: string, more: Record<string, string> = {}, flags: readonly string[] = []): Promise<string[]> {
  return findings(['lint', ...flags], { '/r/plans/q3.plan.yaml': text, '/r/plan.config.yaml': config, ...more })
}

const few = 'channels/few 2 channels, and 1 at most'
const started = 'plan/started launched before 2026-07-15 as draft'

describe('rules', () => {
  test.each([
    ['nothing', '', [`warning ${few}`, 'info plan/plain jargon: synergy', `warning ${started}`]],
    ['only a comment', '# later\n', [`warning ${few}`, 'info plan/plain jargon: synergy', `warning ${started}`]],
    ['off', 'rules: { channels/few: off, plan/plain: off }', [`warning ${started}`]],
    ['an element', 'rules: { plan/*: off }', [`warning ${few}`]],
    [
      'an exact id over its element',
      'rules: { plan/*: off, plan/plain: warning }',
      [`warning ${few}`, 'warning plan/plain jargon: synergy'],
    ],
    [
      'whatever the order',
      'rules: { plan/plain: warning, plan/*: off }',
      [`warning ${few}`, 'warning plan/plain jargon: synergy'],
    ],
    [
      'an element over everything',
      'rules: { "*": off, plan/*: error }',
      ['error plan/plain jargon: synergy', `error ${started}`],
    ],
    [
      'a severity',
      'rules: { channels/few: error, plan/plain: off, plan/started: info }',
      [`error ${few}`, `info ${started}`],
    ],
    ['options', 'rules: { channels/few: { most: 2 }, plan/*: off }', []],
    [
      'one of the options',
      'rules: { channels/few: { label: ways }, plan/*: off }',
      ['warning channels/few 2 ways, and 1 at most'],
    ],
    [
      'options of a rule that is off turn it on',
      'extends: essentials\nrules: { channels/few: { label: ways } }',
      ['warning channels/few 2 ways, and 1 at most'],
    ],
    [
      'both',
      'rules: { channels/few: [error, { label: ways }], plan/*: off }',
      ['error channels/few 2 ways, and 1 at most'],
    ],
    [
      'JSON',
      '{ "rules": { "plan/*": "off", "channels/few": ["info", { "label": "ways" }] } }',
      ['info channels/few 2 ways, and 1 at most'],
    ],
    [
      'a family that has no rules yet',
      'rules: { journey/*: off, governance/*: error, plan/*: off }',
      [`warning ${few}`],
    ],
  ])('%s', async (_, config, expected) => {
    expect((await under(config)).sort()).toEqual([...expected].sort())
  })

  test('the rules that a pass rests on stay on under patterns', async () => {
    const broken = {
      '/r/q3.plan.yaml': 'title: "x\n',
      '/r/plan.config.yaml': 'rules: { "*": off, syntax/*: info, plan/titled: on }',
    }
    expect((await findings(['lint'], broken))[0]).toMatch(/^error syntax\/parse /)
  })

  test('they can be raised', async () => {
    const unused = {
      '/r/q3.plan.yaml': '# plan-disable plan/titled -- it has one\ntitle: Autumn\n',
      '/r/plan.config.yaml': 'rules: { suppress/used: error }',
    }
    expect((await findings(['lint'], unused))[0]).toMatch(/^error suppress\/used /)
  })

  test('with none but those on nothing is checked', async () => {
    expect(await refused('rules: { "*": off }')).toEqual([
      'plan: no rule is on: the configuration turns all of them off',
    ])
  })
})

describe('which configuration holds', () => {
  const tree = {
    '/r/plan.config.yaml': 'rules: { plan/*: off }',
    '/r/a/plan.config.yaml': 'rules: { channels/few: error }',
    '/r/a/b/q.plan.yaml': text,
    '/r/q.plan.yaml': text,
    '/r/other.yaml': 'rules: { "*": off, plan/started: info }',
  }

  test('the nearest one upwards, and only that', async () => {
    const { findings } = await report(['lint'], tree)
    expect(findings.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`).sort()).toEqual([
      'a/b/q.plan.yaml error channels/few',
      'a/b/q.plan.yaml info plan/plain',
      'a/b/q.plan.yaml warning plan/started',
      'q.plan.yaml warning channels/few',
    ])
  })

  test('the one that is named, for all plans', async () => {
    expect(await findings(['lint', '--config', 'other.yaml'], tree)).toEqual([`info ${started}`, `info ${started}`])
  })

  test('nothing outside the repository', async () => {
    const outside = { '/plan.config.yaml': 'nonsense', '/r/q.plan.yaml': text, '/shared.yaml': '' }
    expect((await plan(['lint'], outside)).code).toBe(0)
    const named = await plan(['lint', '--config', '../shared.yaml'], outside)
    expect(named).toMatchObject({
      code: 2,
      err: 'plan: ../shared.yaml leads out of /r: only what is in there is read\n',
    })
  })

  test.each(['plan.config.yml', 'plan.config.json'])('a file %s is not passed over in silence', async (name) => {
    const ran = await plan(['lint'], { '/r/q.plan.yaml': text, [`/r/${name}`]: '' })
    expect(ran).toMatchObject({ code: 2, err: `plan: ${name} is not read: rename it plan.config.yaml\n` })
  })

  test.each([
    ['a link out', { link: '/outside' }, 'leads out of /r'],
    ['a pipe', fifo, 'is not opened'],
    ['bytes', Buffer.from([0xff, 0xfe]), 'UTF-16'],
    ['five megabytes', 'x'.repeat(5 * 2 ** 20), 'too large'],
  ])('%s is refused', async (_, node, message) => {
    const ran = await plan(['lint'], { '/r/q.plan.yaml': text, '/r/plan.config.yaml': node, '/outside': 'secret: 1' })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain(message)
    expect(ran.err).not.toContain('secret')
  })
})

describe('extends', () => {
  test('a file of the repository, which may extend others; the later one wins', async () => {
    const more = {
      '/r/shared/a.yaml': 'extends: ./b.yaml\nrules: { plan/started: info }',
      '/r/shared/b.yaml': 'rules: { plan/started: off, plan/plain: off, channels/few: error }',
    }
    expect(await under('extends: ./shared/a.yaml\nrules: { channels/few: { label: ways } }', more)).toEqual([
      `info ${started}`,
      'error channels/few 2 ways, and 1 at most',
    ])
    expect(await under('extends: [./shared/a.yaml, ./shared/b.yaml]', more)).toEqual([`error ${few}`])
  })

  test('a circle is refused with the way round it', async () => {
    const more = { '/r/a.yaml': 'extends: ./b.yaml', '/r/b.yaml': 'extends: [./c.yaml, ./a.yaml]', '/r/c.yaml': '' }
    expect(await refused('extends: ./a.yaml', more)).toEqual([
      'b.yaml:1:21: the configurations extend each other in a circle: a.yaml, b.yaml, a.yaml',
    ])
    expect(await refused('extends: ./plan.config.yaml')).toEqual([
      'plan.config.yaml:1:10: the configurations extend each other in a circle: plan.config.yaml, plan.config.yaml',
    ])
  })

  test('two ways to the same file are no circle, and a hundred files are enough', async () => {
    expect(
      await under('extends: [./a.yaml, ./b.yaml]', {
        '/r/a.yaml': 'extends: ./c.yaml',
        '/r/b.yaml': 'extends: ./c.yaml',
        '/r/c.yaml': 'rules: { plan/*: off }',
      }),
    ).toEqual([`warning ${few}`])
    const tower = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`/r/${at}.yaml`, `extends: [./${at + 1}.yaml, ./${at + 1}.yaml]`]),
    )
    expect(await refused('extends: ./0.yaml', { ...tower, '/r/30.yaml': '' })).toEqual([
      'plan: more than 100 configurations extend each other',
    ])
  })

  test('a mistake is told in the file it is in', async () => {
    expect(await refused('extends: ./sub/a.yaml', { '/r/sub/a.yaml': '\nrules: { plan/x: off }' })).toEqual([
      'sub/a.yaml:2:10: there is no rule "plan/x"',
    ])
  })

  test.each([
    ['recommended', 'plan/alone channels/few operations/absent'],
    ['essentials', ''],
    ['strict', 'plan/rare digital/absent'],
    ['operational-control', 'operations/absent'],
    ['digital', 'digital/absent channels/few'],
  ])('%s', async (name, some) => {
    const { out } = await plan(['rules', '--format', 'json'])
    const rules: { id: string; presets: string[] }[] = JSON.parse(out)
    const on = rules.filter(({ presets }) => presets.includes(name)).map(({ id }) => id)
    expect(on).toEqual(expect.arrayContaining(['syntax/parse', 'suppress/used', ...some.split(' ').filter(Boolean)]))
    if (name !== 'strict') expect(on).not.toContain('plan/rare')
    if (name === 'recommended') expect(on).not.toContain('digital/absent')
    if (name === 'essentials') expect(on).not.toContain('channels/few')
  })

  test('strict makes errors of warnings and of nothing else', async () => {
    expect((await under('extends: strict')).sort()).toEqual(
      [`error ${few}`, 'info plan/plain jargon: synergy', `error ${started}`].sort(),
    )
  })

  test('later presets lay themselves over earlier ones', async () => {
    const ops = { '/r/plans/q3.plan.yaml': `${text}operations: { note: x }\ndigital: { note: x }\nnote: y\n` }
    const all = await under('extends: [strict, operational-control]', ops)
    expect(all).toContain('error operations/absent there is operations')
    expect(all).toContain('error digital/absent there is digital')
    expect(all).toContain(`warning ${few}`)
    expect(all).toContain('error plan/rare a note')
  })
})

describe('overrides', () => {
  test('hold for the plans that fit, the later one over the earlier', async () => {
    const config = `
rules: { plan/*: off }
overrides:
  - { files: ["plans/**"], rules: { channels/few: error } }
  - { files: ["**/q3.*", "!plans/old/**"], rules: { channels/few: info } }
  - { files: ["./plans/old/*"], rules: { "*": off, plan/started: on } }
`
    const more = { '/r/plans/q4.plan.yaml': text, '/r/plans/old/q3.plan.yaml': text, '/r/top.plan.yaml': text }
    const { findings } = await report(['lint'], {
      '/r/plan.config.yaml': config,
      '/r/plans/q3.plan.yaml': text,
      ...more,
    })
    expect(findings.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`)).toEqual([
      'plans/old/q3.plan.yaml warning plan/started',
      'plans/q3.plan.yaml info channels/few',
      'plans/q4.plan.yaml error channels/few',
      'top.plan.yaml warning channels/few',
    ])
  })

  test('start from the folder of the file they stand in', async () => {
    const more = { '/r/plans/shared.yaml': 'overrides: [{ files: [q3.plan.yaml], rules: { channels/few: error } }]' }
    expect(await under('extends: ./plans/shared.yaml\nrules: { plan/*: off }', more)).toEqual([`error ${few}`])
  })
})

describe('plans', () => {
  const tree = {
    '/r/plans/q3.yaml': 'title: a',
    '/r/plans/old/q1.yaml': 'title: a',
    '/r/plans/plan.yaml': 'title: a',
    '/r/ignored/q3.yaml': 'title: a',
    '/r/.gitignore': 'ignored',
    '/r/sub/plan.config.yaml': 'plans: ["*.md"]',
    '/r/sub/a.md': 'x',
    '/r/sub/b.plan.yaml': 'title: b',
  }

  async function linted(config: string, paths: readonly string[] = []): Promise<string[]> {
    const argv = ['lint', ...paths, '--config', '/r/plan.config.yaml']
    const flags = config === '' ? ['lint', ...paths] : argv.slice(0, -2)
    const { findings } = await report(flags, {
      ...tree,
      ...(config !== '' && {
        '/r/plan.config.yaml': `${config}\nrules: { "*": off, plan/rare: on, plan/titled: info }`,
      }),
      ...notes,
    })
    return findings.map(({ file }) => file)
  }
  /** Each plan has a finding, so that the report names it. */
  const notes = Object.fromEntries(
    Object.keys(tree)
      .filter((path) => /\.(yaml|md)$/.test(path) && !path.includes('config'))
      .map((path) => [path, path.endsWith('.md') ? '---\nnote: x\n---\n' : 'note: x\n']),
  )

  test.each([
    [
      'patterns replace the usual names',
      'plans: ["plans/**/*.yaml"]',
      ['plans/old/q1.yaml', 'plans/plan.yaml', 'plans/q3.yaml', 'sub/a.md'],
    ],
    [
      'with some left out',
      'plans: ["plans/**/*.yaml", "!plans/old/**"]',
      ['plans/plan.yaml', 'plans/q3.yaml', 'sub/a.md'],
    ],
    ['only some left out', 'plans: ["!plans/**"]', ['sub/a.md']],
    [
      'what git ignores stays out, and so does the configuration',
      'plans: ["**/*.yaml"]',
      ['plans/old/q1.yaml', 'plans/plan.yaml', 'plans/q3.yaml', 'sub/a.md'],
    ],
  ])('%s', async (_, config, files) => {
    expect([...new Set(await linted(config))]).toEqual(files)
  })

  test('a file that is named is linted all the same', async () => {
    expect([...new Set(await linted('plans: ["plans/*"]', ['sub/b.plan.yaml']))]).toEqual(['sub/b.plan.yaml'])
  })
})

describe('words', () => {
  test.each([
    [
      'more of them',
      'words: { jargon: { add: [autumn] } }',
      ['info plan/plain jargon: Autumn', 'info plan/plain jargon: synergy'],
    ],
    ['fewer', 'words: { jargon: { remove: [synergy] } }', []],
    [
      'both, from two files',
      'extends: ./a.yaml\nwords: { jargon: { add: [synergy], remove: [autumn] } }',
      ['info plan/plain jargon: synergy'],
    ],
  ])('%s', async (_, config, expected) => {
    const off = 'rules: { "*": off, plan/plain: on }'
    expect(
      await under(`${config}\n${off}`, { '/r/a.yaml': 'words: { jargon: { add: [autumn], remove: [synergy] } }' }),
    ).toEqual(expected)
  })
})

test.each([
  ['rules:\n  *: off\n  channels/*: off\n', '2:3', '*'],
  ['rules: { *: off }\n', '1:10', '*'],
  ['rules:\n  */few: off\n', '2:3', '*/few'],
  ['rules:\n  channels/few: off\n  * : off\n', '3:3', '*'],
])('a pattern without quotes: %j', async (config, at, pattern) => {
  expect(await refused(config)).toEqual([
    `plan.config.yaml:${at}: a name that starts with * needs quotes: "${pattern}":`,
  ])
})

describe('a word to be taken out', () => {
  test.each([
    ['misspelt', 'words: { jargon: { remove: [synergi] } }', '; a similar entry is "synergy"'],
    ['of another list', 'words: { jargon: { remove: [zebra] } }', ''],
    ['taken out where it is put in', 'words: { jargon: { add: [zebra], remove: [zebra] } }', ''],
  ])('%s', async (_, config, hint) => {
    const [line, ...others] = await refused(config)
    expect(line).toMatch(/^plan\.config\.yaml:1:\d+: there is no "\w+" in the word list "jargon"/)
    expect(line?.endsWith(`"jargon"${hint}`)).toBe(true)
    expect(others).toEqual([])
  })

  test('is any entry, in any case, and what an extended configuration puts in', async () => {
    const config =
      'extends: ./a.yaml\nwords: { jargon: { remove: [Synergy, zebra] } }\nrules: { "*": off, plan/plain: on }'
    expect(await under(config, { '/r/a.yaml': 'words: { jargon: { add: [zebra] } }' })).toEqual([])
  })
})

describe('an option that is a share', () => {
  const settingOf = (share: unknown) => {
    const mistakes: Mistake[] = []
    const settings = ruleSettings({ 'budget/campaign-pool': ['warning', { share }] }, rules, mistakes)
    return mistakes[0]?.message ?? settings.get('budget/campaign-pool')?.options?.share
  }

  test.each([
    ['30%', 0.3],
    ['12.5 %', 0.125],
    ['100%', 1],
    [0.3, 0.3],
    [0, 0],
    [30, 'the option "share" of budget/campaign-pool is a share, and 30 is more than the whole: write 30%'],
    [
      300,
      'the option "share" of budget/campaign-pool is a share, and 300 is more than the whole: write a share such as 10%',
    ],
    [
      '130%',
      'the option "share" of budget/campaign-pool is a share, and 130% is more than the whole: write a share such as 10%',
    ],
    [-1, 'the option "share" of budget/campaign-pool cannot be less than 0'],
    ['much', 'the option "share" of budget/campaign-pool is a share, such as 10%, and a text stands here'],
  ])('%j', (written, expected) => {
    expect(settingOf(written)).toBe(expected)
  })

  test('is known by its name: what else is below 1 is a number', () => {
    const mistakes: Mistake[] = []
    ruleSettings(
      { 'governance/latency': { warn: '30%' }, 'plan/no-placeholders': { template_share: '40%' } },
      rules,
      mistakes,
    )
    expect(mistakes.map(({ message }) => message)).toEqual([expect.stringContaining('governance/latency is a number')])
  })
})

describe('an option that is a number', () => {
  test.each([
    ['plan/quarter-matches-period', { fiscal_year_starts: 12 }, undefined],
    ['plan/quarter-matches-period', { fiscal_year_starts: 13 }, 'is a whole number from 1 to 12, and 13 is none'],
    ['plan/quarter-matches-period', { fiscal_year_starts: 0 }, 'is a whole number from 1 to 12, and 0 is none'],
    ['plan/quarter-matches-period', { fiscal_year_starts: 4.5 }, 'is a whole number from 1 to 12, and 4.5 is none'],
    ['plan/not-stale', { days: 0 }, undefined],
    ['plan/not-stale', { days: -1 }, 'cannot be less than 0'],
    ['plan/not-stale', { days: Number.POSITIVE_INFINITY }, 'is a number that ends'],
    ['plan/not-stale', { days: Number.NaN }, 'is a number that ends'],
  ])('%s %j', (id, options, wrong) => {
    const mistakes: Mistake[] = []
    ruleSettings({ [id]: options }, rules, mistakes)
    const expected = wrong && `the option "${Object.keys(options)[0]}" of ${id} ${wrong}`
    expect(mistakes.map(({ message }) => message)).toEqual(expected ? [expected] : [])
  })
})

describe('what is said beside the findings', () => {
  const err = async (tree: Record<string, string>, argv: readonly string[] = [], cwd?: string) => {
    const ran = await plan(['lint', '--fail-on', 'never', ...argv], { '/r/plans/q3.plan.yaml': text, ...tree }, { cwd })
    expect(ran.code).toBe(0)
    return ran.err.split('\n').filter((line) => line.startsWith('plan: '))
  }
  const config = (pattern: string) => ({
    '/r/plan.config.yaml': `overrides: [{ files: ["${pattern}"], rules: { channels/few: off } }]`,
  })

  test('a pattern that no plan fits, where all of the folder was looked through', async () => {
    const said = ['plan: plan.config.yaml: no plan of this run fits "plan/*.yaml" (overrides)']
    expect(await err(config('plan/*.yaml'))).toEqual(said)
    expect(await err(config('plan/*.yaml'), ['.'])).toEqual(said)
    expect(await err(config('plan/*.yaml'), ['plans'])).toEqual([])
    expect(await err(config('plan/*.yaml'), ['plans/q3.plan.yaml'])).toEqual([])
    expect(await err(config('plans/*.yaml'))).toEqual([])
    expect(await err(config('./plans/*'))).toEqual([])
    expect(await err(config('!plan/*.yaml'))).toEqual([])
    const plans = { '/r/plan.config.yaml': 'plans: ["**/*.plan.yaml", "campaigns/*.md"]' }
    expect(await err(plans)).toEqual(['plan: plan.config.yaml: no plan of this run fits "campaigns/*.md" (plans)'])
  })

  test('a plan without anything that the preset digital is about', async () => {
    const said = [
      'plan: plans/q3.plan.yaml has no "digital": the rules of the preset digital have nothing to check there',
    ]
    const extending = (config: string) => ({ '/r/plan.config.yaml': config })
    expect(await err(extending('extends: digital'))).toEqual(said)
    expect(await err({ ...extending('extends: ./own.yaml'), '/r/own.yaml': 'extends: [strict, digital]' })).toEqual(
      said,
    )
    expect(await err(extending('extends: strict'))).toEqual([])
    expect(await err({ ...extending('extends: digital\nrules: { digital/*: off }') })).toEqual([])
    const told = { '/r/plans/q3.plan.yaml': `${text}digital: { values: [Honest] }\n`, ...extending('extends: digital') }
    expect(await err(told)).toEqual([])
  })

  test('a pattern for a part of a plan in a folder fits', async () => {
    const parts = { '/r/q4/plan.yaml': 'title: x\n', '/r/q4/budget.yaml': 'total: 1\n' }
    expect(await err({ ...parts, ...config('q4/budget.yaml') })).toEqual([])
  })

  test('a configuration that is extended may be written for other folders', async () => {
    const tree = { '/r/plan.config.yaml': 'extends: ./a.yaml', '/r/a.yaml': config('plan/*')['/r/plan.config.yaml'] }
    expect(await err(tree)).toEqual([])
  })

  test.each(['plans.config.yaml', 'planlint.config.yml', '.plan.config.yaml', 'plan-config.yaml', 'plan.conf.yaml'])(
    '%s beside the plans is not read',
    async (name) => {
      const said = [`plan: plans/${name} is not read: a configuration is called plan.config.yaml`]
      expect(await err({ [`/r/plans/${name}`]: 'rules: {}' })).toEqual(said)
      expect(await err({ [`/r/plans/${name}`]: 'rules: {}' }, ['plans/q3.plan.yaml'])).toEqual(said)
      expect(await err({ [`/r/plans/${name}`]: 'rules: {}', '/r/plans/plan.config.yaml': '' })).toEqual([])
    },
  )

  test('other settings are nobody’s business', async () => {
    const names = ['planning.config.yaml', 'plan.configuration.md', 'eslint.config.json', 'q3.config.yaml']
    expect(await err(Object.fromEntries(names.map((name) => [`/r/plans/${name}`, 'x'])))).toEqual([])
  })
})
