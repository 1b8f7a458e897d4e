import type { Day } from '../plan/dates.ts'
import { isDay } from '../plan/dates.ts'
import { nearest } from '../plan/nearest.ts'
import type { Plan } from '../plan/plan.ts'
import { type Comment, markdownComments, yamlComments } from '../source/comments.ts'
import type { Parts } from '../source/document.ts'
import type { Problem } from '../source/problem.ts'
import type { Source, Span } from '../source/source.ts'
import { isAlwaysOn, mayHaveDirective, type Suppression, type Suppressions } from './suppress.ts'

/** Reads the `plan-disable` comments of a plan's files. */
export function suppressionsOf(plan: Plan, known: ReadonlySet<string>, today: Day): Suppressions {
  const active: Suppression[] = []
  const problems: Problem[] = []
  for (const file of plan.files) {
    if (!mayHaveDirective(file.source.text)) continue
    const nodes = nodesIn(plan, file.source)
    let heard = 0
    for (const { comment, inBody } of commentsIn(file)) {
      const directive = parse(comment.text)
      if (!directive) continue
      if (++heard > mostComments) {
        problems.push({
          rule: 'suppress/used',
          kind: 'too-many',
          seen: { limit: String(mostComments) },
          source: file.source,
          span: comment.span,
        })
        break
      }
      if (directive === 'misspelt') {
        problems.push({
          rule: 'suppress/known',
          kind: 'misspelt',
          seen: { word: comment.text.split(/\s/, 1)[0] ?? '' },
          source: file.source,
          span: comment.span,
        })
        continue
      }
      const object = (rule: string, kind: string, seen: Record<string, string> = {}) => {
        problems.push({ rule, kind, seen, source: file.source, span: comment.span })
      }
      if (directive.unmarked) {
        object('suppress/reasoned', 'unmarked', directive.unmarked)
        continue
      }
      const covers = directive.wholeFile
        ? coversFile(file, nodes, comment)
        : inBody
          ? nextBlock(file, comment)
          : nextNode(nodes, comment)
      const usable = check(directive, known, today, object)
      if (!covers) object('suppress/used', directive.wholeFile ? 'not-at-top' : 'nothing-follows')
      else for (const rule of usable) active.push({ rule, source: file.source, covers, comment: comment.span })
    }
  }
  return { active, problems }
}

interface Directive {
  readonly wholeFile: boolean
  readonly rules: readonly string[]
  readonly until?: string
  readonly reason: string
  /** Words that are no rules, where nothing says that the reason begins: the comment taken apart as it was probably meant. */
  readonly unmarked?: { readonly rules: string; readonly reason: string }
}

/** A comment names a few rules; one with thousands is an accident or an attack. */
const mostNames = 20

/**
 * `plan-disable-next-line RULE[, RULE] [until DAY] -- reason`, taken apart by splitting: no pattern can be made to hang.
 * The dash that word processors make of two hyphens starts a reason too.
 */
function parse(text: string): Directive | 'misspelt' | undefined {
  const [word = '', ...rest] = text.slice(0, longestComment).split(/\s+/)
  if (word !== 'plan-disable' && word !== 'plan-disable-next-line') return isMisspelt(word) ? 'misspelt' : undefined
  const dash = rest.findIndex((part) => /^(?:--+|[-–—])/.test(part))
  const head = dash < 0 ? rest : rest.slice(0, dash)
  const reason =
    dash < 0
      ? ''
      : rest
          .slice(dash)
          .join(' ')
          .replace(/^[-–—]+\s*/, '')
          .trim()
  const names = head.flatMap((part) => part.split(',')).filter((name) => name !== '')
  const at = names.indexOf('until')
  return {
    wholeFile: word === 'plan-disable',
    rules: [...new Set(at < 0 ? names : names.slice(0, at))].slice(0, mostNames),
    reason,
    ...(at >= 0 && { until: names.slice(at + 1).join(' ') }),
    ...(dash < 0 && { unmarked: unmarkedReason(rest) }),
  }
}

/** Where prose begins among the rules: after a colon, at a word that is neither a rule nor an end, or after the day. */
function unmarkedReason(words: readonly string[]): Directive['unmarked'] {
  const until = words.indexOf('until')
  const prose = words.findIndex((part, at) => {
    if (words[at - 1]?.endsWith(':')) return true
    if (until >= 0 && at >= until) return at > until + 1
    return at > 0 && part.split(',').some((name) => name !== '' && !name.includes('/'))
  })
  if (prose < 0) return undefined
  return {
    rules: words.slice(0, prose).join(' ').replace(/[:,]$/, ''),
    reason: words.slice(prose).join(' '),
  }
}

