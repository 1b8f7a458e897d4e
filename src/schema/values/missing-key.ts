import type { ErrorObject } from 'ajv'
import type { Written } from '../../source/origins.ts'
import type { Problem } from '../../source/problem.ts'
import { nameOfThing } from '../field.ts'
import { wrongShape } from '../misfit.ts'
import type { Objection } from '../objections.ts'
import { idFor } from '../said/ids.ts'
import type { Subject } from '../subject.ts'

/** A field that a thing cannot do without: an id can be made of what the thing is called. */
export function missingKey(error: ErrorObject, { value, path, holder: list }: Objection, subject: Subject): Problem {
  const { origins, whole } = subject
  const holder = value as Record<string, unknown>
  const key = String(error.params.missingProperty)
  const id = idFor(holder, list, subject)
  const written = Object.keys(holder)
    .flatMap((name) => origins.written(holder, name) ?? [])
    .sort((a, b) => a.key[0] - b.key[0])[0]
  const edit = id && written ? insertedBefore(written, `${key}: ${id}`) : undefined
  const seen = { key, thing: nameOfThing(path.slice(0, -1)) ?? whole, proposal: id }
  return wrongShape('missing', seen, { holder, key }, edit)
}

/** The field as a line of its own above the first one, or before it in a mapping on one line. */
function insertedBefore({ source, key: [start] }: Written, field: string): Problem['edit'] {
  const { text } = source
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(lineStart, start)
  const isFlow = !/^[\s-]*$/.test(before) || /[{,]\s*$/.test(text.slice(Math.max(0, start - 100), start))
  const lineEnd = /\r?(?=\n)/.exec(text.slice(start))?.[0] === '\r' ? '\r\n' : '\n'
  return {
    span: [start, start],
    text: isFlow ? `${field}, ` : `${field}${lineEnd}${' '.repeat(before.length)}`,
    safe: true,
  }
}
