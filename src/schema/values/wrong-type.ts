import { slug } from '../../plan/ids.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Written } from '../../source/origins.ts'
import type { Problem, Spot } from '../../source/problem.ts'
import { quoted } from '../../source/quoted.ts'
import { pattern } from '../../text/pattern.ts'
import { type SchemaNode, takesText } from '../field.ts'
import { edit, type Misfit, rawOf, wrongShape } from '../misfit.ts'
import { periodProposed } from '../said/periods.ts'
import { shareOfTotal } from '../said/sums.ts'
import { isWhen } from '../shapes/dated.ts'
import { elementMeant, elementSaid } from '../shapes/facts-meant.ts'
import { answerIn, otherShape } from '../shapes/other-shape.ts'
import { metricsByRank, shapeMeant } from '../shapes/shape-meant.ts'
import { listMeant, nameField } from '../shapes/things-by-name.ts'
import { numberAsText } from './number-as-text.ts'
import { exampleText, flow, foundWord, listOf, typeWord } from './type-words.ts'

/** A value of another type than any that the field takes: a text for a number, a list for one value … */
export function wrongType(misfit: Misfit): Problem {
  const expected = expectedOf(misfit)
  return ofItsKind(misfit) ?? noList(misfit, expected) ?? byRank(misfit) ?? otherType(misfit, expected)
}

/** What the field takes, in words. A list is accepted in some places so that a rule can object to it: nobody is told to write one. */
function expectedOf({ field }: Misfit): string[] {
  const branches = (field?.branches ?? []).filter(({ title }) => title !== 'Link')
  const isThing = branches.some(({ type }) => type === 'object')
  return [...new Set(branches.filter(({ type }) => !isThing || type !== 'array').map(typeWord))]
}

/** What goes wrong with a number, a day, a duration, a text or a sum in a way of its own. */
function ofItsKind(misfit: Misfit): Problem | undefined {
  const { value, at, field, written, subject } = misfit
  const text = typeof value === 'string' ? value : undefined
  const isNumber = field?.branches.some(({ type }) => type === 'number' || type === 'integer')
  const number = text !== undefined && isNumber ? numberAsText(text, misfit) : undefined
  if (number) return number
  if (field?.kind === 'Day' && typeof value === 'number')
    return wrongShape('not-a-date', { value: rawOf(written, value), proposal: '' }, at)
  if (field?.kind === 'Duration' && typeof value === 'number')
    return wrongShape('bad-duration', { value: rawOf(written, value), example: String(field.example ?? '') }, at)
  const unquoted = field && takesText(field) && written ? textWithoutQuotes(value, written, at) : undefined
  if (unquoted) return unquoted
  if (field?.kind !== 'Money' || text === undefined || !/^\d+(\.\d+)?\s*%$/.test(text.trim())) return undefined
  const sum = shareOfTotal(text, subject.data)
  const problem = wrongShape('share-for-money', { value: text, ofLine: isLine(at) ? 'yes' : '' }, at)
  return { ...problem, ...(sum !== undefined && { meant: { ...at, value: sum } }) }
}

/** Something else where there should be a list: things without their ids, or lines that only look like one. */
function noList(misfit: Misfit, expected: readonly string[]): Problem | undefined {
  const { value, at, item, written } = misfit
  if (expected.join() !== 'a list') return undefined
  const thing = item?.branches.find(({ properties }) => properties && nameField(properties))
  if (thing && (thing.properties?.id || isMapping(value))) {
    const list = listMeant(thing, misfit)
    return { ...noListOfThings(value, thing, at, list), ...(list && { meant: { ...at, value: list } }) }
  }
  return typeof value === 'string' && written ? oddItems(written, at) : undefined
}

/** "primary: …, secondary: …" in the place of metrics. */
function byRank(misfit: Misfit): Problem | undefined {
  const meant = metricsByRank(misfit)
  if (!meant?.beside) return undefined
  const seen = { primary: String(meant.beside.value), others: flow(meant.value) }
  return { ...wrongShape('metrics-by-rank', seen, misfit.at), meant }
}

function otherType(misfit: Misfit, expected: readonly string[]): Problem {
  const { value, at, field, written, subject } = misfit
  const text = typeof value === 'string' ? value : undefined
  const meant = shapeMeant(misfit, expected) ?? inPlaceOfElement(misfit, expected)
  const example = exampleFor(misfit, expected, meant)
  return {
    ...wrongShape(
      'wrong-type',
      {
        expected: expected.join(' or ') || 'something else',
        found: foundWord(value),
        value: text ?? '',
        kind: field?.kind ?? '',
        example: example.length < 160 ? example : '',
      },
      at,
      written && otherShape(value, expected, written, subject.origins),
    ),
    ...(meant !== undefined && { meant: { ...at, value: meant } }),
  }
}

