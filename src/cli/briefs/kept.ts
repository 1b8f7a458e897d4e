import { join } from 'node:path'
import type { BriefFormat } from '../../brief/brief.ts'
import { briefMark, type MarkedFile, parseMarked } from '../../brief/marks.ts'
import type { Files, TooLarge } from '../../io/files.ts'
import { Refusal } from '../../io/refusal.ts'
import { limits } from '../../source/limits.ts'
import { decode } from '../../source/source.ts'

/** A brief's file, read: taken apart, or what is wrong with it. */
export type Kept = MarkedFile | { readonly broken: string } | 'foreign'

/** What is in a file where a brief would go; `foreign` where it is no brief. */
function keptIn(bytes: Uint8Array | TooLarge): Kept {
  // What is too large to be read may be anything: whatever it is, somebody has to look at it.
  if (!(bytes instanceof Uint8Array)) return { broken: 'it has more than 4 MiB' }
  const text = decode(bytes)
  if (typeof text === 'string') return text.startsWith(briefMark) ? parseMarked(text) : 'foreign'
  if (!Buffer.from(bytes.subarray(0, 40)).includes(briefMark)) return 'foreign'
  return { broken: text.kind === 'binary' ? 'a NUL is in it, which no text holds' : 'its text is not UTF-8' }
}

/** A brief that is there already: what it says, and its very bytes. */
export interface Before {
  readonly marked: MarkedFile
  readonly bytes: Uint8Array
}

/** The brief that is there, if one is; whatever else is there is never replaced. */
export function replaceable(
  path: string,
  name: string,
  of: { readonly plan: string; readonly channel: string },
  files: Files,
): Before | undefined {
  if (files.kind(path) === undefined) return undefined
  const bytes = files.read(path, limits.bytes)
  const kept = keptIn(bytes)
  if (kept === 'foreign') throw new Refusal(`${name} is no brief that planlint has written: it is not replaced`)
  if ('broken' in kept)
    throw new Refusal(
      `${name} is not replaced, for it cannot be read as a brief: ${kept.broken}. Put that right, or move the file away`,
    )
  if (kept.plan !== of.plan || kept.channel !== of.channel)
    throw new Refusal(`${name} is the brief of ${kept.channel} in ${kept.plan}: it is not replaced`)
  return { marked: kept, bytes: bytes as Uint8Array }
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
      const kept = keptIn(files.read(path, limits.bytes))
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
