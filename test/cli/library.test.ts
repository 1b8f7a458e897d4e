import { describe, expect, test } from 'vitest'
import { shipped } from '../../src/cli/tool.ts'
import { brief, lint } from '../../src/index.ts'
import { plan } from './world.ts'

const text = 'title: Autumn\nstatus: aproved\n'

describe('lint', () => {
  test('gives what the command prints', async () => {
    const own = await lint([{ file: 'q3.plan.yaml', text }], { today: '2026-07-15' })
    const { out } = await plan(
      ['lint', '--format', 'json', '--today', '2026-07-15'],
      { '/r/q3.plan.yaml': text },
      { tool: shipped },
    )
    expect(own.findings).toEqual(JSON.parse(out).findings)
  })

  test('takes a preset, settings, a day, a stage and Markdown', async () => {
    const plans = [{ file: 'q3.plan.md', text: '---\ntitle: Autumn\n---\nWe will TBC.\n' }]
    const rules = { 'syntax/known-keys': 'warning', 'plan/*': 'off', 'plan/six-elements': 'info' }
    const { findings } = await lint(plans, { preset: 'essentials', rules, today: '2026-07-15', stage: 'live' })
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['info plan/six-elements'])
  })

  test.each([
    [{ preset: 'strikt' as 'strict' }, 'there is no preset "strikt"; a similar name is "strict"'],
    [{ today: '2026-02-30' }, '"2026-02-30" is not a day of the calendar'],
    [{ today: undefined as unknown as string }, 'the option today is missing'],
    [{ stage: 'later' as 'live' }, 'there is no stage "later"; there are draft, approved, live, closed'],
    [{ presett: 'strict' }, 'there is no option "presett"; a similar name is "preset"'],
    [{ toString: 'x' }, 'there is no option "toString"'],
    [{ rules: { 'budget/add-up': 'off' } }, 'there is no rule "budget/add-up"; a similar name is "budget/adds-up"'],
    [{ rules: { 'syntax/parse': 'off' } }, 'can be neither turned off nor lowered'],
  ])('%j throws', async (options, message) => {
    await expect(lint([], { today: '2026-07-15', ...options })).rejects.toThrow(message)
  })

  test.each([
    ['a text', text],
    ['one plan', { file: 'q3.plan.yaml', text }],
    ['bytes', [{ file: 'q3.plan.yaml', text: Buffer.from(text) }]],
    ['a plan without a name', [{ text }]],
    ['nothing', undefined],
  ])('%s for plans throws', async (_, plans) => {
    await expect(lint(plans as never, { today: '2026-07-15' })).rejects.toThrow('a list of { file, text }')
  })

  test.each([
    ['a text', [{ file: 'q3.plan.yaml', text: `title: ${'x'.repeat(4 * 2 ** 20)}` }], 'q3.plan.yaml'],
    ['letters of two bytes', [{ file: 'q3.plan.md', text: '\u00e9'.repeat(2 * 2 ** 20 + 1) }], 'q3.plan.md'],
    [
      'the files of one plan together',
      ['plan', 'budget', 'channels/email'].map((name) => ({
        file: `q3/${name}.yaml`,
        text: `x-note: ${'x'.repeat(2 ** 21)}`,
      })),
      'q3/',
    ],
  ])('%s that the command line refuses for its size is refused with the same finding', async (_, plans, file) => {
    const { findings } = await lint(plans, { today: '2026-07-15' })
    expect(findings.map(({ rule }) => rule)).toContain('syntax/limits')
    expect(findings.find(({ rule }) => rule === 'syntax/limits')?.file).toContain(file)
  })

  test('no options throws', async () => {
    await expect(lint([], undefined as never)).rejects.toThrow('the option today is missing')
  })
})

describe('brief', () => {
  test.each([
    [{ format: 'pdf' as 'html' }, 'there is no format "pdf"; there are md, html, json, docx'],
    [{ language: 'it' as 'de' }, 'there is no language "it"; there are en, fr, de, es'],
    [{ lang: 'de' }, 'there is no option "lang"'],
    [{ channel: undefined as unknown as string }, 'the option channel is missing'],
  ])('%j throws', async (options, message) => {
    const made = brief({ file: 'q3.plan.yaml', text }, { channel: 'email', today: '2026-07-15', ...options })
    await expect(made).rejects.toThrow(message)
  })
})
