import { pattern, source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'

// Said as one says what nobody is to argue with, of a line and whoever has it: "for radio and radio only", "nobody gets
// a penny of this", "Sunita's to spend and no one else's". Asked of one sentence in small letters. English.

interface Spot {
  readonly start: number
  readonly end: number
}

/** "For radio and radio only", "press money, full stop" */
const sworn = holding(
  `only ever|only|alone|whatever happens|full stop|period|end of story|end of discussion|no debate|penny|cent|pound|
    dollar|euro|dime|else's|keep|money is|money stays|money remains|budget is|budget stays|budget remains`,
  () => {
    const nobody = '(?:nobody|no one|no-one|none of (?:you|us|them)|no other (?:channel|team|line|owner))(?: else)?'
    const it = '(?:it|this|that|these|the (?:money|line|pot|sum|amount|lot))'
    return new RegExp(
      source`
        (?<![a-z])for [a-z-]+ and (?:for )?[a-z-]+ (?:only|alone)(?![a-z])
        |^\s*only ever (?:for|on) [a-z -]{2,30}$
        |^\s*whatever happens,? (?!if|when)[a-z' -]{4,60}$
        |^\s*[a-z -]{2,30} money,? (?:full stop|period|end of (?:story|discussion)|no debate)$
        |(?<![a-z])${nobody} (?:will )?(?:gets?|sees?|has|have|takes?|touch(?:es)?|receives?) (?:
          an?|one|so much as an?
        ) (?:single |red )?(?:penny|cent|pound|dollar|euro|dime) (?:of|from|out of) ${it}\s*$
        |^\s*not an? (?:single |red )?(?:penny|cent|pound|dollar|euro|dime)(?: (?:of|from) ${it})? (?:
          goes|leaves|moves|will go|will leave|will move|is going|may go|may move
        )(?: (?:anywhere|elsewhere|away|out|to (?:any )?(?:other|another|anyone|anybody)[a-z ]{0,20}))?(?: else)?\s*$
        |^\s*(?:this is |it is |it's )?(?:[a-z]+(?: [a-z]+)?'s|(?:his|hers|theirs|ours|mine))
          (?: (?:to (?:spend|keep|use)|money|budget|line))?(?:,| and|, and) (?:nobody|no one|no-one) else's\s*$
        |^\s*[a-z]+(?: [a-z]+)? (?:money|budget) (?:is|stays|remains) [a-z]+(?: [a-z]+)? (?:money|budget)\s*$
        |^\s*what [a-z]+ (?:was|were|is|has been|got|is|had)(?: (?:
            given|allotted|allocated|granted|promised|awarded|allowed
          ))?,? [a-z]+ (?:will )?keeps?\s*$
      `,
    )
  },
)

/** What is said of one and of the same one again, by the pattern of it. */
const twice: readonly RegExp[] = [
  /^for ([a-z-]+) and (?:for )?([a-z-]+) /,
  /^\s*([a-z]+(?: [a-z]+)?) (?:money|budget) (?:is|stays|remains) ([a-z]+(?: [a-z]+)?) /,
  /^\s*what ([a-z]+) .* ([a-z]+) (?:will )?keeps?\s*$/,
]

export function swornIn(sentence: string): Spot | undefined {
  const vow = sworn.find(sentence)
  if (!vow) return undefined
  const said = twice.map((form) => form.exec(vow.text)).find((match) => match !== null)
  return !said || said[1] === said[2] ? vow : undefined
}

/** Until a day, and not until something has been found out or decided. */
const untilADay = pattern()`
  (?:
    until|till|through|throughout|all|for|up to|into) (?:(?:the|all|end of|this|next|late|early|mid|whole|rest of|after|of) )*
    (?:
      \d[\da-z ]*|christmas|easter|new year|midsummer|half-?term|thanksgiving|pentecost|spring|summer|autumn|fall|winter
      |january|february|march|april|may|june|july|august|september|october|november|december
      |year|season|campaign|quarter|term|good|ever|duration|end
    )
`
const stays = holding(
  'stay|remain|sit|rest|belong',
  () =>
    /(?<![a-z])(?:stays?|remains?|sits?|rests?|belongs?|(?:is|are|has|have|must|will|should)(?: to)? (?:stay|remain|belong)) (?:with|in|to) (?:the )?/,
)

/** "Stays with press until Christmas": the place of whoever has it, where nothing else is to come of it. */
export function staysWith(sentence: string, names: readonly string[]): Spot | undefined {
  const hit = stays.find(sentence)
  if (!hit) return undefined
  const place = sentence.slice(hit.end)
  const name = names.find((one) => place.startsWith(one))
  if (name === undefined) return undefined
  const behind = place.slice(name.length).replace(/^ (?:team|office|desk|channel|people)(?![a-z])/, '')
  const rest = behind.trim().replace(/^,\s*/, '')
  return rest === '' || new RegExp(`^${untilADay().source}$`).test(rest)
    ? { start: hit.start, end: sentence.trimEnd().length }
    : undefined
}

/** "Has its own P&L", "Accounted for as a separate profit centre": its own words for keeping what it earns. */
const ownAccounts = holding(
  '&|p and l|profit|bottom line',
  pattern()`
    ^\s*(?:([a-z][a-z -]{1,40}?) )??(?:(?:is|are|was|has been|will be) )?(?:
      runs?|has|have|keeps?|accounted|treated|managed|operates?|works?|reports?|answers?|set up
    )(?: (?:on|as|with|for|to|like|under))* (?:its|their|a|an|his|her) (?:own|separate|stand-?alone)
    (?: (?:
        small|separate|monthly|little) )?\s?(?:p ?& ?l|p and l|profit(?: (?:and|&) loss)?(?: account| cent(?:re|er))?|bottom line)
    (?![a-z])
  `,
)

export function accountsIn(sentence: string, names: readonly string[]): Spot | undefined {
  const hit = ownAccounts.find(sentence)
  if (!hit || /(?<![a-z])(?:not|no|outside|elsewhere|until|unless|last year)(?![a-z])/.test(sentence)) return undefined
  const subject =
    /^\s*(?:the |our )?([a-z][a-z -]*?) (?:is|are|was|has|will|runs?|have|keeps?|operates?|works?|reports?|answers?)(?![a-z])/.exec(
      sentence,
    )?.[1]
  const isOwn =
    subject === undefined ||
    /^(?:it|this|they|this (?:line|channel|team)|the channel)$/.test(subject) ||
    names.some((name) => subject.startsWith(name))
  return isOwn ? { start: hit.start + (hit.text.length - hit.text.trimStart().length), end: hit.end } : undefined
}
