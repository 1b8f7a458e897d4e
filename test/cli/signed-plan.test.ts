import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { processWorld } from '../../src/io/process.ts'
import type { World } from '../../src/io/world.ts'
import type { Report } from '../../src/lint/finding.ts'
import { Repository } from '../io/repository.ts'

/** The rules that hold a plan against what git remembers. */
const remembering = [
  'plan/as-approved',
  'budget/as-approved',
  'channels/kept',
  'channels/not-late',
  'audiences/as-approved',
  'messaging/as-signed-off',
  'messaging/signed-off',
  'measurement/agreed-before-launch',
  'measurement/unchanged-since-launch',
]

/** What they say, each with its place: "q3.plan.yaml:3 rule message". */
async function lint(repository: Repository): Promise<string[]> {
  const parts: string[] = []
  const stdout = { isTTY: false, write: (part: string) => void parts.push(part) }
  const world: World = { ...processWorld(), cwd: repository.root, env: { PATH: process.env.PATH }, stdout }
  await run(['lint', '--format', 'json', '--today', '2026-07-20'], world)
  const { findings } = JSON.parse(parts.join('')) as Report
  return findings
    .filter(({ rule }) => remembering.includes(rule))
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)
}

const head = `status: live
period: { start: 2026-07-01, end: 2026-09-30 }
approved: { by: Amara Osei, on: 2026-06-15 }
`
const audiences = `
- { id: commuters, name: Commuters, definition: Adults 25-44 in the six cities. }
`
const messaging = `
proposition: One monthly price.
promises: [£69 a month, Repairs within 48 hours]
signed_off: { by: Amara Osei, on: 2026-05-29 }
`
const channels = `
- { id: search, name: Paid search, role: Captures searchers., metrics: [orders], owner: Dan Whitlock }
- { id: demo-days, name: Demo days, role: Lets people ride., metrics: [orders], owner: Karl Jensen }
- { id: email, name: Email, role: Brings people back., metrics: [orders], owner: Ada Obi }
`
const budget = `
currency: GBP
total: 100000
campaign_pool: { amount: 20000 }
allocations:
  - { channel: search, amount: 50000 }
  - { channel: demo-days, amount: 20000 }
  - { channel: email, amount: 10000 }
`
const measurement = `
agreed: { by: Lena Fischer, on: 2026-06-05 }
shared: [orders]
metrics: [{ id: orders, definition: Orders that are paid. }]
`
const elements = { audiences, messaging, channels, budget, measurement }

/** The plan as one text, with what is said in place of something. */
const whole = (changes: Readonly<Record<string, string>> = {}) => {
  const text = Object.entries(elements).reduce(
    (text, [key, value]) => `${text}${key}:${value.replaceAll('\n', '\n  ').trimEnd()}\n`,
    head,
  )
  return changed(text, changes)
}

const changed = (text: string, changes: Readonly<Record<string, string>>) =>
  Object.entries(changes).reduce((text, [now, then]) => {
    expect(text).toContain(now)
    return text.replace(now, () => then)
  }, text)

/** A repository whose plan was signed off, approved and launched as it is above. */
const launched = () => {
  const repository = Repository.make()
  const approval = 'approved: { by: Amara Osei, on: 2026-06-15 }\n'
  repository.write('q3.plan.yaml', whole({ [approval]: '', 'status: live': 'status: draft' })).commit('2026-06-01')
  const hash = repository.write('q3.plan.yaml', whole({ 'status: live': 'status: approved' })).commit('2026-06-15')
  repository.write('q3.plan.yaml', whole()).commit('2026-07-01')
  return { repository, approved: `${hash.slice(0, 8)}, 15 June 2026, Dan Whitlock` }
}

const moved = {
  'search, amount: 50000': 'search, amount: 60000',
  'demo-days, amount: 20000': 'demo-days, amount: 10000',
}

