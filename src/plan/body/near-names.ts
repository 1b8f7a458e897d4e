import type { Problem } from '../../source/problem.ts'
import type { Kind } from '../fields.ts'
import { bareName, homesOf } from '../kinds.ts'
import { type Draft, List, Mapping, Name } from './draft.ts'
import { plain } from './names.ts'
import type { Reading } from './reader.ts'
import { type Named, namesOf, thingsGiven, thingsIn } from './references.ts'
import { isSlipFor } from './slips.ts'

/**
 * Reads names that can only be slips for those of things in the plan ("Paid serch") as those, each with a finding: so
 * that a slip in a table of money costs no sum and no line.
 */
export function settleNames(root: Mapping, reading: Reading, given: Readonly<Record<string, unknown>>): void {
  const { find, partsOf } = namesOf(root, given)
  const things = new Map<Kind, readonly Candidate[]>()
  const thingsOf = (kind: Kind): readonly Candidate[] => {
    let known = things.get(kind)
    if (!known) {
      known = homesOf[kind]
        .flatMap((home) => [...thingsIn(root, home), ...thingsGiven(given, home)])
        .map((thing) => ({ thing, forms: [plain(thing.name), plain(thing.id)] }))
      things.set(kind, known)
    }
    return known
  }
  const nearTo = ({ to, text }: Name): Named | undefined => {
    const known = thingsOf(to)
    if (known.length > most) return undefined
    const written = plain(text)
    const near = known.filter(({ forms }) => forms.some((form) => isSlipFor(form, written)))
    return near.every(({ thing }) => thing.id === near[0]?.thing.id) ? near[0]?.thing : undefined
  }
  const settled = (name: Name, isPart = false): Name => {
    const near = find(name) === undefined ? nearTo(name) : undefined
    if (!near) return name
    reading.problems.push(slipOf(name, near, isPart ? undefined : reading.source.text.slice(...name.span)))
    return new Name(name.to, near.name, name.span)
  }
  const among = (name: Name): readonly Name[] => {
    const parts = find(name) === undefined && !nearTo(name) ? partsOf(name) : []
    const areMeant = parts.length > 1 && parts.every((part) => find(part) !== undefined || nearTo(part))
    return areMeant ? parts.map((part) => settled(part, true)) : [settled(name)]
  }
  const visit = (draft: Draft): Draft => {
    if (draft instanceof Name) return settled(draft)
    if (draft instanceof Mapping)
      for (const [key, entry] of draft.fields) draft.fields.set(key, { ...entry, draft: visit(entry.draft) })
    else if (draft instanceof List) for (const item of draft.items) item.draft = visit(item.draft)
    else if (Array.isArray(draft)) return (draft as readonly Name[]).flatMap(among)
    return draft
  }
  visit(root)
}

/** A thing, and what it is called as names are compared. */
interface Candidate {
  readonly thing: Named
  readonly forms: readonly string[]
}

/** More things of one kind are no plan of people: each name would be held against all of them. */
const most = 200

function slipOf({ to, text, span }: Name, { name, span: place }: Named, written: string | undefined): Problem {
  const kind = bareName(to)
  return {
    rule: 'plan/known-references',
    kind: 'near-name',
    seen: { kind, key: text, near: name },
    span,
    ...(place && { related: [{ span: place, message: `the ${kind} "${name}"` }] }),
    ...(written === text && { edit: { span, text: name, safe: true } }),
  }
}
