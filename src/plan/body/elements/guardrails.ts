import { pattern } from '../../../text/pattern.ts'
import { Mapping, Name } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'
import { noteCurrency } from '../values/noted-currency.ts'
import { quantityIn } from '../values/values.ts'

/** What people write for each side of a limit, in every language that a page is read in. */
const sides = {
  at_most:
    'no more than|not more than|at most|no higher than|not above|not over|not exceed|never above|never over|never more than|never exceeds?|maximum|max\\.?|up to|höchstens|maximal|nicht über|nicht mehr als|au plus|au maximum|pas plus de|como máximo|máximo|no más de|≤|<=',
  at_least:
    'no less than|not less than|no fewer than|at least|no lower than|not below|not under|never below|never under|never less than|minimum|min\\.?|mindestens|minimal|nicht unter|nicht weniger als|au moins|au minimum|al menos|como mínimo|mínimo|≥|>=',
  below:
    'below|under|less than|lower than|unter|weniger als|inférieure? à|moins de|en dessous de|menos de|por debajo de|<',
  above: 'above|over|more than|higher than|über|mehr als|supérieure? à|plus de|au-dessus de|más de|por encima de|>',
}
const verbs =
  'must|should|may|can|will|has to|to|is|are|be|stays?|remains?|kept|held|bleibt|bleiben|liegt|liegen|muss|müssen|darf|dürfen|soll|sollen|reste|restent|doit|doivent|debe|deben'

const aSide = `(?:${Object.entries(sides)
  .map(([side, words]) => `(?<${side}>${words})`)
  .join('|')})(?=[\\s£€$\\d])`

/** What stands between a metric and its limit, as far as the amount: "must stay below". */
const middle = new RegExp(`(?:\\s*[:–—,]|\\s+-)?\\s+(?:(?:${verbs})\\s+)*${aSide}`, 'i')
/** The same, with nothing before it. */
const alone = new RegExp(`^${aSide}`, 'i')

const longest = 120
const mostWords = 8

/** "Cost per new subscriber below £18": a metric, a side and an amount, and nothing else; undefined for any other words. */
export function guardrailIn(prose: Prose, reading: Reading): Mapping | undefined {
  const limit = limitIn(prose, reading)
  if (!limit) return undefined
  const guardrail = new Mapping('Guardrail')
  guardrail.set('metric', new Name('metric', limit.metric.words, limit.metric.span), limit.metric.span)
  putLimit(guardrail, limit, reading)
  reading.place(prose.span)
  return guardrail
}

/** "below £18" in the cell of a table beside the metric. */
export function putLimitIn(guardrail: Mapping, cell: Prose, reading: Reading): boolean {
  const found = alone.exec(cell.text)
  const [side] = Object.entries(found?.groups ?? {}).find(([, words]) => words !== undefined) ?? []
  const amount = found && cell.slice(found[0].length).trim()
  const value = amount ? quantityIn(amount.words, reading.hasDecimalComma) : undefined
  if (!amount || side === undefined || value === undefined) return false
  putLimit(guardrail, { side, value, amount }, reading)
  reading.place(cell.span)
  return true
}

function putLimit(
  guardrail: Mapping,
  { side, value, amount }: Pick<Limit, 'side' | 'value' | 'amount'>,
  reading: Reading,
): void {
  guardrail.set(side, value, amount.span)
  noteCurrency(amount, reading)
}

interface Limit {
  readonly metric: Prose
  readonly side: string
  readonly value: string | number
  readonly amount: Prose
}

function limitIn(prose: Prose, reading: Reading): Limit | undefined {
  if (prose.text.length > longest) return undefined
  const whole = prose.slice(0, prose.text.replace(/\s*\.$/, '').length)
  const found = middle.exec(whole.text)
  if (!found) return undefined
  const metric = withoutVerb(whole.slice(0, found.index).trim())
  const amount = whole.slice(found.index + found[0].length).trim()
  const value = quantityIn(amount.words, reading.hasDecimalComma)
  const [side] = Object.entries(found.groups ?? {}).find(([, words]) => words !== undefined) ?? []
  if (value === undefined || side === undefined || !isMetric(metric)) return undefined
  return { metric, side, value, amount }
}

/** "Cost per sale below £40, refunds at most 3%": several on a line, where each part between the commas is one. */
export function guardrailsIn(prose: Prose, reading: Reading): Mapping[] | undefined {
  const parts = prose.split(/,\s+(?=\p{L})/gu)
  if (parts.length < 2 || parts.some((part) => limitIn(part, reading) === undefined)) return undefined
  return parts.flatMap((part) => guardrailIn(part, reading) ?? [])
}

function withoutVerb(metric: Prose): Prose {
  return metric.slice(/^(?:(?:keep|hold)\s+)?(?:(?:the|our|an?)\s+)?/i.exec(metric.text)?.[0].length ?? 0)
}

function isMetric({ text, words }: Prose): boolean {
  const isShort = words.split(' ').length <= mostWords
  return /^\p{L}/u.test(text) && isShort && !/[.,;:!?\d]/.test(text) && !inSentences().test(text)
}

/** Words that no metric has in its name: with them the line says something else, or the opposite. */
const inSentences = pattern('i')`
  \b(?:
    not?|never|none|nobody|nothing|if|when|where|while|unless|until|only|always|we|they|it|this|that|all|any|every
    |each|and|or|stop|pause|alert|warn|cut|must|should|may|can|will
  )\b
`
