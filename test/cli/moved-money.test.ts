import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { shipped } from '../../src/cli/tool.ts'
import { processWorld } from '../../src/io/process.ts'
import { Repository } from '../io/repository.ts'
import { text } from './briefing.ts'

const file = 'q3.plan.yaml'
const log = text.slice(text.indexOf('  decisions:\n'), text.indexOf('\noperations:'))
const move = log.replace('amount: 3000', 'amount: 4000')
const approved = text.replace(log, '')
const logged = text.replace(log, move)
const inLines = (plan: string) =>
  plan
    .replace('paid-social, amount: 20000', 'paid-social, amount: 16000')
    .replace('paid-search, amount: 28000', 'paid-search, amount: 32000')

function repository(): Repository {
  const made = Repository.make()
  made.write(file, approved).commit('2026-06-12T12:00:00Z')
  return made
}

async function out({ root }: Repository, ...argv: readonly string[]): Promise<string> {
  const parts: string[] = []
  const stdout = { isTTY: false, write: (part: string) => void parts.push(part) }
  const world = { ...processWorld(), cwd: root, env: { PATH: process.env.PATH }, stdout, stderr: stdout }
  await run([...argv, '--today', '2026-07-15'], world, shipped)
  return parts.join('')
}

const moneyIn = (brief: string) => /^- \*\*For this channel:\*\* (.*)$/m.exec(brief)?.[1]

describe('money that was moved', () => {
  test.each<[string, string]>([
    ['by a decision', logged],
    ['by a decision and in the lines', inLines(logged)],
  ])('%s has moved once', async (_, plan) => {
    const one = repository()
    one.write(file, plan)
    // Before it is committed, and after.
    for (const commit of [() => {}, () => one.commit('2026-07-13T12:00:00Z')]) {
      commit()
      expect(moneyIn(await out(one, 'brief', 'paid-social', '--stdout'))).toBe('£16,000 (approved: £20,000)')
      expect(moneyIn(await out(one, 'brief', 'paid-search', '--stdout'))).toBe('£32,000 (approved: £28,000)')
      const { findings } = JSON.parse(await out(one, 'lint', '--format', 'json'))
      expect(findings).toEqual([])
    }
  })

  test('a brief that says so is up to date where the clone is shallow, too', async () => {
    const one = repository()
    one.write(file, inLines(logged))
    await out(one, 'brief', 'paid-social', 'paid-search')
    one.commit('2026-07-13T12:00:00Z')
    const shallow = new Repository()
    shallow.git('clone', '--quiet', '--depth', '1', pathToFileURL(one.root).href, 'here')
    const clone = new Repository(join(shallow.root, 'here'))
    expect(JSON.parse(await out(clone, 'lint', '--format', 'json')).findings).toEqual([])
    expect(await out(clone, 'brief', '--check', 'paid-social')).toBe('1 brief is what the plan says\n')
  })
})

test('a claim that was changed after the sign-off is not briefed as signed off', async () => {
  const one = repository()
  const claim = text.replaceAll('Free returns for 60 days', 'Free returns for 90 days')
  one.write(file, claim).commit('2026-07-13T12:00:00Z')
  const said = await out(one, 'brief', 'press')
  expect(said).toContain('messaging/as-signed-off')
  expect(said).toContain('no brief was written; --draft')
})

test('where a claim was changed and not committed, whoever sends the brief is told that nobody looked', async () => {
  const one = repository()
  expect(await out(one, 'brief', 'press', '--stdout')).not.toContain('not held against')
  one.write(file, text.replaceAll('Free returns for 60 days', 'Free returns for 90 days'))
  const said = await out(one, 'brief', 'press')
  expect(said).toContain(
    'q3.plan.yaml: not held against the text that was signed off: q3.plan.yaml has changes that are not committed yet',
  )
  expect(said).toContain('press.md written')
})
