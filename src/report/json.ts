import type { Renderer } from './renderer.ts'
import { unsafe } from './sanitize.ts'

/** The report itself; `schemas/report.schema.json` describes it. */
export const json: Renderer = (report) => jsonText(report)

/**
 * Any data as indented JSON. What a terminal or a CI log would act on is written as `\u` escapes: it parses to the same
 * data, and printing it does nothing.
 */
export function jsonText(data: unknown): string {
  const text = `${JSON.stringify(data, null, 2)}\n`
  // Reports on thousands of plans are long, and nearly all are plain, with dashes, quotes and currencies as people type
  // them: those are neither searched nor copied.
  const isPlain =
    /^[\n -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/.test(text) && !text.includes('##')
  return isPlain ? text : text.replace(unsafe(), (match) => (match === '\n' ? match : escaped(match)))
}

function escaped(match: string): string {
  const units = Array.from({ length: match.length }, (_, at) => match.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
