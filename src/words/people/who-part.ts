import { pattern } from '../../text/pattern.ts'
import { isBlank, isPlaceholder } from '../gaps/placeholders.ts'
import type { Words } from '../words.ts'
import type { Who } from './who-is.ts'
import { bodies, companyEndings, isKnown, isListed, isPost, isTeamWord, isTitle, maybeTeam } from './who-words.ts'

/** One name of several, or what stands behind one: "Lena Fischer", "Head of Brand", "the taproom crew". */
interface Part {
  readonly text: string
  readonly tokens: readonly string[]
  /** Whether each of the tokens is a word of the trade. */
  readonly known: readonly boolean[]
  readonly words: Words
}

/** What a part of a name stands for. What is told first is the most certain; whoever no word gives away is a person. */
export function kindOf(text: string, words: Words): Who {
  if (isBlank(text, words) || isPlaceholder(text, words) || unheld().test(text.toLowerCase())) return 'nobody'
  if (/\s(?:of|for)\s/i.test(text) && headOf().test(text)) return 'role'
  if (beginsWithName(text, words)) return 'person'
  if (goesByName(text, words)) return 'person'
  const tokens = text.split(/[\s/]+/).map((token) => token.replace(/^["“'‘]|["”.]+$/g, ''))
  const part = { text, tokens, known: tokens.map((token) => isKnown(token, words)), words }
  if (areSeveral(part) || endsAsTeam(part) || (tokens.length === 2 && isCommon(part))) return 'team'
  return titled(part) ?? (isCommon(part) ? 'team' : undefined) ?? (isTeam(part) ? 'team' : 'person')
}

/** How a post is spoken of that nobody holds yet. */
const unheld = pattern()`
  ^(?:whoever|whichever|whatever|someone|somebody|anyone|anybody)\s
  |^(?:nobody|no[ -]one)(?:\s|$)|^(?:still )?looking for\s|^not (?:us|me|them|him|her)$|^see\s
  |^(?:an? |the )?(?:new|next|future|incoming) (?:hire|starter|joiner|recruit)$
  |^(?:it )?(?:depends|varies)(?:\s|$)|^no (?:single|named|clear) |^(?:vacant|vacancy|unfilled)(?:\s|$)
  |^(?:recruiting|hiring)(?:$|\s(?:now|soon|for|from|in|until|underway|someone)(?:\s|$))
`
/** "Head of Brand and Content" */
const headOf = pattern('i')`
  ^(?:(?:the|our|interim|acting|deputy|global|group|regional|vice)\s)*(?:
    head|vp|vice president|director|lead|leader|chief|chair|chairman|chairwoman|chairperson|president|manager
    |secretary|treasurer|coordinator|convenor|member|founder|owner
  )\s(?:of|for)\s
`

/** "Lena Fischer with support from the agencies": what stands behind a name tells of her. */
function beginsWithName(text: string, words: Words): boolean {
  const [, name] = behindName().exec(text) ?? []
  return (
    name !== undefined &&
    looksNamed(name) &&
    /^(?:[A-ZÀ-Þ]\S*(?:\s|$))+$/.test(name) &&
    kindOf(name, words) === 'person'
  )
}

