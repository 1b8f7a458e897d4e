/** Names among which the one that was meant may be. */
export interface Near {
  readonly written: string
  readonly known: Iterable<string>
  /** What stands before each name when it is shown: the folder it is in. */
  readonly before?: string
}

/**
 * What was asked for cannot be done: the caller's mistake or the state of the machine, never a bug of ours.
 * It ends the run with exit code 2 and with its message as the only output.
 */
export class Refusal extends Error {
  readonly near: Near | undefined

  constructor(message: string, near?: Near) {
    super(message)
    this.near = near
  }
}
