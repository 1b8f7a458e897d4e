import { describe, expect, test } from 'vitest'
import { shipped } from '../../src/cli/tool.ts'
import { lint } from '../../src/index.ts'
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
    [{ preset: 'strikt' as 'strict' }, 'there is no preset "strikt"'],
    [{ today: '2026-02-30' }, '"2026-02-30" is not a day of the calendar'],
    [{ rules: { 'budget/add-up': 'off' } }, 'there is no rule "budget/add-up"; a similar name is "budget/adds-up"'],
    [{ rules: { 'syntax/parse': 'off' } }, 'can be neither turned off nor lowered'],
  ])('%j throws', async (options, message) => {
    await expect(lint([], { today: '2026-07-15', ...options })).rejects.toThrow(message)
  })
})
