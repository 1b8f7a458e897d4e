import { asOneEach } from '../../plan/lists.ts'
import type { Places } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'

/**
 * What is wrong in the same way with several items of a list is one finding, at the first of them: whoever calls a field
 * otherwise does so in every item.
 */
export function togetherAlike(problems: readonly Problem[], origins: Places): Problem[] {
  return asOneEach(problems, nameOf, (first, others) => asOne(first, others, origins))
}

/** A problem within an item of a list knows which place of all items it is at. */
export function inEach(problem: Problem, path: readonly (string | number)[]): Problem {
  if (!path.some((part) => typeof part === 'number')) return problem
  const each = path.map((part) => (typeof part === 'number' ? '' : part)).join('.')
  return { ...problem, seen: { ...problem.seen, each } }
}

/** What those have in common that are told as one; undefined for what is told by itself. */
function nameOf({ rule, kind, seen, at, span, meant }: Problem): string | undefined {
  if (seen.each === undefined || !at || span) return undefined
  const isName = rule === 'syntax/known-keys'
  const isRead = kind === 'missing' || kind === 'bad-id' ? seen.proposal : meant && alikeKinds.has(kind)
  return isName || isRead
    ? [rule, kind, seen.each, seen.key, seen.near, seen.home, seen.expected].join('\0')
    : undefined
}

/** Values in another form that are read on with: each says what it says, and one cure is the cure of all. */
const alikeKinds: ReadonlySet<string> = new Set([
  'number',
  'not-a-date',
  'not-in-list',
  'wrong-type',
  'named-by-key',
  'step-by-when',
])

function asOne(first: Problem, others: readonly Problem[], origins: Places): Problem {
  const all = [first, ...others]
  const { edit: _, ...rest } = first
  const related = others.flatMap(({ rule, at, seen: { number, proposal } }) => {
    const written = at && origins.written(at.holder, at.key)
    const meant = number ?? proposal
    const message = meant ? `and here: ${meant}` : 'and here'
    const isName = rule === 'syntax/known-keys'
    return written ? { source: written.source, span: isName ? written.key : written.value, message } : []
  })
  const edits = all.flatMap(({ edit, edits = [], at }) => {
    const source = at && origins.written(at.holder, at.key)?.source
    return edit ? [{ ...(source && { source }), ...edit }] : edits
  })
  // A cure for some of them is none.
  const isWhole = all.every(({ edit, edits }) => edit ?? edits)
  return {
    ...rest,
    seen: { ...first.seen, more: String(others.length) },
    related,
    ...(isWhole && { edits }),
  }
}
