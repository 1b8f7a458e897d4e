import type { CutText } from './cut-texts.ts'
import type { Problem } from './problem.ts'
import { inQuotes } from './quoted.ts'

/** A field or item of the data, by what holds it. */
interface Holding {
  readonly holder: object
  readonly key: string | number
}

/** Finds, while the data is read, the values whose end was lost to a `#`. In a text without such a `#` it keeps nothing. */
export class CutValues {
  readonly #text: string
  readonly #cuts: readonly CutText[]
  /** Texts, by where they start. */
  readonly #texts = new Map<number, Holding>()
  /** Fields without a value, by the end of their key. */
  readonly #gaps = new Map<number, Holding>()
  /** Where values between brackets and braces start: in them a text ends earlier than its line. */
  readonly #inBrackets = new Set<number>()

  constructor(text: string, cuts: readonly CutText[]) {
    this.#text = text
    this.#cuts = cuts
  }

  /** A value was read. `keyEnd` is where the key of a field ends. */
  read(value: unknown, start: number, at: Holding, isInBrackets: boolean, keyEnd?: number): void {
    if (this.#cuts.length === 0) return
    if (typeof value === 'string') this.#texts.set(start, at)
    if (isInBrackets) this.#inBrackets.add(start)
    if (value === undefined && keyEnd !== undefined) this.#gaps.set(keyEnd, at)
  }

  /** Reported where the value stands, if it is a value at all. */
  problems(): Problem[] {
    return this.#cuts.flatMap((cut) => this.#problemOf(cut) ?? [])
  }

  #problemOf({ comment, valueStart, keyEnd, onOwnLine }: CutText): Problem | undefined {
    const at = valueStart === undefined ? this.#gaps.get(keyEnd ?? -1) : this.#texts.get(valueStart)
    if (!at) return undefined
    const value = (at.holder as Record<string | number, unknown>)[at.key]
    const lost = this.#text.slice(comment[0], comment[1])
    const isNumber = /^#\d/.test(lost)
    // What was cut may itself have a comment behind it, which starts with a # and a space and is not part of the value.
    const remark = /\s#(?:\s|$)/.exec(lost)
    const end = comment[0] + (remark ? lost.slice(0, remark.index).trimEnd() : lost).length
    const isWhole = !this.#inBrackets.has(valueStart ?? -1)
    return {
      rule: 'syntax/comment-cuts-text',
      kind: isNumber && onOwnLine !== true ? 'digit' : 'letter',
      seen: { kept: String(value ?? ''), lost },
      span: comment,
      at,
      ...(isWhole && inQuotes(this.#text, valueStart ?? comment[0], end, isNumber)),
    }
  }
}
