import { pattern } from '../../text/pattern.ts'
import { isBlank, isPlaceholder } from '../gaps/placeholders.ts'
import { beginning, holding } from '../matching/gated.ts'
import { phrases } from '../matching/phrase-list.ts'
import { rememberedWith } from '../matching/remembered.ts'
import { languageOf, type Words } from '../words.ts'
import { kindOf } from './who-part.ts'
import { isTeamWord } from './who-words.ts'

export type Who = 'person' | 'role' | 'team' | 'nobody'

const longest = 300

const nobody = new Set(
  phrases(`nobody | no one | no-one | noone | unassigned | not assigned | unnamed | un-named | unfilled | vacant | vacancy
    | open | open role | open position | to hire | new hire | new starter | new joiner | incoming hire | successor | hiring
    | recruiting | tbh | to be hired | open headcount | anon | anonymous | whoever | varies | various`),
)
/** "Paul Weiss with the help of the brand team" */
const helped = holding(
  ' of | from | by | to ',
  pattern()`
    ,? (?:
      (?:with (?:the )?(?:help|support|assistance|backing|input)|with|on behalf) (?:of|from)
      |(?:supported|assisted|helped|backed|covered) by|reporting to
    ) .*$
  `,
)
/** "Open (from May)", "to be recruited", "post vacant" */
const unheldPost = holding(
  'to be |open|vacan|unfilled|empty|tba|tbc|tbd|recruited|hired|replaced|advertised|interviewed',
  pattern()`
    ^(?:still |yet )?to be (?:
      agreed|decided|discussed|confirmed|determined|defined|named|chosen|found|announced|clarified|settled|appointed
      |assigned|nominated
    )(?![a-z])
    |^(?:open|vacant|unfilled|empty|tb[acd]h?)\s?[(,–-]
    |(?<![a-z])(?:to be|being) (?:recruited|hired|replaced|advertised|interviewed)(?![a-z])
    |(?<![a-z])(?:post|role|position|job|seat)(?: is)?(?: currently| still)? (?:vacant|open|unfilled|empty)(?![a-z])
  `,
)
/** "Whoever is on shift", "nobody yet", "someone from sales" */
const anyOne = beginning(
  'who|which|any|some|no',
  pattern()`
    ^(?:whoever|whichever|anyone|anybody|someone|somebody|nobody|no one|no-one|none)
    (?: (?:is|has|can|in|on|from|at|of|who|with|else|yet|so|for|feels?|wants?|available|free)(?![a-zà-ɏ]).*)?$
  `,
)
/** "New hire, starts in Q3" */
const newcomer = holding(
  'hire|starter|joiner|recruit|appoint',
  /^(?:an? |the |our )?(?:new|next|incoming|future) (?:hire|starter|joiner|recruit|appointment|appointee)(?![a-z])/,
)
/** What several people do together, or in turn. */
const together = beginning(
  `job|shared|split|divid|joint|coll|cons|rota|alte|unan|majo|by |all|both|every|each|group|team|the |common|comm|
    board|whole|vote|a |agree|decision|we |several|many|vari|diff|mult|two|three|four|five|six|resp`,
  pattern()`
    ^(?:
      job[ -]?shared?(?::| (?:between|of|by|with))
      |(?:shared|split|divided) (?:between|by|across|with|among|ownership|responsibility)
      |(?:
        jointly|collectively|consensus|rotat(?:es|ing)|alternat(?:es|ing)|unanimous(?:ly)?|majority
        |by (?:vote|committee|consensus)
      )(?![A-Za-zÀ-ɏ-])
      |joint(?:ly)?(?::| (?:decision|ownership|responsibility|between|with|by))
      |(?:all|both) (?:[a-z]+ ){0,2}(?:
        owners|leads|teams|agencies|channels|partners|heads|managers|directors|of us|of them
      )
      |(?:every|each) (?:[a-z]+ ){0,2}(?:owner|lead|team|agency|channel|partner|head|manager|director|of us|of them)
        (?![A-Za-zÀ-ɏ])
      |(?:everyone|everybody)(?:\s(?!else\s)|$)|we (?:all|both|decide|share)(?![A-Za-zÀ-ɏ])
      |(?:the )?(?:several|many|various|different|multiple|two|three|four|five|six|a few) (?:
        people|persons|colleagues|of us|of them
      )(?![A-Za-zÀ-ɏ])
      |(?:the )?responsibility (?:is|lies|rests) (?:shared|with the (?:group|team|committee|board))
      |(?:the )?(?:group|team|collective|common|shared|majority|committee|board|whole-team) (?:
        vote|decision|call|agreement|consensus|responsibility|effort
      )(?![A-Za-zÀ-ɏ])
      |(?:a )?(?:vote|consensus|agreement|decision) (?:of|by|among|between|in) )
  `,
)

