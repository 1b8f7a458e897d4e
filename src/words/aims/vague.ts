import { pattern, source } from '../../text/pattern.ts'
import { apart } from '../matching/apart.ts'
import { isDenied } from '../matching/denied.ts'
import { holding } from '../matching/gated.ts'
import { ages } from '../numbers/ages.ts'
import { numbers } from '../numbers/numbers.ts'
import { sentences } from '../sentences/sentences.ts'
import { grammar, type Hit, type Words } from '../words.ts'
import { byShare } from './aim-sides.ts'

/** Nobody reads more findings about one text, and each costs a look around it. */
const most = 200

/** How many words may stand between a vague verb and its object: "raise unaided brand awareness". */
const between = pattern('iu')`
  ^(?:
    [\s-]+(?:
      the|a|an|our|their|its|your|more|greater|better|higher|overall|general|new|strong|stronger|brand|unaided|aided
      |spontaneous|prompted|customer|consumer|public|social|media|online|digital|market|audience|user|client|company
      |product|positive|deep|deeper|emotional|lasting|meaningful|closer|genuine|category|community|web|website
      |[a-z]{1,12}['’]s
    )
  ){0,4}[\s-]+$
`

/**
 * The wording of a goal that anything would meet ("grow the brand", "boost engagement"), with no number in its sentence
 * that says how much. A number of days, cities or channels says where and when, not how much.
 */
export function isVague(statement: string, words: Words): Hit[] {
  const wanted = apart([...words.find('vague-goals', statement), ...pairs(statement, words)])
    .slice(0, most)
    .filter((hit) => !isDenied(statement, hit))
  if (wanted.length === 0) return []
  const parts = sentences(statement, words.language) ?? [{ start: 0, end: statement.length, text: statement }]
  let at = 0
  let measured: { readonly of: number; readonly is: boolean } | undefined
  return wanted.filter((hit) => {
    while (at < parts.length - 1 && (parts[at]?.end ?? 0) < hit.end) at++
    if (measured?.of !== at) measured = { of: at, is: isMeasured(parts[at]?.text ?? '', words) }
    return !measured.is
  })
}

/** "More visibility for the high street": a wish needs no verb. */
const moreAtFirst = pattern('i')`
  ^(?:(?:an?|the|our) )?(?:
    more|greater|better|stronger|strong|sustained|sustainable|healthy|solid|steady|rapid|significant|further
    |continued|profitable|higher|increased|improved|enhanced|wider|broader|deeper|growing|maximum
  )(?= )
`

/** A vague verb (or "more" at first) and, close behind it, a vague object. */
function pairs(text: string, words: Words): Hit[] {
  const objects = grammar(words.language, 'vague-objects').find(text)
  if (objects.length === 0) return []
  const found: Hit[] = []
  let next = 0
  const more = words.language === 'en' ? moreAtFirst().exec(text) : null
  const opening = more ? [{ start: 0, end: more[0].length }] : []
  for (const verb of [...opening, ...grammar(words.language, 'vague-verbs').find(text)]) {
    while (next < objects.length && (objects[next]?.start ?? 0) < verb.end) next++
    // "brand" may stand before the object that counts: "raise brand awareness".
    for (const object of objects.slice(next, next + 2)) {
      if (object.start - verb.end > 60) break
      if (between().test(text.slice(verb.end, object.start)) && endsThere(text, object.end)) {
        found.push({ start: verb.start, end: object.end, text: text.slice(verb.start, object.end) })
      }
    }
  }
  return found
}

