import { pattern } from '../../text/pattern.ts'
import { beginning, holding } from '../matching/gated.ts'
import { listed, saysOnly } from '../matching/only-these.ts'
import { words } from '../matching/phrase-list.ts'
import { isAsBefore, roundabout } from './says-nothing.ts'

// What stands where a definition should, and leaves its reader where they were. English.

const counting = new Set(
  words(`number no total amount count counted sum quantity volume of the a an all our how many much we have get it
    this that which is are there metric measure kpi in per generated created collected gathered acquired received
    measured recorded reported tracked gained achieved made taken placed done had come receive receives collect count
    get gets just simply only merely made month week day year period campaign came coming people persons us them
    overall those ones anybody anyone whoever each every any usual usually standard normal normally common way method
    by as counting calculated calculation computed often time everyone everybody call called know known term word
    through channel source type kind sort measure indicator score rate index level brand our company overall general
    definition defined all being been were was be they do does refers refer means mean to by with from at for on what
    how total across everything together really very truly actually good great positive happy well better best strong
    genuine real right proper relevant interested whether who strongly show shows`),
)

/** "Self-explanatory", "As the name says", "Industry standard": words that send the reader back to the name. */
const evasive =
  listed(`explanatory obvious clear usual usually same standards standard default normal normally commonly commonl
  definitions definition defined says say said suggests suggest implies tin speaks explains knows know known
  understood unchanged before always ever previous above below earlier ask look check dashboard practice important
  vital crucial`)
/** "As per Google", "whatever the agency reports": somebody else knows. */
const asTold = pattern('i')`
  ^(?:
    as (?:per|in|on|from|by|reported|shown|counted|defined|used)
    |per|according to|whatever|however|what|see|straight from
  )(?= )
`
/** "See door counter", "defined by operations": another place, and not what is counted. */
const pointsAway = beginning(
  `see|as |set up|configured|tracked|captured|calculated|recorded|according to|refer to|cf|taken from|set by|
    agreed with|decided by|defined|reported|counted|given|shown|measured`,
  pattern()`
    ^(?:
      see|as per|as in|as on|according to|refer to|cf\.?|taken from|set by|agreed with|decided by
      |(?:as )?(?:
        defined|reported|counted|given|shown|measured|set up|configured|tracked|captured|calculated|recorded
      ) (?:by|in|within)
    )(?: [A-Za-zÀ-ɏ][A-Za-z0-9À-ɏ'’-]*){1,4}[.!]?$
  `,
)
/** "What OpenTable counts" */
const theirWord = beginning(
  'what|as |however|everything|all',
  pattern()`
    ^(?:what(?:ever)?|as|however|everything(?: that)?|all(?: that)?) (?!we |you )[a-z0-9]+(?: [a-z0-9]+)? (?:
      counts?|reports?|says?|shows?|tells? us|gives? us|defines?
    )(?: (?:it|them|as [a-z]+))?[.!]?$
  `,
)
const told = listed(
  `google meta agency platform vendor client finance sales analytics report reported reports marketing`,
)

/** "Self-explanatory", or the name of the metric again: "Number of orders" for "Orders". */
export function isNoDefinition(definition: string, name: string, unit = ''): boolean {
  if (definition.length > 100) return false
  const elsewhere = beforeEverywhere(definition.trim())
  if (elsewhere !== undefined && isNoDefinition(elsewhere, name, unit)) return true
  const plain = definition.replace(/\b(standard|usual|normal|common) [a-z]+ (?=definition)/i, '$1 ')
  if (
    isAsBefore(definition) ||
    saysOnly(plain, evasive, roundabout, 100) ||
    saysOnly(plain.replace(asTold(), ''), told, roundabout, 60) ||
    theirWord.test(plain.trim()) ||
    pointsAway.test(plain.trim()) ||
    pointsAway.test(behindName(plain.trim(), name))
  )
    return true
  if (isSpelledOut(definition, name)) return true
  if (opined.test(definition)) return true
  const named = new Set(wordsOf(name.replace(/ups\b/gi, 'up')).map(stem))
  const said = wordsOf(definition.replace(ofWhom(), '$1'))
  // "Satisfied" for "satisfaction"
  const isNamed = (word: string) => named.has(stem(word)) || [...named].some((own) => isKin(own, word))
  // "How many visitors our footfall is": what it is counted in stands in its unit.
  const counted = new Set(wordsOf(unit).map(stem))
  return said.some(isNamed) && said.every((word) => counting.has(word) || isNamed(word) || counted.has(stem(word)))
}

