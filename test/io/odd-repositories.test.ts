import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { namesOfPlans } from '../../src/plan/files/parts.ts'
import { Repository } from './repository.ts'

const make = () => Repository.make()
const file = 'q3.plan.yaml'
const long = Array.from({ length: 20 }, (_, line) => `line-${line}: ${line}\n`).join('')
const two = ['2026-05-02 Dan Whitlock q3.plan.yaml', '2026-05-01 Dan Whitlock q3.plan.yaml']

/** Two commits of one plan. */
function committed(repository = make()): Repository {
  repository.write(file, long).commit('2026-05-01')
  repository.write(file, `${long}more: 1\n`).commit('2026-05-02')
  return repository
}

/** What git remembers of the plan: its steps, the text of the first one, and the same by the name of the revision. */
async function remembered(repository: Repository, env?: Record<string, string | undefined>) {
  const git = repository.seen(env)
  try {
    const trail = (await git.trails([file], namesOfPlans))(file)
    if ('because' in trail) return trail.because
    const blob = trail.steps.at(-1)?.blob ?? ''
    const text = (await git.texts([blob])).get(blob)
    const steps = trail.steps.map(({ commit, file }) => `${commit.on} ${commit.by} ${file}`)
    const then = (await git.at('HEAD~1', [file], namesOfPlans))(file)
    await expect(git.at('no-such-name', [file], namesOfPlans)).rejects.toThrow('there is no tag, branch or commit')
    return { steps, first: text && Buffer.from(text).toString('utf8'), isSame: 'blob' in then && then.blob === blob }
  } finally {
    git.close()
  }
}

const whole = { steps: two, first: long, isSame: true }

describe('repositories in an unusual state are read like any other', () => {
  test.each<[string, (repository: Repository) => unknown]>([
    ['packed', (repository) => repository.git('gc', '--quiet', '--aggressive')],
    ['only refs packed', (repository) => repository.git('pack-refs', '--all', '--prune')],
    ['a detached HEAD', (repository) => repository.git('checkout', '--quiet', '--detach')],
    ['a commit graph', (repository) => repository.git('commit-graph', 'write', '--reachable', '--changed-paths')],
    [
      'a sparse checkout with settings of its own',
      (repository) => {
        repository.git('config', 'extensions.worktreeConfig', 'true')
        repository.git('sparse-checkout', 'set', '--no-cone', file)
      },
    ],
    [
      'a merge that is going on',
      (repository) => {
        repository.git('checkout', '--quiet', '-b', 'side', 'HEAD~1')
        repository.write(file, `${long}other: 1\n`).commit('2026-05-03')
        repository.git('checkout', '--quiet', 'main')
        expect(() => repository.merge('side', '2026-05-04')).toThrow()
        expect(existsSync(join(repository.root, '.git/MERGE_HEAD'))).toBe(true)
      },
    ],
    [
      'a rebase that is going on',
      (repository) => {
        repository.git('checkout', '--quiet', '-b', 'side', 'HEAD~1')
        repository.write(file, `${long}other: 1\n`).commit('2026-05-03')
        expect(() => repository.git('rebase', '--quiet', 'main')).toThrow()
        expect(existsSync(join(repository.root, '.git/rebase-merge'))).toBe(true)
      },
    ],
    ['a lock that a crash has left', (repository) => repository.write('.git/index.lock', '')],
    [
      'a file called HEAD and one called like a branch',
      (repository) => repository.write('HEAD', 'x').write('main', 'x'),
    ],
  ])('%s', async (_, make) => {
    const repository = committed()
    make(repository)
    expect(await remembered(repository)).toEqual(whole)
  })

  test('the longer hashes', async () => {
    const repository = new Repository()
    repository.git('init', '--quiet', '--object-format=sha256')
    expect(await remembered(committed(repository))).toEqual(whole)
  })

  test('a branch without a commit beside others that have some', async () => {
    const repository = committed()
    repository.git('checkout', '--quiet', '--orphan', 'fresh')
    expect(await remembered(repository)).toBe('nothing has been committed yet: commit the plan')
  })

  test('a submodule has its own history', async () => {
    const inner = committed()
    const outer = make()
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'plans')
    outer.commit('2026-05-09')
    expect(readFileSync(join(outer.root, 'plans/.git'), 'utf8')).toMatch(/^gitdir: \.\.\/\.git\/modules/)
    expect(await remembered(new Repository(join(outer.root, 'plans')))).toEqual(whole)
  })

  test('a name of which only the capitals changed', async () => {
    const repository = make()
    repository.write('Q3.plan.yaml', long).commit('2026-05-01')
    repository.git('mv', 'Q3.plan.yaml', file)
    repository.commit('2026-05-02')
    expect(await repository.steps(file)).toEqual([
      '2026-05-02 Dan Whitlock q3.plan.yaml',
      '2026-05-01 Dan Whitlock Q3.plan.yaml',
    ])
  })
})

