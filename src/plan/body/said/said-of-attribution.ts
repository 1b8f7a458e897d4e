import { pattern } from '../../../text/pattern.ts'
import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { recordIn } from './said-parts.ts'

const longest = 300

/** "Last touch, 30 days, by order number": a model, a window of time, and what keeps a customer from counting twice. */
export function attributionIn(value: Prose, reading: Reading, put: Put): Mapping | undefined {
  const attribution = labelledIn(value, reading, put)
  if (attribution.size > 0) return attribution
  const parts = value.text.length > longest ? [] : value.split(/[;\n]|,\s|\.\s+(?=\p{Lu})/gu)
  let modelEnd: number | undefined
  /** Where something else begins that is said beside them. */
  let noteFrom: number | undefined
  let at = 0
  for (const [index, part] of parts.entries()) {
    at = value.text.indexOf(part.text, at)
    const isField = index > 0 && putPart(attribution, part, reading, put)
    if (isField) modelEnd ??= at
    else if (modelEnd !== undefined) noteFrom ??= at
    at += part.text.length
  }
  const model = value.slice(0, modelEnd).trim()
  const bare = model.slice(0, model.text.replace(/[;,.]$/, '').length)
  if (noteFrom !== undefined) put(attribution, 'note', value.slice(noteFrom).trim(), reading)
  if (modelEnd !== undefined) return put(attribution, 'model', bare, reading) ? attribution : undefined
  // Where none of its parts is a field the line is one description.
  const whole = new Mapping('Attribution')
  return put(whole, 'model', value, reading) ? whole : undefined
}

/** "model: last touch; window: 30 days; overlap: no": each part under its label, and what has none first is the model. */
function labelledIn(value: Prose, reading: Reading, put: Put): Mapping {
  const attribution = new Mapping('Attribution')
  const record = value.text.length > longest ? undefined : recordIn(value, 'Attribution')
  if (record?.name) put(attribution, 'model', record.name, reading)
  for (const { path, label, value: said } of record?.fields ?? []) put(attribution, path, said, reading, label)
  return attribution
}

/** A part of such a line behind the model: only what can be nothing else. */
function putPart(attribution: Mapping, part: Prose, reading: Reading, put: Put): boolean {
  const by = /^(?:(?:(?:de-?duplicated?|de-?duped?|counted once)\s+)?by|por|par|nach):?\s+(?=\p{L})/iu.exec(part.text)
  if (by) return put(attribution, 'dedupe_by', part.slice(by[0].length, part.text.replace(/\.$/, '').length), reading)
  const on = /^[^:]{0,60}\bde-?dup(?:ed|es?|licated?)? (?:by|on|via|with|against):?\s+(?=\p{L})/iu.exec(part.text)
  if (on) return put(attribution, 'dedupe_by', part.slice(on[0].length, part.text.replace(/\.$/, '').length), reading)
  if (once().test(part.text)) return put(attribution, 'dedupe_by', part, reading)
  const window = part.slice(/^(?:within|window(?: of)?|ventana|fenêtre|Fenster):?\s+/i.exec(part.text)?.[0].length ?? 0)
  if (put(attribution, 'window', window.slice(0, window.text.replace(/(?:\s+window)?\.?$/i, '').length), reading))
    return true
  return attribution.size > 0 && limited().test(part.text) && put(attribution, 'limits', part, reading)
}

/** "one per order", "a copy counts once", "per booking reference": whom or what is counted a single time. */
const once = pattern('i')`
  ^(?:
    (?:one|once|1) (?:credit )?(?:a|an|per|for each) (?=[^\d\s])
    |per (?=[^\s.,;]+ (?:reference|number|id|code)$)
    |(?:[^\s.,;]+ ){1,4}(?:is |are )?count(?:s|ed)? once\b
  )
`

/** "Attribution: the card first. Window: 60 days. Each address counts once.": behind the labels it goes on without one. */
export function putOnce(measurement: Mapping, prose: Prose, reading: Reading, put: Put): void {
  const attribution = measurement.get('attribution')
  if (!(attribution instanceof Mapping) || attribution.has('dedupe_by')) return
  const said = prose.split(/[.;\n]\s+(?=\p{Lu})/gu).find(({ text }) => once().test(text))
  if (said) put(attribution, 'dedupe_by', said.slice(0, said.text.replace(/\.$/, '').length), reading)
}

/** Words of what a count cannot see or gets wrong. */
const limited = pattern('i')`
  \b(?:
    invisible|unseen|cannot|can['’]t|not (?:seen|measured|counted|tracked)|no (?:record|trace)
    |(?:over|under)-?(?:count|report|record|claim)\w*
    |overlaps?|misremember\w*|when they mean|claims?
  )\b
`
