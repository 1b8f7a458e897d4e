import type { Document } from './document.ts'
import { readPlainYaml } from './plain-yaml.ts'
import type { Source } from './source.ts'

/** All of a source as data with places. What reads any YAML, and what words its mistakes, is loaded by the first source that needs it. */
export async function readYamlSource(source: Source): Promise<Document> {
  return readPlainYaml(source) ?? (await import('./yaml.ts')).readYaml(source)
}