const longestComment = 2000

/** `plan-disable-nextline`, `plan-disabel`, `plan-ignore`: meant to silence something, and silencing nothing. */
function isMisspelt(word: string): boolean {
  if (/^plan-?(?:disable|ignore|suppress|enable|off|skip)/i.test(word)) return true
  const verb = /^plan-?([disable]{6,8})(?![a-z])/i.exec(word)?.[1]
  return (
    (verb !== undefined && nearest(verb, ['disable'], 1) !== undefined) ||
    nearest(word, ['plan-disable-next-line'], 2) !== undefined
  )
}

/** The rules that the directive may silence; says what is wrong with the others. */
function check(
  directive: Directive,
  known: ReadonlySet<string>,
  today: Day,
  object: (rule: string, kind: string, seen?: Record<string, string>) => void,
): string[] {
  if (directive.rules.length === 0) object('suppress/known', 'no-rule')
  const rules = directive.rules.filter((rule) => {
    if (!known.has(rule)) object('suppress/known', 'unknown', { rule, nearest: nearest(rule, known) ?? '' })
    else if (isAlwaysOn(rule)) object('suppress/known', 'always-on', { rule })
    else return true
    return false
  })
  const { until, reason } = directive
  if (reason === '') object('suppress/reasoned', 'no-reason')
  if (until !== undefined && !isDay(until)) object('suppress/current', 'no-date', { until })
  else if (until !== undefined && until < today) object('suppress/current', 'expired', { until })
  return reason === '' || (until !== undefined && (!isDay(until) || until < today)) ? [] : rules
}

function commentsIn({
  source,
  yaml,
  body,
  fences = [],
}: Parts & { source: Source }): { comment: Comment; inBody: boolean }[] {
  return [
    ...(yaml ? yamlComments(source, yaml[0], yaml[1]).map((comment) => ({ comment, inBody: false })) : []),
    ...fences.flatMap(([start, end]) =>
      yamlComments(source, start, end).map((comment) => ({ comment, inBody: false })),
    ),
    ...(body ? markdownComments(source, body[0], body[1]).map((comment) => ({ comment, inBody: true })) : []),
  ]
}

/** A plan with more exceptions than this is no longer held against anything. */
const mostComments = 500

/** Every field and list item of the file, from the first character of its key (or of the item) to the end of its value. */
function nodesIn(plan: Plan, source: Source): Span[] {
  const nodes: Span[] = []
  for (const thing of plan.origins.things()) {
    // An element in a file of its own has its key in no text: what follows a comment there is the first of its fields.
    if (isBlock(thing) || plan.origins.whole(thing)?.source !== source) continue
    for (const key of Object.keys(thing)) {
      const written = plan.origins.written(thing, key)
      if (written?.source === source) nodes.push([written.key[0], Math.max(written.key[1], written.value[1])])
    }
  }
  return nodes
}

/** A paragraph, heading or cell of a body, also one that has become data. */
function isBlock(thing: object): boolean {
  return 'headings' in thing && Array.isArray(thing.headings) && 'text' in thing
}

/** The outermost node that starts first after the comment. */
function nextNode(nodes: readonly Span[], { span }: Comment): Span | undefined {
  let found: Span | undefined
  for (const node of nodes) {
    if (node[0] < span[1]) continue
    if (!found || node[0] < found[0] || (node[0] === found[0] && node[1] > found[1])) found = node
  }
  return found
}

/** The outermost block of the body that starts first after the comment; for a heading its section. */
function nextBlock({ source, blocks = [] }: Parts & { source: Source }, { span }: Comment): Span | undefined {
  // A block comes before the blocks in it, so the first one is the outermost.
  const first = blocks.findIndex((block) => block.span[0] >= span[1])
  const block = blocks[first]
  if (!block) return undefined
  const { level } = block
  if (level === undefined) return block.span
  const next = blocks.slice(first + 1).find((later) => later.level !== undefined && later.level <= level)
  return [block.span[0], next ? next.span[0] : source.text.length]
}

/** The whole file, if the comment stands above everything in it. */
function coversFile(
  { source, body }: Parts & { source: Source },
  nodes: readonly Span[],
  { span }: Comment,
): Span | undefined {
  const first = Math.min(
    ...nodes.map((node) => node[0]),
    nodes.length === 0 && body ? source.text.length : Number.POSITIVE_INFINITY,
  )
  return span[0] < first ? [0, source.text.length] : undefined
}
