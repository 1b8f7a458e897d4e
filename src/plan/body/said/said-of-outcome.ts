import { pattern } from '../../../text/pattern.ts'
import { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import type { Reading } from '../reader.ts'

type Outcome = 'revenue' | 'market-share' | 'acquisition' | 'retention'

/** "Win 300 clients", "Sell 2,000 tickets", "Keep 90% of members": which kind of result the goal's own words name. */
export function settleOutcome(root: Mapping, reading: Reading): void {
  const objective = root.get('objective')
  if (!(objective instanceof Mapping)) return
  const told = objective.fields.get('statement') ?? objective.fields.get('metric')
  if (!told || objective.has('outcome') || objective.has('leads_to')) return
  const outcome = outcomeIn(reading.proseAt(told.value))
  // The words stay to be read as what they are: a sentence.
  if (outcome) objective.set('outcome', outcome.is, outcome.span)
}

function outcomeIn(statement: Prose): { is: Outcome; span: readonly [number, number] } | undefined {
  const words = [...statement.text.slice(0, longest).matchAll(/[\p{L}\d£€$%][\p{L}\d£€$%.,'’-]*|[.!?;:](?=\s)/gu)].map(
    ({ 0: word, index }) => ({ text: word.toLowerCase().replace(/[.,]$/, ''), start: index, end: index + word.length }),
  )
  const texts = words.map(({ text }) => text)
  for (const [at, { text, start }] of words.entries()) {
    if (/^(?:not|never|without|instead)$/.test(text)) return undefined
    const verb = verbs().get(text)
    // "2,000 new members by 30 June", "Paid orders"
    const found = verb ? objectOf(texts, at + 1, verb) : at === 0 ? objectOf(texts, at, 'reach') : undefined
    if (found === 'other') return undefined
    const end = found && words[found.at]?.end
    if (found && end !== undefined) return { is: found.is, span: statement.slice(start, end).span }
  }
  return undefined
}

const longest = 400

/** How a verb goes with what it is done to: to win a client and to keep one are not the same. */
type Way = 'gain' | 'reach' | 'keep' | 'regain' | 'sell' | 'lower'

const ways: Readonly<Record<Way, string>> = {
  gain: 'win acquire gain attract recruit enrol enroll sign onboard add land secure welcome convert winning acquiring gaining attracting recruiting enrolling signing adding landing securing',
  reach:
    'reach get have bring raise increase grow lift double triple take generate earn achieve make hit drive deliver reaching getting bringing raising increasing growing lifting doubling generating earning achieving',
  keep: 'keep retain renew keeping retaining renewing',
  regain: 'reactivate reactivating regain',
  sell: 'sell selling',
  lower: 'reduce cut lower halve reducing cutting lowering',
}

let known: ReadonlyMap<string, Way> | undefined
function verbs(): ReadonlyMap<string, Way> {
  known ??= new Map(
    (Object.entries(ways) as [Way, string][]).flatMap(([way, all]) =>
      all.split(' ').map((verb) => [verb, way] as const),
    ),
  )
  return known
}

/** Those whom a business lives on: to have more of them is acquisition. */
const buyers = pattern()`
  ^(?:
    customers?|clients?|members?|subscribers?|donors?|supporters?|givers?|buyers?|accounts?|logos?|policyholders?
    |patients?|students?|tenants?|guests?|shoppers?|households?|subscriptions?|memberships?|sign-?ups?|enrolments?
    |enrollments?|registrations?|applications?|applicants?|volunteers?
  )$
`
/** They may be the whole town, whom a campaign only speaks to. */
const anyone = /^(?:students?|guests?|shoppers?|households?|supporters?|patients?|volunteers?|accounts?)$/
const money = pattern()`
  ^(?:
    revenues?|sales|turnover|takings|income|arr|mrr|gmv|bookings|orders|covers|donations|earnings|profits?|margins?
  )$
`
const lasting = /^(?:retention|renewals?|loyalty|repeat)$/
const leaving = /^(?:churn|attrition|drop-?outs?|cancellations?)$/
/** What is worth working for, and no result that pays. */
const other = pattern()`
  ^(?:
    awareness|consideration|preference|reputation|trust|recall|recognition|visibility|perception|engagement
    |satisfaction|sentiment|followers?|visits?|visitors?|traffic|impressions?|clicks?|views?|reach|nps|share
    |percentage|proportion|cost|costs|cpa|cac
  )$
`
/** "£90,000", "€1.2m" */
const isSum = /^[£€$]\d/
/** Where what is won ends, and it is told how or where. */
const ends = /^(?:[.!?;:]|by|in|on|at|via|through|with|within|among|before|until|who|that|which|while|and|or|per)$/

function objectOf(words: readonly string[], from: number, way: Way): { is: Outcome; at: number } | 'other' | undefined {
  if (way === 'sell') return { is: 'revenue', at: Math.min(from, words.length - 1) }
  const isBack = words.slice(from, from + farthest).includes('back')
  for (let at = from; at < Math.min(words.length, from + farthest); at++) {
    const word = words[at] ?? ''
    // "Bring in 600 members", "€1.2m in new ARR"
    const goesOn = /^(?:in|on)$/.test(word) && (at === from || isSum.test(words[at - 1] ?? ''))
    if (ends.test(word) && !goesOn) return undefined
    if ((word === 'share' && words[at - 1] === 'market') || (word === 'market' && words[at + 1] === 'share'))
      return { is: 'market-share', at: word === 'market' ? at + 1 : at }
    if (leaving.test(word)) return way === 'lower' || way === 'keep' ? { is: 'retention', at } : undefined
    if (way === 'lower') continue
    if (lasting.test(word)) return { is: 'retention', at }
    if (other().test(word)) return 'other'
    if (isSum.test(word) && way === 'reach' && /^(?:|by|from|for|before|until|[.;])$/.test(words[at + 1] ?? ''))
      return { is: 'revenue', at }
    if (money().test(word)) return way === 'keep' ? undefined : { is: 'revenue', at }
    if (buyers().test(word)) {
      if (way === 'keep' || way === 'regain' || isBack) return { is: 'retention', at }
      const isNew = words.slice(from, at).some((one) => /^(?:new|first-time|additional|more)$/.test(one))
      // "Reach 30,000 households" is to speak to them.
      if (way === 'reach' && anyone.test(word) && !isNew) return undefined
      return { is: 'acquisition', at }
    }
  }
  return undefined
}

/** Words between a verb and what is counted: "win 620 new adult regular …". */
const farthest = 8
