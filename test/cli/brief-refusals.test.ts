import { describe, expect, test } from 'vitest'
import { file, folder, plan, type Tree, text } from './briefing.ts'

const draft = text.replace(/^status: .*/m, 'status: draft')

describe('what cannot be done ends with 2 and one line, and nothing is written', () => {
  const two = { [file]: text, '/r/plans/q4.plan.yaml': text.replace('id: second-bell-2026-q3', 'id: q4') }
  const draft = (id: string) => `id: ${id}\nchannels: [{ id: email }, { id: email-2 }]\n`
  test.each<[string, string[], Tree, string]>([
    ['no channel', [], { [file]: text }, 'say which channels to brief, such as plan brief paid-search, or --all'],
    [
      'an unknown channel',
      ['paid-serach'],
      { [file]: text },
      'there is no channel "paid-serach"; a similar name is "paid-search"; plans/q3.plan.yaml has online-video, press,',
    ],
    [
      'several plans',
      ['press'],
      two,
      'the channel "press" is in several plans (plans/q3.plan.yaml, plans/q4.plan.yaml): say which with --plan FILE',
    ],
    [
      'a plan where channels are named',
      ['plans/q3.plan.yaml', '--all'],
      { [file]: text },
      'plans/q3.plan.yaml is the name of a plan, and channels are named here: plan brief --all --plan plans/q3.plan.yaml',
    ],
    ['channels and --all', ['press', '--all'], { [file]: text }, 'name channels or say --all, not both'],
    [
      '--stdout and --out',
      ['press', '--stdout', '--out', 'x'],
      { [file]: text },
      '--stdout prints and --out writes files',
    ],
    [
      'a Word file on the screen',
      ['press', '--stdout', '--format', 'docx'],
      { [file]: text },
      'a Word file cannot be printed',
    ],
    [
      'several pages on the screen',
      ['press', 'email', '--stdout', '--format', 'html'],
      { [file]: text },
      'one page is printed at a time',
    ],
    [
      'a template for a page',
      ['press', '--template', 'x', '--format', 'html'],
      { [file]: text },
      '--template makes Markdown',
    ],
    [
      '--check and --draft',
      ['--check', '--draft'],
      { [file]: text },
      '--check writes nothing, so --draft has nothing to do',
    ],
    ['nothing to check', ['--check'], { [file]: text }, 'no brief is kept beside these plans'],
    ['a format that is none', ['press', '--format', 'pdf'], { [file]: text }, 'there is no format "pdf"'],
    ['a language that is none', ['press', '--lang', 'it'], { [file]: text }, 'there is no language "it"'],
    [
      'a file that is none of ours',
      ['press'],
      { [file]: text, [`${folder}/press.md`]: '# Notes\n' },
      'press.md is no brief that planlint has written',
    ],
    [
      'a file that is no text',
      ['press'],
      { [file]: text, [`${folder}/press.md`]: 'PNG\0' },
      'press.md is no brief that planlint has written',
    ],
    [
      'data that is none of ours',
      ['press', '--format', 'json'],
      { [file]: text, [`${folder}/press.json`]: '{ "version": 1, "channel": { "id": "press" } }' },
      'press.json is no brief that planlint has written',
    ],
    [
      'a link in its place',
      ['press'],
      { [file]: text, [`${folder}/press.md`]: { link: '/etc/passwd' } },
      'press.md is a link',
    ],
    [
      'a template that leads out of the repository',
      ['press', '--template', 't', '--stdout'],
      { [file]: text, '/r/t': { link: '/etc/passwd' }, '/etc/passwd': 'root:x' },
      't leads out of /r',
    ],
    [
      'a folder that is a link',
      ['press'],
      { [file]: text, '/r/plans/briefs': { link: '/tmp' }, '/tmp/': '' },
      'plans/briefs is a link',
    ],
    [
      'a plan folder that is a link',
      ['press'],
      { [file]: text, [folder]: { link: '/tmp' }, '/tmp/': '' },
      'second-bell-2026-q3 is a link',
    ],
    ['a folder in its place', ['press'], { [file]: text, [`${folder}/press.md/x`]: '' }, 'press.md is no file'],
    [
      'a file that differs by capitals',
      ['press'],
      { [file]: text, [`${folder}/Press.md`]: 'x' },
      'Press.md differs from press.md only by capital letters',
    ],
    [
      'a Word file that is there',
      ['press', '--format', 'docx'],
      { [file]: text, [`${folder}/press.docx`]: 'x' },
      'somebody may have written in it: --force replaces it',
    ],
    [
      'a page that is none of ours',
      ['press', '--format', 'html'],
      { [file]: text, [`${folder}/press.html`]: '<p>' },
      'press.html is no brief',
    ],
    [
      'two plans of one id',
      ['--all', '--draft'],
      { '/r/a.plan.yaml': draft('q3'), '/r/b.plan.yaml': draft('q3') },
      'would both write',
    ],
    ['a broken plan id', ['email', '--draft'], { [file]: draft('../../x') }, '"../../x" cannot name a file'],
    ['an id beyond what disks take', ['email', '--draft'], { [file]: draft('q'.repeat(300)) }, 'more than 120 letters'],
    [
      'a brief with more in it than can be read',
      ['press', '--force'],
      { [file]: text, [`${folder}/press.md`]: `<!-- plan-brief v1 -->\n${'x'.repeat(4 * 2 ** 20)}` },
      'press.md is not replaced, for it cannot be read as a brief: it has more than 4 MiB',
    ],
    [
      'a brief with a NUL in it',
      ['press', '--force'],
      { [file]: text, [`${folder}/press.md`]: '<!-- plan-brief v1 -->\na\0b' },
      'press.md is not replaced, for it cannot be read as a brief: a NUL is in it, which no text holds',
    ],
    [
      'a brief in another encoding',
      ['press', '--force'],
      { [file]: text, [`${folder}/press.md`]: Buffer.from('\ufeff<!-- plan-brief v1 -->\ncaf\xe9', 'latin1') },
      'press.md is not replaced, for it cannot be read as a brief: its text is not UTF-8',
    ],
    [
      'two channels of one id',
      ['--all', '--draft'],
      { [file]: 'channels: [{ id: email, role: Brings readers back. }, { id: email, role: Sells. }]' },
      'two channels of plans/q3.plan.yaml have the id "email"',
    ],
    [
      'a template that is not there',
      ['press', '--template', 'x.liquid'],
      { [file]: text },
      'there is no file or folder x.liquid',
    ],
    [
      'a template that is wrong',
      ['press', '--template', 't'],
      { [file]: text, '/r/t': '{{ nope }}' },
      'the template t cannot be used: undefined variable: nope',
    ],
  ])('%s', async (_, argv, tree, words) => {
    const ran = await plan(['brief', ...argv], tree)
    expect(ran.err).toContain(words)
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.files.written.size).toBe(0)
  })

  test('one file that must not be replaced keeps all from being written', async () => {
    const ran = await plan(['brief', '--all'], { [file]: text, [`${folder}/email.md`]: 'mine' })
    expect(ran.code).toBe(2)
    expect(ran.files.written.size).toBe(0)
  })
})

