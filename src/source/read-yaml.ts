import { type Document, unreadable } from './document.ts'
import { mergeConflicts } from './merge-conflicts.ts'
import { readPlainYaml } from './plain-yaml.ts'
import type { Source } from './source.ts'

/**
 * The YAML between two offsets of a source, or all of it, as data with places. What reads any YAML, and what words its
 * mistakes, is loaded by the first source that needs it.
 */
export async function readYamlSource(source: Source, from?: number, to?: number): Promise<Document> {
  if (from === undefined) {
    const conflicts = mergeConflicts(source.text)
    if (conflicts.length > 0) return unreadable(source, ...conflicts)
  }
  return readPlainYaml(source, from, to) ?? (await import('./yaml.ts')).readYaml(source, from, to)
}