/** "Ade from the franchise office": one name, and where somebody of that name is. */
function goesByName(text: string, words: Words): boolean {
  const name =
    /^([A-ZÀ-Þ](?:[a-zß-ÿ'’]{1,4}|[a-zß-ÿ'’]*[a-rt-zß-ÿ])(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?) (?:from|at|of|in|on|who|with) [^,;]+$/.exec(
      text,
    )?.[1]
  return name !== undefined && kindOf(name, words) === 'person'
}

/**
 * "Shop floor", "the kitchen table", "executive sponsors": what is written in small letters is no name. Two words may be
 * one in a hurry, unless the second counts several of the trade or is a place where people are.
 */
function isCommon({ tokens, known }: Part): boolean {
  const [first = '', ...rest] = tokens
  const isPlain = (word: string) => /^[a-zß-ÿ'’&-]+$/.test(word)
  const last = rest.at(-1) ?? ''
  if (rest.length === 0 || !/^[A-ZÀ-Þ]?[a-zß-ÿ'’-]+$/.test(first) || !rest.every(isPlain) || last.length < 4)
    return false
  if (rest.length === 1)
    return (
      gatherings.has(last) || (known[0] === true && /[a-z]{3}s$/.test(last) && !/(?:ss|us|is|as|os|es)$/.test(last))
    )
  return (
    tokens.some((word) =>
      /^(?:the|of|a|an|and|in|on|at|for|who|which|whose|with|after|our|their|its|it|is|are|that|this|itself|own)$/i.test(
        word,
      ),
    ) && !particles.test(tokens.slice(1).join(' '))
  )
}

const gatherings = new Set(
  'floor party table staff force body house room centre center pool rota circle side branch family business public parish village region shift holders'.split(
    ' ',
  ),
)
const particles = /^(?:van|von|de|da|del|della|di|du|la|le|al|el|bin|ibn|ter|ten|zu)(?: |$)/

const behindName = pattern()`
  ^(.+?)\s(?:
    of|on|with|for|after|in|from|at|reports?|reporting|supported|advised|alone|who|until|as|under
    |and (?:nobody|no one)
  )(?:\s|$)
`

/** "The volunteers", "Brand and performance leads", "External consultants", "Heads of brand and digital": who hold such posts. */
function areSeveral({ text, tokens, known, words }: Part): boolean {
  if (/^(?:[Tt]he|[Oo]ur)\s(?:[a-z-]+\s){0,3}[a-z-]+[^s\W]s$/.test(text)) return true
  if (/^(?:[Tt]he|[Oo]ur)\s(?:[a-z-]+\s){0,2}[a-z-]+[^s\W]s\s(?:at|in|of|from|on)\s/.test(text)) return true
  if (/^(?:[Ss]tudio|[Aa]gence|[Aa]gentur|[Aa]telier)\s/.test(text)) return true
  if (/^(?:heads|directors|managers|leads) (?:of|for) /i.test(text)) return true
  const last = tokens.at(-1)?.toLowerCase() ?? ''
  const arePosts = last.endsWith('s') && isPost(last.slice(0, -1), words)
  return arePosts && known.slice(0, -1).every((is) => is)
}

/** "Executive team": the last word tells what it is. */
function endsAsTeam({ tokens, known }: Part): boolean {
  return tokens.length > 1 && isTeamWord(tokens.at(-1) ?? '') && known.slice(0, -1).every((is) => is)
}

/** A title with a stranger's word beside it may be "CMO Amara" or "Northlight CMO": then it is a person. */
function titled({ tokens, known, words }: Part): Who | undefined {
  const title = tokens.findIndex(isTitle)
  // Capitals alone ("DW") may be somebody's initials.
  if (title < 0 && !(isAllKnown({ tokens, known, words }) && tokens.some((token) => words.is('job-titles', token))))
    return undefined
  const at = tokens.findIndex((token) => /^(?:at|for|of|in)$/i.test(token))
  // "Duty officer", "ward manager": whoever writes a post in small letters names nobody with it.
  const last = tokens.at(-1) ?? ''
  if (tokens.length > 1 && title === tokens.length - 1 && last === last.toLowerCase()) return 'role'
  const strangers = tokens.filter((token, index) => !known[index] && !isTitle(token) && !(at > title && index > at))
  return strangers.length > 0 ? 'person' : 'role'
}

function isAllKnown({ tokens, known, words }: Omit<Part, 'text'>): boolean {
  return known.every((is) => is) && tokens.some((token) => isListed(token, words))
}

function isTeam(part: Part): boolean {
  const { text, tokens, words } = part
  return (
    // "Regional sales leads": a title of several.
    (tokens.length > 1 && /^(?:leads|heads|chiefs|reps|champions)$/.test(tokens.at(-1) ?? '')) ||
    words.is('teams', text) ||
    isCompany(text) ||
    tokens.some(isTeamWord) ||
    (/['’]/.test(text) && /['’]s?\s(?:team|people|lot|group|crew|squad|office|board|unit)$/i.test(text)) ||
    isGroup(part) ||
    isAllKnown(part)
  )
}

/** "Enrollment Marketing Office", "the taproom crew"; "Grace Crew" and "Christopher Board" are people. */
function isGroup({ text, tokens, words }: Part): boolean {
  if (!maybeTeam.has(tokens.at(-1)?.toLowerCase() ?? '')) return false
  // "Parish council", "works council", "advisory board"
  if (tokens.length === 2 && bodies.has(tokens[0]?.toLowerCase() ?? '')) return true
  return /^(?:the|our|a)\s/i.test(text) || tokens.slice(0, -1).some((token) => isListed(token, words))
}

/** "Northlight Ltd", "Osei & Sons". */
function isCompany(part: string): boolean {
  const words = part.toLowerCase().replaceAll('.', '').split(/\s+/)
  // "Bright & Bold Creative"
  if (
    words.includes('&') &&
    /^(?:creative|digital|communications|design|marketing|advertising|films|partners|pr)$/.test(words.at(-1) ?? '')
  )
    return true
  return companyEndings.has(words.at(-1) ?? '') || companyEndings.has(words.slice(-2).join(' '))
}

/** Two capitalised words or a handle: one word alone may be a part of a company ("Marks & Spencer"). */
export function looksNamed(part: string): boolean {
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

/** A post and nothing else, wherever it is held: "our brand manager", "account director at the agency". */
export function isTitleAlone(part: string, words: Words): boolean {
  const post = part
    .replace(/^(?:the|our|their|a) /i, '')
    .replace(/ (?:at|of|in|for|from) (?:the|our|their) [a-z ]+$/, '')
  return (
    kindOf(post, words) === 'role' &&
    (headOf().test(post) || isPost((post.split(' ').at(-1) ?? '').toLowerCase(), words))
  )
}
