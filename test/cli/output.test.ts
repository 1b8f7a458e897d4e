import { describe, expect, test } from 'vitest'
import { shipped } from '../../src/cli/tool.ts'
import { formatNames } from '../../src/report/formats.ts'
import { plan } from './world.ts'

const tree = { '/r/plans/q3.plan.yaml': 'id: q3\n', '/tmp/': '' }

describe('formats', () => {
  test.each(formatNames)('%s prints something and fails as the others do', async (format) => {
    const ran = await plan(['lint', '--format', format], tree)
    expect(ran).toMatchObject({ code: 1, err: '' })
    expect(ran.out).toContain('the plan has no title')
    expect(ran.out.endsWith('\n')).toBe(true)
  })

  test.each(formatNames)('%s: a rule that could not run is named, in the report or beside it', async (format) => {
    const ran = await plan(
      ['lint', 'q3.plan.yaml', '--format', format],
      { '/r/q3.plan.yaml': 'title: Q3\n' },
      { tool: shipped },
    )
    expect(ran.out + ran.err).toContain('portfolio/unique-plan-ids')
    expect(ran.out + ran.err).toContain('lint the folder that they are in to compare them')
  })

  test('rules come with their words, unwrapped', async () => {
    const { out } = await plan(['lint', '--format', 'json'], tree)
    expect(JSON.parse(out).findings).toMatchObject([{ why: 'For the tests.', fix: 'Do as it says.' }])
    const sarif = JSON.parse((await plan(['lint', '--format', 'sarif'], tree)).out)
    const rules: { id: string; help: { text: string } }[] = sarif.runs[0].tool.driver.rules
    expect(rules.map(({ id }) => id)).toContain('channels/few')
    expect(rules.find(({ id }) => id === 'plan/titled')?.help.text).toContain('Do as it says.')
  })
})

describe('files', () => {
  test('are written beside what is printed, each format once, without colour', async () => {
    const argv = [
      'lint',
      '--color',
      '--output-file',
      'json=out.json',
      '--output-file',
      'pretty=/tmp/out.txt',
      '--format',
      'concise',
    ]
    const ran = await plan(argv, tree)
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/^plans\/q3\.plan\.yaml:1:1: error plan\/titled/)
    expect([...ran.files.written.keys()]).toEqual(['/r/out.json', '/tmp/out.txt'])
    expect(JSON.parse(ran.files.written.get('/r/out.json') ?? '').summary.errors).toBe(1)
    expect(ran.files.written.get('/tmp/out.txt')).not.toContain('\u001b')
  })

  test('go where the command runs, replace what was there, and leave the exit code alone', async () => {
    const ran = await plan(
      ['lint', '--output-file', 'json=old.json', '--fail-on', 'never'],
      { ...tree, '/r/plans/old.json': '{ "version": 1, "tool": { "name": "planlint" } }' },
      { cwd: '/r/plans' },
    )
    expect(ran.code).toBe(0)
    expect(ran.files.written.has('/r/plans/old.json')).toBe(true)
  })

  test.each(['json', 'sarif', 'gitlab', 'junit', 'checkstyle', 'github', 'markdown', 'concise'])(
    'a report as %s takes the place of an earlier one, of findings or of none',
    async (format) => {
      const path = format === 'concise' ? '/r/out.txt' : '/r/out'
      const asked = ['lint', '--fail-on', 'never', '--output-file', `${format}=${path}`]
      for (const before of [tree, { '/r/q.plan.yaml': '# plan-disable plan/titled -- not yet\nnote: x\n' }]) {
        const earlier = (await plan(asked, before)).files.written.get(path) ?? ''
        const ran = await plan(asked, { ...before, [path]: earlier })
        expect(ran.err).not.toContain('is there already')
        expect(ran.files.written.get(path)).toBe(earlier)
      }
    },
  )

  test('are not written when the run cannot be made', async () => {
    const ran = await plan(['lint', 'nothing', '--output-file', 'json=out.json'], tree)
    expect(ran.code).toBe(2)
    expect(ran.files.written.size).toBe(0)
  })
})

describe('in a GitHub workflow', () => {
  const env = { GITHUB_ACTIONS: 'true' }

  test.each(['pretty', 'concise'])('%s is printed while the runner is told not to listen', async (format) => {
    const { out } = await plan(['lint', '--format', format], tree, { env })
    const lines = out.trimEnd().split('\n')
    const token = /^::stop-commands::([0-9a-f-]{36})$/.exec(lines[0] ?? '')?.[1]
    expect(token).toBeDefined()
    expect(lines.at(-1)).toBe(`::${token}::`)
    expect((await plan(['lint', '--format', format], tree, { env })).out).not.toContain(token)
  })

  test('annotations are for the runner to hear', async () => {
    const { out } = await plan(['lint', '--format', 'github'], tree, { env })
    expect(out).toMatch(/^::error /)
    expect(out).not.toContain('stop-commands')
  })
})
