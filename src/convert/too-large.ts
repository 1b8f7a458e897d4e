import type { Problem } from '../source/problem.ts'

/**
 * The plan would be larger in the other form than a plan may be: by the limit that was met when it was read back, or once
 * its pointers are written out.
 */
export class TooLarge extends Error {
  readonly problem: Problem | undefined

  constructor(problem?: Problem) {
    super()
    this.problem = problem
  }
}
