import { Origins } from './origins.ts'
import type { Problem } from './problem.ts'
import type { Source, Span } from './source.ts'

/** One file, read: plain data, where it was written, its story, and what went wrong. */
export interface Document {
  readonly source: Source
  readonly parts: Parts
  /** What the file says. A key that was left empty has the value undefined. Undefined: nothing could be read. */
  readonly data: unknown
  readonly origins: Origins
  /** Text that is nobody's field, in the order of the file. */
  readonly narrative: readonly Block[]
  readonly problems: readonly Problem[]
  /** False: the data cannot be trusted, and `problems` says why. */
  readonly readable: boolean
  /** How many values it holds, once aliases are followed. */
  readonly nodes?: number
}

/** A file of which nothing can be read, with the reason. */
export function unreadable(source: Source, problem: Problem): Document {
  return {
    source,
    parts: {},
    data: undefined,
    origins: new Origins(source),
    narrative: [],
    problems: [problem],
    readable: false,
  }
}

/** Which stretch of a file is YAML and which is a Markdown body. */
export interface Parts {
  readonly yaml?: Span
  readonly body?: Span
}

/** A paragraph, heading, list item or table cell of a Markdown body. */
export interface Block {
  /** As long as what stands in the file, with spaces for all that is markup: offsets in it are offsets in the file. */
  readonly text: string
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[]
  /** 1 to 6 for a heading. */
  readonly level?: number
}
