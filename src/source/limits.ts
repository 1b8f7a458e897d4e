import type { Problem } from './problem.ts'

/** How large a plan may be. Plans have some hundred lines: nothing but an accident or an attack reaches these limits. */
export const limits = {
  bytes: 4 * 2 ** 20,
  /** Mappings and lists inside each other. */
  depth: 100,
  /** Keys, values, lists and mappings, once aliases are followed. */
  nodes: 10_000,
  /** Files of one plan, where it is a folder. */
  files: 500,
} as const

/** Each pointer to a long text counts as that text. The problem stands at the first one that is too many. */
export function tooManyLetters(offset: number): Problem {
  return { rule: 'syntax/limits', kind: 'letters', seen: { limit: '4 MiB' }, span: [offset, offset + 1] }
}

/** Mappings and lists too deep in one another. The problem stands at the first one that is too deep. */
export function tooDeep(offset: number): Problem {
  return { rule: 'syntax/limits', kind: 'depth', seen: { limit: String(limits.depth) }, span: [offset, offset + 1] }
}

/** Too many keys and values. The problem stands at the first one that is too many. */
export function tooManyNodes(offset: number): Problem {
  return { rule: 'syntax/limits', kind: 'nodes', seen: { limit: '10,000' }, span: [offset, offset + 1] }
}
