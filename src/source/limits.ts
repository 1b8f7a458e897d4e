import type { Problem } from './problem.ts'

/** What a plan file may be at most. A plan is some hundred lines; these only stop accidents and attacks. */
export const limits = {
  bytes: 4 * 2 ** 20,
  /** Mappings and lists inside each other. */
  depth: 100,
  /** Keys, values, lists and mappings, once aliases are followed. */
  nodes: 10_000,
  /** Files of one plan, where it is a folder. */
  files: 500,
} as const

/** Pointers to a long text make many of it: where the first one too many stands. */
export function tooManyLetters(offset: number): Problem {
  return { rule: 'syntax/limits', kind: 'letters', seen: { limit: '4 MiB' }, span: [offset, offset + 1] }
}

/** Brackets in brackets: where the first one too many stands. */
export function tooDeep(offset: number): Problem {
  return { rule: 'syntax/limits', kind: 'depth', seen: { limit: String(limits.depth) }, span: [offset, offset + 1] }
}

/** The count of nodes is over: where the first one too many stands. */
export function tooManyNodes(offset: number): Problem {
  return { rule: 'syntax/limits', kind: 'nodes', seen: { limit: '10,000' }, span: [offset, offset + 1] }
}
