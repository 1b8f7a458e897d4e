import { basename, dirname, resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { isPlanName } from '../io/discover.ts'
import { Refusal } from '../io/refusal.ts'
import { isOfGit } from '../io/repository.ts'
import type { World } from '../io/world.ts'
import { beginsAsReport } from '../report/earlier.ts'
import { type Format, formatNames } from '../report/formats.ts'
import { visible } from '../report/sanitize.ts'
import { limits } from '../source/limits.ts'
import { known } from './arguments.ts'
import { configName } from './config/config.ts'

/** A format and the file that it goes to. */
export interface OutputFile {
  readonly format: Format
  readonly path: string
}

/** Reads `sarif=plan.sarif`, beside those that were given before. */
export function outputFile(text: string, previous: readonly OutputFile[] = []): readonly OutputFile[] {
  const at = text.indexOf('=')
  if (at < 0 || at === text.length - 1)
    throw new InvalidArgumentError('it must be a format and a file, such as sarif=plan.sarif')
  const format = known(text.slice(0, at), 'format', formatNames)
  const path = text.slice(at + 1)
  if (path === '-') throw new InvalidArgumentError(`- is no file: for standard output there is --format ${format}`)
  return [...previous, { format, path }]
}

/** Where the files will be, once it is sure that each may be written. Asked before any work is done. */
export function targetsOf(outputs: readonly OutputFile[], { cwd, files }: World): readonly OutputFile[] {
  const seen = new Set<string>()
  return outputs.map(({ format, path }) => {
    const target = resolve(cwd, path)
    const folder = files.realPath(dirname(target))
    if (folder === undefined || files.kind(folder) !== 'folder')
      throw new Refusal(`the folder of ${path} does not exist`)
    const real = resolve(folder, basename(target))
    const kind = files.kind(real)
    if (seen.has(real)) throw new Refusal(`two outputs go to ${path}`)
    if (kind === 'link') throw new Refusal(`${path} is a link: reports are not written through links`)
    if (kind !== undefined && kind !== 'file') throw new Refusal(`${path} is no file that could be replaced`)
    if (isOfGit(real)) throw new Refusal(`${path} is in .git, where nothing but git writes`)
    if (basename(real) === configName) throw new Refusal(`${path} is a configuration: it is not overwritten`)
    if (kind === 'file' && isPlanName(real)) throw new Refusal(`${path} is a plan: it is not overwritten`)
    if (isPlanName(real)) throw new Refusal(`${path} would be taken for a plan: give the report another name`)
    if (kind === 'file' && isWritten(real, files))
      throw new Refusal(`${path} is there already, and is no report of planlint: it is not overwritten`)
    seen.add(real)
    return { format, path: real }
  })
}

/** May somebody have written it? A report is known by how it begins, but for those in plain lines, which begin anyhow. */
function isWritten(path: string, files: World['files']): boolean {
  if (/\.(?:txt|log|out)$/i.test(path)) return false
  const bytes = files.read(path, limits.bytes)
  // Only a report gets larger than a plan may be.
  if (!(bytes instanceof Uint8Array)) return !/\.(?:json|sarif|xml)$/i.test(path)
  return bytes.length > 0 && !beginsAsReport(Buffer.from(bytes.subarray(0, longestBeginning)).toString())
}

const longestBeginning = 600

/** What people have written, as it is printed: every character of it to a file or a pipe, but nothing hidden to a terminal. */
export function shownOn({ isTTY }: World['stdout'], text: string): string {
  return isTTY ? text.split(/\r?\n/).map(visible).join('\n') : text
}

/** Formats for people, which show words of the plan. */
const forPeople: readonly Format[] = ['pretty', 'concise']

/** GitHub obeys commands in everything that a step prints: while such words are shown, it is told to stop listening. */
export async function guarded(text: string, format: Format, env: World['env']): Promise<string> {
  if (!env.GITHUB_ACTIONS || !forPeople.includes(format)) return text
  const { randomUUID } = await import('node:crypto')
  const token = randomUUID()
  return `::stop-commands::${token}\n${text}::${token}::\n`
}
