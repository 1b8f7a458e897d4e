import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/registry.generated.ts'
import { runRules } from '../../harness/example.ts'

/** What can only mean one thing is reported and read as that: one slip must not keep other rules from speaking. */
test.each([
  [
    'a length of time in other words',
    'budget: { currency: EUR, total: 10, allocations: [{ channel: a, amount: 9 }], reallocation: { decide_within: 5 working days } }',
    'budget/adds-up',
  ],
  [
    'a date in another form',
    'objective: { statement: Sell., owner: Marketing team, by: 9/30/2026 }',
    'objective/owner',
  ],
  [
    'a text that two commas cut',
    'messaging: { proof_points: [{ id: a, claim: A, evidence: Plan, 1,900 places }] }',
    'messaging/tone',
  ],
  [
    'money where a share is due',
    'budget: { currency: EUR, total: 10, allocations: [{ channel: a, amount: 9 }], reallocation: { limit: €500 } }',
    'budget/adds-up',
  ],
])('%s hides nothing else', async (_, text, rule) => {
  const { findings, skipped } = await runRules(rules, text)
  expect(findings.map((finding) => finding.rule)).toContain(rule)
  expect(skipped.filter(({ because }) => because.includes('wrong shape'))).toEqual([])
})

const lines = (amount: string) =>
  `budget: { currency: GBP, total: 30000, allocations: [{ channel: a, amount: ${amount} }, { channel: b, amount: 10000 }] }
channels: [{ id: a }, { id: b }]`

test.each(['£20,000', 'GBP 20,000', '20,000 GBP', 'about 20,000', '£20,000.00'])(
  '%s between braces is one finding, and the sum is right',
  async (amount) => {
    const { findings } = await runRules(rules, lines(amount))
    const said = findings.filter(({ rule }) => rule.startsWith('syntax/') || rule.startsWith('budget/adds'))
    expect(said.map(({ rule }) => rule)).toEqual(['syntax/comma-splits-text'])
    expect(said[0]?.edits.map(({ text }) => text)).toEqual(['20000'])
  },
)

test.each(['1,000,000', '£1,000,000', '£2,500,500', '1,000,000.00'])(
  '%s between braces is one number',
  async (total) => {
    const { findings } = await runRules(rules, `budget: { currency: GBP, total: ${total} }`)
    const said = findings.filter(({ rule }) => rule.startsWith('syntax/'))
    expect(said.map(({ rule, edits }) => [rule, edits[0]?.text])).toEqual([
      ['syntax/comma-splits-text', total.includes('5') ? '2500500' : '1000000'],
    ])
  },
)

test.each(['£20,000 or so', '20,000, 30,000', '1,2,3', ',5', '£,5'])(
  'of "%s" between braces no rule computes with a half',
  async (amount) => {
    const { findings } = await runRules(rules, lines(amount))
    expect(findings.map(({ rule }) => rule)).not.toContain('budget/adds-up')
    for (const { message, fix } of findings) expect(`${message} ${fix}`).not.toMatch(/NaN|undefined|Infinity/)
  },
)

test('a day with a comma between braces is one finding, and no half of it is compared', async () => {
  const { findings } = await runRules(rules, 'period: { start: 1 July, 2026, end: 2026-06-30 }')
  expect(findings.map(({ rule }) => rule)).toContain('plan/dates-in-order')
  expect(findings.filter(({ rule }) => rule.startsWith('syntax/')).map(({ fix }) => fix)).toEqual([
    'Write the day as year, month, day: 2026-07-01',
  ])
})

test.each([
  ['yes', 'true'],
  ['on', 'true'],
  ['No', 'false'],
  ['off', 'false'],
])('%s where true or false is due: the cure and the edit say the same', async (word, meant) => {
  const { findings } = await runRules(rules, `measurement: { attribution: { overlap: ${word} } }`)
  const [found] = findings.filter(({ rule }) => rule === 'syntax/right-shape')
  expect(found).toMatchObject({ fix: `Write it like this: ${meant}`, edits: [{ text: meant }] })
})

test('a share that is a number in quotes is told once how to write it', async () => {
  const { findings } = await runRules(rules, "budget: { total: 10, reallocation: { limit: '15' } }")
  const about = findings.filter(({ path }) => path === 'budget.reallocation.limit')
  expect(about.map(({ message, edits }) => [message, edits?.[0]?.text])).toEqual([
    ['15 stands where a share is due: write 15%', '15%'],
  ])
})

test('a second item without its dash is read as an item, so nobody is told that it is not there', async () => {
  const { findings } = await runRules(
    rules,
    'audiences:\n  - id: starters\n    name: Starters\n    id: growers\n    name: Growers\nchannels: [{ id: a, audiences: [starters, growers] }]\n',
  )
  expect(findings.filter(({ rule }) => /^syntax|known-references/.test(rule)).map(({ rule }) => rule)).toEqual([
    'syntax/parse',
  ])
})

