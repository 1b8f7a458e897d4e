import { describe, expect, test } from 'vitest'
import { repositoryOf, rootOf } from '../../src/io/repository.ts'
import { memoryFiles } from './memory.ts'

const files = memoryFiles({
  '/a/.git/HEAD': '',
  '/a/plans/q3.plan.yaml': '',
  '/a/modules/b/.git': 'gitdir: ../../.git/modules/b',
  '/a/modules/b/q3.plan.yaml': '',
  '/free/x/one.plan.yaml': '',
  '/free/y/two.plan.yaml': '',
})

describe('the repository of a folder', () => {
  test.each([
    ['/a', '/a'],
    ['/a/plans', '/a'],
    ['/a/modules', '/a'],
    // In a worktree and in a submodule `.git` is a file.
    ['/a/modules/b', '/a/modules/b'],
    ['/free/x', undefined],
    ['/', undefined],
  ])('%s → %s', (folder, repository) => {
    expect(repositoryOf(files, folder)).toBe(repository)
  })
})

describe('the root of a run', () => {
  test.each([
    ['/a/plans', [], '/a'],
    ['/free', ['/a/plans/q3.plan.yaml'], '/a'],
    ['/free', ['/a/plans', '/a/modules'], '/a'],
    ['/free/x', [], '/free/x'],
    ['/free', ['/free/x/one.plan.yaml', '/free/y'], '/free'],
    ['/a', ['/free/x/one.plan.yaml'], '/free/x'],
    ['/a', ['/free/x/one.plan.yaml', '/free/y'], '/free'],
    ['/a', ['/free/x/not-there.plan.yaml'], '/free/x'],
  ])('from %s for %j: %s', (cwd, paths, root) => {
    expect(rootOf(files, cwd, paths)).toBe(root)
  })

  test.each([[['/a/plans', '/a/modules/b']], [['/a/plans', '/free/x']], [['/free/x', '/a/plans']]])(
    '%j are not in one repository',
    (paths) => {
      expect(() => rootOf(files, '/a', paths)).toThrow(`${paths[0]} and ${paths[1]} are not in the same repository`)
    },
  )
})
