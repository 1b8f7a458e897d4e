import type { Day } from '../plan/dates.ts'
import { isDay } from '../plan/dates.ts'
import { nearest } from '../plan/nearest.ts'
import type { Plan } from '../plan/plan.ts'
import { type Comment, markdownComments, yamlComments } from '../source/comments.ts'
import type { Parts } from '../source/document.ts'
import type { Problem } from '../source/problem.ts'
import type { Source, Span } from '../source/source.ts'

/** A comment that silences rules over a stretch of a file. */
export interface Suppression {
  readonly rule: string
  readonly source: Source
  readonly covers: Span
  readonly comment: Span
}

/** What the comments of a plan say, and what is wrong with them. */
export interface Suppressions {
  readonly active: readonly Suppression[]
  readonly problems: readonly Problem[]
}

/** Rules that no comment and no configuration silences: without them a pass would mean nothing. */
export function isAlwaysOn(rule: string): boolean {
  return (
    rule === 'syntax/parse' || rule === 'syntax/limits' || rule === 'syntax/right-shape' || rule.startsWith('suppress/')
  )
}

/** Reads the `plan-disable` comments of a plan's files. Files without the word cost nothing. */
export function suppressionsOf(plan: Plan, known: ReadonlySet<string>, today: Day): Suppressions {
  const active: Suppression[] = []
  const problems: Problem[] = []
  for (const file of plan.files) {
    if (!file.source.text.includes('plan-disable')) continue
    const nodes = nodesIn(plan, file.source)
    for (const { comment, inBody } of commentsIn(file)) {
      const directive = parse(comment.text)
      if (!directive) continue
      const object = (rule: string, kind: string, seen: Record<string, string> = {}) => {
        problems.push({ rule, kind, seen, source: file.source, span: comment.span })
      }
      const covers = directive.wholeFile
        ? coversFile(file, nodes, comment)
        : inBody
          ? nextBlock(plan, file.source, comment)
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
}

/** `plan-disable-next-line RULE[, RULE] [until DAY] -- reason`, taken apart by splitting: no pattern can be made to hang. */
function parse(text: string): Directive | undefined {
  const [word = '', ...rest] = text.split(/\s/)
  if (word !== 'plan-disable' && word !== 'plan-disable-next-line') return undefined
  const words = rest.join(' ')
  const dashes = ` ${words}`.indexOf(' --')
  const head = dashes < 0 ? words : words.slice(0, dashes)
  const reason =
    dashes < 0
      ? ''
      : words
          .slice(dashes)
          .replace(/^\s*--/, '')
          .trim()
  const names = head.split(/[\s,]/).filter((name) => name !== '')
  const at = names.indexOf('until')
  return {
    wholeFile: word === 'plan-disable',
    rules: at < 0 ? names : names.slice(0, at),
    reason,
    ...(at >= 0 && { until: names[at + 1] ?? '' }),
  }
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

function commentsIn({ source, yaml, body }: Parts & { source: Source }): { comment: Comment; inBody: boolean }[] {
  return [
    ...(yaml ? yamlComments(source, yaml[0], yaml[1]).map((comment) => ({ comment, inBody: false })) : []),
    ...(body ? markdownComments(source, body[0], body[1]).map((comment) => ({ comment, inBody: true })) : []),
  ]
}

/** Every field and list item of the file, from the first character of its key (or of the item) to the end of its value. */
function nodesIn(plan: Plan, source: Source): Span[] {
  const nodes: Span[] = []
  for (const thing of plan.origins.things()) {
    if (plan.narrative.includes(thing as never)) continue
    for (const key of Object.keys(thing)) {
      const written = plan.origins.written(thing, key)
      if (written?.source === source) nodes.push([written.key[0], Math.max(written.key[1], written.value[1])])
    }
  }
  return nodes
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

/** The block of the body that follows; for a heading its section. */
function nextBlock(plan: Plan, source: Source, { span }: Comment): Span | undefined {
  const blocks = plan.narrative.flatMap((block) => {
    const written = plan.origins.written(block, 'text')
    return written?.source === source ? [{ level: block.level, span: written.value }] : []
  })
  const first = blocks.findIndex((block) => block.span[0] >= span[1])
  const block = blocks[first]
  if (!block) return undefined
  if (block.level === undefined) return block.span
  const level = block.level
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
