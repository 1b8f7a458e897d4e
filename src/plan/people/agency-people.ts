import { pattern } from '../../text/pattern.ts'
import { folded } from '../texts/same-text.ts'

/** "Account director at Northlight": by the first word of its name. */
export function placesInFirstWord(label: string, name: string): boolean {
  const [first = ''] = name.trim().split(/\s+/, 1)
  return first.length > 4 && first !== name.trim() && hasName(first, label) && placesIn(label, first)
}

/** "Meera Pillai (Brightwater Digital)" on the list of those who attend. */
export function isListedAs(other: string, name: string, agency: string): boolean {
  const cut = other.search(/ ?[(,@]| [-–—] | (?:of|at|from) /)
  if (cut <= 0 || name.trim() === '') return false
  const rest = other.slice(cut).replace(/^ ?(?:[(,@]|[-–—] |of |at |from )/, '')
  return folded(other.slice(0, cut)) === folded(name) && tradingName(rest) === tradingName(agency)
}

/** Does the label place its person in an agency that it does not name? */
export function placesInSome(label: string): boolean {
  return atAnAgency.test(label) && !cameFrom.test(label) && !looksAfter().test(label.replace(isTheirs(), ' '))
}

/** "Strategy director at our search agency", "planner from the press agency" */
const atAnAgency = /[a-z] (?:at|from|within) (?:our|the|one of (?:our|the)) (?:[a-z]+ ){0,2}agenc(?:y|ies)(?:$|[.,;)])/i

/** "Joined us from the search agency" */
const cameFrom = /\b(?:joined|came|moved|hired|recruited|poached|not|no longer|left)\b/i

/**
 * Does the label place its person in the agency: "Account director, Northlight Media", "Jo Ray of Quayside", "Northlight
 * Media account lead"? "Hired Northlight Media" and "left Quayside in 2023" only name it.
 */
export function placesIn(label: string, agency: string): boolean {
  const plain = label.replaceAll('&', 'and')
  const at = plain.toLowerCase().indexOf(agency.trim().toLowerCase().replaceAll('&', 'and').replace(legalEnding, ''))
  if (at < 0) return false
  const ahead = plain.slice(0, at).trim()
  // What stands between the last mark and the agency: nothing, or a post or a name and where it is.
  const clause = ahead
    .slice(Math.max(...['; ', ', ', '(', ': ', ' - ', ' – '].map((mark) => ahead.lastIndexOf(mark))) + 1)
    .trim()
  if (/\b(?:not|never|no longer|left|nor|isn['’]t)\b/i.test(ahead)) return false
  const isPlaced = clause === '' || /^[-–—,;:(@|/]+$/.test(clause) || placed().test(clause) || isNameAt().test(clause)
  return isPlaced && (isTheirs().test(label) || !looksAfter().test(label))
}

/** "Account lead at", "Jo Ray from", "employed by", "Jo Ray @" */
const placed = pattern('i')`
  (?:^|\s)(?:
    director|manager|partner|lead|leader|head|planner|strategist|consultant|executive|officer|president|[SEA]?VP|CEO
    |CMO|COO|founder|owner|principal|producer|buyer|analyst|specialist|associate|chair|account|copywriter|designer
    |adviser|advisor|freelancer|contractor|employee|member|staff|team|director-general
    |(?:works|working|employed|based|seconded|hired|placed|embedded)
    |on (?:loan|secondment|contract)
  )s?(?: (?:at|of|from|by|in|within)| ?[-–—@,(:|/])$
  |\s(?:of|at|from) (?:the agency|our agency|agency)$
`
/** "Jo Ray of" */
const isNameAt = pattern()`
  ^[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3} (?:at|of|from|in)$
  |^[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3} ?[-–—@,(:|/]$
`

/** "Client partner at Northlight Media": whose business clients are. */
const isTheirs = pattern('i')`
  \b(?:
    (?:managing|executive|creative|strategy|planning|group|account) (?:director|partner|head)
    |client (?:partner|director|lead|manager|services?|principal|success)
  )[a-z ]{0,20}(?:,| at| of| \(| [-–—])
`

/** On the client's side, with the agency as the object of the work. */
const looksAfter = pattern('i')`
  \b(?:
    manag(?:es|ing|er (?:of|for))|oversee\w*|responsible for|in charge of|looks? after|liaison|liaises
    |contact (?:for|at|to|of|with)|point of contact|commission\w*|client|agenc(?:y|ies) (?:manager|relations|lead)
    |brief(?:s|ing)|works? with|lead (?:for|on)|procurement|in-house|client[- ]side
    |reports? to (?:her|him|them|me|us)|works? for (?:her|him|them)|supervis\w+|coordinat(?:es|ing)|directs|steers
    |formerly|former|ex|previously|until
  )\b
`

const legalEnding = /(?:,? (?:ltd|limited|llp|llc|inc|plc|gmbh|pty|pvt|corp)\.?){1,3}$/

/** "Holloway and Finch Ltd" is Holloway & Finch. */
function tradingName(name: string): string {
  return folded(name.replaceAll('&', ' and ')).replace(legalEnding, '').replace(/ and /g, ' ').trim()
}

/** Does the text have the words of the name, one after the other? */
export function hasName(name: string, text: string): boolean {
  const plain = tradingName(name)
  return plain !== '' && ` ${tradingName(text)} `.includes(` ${plain} `)
}
