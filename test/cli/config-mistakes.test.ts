import { describe, expect, test } from 'vitest'
import { refusal, refused } from './config-refused.ts'

describe('what is wrong in a configuration is said in a line with its place', () => {
  test.each([
    [
      'a setting',
      'rlues: {}',
      '1:1: there is no field "rlues" in the configuration; a field with a similar name is "rules"',
    ],
    [
      'a setting of something else',
      'files: [a]',
      '1:1: there is no field "files" in the configuration; it belongs to "overrides"',
    ],
    [
      'a setting inside',
      'overrides:\n  - file: [a]\n    files: [b]\n    rules: {}\n',
      '2:5: there is no field "file" in an item of "overrides"',
    ],
    ['a kind of value', 'plans: q3.yaml', '1:8: a list is expected here, not the text "q3.yaml"'],
    ['a missing setting', 'overrides: [{ files: [a] }]', '1:13: this item of "overrides" has no rules'],
    ['an empty list', '# ours\n[]\n', '2:1: a configuration is settings with names (extends: …, rules: …)'],
    ['an empty text', '""', '1:1: a configuration is settings with names (extends: …, rules: …)'],
    ['a list', '- recommended', '1:1: a configuration is settings with names (extends: …, rules: …)'],
    ['YAML', 'rules: {\n', /1:8: .*never closes/],
    ['a tag', 'rules: !!omap [a: 1]', /1:8: !!omap is read as a YAML tag/],
    ['a merge', '<<<<<<< a\nrules: {}\n=======\nplans: [b]\n>>>>>>> b\n', /1:1: git has left two versions/],
    ['a key twice', 'rules: {}\nrules: {}\n', /2:1: .*"rules"/],
    [
      'a rule',
      'rules:\n  channels/fwe: off\n',
      '2:3: there is no rule "channels/fwe"; a similar name is "channels/few"',
    ],
    [
      'the element of a rule',
      'rules: { plan/few: off }',
      '1:10: there is no rule "plan/few"; a similar name is "channels/few"',
    ],
    ['a rule like no other', 'rules: { what: off }', '1:10: there is no rule "what"'],
    [
      'an element',
      'rules: { chanels/*: off }',
      '1:10: there is no element "chanels" with rules; a similar name is "channels/*"',
    ],
    [
      'an element without its sign',
      'rules: { plan: off }',
      '1:10: "plan" is an element, not a rule: for all its rules write "plan/*"',
    ],
    [
      'a severity',
      'rules: { channels/few: eror }',
      '1:24: "eror" is not one of off, on, info, warning, error; the nearest is error',
    ],
    [
      'no severity',
      'rules: { plan/*: off, channels/few: }',
      '1:23: off, on, info, warning, error, { options }, or [warning, { options }] is expected here',
    ],
    [
      'a truth',
      'rules: { channels/few: false }',
      '1:24: off, on, info, warning, error, { options }, or [warning, { options }] is expected here',
    ],
    [
      'half a pair',
      'rules: { channels/few: [warning] }',
      '1:24: off, on, info, warning, error, { options }, or [warning, { options }] is expected here',
    ],
    [
      'an option',
      'rules: { channels/few: { mots: 2 } }',
      '1:26: the rule channels/few has no option "mots"; a similar name is "most"',
    ],
    [
      'an option like no other',
      'rules: { channels/few: { x: 2 } }',
      '1:26: the rule channels/few has no option "x"; it has most, label, strict, besides',
    ],
    [
      'an option of a rule without',
      'rules: { plan/titled: { x: 2 } }',
      '1:25: the rule plan/titled has no option "x"; it has none',
    ],
    [
      'the type of an option',
      'rules: { channels/few: [on, { most: many }] }',
      '1:37: the option "most" of channels/few is a number, such as 1, and a text stands here',
    ],
    [
      'the type of a list',
      'rules: { channels/few: { besides: [1] } }',
      '1:35: the option "besides" of channels/few is a list of texts, such as ["pr"], and a list stands here',
    ],
    [
      'the type of a truth',
      'rules: { channels/few: { strict: "yes" } }',
      '1:34: the option "strict" of channels/few is true or false, such as false, and a text stands here',
    ],
    [
      'nothing for an option',
      'rules: { channels/few: { strict: true, most: } }',
      '1:40: the option "most" of channels/few is a number, such as 1, and nothing stands here',
    ],
    [
      'options for many rules',
      'rules: { channels/*: { most: 2 } }',
      '1:22: options are those of one rule: write them under its id',
    ],
    [
      'a rule that stays',
      'rules: { syntax/parse: off }',
      '1:10: syntax/parse can be neither turned off nor lowered: without it a pass would mean nothing',
    ],
    [
      'a rule that stays, lowered',
      'rules: { suppress/known: warning }',
      '1:10: suppress/known can be neither turned off nor lowered: without it a pass would mean nothing',
    ],
    [
      'an element that is always on',
      'rules: { suppress/*: off }',
      '1:10: suppress/* can be neither turned off nor lowered: without it a pass would mean nothing',
    ],
    [
      'a rule that stays, elsewhere',
      'overrides: [{ files: [a], rules: { suppress/used: info } }]',
      '1:36: suppress/used can be neither turned off nor lowered: without it a pass would mean nothing',
    ],
    [
      'a word list',
      'words: { jargno: { add: [flywheel] } }',
      '1:10: there is no word list "jargno"; a similar name is "jargon"',
    ],
    [
      'a change to a list',
      'words: { jargon: { ad: [flywheel] } }',
      '1:20: there is no field "ad" in "jargon"; a field with a similar name is "add"',
    ],
    ['a preset', 'extends: recomended', '1:10: there is no preset "recomended"; a similar name is "recommended"'],
    [
      'a preset like no other',
      'extends: [strict, ours]',
      '1:19: there is no preset "ours"; presets are recommended, essentials, strict, operational-control, digital',
    ],
    [
      'a file without its sign',
      'extends: shared.yaml',
      '1:10: there is no preset "shared.yaml"; a file is written ./shared.yaml',
    ],
    [
      'an address',
      'extends: https://example.com/plan.config.yaml',
      '1:10: there is no preset "https://example.com/plan.config.yaml"; only presets and files of the repository are extended',
    ],
    [
      'a file that is not there',
      'extends: ./sharde.yaml',
      '1:10: there is no file "./sharde.yaml"; a similar name is "shared.yaml"',
    ],
    ['a file that no disk can have', 'extends: "./a\\0b"', '1:10: there is no file "./a␀b"'],
    ['a file outside', 'extends: ../shared.yaml', '1:10: "../shared.yaml" is not in the repository'],
    ['a file from the root of the disk', 'extends: /etc/passwd', '1:10: "/etc/passwd" is not in the repository'],
    [
      'a setting that other linters have',
      'baseline: plan-baseline.json',
      '1:1: there is no field "baseline" in the configuration',
    ],
    ['a rule of nobody', 'rules: { custom/ours: off }', '1:10: there is no rule "custom/ours"'],
    ['briefs outside', 'briefs: ../briefs', '1:9: "../briefs" is no folder of the repository'],
    ['briefs where git is', 'briefs: .git/hooks', '1:9: ".git/hooks" is no folder of the repository'],
    [
      'a pattern that takes hours',
      `plans: ["${'*a'.repeat(20)}"]`,
      '1:9: the pattern is too intricate: write several with few * and { }, and no ( )',
    ],
    [
      'a pattern of pages',
      `plans: ["${'a'.repeat(70_000)}"]`,
      '1:9: the pattern is too intricate: write several with few * and { }, and no ( )',
    ],
    [
      'a pattern in brackets',
      'overrides: [{ files: ["(a+)+b"], rules: { plan/*: off } }]',
      '1:23: the pattern is too intricate: write several with few * and { }, and no ( )',
    ],
    [
      '__proto__',
      '__proto__: { rules: {} }',
      /^plan\.config\.yaml:1:1: there is no field "__proto__" in the configuration/,
    ],
    ['__proto__ as a rule', 'rules: { __proto__: off }', '1:10: there is no rule "__proto__"'],
    [
      '__proto__ as an option',
      'rules: { channels/few: { __proto__: { most: 9 } } }',
      '1:26: the rule channels/few has no option "__proto__"; it has most, label, strict, besides',
    ],
    ['__proto__ as a list', 'words: { __proto__: { add: [x] } }', '1:10: there is no word list "__proto__"'],
    ['constructor', 'rules: { constructor: off, toString/*: off }', /there is no rule "constructor"$/],
  ])('%s', async (_, config, message) => {
    const [line] = await refused(config, { '/r/shared.yaml': 'rules: {}' })
    if (typeof message === 'string') expect(line).toBe(`plan.config.yaml:${message}`)
    else expect(line).toMatch(message)
    expect(({} as Record<string, unknown>).most).toBeUndefined()
  })

  test.each([
    ['a severity', 'rules: { channels/few: disabled }', 'Write, for instance: channels/few: off'],
    ['a truth', 'rules: { channels/few: true }', 'Write, for instance: channels/few: on'],
    ['half a pair', 'rules: { channels/few: [warn] }', 'Write, for instance: channels/few: warning'],
    ['a severity as an option', 'rules: { channels/few: { severity: off } }', 'Write channels/few: off'],
    ['a rule like no other', 'rules: { what: off }', 'All rules and their ids: plan rules'],
    ['a near name', 'rlues: {}', 'Write rules.'],
    ['a kind of value', 'plans: q3.yaml', 'Write it like this: [q3.yaml]'],
    ['a mapping', 'rules: off', 'Write it like this: { digital/*: off }'],
    ['what is missing', 'overrides: [{ files: [a] }]', 'Add rules.'],
    ['no settings', '# ours\n- strict', 'Write, for instance: extends: strict'],
    ['what others call it', 'ignore: [a]', /^Write it under plans, .*!archive/],
    ['a flag', 'fail_on: warning', /^Take it out here, and put --fail-on behind plan lint/],
    ['nothing like it', 'mood: sunny', /^Fields here: .*extends, plans/],
    ['YAML', 'rules:\n\tplan/*: off', /^Put spaces in its place/],
  ])('with its cure: %s', async (_, config, fix) => {
    const last = (await refusal(config)).at(-1) ?? ''
    expect(last.slice(0, 7)).toBe('  fix: ')
    if (typeof fix === 'string') expect(last.slice(7)).toBe(fix)
    else expect(last.slice(7)).toMatch(fix)
  })

  test('with the line and the place in it', async () => {
    expect(await refusal('# ours\nrules:\n  channels/fwe: off\n')).toEqual([
      'plan.config.yaml:3:3: there is no rule "channels/fwe"; a similar name is "channels/few"',
      '  3 |   channels/fwe: off',
      '    |   ^^^^^^^^^^^^',
      '  fix: Write channels/few.',
    ])
  })

  test('of a file that is no configuration by its name no line is shown', async () => {
    const lines = await refusal('extends: ./.env\n', { '/r/.env': 'TOKEN: abc\n' })
    expect(lines.join('\n')).not.toContain('abc')
    expect(lines[0]).toContain('.env:1:1: there is no field "TOKEN"')
  })

  test('all of it at once, in the order of the file', async () => {
    const lines = await refused('words: { x: { add: [y] } }\nrules: { a/b: off, c/d: off }\nextends: recommended\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'plan.config.yaml:1:10:',
      'plan.config.yaml:2:10:',
      'plan.config.yaml:2:20:',
    ])
  })

  test('nothing in it reaches the terminal or the CI log', async () => {
    const [line, ...more] = await refused('rules: { "a\\n::error::x\\u001b[31m##[add-mask]e": off }')
    expect(line).toBe('plan.config.yaml:1:10: there is no rule "a ::error::x␛[31m# #[add-mask]e"')
    expect(more).toEqual([])
  })
})
