import { beginning } from './gated.ts'
import { phrases } from './phrase-list.ts'
import { isBlank, isPlaceholder } from './placeholders.ts'
import { rememberedWith } from './remembered.ts'
import { languageOf, type Words } from './words.ts'

const longest = 300

export type Who = 'person' | 'role' | 'team' | 'nobody'

const among = (text: string): ReadonlySet<string> => new Set(phrases(text))

const nobody = among(
  `nobody|no one|no-one|noone|unassigned|not assigned|unnamed|un-named|unfilled|vacant|vacancy|open|open role|open position
   |to hire|new hire|new starter|new joiner|incoming hire|successor|hiring|recruiting|tbh|to be hired|open headcount|anon|anonymous|whoever|varies|various`,
)
/** Nouns that are never a family name: with one of these a name of several people is no person. */
const surelyTeam = among(
  `team|teams|pod|pods|department|departments|dept|agency|agencies|squad|squads|committee|committees|steerco|taskforce|task force
   |consortium|directorate|directorates|secretariat|desk|desks|helpdesk|helpdesks|newsdesk|newsdesks|stakeholders|freelancers`,
)
/** Nouns for several people that may be a family name: what stands before them tells. */
const maybeTeam = among(
  'office|unit|division|crew|gang|group|board|panel|council|forum|circle|committee|bureau|people|staff|folks|lot|guys|hub',
)
/** What stands before "council", "board" or "panel" where it is a body and no family name. */
const bodies = among(
  `parish|town|city|county|district|borough|student|students|works|advisory|governing|executive|trust|school|academic|faculty
   |tenants|residents|members|steering|editorial|regional|national|local|central|core|senior|cross-functional|supervisory
   |management|project|programme|program|campaign|launch|change|working|marketing|investment|trading|family|youth|ward`,
)
/** How a post is spoken of that nobody holds yet. */
const unheld =
  /^(?:whoever|someone|somebody|anyone|anybody)\s|^(?:nobody|no[ -]one)(?:\s(?:yet|as yet|so far|in particular|at present|for now|person|named))*$|^(?:it )?(?:depends|varies)(?:\s|$)|^no (?:single|named|clear) |^(?:vacant|vacancy|unfilled)(?:\s|$)|^(?:recruiting|hiring)(?:$|\s(?:now|soon|for|from|in|until|underway|someone)(?:\s|$))/i
/** "Paul Weiss with the help of the brand team" */
const mayBeHelped = / (?:of|from|by|to) /i
const helped =
  /,? (?:(?:with (?:the )?(?:help|support|assistance|backing|input)|with|on behalf) (?:of|from)|(?:supported|assisted|helped|backed|covered) by|reporting to) .*$/i
const mayBeUnheld =
  /hire|starter|joiner|recruit|appoint|open|vacan|unfilled|empty|tb[acd]|replaced|advertised|interviewed/i
