/** The forms that a plan may be written in. */
export const forms = ['yaml', 'md', 'folder'] as const
export type Form = (typeof forms)[number]

/** A file of a plan as it is to be. The path starts at the same root as that of the plan it is made from. */
export interface NewFile {
  readonly file: string
  readonly text: string
}

/** One way to write a plan, with what is lost by it. */
export interface Draft {
  readonly files: readonly NewFile[]
  readonly lost: readonly string[]
}
