import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { runRules } from '../../harness/example.ts'

const whole = readFileSync('examples/second-bell/q3-2026.plan.yaml', 'utf8')

const found = async (text: string) =>
  (await runRules(rules, text)).findings.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)

/** The block that starts with this line, without the step by which it is set in. */
function outdented(head: string): string {
  const start = whole.indexOf(`\n${head}`) + 1
  const column = /^ */.exec(head)?.[0].length ?? 0
  const block = new RegExp(`.*\\n(?: {${column + 1},}.*\\n|\\n(?= {${column + 1}}))*`, 'y')
  block.lastIndex = start
  const text = block.exec(whole)?.[0] ?? ''
  const [first = '', ...lines] = text.split('\n')
  return whole.replace(text, [first, ...lines.map((line) => line.replace(/^ {2}/, ''))].join('\n'))
}

describe('fields that stand beside the line they belong under are told once, and judged in their place', async () => {
  const clean = await found(whole)

  test.each([
    ['objective:', 'objective.statement'],
    ['messaging:', 'messaging.proposition'],
    ['budget:', 'budget.currency'],
    ['measurement:', 'measurement.agreed'],
    ['  reallocation:', 'budget.reallocation.trigger'],
    ['    brief:', 'channels[online-video].brief.they_think'],
  ])('%s', async (head, path) => {
    const fresh = (await found(outdented(head))).filter((one) => !clean.includes(one))
    expect(fresh).toEqual([expect.stringContaining(`syntax/known-keys ${path}: what belongs under`)])
  })

  test.each([
    ['the line has a value', 'budget: 5\ncurrency: GBP\ntotal: 5\n'],
    ['a field between is none of its own', 'budget:\ntitle: x\ncurrency: GBP\n'],
    ['the field has its place here too', 'measurement:\nbudget: { total: 5 }\n'],
  ])('not where %s', async (_, text) => {
    expect((await found(text)).join('\n')).not.toContain('what belongs under')
  })
})
