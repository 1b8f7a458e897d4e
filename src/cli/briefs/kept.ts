import { join } from 'node:path'
import type { BriefFormat } from '../../brief/brief.ts'
import { briefMark, type MarkedFile, parseMarked } from '../../brief/marks.ts'
import type { Files } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import { limits } from '../../source/limits.ts'
import { decode } from '../../source/source.ts'

/** A brief's file, read: taken apart, or what is wrong with it. */
export type Kept = MarkedFile | { readonly broken: string } | 'foreign'

/** What is in a file where a brief would go; `foreign` where it is no brief. */
function readKept(path: string, files: Files): Kept {
  const bytes = files.read(path, limits.bytes)
  const text = bytes instanceof Uint8Array ? decode(bytes) : undefined
  if (typeof text !== 'string') return 'foreign'
  return text.startsWith(briefMark) ? parseMarked(text) : 'foreign'
}

/** The brief that is there, if one is; whatever else is there is never replaced. */
export function replaceable(
  path: string,
  name: string,
  of: { readonly plan: string; readonly channel: string },
  files: Files,
): MarkedFile | undefined {
  if (files.kind(path) === undefined) return undefined
  const kept = readKept(path, files)
  if (kept === 'foreign') throw new Refusal(`${name} is no brief that planlint has written: it is not replaced`)
  if ('broken' in kept)
    throw new Refusal(
      `${name} is not replaced, for its marks are broken: ${kept.broken}. Put the marks right, or move the file away`,
    )
  if (kept.plan !== of.plan || kept.channel !== of.channel)
    throw new Refusal(`${name} is the brief of ${kept.channel} in ${kept.plan}: it is not replaced`)
  return kept
}

/** The Markdown files of a folder that start as briefs do, by name. */
export function briefsIn(
  folder: string,
  files: Files,
): { readonly path: string; readonly kept: Exclude<Kept, 'foreign'> }[] {
  const names = files.list(folder).filter(({ name, kind }) => kind === 'file' && name.endsWith('.md'))
  return names
    .map(({ name }) => join(folder, name))
    .sort()
    .flatMap((path) => {
      const kept = readKept(path, files)
      return kept === 'foreign' ? [] : [{ path, kept }]
    })
}

/** An export that is there already: a page or data that planlint has written may be replaced, a Word file only by force. */
export function refuseForeignExport(
  path: string,
  name: string,
  format: BriefFormat,
  isForced: boolean,
  files: Files,
): void {
  if (files.kind(path) === undefined) return
  if (format === 'docx') {
    if (isForced) return
    throw new Refusal(`${name} is there already, and somebody may have written in it: --force replaces it`)
  }
  const bytes = files.read(path, limits.bytes)
  const text = bytes instanceof Uint8Array ? decode(bytes) : undefined
  const isOurs =
    typeof text === 'string' && (format === 'html' ? text.slice(0, 200).includes(briefMark) : isBriefData(text))
  if (!isOurs) throw new Refusal(`${name} is no brief that planlint has written: it is not replaced`)
}

function isBriefData(text: string): boolean {
  try {
    const { version, channel, parts } = JSON.parse(text)
    return version === 1 && typeof channel?.id === 'string' && Array.isArray(parts)
  } catch {
    return false
  }
}