test.each([
  ['one that can only be it', '', 'film, film', []],
  ['one that can only be it, whose id is empty', 'id: "", ', 'film', []],
  ['more than can be it', '', 'film, radio', ['film', 'radio']],
  ['one that is misspelt', '', 'emial', ['emial']],
])('an item without its id is meant by a name that leads nowhere: %s', async (_, id, names, reported) => {
  const { findings } = await runRules(
    rules,
    `audiences: [{ id: a, path: [{ channels: [${names}] }] }]\nchannels: [{ ${id}role: Shows it. }, { id: email }]\n`,
  )
  const about = (rule: string) => findings.filter((finding) => finding.rule === rule)
  expect(about('syntax/right-shape').map(({ message }) => message)).toEqual(['this item of "channels" has no id'])
  expect(about('plan/known-references').map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(reported)
})

test.each([
  ['alone', 'id: growers'],
  ['with other fields behind it', 'id: growers\n    excludes: Staff'],
])('an id that is given twice, %s, starts no second item', async (_, more) => {
  const { findings } = await runRules(rules, `audiences:\n  - id: starters\n    name: Starters\n    ${more}\n`)
  expect(findings.filter(({ rule }) => rule.startsWith('syntax/')).map(({ message }) => message)).toEqual([
    '"id" is given twice',
  ])
})

test.each([
  ['20,000', true],
  ['£20,000', false],
  ['1,5', false],
])('%s between braces is put together without being asked: %s', async (amount, safe) => {
  const { findings } = await runRules(rules, `budget: { currency: GBP, total: ${amount} }`)
  expect(findings.flatMap(({ edits }) => edits).map((edit) => edit.safe)).toEqual([safe])
})

test.each(['\u201ctone_of_voice\u201d', 'tone\u00a0of\u00a0voice', 'tone\u2011of\u2011voice', 'Tone of Voice'])(
  'a field under the name %j is read, so nobody is told that it is missing',
  async (key) => {
    const { findings } = await runRules(rules, `messaging: { proposition: One price, ${key}: Plain and warm }`)
    expect(findings.filter(({ rule }) => /^syntax|messaging.tone/.test(rule)).map(({ rule }) => rule)).toEqual([
      'syntax/known-keys',
    ])
  },
)

test.each([
  ['of which one is a list', 'channels: [{ id: pr }, [search]]'],
  ['that may be several names', 'channels: pr and search'],
])('nobody can tell what is not used by channels %s', async (_, channels) => {
  const text = `${channels}
messaging: { proof_points: [{ id: early }, { id: warm }] }
operations: { dependencies: [{ id: crm }] }`
  const { findings } = await runRules(rules, text)
  expect(findings.filter(({ rule }) => rule === 'plan/no-unused')).toEqual([])
})

test.each([
  ['no other value', 'objective: { statement: Sell 5 tins by 1 May., target: *five }'],
  ['the thing that it stands in', 'objective: &all { statement: Sell 5 tins by 1 May., target: *all }'],
])('what a pointer to %s was to say is not called missing', async (_, text) => {
  const { findings, skipped } = await runRules(rules, `title: Spring\n${text}\n`)
  expect(findings.filter(({ path }) => path?.startsWith('objective')).map(({ rule }) => rule)).toEqual(['syntax/parse'])
  expect(skipped).toContainEqual(expect.objectContaining({ rule: 'objective/specific' }))
})

test('words without a space before them that the field would refuse are not read on', async () => {
  const glued = 'messaging: { proposition: One price., signed_off: { by: Ann Lee, on:2026-13-40 } }'
  const { findings } = await runRules(rules, `title: Spring\nlaunch: 2026-03-01\n${glued}\n`, { stage: 'live' })
  const said = findings.filter(({ path }) => path?.startsWith('messaging.signed_off'))
  expect(said.map(({ message }) => message)).toEqual(['a space is missing after the colon: on: 2026-13-40'])
  expect(findings.map(({ message }) => message).join()).not.toContain('NaN')
})

test.each([
  'channels: [{ id: email, dm, role: Writes }]',
  'channels: [{ id: email, amount:7000, tempo: daily }]',
  'channels: [{ id: 1,000, role: Counts }]',
  'channels: [{ id: radio, tempo: 1,000 }]',
  'audiences: [{ id: cooks, bakers, definition: Bake at home }]',
  'journey: { stages: [{ id: awareness, interest }] }',
  'messaging: { proof_points: [{ id: fast,safe, claim: It lasts }] }',
])('the id of %s stays one, or its item is no longer judged', async (text) => {
  const { findings } = await runRules(rules, `title: Spring\n${text}\n`)
  expect(findings.map(({ rule }) => rule)).toContain('syntax/comma-splits-text')
  expect(findings.map(({ message }) => message).join()).not.toMatch(/undefined|"",? has/)
})

test.each(['{id:radio, role: Wakes them up}', '{role: Wakes them up, id:radio}'])(
  'an id without its space is not missing as well: %s',
  async (channel) => {
    const { findings } = await runRules(rules, `channels: [${channel}]\n`)
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('syntax/'))).toEqual(['syntax/parse'])
    expect(findings.map(({ path }) => path)).toContain('channels[radio].rationale')
  },
)

test.each(['A garden of 2,000 square metres', 'Plan,  1,900 places', '20,000 downloads'])(
  'rules quote "%s" as it was written',
  async (claim) => {
    const text = `messaging: { proof_points: [{ id: a, claim: ${claim}, evidence: everyone says so }] }`
    const { findings } = await runRules(rules, text)
    expect(
      findings.filter(({ rule }) => rule === 'messaging/proof-points').map(({ message }) => message),
    ).toContainEqual(expect.stringContaining(`"${claim}"`))
  },
)

describe('an id on a line that stands twice', () => {
  const told = async (text: string) => (await runRules(rules, text)).findings.map(({ rule, line }) => `${rule} ${line}`)
  const channel = '  - id: email\n    role: Brings readers back to the shop.\n    owner: Ana Ruiz\n'

  test('makes no channel of which everything else is missing', async () => {
    const before = await told(`title: x\nchannels:\n${channel}`)
    const after = await told(`title: x\nchannels:\n  - id: email\n${channel}`)
    expect(after.filter((one) => one.startsWith('plan/unique-ids'))).toHaveLength(1)
    expect(after).toHaveLength(before.length + 1)
  })

  test('hides nothing where no channel says more', async () => {
    expect(await told('title: x\nchannels: [{ id: email }, { id: email }]\n')).toContain('channels/role 2')
  })
})