describe('what became of a plan after it was signed', () => {
  test('as it was signed, it is silent', async () => {
    expect(await lint(launched().repository)).toEqual([])
  })

  test('money that was moved: both lines, the approval, and who moved it when', async () => {
    const { repository, approved } = launched()
    const commit = repository.write('q3.plan.yaml', whole(moved)).commit('2026-07-10', 'Numbers', 'Josie Tran')
    repository.write('q3.plan.yaml', `${whole(moved)}note: Looked at.\n`).commit('2026-07-12')
    expect(await lint(repository)).toEqual([
      `q3.plan.yaml:19 budget/as-approved the lines are not those that were approved (${approved}), and no decision says why: "Paid search" has £60,000 instead of £50,000 and "Demo days" £10,000 instead of £20,000, since ${commit.slice(0, 8)}, 10 July 2026, Josie Tran`,
    ])
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['more money in all', { 'total: 100000': 'total: 110000', 'amount: 50000': 'amount: 60000' }, ['plan/as-approved']],
    [
      'a channel that was dropped and its money with it',
      {
        '\n  - { id: demo-days, name: Demo days, role: Lets people ride., metrics: [orders], owner: Karl Jensen }': '',
        '\n    - { channel: demo-days, amount: 20000 }': '',
        'search, amount: 50000': 'search, amount: 70000',
      },
      ['channels/kept'],
    ],
    [
      'a channel that came late and got its money from another',
      {
        '\n  - { id: email': '\n  - { id: sms, role: Reminds., metrics: [orders], owner: Ada Obi }\n  - { id: email',
        'search, amount: 50000 }': 'search, amount: 45000 }\n    - { channel: sms, amount: 5000 }',
      },
      ['channels/not-late'],
    ],
    [
      'a proposition that is neither approved nor signed off',
      { 'One monthly price.': 'One price.' },
      ['plan/as-approved'],
    ],
    ['another promise', { '48 hours': '24 hours' }, ['messaging/as-signed-off']],
    ['another audience', { '25-44': '18-54' }, ['audiences/as-approved']],
    ['a metric that was redefined', { 'Orders that are paid.': 'Orders.' }, ['measurement/unchanged-since-launch']],
    ['a line that does not add up any more is for budget/adds-up', { 'amount: 50000': 'amount: 60000' }, []],
    ['an id', { 'id: search': 'id: paid-search', 'channel: search': 'channel: paid-search' }, []],
    [
      'numbers and words written in another way',
      { 'amount: 50000': 'amount: 50000.0', '£69': 'GBP 69', '25-44': '25–44' },
      [],
    ],
    ['signed off again', { '48 hours': '24 hours', 'on: 2026-05-29': 'on: 2026-07-10' }, []],
    ['approved again', { ...moved, '25-44': '18-54', 'on: 2026-06-15': 'on: 2026-07-10' }, []],
  ])('one cause, one finding: %s', async (_, changes, rules) => {
    const { repository } = launched()
    repository.write('q3.plan.yaml', whole(changes)).commit('2026-07-10')
    expect((await lint(repository)).map((line) => line.split(' ')[1])).toEqual(rules)
  })

  test('an approval covers what its own commit brought, and nothing that came after it', async () => {
    const { repository } = launched()
    const again = { ...moved, 'on: 2026-06-15': 'on: 2026-07-10' }
    repository.write('q3.plan.yaml', whole(again)).commit('2026-07-10')
    expect(await lint(repository)).toEqual([])
    repository.write('q3.plan.yaml', whole({ ...again, '25-44': '18-54' })).commit('2026-07-12')
    expect((await lint(repository)).map((line) => line.split(' ')[1])).toEqual(['audiences/as-approved'])
  })

  test('metrics and their agreement that came after the launch together are told once', async () => {
    const repository = Repository.make()
    repository.write('q3.plan.yaml', `${head}measurement: { cadence: weekly }\n`).commit('2026-06-15')
    repository.write('q3.plan.yaml', whole()).commit('2026-07-10')
    const found = await lint(repository)
    expect(found.filter((line) => / measurement\//.test(line)).map((line) => line.split(' ')[1])).toEqual([
      'measurement/unchanged-since-launch',
    ])
  })

  test('squashed into one commit, it has no past', async () => {
    const { repository } = launched()
    repository.write('q3.plan.yaml', whole(moved)).commit('2026-07-10')
    repository.git('checkout', '--quiet', '--orphan', 'squashed')
    repository.commit('2026-07-11')
    repository.git('branch', '--quiet', '-D', 'main')
    expect(await lint(repository)).toEqual([])
  })

  test('under another name in another folder it has the past that it had', async () => {
    const { repository } = launched()
    repository.write('q3.plan.yaml', whole(moved)).commit('2026-07-10')
    repository.write('plans/keep.txt', '')
    repository.git('mv', 'q3.plan.yaml', 'plans/autumn.plan.yaml')
    repository.commit('2026-07-11')
    expect((await lint(repository)).map((line) => line.split(' ')[0])).toEqual(['plans/autumn.plan.yaml:19'])
  })

  test('what a draft said before the approval is not since when it is so', async () => {
    const repository = Repository.make()
    const draft = whole({ ...moved, 'approved: { by: Amara Osei, on: 2026-06-15 }': 'note: To be approved.' })
    repository.write('q3.plan.yaml', draft).commit('2026-06-01')
    repository.write('q3.plan.yaml', `${draft}# Read once more.\n`).commit('2026-06-05')
    repository.write('q3.plan.yaml', whole()).commit('2026-06-15')
    const commit = repository.write('q3.plan.yaml', whole(moved)).commit('2026-07-10')
    expect((await lint(repository)).map((line) => line.includes(`since ${commit.slice(0, 8)}`))).toEqual([true])
  })

  test('a branch that was begun before the move is no move back', async () => {
    const { repository } = launched()
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.write('notes.txt', 'Finance has looked.\n').commit('2026-07-05')
    repository.git('checkout', '--quiet', 'main')
    const commit = repository.write('q3.plan.yaml', whole(moved)).commit('2026-07-10')
    repository.merge('side', '2026-07-12')
    expect((await lint(repository)).map((line) => line.includes(`since ${commit.slice(0, 8)}`))).toEqual([true])
  })
})

