import type { Block, Document, NamedSection, Parts } from '../source/document.ts'
import { isMapping } from '../source/mapping.ts'
import type { Places } from '../source/origins.ts'
import type { Problem, Spot } from '../source/problem.ts'
import type { Source } from '../source/source.ts'
import { textsAndReferences } from './fields.ts'
import { foreignForm } from './foreign-form.ts'
import { defaultId, isId } from './ids.ts'
import { sayList } from './lists.ts'

/** The six elements that make a plan integrated, in the order in which they are decided. */
export const elements = ['objective', 'audiences', 'messaging', 'channels', 'budget', 'measurement'] as const
export type Element = (typeof elements)[number]

/** From being written to being over. A plan that does not say is a draft. */
export const statuses = ['draft', 'approved', 'live', 'closed'] as const
export type Status = (typeof statuses)[number]

/** One plan, put together from its file or files. Nothing in it has been checked yet. */
export interface Plan {
  /** The file that stands for the plan. */
  readonly file: string
  readonly id: string
  /** What the author wrote, as it came; use the typed views that rules read wherever they will do. */
  readonly data: Readonly<Record<string, unknown>>
  readonly narrative: readonly Block[]
  /** The headings of a Markdown body that name a part of a plan. */
  readonly sections: readonly NamedSection[]
  readonly origins: Places
  /** The files it was put together from, the one that stands for it first. */
  readonly files: readonly (Parts & { readonly source: Source })[]
  /** What went wrong while its files were read. */
  readonly problems: readonly Problem[]
  /** False: its file could not be read, so there is nothing that rules could judge. */
  readonly readable: boolean
  /** What could not be read while the rest could; a file of YAML is read as a whole. */
  readonly broken?: Broken
}

/** Parts of a plan that no rule can judge. */
export interface Broken {
  /** Top-level keys, each with the reason. */
  readonly keys: ReadonlyMap<string, string>
  /** Items of lists that say nothing but what they are called. */
  readonly items: ReadonlySet<object>
}

/** The plan that a single file holds. */
export function assemble(document: Document): Plan {
  const { source, parts, data, origins, narrative, broken, problems, readable, sections = [] } = document
  const notAPlan = isMapping(data) || !readable ? [] : [whyNoPlan(document)]
  const mapping = isMapping(data) ? data : {}
  return {
    file: source.file,
    id: idOfPlan(mapping, source.file),
    data: mapping,
    narrative,
    sections,
    origins,
    files: [{ ...parts, source }],
    problems: [...cutTexts(problems, mapping), ...notAPlan],
    readable: readable && notAPlan.length === 0,
    ...(broken && { broken: { keys: broken, items: new Set() } }),
  }
}

/** A longer one would stand in every finding. */
const longestId = 200

/** The id that a plan gives itself, or the one that its file's name gives it. */
export function idOfPlan({ id }: Readonly<Record<string, unknown>>, file: string): string {
  return typeof id === 'string' && id.length <= longestId && isId(id) ? id : defaultId(file)
}

/**
 * A comment that cuts a text is a mistake in a field that holds text people write; behind an id, a number or in a field
 * of the author's own it is a comment.
 */
export function cutTexts(problems: readonly Problem[], data: Readonly<Record<string, unknown>>): readonly Problem[] {
  if (!problems.some(isCut)) return problems
  const { texts } = textsAndReferences(data)
  return problems.filter(
    (problem) =>
      !isCut(problem) ||
      (problem.seen.kept === '' && !String(problem.at?.key).startsWith('x-')) ||
      texts.some(({ holder, key }) => holder === problem.at?.holder && key === problem.at.key),
  )
}

function isCut({ rule, at }: Problem): boolean {
  return rule === 'syntax/comment-cuts-text' && at !== undefined
}

/** What stands in the place of a plan's fields. */
export function whyNoPlan({ source, data, narrative, body, sections = [] }: Document): Problem {
  const problem = (kind: string, found = ''): Problem => ({
    rule: 'syntax/right-shape',
    kind,
    seen: { found },
    span: [0, Math.min(1, source.text.length)],
  })
  if (data === undefined && sections.length > 0) {
    const found = sections.map(({ heading, line }) => `"${heading.text.trim()}" (line ${line})`)
    return problem('unread-elements', `${sayList(found)} ${found.length === 1 ? 'is' : 'are'}`)
  }
  if (data === undefined && narrative.length === 0 && !body)
    return problem(/^[ \t]*#/m.test(source.text) ? 'only-comments' : 'empty')
  if (data === undefined) return problem('no-elements')
  return problem('not-a-plan', foreignForm(source.text, data))
}

/** A plan that has been held against the schema. */
export interface CheckedPlan {
  readonly plan: Plan
  /** What the schema objects to. */
  readonly problems: readonly Problem[]
  /** Top-level keys whose shape is wrong, with the words for it: a rule that reads one cannot run. */
  readonly brokenKeys: ReadonlyMap<string, string>
  /** Items of top-level lists whose shape is wrong: rules that judge items one by one pass over them. */
  readonly brokenItems: ReadonlySet<object>
  /** Where a date, number or list is due and "TBC" stands: counted as missing. */
  readonly placeholders: readonly Spot[]
  /**
   * Where a value stands that cannot be read, such as a day of no calendar, and where a field belongs that was written
   * elsewhere: counted as missing, and told as that and nothing else.
   */
  readonly unread: readonly Spot[]
  /** Items within elements of which nothing is said but an id that another one has: only their ids are judged. */
  readonly stubs?: ReadonlySet<object>
}
