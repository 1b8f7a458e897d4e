import { sayList } from '../../lists.ts'
import { labelOf } from '../names.ts'
import { type Shape, shapeOf } from '../shapes.ts'
import { firstFields, firstParts, inOneLine, underElement } from './first-fields.ts'
import { fieldName, sectionName } from './page-names.ts'
import { phrase, type ToWrite } from './say-where.ts'
import type { Heading, Stand, Standing } from './stands.ts'

/** Where on its page a field would be written, so that the reader takes it for that field. Undefined where no form is known. */
export function whereToWrite({ stand, keys }: Standing, language: string): ToWrite | undefined {
  if (stand.is === 'plan') return inPlan(keys, stand, language)
  const { thing } = stand
  const name = fieldName(thing, keys.join('.'), language)
  const shape = shapeAt(thing, keys)
  const line = name && shape ? lineFor(shape, name) : undefined
  switch (stand.is) {
    case 'row':
      if (name !== undefined && line && isColumn(thing, keys)) return inTable(stand, keys.join('.'), name)
      if (thing === 'Allocation') return undefined
      return ownHeading(stand, below(thing, keys, (stand.above?.level ?? 1) + 2, language))
    case 'item':
      if (thing === 'Allocation') return undefined
      if (line && stand.indent !== undefined)
        return { as: line.as, what: [`"${stand.indent}- ${line.text}"`], where: `below the item "${stand.name}"` }
      return ownHeading(stand, below(thing, keys, (stand.above?.level ?? 1) + 2, language))
    case 'heading':
      return at(below(thing, keys, stand.heading.level + 1, language), under(stand.heading))
    case 'page':
      return at(below(thing, keys, 2, language), 'at the end of the file')
  }
}

/** What a column of a table would be called; the cell where the table has it. */
function inTable(stand: Extract<Stand, { is: 'row' }>, path: string, name: string): ToWrite {
  const { table, taken, thing, above } = stand
  const isFree = (column: number) => !taken.has(column) || taken.get(column) === path.split('.')[0]
  const there = table.columns.find((column, at) => labelOf(thing, column) === path && isFree(at))
  if (there !== undefined) return { as: 'cell', what: [`"${there.trim()}"`], where: `in the row "${stand.name}"` }
  return {
    as: 'column',
    what: [`"${name}"`],
    where: `in the table${above ? ` ${under(above)}` : ''}`,
    table,
    row: stand.name,
  }
}

/** Of the lines of a budget only sums and shares are read from columns. */
function isColumn(thing: string, keys: readonly string[]): boolean {
  return thing !== 'Allocation' || keys[0] === 'amount' || keys[0] === 'share'
}

/** A row or an item of a list goes on under a heading of its own name. */
function ownHeading(
  { name, above }: { name: string; above?: Heading },
  inner: ToWrite | undefined,
): ToWrite | undefined {
  if (!inner || !above) return undefined
  const heading = `a heading "${'#'.repeat(above.level + 1)} ${name}"`
  return { as: 'other', what: [`${heading}, and under it ${phrase(inner.as, inner.what)}`], where: under(above) }
}

/** What to write below something that takes lines and headings. */
function below(thing: string, keys: readonly string[], level: number, language: string): ToWrite | undefined {
  const shape = shapeAt(thing, keys)
  const [first = '', ...rest] = keys
  if (!shape) return undefined
  const name = fieldName(thing, keys.join('.'), language)
  const line = name && shape ? lineFor(shape, name) : undefined
  if (line) return { as: line.as, what: [`"${line.text}"`], where: '' }
  const inner = shapeOf(thing, first)
  const label = fieldName(thing, first, language)
  if (!label || level > 6 || (inner?.is !== 'thing' && inner?.is !== 'list')) return undefined
  const heading = `a heading "${'#'.repeat(level)} ${label}"`
  if (rest.length > 0) {
    const more = inner.is === 'thing' ? below(inner.of, rest, level + 1, language) : undefined
    return more && { as: 'other', what: [`${heading} with ${phrase(more.as, more.what)}`], where: '' }
  }
  const lines = inner.is === 'thing' ? linesOf(thing, inner.of, `${first}.`, language) : undefined
  if (lines) return { as: 'line', what: lines, where: '' }
  const contents = contentsOf(inner, level + 1, language)
  return contents ? { as: 'other', what: [`${heading} with ${contents}`], where: '' } : undefined
}

