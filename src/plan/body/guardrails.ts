import { Mapping, Name } from './draft.ts'
import { noteCurrency } from './noted-currency.ts'
import type { Prose } from './prose.ts'
import type { Reading } from './reader.ts'
import { quantityIn } from './values.ts'

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

/** What stands between a metric and its limit, as far as the amount: "must stay below". */
const middle = new RegExp(
  `(?:\\s*[:–—,]|\\s+-)?\\s+(?:(?:${verbs})\\s+)*(?:${Object.entries(sides)
    .map(([side, words]) => `(?<${side}>${words})`)
    .join('|')})(?=[\\s£€$\\d])`,
  'i',
)

const longest = 120
const mostWords = 8

/** "Cost per new subscriber below £18": a metric, a side and an amount, and nothing else; undefined for any other words. */
export function guardrailIn(prose: Prose, reading: Reading): Mapping | undefined {
  if (prose.text.length > longest) return undefined
  const whole = prose.slice(0, prose.text.replace(/\s*\.$/, '').length)
  const found = middle.exec(whole.text)
  if (!found) return undefined
  const metric = withoutVerb(whole.slice(0, found.index).trim())
  const amount = whole.slice(found.index + found[0].length).trim()
  const value = quantityIn(amount.words, reading.hasDecimalComma)
  const [side] = Object.entries(found.groups ?? {}).find(([, words]) => words !== undefined) ?? []
  if (value === undefined || side === undefined || !isMetric(metric)) return undefined
  const guardrail = new Mapping('Guardrail')
  guardrail.set('metric', new Name('metric', metric.words, metric.span), metric.span)
  guardrail.set(side, value, amount.span)
  noteCurrency(amount, reading)
  reading.place(prose.span)
  return guardrail
}

function withoutVerb(metric: Prose): Prose {
  return metric.slice(/^(?:(?:keep|hold)\s+)?(?:(?:the|our|an?)\s+)?/i.exec(metric.text)?.[0].length ?? 0)
}

function isMetric({ text, words }: Prose): boolean {
  const isShort = words.split(' ').length <= mostWords
  return /^\p{L}/u.test(text) && isShort && !/[.,;:!?\d]/.test(text) && !inSentences.test(text)
}

/** Words that no metric has in its name: with them the line says something else, or the opposite. */
const inSentences =
  /\b(?:not?|never|none|nobody|nothing|if|when|where|while|unless|until|only|always|we|they|it|this|that|all|any|every|each|and|or|stop|pause|alert|warn|cut|must|should|may|can|will)\b/i
