import { opensWithMetric } from '../../metrics/metric-names.ts'
import type { Measure } from '../../quantities.ts'
import { quantityIn } from '../values/values.ts'

/** A number as the text has it, with the words that are said of it alone. */
export interface Said {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: number | string
  readonly kind: 'share' | 'money' | 'count'
  /** As far as the last break, or the last number. */
  readonly ahead: string
  readonly behind: string
  /** From the last break, though words for another number may be in it. */
  readonly clause: string
  /** From where its sentence begins. */
  readonly sentence: string
}

const amount = () =>
  /(?<![\p{L}\d.,:/–-])(?:[£€$]\s?)?\d[\d.,'’]*(?<=\d)(?:\s?(?:k|m|million)(?![\p{L}\d]))?(?:\s?(?:%|per ?cent(?!age)))?(?:\s?(?:€|(?:GBP|EUR|USD|CHF|pounds|euros|dollars)(?!\p{L})))?(?![\p{L}\d]|-\p{L}|:\d)/gu

/** Numbers that are names of things, or of times: "week 3", "top 10". */
const named = () =>
  /(?:^|[^\p{L}])(?:week|day|month|year|phase|step|tier|wave|part|level|no\.|top|page|room|stage|aged)\s$/iu

/** Undefined: one of them cannot be read. */
export function amountsIn(text: string, metrics: readonly Measure[], hasDecimalComma: boolean): Said[] | undefined {
  const places = [...text.matchAll(amount())].filter(({ 0: said, index }) => {
    if (/^\d{1,3}$/.test(said) && named().test(text.slice(Math.max(0, index - 12), index))) return false
    const behind = text.slice(index + said.length, index + said.length + 60)
    return !/^(?:19|20)\d\d$/.test(said) || metrics.some((metric) => opensWithMetric(behind, metric))
  })
  const read: Said[] = []
  for (const [index, { 0: said, index: start }] of places.entries()) {
    const end = start + said.length
    const value = quantityIn(said.replace(/per ?cent$/, '%').replace(/\s?million$/, 'm'), hasDecimalComma)
    if (value === undefined) return undefined
    const before = places[index - 1]
    const last = before ? before.index + before[0].length : 0
    const next = places[index + 1]?.index ?? text.length
    read.push({
      start,
      end,
      text: said,
      value,
      kind:
        typeof value === 'string'
          ? 'share'
          : /[£€$]|[A-Z]{3}$|(?:pounds|euros|dollars)$/.test(said)
            ? 'money'
            : 'count',
      ahead: lastPart(before ? partsBetween(text.slice(last, start))[1] : text.slice(last, start)),
      behind: firstPart(places[index + 1] ? partsBetween(text.slice(end, next))[0] : text.slice(end, next)),
      clause: lastPart(text.slice(last, start)),
      sentence: text
        .slice([...text.slice(0, start).matchAll(/[.!?](?=\s)|;/g)].at(-1)?.index ?? 0, start)
        .replace(/^[.!?;]/, ''),
    })
  }
  return read
}

const breaks = () => /[.!?;,](?=\s|$)|[()–—]|\s-\s|\s(?:while|but|whilst|yet)\s/g

function lastPart(text: string): string {
  const cut = [...text.matchAll(breaks())].at(-1)
  return cut ? text.slice(cut.index + cut[0].length) : text
}

function firstPart(text: string): string {
  const [cut] = text.matchAll(breaks())
  return cut ? text.slice(0, cut.index) : text
}

/** Between two numbers the words up to "to", "and" and the like are said of the first. */
function partsBetween(text: string): [string, string] {
  const joint = /(?<!\b(?:compared|opposed|up))\s(?:to|and|by|at|for|with|without|while|but)\s/.exec(text)
  return joint ? [text.slice(0, joint.index), text.slice(joint.index)] : [text, text]
}
