import type { MarkdownNode } from '../../../source/document.ts'
import { pattern } from '../../../text/pattern.ts'
import { saidCadence } from '../../timing/said-cadences.ts'
import { List, Mapping, Name } from '../draft.ts'
import type { Section } from '../headings/outline.ts'
import { itemFor, nameIt } from '../items.ts'
import { labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import { type Item, itemsOf, type Reading, rowsOf, splitLabel } from '../reader.ts'
import { announcementOf } from '../said/announced.ts'
import { saidInLine } from '../said/said-in-line.ts'
import { countedIn, putCounted } from '../said/said-of-counts.ts'
import { leadingRhythm } from '../said/said-of-review.ts'
import { stopsIn } from '../said/said-of-stops.ts'
import { recordIn } from '../said/said-parts.ts'
import { columnsOf } from '../tables/columns.ts'
import { keptIn } from '../values/sourced.ts'

/** The metric of that name in a measurement: the one that is there, or a new one. */
export function addMetric(measurement: Mapping, name: Prose, reading: Reading): Mapping | undefined {
  const known = measurement.get('metrics')
  const list = known instanceof List ? known : new List()
  if (known !== undefined && known !== list) return undefined
  const same = itemFor(list, 'Metric', name)
  if (same) return same
  const metric = nameIt(new Mapping('Metric'), name, reading)
  if (!metric) return undefined
  list.add(metric, name.span)
  measurement.set('metrics', list, name.span)
  return metric
}

/** The metric that an item of a list names by its label, or by a few words without one. */
export function addMetricOf(
  measurement: Mapping,
  { label, prose, value }: Item,
  reading: Reading,
): Mapping | undefined {
  const told = addTold(measurement, prose, reading)
  if (told) return told
  if (label && (isNoMetric(label, value) || saysWhen(value))) return undefined
  const inner = label ? undefined : inBracket(prose)
  const others = measurement.get('metrics')
  // "Leads (from the web)" and "Leads (from the shop)" are two.
  const behind = inner && others instanceof List && itemFor(others, 'Metric', inner.name) ? undefined : inner
  const everybodys = label && sharedBehind.exec(label.text)
  const name = (everybodys ? label.slice(0, everybodys.index) : label) ?? behind?.name ?? prose
  const isName = !name.isEmpty && name.text.length <= 60 && !/[.!?]$/.test(name.text)
  if (!isName || (!label && name.words.split(' ').length > 6)) return undefined
  const metric = addMetric(measurement, name, reading)
  if (metric && behind && !metric.has(behind.path)) put(metric, behind.path, behind.value, reading)
  if (metric && everybodys && !measurement.has('shared'))
    measurement.set('shared', [new Name('metric', name.words, name.span)], name.span)
  return metric
}

/** "First orders (shared by everyone)" */
const sharedBehind = /\s*\((?:shared|common)(?: (?:by|to|with) (?:all|everyone|everybody|us all|all channels))?\)$/i

/** "Registrations (Eventbrite)", "Show-up rate (attendees divided by registrations)": where it comes from, or what it is. */
function inBracket(prose: Prose): { name: Prose; path: string; value: Prose } | undefined {
  const kept = keptIn(prose)
  if (kept) return { name: kept.value, path: 'source', value: kept.source }
  const bracket = /\s*\((\p{Ll}[^()]{8,120})\)$/u.exec(prose.text.slice(0, longestTold))
  const said = bracket?.[1]
  if (!bracket || said === undefined || said.split(' ').length < 3) return undefined
  const from = bracket.index + bracket[0].indexOf(said)
  return { name: prose.slice(0, bracket.index), path: 'definition', value: prose.slice(from, from + said.length) }
}

/**
 * "Orders: a paid first box. Source: shop", "Orders – definition: a paid first box; unit: orders": a metric that a line tells
 * with its fields. Undefined for any other line.
 */
export function addTold(measurement: Mapping, prose: Prose, reading: Reading): Mapping | undefined {
  const record = recordIn(prose, 'Metric')
  if (!record?.name || prose.text.length > longestTold) return undefined
  const cut = splitLabel(record.name)
  const name = cut?.label ?? record.name
  const isOther = labelOf('Measurement', name.text) !== undefined || labelOf('Metric', name.text) !== undefined
  // Behind a label a number is what was measured, and the label says when or of what.
  if (isOther || name.text.length > 60 || name.words.split(' ').length > 6 || (cut && /\d/.test(cut.value.text)))
    return undefined
  const metric = addMetric(measurement, name, reading)
  if (!metric) return undefined
  if (cut && !cut.value.isEmpty) put(metric, 'definition', cut.value, reading)
  for (const { path, value, label } of record.fields) if (!metric.has(path)) put(metric, path, value, reading, label)
  return metric
}

/** "Shared by all: orders, cost per order": under a label that is no field, names of metrics that are there and nothing else. */
export function putShared(measurement: Mapping, label: Prose, value: Prose, reading: Reading): boolean {
  const list = measurement.get('metrics')
  if (!(list instanceof List) || measurement.has('shared') || value.isEmpty || value.text.length > longestTold)
    return false
  if (!everyone.test(label.text)) return false
  const names = value.slice(0, value.text.replace(/\.$/, '').length).split(/,\s+(?:and\s+)?|;\s+|\s+and\s+|\s+&\s+/g)
  if (!names.every((name) => itemFor(list, 'Metric', name) !== undefined)) return false
  return put(measurement, 'shared', value, reading, label)
}

/** Who it is that answers for them. */
const everyone = /\b(?:all|everyone|everybody|each|both|we|us|shared|common|joint|together|team|alle|tous|todos)\b/i

const longestTold = 600

/**
 * "**Orders**: paid first boxes, counted in orders, from the shop (exact).", "Boxes sold = paid boxes (shop, exact)": the
 * first lines of a paragraph, each a metric. What follows them; undefined where the first line is none.
 */
export function addCounted(measurement: Mapping, prose: Prose, reading: Reading): Prose | undefined {
  let end = 0
  for (const line of prose.lines()) {
    const cut = cutAtEquals(line) ?? splitLabel(line, true)
    const isMetric =
      cut !== undefined &&
      cut.label.words.split(' ').length <= 6 &&
      labelOf('Measurement', cut.label.text) === undefined &&
      (countedIn(cut.value)?.details.length ?? 0) > 1
    if (!isMetric) break
    const metric = addMetric(measurement, cut.label, reading)
    if (metric) putCounted(metric, cut.value, reading)
    end = prose.text.indexOf(line.text, end) + line.text.length
  }
  return end === 0 ? undefined : prose.slice(end).trim()
}

/** "Boxes sold = paid boxes" */
export function cutAtEquals(line: Prose): { label: Prose; value: Prose } | undefined {
  const sign = /^[^=:.!?]{3,60}?\s=\s/.exec(line.text)
  return sign
    ? { label: line.slice(0, sign[0].length - 3).trim(), value: line.slice(sign[0].length).trim() }
    : undefined
}

/** "Source: CRM", "Owner: Jo": said of the measurement as a whole, and no metric of that name. */
function isNoMetric(label: Prose, { text }: Prose): boolean {
  const field = labelOf('Metric', label.text)
  if ((field !== undefined && field !== 'name') || clause.test(label.text)) return true
  return labelOf('Governance', label.text) === 'integration_owner' && !/\d/.test(text)
}

/** "Looked at: weekly, in the green room", "On the way: 900 by 30 September, …": how often, or how much by when. */
function saysWhen(value: Prose): boolean {
  if (leadingRhythm(value) || saidCadence(value.words.replace(/[.;]$/, ''))) return true
  return stopsIn(value) !== undefined
}

/** "Everyone is judged by", "What we can't see": half a sentence names nothing that is counted. */
const clause = /^(?:how|what|who|where|when|why|everyone|everybody|we|all of us)\s/i

/** What stands behind the name of a metric: its aim, or else what it is. */
export function putAimOf(metric: Mapping, { label, value, prose }: Item, reading: Reading): void {
  if (recordIn(prose, 'Metric')?.name) return
  if (!label || value.isEmpty || put(metric, '@target', value, reading) || value.words.split(' ').length <= 3) return
  if (putCounted(metric, value, reading)) return
  const kept = keptIn(value)
  if (kept && !metric.has('source')) {
    put(metric, 'definition', kept.value, reading)
    put(metric, 'source', kept.source, reading)
    return
  }
  const from = whence().exec(value.text)
  put(metric, 'definition', from ? value.slice(0, from.index) : value, reading)
  const at = from ? from.index + from[0].length - (from[1] ?? '').length : 0
  if (from && !metric.has('source')) put(metric, 'source', value.slice(at, at + (from[1] ?? '').length), reading)
}

/** "First parcel paid. From the subscription system.": where the number comes from, as a sentence of its own. */
const whence = () => /[.;]\s+(?:[Ff]rom|[Ii]t comes from) (?:the |our )?([^.;:\n]{3,60})(?=[.;]|$)/

/** "Market share; NPS; number of events.": nothing but names, one after the other. */
export function addMetricNames(measurement: Mapping, prose: Prose, reading: Reading): boolean {
  if (prose.text.length > longestNames || measurement.has('metrics')) return false
  const all = prose.slice(0, prose.text.replace(/\.$/, '').length)
  const names = all.split(all.text.includes(';') ? /;\s+/g : /,\s+(?:and\s+)?|\s+and\s+/g)
  const isName = ({ text, words }: Prose) =>
    /^\p{L}/u.test(text) && words.split(' ').length <= 6 && !/[.!?:;,\n]/.test(text) && !inSentences().test(text)
  if (names.length < 3 || !names.every(isName)) return false
  for (const name of names) addMetric(measurement, name, reading)
  return true
}

const longestNames = 300
/** Words of sentences, and of how often something happens. */
const inSentences = pattern('i')`
  \b(?:
    the|an?|we|they|it|is|are|was|were|will|be|have|has|should|must|can|not?|our|who|which|that|daily|weekly|monthly
    |quarterly|every|each
  )\b
`

/** Does a table say of metrics by name what they are? */
export function definesMetrics(node: MarkdownNode, reading: Reading): boolean {
  if (node.type !== 'table') return false
  const { head } = rowsOf(node, reading)
  const columns = columnsOf('Metric', head)
  return columns?.paths.some((path) => path === 'definition' || path === 'source') === true
}

/** Does a section give fields of a metric under their labels? */
export function describesMetric({ content }: Section, reading: Reading): boolean {
  const isField = (label: Prose | undefined) => label !== undefined && labelOf('Metric', label.text) !== undefined
  return content.some((node) => {
    if (node.type === 'list') return itemsOf(node, reading).some(({ label }) => isField(label))
    if (node.type === 'paragraph')
      return reading
        .prose(node)
        .lines()
        .some((line) => saidInLine('Metric', line).said.some(({ path }) => path !== undefined))
    return node.type === 'table' && rowsOf(node, reading).rows.some(([label]) => isField(label))
  })
}

/** Under the last metric the page may go on with what is the measurement's: "**Attribution**", "Cadence: weekly". */
export function endOfMetric(content: readonly MarkdownNode[], measurement: Mapping, reading: Reading): number {
  const isElsewhere = ({ label }: { readonly label?: Prose }) =>
    label !== undefined &&
    labelOf('Metric', label.text) === undefined &&
    labelOf(measurement.thing, label.text) !== undefined
  const end = content.findIndex((node, at) => {
    if (at === 0 || node.type !== 'paragraph') return false
    if (announcementOf(measurement.thing, node, reading)) return announcementOf('Metric', node, reading) === undefined
    const said = reading
      .prose(node)
      .lines()
      .flatMap((line) => splitLabel(line) ?? [])
    return said.length > 0 && said.every(isElsewhere)
  })
  return end < 0 ? content.length : end
}
