import { textsAndReferences } from '../../plan/fields.ts'
import { isId, slug } from '../../plan/ids.ts'
import { homesOf, itemsOf, kindOfList } from '../../plan/kinds.ts'
import type { IdKind } from '../../plan/links.ts'
import { groupedBy } from '../../plan/lists.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import type { Objection } from '../objections.ts'
import { problemsAt } from '../problems.ts'
import { addField } from '../rewrite.ts'
import type { Subject } from '../subject.ts'

/** An item whose id was made of what the author wrote. */
interface Named {
  /** What is wrong with its id, where that is told. */
  readonly problem?: Problem
  readonly list: IdKind
  readonly id: string
  /** What else the item may have been called where it is named. */
  readonly name: string
}

/** What nobody can see in an id has a finding of its own, and is not taken out of it. */
const plain = /^[ -~\u00c0-\u024f\u2010-\u2015]+$/

/**
 * Gives items without an id the one that their name makes, and ids in another form their right one, in place, and so
 * wherever they are named: the item is judged, and nobody is told that what is named by its name does not exist.
 */
export function withIdsThatWereMeant(
  objections: readonly Objection[],
  format: Subject,
  isLeftOut: (objection: Objection, problem: Problem) => boolean,
): Problem[] {
  const named: Named[] = []
  for (const objection of objections) {
    const { path, value, holder } = objection
    const isMissing = objection.errors.some(
      ({ keyword, params }) => keyword === 'required' && params.missingProperty === 'id',
    )
    const isWrong = path.length > 2 && path.at(-1) === 'id' && typeof value === 'string' && plain.test(value)
    if (!isMissing && !isWrong) continue
    const problem = problemsAt(objection, format).find(({ kind }) => kind === 'missing' || kind === 'bad-id')
    const id = problem?.seen.proposal ?? ''
    const list = kindOfList(path.slice(0, isMissing ? -1 : -2))
    if (!problem || !isId(id) || list === undefined || isLeftOut(objection, problem)) continue
    const item = (isMissing ? value : holder) as Record<string, unknown>
    if (isMissing ? putInto(item, id, format) : true) {
      item.id = id
      const { name } = item
      named.push({ problem, list, id, name: isWrong ? String(value) : typeof name === 'string' ? name : '' })
    }
  }
  return named.length === 0 ? [] : nameBy(named, format)
}

/** Its place is that of the first field, where it would be written. */
function putInto(item: Record<string, unknown>, id: string, { origins }: Subject): boolean {
  if (Object.hasOwn(item, 'id')) return true
  const first = Object.keys(item)
    .flatMap((name) => origins.written(item, name) ?? [])
    .reduce((one, other) => (other.key[0] < one.key[0] ? other : one))
  return addField(item, { key: 'id', value: id, written: { ...first, value: first.key } }, origins)
}

/**
 * Things that stand under their names have ids that nobody wrote: whoever names one calls it by its name, and is told
 * nothing of ids.
 */
export function withNamesOfThings({ data = {}, origins }: Subject): void {
  const named: Named[] = []
  for (const list of new Set(Object.values(homesOf).flat())) {
    const things = itemsOf(data, list)
    for (const thing of things === 'unreadable' ? [] : things) {
      if (!isMapping(thing) || typeof thing.id !== 'string') continue
      const written = origins.written(thing, 'id')
      const raw = written?.source.text.slice(...written.value).replace(/["']/g, '')
      if (raw !== undefined && raw !== thing.id && slug(raw) === thing.id) named.push({ list, id: thing.id, name: raw })
    }
  }
  if (named.length > 0) nameBy(named, { data, origins })
}

/** All places that name one of them by what it was called. */
function nameBy(named: readonly Named[], { data = {}, origins }: Pick<Subject, 'data' | 'origins'>): Problem[] {
  const byName = groupedBy(
    named.filter(({ name }) => slug(name) !== ''),
    ({ name }) => slug(name),
  )
  const edits = new Map<Problem, NonNullable<Problem['edits']>[number][]>()
  for (const { holder, key, id, kind } of textsAndReferences(data).references) {
    const [only, ...others] = (byName.get(slug(id)) ?? []).filter(({ list }) => homesOf[kind].includes(list))
    if (!only || others.length > 0 || only.id === id) continue
    const written = origins.written(holder, key)
    ;(holder as Record<string | number, unknown>)[key] = only.id
    if (!written || !only.problem || only.problem.edits) continue
    const edit = { source: written.source, span: written.value, text: only.id, safe: true }
    edits.set(only.problem, [...(edits.get(only.problem) ?? []), edit])
  }
  return named.flatMap(({ problem }) => {
    if (!problem) return []
    const { edit, ...rest } = problem
    const more = edits.get(problem)
    return edit && more ? { ...rest, edits: [edit, ...more] } : problem
  })
}
