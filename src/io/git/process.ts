import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { dirname, parse } from 'node:path'
import { Patience, patience } from './patience.ts'
import type { Program } from './program.ts'

/** Loaded with the first git that is started, and not where there is no repository: it takes longer than reading a plan. */
const processes = () => process.getBuiltinModule('node:child_process')
const nothing = () => process.getBuiltinModule('node:os').devNull

/** What a run knows of the machine, as far as git needs it. */
export interface Surroundings {
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Why there is no history to read, in plain words and with the cure. */
export class NoHistory extends Error {}

/** What git printed, all of it. */
interface Output {
  readonly code: number | null
  readonly out: Buffer
  readonly err: string
}

/**
 * Settings over those of the repository, whose configuration is its author's. Nothing that it names is run, and what it
 * would change in the output is set back. What belongs to one command stands with that command.
 */
const settings = () => [
  'core.fsmonitor=false',
  `core.hooksPath=${nothing()}`,
  'core.pager=cat',
  `core.attributesFile=${nothing()}`,
  `core.excludesFile=${nothing()}`,
  'core.sshCommand=false',
  'core.askPass=false',
  'credential.helper=',
  'protocol.allow=never',
  'diff.external=',
  'log.showSignature=false',
  'log.follow=false',
  'log.showRoot=true',
  'mailmap.file=',
  'mailmap.blob=',
]

/** Starts git in the root of a repository, as safe as it can be. */
export class GitProcess {
  readonly #program: Program
  readonly #root: string
  readonly #env: Surroundings['env']
  /** Folders that their user has told git to trust, although somebody else owns them. */
  readonly #trusted: readonly string[]
  /** Why git was ended while it hung: it would hang again. */
  #hangs: string | undefined

  constructor(program: Program, { root, env }: Surroundings, trusted: readonly string[] = []) {
    this.#program = program
    this.#root = root
    this.#env = env
    this.#trusted = trusted
  }

  /** What git says, whatever it says. */
  async output(args: readonly string[], input = ''): Promise<Output> {
    const { child } = this.start(args)
    const chunks: Buffer[] = []
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      if (err.length < 10_000) err += chunk.toString('utf8')
    })
    child.stdin.end(input)
    const code = await ended(child)
    if (this.#hangs !== undefined) throw new NoHistory(this.#hangs)
    return { code, out: Buffer.concat(chunks), err }
  }

  /** What git says, if it has no objection. */
  async run(args: readonly string[], input = ''): Promise<Buffer> {
    const { code, out, err } = await this.output(args, input)
    if (code === 0) return out
    if (/dubious ownership|unsafe repository/.test(err)) throw new Untrusted(this.#root)
    throw new NoHistory(reasonIn(err))
  }

  /** Starts a command. Its end and its failures are the caller's, who may let patience rest while nothing is asked of it. */
  start(args: readonly string[]): { readonly child: ChildProcessWithoutNullStreams; readonly patience: Patience } {
    if (this.#hangs !== undefined) throw new NoHistory(this.#hangs)
    const set = [...settings(), ...this.#trusted.map((folder) => `safe.directory=${folder}`)]
    const child = processes().spawn(
      this.#program.file,
      ['--no-pager', '--no-optional-locks', '--no-replace-objects', ...set.flatMap((one) => ['-c', one]), ...args],
      {
        cwd: this.#root,
        // Nothing of the caller's: a GIT_DIR, a GIT_EXTERNAL_DIFF or a GIT_CONFIG_PARAMETERS would be obeyed.
        env: {
          PATH: this.#program.path,
          ...(this.#env.SystemRoot && { SystemRoot: this.#env.SystemRoot }),
          LC_ALL: 'C',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_GLOBAL: nothing(),
          GIT_ATTR_NOSYSTEM: '1',
          GIT_CEILING_DIRECTORIES: dirname(this.#root),
          GIT_GRAFT_FILE: nothing(),
          GIT_NO_REPLACE_OBJECTS: '1',
          GIT_NO_LAZY_FETCH: '1',
          GIT_ALLOW_PROTOCOL: 'none',
          GIT_TERMINAL_PROMPT: '0',
          GIT_OPTIONAL_LOCKS: '0',
        },
        windowsHide: true,
      },
    )
    const waiting = new Patience(child, this.#root, (because) => {
      this.#hangs = because
    })
    // A git that ends before it has read everything says why on its standard error.
    child.stdin.on('error', () => {})
    return { child, patience: waiting }
  }

  /** The same for a repository that somebody else owns, if its user has told git to trust it; else why not. */
  async trusting(): Promise<GitProcess | NoHistory> {
    const folders = await this.#trustedFolders()
    const isTrusted = folders.some(
      (folder) =>
        folder === '*' ||
        folder === this.#root ||
        (folder.endsWith('/*') && this.#root.startsWith(folder.slice(0, -1))),
    )
    if (isTrusted) return new GitProcess(this.#program, { root: this.#root, env: this.#env }, [this.#root])
    return new NoHistory(
      `the repository belongs to another user, so git does not read it: git config --global --add safe.directory ${this.#root}`,
    )
  }

  /** `safe.directory` in the configurations of the user and of the machine: read from where there is no repository. */
  async #trustedFolders(): Promise<string[]> {
    const { HOME, USERPROFILE, XDG_CONFIG_HOME } = this.#env
    const env = { PATH: this.#program.path, HOME: HOME ?? USERPROFILE, XDG_CONFIG_HOME, LC_ALL: 'C' }
    const folders: string[] = []
    for (const where of ['--system', '--global']) {
      const child = processes().spawn(
        this.#program.file,
        ['config', where, '--includes', '--null', '--get-all', 'safe.directory'],
        {
          cwd: parse(this.#root).root,
          env,
          timeout: patience,
          windowsHide: true,
        },
      )
      child.stdin.end()
      let text = ''
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8')
      })
      await ended(child)
      // An empty value takes back what was said before it.
      for (const folder of text.split('\0').slice(0, -1)) {
        if (folder === '') folders.length = 0
        else folders.push(folder)
      }
    }
    return folders
  }
}

/** Git refuses a repository that another user owns. */
export class Untrusted extends NoHistory {}

function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new NoHistory(`git could not be started: ${error.message}`)))
    child.on('close', (code) => resolve(code))
  })
}

const reasons: readonly (readonly [sign: RegExp, reason: string])[] = [
  [
    /does not have any commits yet|bad revision 'HEAD'|ambiguous argument 'HEAD'|bad default revision/,
    'nothing has been committed yet: commit the plan',
  ],
  [/not a git repository/, 'what is in .git cannot be read as a repository'],
  [
    /unable to read|could not read|bad object|missing (?:blob|tree|commit|object)|could not fetch|promisor|lazy fetch/i,
    'parts of the history are missing here: fetch it in full (git clone without --filter and --depth)',
  ],
]

/** Git's own objection in the words of this program, or the first line of it. */
function reasonIn(err: string): string {
  const known = reasons.find(([sign]) => sign.test(err))?.[1]
  const line = err.split('\n').find((text) => text.trim() !== '')
  return (
    known ?? (line ? `git cannot read the history: ${line.trim()}` : 'git was ended before it had read the history')
  )
}
