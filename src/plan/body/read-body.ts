import type { Document } from '../../source/document.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { BodyReader, type Part } from './body-reader.ts'
import type { Draft } from './draft.ts'
import { without } from './narrative.ts'
import { TooMany } from './reader.ts'
import { templateIn } from './template.ts'

export type { Part } from './body-reader.ts'

/**
 * A Markdown plan with the elements that its body gives: what front matter does not say is read from the sections that
 * name it, and is narrative no longer. The front matter's own mapping takes them in, so that what was found in it before
 * still knows its places. What other files of the plan give (`elsewhere`) is not read either, and its names are known.
 */
export function withElements(document: Document, elsewhere: Readonly<Record<string, unknown>> = {}): Document {
  const { body, data, readable } = document
  if (!body || !readable || (data !== undefined && !isMapping(data))) return { ...document, sections: [] }
  const root = data ?? {}
  const reader = new BodyReader(document, { ...elsewhere, ...root })
  const tooMany = attempt(() => reader.readPlan())
  if (tooMany)
    return { ...document, data: undefined, problems: [...document.problems, tooMany], readable: false, sections: [] }
  const added = reader.plan.addTo(root, document.origins)
  const template = data === undefined ? templateIn(root, document) : undefined
  if (template)
    return { ...document, data: undefined, problems: [...document.problems, template], readable: false, sections: [] }
  const { broken } = reader.plan
  return {
    ...document,
    ...(broken && { broken }),
    data: data === undefined && !added ? undefined : root,
    narrative: without(document.narrative, reader.reading.placed, document.origins),
    problems: [...document.problems, ...reader.reading.problems],
    sections: reader.sections(),
  }
}

/**
 * Reads a body without front matter as the value of one element, or as one item (`channels[]`), whatever its headings
 * are called. `known` is the plan it belongs to, as far as that has been read: its channels and metrics are what names
 * in the body may mean. The item's `id` is left for the file's name where the body has no title.
 */
export function readBodyAs(part: Part, document: Document, known: Readonly<Record<string, unknown>> = {}): Document {
  const { body, readable } = document
  if (!body || !readable || document.data !== undefined) return document
  const reader = new BodyReader(document, known)
  let draft: Draft | undefined
  const tooMany = attempt(() => {
    draft = reader.readPart(part)
  })
  if (tooMany) return { ...document, problems: [...document.problems, tooMany], readable: false }
  const data = reader.plan.dataOf(draft, document.origins)
  return {
    ...document,
    data,
    narrative: without(document.narrative, reader.reading.placed, document.origins),
    problems: [...document.problems, ...reader.reading.problems],
    readable: reader.plan.broken === undefined,
  }
}

function attempt(read: () => void): Problem | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    if (error instanceof TooMany) return error.problem
    throw error
  }
}
