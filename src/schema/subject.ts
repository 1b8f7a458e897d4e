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
  /** What pages call the fields of a thing, which is named by its title; loaded where a name is unknown. */
  readonly nameOnPages?: (title: string | undefined, word: string) => string | undefined
}
