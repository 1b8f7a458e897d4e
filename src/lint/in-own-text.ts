import { labelOf } from '../plan/body/names.ts'
import { shapeOf } from '../plan/body/shapes.ts'
import type { Plan } from '../plan/plan.ts'
import { tellsStages } from '../words/english/on-pages.ts'
import type { Located } from './locate.ts'

/**
 * Where a text of the thing itself goes on to a field that it lacks: "gave once since 2023. Path: a letter, then a call" is
 * read as one definition, and still nobody left out the path.
 */
export function inOwnText(holder: object, key: string | number, thing: string, { origins }: Plan): Located | undefined {
  if (Array.isArray(holder)) return undefined
  for (const [own, text] of Object.entries(holder)) {
    if (typeof text !== 'string' || text.length > longest) continue
    const isSaid =
      (people.has(shapeOf(thing, own)?.is ?? '') && goesOn().test(text)) ||
      (key === 'path' && tellsStages(text)) ||
      [...text.matchAll(label())].some(([, name = '']) => labelOf(thing, name) === key)
    const written = isSaid ? origins.written(holder, own) : undefined
    if (written) return { source: written.source, span: written.value }
  }
  return undefined
}

const people: ReadonlySet<string> = new Set(['person', 'persons', 'people'])
/** "Ann Lee – lets merchants try before they list": what comes behind a person is somebody's field. */
const goesOn = () => /\s[–—-] (?:\p{L}+ ){2}/u

const longest = 2_000
const label = () => /(?:[.;!?\n)]|\s[–—-])\s(\p{L}[^:：.;!?\n–—]{1,30})[:：]/gu
