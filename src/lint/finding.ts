/** The shapes that leave the engine. `Report` is, field for field, what `--format json` prints. */

export const severities = ['info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** A stretch of one file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  /** Relative to the repository (or the current folder outside one), with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Another place that the finding is about, with a label of its own. */
export interface Related extends Place {
  readonly message: string
}

/** Replace what stands at the place by `text`. `safe`: the author can only have meant this. */
export interface Edit extends Place {
  readonly text: string
  readonly safe: boolean
}

export interface Finding extends Place {
  readonly rule: string
  readonly severity: Severity
  /** A fact with both sides, lower case, no stop. Holds text from the plan: escape it for where it goes. */
  readonly message: string
  readonly why: string
  readonly fix: string
  /** Where in the plan, by names: `channels[paid-search].role`; null for a whole file. */
  readonly path: string | null
  /** The plan's id; null where the file could not be read as a plan. */
  readonly plan: string | null
  /** Stable while lines move: 32 hex digits, with `-2`, `-3` for repeats. */
  readonly fingerprint: string
  readonly related: readonly Related[]
  readonly edits: readonly Edit[]
}

/** A rule that could not judge a plan, and what would let it. */
export interface Skip {
  readonly rule: string
  readonly plan: string | null
  readonly because: string
}

export interface Summary {
  readonly plans: number
  readonly files: number
  /** How many rules were on. */
  readonly rules: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly fixable: number
  readonly suppressed: number
  readonly skipped: number
}

export interface Report {
  readonly version: 1
  readonly tool: { readonly name: 'planlint'; readonly version: string }
  readonly summary: Summary
  /** In file, place, rule order. */
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skip[]
}
