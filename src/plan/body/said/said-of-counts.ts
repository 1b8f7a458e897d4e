import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'

const longest = 600

/** What the last words of such a line say, each in a form that can mean nothing else. */
const details = (): readonly (readonly [path: string, pattern: RegExp])[] => [
  ['precision', /^\(?(exact|approximate|modelled|modeled)(?:[,;:] [^()]{3,120})?\)?\.?$/i],
  ['precision', /^(exact|approximate)(?:ly)?(?: (?:because|since|as) [^()]{3,120})?\.?$/i],
  ['unit', /^(?:(?:counted |measured )?in|unit:?) ([£€$%]|\p{L}[\p{L} -]{1,30})$/iu],
  ['source', /^(?:(?:(?:taken|counted|read|estimated|it comes|comes) )?from|source:?) (?:the |our )?([^.;:]{3,60})$/i],
  ['leads_to', /^(?:→ ?|(?:(?:it|they) )?leads? to (?:the |our |more )?)([^.;:]{3,60})$/i],
]

interface Detail {
  readonly path: string
  readonly value: Prose
}

/**
 * "Paid seats, counted in seats, from the reservation system (exact).": what is counted, and behind it the unit, the source
 * and how exact it is. Undefined where nothing of the kind stands at the end.
 */
export function countedIn(prose: Prose): { definition: Prose; details: readonly Detail[] } | undefined {
  if (prose.text.length > longest) return undefined
  // "…, from the till, weekly": how often it is read is no part of what it is.
  const said = prose.text.replace(/[.;\s]+$/, '').replace(/[,;]\s+(?:dai|week|fortnight|month|quarter)ly$/i, '')
  let rest = prose.slice(0, said.length)
  const found: Detail[] = []
  for (let cut = lastPart(rest); cut; cut = lastPart(rest)) {
    const inner = found.length === 0 || found[0]?.path === 'leads_to' ? detailsWithin(cut.part) : undefined
    if (inner && !inner.some(({ path }) => found.some((one) => one.path === path))) {
      found.unshift(...inner)
      rest = rest.slice(0, cut.from)
      continue
    }
    const detail = detailOf(cut.part)
    if (!detail || found.some(({ path }) => path === detail.path)) break
    found.unshift(detail)
    rest = rest.slice(0, cut.from)
  }
  // "Paid tickets, refunds off; tickets; Spektrix; exact."
  const [unit, source, ...more] = found.length === 1 && found[0]?.path === 'precision' ? inOrder(rest) : []
  if (unit && source && more.length === 0) {
    found.unshift({ path: 'unit', value: unit }, { path: 'source', value: source })
    rest = rest.slice(0, rest.text.indexOf(';'))
  }
  // "…; clients; from the practice software (exact)": between the two stands what is counted.
  const counted = found.some(({ path }) => path === 'source') && !found.some(({ path }) => path === 'unit')
  const last = counted ? /;\s+([^;.,]{1,30})$/.exec(rest.text) : null
  if (last?.[1] !== undefined && last[1].split(' ').length <= 3) {
    found.unshift({ path: 'unit', value: rest.slice(rest.text.length - last[1].length) })
    rest = rest.slice(0, last.index)
  }
  return found.length > 0 && !rest.isEmpty ? { definition: rest, details: found } : undefined
}

/** "(shop system, exact, in boxes)": all that is said of it in one bracket; what is neither is where it comes from. */
function detailsWithin(part: Prose): Detail[] | undefined {
  if (!/^\([^()]+,[^()]+\)$/.test(part.text)) return undefined
  const pieces = part.slice(1, part.text.length - 1).split(/[,;]\s+/g)
  const details = pieces.map((piece) => detailOf(piece))
  const [other, ...more] = pieces.filter((_, at) => !details[at])
  const known = details.filter((detail) => detail !== undefined)
  if (known.length === 0 || more.length > 0) return undefined
  const isSource =
    other !== undefined && !known.some(({ path }) => path === 'source') && other.words.split(' ').length <= 5
  if (other && !isSource) return undefined
  return [...known, ...(other ? [{ path: 'source', value: other }] : [])]
}

function inOrder(rest: Prose): Prose[] {
  const [, ...behind] = rest.split(/;\s+/g)
  return behind.every(({ words }) => words.split(' ').length <= 3) ? behind : []
}

/** What stands behind the last comma, semicolon, stop or in a bracket at the end. */
function lastPart(prose: Prose): { part: Prose; from: number } | undefined {
  const found = /(?:[,;.]\s+|\s*(?=\()|\s+(?=→))([^,;.()→]+|→[^,;.()→]+|\([^()]+\))$/.exec(
    prose.text.slice(-longestPart),
  )
  if (!found) return undefined
  const from = Math.max(0, prose.text.length - longestPart) + found.index
  return from === 0 ? undefined : { part: prose.slice(prose.text.length - (found[1] ?? '').length), from }
}

const longestPart = 80

function detailOf(part: Prose): Detail | undefined {
  for (const [path, pattern] of details()) {
    const value = pattern.exec(part.text)?.[1]
    const at = value === undefined ? -1 : part.text.lastIndexOf(value)
    if (value !== undefined) return { path, value: part.slice(at, at + value.length) }
  }
  return undefined
}

/** Puts what is counted with its unit, source and precision. False: the words have no such end. */
export function putCounted(metric: Mapping, prose: Prose, reading: Reading): boolean {
  const counted = countedIn(prose)
  if (!counted) return false
  put(metric, 'definition', counted.definition, reading)
  for (const { path, value } of counted.details) {
    if (metric.has(path)) continue
    // Where that leads is known when all metrics are.
    if (path === 'leads_to') reading.stepsOfMetrics.push({ step: metric, metric: value, path })
    else put(metric, path, value, reading)
  }
  return true
}
