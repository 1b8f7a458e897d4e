import { pattern, source } from '../../../text/pattern.ts'
import { rhythm } from '../../timing/said-cadences.ts'
import { type Mapping, Name } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { cadenceIn } from './said-of-review.ts'

// What people say in sentences below their numbers: who answers for them, where they are seen and how often, who gets the credit.

const everybody = pattern('i')`
  \b(?:
    everyone|everybody|we all|all of us|shared by (?:all|everyone|us all)|common to all|for everyone|everybody['’]s
    |everyone['’]s
  )\b
`
/** "All of us are judged by enrolments and cost per enrolment." */
const answered = pattern('i')`
  \b(?:
    everyone|everybody|we all|all of (?:us|them)|all (?:teams|owners|channels)|both|each of us|the (?:whole )?team
  )\b[^.!?\n]{0,20}?\b(?:judged|measured|answers?|accountable|responsible|held to|works? (?:to|towards))
  (?: (?:by|for|on|against|to))?:? ([^.!?;\n]{3,160}?)(?=[.!?;]|$)
`
const all =
  /\b(both|all of them|the (?:same )?two|the same (?:two|numbers|figures)|two (?:figures|numbers|measures))\b/i
const seen = new RegExp(
  source`
    \b(?:updated|refreshed|reported|published|report|figures|numbers|seen)\b[^.!?\n]{0,60}?(${rhythm})(?![a-z-])
    |(?:^|[,(]\s*)(${rhythm}) (?:figures|numbers|reports?)(?![a-z-])
  `,
  'i',
)
const address = /https?:\/\/[^\s()<>"']{4,200}[^\s()<>"'.,;:]/
const credit = pattern('i')`
  \b(?:
    (?:last|first)(?: and (?:last|first))?[- ](?:touch|click|contact)
    |position-based|marketing[- ]mix|data-driven|time decay|hold-?out|region test|the answer gets the credit
    |gets? the credit|we credit|attribut\w+
  )\b
`
const inDays = /\b\d{1,3}[- ](?:days?|weeks?|months?)\b/i

/** "Both are shared by everyone. Updated every week at https://…": what sentences below the numbers say. */
export function fillFromNumbers(measurement: Mapping, prose: Prose, reading: Reading): void {
  if (prose.text.length > longest) return
  for (const sentence of prose.split(/(?<=[.!?])\s+(?=\p{Lu})/gu)) {
    const { text } = sentence
    const whole = all.exec(text)
    // "… for two numbers: orders and cost per order": they are told by their names.
    const isTold = whole !== null && /^:\s/.test(text.slice(whole.index + whole[0].length))
    if (everybody().test(text) && whole && !isTold && !measurement.has('shared')) {
      const words = sentence.slice(whole.index, whole.index + whole[0].length)
      measurement.set('shared', [new Name('metric', 'all', words.span)], words.span)
      reading.place(words.span)
    }
    const named = measurement.has('shared') || open.test(text) ? undefined : answered().exec(text)
    if (named?.[1] !== undefined) {
      const told = isTold ? named[1].slice(named[1].indexOf(':') + 1).trimStart() : named[1]
      const at = named.index + named[0].lastIndexOf(told)
      // What else people may answer for is no metric: only names that the plan has count.
      const names = sentence
        .slice(at, at + told.length)
        .split(/,\s+(?:and\s+)?|\s+and\s+/g)
        .map(({ words, span }) => new Name('metric', words.replace(/^the /i, ''), span, true))
      measurement.set('shared', names, sentence.slice(at, at + told.length).span)
    }
    const often = seen.exec(text)
    const words = often?.[1] ?? often?.[2]
    if (often && words && !open.test(text)) {
      const at = often.index + often[0].lastIndexOf(words)
      const part = sentence.slice(at, at + words.length)
      if (measurement.set('cadence', cadenceIn(part), part.span)) reading.place(part.span)
    }
    if (credit().test(text) && inDays.test(text) && !measurement.has('attribution') && !/:/.test(text))
      put(measurement, 'attribution', sentence.slice(0, text.replace(/[.;]$/, '').length), reading)
  }
  fillFromAddress(measurement, prose, reading)
}

/** "Reported: weekly, at https://…": an address beside numbers is where they are seen. */
export function fillFromAddress(measurement: Mapping, prose: Prose, reading: Reading): void {
  const link = measurement.has('dashboard') || prose.text.length > longest ? null : address.exec(prose.text)
  if (link) put(measurement, 'dashboard', prose.slice(link.index, link.index + link[0].length), reading)
}

const open = /\b(?:not|never|should|could|may|might|if|when|unless|until|last year)\b/i
const longest = 2_000
