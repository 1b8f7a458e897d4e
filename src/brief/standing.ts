import type { Brief, Section } from './brief.ts'
import { sections } from './brief.ts'
import { comparedText } from './compare.ts'
import { isEdited, type MarkedFile } from './marks.ts'
import type { Slice } from './slice.ts'

type Key = keyof Slice

/** What each part is made from. */
const sources: Readonly<Record<Section, readonly Key[]>> = {
  header: ['plan', 'channels', 'governance'],
  objective: ['objective', 'channels', 'budget', 'measurement'],
  background: ['objective', 'journey', 'budget', 'measurement'],
  role: ['channels'],
  neighbours: ['channels', 'audiences', 'plan'],
  audiences: ['audiences'],
  message: ['messaging', 'audiences', 'channels'],
  shift: ['channels'],
  deliverables: ['channels'],
  timing: ['channels', 'plan', 'governance', 'operations'],
  geography: ['channels'],
  budget: ['budget'],
  success: ['measurement', 'objective', 'channels', 'budget', 'operations'],
  rules: ['channels', 'objective', 'budget', 'measurement'],
  governance: ['governance', 'messaging', 'budget', 'measurement'],
  risks: ['operations'],
  response: ['channels'],
}

export interface Difference {
  /** The number of the part; 0 for what is in none. */
  readonly part: number
  readonly section: string
  readonly before?: string
  readonly after?: string
  /** The keys of the plan that changed, as far as the part is made from them. */
  readonly keys: readonly string[]
}

export interface Standing {
  /** The plan says something else now. */
  readonly moved: readonly Difference[]
  /** Somebody has changed by hand what comes from the plan. */
  readonly edited: readonly Difference[]
  /** The keys that have changed; told where no sentences can be compared, as with a template's text. */
  readonly changedKeys?: readonly string[]
}

/** How a brief's file stands to what its plan says now. */
export function standingOf(file: MarkedFile, brief: Brief, generated: ReadonlyMap<string, string>): Standing {
  const changed = changedKeys(file.from, brief.from)
  const moved: Difference[] = []
  const edited: Difference[] = []
  const isTemplate = file.pieces.some((piece) => piece.kind === 'plan' && piece.section === 'template')
  const found = new Set<string>()
  for (const piece of file.pieces) {
    if (piece.kind === 'yours') continue
    if (piece.kind === 'loose') {
      edited.push({ part: 0, section: 'loose', before: piece.text.split('\n')[0]?.trim() ?? '', keys: [] })
      continue
    }
    found.add(piece.section)
    const now = generated.get(piece.section)
    if (now === undefined) {
      if (isEdited(piece)) edited.push({ part: 0, section: piece.section, keys: [] })
      continue
    }
    const differences = now === piece.text ? [] : differencesIn(piece.section, piece.text, now, changed)
    if (isEdited(piece)) {
      if (differences.length > 0) edited.push(...differences)
      else edited.push({ part: numberOf(piece.section), section: piece.section, keys: [] })
    } else moved.push(...differences)
  }
  if (isTemplate) return { moved: [], edited, ...(changed.length > 0 && { changedKeys: changed }) }
  for (const [section, text] of generated) {
    if (found.has(section) || numberOf(section) === 0) continue
    edited.push({ part: numberOf(section), section, after: text.split('\n')[0] ?? '', keys: [] })
  }
  return { moved, edited }
}

/** The keys of which something else is used now. */
export function changedKeys(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((key) => before[key] !== now[key])
}

function differencesIn(section: string, before: string, after: string, changed: readonly string[]): Difference[] {
  const made: readonly string[] = (sources as Readonly<Record<string, readonly string[]>>)[section] ?? []
  const keys = changed.filter((key) => made.includes(key))
  const pairs = comparedText(before, after)
  // Something that is read as the same, such as an empty line.
  const all = pairs.length > 0 ? pairs : [{}]
  return all.map((pair) => ({ part: numberOf(section), section, ...pair, keys }))
}

function numberOf(section: string): number {
  return (sections as readonly string[]).indexOf(section) + 1
}