/**
 * What a name in an owner's place stands for. A person has the benefit of the doubt: handles, hyphens, one name or
 * four, any script. "Head of Brand and Content" is a role, "Marketing team" and "Growth" are teams, "TBC" is nobody.
 */
export const whoIs = rememberedWith((name: string, words: Words): Who => {
  const whole = name.trim().slice(0, longest).replace(/\s+/g, ' ')
  const value = whole.slice(0, helped.find(whole)?.start) || whole
  if (isBlank(value, words) || isPlaceholder(value, words) || nobody.has(value.toLowerCase())) return 'nobody'
  if (anyOne.test(value) || newcomer.test(value) || unheldPost.test(value)) return 'nobody'
  if (!languageOf(words.language)) return 'person'
  if (together.test(value)) return 'team'
  // A room where people write to each other.
  if (/^#\S+$/.test(value)) return 'team'
  if (/^@/.test(value)) return handle(value.slice(1), words)
  const address = /^([^\s@]+)@[^\s@]+\.[^\s@]+$/.exec(value)
  if (address) return handle(address[1] ?? '', words)
  // "Lena Fischer, Head of Brand", "Brand team (Lena Fischer)": a person named in any part is the one.
  const parts = value.split(/\s*[,(){}[\]|:;/]\s*|\s+[-–—]\s+/).filter((part) => part !== '')
  const telling = parts.filter((part) => parts.length === 1 || !/^[A-ZÀ-Þ]{2,4}$/.test(part))
  // "PR agency (Hilltop)": what the agency is called.
  if (parts.length === 2 && /agency$/i.test(parts[0] ?? '') && /^\S+$|&/.test(parts[1] ?? '')) return 'team'
  // "Harbour & Vale, our lead agency": what it is stands behind it.
  if (parts.length === 2 && outsiders().test(parts[1] ?? '') && !givenAndFamily.test(parts[0] ?? '')) return 'team'
  const kinds = telling.map((part, at) => {
    const kind = kindOf(part, words)
    return kind === 'person' && at > 0 && isRemark.test(part) ? 'role' : kind
  })
  // "Ward managers on rotation", "show of hands": several, in whatever words, where nobody is named in full.
  if (
    loosely.test(value.charAt(0).toLowerCase() + value.slice(1)) &&
    !telling.some((part, at) => kinds[at] === 'person' && givenAndFamily.test(part))
  )
    return 'team'
  const first = (wanted: Who) => kinds.find((kind) => kind === wanted)
  // "Fundraising lead (vacant)": a post that nobody holds.
  return first('person') ?? first('nobody') ?? first('role') ?? kinds[0] ?? 'person'
})

/** "(changes every term)": something about whoever is named before. */
const isRemark = /^[a-zß-ÿ'’-]+(?: [a-zß-ÿ'’-]+){2,}$/
const outsiders = pattern('i')`
  ^(?:our|the|an?|their) (?:[a-z-]+ ){0,2}
  (?:agency|agencies|firm|studio|consultancy|contractor|supplier|vendor|collective)$
`
const givenAndFamily = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]+ [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+$/

const loosely = holding(
  `agreement|mutual|joint|together|consensus|unanim|majority|vote|ballot|show of hands|rota|turn|alternat|
    collective|agreed |split |shared |divided |among`,
  pattern()`
    (?<![A-Za-zÀ-ɏ])(?:
      by (?:mutual )?agreement|mutual(?:ly)?|joint(?! (?:managing|chief|head|ceo|md))|jointly|together|consensus
      |unanimous(?:ly)?|majority|votes?|voted|ballot|show of hands|(?:on |by |in )?(?:rota|rotation|turns?)|rotates?
      |rotating|takes? turns|alternat(?:es?|ing|ely)|collective(?:ly)?
      |(?:agreed|split|shared|divided) (?:between|among|by)
      |among (?:us|them|themselves|ourselves)
    )(?![A-Za-zÀ-ɏ-])
  `,
  { asWritten: true },
)

/** "@lena-fischer", "crm-team@lantern.example" */
function handle(name: string, words: Words): Who {
  const plain = name.replaceAll(/[-_.]/g, ' ')
  if (name.includes('/') || /^(?:channel|here|everyone|all|team)$/i.test(plain)) return 'team'
  if (/^(?:info|hello|contact|office|enquiries|press|team|admin)$/i.test(plain)) return 'team'
  const parts = plain.split(' ')
  if (isTeamWord(parts.at(-1) ?? '') && parts.length > 1) return 'team'
  return parts.every((part) => words.is('functions', part)) ? 'team' : 'person'
}
