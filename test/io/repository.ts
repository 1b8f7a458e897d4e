import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Git, realGit } from '../../src/io/git.ts'
import { namesOfPlans } from '../../src/plan/files/parts.ts'

/** A real repository in a temporary folder, which is removed when the test that made it has ended. */
export class Repository {
  readonly root: string

  constructor(root = temporary()) {
    this.root = root
  }

  static make(): Repository {
    const repository = new Repository()
    repository.git('init', '--quiet', '--initial-branch=main')
    return repository
  }

  git(...args: readonly string[]): string {
    return this.gitWith({}, ...args)
  }

  gitWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): string {
    const own = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', HOME: this.root, PATH: process.env.PATH }
    return execFileSync('git', args, { cwd: this.root, env: { ...own, ...env }, encoding: 'utf8', stdio: 'pipe' })
  }

  write(file: string, text: string | Uint8Array): this {
    mkdirSync(dirname(join(this.root, file)), { recursive: true })
    writeFileSync(join(this.root, file), text)
    return this
  }

  /** Commits everything on a day or at a moment; what the author gives as the date is long ago. Returns the hash. */
  commit(on: string, message = 'A change', by = 'Dan Whitlock'): string {
    this.git('add', '--all')
    this.gitWith({ ...person(on, by) }, 'commit', '--quiet', '--allow-empty', '--no-verify', '-m', message)
    return this.git('rev-parse', 'HEAD').trim()
  }

  merge(branch: string, on: string, ...options: readonly string[]): string {
    this.gitWith(person(on, 'Dan Whitlock'), 'merge', '--quiet', '--no-edit', '--no-ff', ...options, branch)
    return this.git('rev-parse', 'HEAD').trim()
  }

  /** What this program sees of it. */
  seen(env: Readonly<Record<string, string | undefined>> = { PATH: process.env.PATH }): Git {
    return realGit({ root: this.root, env })
  }

  /** The way of one file, or why there is none. */
  async trail(file: string, env?: Readonly<Record<string, string | undefined>>) {
    const git = this.seen(env)
    try {
      return (await git.trails([file], namesOfPlans))(file)
    } finally {
      git.close()
    }
  }

  /** The same as days and names, newest first. */
  async steps(file: string): Promise<string[]> {
    const trail = await this.trail(file)
    return 'because' in trail
      ? [trail.because]
      : trail.steps.map(({ commit, file }) => `${commit.on} ${commit.by} ${file}`)
  }
}

function temporary(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'plan-git-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function person(on: string, by: string): Record<string, string> {
  const moment = on.includes('T') ? on : `${on}T12:00:00Z`
  return {
    GIT_AUTHOR_NAME: by,
    GIT_AUTHOR_EMAIL: 'author@example.com',
    GIT_AUTHOR_DATE: '2001-02-03T04:05:06Z',
    GIT_COMMITTER_NAME: 'Somebody Else',
    GIT_COMMITTER_EMAIL: 'committer@example.com',
    GIT_COMMITTER_DATE: moment,
  }
}
