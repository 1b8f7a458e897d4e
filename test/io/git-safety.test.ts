import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { namesOfPlans } from '../../src/plan/files/parts.ts'
import { Repository } from './repository.ts'

const make = () => Repository.make()
const long = Array.from({ length: 20 }, (_, line) => `line-${line}: ${line}\n`).join('')

describe('nothing is run from the repository', () => {
  /** Two commits, the second one signed, and whatever the configuration makes of them: all of it touches a canary. */
  const hostile = (config: (script: string) => string) => {
    const repository = make()
    const canary = join(repository.root, 'canary')
    const script = `${repository.root}/evil.sh`
    repository.write('evil.sh', `#!/bin/sh\ntouch ${canary}\nexit 1\n`)
    chmodSync(script, 0o755)
    repository.write('q3.plan.yaml', long).commit('2026-05-01')
    const blob = repository.git('rev-parse', 'HEAD:q3.plan.yaml').trim()
    repository.write('.gitattributes', '*.yaml diff=evil filter=evil merge=evil\n')
    repository.write('q3.plan.yaml', `${long}more: 1\n`).commit('2026-05-02')
    const signature = '-----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----'
    repository.write(
      'signed',
      repository.git('cat-file', 'commit', 'HEAD').replace('\n\n', `\ngpgsig ${signature}\n\n`),
    )
    const signed = repository.git('hash-object', '-t', 'commit', '-w', 'signed').trim()
    repository.git('update-ref', 'refs/heads/main', signed)
    const hooks = join(repository.root, '.git/hooks')
    rmSync(hooks, { recursive: true })
    mkdirSync(hooks)
    for (const hook of ['reference-transaction', 'post-checkout', 'post-index-change', 'fsmonitor-watchman'])
      symlinkSync(script, join(hooks, hook))
    writeFileSync(join(repository.root, '.git/config'), config(script))
    const lose = () => rmSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    return { repository, blob, lose, sings: () => existsSync(canary) }
  }

  const everything = (script: string) => `[core]
	repositoryformatversion = 1
	fsmonitor = ${script}
	hooksPath = ${script.replace('evil.sh', '.git/hooks')}
	pager = ${script}
	editor = ${script}
	sshCommand = ${script}
	askPass = ${script}
	gitProxy = ${script}
	alternateRefsCommand = ${script}
	attributesFile = ${script.replace('evil.sh', '.gitattributes')}
[extensions]
	partialClone = evil
[remote "evil"]
	url = ext::${script}
	promisor = true
	partialclonefilter = blob:none
	uploadpack = ${script}
[protocol]
	allow = always
[protocol "ext"]
	allow = always
[credential]
	helper = !${script}
[diff]
	external = ${script}
	orderFile = ${script.replace('evil.sh', 'nowhere')}
	renames = copies
	relative = true
	noprefix = true
[diff "evil"]
	command = ${script}
	textconv = ${script}
[filter "evil"]
	clean = ${script}
	smudge = ${script}
	process = ${script}
	required = true
[gpg]
	program = ${script}
[log]
	showSignature = true
	follow = true
	showRoot = false
	mailmap = true
	diffMerges = off
[mailmap]
	file = /etc/passwd
[color]
	ui = always
[pager]
	log = ${script}
	rev-parse = ${script}
	cat-file = ${script}
	diff-tree = ${script}
[alias]
	log = !${script}
	rev-parse = !${script}
	cat-file = !${script}
	diff-tree = !${script}
[format]
	pretty = raw
[i18n]
	logOutputEncoding = UTF-16
[notes]
	displayRef = refs/notes/*
`

  test('whatever its configuration, its attributes and its hooks say', async () => {
    const { repository, sings } = hostile(everything)
    expect(await repository.steps('q3.plan.yaml')).toEqual([
      '2026-05-02 Dan Whitlock q3.plan.yaml',
      '2026-05-01 Dan Whitlock q3.plan.yaml',
    ])
    const git = repository.seen()
    const trail = (await git.trails(['q3.plan.yaml'], namesOfPlans))('q3.plan.yaml')
    const blob = 'steps' in trail ? (trail.steps[1]?.blob ?? '') : ''
    expect(Buffer.from((await git.texts([blob])).get(blob) ?? '').toString()).toBe(long)
    git.close()
    expect(sings()).toBe(false)
  })

  test('not even for a text that is missing and could be fetched', async () => {
    const { repository, blob, lose, sings } = hostile(everything)
    lose()
    const git = repository.seen()
    await git.trails(['q3.plan.yaml'], namesOfPlans)
    expect((await git.texts([blob])).get(blob)).toBe(undefined)
    git.close()
    expect(sings()).toBe(false)
  })

  test.each<[string, (script: string) => string, ...args: string[]]>([
    ['fsmonitor', (script) => `[core]\nfsmonitor = ${script}\n`, 'status'],
    ['signatures', (script) => `[gpg]\nprogram = ${script}\n[log]\nshowSignature = true\n`, 'log'],
    ['textconv', (script) => `[diff "evil"]\ntextconv = ${script}\n`, 'log', '-p'],
    ['an external diff', (script) => `[diff]\nexternal = ${script}\n`, 'log', '-p', '--ext-diff'],
    ['a lazy fetch', everything, 'cat-file', '-p', 'HEAD~1:q3.plan.yaml'],
  ])('the canary would sing: %s, with git as it comes', (name, config, ...args) => {
    const { repository, lose, sings } = hostile(config)
    if (name === 'a lazy fetch') lose()
    try {
      repository.git(...args)
    } catch {
      // What git says of it does not matter.
    }
    expect(sings()).toBe(true)
  })

  test('replaced commits, grafts and a caller’s own GIT_DIR change nothing', async () => {
    const repository = make()
    const first = repository.write('q3.plan.yaml', 'a: 1\n').commit('2026-05-01')
    const second = repository.write('q3.plan.yaml', 'a: 2\n').commit('2026-05-02')
    repository.write('q3.plan.yaml', 'a: 3\n').commit('2026-05-03')
    repository.git('replace', '--graft', second)
    repository.write('.git/info/grafts', `${second}\n`)
    const other = make()
    const env = { PATH: process.env.PATH, GIT_DIR: join(other.root, '.git'), GIT_WORK_TREE: other.root }
    const trail = await repository.trail('q3.plan.yaml', env)
    expect('steps' in trail && trail.steps.map(({ commit }) => commit.hash).at(-1)).toBe(first)
  })

  test('a repository that says its files are elsewhere', async () => {
    const repository = make()
    repository.write('q3.plan.yaml', 'a: 1\n').commit('2026-05-01')
    repository.git('config', 'core.worktree', '/')
    expect(await repository.steps('q3.plan.yaml')).toEqual([
      'core.worktree in .git/config says that the files are elsewhere',
    ])
  })
})