/** A field of the plan itself, or of an element that has no section where it could stand. */
function inPlan(
  keys: readonly string[],
  { level, empty }: Extract<Stand, { is: 'plan' }>,
  language: string,
): ToWrite | undefined {
  const [key = '', ...inner] = keys
  const sign = '#'.repeat(level)
  if (key === 'title') return { as: 'other', what: ['a heading "# …" with the title'], where: 'at the top' }
  const shape = shapeAt('Plan', keys)
  const name = shape && fieldName('Plan', keys.join('.'), language)
  const line = name && shape ? lineFor(shape, name) : undefined
  if (line) return { as: line.as, what: [`"${line.text}"`], where: 'at the top, under the title' }
  const part =
    inner.length === 0 ? (firstParts[key] ?? key) : sectionName(`${key}.${inner[0]}`, language) && `${key}.${inner[0]}`
  if (part) return section(part.split('.'), sign, part === key ? [] : inner.slice(1), language, empty)
  const element = shapeOf('Plan', key)
  const heading = sectionName(key, language)
  if (!heading || element?.is !== 'thing') return undefined
  const more = below(element.of, inner, level + 1, language)
  return more && { as: 'other', what: [`a section "${sign} ${heading}" with ${phrase(more.as, more.what)}`], where: '' }
}

/** A section of its own for a part of the plan, with what stands in it to begin with. */
function section(
  path: readonly string[],
  sign: string,
  rest: readonly string[],
  language: string,
  empty: Heading | undefined,
): ToWrite | undefined {
  const shape = shapeAt('Plan', path)
  const name = sectionName(path.join('.'), language)
  if (!shape || !name) return undefined
  const isThing = shape.is === 'thing' && rest.length > 0
  const more = isThing ? below(shape.of, rest, sign.length + 1, language) : undefined
  const own = path.length === 1 ? underElement[path[0] ?? ''] : undefined
  const contents = more ? phrase(more.as, more.what) : (own ?? contentsOf(shape, sign.length + 1, language))
  if (contents && empty) return { as: 'other', what: [contents], where: under(empty) }
  return contents ? { as: 'other', what: [`a section "${sign} ${name}" with ${contents}`], where: '' } : undefined
}

/** What stands under a heading whose value is of a shape. */
function contentsOf(shape: Shape, level: number, language: string): string | undefined {
  if (shape.is === 'text') return 'a sentence under it'
  if (shape.is === 'texts' || shape.is === 'refs' || shape.is === 'people') return 'a list under it'
  if (shape.is !== 'thing' && shape.is !== 'list') return 'the value under it'
  if (shape.of === 'Measurement') return contentsOf({ is: 'list', of: 'Metric' }, level, language)
  const fields = linesOf(shape.of, shape.of, '', language)
  const lines = fields && phrase('line', fields)
  if (shape.is === 'thing') return lines
  // Stages are told under headings of their own.
  if (shape.of === 'JourneyStage')
    return lines && `a heading for each stage ("${'#'.repeat(level)} Awareness") and under it ${lines}`
  const columns = namesOf(shape.of, shape.of, '', language)
  return columns && `a table with the columns ${sayList(columns.map((name) => `"${name}"`))}`
}

/** The first fields of a thing as lines, by what the thing that they are written in calls them. */
function linesOf(into: string, thing: string, prefix: string, language: string): string[] | undefined {
  return namesOf(into, thing, prefix, language)?.map((name) => `"**${name}:** …"`)
}

function namesOf(into: string, thing: string, prefix: string, language: string): string[] | undefined {
  const names = (firstFields[thing] ?? []).map((key) => fieldName(into, `${prefix}${key}`, language))
  return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined
}

/** The line that gives a field, under its label; undefined where one line cannot hold it. */
function lineFor(shape: Shape, name: string): { as: 'line' | 'example'; text: string } | undefined {
  if (shape.is !== 'thing' && shape.is !== 'list') return { as: 'line', text: `**${name}:** …` }
  const example = inOneLine[shape.of]
  return example === undefined ? undefined : { as: 'example', text: `**${name}:** ${example}` }
}

function shapeAt(thing: string, keys: readonly string[]): Shape | undefined {
  const [key = '', ...rest] = keys
  const shape = shapeOf(thing, key)
  if (rest.length === 0) return shape
  return shape?.is === 'thing' ? shapeAt(shape.of, rest) : undefined
}

function under({ text, level }: Heading): string {
  return `under "${'#'.repeat(level)} ${text}"`
}

function at(one: ToWrite | undefined, where: string): ToWrite | undefined {
  return one && { ...one, where }
}
