import { at, type Frozen, rule } from '../../lint/rule.ts'
import type { Metric } from '../../plan/format.generated.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { metricName } from '../../plan/quantities.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { pattern } from '../../text/pattern.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isPlaceOfNumbers, isSourceOfNumbers } from '../../words/metrics/measuring-tools.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'measurement/one-source',
  severity: 'error',
  from: 'draft',
  reads: ['measurement'],
  summary: 'Each metric is read from one source, or the plan says which of several counts.',
  why: `Two systems never show the same number, and each side quotes the one that suits it. Weeks go by over which source
    is right, while what the number was about goes on unattended.`,
  fix: 'Keep one source, or write in the limits of the metric which one counts when they differ.',
  source: '[002] debating the data source; [000]',

  valid: [
    `
    measurement: { metrics: [{ id: orders, source: [Shop database] }, { id: visits, source: [Analytics, "Server log, as a check only"] }] }
    `,
    `
    measurement: { metrics: [{ id: orders, source: [Shop database, Ledger], limits: Where they differ the ledger counts. }] }
    `,
    `
    measurement: { metrics: [{ id: orders }, { id: cpa, cost_of: orders, source: [Ledger, Shop database] }, { id: cpl, cost_of: orders, source: GA4 / HubSpot }] }
    `,
    `
    # One system that is named twice, and one that has "and" in its name.
    measurement: { metrics: [{ id: orders, source: [Billing, billing] }, { id: leads, source: Sales and marketing board }] }
    `,
  ],
  invalid: [
    `
    measurement:
      metrics:
        - { id: orders }
        - { id: cpa, cost_of: orders, source: [Ledger, Shop database, CRM] }
        #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "cpa" is read from Ledger, Shop database and CRM, and nothing says which of them counts
    `,
    `
    measurement:
      metrics:
        - { id: orders, name: Orders, source: [Shop database, Ledger] }
        #                                     ^^^^^^^^^^^^^^^^^^^^^^^ "Orders" is read from Shop database and Ledger, and nothing says which of them counts
    `,
    `
    measurement:
      metrics:
        - { id: orders, source: GA4 / HubSpot }
        #                       ^^^^^^^^^^^^^ warning: "orders" is read from GA4 and HubSpot, and nothing says which of them counts
    `,
  ],

  *check({ measurement }, { words }) {
    for (const metric of measurement.metrics ?? []) {
      if (metric.source === undefined) continue
      const { sources, severity } = sourcesOf(metric, words)
      // A cost per result needs the money from one system and the results from another.
      if (sources.length < (metric.cost_of === undefined ? 2 : 3) || saysWhichWins(metric, words)) continue
      const fact = `"${metricName(metric)}" is read from ${sayList(sources)}, and nothing says which of them counts`
      // What is said of them may settle it in words that are not known here.
      const isSaid = [metric.limits, metric.note].some((text) => said(text, words) !== undefined)
      yield at(metric, 'source', fact, isSaid ? { severity: 'warning' } : severity && { severity })
    }
  },
})

/** Several items are several sources; several names in one text are judged by the words, so they weigh less. */
function sourcesOf({ source }: Frozen<Metric>, words: Words) {
  const listed = distinct(listOf(source).filter((name) => said(name, words) !== undefined))
  const [only] = listed
  if (only === undefined || listed.length > 1) return { sources: listed }
  const spaced = only.trim().replace(/\s+/g, ' ')
  const named = distinct(
    spaced
      .replace(/^(?:both|either|from) /i, '')
      .replace(/,? depending on .*$/i, '')
      .split(
        / ?(?:[/+;&,]|\b(?:and(?: also)?|or|plus|vs\.?|as well as|along with|together with|alongside|combined with)\b) ?/,
      )
      .map((name) => name.replace(/^(?:the|our|both) /i, ''))
      .filter((name) => name !== ''),
  )
  // "Customer and order database" is one; another "the", a plus or an "or" tells them apart.
  const isApart = () =>
    / (?:or|plus|as well as|along with|together with|alongside) | ?[+;] ?| and (?:also )?the /i.test(spaced)
  const isSystem = (name: string) =>
    isSourceOfNumbers(name) || words.is('crm', name) || (words.language === 'en' && isApart() && isPlaceOfNumbers(name))
  const areSystems = named.length > 1 && named.every(isSystem)
  return { sources: areSystems ? named : [], severity: 'warning' as const }
}

function saysWhichWins({ source, definition, limits, note }: Frozen<Metric>, words: Words): boolean {
  const texts = [...listOf(source), definition, limits, note].filter((text) => text !== undefined)
  // In a language whose words for it are unknown, any remark may be the one.
  if (!words.knows('source-wins')) return [limits, note].some((text) => said(text, words) !== undefined)
  return (
    texts.some((text) => words.find('source-wins', text).length > 0) ||
    [limits, note].some((text) => chooses(text, listOf(source)))
  )
}

function distinct(names: readonly string[]): string[] {
  return names.filter((one, index) => names.findIndex((other) => folded(other) === folded(one)) === index)
}

/** "Shopify until month end, then the ledger", "finance's figure is used": one of several is named, or a difference settled. */
function chooses(text: string | undefined, sources: readonly string[]): boolean {
  if (text === undefined || /\b(?:both|neither|each) (?:are|is|of|have|show|use)/i.test(text)) return false
  const named = sources.filter((source) => {
    const [first = ''] = source.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []
    return first !== '' && text.toLowerCase().includes(first)
  })
  // "Stripe for cards, the database for everything else"
  if (sources.length > 1 && named.length === sources.length && /\bfor\b/i.test(text)) return true
  return (
    (named.length > 0 ||
      /^(?:use|trust|take|believe|report|prefer|quote|follow)\b|differ|disagree|doubt|discrepan|conflict|figure|number|finance|the (?:first|second|former|latter)/i.test(
        text,
      )) &&
    choosing().test(text)
  )
}

const choosing = pattern('i')`
  \b(?:
    uses?|used|using|takes?|taken|reports?|reported|believes?|trust(?:s|ed)?|rel(?:y|ies)|go(?:es)? (?:by|with)
    |counts?|first|favou?rs?|checks?|prefer(?:s|red)?|settles?|settled|official|final|stands?|wins?|prevails?|then
    |gaps?|until|leads?|follow(?:s|ed)?|quoted?|publish(?:ed|es)?|booked|decides?|governs?|reference|corrects?
    |corrected|right|backup|fall(?:s|back)?|master|truth|priority|precedence|only|valid|binding|adopted|applies
    |apply
  )\b
`