describe('where there is no history, the reason and the cure', () => {
  const reason = async (repository: Repository, file = 'q3.plan.yaml', env?: Record<string, string>) => {
    const trail = await repository.trail(file, env)
    return 'because' in trail ? trail.because : trail.steps.length
  }
  const committed = () => {
    const repository = make()
    repository.write('q3.plan.yaml', 'a: 1\n').commit('2026-05-01')
    repository.write('q3.plan.yaml', 'a: 2\n').commit('2026-05-02')
    return repository
  }

  test('no repository; a .git that is none; no commit', async () => {
    const none = new Repository().write('q3.plan.yaml', 'a\n')
    expect(await reason(none)).toMatch(/^the plan is in no git repository: git init/)
    mkdirSync(join(none.root, '.git'))
    expect(await reason(none)).toBe('what is in .git cannot be read as a repository')
    expect(await reason(make().write('q3.plan.yaml', 'a\n'))).toBe('nothing has been committed yet: commit the plan')
  })

  describe.skipIf(process.platform === 'win32')('a pipe in .git, which git would wait for', () => {
    const pipeAt = (repository: Repository, inside: string) => {
      const path = join(repository.root, '.git', inside)
      rmSync(path, { force: true })
      execFileSync('mkfifo', [path])
    }
    const wait = 'is a pipe, for which git would wait forever: remove it'

    test('in the place of its configuration, and where a link leads to it', async () => {
      const repository = make().write('q3.plan.yaml', 'a\n')
      pipeAt(repository, 'config')
      expect(await reason(repository)).toBe(`.git/config ${wait}`)
      const other = make().write('q3.plan.yaml', 'a\n')
      rmSync(join(other.root, '.git/HEAD'))
      symlinkSync(join(repository.root, '.git/config'), join(other.root, '.git/HEAD'))
      expect(await reason(other)).toBe(`.git/HEAD ${wait}`)
    })

    test('in the place of a branch', async () => {
      const repository = committed()
      pipeAt(repository, 'refs/heads/main')
      expect(await reason(repository)).toBe(`.git/refs/heads/main ${wait}`)
    })

    test('in the place of an old text: it is missing, and git is asked for nothing more', async () => {
      const repository = committed()
      const [now, old] = ['HEAD:q3.plan.yaml', 'HEAD~1:q3.plan.yaml'].map((name) =>
        repository.git('rev-parse', name).trim(),
      ) as [string, string]
      pipeAt(repository, `objects/${old.slice(0, 2)}/${old.slice(2)}`)
      const git = repository.seen()
      await git.trails(['q3.plan.yaml'], namesOfPlans)
      expect((await git.texts([now])).get(now)?.length).toBe(5)
      expect((await git.texts([old])).get(old)).toBeUndefined()
      expect((await git.texts([now])).get(now)).toBeUndefined()
      const trail = (await git.trails(['q3.plan.yaml'], namesOfPlans))('q3.plan.yaml')
      expect(trail).toEqual({ because: `.git/objects/${old.slice(0, 2)}/${old.slice(2)} ${wait}` })
      git.close()
    })
  })

  test('a file that git does not know, one that it ignores, one that was deleted, one outside, a link', async () => {
    const repository = committed().write('.gitignore', 'own.plan.yaml\n')
    symlinkSync('q3.plan.yaml', join(repository.root, 'link.plan.yaml'))
    repository.write('gone.plan.yaml', 'a\n').commit('2026-05-03')
    rmSync(join(repository.root, 'gone.plan.yaml'))
    repository.commit('2026-05-04')
    for (const file of ['new.plan.yaml', 'own.plan.yaml', 'gone.plan.yaml']) {
      repository.write(file, 'a\n')
      expect(await reason(repository, file)).toBe('git does not know the file yet: commit it')
    }
    expect(await reason(repository, '../q3.plan.yaml')).toBe('the file is outside the repository')
    expect(await reason(repository, 'link.plan.yaml')).toMatch(/^the file is a link/)
  })

  test('a shallow clone, and one without the old texts', async () => {
    const repository = committed()
    const shallow = new Repository()
    shallow.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, '.')
    expect(await reason(shallow)).toBe(
      'the clone is shallow: fetch the full history (in GitHub Actions: fetch-depth: 0; in GitLab CI: GIT_DEPTH: 0)',
    )
    const objects = join(repository.root, '.git/objects')
    const commit = repository.git('rev-parse', 'HEAD~1').trim()
    rmSync(join(objects, commit.slice(0, 2), commit.slice(2)))
    expect(await reason(repository)).toMatch(/^parts of the history are missing here/)
  })

  test('no git, or one that the repository brings along', async () => {
    const repository = committed()
    repository.write('bin/git', '#!/bin/sh\ntouch canary\n')
    chmodSync(join(repository.root, 'bin/git'), 0o755)
    repository.write('git', '#!/bin/sh\ntouch canary\n')
    chmodSync(join(repository.root, 'git'), 0o755)
    const own = /^the only git on the PATH is in the repository itself/
    expect(await reason(repository, 'q3.plan.yaml', { PATH: '/nowhere' })).toBe(
      'git is not installed, or not on the PATH',
    )
    expect(await reason(repository, 'q3.plan.yaml', {})).toMatch(own)
    expect(await reason(repository, 'q3.plan.yaml', { PATH: join(repository.root, 'bin') })).toMatch(own)
    expect(await reason(repository, 'q3.plan.yaml', { PATH: ['', '.', 'bin'].join(delimiter) })).toMatch(own)
    const link = new Repository()
    symlinkSync(join(repository.root, 'bin/git'), join(link.root, 'git'))
    expect(await reason(repository, 'q3.plan.yaml', { PATH: link.root })).not.toBe(2)
    const both = ['.', join(repository.root, 'bin'), process.env.PATH].join(delimiter)
    expect(await reason(repository, 'q3.plan.yaml', { PATH: both })).toBe(2)
    expect(existsSync(join(repository.root, 'canary'))).toBe(false)
  })

  test.runIf(process.getuid?.() === 0)(
    'somebody else’s repository, unless its user has told git to trust it',
    async () => {
      const repository = committed()
      const home = new Repository()
      repository.git('config', 'core.sharedRepository', 'all')
      chownSync(repository.root, 12_345, 12_345)
      chownSync(join(repository.root, '.git'), 12_345, 12_345)
      const env = { PATH: process.env.PATH ?? '', HOME: home.root }
      expect(await reason(repository, 'q3.plan.yaml', env)).toBe(
        `the repository belongs to another user, so git does not read it: git config --global --add safe.directory ${repository.root}`,
      )
      for (const [trusted, steps] of [
        [repository.root, 2],
        ['*', 2],
        ['/elsewhere', undefined],
      ] as const) {
        writeFileSync(join(home.root, '.gitconfig'), `[safe]\n\tdirectory = ${trusted}\n`)
        const found = await reason(repository, 'q3.plan.yaml', env)
        expect(typeof found === 'number' ? found : undefined).toBe(steps)
      }
    },
  )
})
