import { resolve } from 'node:path'
import { isMarkLine } from '../../brief/marks.ts'
import { missing } from '../../io/discover.ts'
import { Refusal } from '../../io/refusal.ts'
import { isInside } from '../../io/repository.ts'
import { follow } from '../../io/search.ts'
import type { World } from '../../io/world.ts'
import { limits } from '../../source/limits.ts'
import { decode } from '../../source/source.ts'
import type { Made } from './maker.ts'

/** The text of a template that the command line names. */
export function readTemplate(word: string, root: string, { cwd, files }: World): string {
  const path = resolve(cwd, word)
  if (files.kind(path) === undefined) throw missing(word, path, cwd, files)
  // Whoever names a file elsewhere means it; a link in the repository may be anybody's.
  if (isInside(root, path)) follow(path, files, root)
  const real = files.realPath(path)
  if (real === undefined || files.kind(real) !== 'file')
    throw new Refusal(`${word} is no file that could be a template`)
  const bytes = files.read(real, limits.bytes)
  const text = bytes instanceof Uint8Array ? decode(bytes) : undefined
  if (typeof text !== 'string') throw new Refusal(`${word} is no text that could be a template`)
  return text
}

/** The brief as the template has it: all of it is one stretch that comes from the plan. */
export async function throughTemplate(made: Made, template: string, word: string): Promise<Made> {
  const { filledTemplate, TemplateError } = await import('../../brief/template.ts')
  try {
    const text = await filledTemplate(template, made.brief, made.texts)
    if (text === '') throw new TemplateError('it gives an empty brief')
    const mark = text.split('\n').find(isMarkLine)
    if (mark !== undefined)
      throw new TemplateError(`the marks of briefs are written around it, not in it: ${mark.trim()}`)
    const draft = made.texts.get('draft')
    return {
      ...made,
      texts: new Map([...(draft === undefined ? [] : [['draft', draft] as const]), ['template', text]]),
    }
  } catch (error) {
    if (error instanceof TemplateError) throw new Refusal(`the template ${word} cannot be used: ${error.message}`)
    throw error
  }
}