/** "grow the brand" ends with its object; in "build community gardens" or "grow business customers" it does not. */
function endsThere(text: string, end: number): boolean {
  const next = /^[\s-]+([A-Za-zÀ-ɏ’']+)/.exec(text.slice(end, end + 30))?.[1]
  return next === undefined || endings.has(next.toLowerCase())
}

const endings = new Set(
  'a after since upon ahead amid because beyond if than then without again everywhere further even overall next this these ready right we who which while among amongst an and across around as at before between both by during for from in into more of on online or over so that the through throughout to towards via when where while whilst with within worldwide among globally nationally locally'.split(
    ' ',
  ),
)

/** What a result may be held against without a number: "faster than the market", "to zero", "every clinic", "sold out". */
const heldAgainst = pattern('i')`
  (?<![A-Za-zÀ-ɏ])(?:
    (?<!(?:more|other|better|rather) )than(?! (?:ever|before))
    |every|each|(?<!(?:across|throughout|in) )all|zero|none|nil|nobody
    |no(?= (?!doubt|stone|matter|longer)[a-z]+ [a-z])
    |trebl(?:e|es|ing)|percentage points?|(?:be|become|being|is|are) profitable|debt-free
    |(?:carbon|climate)[- ]neutral|net[- ]zero|(?:a|one|three) quarters?|quarter of|fifth of|tenth of|certified
    |accredited
    |(?:get|got|have|having) (?:[A-Za-zÀ-ɏ’'-]+ ){1,6}(?:
      sold|let|built|finished|opened|completed|installed|passed|approved|adopted|signed|listed|licensed|ratified
      |funded
    )
    |the (?:only|first|oldest|largest|biggest|busiest|cheapest|fastest)
    |outsell|outgrow|overtake|outrank|undercut|the (?:last|rest|remaining|first) |parity|break-?even|break even
    |levels?|most of|both|half|whole|record
    |(?:sell|sold|book|booked|let)(?: [a-z’']+){0,6} out
    |second|third|fourth|fifth|top ten|dozens?
  )(?![A-Za-zÀ-ɏ])
`
/** A state of mind is not counted, whoever is in it: "delight every guest". */
const felt = pattern('i')`
  (?<![A-Za-zÀ-ɏ])(?:
    lov(?:e|es|ed)|delight|wow|enchant|inspire|feel|feels|happy|happier|proud|smile|trust|believe|understand
    |appreciate|notice|remember|care|excited|talk(?:s|ing)? about|aware|loyal|engaged|welcome|valued
  )(?![A-Za-zÀ-ɏ])
`

/**
 * What is done or not done, and needs no number: a verb that ends ("open", "publish") with one certain thing behind it, a
 * name or what has an article, or a verb that gains with something that is given once ("win the tender").
 */
const isDone = holding(
  `keep|win|sign|land|secur|obtain|get|gain|earn|receiv|pass|renew|extend|open|launch|publish|releas|ship|complet|
    finish|install|clos|found|host|sell|fill|let|relocat|enter|join|appoint|hire|qualif|float|merg|regist|migrat|
    switch`,
  () =>
    new RegExp(
      source`
        ^(?:re)?(?:win|sign|land|secure|obtain|get|gain|earn|receive|pass|renew|extend|keep) (?:
          [A-Za-zÀ-ɏ0-9’'&-]+ ){0,6}?(?:
            contract|tender|licence|license|franchise|permit|permission|approval|accreditation|certificate
            |certification|listing|grant|mandate|lease|patent|bid|award|audit|seat|election|referendum|vote|deal
            |account|order|concession|consent|go-ahead|nomination|charter|loan|rights|inspection|exam|place|title
            |cup|pitch|commission|commissions
          )s?(?![A-Za-zÀ-ɏ’'-])
      ` +
        source`
          |^(?:win|sign|land) (?:[A-ZÀ-Þ]|the [A-Za-zÀ-ɏ’']+ (?:group|chain|council|university|ministry))
        ` +
        source`
          |^(?:re)?(?:
            open|launch|publish|release|ship|complete|finish|install|close|found|host|sell|fill|let|relocate|enter
            |join|appoint|hire|float|merge|register|migrate|switch
          ) (?:
            (?:off|on|in|into|to|up)? ?(?:the|an?|this|that|its|[A-ZÀ-Þ][A-Za-zÀ-ɏ’']*) (?!
              (?:[a-z-]+ ){0,2}(?:door|doors|way|gap|path|new chapter|world|eyes|minds?)(?![a-z])
            )
          )
        `,
    ),
  { asWritten: true },
)

/** Who wants it: what the aim begins behind. */
const wanting = pattern('i')`
  ^(?:
    (?:(?:for|in|by|over) [^,]{1,30}, )?(?:
      (?:our|the|my|this|main|overall|key|primary|marketing|business|campaign(?:'s|’s)?|plan(?:'s|’s)?|single|one) ){1,4}
      (?:goals?|aims?|objectives?|targets?|ambitions?|mission|purpose|priority|task|job|vision|intention)
      (?: for [^,.]{1,30}?)? (?:is|are|remains|will be)(?: (?:simply|clear|to))*[: ]*
    |(?:
      we
      |the (?:team|company|school|charity|trust|board|plan|campaign|club|museum|hospital|bank)
      |this (?:plan|campaign)
    )(?:'re|’re|'d|’d)? (?:also |really |simply |all )?(?:
      want|wants|aim|aims|plan|plans|intend|intends|hope|hopes|need|needs|like|would like|wish|seek|seeks|will|is
      |are|must|should|are going|is going|strive|strives|set out|sets out|expect|expects|help|helps
    )(?: (?:looking|aiming|hoping|trying|here))?(?: to)? )?(?:to )?
`
/** What tells when, why or how: behind it the aim goes on about something else. */
const aimEnds = pattern('i')`
  [.,;:!?()\n]|\s[–—-]\s
  |\s(?:
    so that|so as|in order|because|by|before|during|until|while|whilst|ahead of|this|next|over the|in (?:19|20)\d\d
    |in Q[1-4]
  )(?![A-Za-zÀ-ɏ])
`
const longestShown = 90
const placed = pattern('i')`
  (?<![A-Za-zÀ-ɏ])(?:
    in|across|within|for|over|during|throughout|from|next|coming|these|those|our|all|the|aged|age|at
  ) (?:the |all |our |next |coming |over )*$
`

/**
 * The aim of a statement that says neither how much nor what would be done when it is done: "Improve the customer
 * experience", "Attract more volunteers". Not known by its words, but by what every aim that can be missed has: a number, a
 * share, something to be held against, or an end. For an objective that gives neither target nor metric. English.
 */
export function isUnmeasured(statement: string, words: Words): Hit | undefined {
  if (words.language !== 'en' || statement.length > 400 || isMeasured(statement, words)) return undefined
  // "To 2 hours" is how much; "in 12 cities" and "within two years" are where and when.
  if (numbers(statement).some(({ start }) => !placed().test(statement.slice(Math.max(0, start - 16), start))))
    return undefined
  if (heldAgainst().test(statement) && !felt().test(statement)) return undefined
  const from = /^[\s*_"“”'‘-]*/.exec(statement)?.[0].length ?? 0
  const start = from + (wanting().exec(statement.slice(from))?.[0].length ?? 0)
  const said = statement.slice(start)
  const cut = said.search(aimEnds())
  const whole = cut < 0 ? said : said.slice(0, cut)
  const shown = whole.length > longestShown ? whole.slice(0, whole.lastIndexOf(' ', longestShown)) : whole.trimEnd()
  const hit = { start, end: start + shown.length, text: shown }
  const isAim = !isEnd(said, words) && said !== ''
  return isAim && !isDenied(statement, hit) ? hit : undefined
}

/** "Win the tender" ends; "win the trust of buyers" never does. */
function isEnd(aim: string, words: Words): boolean {
  const done = isDone.find(aim[0]?.toLowerCase() + aim.slice(1)) ?? isDone.find(aim.toLowerCase())
  if (!done) return /^(?:break|sell out|go live)(?:$|[ -])/i.test(aim)
  const [object] = grammar(words.language, 'vague-objects').find(aim.slice(0, done.end + 40))
  return object === undefined || object.start > done.end + 30
}

function isMeasured(sentence: string, words: Words): boolean {
  if (
    /(?<![A-Za-zÀ-ɏ])(?:doubl(?:e|es|ing)|tripl(?:e|es|ing)|halv(?:e|es|ing)|quadrupl(?:e|es|ing)|twice)(?![A-Za-zÀ-ɏ])/i.test(
      sentence,
    ) ||
    byShare().test(sentence)
  )
    return true
  const scopes = grammar(words.language, 'scopes')
  const old = ages(sentence)
  return numbers(sentence).some((number) => {
    if (old.some(({ start, end }) => start <= number.start && number.end <= end)) return false
    if (number.currency !== undefined || number.percent || number.points) return true
    return !scopes.is(number.unit?.split(' ').at(-1) ?? '')
  })
}