const unheldPost =
  /^(?:open|vacant|unfilled|empty|tb[acd]h?)\s?[(,–-]|(?<![a-z])(?:to be|being) (?:recruited|hired|replaced|advertised|interviewed)(?![a-z])|(?<![a-z])(?:post|role|position|job|seat)(?: is)?(?: currently| still)? (?:vacant|open|unfilled|empty)(?![a-z])/i
/** "New hire, starts in Q3" */
const newcomer =
  /^(?:an? |the |our )?(?:new|next|incoming|future) (?:hire|starter|joiner|recruit|appointment|appointee)(?![a-z])/i
/** What several people do together, or in turn. */
const together =
  /^(?:job[ -]?shared?(?::| (?:between|of|by|with))|(?:shared|split|divided) (?:between|by|across|with|among|ownership|responsibility)|(?:jointly|collectively|consensus|rotat(?:es|ing)|alternat(?:es|ing)|unanimous(?:ly)?|majority|by (?:vote|committee|consensus))(?![A-Za-zÀ-ɏ-])|joint(?:ly)?(?::| (?:decision|ownership|responsibility|between|with|by))|(?:all|both) (?:[a-z]+ ){0,2}(?:owners|leads|teams|agencies|channels|partners|heads|managers|directors|of us|of them)|(?:every|each) (?:[a-z]+ ){0,2}(?:owner|lead|team|agency|channel|partner|head|manager|director|of us|of them)(?![A-Za-zÀ-ɏ])|(?:everyone|everybody)(?:\s(?!else\s)|$)|we (?:all|both|decide|share)(?![A-Za-zÀ-ɏ])|(?:several|many|various|different|multiple|two|three|four|five|six|a few) (?:people|persons|colleagues|of us|of them)(?![A-Za-zÀ-ɏ])|(?:the )?responsibility (?:is|lies|rests) (?:shared|with the (?:group|team|committee|board))|(?:the )?(?:group|team|collective|common|shared|majority|committee|board|whole-team) (?:vote|decision|call|agreement|consensus|responsibility|effort)(?![A-Za-zÀ-ɏ])|(?:a )?(?:vote|consensus|agreement|decision) (?:of|by|among|between|in) )/i
const companyEndings = among(
  `ltd|limited|inc|llc|llp|plc|gmbh|ag|sa|sl|sarl|bv|pty|corp|corporation|ab|aps|oy|& co|& sons|& partners|and co
   |and sons|and daughters|and partners|and associates`,
)
/** Titles that are never a family name. */
const surelyTitle = among(
  `director|manager|coordinator|co-ordinator|specialist|strategist|analyst|executive|officer|consultant|president|ceo|cmo
   |cfo|coo|cto|cro|cpo|cdo|cco|cio|md|svp|evp|avp|vp|pmm|founder|cofounder|co-founder|chairman|chairwoman|chairperson|planner
   |copywriter|marketer|adviser|advisor|supervisor|intern|administrator|spokesperson|secretary|treasurer|producer|designer
   |developer|editor|controller|merchandiser|exec|mgr`,
)
const small = among('of|and|the|for|to|at|in|our|a|an|&|+|all|both|every|each|any|some|own|other|new')

function isTeamWord(word: string): boolean {
  // "Sub-Committee"
  return surelyTeam.has(word.toLowerCase().split('-').at(-1) ?? '')
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase()
  return surelyTitle.has(lower) || (lower.endsWith('s') && surelyTitle.has(lower.slice(0, -1)))
}

/**
 * What a name in an owner's place stands for. A person has the benefit of the doubt: handles, hyphens, one name or
 * four, any script. "Head of Brand and Content" is a role, "Marketing team" and "Growth" are teams, "TBC" is nobody.
 */
export const whoIs = rememberedWith((name: string, words: Words): Who => {
  const whole = name.trim().slice(0, longest).replace(/\s+/g, ' ')
  const value = (mayBeHelped.test(whole) && whole.replace(helped, '')) || whole
  if (isBlank(value, words) || isPlaceholder(value, words) || nobody.has(value.toLowerCase())) return 'nobody'
  if (mayBeUnheld.test(value) && (newcomer.test(value) || unheldPost.test(value))) return 'nobody'
  if (!languageOf(words.language)) return 'person'
  if (
    /^(?:job|shared|split|divid|joint|coll|cons|rota|alte|unan|majo|by|all|both|every|each|group|team|the |common|comm|board|whole|vote|a |agree|decision|we |several|many|vari|diff|mult|two|three|four|five|six|resp) ?/i.test(
      value,
    ) &&
    together.test(value)
  )
    return 'team'
  // A room where people write to each other.
  if (/^#\S+$/.test(value)) return 'team'
  if (/^@/.test(value)) return handle(value.slice(1), words)
  const address = /^([^\s@]+)@[^\s@]+\.[^\s@]+$/.exec(value)
  if (address) return handle(address[1] ?? '', words)
  // "Lena Fischer, Head of Brand", "Brand team (Lena Fischer)": a person named in any part is the one.
  const parts = value.split(/\s*[,(){}[\]|:;/]\s*|\s+[-–—]\s+/).filter((part) => part !== '')
  const telling = parts.filter((part) => parts.length === 1 || !/^[A-ZÀ-Þ]{2,4}$/.test(part))
  // "PR agency (Hilltop)": what the agency is called.
  if (parts.length === 2 && /agency$/i.test(parts[0] ?? '') && /^\S+$/.test(parts[1] ?? '')) return 'team'
  const kinds = telling.map((part) => kindOf(part, words))
  const first = (wanted: Who) => kinds.find((kind) => kind === wanted)
  // "Fundraising lead (vacant)": a post that nobody holds.
  return first('person') ?? first('nobody') ?? first('role') ?? kinds[0] ?? 'person'
})

const twoPosts = beginning('the ', /^(the [a-z-]+(?: [a-z-]+)?) (?:and|or|&) (the [a-z-]+(?: [a-z-]+)?)$/i)
/** People named together ("Lena Fischer and Dan Whitlock", "CMO / CFO"), or the one name there is. */
export const names = rememberedWith((name: string, words: Words): string[] => {
  // A name is a line; what is longer is not taken apart.
  if (name.length > longest) return [name]
  // "The dean and the registrar"
  const posts = twoPosts.exec(name.trim())
  if (posts && words.language === 'en' && posts.slice(1).every((post) => kindOf(post, words) !== 'team'))
    return posts.slice(1)
  const parts = withoutTitles(name, words)
  const single = [name.trim()]
  // "Joint MD, Padma Rao" is one person and what she does.
  const isTitleAndName =
    parts.length === 2 && /^[^;/&+]*,[^;/&+]*$/.test(name) && isTitle(parts[0]?.split(' ').at(-1) ?? '')
  if (parts.length < 2 || isTitleAndName) return single
  const named = parts.every(
    (part) => (looksNamed(part) && kindOf(part, words) === 'person') || isTitleAlone(part, words),
  )
  return named ? parts : single
})

/** The name alone in "Dan Whitlock, Head of Performance", "Mia Torres (CRM)", "Head of PR: Jo Ray"; the text where it has none. */
export function bareName(name: string, words: Words): string {
  if (name.length > longest || !/[,(:;|/]|\s[-–—]\s/.test(name)) return name
  const parts = name.split(/\s*[,(){}[\]|:;/]\s*|\s+[-–—]\s+/)
  return parts.find((part) => looksNamed(part) && kindOf(part, words) === 'person') ?? name
}

/** "Lena Fischer, CMO and co-founder" is one person and what she does: titles behind a name and a comma are left out. */
function withoutTitles(name: string, words: Words): string[] {
  if (!/[;/&+,]|and|or|with|well as|alongside|plus/i.test(name)) return [name]
  const pieces = name
    .replace(/^(?:either|both) /i, '')
    .split(
      /\s*([;/&+]|,(?!\s*(?:Jr|Sr|PhD|MBA)\b)|(?:,\s*)?\b(?:and|or|(?:jointly |together |along )with|as well as|alongside|plus)\b)\s*/i,
    )
  const parts: string[] = []
  let isHers = false
  for (let at = 0; at < pieces.length; at += 2) {
    const part = pieces[at] ?? ''
    if (part === '') continue
    const isTitled = parts.length > 0 && (isTitleAlone(part, words) || opensAsPost.test(part))
    isHers = isTitled && (isHers || (pieces[at - 1] === ',' && !isTitleAlone(parts.at(-1) ?? '', words)))
    if (!isHers) parts.push(part)
  }
  return parts
}

/** "VP Advancement", behind a name: whatever is unknown in it, it is a post. */
const opensAsPost =
  /^(?:(?:senior|deputy|acting|interim|assistant|associate) )?(?:[SEA]?VP|vice president|director|head|chief|dean|provost|manager)\b/i

/** Two capitalised words or a handle: one word alone may be a part of a company ("Marks & Spencer"). */
function looksNamed(part: string): boolean {
  if (/^@\S+$/.test(part)) return true
  const words = part.split(' ')
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => /^[A-Za-zÀ-ỿ'’.-]+$/.test(word)) &&
    !/\s(?:of|for|is|are|was|were|has|have|will|does|gets|may|must|can|should|to|be)\s/.test(part) &&
    part[0] !== part[0]?.toLowerCase()
  )
}

function isTitleAlone(part: string, words: Words): boolean {
  return kindOf(part, words) === 'role' && isTitle(part.split(' ').at(-1) ?? '')
}

function handle(name: string, words: Words): Who {
  const plain = name.replaceAll(/[-_.]/g, ' ')
  if (name.includes('/') || /^(?:channel|here|everyone|all|team)$/i.test(plain)) return 'team'
  if (/^(?:info|hello|contact|office|enquiries|press|team|admin)$/i.test(plain)) return 'team'
  const parts = plain.split(' ')
  if (isTeamWord(parts.at(-1) ?? '') && parts.length > 1) return 'team'
  return parts.every((part) => words.is('functions', part)) ? 'team' : 'person'
}

function kindOf(part: string, words: Words): Who {
  if (isBlank(part, words) || isPlaceholder(part, words)) return 'nobody'
  if (unheld.test(part)) return 'nobody'
  const tokens = part.split(/[\s/]+/).map((token) => token.replace(/^["“'‘]|["”.]+$/g, ''))
  const known = tokens.map((token) => isKnown(token, words))
  const title = tokens.findIndex(isTitle)
  const head =
    /\s(?:of|for)\s/i.test(part) &&
    /^(?:(?:the|our|interim|acting|deputy|global|group|regional|vice)\s)*(?:head|vp|vice president|director|lead|leader|chief|chair|chairman|chairwoman|chairperson|president|manager|secretary|treasurer|coordinator|convenor|member|founder|owner)\s(?:of|for)\s/i.test(
      part,
    )
  if (head) return 'role'
  // "Lena Fischer with support from the agencies": what stands behind a name tells of her.
  const ahead =
    /^(.+?)\s(?:on|with|for|after|in|from|at|reports?|reporting|supported|advised|alone|who|until|as|under|and (?:nobody|no one))(?:\s|$)/.exec(
      part,
    )?.[1]
  if (
    ahead !== undefined &&
    looksNamed(ahead) &&
    /^(?:[A-ZÀ-Þ]\S*(?:\s|$))+$/.test(ahead) &&
    kindOf(ahead, words) === 'person'
  )
    return 'person'
  // "The volunteers", "our marketers"
  if (/^(?:[Tt]he|[Oo]ur)\s(?:[a-z-]+\s){0,3}[a-z-]+[^s\W]s$/.test(part)) return 'team'
  // "Brand and performance leads", "External consultants", "Heads of brand and digital": several who hold such posts.
  const last = tokens.at(-1)?.toLowerCase() ?? ''
  if (
    last.endsWith('s') &&
    isPost(last.slice(0, -1), words) &&
    !isPost(last, words) &&
    known.every((is) => is || /s$/.test(last)) &&
    tokens.every((_, at) => known[at] || at === tokens.length - 1)
  )
    return 'team'
  if (/^(?:heads|directors|managers|leads) (?:of|for) /i.test(part)) return 'team'
  // "Executive team": the last word tells what it is.
  if (isTeamWord(last) && tokens.length > 1 && known.every((is, at) => is || at === tokens.length - 1)) return 'team'
  // Capitals alone ("DW") may be somebody's initials.
  const allKnown = known.every((is) => is) && tokens.some((token) => isListed(token, words))
  if (title >= 0 || (allKnown && tokens.some((token) => words.is('job-titles', token))))
    return titled(tokens, known, title)
  // "Regional sales leads": a title of several.
  if (tokens.length > 1 && /^(?:leads|heads|chiefs|reps|champions)$/.test(tokens.at(-1) ?? '')) return 'team'
  if (words.is('teams', part) || isCompany(part)) return 'team'
  if (
    tokens.some(isTeamWord) ||
    (/['’]/.test(part) && /['’]s?\s(?:team|people|lot|group|crew|squad|office|board|unit)$/i.test(part))
  )
    return 'team'
  if (isGroup(part, tokens, words)) return 'team'
  return allKnown ? 'team' : 'person'
}

/** "Enrollment Marketing Office", "the taproom crew"; "Grace Crew" and "Christopher Board" are people. */
function isGroup(part: string, tokens: readonly string[], words: Words): boolean {
  if (!maybeTeam.has(tokens.at(-1)?.toLowerCase() ?? '')) return false
  // "Parish council", "works council", "advisory board"
  if (tokens.length === 2 && bodies.has(tokens[0]?.toLowerCase() ?? '')) return true
  return /^(?:the|our|a)\s/i.test(part) || tokens.slice(0, -1).some((token) => isListed(token, words))
}

/** "Northlight Ltd", "Osei & Sons". */
function isCompany(part: string): boolean {
  const words = part.toLowerCase().replaceAll('.', '').split(/\s+/)
  return companyEndings.has(words.at(-1) ?? '') || companyEndings.has(words.slice(-2).join(' '))
}

function isPost(word: string, words: Words): boolean {
  return surelyTitle.has(word) || words.is('job-titles', word)
}

/** A title with a stranger's word beside it may be "CMO Amara" or "Northlight CMO": then it is a person. */
function titled(tokens: readonly string[], known: readonly boolean[], title: number): Who {
  const at = tokens.findIndex((token) => /^(?:at|for|of|in)$/i.test(token))
  const strangers = tokens.filter((_, index) => !known[index] && !(at > title && index > at))
  return strangers.length > 0 ? 'person' : 'role'
}

/** A word of the trade: part of a title or of a team, never of a person's name by itself. */
function isKnown(token: string, words: Words): boolean {
  if (small.has(token.toLowerCase()) || token === '' || isListed(token, words)) return true
  const plain = token.replace(/['’]s$/, '')
  // Regions and disciplines go by capitals: EMEA, SEO, UK.
  return (
    /^(?:[A-ZÀ-Þ]{2,4}|[A-ZÀ-Þ]&[A-ZÀ-Þ])$/.test(plain) ||
    (token.includes('-') && token.split('-').every((half) => words.is('functions', half)))
  )
}

function isListed(token: string, words: Words): boolean {
  return words.is('functions', token) || words.is('job-titles', token) || words.is('teams', token)
}