describe('a plan that is not ready is refused with the finding that explains why', () => {
  test.each([
    ['no sign-off', /\n {2}signed_off: .*/, '', 'messaging/signed-off'],
    ['an error of the objective', 'metric: first-orders\n', 'metric: nope\n', 'plan/known-references'],
    [
      'an error of the channel',
      'role: Makes buying second-hand the sensible choice in the papers parents trust.',
      'role: Builds reach. Sells hats.',
      'channels/role-one-sentence',
    ],
    [
      'an error of its audience',
      'definition: Parents of a child aged 6 to 11',
      'size: 3\n    definition: Parents of a child aged 6 to 11',
      'syntax/',
    ],
    [
      'a number of the channel that is text',
      'primary_metric: knows-our-name',
      'contribution: £2k\n    primary_metric: knows-our-name',
      'syntax/',
    ],
    ['a shape of the channel that is wrong', 'tempo: monthly', 'starts: [soon, later]\n    tempo: monthly', 'syntax/'],
    [
      'a channel beside it of the wrong shape, which would be missing from its neighbours',
      '- id: online-video\n',
      '- id: online-video\n    privacy: [1, 2]\n',
      'syntax/right-shape',
    ],
    [
      'a channel beside it of which a field is given twice',
      '- id: online-video\n',
      '- id: online-video\n    name: Film\n',
      'syntax/parse',
    ],
    [
      'channels that are no list',
      'channels:\n  - id: online-video',
      'channels: online video; press\nx-rest:\n  - id: online-video',
      'syntax/',
    ],
    [
      'a text that a comma cuts, whose rest is read on',
      'signed_off: { by: Ruth',
      'signed_off: { by: Abel, Ruth',
      'syntax/comma-splits-text',
    ],
    ['a file that cannot be read', 'title: Second Bell', 'title: "Second Bell', 'syntax/parse'],
  ])('%s', async (_, from, to, rule) => {
    const broken = text.replace(from, to)
    expect(broken).not.toBe(text)
    const ran = await plan(['brief', 'press', '--plan', file], { [file]: broken })
    expect(ran.code, ran.err).toBe(1)
    expect(ran.out).toContain(rule)
    expect(ran.files.written.size).toBe(0)
  })

  test('also where it stands in another file of a folder plan', async () => {
    const [, messaging = ''] = /^messaging:\n((?: .*\n|\n)+)/m.exec(text) ?? []
    const parts = (own: string) => ({
      '/r/q3/plan.yaml': text.replace(/^messaging:\n(?: .*\n|\n)+/m, ''),
      '/r/q3/messaging.yaml': own.replace(/^ {2}/gm, ''),
    })
    expect((await plan(['brief', 'press'], parts(messaging))).code).toBe(0)
    const ran = await plan(['brief', 'press'], parts(messaging.replace(/ {2}signed_off: .*\n/, '')))
    expect(ran.out).toContain('messaging/signed-off')
    expect(ran.code).toBe(1)
    expect(ran.files.written.size).toBe(0)
  })

  test('an error of another channel is no reason', async () => {
    const other = text.replace(
      'role: Turns a well-received parcel into an introduction to another family.',
      'role: Sells. Sings. Dances.',
    )
    const ran = await plan(['brief', 'press'], { [file]: other })
    expect(ran.code).toBe(0)
  })

  test('no preset takes the sign-off away', async () => {
    const tree = { [file]: text.replace(/\n {2}signed_off: .*/, ''), '/r/plan.config.yaml': 'extends: essentials' }
    const ran = await plan(['brief', 'press'], tree)
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('messaging/signed-off')
  })

  test('a draft is asked what an approved plan is asked', async () => {
    expect((await plan(['brief', 'email'], { [file]: draft })).code).toBe(0)
    const ran = await plan(['brief', 'email'], { [file]: draft.replace(/\n {2}signed_off: .*/, '') })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('messaging/signed-off')
    expect(ran.out).toContain('no brief was written; --draft writes it all the same')
  })

  test('a part that would be empty is named', async () => {
    const config = { '/r/plan.config.yaml': 'rules: { "*": off, plan/has-head: info }' }
    const bare =
      'messaging: { proposition: One price., signed_off: { by: Ruth, on: 2026-05-01 } }\nchannels: [{ id: email, role: Sells. }]\n'
    const ran = await plan(['brief', 'email', '--stdout'], { [file]: bare, ...config })
    expect(ran.out + ran.err).toContain('the brief of "email" would have nothing in part 2 (The commercial objective)')
    expect(ran.err).toContain('part 6 (Who it is for)')
    expect(ran).toMatchObject({ code: 1, out: '' })
  })

  test('--draft marks only what is not ready', async () => {
    const ran = await plan(['brief', 'press', '--draft'])
    expect(ran.code).toBe(0)
    expect(ran.files.written).toEqual((await plan(['brief', 'press'])).files.written)
  })

  test('--draft writes it with a mark that cannot be missed', async () => {
    const ran = await plan(['brief', 'press', '--draft'], { [file]: text.replace(/\n {2}signed_off: .*/, '') })
    expect(ran.code).toBe(0)
    expect(ran.files.written.get(`${folder}/press.md`)).toContain(
      '\n> **Draft, not to be issued: the plan is not ready for briefs yet.**\n',
    )
  })
})

