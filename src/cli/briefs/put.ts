import type { Part } from '../../brief/brief.ts'
import type { Files } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import { oneLine } from '../../report/sanitize.ts'
import type { BriefOptions } from '../brief.ts'
import { shownOn } from '../output.ts'
import type { Session } from '../tool.ts'
import type { Place } from './folder.ts'
import type { Job } from './jobs.ts'
import type { Before } from './kept.ts'

/** Prints briefs; what is left to be written in them is said beside them. */
export async function printBriefs(
  jobs: readonly Job[],
  { format = 'md' }: BriefOptions,
  { world }: Session,
): Promise<number> {
  const texts = jobs.map(({ content }) => String(content))
  if (format === 'html' && texts.length > 1)
    throw new Refusal('one page is printed at a time: name one channel, or leave out --stdout')
  const joined =
    format === 'json' && texts.length > 1
      ? `[\n${texts.map((one) => one.trimEnd()).join(',\n')}\n]\n`
      : texts.join('\n')
  await world.stdout.write(shownOn(world.stdout, joined))
  const open = jobs.filter((job) => job.open.length > 0)
  await world.stderr.write(open.map((job) => `${job.target.channel}${openWords(job.open)}\n`).join(''))
  return 0
}

/** Writes briefs into their files, and says which were. */
export async function putBriefs(jobs: readonly Job[], { world }: Session): Promise<number> {
  const { files, stdout } = world
  const lines: string[] = []
  for (const { place, before, isEdited, content, open } of jobs) {
    if (!place) continue
    const isThere = files.kind(place.path) === 'file'
    const isUnchanged = isThere && isSame(files.read(place.path, Buffer.byteLength(content)), content)
    let kept = ''
    if (!isUnchanged) {
      for (const folder of place.missing) if (files.kind(folder) === undefined) files.makeFolder(folder)
      if (before && isEdited) kept = `; what was written by hand is kept in ${keepOld(place, before, files)}`
      put(place, before, content, files)
    }
    const done = isUnchanged ? 'is up to date' : isThere ? 'written anew' : 'written'
    lines.push(`${oneLine(place.name)} ${done}${oneLine(kept)}${openWords(open)}\n`)
  }
  await stdout.write(lines.join(''))
  return 0
}

/** Puts a brief in its place. What a person has saved there since it was looked at is left alone. */
function put({ path, name }: Place, before: Before | undefined, content: Job['content'], files: Files): void {
  if (!before) files.write(path, content)
  else if (!files.replace(path, before.bytes, Buffer.from(content as string)))
    throw new Refusal(`${name} has changed since it was read: it is left as it is now`)
}

/** Puts a copy of the brief beside it, under a name that nothing has yet. The result is that name. */
function keepOld({ path, name }: Place, { bytes }: Before, files: Files): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '.old' : `.old-${number}`
    if (files.create(`${path}${ending}`, bytes)) return `${name}${ending}`
  }
}

function isSame(there: unknown, content: string | Uint8Array): boolean {
  return there instanceof Uint8Array && Buffer.compare(there, Buffer.from(content as string)) === 0
}

/** The parts that a person has still to write: "; yours to write: 9 Deliverables and mandatories". */
function openWords(open: readonly Part[]): string {
  if (open.length === 0) return ''
  return `; yours to write: ${open.map(({ number, title }) => `${number} ${title}`).join(', ')}`
}
