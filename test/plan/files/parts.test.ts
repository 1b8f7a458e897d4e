import { expect, test } from 'vitest'
import { foldersWithPart, roleOf } from '../../../src/plan/files/parts.ts'

test.each([
  ['plan.yaml', 'plan'],
  ['plan.yml', 'plan'],
  ['plan.md', 'plan'],
  ['budget.yaml', 'element'],
  ['journey.md', 'element'],
  ['approved.yml', 'element'],
  ['channels.yaml', 'element'],
  ['channels/paid-search.yaml', 'item'],
  ['audiences/commuters.md', 'item'],
  // Nearly right: named, so that nobody thinks it is part of the plan.
  ['buget.yaml', 'budget.yaml'],
  ['Budget.yaml', 'budget.yaml'],
  ['channel.md', 'channels.md'],
  ['objectives.yaml', 'objective.yaml'],
  ['budget.markdown', 'budget.md'],
  ['channels/email.markdown', 'channels/email.md'],
  ['Chanels/email.yaml', 'channels/email.yaml'],
  // None of the plan's business.
  ['notes.md', undefined],
  ['journal.md', undefined],
  ['README.md', undefined],
  ['package.yaml', undefined],
  ['title.yaml', undefined],
  ['actuals.csv', undefined],
  ['budget.csv', undefined],
  ['budget.yaml.bak', undefined],
  ['.budget.yaml', undefined],
  ['plan.config.yaml', undefined],
  ['budget.plan.yaml', undefined],
  ['channels/README.md', undefined],
  ['channels/plan.yaml', undefined],
  ['channels/summer.plan.yaml', undefined],
  ['channels/deeper/email.yaml', undefined],
  ['budget/lines.yaml', undefined],
  ['briefs/email.md', undefined],
])('%s is %s', (path, expected) => {
  const role = roleOf(path)
  expect(role?.is === 'near' ? role.name : role?.is).toBe(expected)
})

test('an item is called as its file is, in the form of an id', () => {
  expect(roleOf('channels/Paid Search (UK).yaml')).toEqual({ is: 'item', key: 'channels', id: 'paid-search-uk' })
  expect(roleOf('channels/日本.yaml')).toEqual({ is: 'item', key: 'channels', id: '' })
})

test('the folders whose plan a file would be part of', () => {
  expect(foldersWithPart('plans/q3/channels/email.yaml')).toEqual(['plans/q3'])
  expect(foldersWithPart('q3/budget.yaml')).toEqual(['q3'])
  expect(foldersWithPart('budget.yaml')).toEqual([''])
  expect(foldersWithPart('channels/budget.yaml')).toEqual(['channels', ''])
  expect(foldersWithPart('q3/notes.md')).toEqual([])
})
