import { List, Mapping, Name } from '../draft.ts'
import { nameIt } from '../items.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'

/** The aims that were found beside metrics, as the measurement's targets where it has none of its own. */
export function addTargets(root: Mapping, reading: Reading): void {
  const measurement = root.get('measurement')
  if (!(measurement instanceof Mapping) || measurement.has('targets') || reading.targets.length === 0) return
  const list = new List()
  for (const { metric, value } of reading.targets) {
    const target = nameIt(new Mapping('MetricTarget'), metric, reading)
    if (target && put(target, 'value', value, reading)) list.add(target, value.span)
  }
  if (list.items.length > 0) measurement.set('targets', list, list.span)
}

const stop = () =>
  /^([^\p{L}\d]{0,3}\d[\d.,'’]*(?<=\d)(?: ?[km%](?!\p{L}))?)(?: [\p{L}-]+){0,3} (?:by|on|until|at the end of) (?:the end of )?((?:\d|\p{Lu})[\p{L}\d. -]{2,24}?)\.?$/u

/** "900 by 30 September, 2,000 by 20 October": how much there should be by when. Undefined where anything else is said. */
export function stopsIn(value: Prose): Reading['stops'] | undefined {
  if (value.text.length > longest) return undefined
  const found = value.split(/[,;]\s+(?:and\s+)?|\s+and\s+/g).map((part) => {
    const [, amount = '', day = ''] = stop().exec(part.text) ?? []
    const at = part.text.lastIndexOf(day)
    return day === '' ? undefined : { value: part.slice(0, amount.length), on: part.slice(at, at + day.length) }
  })
  const all = found.filter((one) => one !== undefined)
  return all.length > 0 && all.length === found.length ? all : undefined
}

const longest = 400

/** What should be there by when is said of what the objective counts, unless a metric is named. */
export function addStops(root: Mapping, reading: Reading): void {
  const [objective, measurement] = [root.get('objective'), root.get('measurement')]
  const metric = objective instanceof Mapping ? objective.get('metric') : undefined
  if (!(measurement instanceof Mapping) || measurement.has('targets') || !(metric instanceof Name)) return
  const list = new List()
  for (const { value, on } of reading.stops) {
    const target = new Mapping('MetricTarget')
    target.set('metric', new Name('metric', metric.text, value.span), value.span)
    if (put(target, 'value', value, reading) && put(target, 'on', on, reading)) list.add(target, value.span)
  }
  if (list.items.length > 0) measurement.set('targets', list, list.span)
}
