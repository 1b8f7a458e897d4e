import { List, Mapping, Name } from '../draft.ts'
import { nameIt } from '../items.ts'
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