describe('a plan in a folder', () => {
  const files = (changes: Readonly<Record<string, string>> = {}) => ({
    'q3/plan.yaml': head,
    ...Object.fromEntries(
      Object.entries({ audiences, messaging, budget, measurement }).map(([key, text]) => [
        `q3/${key}.yaml`,
        Object.entries(changes).reduce((text, [now, then]) => text.replace(now, then), text),
      ]),
    ),
    'q3/channels/search.yaml': 'name: Paid search\nrole: Captures searchers.\n',
    'q3/channels/demo-days.yaml': 'name: Demo days\nrole: Lets people ride.\n',
    'q3/channels/email.yaml': 'name: Email\nrole: Brings people back.\n',
  })
  const write = (repository: Repository, texts: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(texts)) repository.write(file, text)
    return repository
  }

  test('says it where it stands: in the file of the part', async () => {
    const repository = Repository.make()
    write(repository, files()).commit('2026-06-15')
    write(repository, files({ ...moved, '48 hours': '24 hours', '25-44': '18-54' })).commit('2026-07-10')
    rmSync(join(repository.root, 'q3/channels/email.yaml'))
    repository.commit('2026-07-11')
    expect((await lint(repository)).map((line) => line.replace(/^(\S+ \S+) .*/, '$1'))).toEqual([
      'q3/audiences.yaml:2 audiences/as-approved',
      'q3/budget.yaml:6 budget/as-approved',
      'q3/channels/demo-days.yaml:1 channels/kept',
      'q3/messaging.yaml:3 messaging/as-signed-off',
    ])
  })

  test('is the plan that it was in one file', async () => {
    const { repository } = launched()
    repository.git('rm', '--quiet', 'q3.plan.yaml')
    write(repository, { ...files(), 'q3/plan.yaml': `${head}note: ${'In parts, by owner. '.repeat(5)}\n` }).commit(
      '2026-07-10',
    )
    expect(await lint(repository)).toEqual([])
  })
})
