import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { shipped } from '../../src/cli/tool.ts'
import { brief } from '../../src/index.ts'
import { disk } from '../../src/io/disk.ts'
import { realGit } from '../../src/io/git.ts'
import type { World } from '../../src/io/world.ts'
import { Repository } from '../io/repository.ts'
import { file, folder, plan, text } from './briefing.ts'
import { findings, report, plan as runPlan } from './world.ts'

/** The Markdown brief of a channel, as it is written. */
async function written(channel: string, of = text): Promise<string> {
  return (await plan(['brief', channel, '--stdout'], { [file]: of })).out
}

describe('where briefs go', () => {
  test('beside the plan, by its id, one file a channel', async () => {
    const ran = await plan(['brief', '--all'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect([...ran.files.written.keys()]).toEqual(
      ['online-video', 'press', 'paid-social', 'school-partners', 'paid-search', 'email'].map(
        (id) => `${folder}/${id}.md`,
      ),
    )
    expect(ran.out).toContain(
      'plans/briefs/second-bell-2026-q3/press.md written; yours to write: 9 Deliverables and mandatories\n',
    )
  })

  test.each([
    [
      'a folder in the configuration',
      { [file]: text, '/r/plan.config.yaml': 'briefs: out/briefs' },
      [],
      '/r/out/briefs',
    ],
    ['beside the configuration', { [file]: text, '/r/plans/plan.config.yaml': 'briefs: out' }, [], '/r/plans/out'],
    ['--out', { [file]: text, '/r/plan.config.yaml': 'briefs: out/briefs' }, ['--out', 'there'], '/r/there'],
    ['--out elsewhere', { [file]: text, '/x/': '' }, ['--out', '/x'], '/x'],
    ['a folder plan', { '/r/q3/plan.yaml': text }, [], '/r/q3/briefs'],
  ])('%s', async (_, tree, flags, base) => {
    const ran = await plan(['brief', 'press', ...flags], tree)
    expect([...ran.files.written.keys()], ran.err).toEqual([`${base}/second-bell-2026-q3/press.md`])
  })

  test.each(['Paid social', 'paid social', 'PAID-SOCIAL'])('%s is the channel that is called so', async (name) => {
    const ran = await plan(['brief', name, 'press'])
    expect([...ran.files.written.keys()], ran.err).toEqual([`${folder}/paid-social.md`, `${folder}/press.md`])
  })

  test("a name that two channels have is nobody's, and an id comes before a name", async () => {
    const called = (name: string) => ({ [file]: text.replace('name: Online video', `name: ${name}`) })
    expect((await plan(['brief', 'Paid social'], called('Paid social'))).err).toContain('no channel "Paid social"')
    const ran = await plan(['brief', 'press'], called('press'))
    expect([...ran.files.written.keys()], ran.err).toEqual([`${folder}/press.md`])
  })

  test('ids that are devices on Windows give names that are none', async () => {
    const tree = { [file]: text.replaceAll('second-bell-2026-q3', 'nul').replaceAll(/\bpress\b/g, 'con') }
    const ran = await plan(['brief', '--all', '--draft'], tree)
    expect([...ran.files.written.keys()], ran.err).toContain('/r/plans/briefs/nul_/con_.md')
    const kept = Object.fromEntries(ran.files.written)
    expect(await plan(['brief', '--check'], { ...tree, ...kept })).toMatchObject({ code: 0, err: '' })
  })

  test('the same plan gives the same bytes, and nothing is written twice', async () => {
    const first = await written('press')
    const again = await plan(['brief', 'press'], { [file]: text, [`${folder}/press.md`]: first })
    expect(again.out).toContain('press.md is up to date')
    expect(again.files.written.size).toBe(0)
    expect(first).not.toMatch(/2026-07-15|15 July/)
  })

  test.each(['html', 'json', 'docx'])('--format %s is written with its ending', async (format) => {
    const ran = await plan(['brief', 'press', '--format', format])
    expect([...ran.files.written.keys()]).toEqual([`${folder}/press.${format}`])
  })
})

describe('a brief that is made again', () => {
  const changed = text.replace("call_to_action: Compare your school's list", 'call_to_action: Compare prices')

  test('keeps what a person has written, and drops what was only asked for once the plan says it', async () => {
    const before = (await written('press')).replace(
      /(<!-- yours:deliverables -->\n)[\s\S]*?(<!-- \/yours -->)/,
      '$1Our  logo,\\ as *ever*\n\n\n$2',
    )
    const ran = await plan(['brief', 'press'], { [file]: changed, [`${folder}/press.md`]: before })
    const after = ran.files.written.get(`${folder}/press.md`) ?? ''
    expect(after).toContain('<!-- yours:deliverables -->\nOur  logo,\\ as *ever*\n\n\n<!-- /yours -->')
    expect(after).toContain('Compare prices')
    expect(ran.out).not.toContain('yours to write')
    const said = text
      .replace('call_to_action: Compare', 'x-note: a\n      call_to_action: Compare')
      .replace(/(id: press[\s\S]*?markets: \[GB\]\n)/, '$1    mandatories: [Logo]\n')
    const later = await plan(['brief', 'press'], { [file]: said, [`${folder}/press.md`]: await written('press') })
    expect(later.files.written.get(`${folder}/press.md`)).not.toContain('yours:')
  })

  test('an edit by hand is shown, not replaced, until --force says so', async () => {
    const before = (await written('press')).replace('**For this channel:** £7,000', '**For this channel:** £9,000')
    const tree = { [file]: changed, [`${folder}/press.md`]: before }
    const ran = await plan(['brief', 'press'], tree)
    expect(ran).toMatchObject({ code: 1, err: '' })
    expect(ran.out).toBe(`plans/briefs/second-bell-2026-q3/press.md was edited where it is made from the plan:
  part 12, Budget
    - For this channel: £9,000
    + For this channel: £7,000
nothing was written; --force puts what the plan says in their place
`)
    expect(ran.files.written.size).toBe(0)
    const forced = await plan(['brief', 'press', '--force'], tree)
    expect(forced.files.written.get(`${folder}/press.md`)).toContain('£7,000')
    expect(forced.files.written.get(`${folder}/press.md.old`)).toBe(before)
    expect(forced.out).toContain(
      'press.md written anew; what was written by hand is kept in plans/briefs/second-bell-2026-q3/press.md.old',
    )
    const again = await plan(['brief', 'press', '--force'], { ...tree, [`${folder}/press.md.old`]: 'kept before' })
    expect([...again.files.written.keys()]).toEqual([`${folder}/press.md.old-2`, `${folder}/press.md`])
  })

  test('what is saved while the brief is made is left alone', async () => {
    const tree = { [file]: changed, [`${folder}/press.md`]: await written('press') }
    const saved = { [`${folder}/press.md`]: 'saved meanwhile' }
    const ran = await runPlan(['brief', 'press', '--today', '2026-07-15'], tree, { tool: shipped, meanwhile: saved })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('press.md has changed since it was read')
    expect(ran.files.written.size).toBe(0)
  })

  test('text outside the marks is an edit too', async () => {
    const ran = await plan(['brief', 'press'], {
      [file]: text,
      [`${folder}/press.md`]: `${await written('press')}\nCall me.\n`,
    })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('outside the marks\n    - Call me.')
  })

  test.each([
    ['truncated', (before: string) => before.slice(0, 2000)],
    ['a mark is gone', (before: string) => before.replace('<!-- /plan -->', '')],
    ['a mark stands twice', (before: string) => before.replace('plan:role', 'plan:budget')],
    ["it is another channel's", (before: string) => before.replace('channel=press', 'channel=email')],
  ])('%s: it is left alone, even with --force', async (_, spoil) => {
    const ran = await plan(['brief', 'press', '--force'], {
      [file]: text,
      [`${folder}/press.md`]: spoil(await written('press')),
    })
    expect(ran.code).toBe(2)
    expect(ran.err).toContain('not replaced')
    expect(ran.files.written.size).toBe(0)
  })

  test('exports carry what a person has written in the Markdown brief', async () => {
    const before = (await written('press')).replace(
      /(<!-- yours:deliverables -->\n)[\s\S]*?(<!-- \/yours -->)/,
      '$1Our **logo**\n$2',
    )
    const tree = { [file]: text, [`${folder}/press.md`]: before }
    expect((await plan(['brief', 'press', '--stdout', '--format', 'html'], tree)).out).toContain(
      'Our <strong>logo</strong>',
    )
    const data = JSON.parse((await plan(['brief', 'press', 'email', '--stdout', '--format', 'json'], tree)).out)
    expect(data[0].parts[8].yours).toBe('Our **logo**')
    expect(data[1].channel.name).toBe('Thank-you email')
  })

  test("a template's brief is one stretch, made again in one piece", async () => {
    const tree = { [file]: text, '/r/t.liquid': '# {{ brief.title }}\n' }
    const ran = await plan(['brief', 'press', '--template', 't.liquid'], tree)
    const before = ran.files.written.get(`${folder}/press.md`) ?? ''
    expect(before).toContain('-->\n# Channel brief: Parenting press\n<!-- /plan -->\n\n<!-- yours:deliverables -->')
    const again = await plan(['brief', 'press', '--template', 't.liquid'], { ...tree, [`${folder}/press.md`]: before })
    expect(again.out).toContain('is up to date')
    const edited = before.replace('Parenting', 'Parents')
    expect(
      (await plan(['brief', 'press', '--template', 't.liquid'], { ...tree, [`${folder}/press.md`]: edited })).code,
    ).toBe(1)
  })
})

describe('plan brief --check', () => {
  const all = async () => {
    const { files } = await plan(['brief', '--all'])
    return Object.fromEntries(files.written)
  }

  test('0 where all is what the plan says', async () => {
    expect(await plan(['brief', '--check'], { [file]: text, ...(await all()) })).toMatchObject({
      code: 0,
      out: '6 briefs are what the plan says\n',
    })
  })

  test('1 with both sides where the plan has moved on, and only for the channels named', async () => {
    const changed = text.replace("call_to_action: Compare your school's list", 'call_to_action: Compare prices')
    const ran = await plan(['brief', '--check'], { [file]: changed, ...(await all()) })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain(
      'part 8 of plans/briefs/second-bell-2026-q3/press.md says "And do: Compare your school\'s list", and the plan "And do: Compare prices"\n',
    )
    expect(ran.out).toContain('1 error in 1 plan')
    expect((await plan(['brief', '--check', 'email'], { [file]: changed, ...(await all()) })).code).toBe(0)
    expect((await plan(['brief', '--check', 'press'], { [file]: changed, ...(await all()) })).code).toBe(1)
    expect(ran.files.written.size).toBe(0)
  })

  test('each brief has its place once, and the advice stands once at the end', async () => {
    const changed = text.replace('target: 9600', 'target: 9700').replace('Win 9,600', 'Win 9,700')
    const { out } = await plan(['brief', '--check'], { [file]: changed, ...(await all()) })
    expect(out.match(/brief\/up-to-date$/gm)).toHaveLength(6)
    expect(out.match(/^ {2}part 2 of /gm)?.length).toBeGreaterThanOrEqual(12)
    expect(out.match(/^fix for brief\/up-to-date: Make it again/gm)).toHaveLength(1)
    expect(out).not.toMatch(/^\s*\d+ \|/m)
    expect(out).toMatch(/\n\n\d+ errors in 1 plan\n$/)
  })

  test('1 for an edit, a broken file, and a brief that is missing while others are there', async () => {
    const kept = await all()
    const edited = { ...kept, [`${folder}/press.md`]: (kept[`${folder}/press.md`] ?? '').replace('£7,000', '£9,000') }
    expect((await plan(['brief', '--check'], { [file]: text, ...edited })).out).toContain('brief/not-edited')
    const broken = { ...kept, [`${folder}/press.md`]: (kept[`${folder}/press.md`] ?? '').slice(0, 900) }
    expect((await plan(['brief', '--check'], { [file]: text, ...broken })).out).toContain('is never closed')
    const large = { [`${folder}/press.md`]: `${kept[`${folder}/press.md`]}${'x'.repeat(4 * 2 ** 20)}` }
    const checked = await plan(['brief', '--check'], { [file]: text, ...large })
    expect(checked.out).toContain('press.md cannot be read as a brief: it has more than 4 MiB')
    expect(await findings(['lint'], { [file]: text, ...large }, { tool: shipped })).toContainEqual(
      expect.stringContaining('brief/not-edited'),
    )
    const { [`${folder}/press.md`]: _, ...missing } = kept
    expect((await plan(['brief', '--check'], { [file]: text, ...missing })).out).toContain(
      'there is no plans/briefs/second-bell-2026-q3/press.md',
    )
    expect((await plan(['brief', '--check', 'press'], { [file]: text })).code).toBe(1)
  })

  test('a channel that has a file of its own in a folder plan is checked like any other', async () => {
    const parts: Record<string, string> = {
      '/r/q3/plan.yaml': text.replace(/^channels:[\s\S]*?\n(?=\S)/m, ''),
      '/r/q3/channels/press.yaml': 'name: Press\nrole: Makes buying second-hand the sensible choice.\n',
      '/r/q3/channels/email.yaml': 'name: Email\nrole: Turns a parcel into an introduction.\n',
    }
    for (const more of [[], ['--plan', 'q3']]) {
      const none = await plan(['brief', 'press', '--check', ...more], parts)
      expect(none.out).toContain('there is no q3/briefs/second-bell-2026-q3/press.md')
      expect(none.code).toBe(1)
      const { files, err } = await plan(['brief', 'press', '--draft', ...more], parts)
      expect([...files.written.keys()], err).toHaveLength(1)
      const kept = { ...parts, ...Object.fromEntries(files.written) }
      expect(await plan(['brief', 'press', '--check', ...more], kept)).toMatchObject({ code: 0 })
      const moved = { ...kept, '/r/q3/channels/press.yaml': 'name: Press\nrole: Something new.\n' }
      const stale = await plan(['brief', 'press', '--check', ...more], moved)
      expect(stale.out).toContain('and the plan "Something new.')
      expect(stale.code).toBe(1)
      const broken = { ...kept, '/r/q3/channels/press.yaml': 'name: "Press\n' }
      for (const check of [[], ['--check']]) {
        const unread = await plan(['brief', 'press', ...check, ...more], broken)
        expect(unread.out, unread.err).toContain('q3/channels/press.yaml:1')
        expect(unread.out).toContain('syntax/parse')
        expect(unread.code).toBe(1)
      }
    }
  })

  test('says so in the language of the brief', async () => {
    const before = (await plan(['brief', 'press', '--lang', 'fr'])).files.written.get(`${folder}/press.md`) ?? ''
    expect(before.split('\n')[0]).toContain(' lang=fr ')
    expect((await plan(['brief', '--check', 'press'], { [file]: text, [`${folder}/press.md`]: before })).code).toBe(0)
  })

  test('it needs no rule to be on', async () => {
    const config = { '/r/plan.config.yaml': 'rules: { brief/up-to-date: off }' }
    const changed = text.replace("Compare your school's list", 'Compare prices')
    expect((await plan(['brief', '--check'], { [file]: changed, ...config, ...(await all()) })).code).toBe(1)
  })
})

describe('plan lint', () => {
  test('warns of briefs that the plan has left behind, and passes over them as plans', async () => {
    const { files } = await plan(['brief', '--all'])
    const changed = text.replace("Compare your school's list", 'Compare prices')
    const tree = { [file]: changed, ...Object.fromEntries(files.written) }
    const { findings, summary } = await report(['lint', '--today', '2026-07-15'], tree, { tool: shipped })
    expect(summary.plans).toBe(1)
    expect(findings.map(({ rule, severity, path }) => `${severity} ${rule} ${path}`)).toEqual([
      'warning brief/up-to-date channels[press].id',
    ])
  })

  test('from standard input the briefs are not looked at, which is said', async () => {
    const { skipped } = await report(
      ['lint', '--stdin-filename', 'q3.plan.yaml', '--today', '2026-07-15'],
      {},
      { tool: shipped, stdin: text },
    )
    expect(skipped.filter(({ rule }) => rule.startsWith('brief/')).map(({ because }) => because)).toEqual(
      Array(2).fill('the plan came from standard input: what lies beside it is not looked at'),
    )
  })
})

describe('with git', () => {
  test('it says since which commit and by whom, and on a real disk what was made is what is checked', async () => {
    const repository = Repository.make()
    const said = { out: '', err: '' }
    const stream = (name: 'out' | 'err') => ({
      isTTY: false,
      write: (words: string) => {
        said[name] += words
      },
    })
    const world: World = {
      cwd: repository.root,
      env: { PATH: process.env.PATH },
      files: disk,
      stdin: async () => new Uint8Array(),
      stdout: stream('out'),
      stderr: stream('err'),
      now: () => new Date(2026, 6, 15, 12),
      git: async (surroundings) => realGit(surroundings),
    }
    const here = (argv: readonly string[]) => {
      said.out = ''
      return run(argv, world, shipped)
    }
    repository.write('q3.plan.yaml', text).commit('2026-06-12T12:00:00Z')
    expect(await here(['brief', 'press', 'paid-social']), said.err).toBe(0)
    repository.commit('2026-06-13T12:00:00Z', 'briefs')
    expect(await here(['brief', '--check', 'press']), said.out).toBe(0)
    const changed = text.replace("Compare your school's list", 'Compare prices')
    const hash = repository.write('q3.plan.yaml', changed).commit('2026-06-20T12:00:00Z', 'cta', 'Lena Fischer')
    repository.write(
      'q3.plan.yaml',
      changed.replace('held_by: Martin Sorley, purpose', 'held_by: Ruth Adeyemi, purpose'),
    )
    repository.commit('2026-06-21T12:00:00Z', 'pool', 'Somebody Else')
    expect(await here(['brief', '--check', 'press'])).toBe(1)
    expect(said.out).toContain(`"And do: Compare prices" since ${hash.slice(0, 8)}, 20 June 2026, Lena Fischer`)
    expect(said.out).toContain('21 June 2026, Somebody Else')
  })
})

describe('the library', () => {
  const plan = { file: 'q3.plan.yaml', text }

  test('gives the brief that the command writes', async () => {
    const made = await brief(plan, { channel: 'press', today: '2026-07-15' })
    if ('refused' in made) throw new Error('refused')
    expect(made.content).toBe(await written('press'))
    expect(made.brief.channel).toEqual({ id: 'press', name: 'Parenting press' })
    const again = await brief(plan, {
      channel: 'press',
      today: '2026-07-15',
      format: 'html',
      language: 'de',
      previous: String(made.content).replace('*Yours to write: what must', 'what must'),
    })
    expect('content' in again && String(again.content)).toMatch(/<html lang="de">[\s\S]*what must be in the work/)
  })

  test('takes the texts of a plan in a folder', async () => {
    const [, messaging = ''] = /^messaging:\n((?: .*\n|\n)+)/m.exec(text) ?? []
    const parts = [
      { file: 'q3/messaging.yaml', text: messaging.replace(/^ {2}/gm, '') },
      { file: 'q3/plan.yaml', text: text.replace(/^messaging:\n(?: .*\n|\n)+/m, '') },
    ]
    const made = await brief(parts, { channel: 'press', today: '2026-07-15' })
    expect('content' in made && made.content).toBe(await written('press'))
    await expect(brief([], { channel: 'press', today: '2026-07-15' })).rejects.toThrow('there are 0 plans')
    await expect(
      brief([plan, { ...plan, file: 'q4.plan.yaml' }], { channel: 'press', today: '2026-07-15' }),
    ).rejects.toThrow('there are 2 plans')
  })

  test('refuses what is not ready, and throws at what is wrong', async () => {
    const refused = await brief(
      { ...plan, text: text.replace(/\n {2}signed_off: .*/, '') },
      { channel: 'press', today: '2026-07-15' },
    )
    expect('refused' in refused && refused.refused.map(({ rule }) => rule)).toEqual(['messaging/signed-off'])
    await expect(brief(plan, { channel: 'radio', today: '2026-07-15' })).rejects.toThrow(
      'the plan has no channel "radio"',
    )
    await expect(brief(plan, { channel: 'press', today: '2026-07-15', previous: 'x' })).rejects.toThrow(
      'cannot be read',
    )
  })
})
