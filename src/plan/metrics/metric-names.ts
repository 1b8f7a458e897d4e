import { currencyOf } from '../currencies.ts'
import { isShareUnit, type Measure, metricName } from '../quantities.ts'

interface Named extends Measure {
  readonly cost_of?: string | undefined
}

/** Does the text name the metric, whole or by the last word of its name ("revenue")? A cost has too many namesakes for that. */
export function namesMetric(text: string, metric: Named): boolean {
  const said = folded(text)
  const phrases = phrasesOf(metric)
  return (
    phrases.some((phrase) => said.includes(phrase)) ||
    (metric.cost_of === undefined && said.includes(` ${phrases[0]?.trim().split(' ').at(-1)} `))
  )
}

/** Does the text begin with the metric's name or unit, so that a number before it counts the metric? */
export function opensWithMetric(text: string, metric: Measure): boolean {
  const said = folded(text)
  const other = said.replace(/^ (?:net )?new /, ' ')
  return phrasesOf(metric).some((phrase) => said.startsWith(phrase) || other.startsWith(phrase))
}

/** Does the text end with the metric's whole name or unit: "Cases sold: 4,000"? */
export function endsWithMetric(text: string, metric: Measure): boolean {
  const said = folded(text)
  return phrasesOf(metric).some((phrase) => said.endsWith(phrase))
}

/** The name, the id and the unit, as far as they are words. */
function phrasesOf(metric: Measure): string[] {
  const unit = metric.unit === undefined || isShareUnit(metric.unit) || currencyOf(metric.unit) ? '' : metric.unit
  return [metricName(metric), metric.id, unit].map(folded).filter((phrase) => phrase.trim().length > 2)
}

/** Lower case, no plural, one space around each word. */
function folded(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\0-\x7f]*$/.test(lower)) {
    const plain = (lower.match(/[a-z0-9]+/g) ?? []).map((word) =>
      word.replace(/ies$/, 'y').replace(/(?<=[a-z]{3})s$/, ''),
    )
    return ` ${plain.join(' ')} `
  }
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.map((word) => word.replace(/ies$/, 'y').replace(/(?<=\p{L}{3})s$/u, '')).join(' ')} `
}
