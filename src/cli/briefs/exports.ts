import type { Part } from '../../brief/brief.ts'
import type { MarkedFile } from '../../brief/marks.ts'
import { Refusal } from '../../io/refusal.ts'
import type { World } from '../../io/world.ts'
import type { BriefOptions } from '../brief.ts'
import type { Place } from './folder.ts'
import { fileOf, type Made } from './maker.ts'

interface Exported {
  readonly content: string | Uint8Array
  readonly open: readonly Part[]
}

/** A brief in the format that was asked for, with what a person has written in the Markdown one. */
export async function exported(
  made: Made,
  before: MarkedFile | undefined,
  _place: Place | undefined,
  { format = 'md' }: BriefOptions,
  _world: World,
): Promise<Exported> {
  const { text, open } = await fileOf(made, before)
  if (format === 'md') return { content: text, open }
  throw new Refusal(`--format ${format} is not there yet`)
}
