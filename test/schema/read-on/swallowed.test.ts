import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { runRules } from '../../harness/example.ts'

const whole = readFileSync('examples/second-bell/q3-2026.plan.yaml', 'utf8')

const found = async (text: string) =>
  (await runRules(rules, text)).findings.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)

const elements = ['messaging', 'measurement', 'governance', 'operations']

describe('an element that fell into the one before it is told once, and judged in its own place', async () => {
  const clean = await found(whole)
  const more = async (text: string) => (await found(text)).filter((one) => !clean.includes(one))

  test.each(elements)('the line of %s is gone', async (element) => {
    const text = whole.replace(new RegExp(`^${element}:.*\n`, 'm'), '')
    expect(await more(text)).toEqual([expect.stringMatching(`^syntax/known-keys ${element}: .*the line "${element}:"`)])
  })

  test.each(elements)('the line of %s is set in', async (element) => {
    const text = whole.replace(new RegExp(`^${element}:`, 'm'), `  ${element}:`)
    expect(await more(text)).toEqual([
      expect.stringMatching(`^syntax/known-keys ${element}: .*a part of the plan itself`),
    ])
    const { findings } = await runRules(rules, text)
    const { edits } = findings.find(({ path }) => path === element) ?? {}
    expect(edits).toMatchObject([{ text: `${element}:`, column: 1, safe: true }])
  })

  test.each(elements)('all of %s is set in', async (element) => {
    const text = whole.replace(new RegExp(`^${element}:.*\n(?:(?: .*)?\n)*`, 'm'), (block) =>
      block.replace(/^(?=.)/gm, '  '),
    )
    expect(await more(text)).toEqual([
      expect.stringMatching(`^syntax/known-keys ${element}: .*a part of the plan itself`),
    ])
  })

  test.each([
    ['one strange field', 'journey:\n  stages: [a, b]\n  proposition: All of it.\n'],
    [
      'the element stands in its place',
      'journey:\n  stages: [a]\n  proposition: x\n  tone_of_voice: y\nmessaging: { not_said: [z] }\n',
    ],
    ['a field of the one before follows', 'journey:\n  proposition: x\n  tone_of_voice: y\n  stages: [a]\n'],
  ])('not where %s', async (_, text) => {
    expect((await found(text)).join('\n')).not.toContain('above them is missing')
  })
})

test.each([
  [
    'an element',
    'measurement:\n  agreed:\n  # cadence: weekly\ngovernance:\n  integration_owner: Ana Ruiz\n  review: { cadence: weekly }\n',
    'governance',
  ],
  [
    'a part of one',
    'governance:\n  integration_owner:\n  review:\n    cadence: weekly\n    against: sales\n',
    'review',
  ],
])('%s that fell into one that is still empty leaves it empty', async (_, text, key) => {
  const before = await found(text)
  const after = await found(text.replace(new RegExp(`^ *${key}:\n`, 'm'), ''))
  const fresh = after.filter((one) => !before.includes(one))
  expect(fresh).toEqual([expect.stringContaining(`the line "${key}:" above them is missing`)])
  expect(after).toHaveLength(before.length + 1)
})

test('fields set in below one that takes a text are told once, and judged beside it', async () => {
  const text = (step: string) =>
    `channels:\n  - id: email\n    privacy:\n      basis:\n${step}      opt_out: Link in every mail\n`
  const before = await found(text(''))
  const fresh = (await found(text('  '))).filter((one) => !before.includes(one))
  expect(fresh).toEqual([
    'syntax/known-keys channels[email].privacy.opt_out: there is no field "opt_out" in "basis"; it belongs beside "basis"',
  ])
})

test('a text that a colon took apart is told of as before', async () => {
  const told = await found('channels:\n  - id: email\n    role:\n      First: the list\n')
  expect(told.some((one) => one.startsWith('syntax/right-shape channels[email].role'))).toBe(true)
})

describe('a list that fell into the one above it is told once, and judged in its own place', () => {
  const operations = (middle: string) =>
    `operations:\n  milestones:\n    - { id: live, name: All live, due: 2026-07-01 }\n${middle}    - { id: feed, what: Stock in the ads, team: Shop, due: 2026-06-24 }\n`

  test('below the milestones stand the dependencies', async () => {
    const { findings } = await runRules(rules, operations(''))
    const fresh = findings.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)
    const whole = await found(operations('  dependencies:\n'))
    expect(fresh.filter((one) => !whole.includes(one))).toEqual([
      'syntax/known-keys operations.dependencies: from here on the items of "dependencies" stand in "milestones" (what, team): the line "dependencies:" above them is missing',
    ])
    expect(findings.find(({ path }) => path === 'operations.dependencies')).toMatchObject({ line: 4 })
  })

  test.each([
    ['one field is strange', operations('').replace('what: Stock in the ads, team: Shop', 'name: Stock, team: Shop')],
    ['there are dependencies', `${operations('')}  dependencies: [{ id: codes, what: Codes on orders }]\n`],
    ['one item behind it is none', `${operations('')}    - { id: end, name: All over, metric: sales }\n`],
  ])('not where %s', async (_, text) => {
    expect((await found(text)).join('\n')).not.toContain('above them is missing')
  })
})