/** "Conversions, as set up in GA4" says where, and no more. */
function behindName(definition: string, name: string): string {
  const [first = ''] = /^[a-z-]+(?=,? )/.exec(definition.toLowerCase()) ?? []
  const isNamed = first !== '' && name.toLowerCase().split(' ').includes(first)
  return isNamed ? definition.slice(first.length).replace(/^,? (?:are )?/, '') : ''
}

/** "Grow" and "growth", "satisfied" and "satisfaction". */
function isKin(one: string, other: string): boolean {
  if (one.length < 4 || other.length < 4) return false
  if (one.startsWith(other) || other.startsWith(one)) return true
  return one.length > 5 && other.length > 5 && one.slice(0, 5) === other.slice(0, 5)
}

/** "Those that sales thinks are hot" */
const opined = holding(
  'think|feel|believe|deem|find',
  pattern()`
    \b(?:that|which|who|whom|what) (?:the |our )?
    (?:we|sales|marketing|(?:[a-z]+ )?(?:team|agency|rep|reps|staff|management|manager)) (?:
      think|feel|believe|deem|find
    )s?(?![a-z])
  `,
)

/** "Footfall across all of the stores": the whole of what is one's own leaves nothing out. */
const everywhere = holding(
  ' all| each| every| the whole',
  pattern()`
    (?<=[a-z]) (?:in|at|across|to|into|throughout) (?:(?:all|each|every)(?: of)?(?: the| our)?|the whole) [a-z]+
    (?: [a-z]+)?[.!]?$
  `,
)
/** "Footfall in our shops" is all there is; what is sold or joined may be online. */
const atOurs = holding(' our ', /(?<=[a-z]) (?:in|at|across|to) our (?:[a-z]+ )?[a-z]+s[.!]?$/)
const mayBeOnline = pattern('i')`
  order|sale|booking|revenue|purchase|donation|sign|subscri|customer|member|lead|enquir|inquir|appl|transact|quote
  |polic
`

/** What stands before the whole of what is one's own. */
function beforeEverywhere(definition: string): string | undefined {
  const all = everywhere.find(definition)
  if (all) return definition.slice(0, all.start)
  const ours = atOurs.find(definition)
  return ours && !mayBeOnline().test(definition) ? definition.slice(0, ours.start) : undefined
}

/** "How satisfied customers are" says no more than how satisfied. */
const ofWhom = pattern('i')`
  ^(how [a-z]+) (?:our )?(?:
    customers|clients|guests|people|visitors|patients|students|members|donors|users|staff|they
  )(?= (?:are|feel)\b)
`

/** "Net promoter score" for "NPS": the letters of the name, and not what is counted. */
function isSpelledOut(definition: string, name: string): boolean {
  const letters = name.trim().toLowerCase()
  if (!/^[a-z]{2,6}$/.test(letters)) return false
  const said = definition.toLowerCase().match(/[a-z]+/g) ?? []
  const initials = (all: readonly string[]) => all.map((word) => word[0]).join('')
  return (
    said.length <= 8 &&
    (initials(said) === letters ||
      initials(said.filter((word) => !/^(?:of|on|the|per|a|an|and|to|in|for|by)$/.test(word))) === letters)
  )
}

/** "Repeat" for "repeated", "book" for "bookings": what a word is made of, so that its forms are one. */
function stem(word: string): string {
  let rest = word
  for (let turn = 0; turn < 3; turn++) {
    const next = rest.replace(/(?:ations?|ings?|ments?|ions?|[eo]rs?|ed|es|als?|s|e|y|i)$/, '')
    if (next.length < 4 || next === rest) break
    rest = next
  }
  return rest
}

/** Words in lower case, without the s of several. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9à-ɏ%]+/g) ?? []).map((word) => word.replace(/(?<=[a-z]{2}[^s])s$/, ''))
}
