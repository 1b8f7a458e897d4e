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
  /** The body of a Markdown file, for who reads more than prose in it. */
  readonly body?: Body
  /** The headings of the body that name a part of a plan. */
  readonly sections?: readonly NamedSection[]
  /** Top-level keys that are given and could not be read, each with the reason. */
  readonly broken?: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** False: the data cannot be trusted, and `problems` says why. */
  readonly readable: boolean
  /** How many values it holds, once aliases are followed. */
  readonly nodes?: number
  /** How many letters its keys and texts have, aliases followed; undefined where nothing is said by alias. */
  readonly letters?: number
}

/** A file of which nothing can be read, with the reasons. */
export function unreadable(source: Source, ...problems: readonly Problem[]): Document {
  return {
    source,
    parts: {},
    data: undefined,
    origins: new Origins(source),
    narrative: [],
    problems,
    readable: false,
  }
}

/** Which stretch of a file is YAML and which is a Markdown body. */
export interface Parts {
  readonly yaml?: Span
  readonly body?: Span
  /** The YAML between fences in the body. */
  readonly fences?: readonly Span[]
  /** The blocks of the body, whole tables, lists and their items among them, in the order in which they start. */
  readonly blocks?: readonly BlockPlace[]
}

/** Where a block of a Markdown body stands. */
export interface BlockPlace {
  readonly span: Span
  /** What Markdown calls it: `heading`, `paragraph`, `table`, `listItem` … */
  readonly type: string
  /** 1 to 6 for a heading. */
  readonly level?: number
  /** Of a table without bars between its columns: what stands in its first row, and where. */
  readonly head?: { readonly columns: readonly string[]; readonly span: Span }
}

/** A Markdown body as a tree. Offsets in it count from `start`. */
export interface Body {
  readonly tree: MarkdownNode
  readonly start: number
  /** Reads a stretch of the file as YAML, as far as there is any between fences. */
  readonly readYaml?: (from: number, to: number) => Document
}

/** What mdast gives us, as far as it is needed here. */
export interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly lang?: string | null
  readonly url?: string
  readonly checked?: boolean | null
  /** Which footnote it is, or stands for. */
  readonly identifier?: string
  readonly children?: readonly MarkdownNode[]
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
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

/** A heading of a Markdown body that names a part of a plan, and whether anything under it was read as that part. */
export interface NamedSection {
  /** The top-level key that it stands for. */
  readonly element: string
  /** The heading, as a block that the origins know. */
  readonly heading: Block
  readonly isRead: boolean
  readonly line: number
  /** The lines of list items under it that were not read, as no name could be told. */
  readonly unread: readonly number[]
}
