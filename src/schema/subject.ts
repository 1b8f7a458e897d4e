import type { Places } from '../source/origins.ts'
import type { SchemaNode } from './field.ts'

/** What was held against a schema, as far as the words for its problems need it. */
export interface Subject {
  readonly schema: SchemaNode
  readonly origins: Places
  /** What people call all of it: "the plan". */
  readonly whole: string
  /** The plan, where it is one. */
  readonly data?: Readonly<Record<string, unknown>>
  readonly pages?: PageNames
}

/** What pages call things, in all their languages; loaded where a name or a word is unknown. */
export interface PageNames {
  /** The field that goes by this name in a thing, which is named by its title. */
  readonly nameOnPages: (title: string | undefined, word: string) => string | undefined
  /** The one of these words that a text means. */
  readonly choiceIn: (among: readonly string[], text: string) => string | undefined
}
