import { labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import { splitLabel } from '../reader.ts'
import { type Shape, shapeOf } from '../shapes.ts'
import { things } from '../things.ts'
import { dayIn } from '../values/days.ts'
import { moneyIn, quantityIn } from '../values/values.ts'

/** What stands under a label, and the field that the label names; undefined for a label of no field. */
export interface Said {
  readonly label: Prose
  readonly value: Prose
  readonly path: string | undefined
}

interface Found {
  readonly label: Prose
  readonly path: string
  /** Where the sentence starts, and where the value stands in the line. */
  readonly start: number
  readonly from: number
  readonly to: number
}

/**
 * What a line says under labels: "Target: 2,000", and behind other sentences "… Owner: Ann Lee. Baseline 1,200, target
 * 1,800." `isBelow`: lines with labels stand above it. `start` is where the first of the fields begins; the end of the line where there is none.
 */
export function saidInLine(thing: string, line: Prose, isBelow = false): { said: readonly Said[]; start: number } {
  const first = splitLabel(line)
  const path = first && labelOf(thing, first.label.text)
  const starts = sentenceStarts(line.text)
  if (starts.length === 1) {
    if (first) return { said: [{ ...first, path }], start: path === undefined ? line.text.length : 0 }
    const pairs = (isBelow && toldIn(thing, line, 0)) || pairsIn(thing, line, 0)
    return {
      said: pairs.map((pair) => saidOf(pair, thing, line, undefined)),
      start: pairs.length > 0 ? 0 : line.text.length,
    }
  }
  const found: Found[] = []
  for (const [index, start] of starts.entries()) {
    const sentence = line.slice(start, starts[index + 1]).trim()
    const to = start + sentence.text.length
    const labelled = splitLabel(sentence)
    const is = labelled && !labelled.value.isEmpty ? labelOf(thing, labelled.label.text) : undefined
    if (labelled && is !== undefined) {
      // Behind other words the label of the main text opens a sentence of that text.
      const isField = index === 0 || is !== things[thing]?.main
      if (isField) found.push({ label: labelled.label, path: is, start, from: to - labelled.value.text.length, to })
    } else if (!labelled)
      found.push(...((found.length > 0 && toldIn(thing, sentence, start)) || pairsIn(thing, sentence, start)))
  }
  const said = found.map((one, index) =>
    saidOf(one, thing, line, found.slice(index + 1).find(({ start }) => start > one.start)?.start),
  )
  if (first && path === undefined) said.unshift({ ...first, path })
  return { said, start: found[0]?.start ?? line.text.length }
}

/** A text goes on to the next label; a person, a day or a number ends with its sentence. */
function saidOf({ label, path, from, to }: Found, thing: string, line: Prose, next: number | undefined): Said {
  const isText =
    path !== undefined && path !== 'cadence' && path !== 'agreed' && textual.has(shapeAt(thing, path)?.is ?? '')
  const value = line.slice(from, isText ? next : to).trim()
  // "Source: billing." is a name at the end of a sentence; more words are a sentence.
  const isName = !isText || value.words.split(' ').length <= 4
  return {
    label,
    path,
    value: value.slice(0, value.text.replace(isName ? /(?:[.;]|\s[·|•])$/ : /(?:;|\s[·|•])$/, '').length),
  }
}

/** "Window: 60 days." of an attribution is a number of days, whatever an attribution is. */
function shapeAt(thing: string, path: string): Shape | undefined {
  const [key = '', ...rest] = path.split('.')
  const shape = shapeOf(thing, key)
  return rest.length > 0 && shape?.is === 'thing' ? shapeAt(shape.of, rest.join('.')) : shape
}

const textual: ReadonlySet<string> = new Set(['text', 'texts', 'thing', 'list'])

/** Where each sentence of a line starts. An abbreviation may end none: only where a label follows does that matter. */
function sentenceStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/(?:[.!?;]|\s[·|•])\s+(?=[\p{L}])/gu)].map(({ 0: end, index }) => index + end.length)]
}

/** "Agreed on 16 November 2026 by Ann Lee.", "Weekly.": among labelled fields of a measurement these need no label. */
function toldIn(thing: string, sentence: Prose, start: number): Found[] | undefined {
  const told =
    thing === 'Measurement'
      ? (/^(Agreed)\s+(?=.{0,160}\d)/.exec(sentence.text) ??
        /^(?=(?:Daily|Weekly|Fortnightly|Monthly)\.?$)()/.exec(sentence.text))
      : null
  if (!told) return undefined
  const [all, word] = told
  return [
    {
      label: sentence.slice(0, word?.length || sentence.text.length),
      path: word ? 'agreed' : 'cadence',
      start,
      from: start + all.length,
      to: start + sentence.text.length,
    },
  ]
}

/** "Baseline 1,200, target 1,800.": nothing but names of fields, each with its number or its day. */
function pairsIn(thing: string, sentence: Prose, start: number): Found[] {
  if (sentence.text.length > longestPairs) return []
  const found: Found[] = []
  let at = 0
  for (const part of sentence.slice(0, sentence.text.replace(/[.;]$/, '').length).split(/[,;]\s+|\s+and\s+/g)) {
    const name = /^(\p{L}[\p{L} ]{2,30}?)(?: is| was| of)? (?=[£€$~]?\d)/u.exec(part.text)
    const value = name && part.slice(name[0].length)
    if (!name || !value || !isAmount(value.words)) return []
    const label = part.slice(0, name[1]?.length ?? 0)
    const path = labelOf(thing, label.text)
    at = sentence.text.indexOf(part.text, at) + part.text.length
    const to = start + at
    if (path !== undefined) found.push({ label, path, start, from: to - value.text.length, to })
  }
  return found
}

const longestPairs = 200

function isAmount(text: string): boolean {
  return dayIn(text) !== undefined || moneyIn(text) !== undefined || quantityIn(text) !== undefined
}