describe('nothing is run, and nothing is fetched', () => {
  const canaryIn = (repository: Repository) => {
    const canary = join(repository.root, 'canary')
    const script = join(repository.root, 'evil.sh')
    repository.write('evil.sh', `#!/bin/sh\ntouch ${canary}\nexit 1\n`)
    chmodSync(script, 0o755)
    return { script, sings: () => existsSync(canary) }
  }
  const evil = (script: string) => `[core]
	fsmonitor = ${script}
	pager = ${script}
	sshCommand = ${script}
[diff]
	external = ${script}
[log]
	showSignature = true
[gpg]
	program = ${script}
[pager]
	log = ${script}
[alias]
	log = !${script}
`

  test.each(['include', 'includeIf "gitdir:/"', 'includeIf "onbranch:**"'])(
    'out of a file that [%s] names',
    async (by) => {
      const repository = committed()
      const { script, sings } = canaryIn(repository)
      repository.write('settings', evil(script))
      const config = join(repository.root, '.git/config')
      writeFileSync(config, `${readFileSync(config, 'utf8')}[${by}]\n\tpath = ${repository.root}/settings\n`)
      expect(repository.git('config', 'core.pager').trim()).toBe(script)
      expect(await remembered(repository)).toEqual(whole)
      expect(sings()).toBe(false)
    },
  )

  test('out of the settings of a worktree', async () => {
    const repository = committed()
    const { script, sings } = canaryIn(repository)
    repository.git('config', 'extensions.worktreeConfig', 'true')
    repository.write('.git/config.worktree', evil(script))
    expect(repository.git('config', 'core.pager').trim()).toBe(script)
    expect(await remembered(repository)).toEqual(whole)
    expect(sings()).toBe(false)
  })

  test('out of what the caller’s environment says', async () => {
    const repository = committed()
    const other = make()
    const { script, sings } = canaryIn(repository)
    const settings = ['core.fsmonitor', 'core.pager', 'diff.external', 'core.sshCommand', 'gpg.program', 'alias.log']
    const env = {
      PATH: process.env.PATH,
      GIT_DIR: join(other.root, '.git'),
      GIT_WORK_TREE: other.root,
      GIT_INDEX_FILE: join(other.root, 'none'),
      GIT_OBJECT_DIRECTORY: join(other.root, '.git/objects'),
      GIT_COMMON_DIR: join(other.root, '.git'),
      GIT_NAMESPACE: 'other',
      GIT_PREFIX: 'other/',
      GIT_EXTERNAL_DIFF: script,
      GIT_PAGER: script,
      PAGER: script,
      GIT_SSH_COMMAND: script,
      GIT_SSH: script,
      GIT_ASKPASS: script,
      GIT_EDITOR: script,
      GIT_EXEC_PATH: repository.root,
      GIT_PROXY_COMMAND: script,
      GIT_CONFIG_PARAMETERS: `'core.pager'='${script}' 'diff.external'='${script}'`,
      GIT_CONFIG_COUNT: String(settings.length),
      ...Object.fromEntries(
        settings.flatMap((key, at) => [
          [`GIT_CONFIG_KEY_${at}`, key],
          [`GIT_CONFIG_VALUE_${at}`, script],
        ]),
      ),
      GIT_TRACE: join(repository.root, 'canary'),
      GIT_TRACE2: join(repository.root, 'canary'),
      GIT_TRACE_SETUP: join(repository.root, 'canary'),
      GIT_LITERAL_PATHSPECS: '0',
      GIT_ICASE_PATHSPECS: '1',
      LC_ALL: 'de_DE.UTF-8',
      LANGUAGE: 'de',
    }
    expect(await remembered(repository, env)).toEqual(whole)
    expect(sings()).toBe(false)
  })

  test('a clone without the old texts is not completed behind its user’s back', async () => {
    const origin = committed()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = new Repository()
    clone.git('clone', '--quiet', '--filter=blob:none', `file://${origin.root}`, '.')
    const objects = () => clone.git('count-objects', '-v').match(/^(?:count|in-pack): .*/gm)
    const before = objects()
    expect(await remembered(clone)).toEqual({ ...whole, first: undefined })
    expect(objects()).toEqual(before)
    // It could have been: git as it comes fetches it.
    expect(clone.git('cat-file', '-p', 'HEAD~1:q3.plan.yaml')).toBe(long)
    expect(objects()).not.toEqual(before)
  })

  test('one without the old trees says so', async () => {
    const origin = committed()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = new Repository()
    clone.git('clone', '--quiet', '--filter=tree:0', `file://${origin.root}`, '.')
    expect(await remembered(clone)).toMatch(/^parts of the history are missing here: fetch it in full/)
  })
})
