import { isSlipOf } from '../nearest.ts'
import type { Mapping } from './draft.ts'
import { labelOf, labelsOf, plain } from './names.ts'
import type { Prose } from './prose.ts'
import { put } from './put.ts'
import type { Reading } from './reader.ts'

/** The label that another one, with one slip in it, was meant to be. */
interface Near {
  readonly path: string
  /** As the author would have written it. */
  readonly name: string
}

/** A line whose label is nearly one of the thing's: read once everything else is, so that a right label comes first. */
export interface Slip {
  readonly into: Mapping
  readonly label: Prose
  readonly value: Prose
  readonly near: Near
}

/** Keeps a line whose label can only be a slip for one of the thing's. */
export function keepSlip(into: Mapping, label: Prose, value: Prose, reading: Reading): boolean {
  const near = value.isEmpty ? undefined : nearLabel(into.thing, label)
  if (near) reading.slips.push({ into, label, value, near })
  return near !== undefined
}

/** Reads the lines that were kept back, as far as their fields are still free, and reports their labels. */
export function settleSlips(reading: Reading): void {
  for (const { into, label, value, near } of reading.slips.splice(0))
    if (put(into, near.path, value, reading, label)) reportSlip(label, near, reading)
}

export function reportSlip(label: Prose, { name }: Near, { problems, source }: Reading): void {
  const { span, text } = label
  const isAsWritten = source.text.slice(...span) === text
  problems.push({
    rule: 'syntax/known-keys',
    kind: 'near-label',
    seen: { key: text, near: name },
    span,
    ...(isAsWritten && { edit: { span, text: name, safe: true } }),
  })
}

/** The label of a thing for which this one can only be a slip; undefined where it may as well be a word of its own. */
export function nearLabel(thing: string, { text }: Prose): Near | undefined {
  const written = plain(text)
  if (text.length > longest || notSlips.has(written) || !/^[\p{L} -]+$/u.test(text)) return undefined
  if (labelOf(thing, text) !== undefined) return undefined
  const found = labelsOf(thing).filter((label) => isSure(label.plain, written))
  const [first] = found
  if (!first || found.some(({ path }) => path !== first.path)) return undefined
  const { name, path } = first
  const start = name.charAt(0)
  return { path, name: (/^\p{Lu}/u.test(text) ? start.toUpperCase() : start.toLowerCase()) + name.slice(1) }
}

const longest = 40

/** Words of their own that are one letter away from a label. */
const notSlips: ReadonlySet<string> = new Set(['county', 'share', 'place', 'stats'])

const longEnough = 5
/** In shorter words one letter in the place of another makes another word: stage and state, content and context. */
const longEnoughToReplace = 8

function isSure(name: string, written: string): boolean {
  if (name.replaceAll(' ', '') === written.replaceAll(' ', '')) return name.length > longEnough
  const [words, meant] = [written.split(' '), name.split(' ')]
  const wrong = words.filter((word, at) => word !== meant[at])
  const right = meant.filter((word, at) => word !== words[at])
  const [is = '', was = ''] = [wrong[0], right[0]]
  if (wrong.length !== 1 || right.length !== 1 || was.length < longEnough || !isSlipOf(was, is)) return false
  const isEnding = is.startsWith(was) || (was.startsWith(is) && was !== `${is}e`)
  const isReplaced = is.length === was.length && letters(is) !== letters(was)
  return !isEnding && (!isReplaced || was.length >= longEnoughToReplace)
}

const letters = (word: string) => [...word].sort().join('')