/** How the value would be written right, as far as it tells. */
function exampleFor({ value, field }: Misfit, expected: readonly string[], meant: unknown): string {
  const text = typeof value === 'string' ? value : undefined
  const answer = text !== undefined && expected.join() === 'true or false' ? answerIn(text) : undefined
  if (answer !== undefined) return String(answer)
  const proposed = field?.kind === 'Period' ? (meant ?? periodProposed(value)) : meant
  // A remark is what little could be read, and no form to copy.
  const isRemark = isMapping(proposed) && Object.hasOwn(proposed, 'note')
  const shown = proposed === undefined || isRemark ? exampleText(field) : flow(proposed)
  const own = text !== undefined && expected.join() === 'a list' && shown.startsWith('[') ? listOf(text) : undefined
  return own ?? shown
}

/** A list or a few words at the top where a thing is due. */
function inPlaceOfElement({ value, at, written, subject }: Misfit, expected: readonly string[]): object | undefined {
  const isTop = at.holder === subject.data && expected.includes('a set of named fields')
  if (isTop && typeof value === 'string' && written)
    return elementSaid(value, at.key, at.holder, written, subject.origins)
  return isTop && Array.isArray(value) ? elementMeant(value, at.key, subject.schema, subject.origins) : undefined
}

/** Only lines of the budget may give a share beside their sum, or in its place. */
function isLine({ holder }: Spot): boolean {
  return Object.hasOwn(holder, 'channel') || Object.hasOwn(holder, 'shared_cost')
}

/** Lines that each start with a bullet, a number or a hyphen without its space: YAML reads all of them as one text. */
function oddItems({ source: { text }, value: [start, end] }: Written, at: Spot): Problem | undefined {
  const lines = text.slice(start, end).split('\n')
  const marks = lines.map((line) => itemMark().exec(line))
  const sign = marks[0]?.[2] ?? ''
  const isNumbered = /\d/.test(sign)
  const isAlike = marks.every((mark) => mark && (isNumbered ? /^\d/.test(mark[2] ?? '') : mark[2] === sign))
  const startsLine = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
  if (!isAlike || !startsLine) return undefined
  let offset = start
  const edits = marks.flatMap((mark, index) => {
    const from = offset + (mark?.[1]?.length ?? 0)
    offset += (lines[index]?.length ?? 0) + 1
    return mark ? { span: [from, from + mark[0].trimStart().length] as const, text: '- ', safe: false } : []
  })
  return { ...wrongShape('odd-items', { sign: isNumbered ? '' : sign }, at), edits }
}

const itemMark = pattern()`
  ^([ \t]*)([\u00b7\u2010-\u2015\u2022\u2023\u2043\u2212\u25aa\u25cf\u25e6-](?![\d-])|\d{1,2}[.)](?=[ \t]))[ \t]*
  (?=\S)
`

/** What should be a list of things with ids: one thing without its dash, things under their names, or only their names. */
function noListOfThings(value: unknown, { properties = {} }: SchemaNode, at: Spot, list?: object): Problem {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const [[first] = ['']] = entries
  const isThing = entries.some(([key]) => Object.hasOwn(properties, key))
  const field = nameField(properties) ?? 'id'
  const name = isThing ? first : slug(entries.length > 0 ? first : (String(value).split(/,| and /)[0] ?? ''))
  const sign = /^[\u00b7\u2010-\u2015\u2022\u2212] /.exec(first)?.[0].trim()
  if (sign)
    return wrongShape('no-list-of-things', { found: foundWord(value), form: 'sign', name: sign, key: first }, at)
  if (Object.hasOwn(properties, 'due') && entries.length > 0 && isWhen(first))
    return wrongShape('by-when', { found: foundWord(value), key: first, example: exampleStep(list) }, at)
  const form = isThing ? 'thing' : entries.length > 0 ? 'by-name' : 'names'
  return wrongShape('no-list-of-things', { found: foundWord(value), form, field, name, key: first }, at)
}

/** The first step of a timeline in the form of the format, where its day is known. */
function exampleStep(list: object | undefined): string {
  const [step] = Array.isArray(list) ? list : []
  return step ? flow(step) : ''
}

/** A text that YAML takes for something else, as it has no quotes. */
function textWithoutQuotes(value: unknown, written: Written, at: Spot): Problem | undefined {
  if (typeof value === 'object' && value !== null) return withColon(value, written, at)
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined
  const raw = rawOf(written, value)
  return {
    rule: 'syntax/number-as-text',
    kind: typeof value === 'number' ? 'text-as-number' : 'text-as-boolean',
    seen: { raw, read: String(value) },
    at,
    meant: { ...at, value: raw },
    edit: edit(written, quoted(raw)),
  }
}

/** `[Agenda, tests: none this week]`: a sentence whose colon made it a field with a value. */
function withColon(value: object, written: Written, at: Spot): Problem | undefined {
  if (Array.isArray(value)) return undefined
  const [[key, rest] = [''], ...others] = Object.entries(value)
  const raw = written.source.text.slice(...written.value)
  if (others.length > 0 || typeof rest === 'object' || !raw.startsWith(`${key}:`) || raw.includes('\n'))
    return undefined
  return { ...wrongShape('colon', { key, value: raw }, at, edit(written, quoted(raw))), meant: { ...at, value: raw } }
}
