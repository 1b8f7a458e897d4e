import { expect, test } from 'vitest'
import { fix } from '../../src/fix/fix.ts'
import { rules } from '../../src/registry.generated.ts'
import { runRules } from '../harness/example.ts'

const some = rules.filter(({ id }) => id.startsWith('syntax/') || id === 'plan/known-references')
const file = 'example.plan.yaml'
const judge = (texts: ReadonlyMap<string, string>) => runRules(some, texts.get(file) ?? '')

test.each([
  ['another currency', 'budget: { currency: EUR, total: £84k }\n'],
  ['a currency that stands nowhere else', 'budget: { total: £84k }\n'],
  ['a unit', 'budget: { currency: GBP, total: 84 MQL }\n'],
  ['two days', 'launch: 03/04/2026\n'],
  ['no day of the calendar', 'launch: 31/02/2026\n'],
  ['a value that another points to', 'status: &s aproved\nx-note: *s\n'],
  ['a pointer to a value', 'x-note: &s aproved\nstatus: *s\n'],
  ['a field on the wrong line', 'period: start: 2026-07-01\n'],
  ['fields without their braces', 'budget:\n  allocations:\n    - channel: tv, amount: 60\n'],
  ['a comma that may be missing', 'approved: { by: Ann Lee on: 2026-06-12 }\n'],
  ['a list that goes on as a text', 'title: [New] Autumn\n'],
  ['the mark of a text block', 'title: > Autumn\n'],
  ['what may be a comment', 'title: Autumn #backtoschool\n'],
  ['a comment on a line of its own', 'title: Autumn\n  #1 first\n'],
  ['an id that is there', 'channels: [{ id: Paid Search }, { id: paid-search }]\n'],
  ['a name that two have', 'channels:\n  - name: Email\n  - name: Email\n'],
  [
    'ids told apart by a short word',
    'channels: [{ id: email-uk }]\nbudget: { allocations: [{ channel: email-us, amount: 5 }] }\n',
  ],
  [
    'a reference that its list has',
    'audiences: [{ id: riders }]\nchannels: [{ id: a, audiences: [riders, ridres] }]\n',
  ],
  ['a text that may be two', 'audiences: [{ id: one }]\nchannels: [{ id: a, audiences: one and two }]\n'],
])('nothing is certain: %s', async (_, text) => {
  const report = await judge(new Map([[file, text]]))
  expect(report.findings.length).toBeGreaterThan(0)
  expect(report.summary.fixable).toBe(0)
})

test.each([
  [
    'a text with quotes and a remark behind it',
    'title: The #1, "best" # ours\n',
    'title: "The #1, \\"best\\"" # ours\n',
  ],
  ['nothing but the number', 'title: #1 of commuters\n', 'title: "#1 of commuters"\n'],
  ['a backslash', "title: Bob's: it's 5\\6\n", 'title: "Bob\'s: it\'s 5\\\\6"\n'],
  [
    'a text in three parts',
    'channels: [{ id: a, deliverables: [{ what: A, 3 b, c }] }]\n',
    'channels: [{ id: a, deliverables: [{ what: "A, 3 b, c" }] }]\n',
  ],
  ['a text that starts as a pointer does', 'title: *New* bikes\n', 'title: "*New* bikes"\n'],
  ['a million', 'budget: { total: 1,000,000 }\n', 'budget: { total: 1000000 }\n'],
  ['money of the budget', 'budget: { currency: GBP, total: £84k }\n', 'budget: { currency: GBP, total: 84000 }\n'],
  ['days in words', 'launch: 5th Sept 2026\n', 'launch: 2026-09-05\n'],
  ['a day that reads the same both ways', 'launch: 05/05/2026\n', 'launch: 2026-05-05\n'],
  ['capitals', 'status: Approved\n', 'status: approved\n'],
  [
    'a list of one, on lines',
    'channels:\n  - id: a\n    owner:\n      - Ann Lee # ours\n\n    role: x\n',
    'channels:\n  - id: a\n    owner:\n      Ann Lee # ours\n\n    role: x\n',
  ],
  ['a list of one, on the last line', 'objective:\n  by:\n    - 2026-07-01\n', 'objective:\n  by:\n    2026-07-01\n'],
  ['slips inside slips', 'chanels:\n  - { id: a, ownr: X }\n', 'channels:\n  - { id: a, owner: X }\n'],
  [
    'an item on a line of braces',
    'channels: [{ name: Paid Search }]\n',
    'channels: [{ id: paid-search, name: Paid Search }]\n',
  ],
])('only one thing can be meant: %s', async (_, text, fixed) => {
  const texts = new Map([[file, text]])
  const { texts: now } = await fix(await judge(texts), texts, { judge, unsafe: false })
  expect(now.get(file)).toBe(fixed)
})
