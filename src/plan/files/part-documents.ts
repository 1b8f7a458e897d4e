import { byText } from '../../source/by-text.ts'
import type { Document } from '../../source/document.ts'
import { limits } from '../../source/limits.ts'
import { type Part, partKeys, planNames } from './parts.ts'

/** A file of a plan's folder that has been read, and what it is there. */
export interface PartDocument {
  readonly role: Part
  readonly document: Document
}

/** The files of a plan in the order in which they are put together; what is beyond the limits of a plan is not read. */
export function inOrderOfReading(files: readonly PartDocument[]): PartDocument[] {
  return withinLimits(files.toSorted(byPlace))
}

/** The plan's own file, the elements as the format names them, of each the file before the folder, YAML before Markdown. */
function byPlace(a: PartDocument, b: PartDocument): number {
  const [nameA, nameB] = [withoutEnding(a), withoutEnding(b)]
  return rank(a) - rank(b) || byText(nameA, nameB) || endingOf(a) - endingOf(b)
}

function rank({ role }: PartDocument): number {
  return role.is === 'plan' ? -1 : partKeys.indexOf(role.key) * 2 + (role.is === 'item' ? 1 : 0)
}

function withoutEnding({ document }: PartDocument): string {
  return document.source.file.replace(/\.[^.]*$/, '')
}

function endingOf({ document }: PartDocument): number {
  return planNames.findIndex((name) => document.source.file.endsWith(name.slice('plan'.length)))
}

/** Each file is within the limits of one; together they may hold no more than one plan. */
function withinLimits(files: readonly PartDocument[]): PartDocument[] {
  let [bytes, nodes] = [0, 0]
  return files.map(({ role, document }, index) => {
    bytes += Math.max(document.source.text.length, document.letters ?? 0)
    nodes += document.nodes ?? 0
    const kind =
      index >= limits.files ? 'files' : bytes > limits.bytes ? 'plan-size' : nodes > limits.nodes ? 'plan-nodes' : ''
    if (kind === '' || !document.readable) return { role, document }
    const seen = { limit: kind === 'files' ? String(limits.files) : kind === 'plan-size' ? '4 MiB' : '10,000' }
    const problem = { rule: 'syntax/limits', kind, seen, span: [0, 0] as const }
    return { role, document: { ...document, data: undefined, narrative: [], problems: [problem], readable: false } }
  })
}
