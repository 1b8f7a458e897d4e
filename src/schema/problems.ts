import type { Problem } from '../source/problem.ts'
import { fieldAt, takes, takesText } from './field.ts'
import { unknownKey } from './keys/unknown-key.ts'
import { type Misfit, wrongShape } from './misfit.ts'
import type { Objection } from './objections.ts'
import { isWhen } from './shapes/dated.ts'
import { itemMeant } from './shapes/things-by-name.ts'
import type { Subject } from './subject.ts'
import { inEach } from './together/alike.ts'
import { missingKey } from './values/missing-key.ts'
import { flow } from './values/type-words.ts'
import { wrongText } from './values/wrong-text.ts'
import { wrongType } from './values/wrong-type.ts'

/** What a validator says of a value of the right type. */
const aboutText: ReadonlySet<string> = new Set(['enum', 'pattern', 'format', 'minimum', 'maximum'])

/**
 * The problem behind the validator's errors at one place: one cause, one problem. The errors of a union are those of
 * each of its branches; only the branch of the value's own type says anything of use.
 */
export function problemsAt(objection: Objection, subject: Subject): Problem[] {
  return ownProblemsAt(objection, subject).map((problem) => inEach(problem, objection.path))
}

function ownProblemsAt(objection: Objection, subject: Subject): Problem[] {
  const { path, holder, key, errors, value } = objection
  const problems: Problem[] = errors.flatMap((error) =>
    error.keyword === 'additionalProperties' ? (unknownKey(error, objection, subject) ?? []) : [],
  )
  const named = itemNamedByKey(problems, objection, subject)
  if (named) return [named]
  for (const error of errors) {
    if (error.keyword !== 'required') continue
    // In "{id:radio}" it is there, and its name and value are one word.
    const isGlued = problems.some(
      ({ kind, meant }) => kind === 'no-space-after-colon' && meant?.key === error.params.missingProperty,
    )
    if (!isGlued) problems.push(missingKey(error, objection, subject))
  }
  const field = fieldAt(subject.schema, path)
  const written = subject.origins.written(holder, key)
  const item = field?.branches.some(({ items }) => items) ? fieldAt(subject.schema, [...path, 0]) : undefined
  const misfit: Misfit = { value, at: { holder, key }, field, item, written, subject }
  const own = errors.find(({ keyword }) => aboutText.has(keyword))
  // Where a link is all that may be written as text, text is no bad link but the wrong type.
  const isLinkOnly =
    own?.keyword === 'pattern' && field?.branches.some(({ title }) => title === 'Link') && !takesText(field)
  // A list or a mapping is no other word, whatever is in it.
  if (own && !isLinkOnly && typeof value !== 'object') problems.push(wrongText(own, objection, misfit))
  else if (errors.some(({ keyword }) => keyword === 'type' || keyword === 'anyOf') && !(field && takes(field, value)))
    problems.push(wrongType(misfit))
  return problems
}

/** A thing of a list with its name where the names of its fields stand: its fields are missing for no other reason. */
function itemNamedByKey(
  [unknown, ...others]: readonly Problem[],
  objection: Objection,
  subject: Subject,
): Problem | undefined {
  if (unknown?.kind !== 'unknown' || others.length > 0) return undefined
  const name = unknown.seen.key ?? ''
  const found = itemMeant(objection, name, subject)
  if (!found) return undefined
  const { field, meant } = found
  if (field === 'id' && Object.hasOwn(meant.value as object, 'due') && isWhen(name)) {
    const step = { name, example: flow(meant.value) }
    return { ...wrongShape('step-by-when', step, { holder: meant.value as object, key: 'due' }), meant }
  }
  const seen = { name, field, id: String((meant.value as Record<string, unknown>)[field]) }
  return { ...wrongShape('named-by-key', seen, { holder: meant.value as object, key: field }), meant }
}
