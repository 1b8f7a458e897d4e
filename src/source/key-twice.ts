import type { Problem, Spot } from './problem.ts'
import type { Span } from './source.ts'
import { lineStart } from './text-lines.ts'

/** Where a key and its value stand. */
export interface Place {
  readonly key: Span
  readonly value: Span
}

/**
 * A key that one thing has twice. Where both say the same, or one of them nothing, it is known what the plan says, and the
 * line too many can go.
 */
export function keyTwice(
  at: Spot,
  { first, again }: { readonly first: Place; readonly again: Place },
  [one, other]: readonly [unknown, unknown],
  text: string,
): Problem {
  const key = String(at.key)
  const problem = {
    rule: 'syntax/parse',
    kind: 'key-twice',
    seen: { key },
    span: again.key,
    at,
    related: [{ span: first.key, message: 'first given here' }],
  }
  const isSame = one === other && typeof one !== 'object'
  const empty = one === undefined ? first : other === undefined ? again : undefined
  // What could not be read is not empty.
  if (empty ? !isEmpty(empty, text) : !isSame) return problem
  const line = lineOf(empty ?? again, text)
  return {
    ...problem,
    kind: 'key-again',
    seen: { key, what: isSame ? 'same' : 'empty' },
    ...(line && { edit: { span: line, text: '', safe: true } }),
  }
}

/** Nothing is written there, or nothing but names of fields. */
function isEmpty({ value }: Place, text: string): boolean {
  return !/[&*!]/.test(text.slice(...value))
}

/** The whole line, where nothing else stands in it. */
function lineOf({ key, value }: Place, text: string): Span | undefined {
  const start = lineStart(text, key[0])
  const next = text.indexOf('\n', value[1])
  const end = next < 0 ? text.length : next + 1
  const isAlone =
    /^ *$/.test(text.slice(start, key[0])) &&
    text.slice(key[1], value[0]).replace(':', '').trim() === '' &&
    text.slice(value[1], end).trim() === ''
  return isAlone && !text.slice(key[0], value[1]).includes('\n') ? [start, end] : undefined
}
