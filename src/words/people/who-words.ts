import { phrases } from '../matching/phrase-list.ts'
import type { Words } from '../words.ts'

// Words by which a post, a team or a company is known in a place where a person should be named.

const among = (text: string): ReadonlySet<string> => new Set(phrases(text))

/** Nouns that are never a family name: with one of these a name of several people is no person. */
const surelyTeam = among(
  `team|teams|pod|pods|department|departments|dept|agency|agencies|squad|squads|committee|committees|steerco|taskforce|task force
   |consortium|directorate|directorates|secretariat|desk|desks|helpdesk|helpdesks|newsdesk|newsdesks|stakeholders|freelancers`,
)
/** Nouns for several people that may be a family name: what stands before them tells. */
export const maybeTeam = among(
  'office|unit|division|crew|gang|group|board|panel|council|forum|circle|committee|bureau|people|staff|folks|lot|guys|hub',
)
/** What stands before "council", "board" or "panel" where it is a body and no family name. */
export const bodies = among(
  `parish|town|city|county|district|borough|student|students|works|advisory|governing|executive|trust|school|academic|faculty
   |tenants|residents|members|steering|editorial|regional|national|local|central|core|senior|cross-functional|supervisory
   |management|project|programme|program|campaign|launch|change|working|marketing|investment|trading|family|youth|ward`,
)
export const companyEndings = among(
  `ltd|limited|inc|llc|llp|plc|gmbh|ag|sa|sl|sarl|bv|pty|corp|corporation|ab|aps|oy|& co|& sons|& partners|and co
   |and sons|and daughters|and partners|and associates|media|studio|studios|consulting|consultants|worldwide|interactive
   |ventures|solutions`,
)
/** Titles that are never a family name. */
const surelyTitle = among(
  `director|manager|coordinator|co-ordinator|specialist|strategist|analyst|executive|officer|consultant|president|ceo|cmo
   |cfo|coo|cto|cro|cpo|cdo|cco|cio|md|svp|evp|avp|vp|pmm|founder|cofounder|co-founder|chairman|chairwoman|chairperson|planner
   |copywriter|marketer|adviser|advisor|supervisor|intern|administrator|spokesperson|secretary|treasurer|producer|designer
   |developer|editor|controller|merchandiser|exec|mgr
   |teacher|mayor|bursar|registrar|headteacher|headmaster|headmistress|matron|curator|rector|vicar|vice-chancellor|librarian
   |landlord|landlady|proprietor|trustee|councillor|councilor|superintendent|accountant|franchisee|receptionist|clinician
   |scientist|engineer|technician|apprentice|trainee|volunteer|programmer`,
)
const small = among('of|and|the|for|to|at|in|our|a|an|&|+|all|both|every|each|any|some|own|other|new|their')

export function isTeamWord(word: string): boolean {
  // "Sub-Committee"
  return surelyTeam.has(word.toLowerCase().split('-').at(-1) ?? '')
}

export function isTitle(word: string): boolean {
  const lower = word.toLowerCase()
  return surelyTitle.has(lower) || (lower.endsWith('s') && surelyTitle.has(lower.slice(0, -1)))
}

/** What somebody is or does. */
export function isPost(word: string, words: Words): boolean {
  return surelyTitle.has(word) || words.is('job-titles', word)
}

/** A word of the trade: part of a title or of a team, never of a person's name by itself. */
export function isKnown(token: string, words: Words): boolean {
  if (small.has(token.toLowerCase()) || token === '' || isListed(token, words)) return true
  const plain = token.replace(/['’]s$/, '')
  // Regions and disciplines go by capitals: EMEA, SEO, UK.
  return (
    /^(?:[A-ZÀ-Þ]{2,4}|[A-ZÀ-Þ]&[A-ZÀ-Þ])$/.test(plain) ||
    (token.includes('-') && token.split('-').every((half) => words.is('functions', half)))
  )
}

export function isListed(token: string, words: Words): boolean {
  return words.is('functions', token) || words.is('job-titles', token) || words.is('teams', token)
}
