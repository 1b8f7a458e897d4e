import { type Day, isDay } from '../plan/dates.ts'
import { nearest } from '../plan/nearest.ts'
import type { Plan } from '../plan/plan.ts'
import { type Comment, markdownComments, yamlComments } from '../source/comments.ts'
import type { Parts } from '../source/document.ts'
import type { Problem } from '../source/problem.ts'
import type { Source } from '../source/source.ts'
import { nextBlock, nextNode, nodesIn, wholeFile } from './covers.ts'
import { type Directive, directiveIn, mostNames } from './directive.ts'
import { isAlwaysOn, mayHaveDirective, type Suppression, type Suppressions } from './suppress.ts'

/** Says what is wrong with a comment, in the case of a rule. */
type Complain = (rule: string, kind: string, seen?: Record<string, string>) => void

/** A plan with more exceptions than this is no longer held against anything. */
const mostComments = 500

/** Reads the `plan-disable` comments of a plan's files. Without a today no exception has ended. */
export function suppressionsOf(plan: Plan, known: ReadonlySet<string>, today: Day | undefined): Suppressions {
  const active: Suppression[] = []
  const problems: Problem[] = []
  for (const file of plan.files) {
    const { source } = file
    if (!mayHaveDirective(source.text)) continue
    const nodes = nodesIn(plan, source)
    let heard = 0
    for (const { comment, inBody } of commentsIn(file)) {
      const directive = directiveIn(comment.text)
      if (!directive) continue
      const complain: Complain = (rule, kind, seen = {}) =>
        problems.push({ rule, kind, seen, source, span: comment.span })
      if (++heard > mostComments) {
        complain('suppress/used', 'too-many', { limit: String(mostComments) })
        break
      }
      if (directive === 'misspelt') {
        complain('suppress/known', 'misspelt', { word: comment.text.split(/\s/, 1)[0] ?? '' })
        continue
      }
      if (directive.unmarked) {
        complain('suppress/reasoned', 'unmarked', directive.unmarked)
        continue
      }
      const covers = directive.wholeFile
        ? wholeFile(file, nodes, comment)
        : inBody
          ? nextBlock(file, comment)
          : nextNode(nodes, comment)
      const usable = usableRules(directive, known, today, complain)
      if (!covers) complain('suppress/used', directive.wholeFile ? 'not-at-top' : 'nothing-follows')
      else for (const rule of usable) active.push({ rule, source, covers, comment: comment.span })
    }
  }
  return { active, problems }
}

/** "x", "TBC", "<reason>": what people put where a reason is still to come. */
const standsIn = /^[[<{(]?(?:.|tb[acd]|todo|fixme|x{2,9}|n\/a|none|reason|why)[\]>})]?[.!?]?$/iu

/** The rules that the directive may silence; says what is wrong with the others. */
function usableRules(
  directive: Directive,
  known: ReadonlySet<string>,
  today: Day | undefined,
  complain: Complain,
): string[] {
  if (directive.rules.length === 0) complain('suppress/known', 'no-rule')
  if (directive.isTooLong) complain('suppress/known', 'too-many', { most: String(mostNames) })
  const rules = directive.rules.filter((rule) => {
    if (!known.has(rule)) complain('suppress/known', 'unknown', { rule, nearest: nearest(rule, known) ?? '' })
    else if (isAlwaysOn(rule)) complain('suppress/known', 'always-on', { rule })
    else return true
    return false
  })
  const { until, reason } = directive
  const isReasoned = reason !== '' && !standsIn.test(reason)
  if (reason === '') complain('suppress/reasoned', 'no-reason')
  else if (!isReasoned) complain('suppress/reasoned', 'stands-in', { reason })
  if (until !== undefined && !isDay(until)) complain('suppress/current', 'no-date', { until })
  const hasEnded = until !== undefined && isDay(until) && today !== undefined && until < today
  if (hasEnded) complain('suppress/current', 'expired', { until })
  return !isReasoned || hasEnded || (until !== undefined && !isDay(until)) ? [] : rules
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
