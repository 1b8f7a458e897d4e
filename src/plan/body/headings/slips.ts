import type { Mapping } from '../draft.ts'
import { labelOf, labelsOf, plain } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { isMisspelt } from './misspelt.ts'

/** The label that another one, with one slip in it, was meant to be. */
interface Near {
  readonly path: string
  /** As the author would have written it. */
  readonly name: string
}

/** What stands under a label that is nearly one of a thing's: read once everything else is, so that a right label comes first. */
export interface Slip {
  readonly label: Prose
  readonly name: string
  /** False: the field is not free, or this is no value of it. */
  readonly read: () => boolean
}

/** Keeps a line whose label can only be a slip for one of the thing's. */
export function keepSlip(into: Mapping, label: Prose, value: Prose, reading: Reading): boolean {
  const near = value.isEmpty ? undefined : nearLabel(into.thing, label)
  if (near) reading.slips.push({ label, name: near.name, read: () => put(into, near.path, value, reading, label) })
  return near !== undefined
}

/** Reads what was kept back, as far as its fields are still free, and reports the labels. */
export function settleSlips(reading: Reading): void {
  for (const { label, name, read } of reading.slips.splice(0)) if (read()) reportSlip(label, name, reading)
}

/** Reports a name, or one word of a heading, that was read as another one; or under which, once it is right, there is nothing to read. */
export function reportSlip(
  label: Prose,
  name: string,
  { problems, source }: Reading,
  heading?: Prose,
  isRead = true,
): void {
  const { span, text } = label
  const isAsWritten = source.text.slice(...span) === text
  problems.push({
    rule: 'syntax/known-keys',
    kind: heading ? 'near-heading' : 'near-label',
    seen: heading
      ? { key: heading.words, near: heading.text.trim().replace(text, () => name), ...(isRead && { isRead: 'yes' }) }
      : { key: text, near: name },
    span,
    ...(isAsWritten && { edit: { span, text: name, safe: true } }),
  })
}

/** The label of a thing for which this one can only be a slip; undefined where it may as well be a word of its own. */
export function nearLabel(thing: string, { text }: Prose): Near | undefined {
  const written = plain(text)
  if (text.length > longest || !/^[\p{L} -]+$/u.test(text)) return undefined
  if (labelOf(thing, text) !== undefined) return undefined
  const found = labelsOf(thing).filter(({ plain }) => isSlipFor(plain, written))
  const [first] = found
  if (!first || found.some(({ path }) => path !== first.path)) return undefined
  return { path: first.path, name: asWritten(first.name, text) }
}

const longest = 40

/** Can a name, as it is compared, only be a slip for another one: other spaces, or one misspelt word? */
export function isSlipFor(name: string, written: string): boolean {
  if (name[0] !== written[0] || Math.abs(name.length - written.length) > 5) return false
  if (name.replaceAll(' ', '') === written.replaceAll(' ', '')) return name.length > 5
  const [words, meant] = [written.split(' '), name.split(' ')]
  const wrong = words.filter((word, at) => word !== meant[at])
  const right = meant.filter((word, at) => word !== words[at])
  return wrong.length === 1 && right.length === 1 && isMisspelt(right[0] ?? '', wrong[0] ?? '', meant.length > 1)
}

/** With a capital where the author has one. */
export function asWritten(name: string, written: string): string {
  const start = name.charAt(0)
  return (/^\p{Lu}/u.test(written) ? start.toUpperCase() : start.toLowerCase()) + name.slice(1)
}