describe('a plan that is not ready keeps no other from being briefed', () => {
  const q4 = '/r/plans/q4.plan.yaml'
  const other = text.replace('id: second-bell-2026-q3', 'id: second-bell-2026-q4')
  const broken = other.replace(/\n {2}signed_off: .*/, '')
  const all = ['brief', '--all']

  test('it is told, and the others are written', async () => {
    const ran = await plan(all, { [file]: text, [q4]: broken })
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/^plans\/q4\.plan\.yaml:\d+:\d+ {2}error {2}messaging\/signed-off$/m)
    expect(ran.out).toContain('no brief of plans/q4.plan.yaml was written; --draft writes it all the same')
    expect([...ran.files.written.keys()].sort()).toEqual([...(await plan(all)).files.written.keys()].sort())
  })

  test.each<[string, string, string]>([
    ['it cannot be read', other.replace('title: Second Bell', 'title: "Second Bell'), 'syntax/parse'],
    ['it has no channels', 'id: q4\ntitle: Later\n', 'plans/q4.plan.yaml has no channel to brief\n'],
  ])('%s', async (_, own, told) => {
    const ran = await plan(all, { [file]: text, [q4]: own })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain(told)
    expect(ran.files.written.size).toBe(6)
  })

  test('two of its channels have one id', async () => {
    const twins = other.replace('- id: press', '- id: email')
    const ran = await plan(all, { [file]: text, [q4]: twins })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('two channels of plans/q4.plan.yaml have the id "email": give each its own\n')
    expect(ran.files.written.size).toBe(6)
    const kept = Object.fromEntries(ran.files.written)
    const checked = await plan(['brief', '--check', '--all'], { ...kept, [file]: text, [q4]: twins })
    expect(checked.code).toBe(1)
    expect(checked.out).toContain('two channels of plans/q4.plan.yaml have the id "email"')
    expect(checked.out).toContain('6 briefs are what the plan says\n')
    // A channel of another id is no less clear for it.
    expect(await plan(['brief', 'paid-search', '--draft'], { [q4]: twins })).toMatchObject({ code: 0, err: '' })
    expect(await plan(['brief', 'email', '--draft'], { [q4]: twins })).toMatchObject({ code: 2, out: '' })
  })

  test('a brief of it was edited by hand', async () => {
    const kept = (await plan(['brief', 'press', '--plan', q4, '--stdout'], { [q4]: other })).out
    const home = '/r/plans/briefs/second-bell-2026-q4/press.md'
    const ran = await plan(all, { [file]: text, [q4]: other, [home]: kept.replace('£7,000', '£9,000') })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('nothing of plans/q4.plan.yaml was written; --force')
    expect([...ran.files.written.keys()].filter((name) => name.includes('q4'))).toEqual([])
    expect(ran.files.written.size).toBe(6)
  })
})
