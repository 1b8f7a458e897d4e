import type { Report, Severity } from '../lint/finding.ts'

/** What a rule says of itself: the part of its page that a machine format carries. */
export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly fix: string
}

/** Colours for one stream; every function returns its text unchanged where colour is off. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly added: (text: string) => string
}

/** All that a renderer may know beside the report. Nothing here touches the disk or the terminal. */
export interface RenderContext {
  /** The text of a file that the report names, for frames; undefined where it is not at hand. */
  readonly text: (file: string) => string | undefined
  /** Every rule that was on, sorted by id. */
  readonly rules: readonly RuleInfo[]
  readonly paint: Paint
  /** Findings of this severity and above fail the run; 'never' fails none. */
  readonly failOn: Severity | 'never'
  /** The plan came through standard input, so there is no file in which anything could be fixed. */
  readonly fromStdin?: boolean
  /** The columns of the terminal; frames are cut to it. Undefined: do not cut. */
  readonly width?: number
}

/** A format: from the report to the whole text for its stream, the last line end included. Pure. */
export type Renderer = (report: Report, context: RenderContext) => string
