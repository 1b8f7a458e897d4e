import { apart } from '../matching/apart.ts'
import { isDenied } from '../matching/denied.ts'
import { ages } from '../numbers/ages.ts'
import { numbers } from '../numbers/numbers.ts'
import { sentences } from '../sentences/sentences.ts'
import { grammar, type Hit, type Words } from '../words.ts'
import { byShare } from './aim-sides.ts'

/** Nobody reads more findings about one text, and each costs a look around it. */
const most = 200

/** How many words may stand between a vague verb and its object: "raise unaided brand awareness". */
const between =
  /^(?:[\s-]+(?:the|a|an|our|their|its|your|more|greater|better|higher|overall|general|new|strong|stronger|brand|unaided|aided|spontaneous|prompted|customer|consumer|public|social|media|online|digital|market|audience|user|client|company|product|positive|deep|deeper|emotional|lasting|meaningful|closer|genuine|category|community|web|website|[a-z]{1,12}['’]s)){0,4}[\s-]+$/iu

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
const moreAtFirst =
  /^(?:(?:an?|the|our) )?(?:more|greater|better|stronger|strong|sustained|sustainable|healthy|solid|steady|rapid|significant|further|continued|profitable|higher|increased|improved|enhanced|wider|broader|deeper|growing|maximum)(?= )/i

/** A vague verb (or "more" at first) and, close behind it, a vague object. */
function pairs(text: string, words: Words): Hit[] {
  const objects = grammar(words.language, 'vague-objects').find(text)
  if (objects.length === 0) return []
  const found: Hit[] = []
  let next = 0
  const more = words.language === 'en' ? moreAtFirst.exec(text) : null
  const opening = more ? [{ start: 0, end: more[0].length }] : []
  for (const verb of [...opening, ...grammar(words.language, 'vague-verbs').find(text)]) {
    while (next < objects.length && (objects[next]?.start ?? 0) < verb.end) next++
    // "brand" may stand before the object that counts: "raise brand awareness".
    for (const object of objects.slice(next, next + 2)) {
      if (object.start - verb.end > 60) break
      if (between.test(text.slice(verb.end, object.start)) && endsThere(text, object.end)) {
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

/** A change of more or less with nothing that says how much: every verb here asks for it. */
const change = () =>
  /^(?:(?:significantly|substantially|dramatically|materially|steadily|massively) )?(?:(?:(?:our|the) (?:goal|aim|objective|target|ambition) is|we (?:want|aim|plan|intend|will)|help \p{L}{1,20}) (?:to )?|to )?(?:grow|increase|uplift|improve|enhance|strengthen|deepen|reduce|decrease|lower|minimi[sz]e|optimi[sz]e|accelerate|heighten|amplify|elevate|bolster|raise|growing|increasing|improving|enhancing|strengthening|reducing|raising|lowering)(?: [\p{L}’'-]+){1,5}?(?= (?:by|in|at|for|from|to|among|across|with|before|during|so|and|through|as)(?!\p{L})|[.,;:!?]|$)/iu
/** "Make people fall in love with oat milk", "keep customers happy": a state of mind that nobody counts. */
const feltBy =
  /(?<![A-Za-zÀ-ɏ])(?:(?:make|get|let|have|help|inspire|encourage|persuade|convince|remind|show|teach|want) (?:[A-Za-zÀ-ɏ’'-]+ ){1,4}?(?:to )?(?:love|fall in love|feel|think|see|notice|remember|understand|believe|trust|realise|realize|know|care|talk|like|prefer|appreciate|value|enjoy|smile|aware|happy|proud|excited|curious|interested)|(?:keep|make|leave) (?:[A-Za-zÀ-ɏ’'-]+ ){1,3}?(?:happy|satisfied|loyal|engaged|interested|proud|excited|informed|close|smile)|(?:show|tell|prove to|demonstrate to) (?:[A-Za-zÀ-ɏ’'-]+ ){1,4}?(?:that|how|why|what|who)|(?:have|make|leave) an? (?:bigger|greater|real|lasting|big|strong|stronger|positive|better|visible) (?:impact|difference|mark|impression|name)|(?:reposition|rebrand|reinvent|recast|rejuvenate) (?:[A-Za-zÀ-ɏ’'-]+ ){1,4}?as an?|(?:brand|name|company|place|shop|bank|team|school|firm|business) (?:that |which |whom )?(?:people|everyone|everybody|customers|clients|locals|families|buyers) (?:talk about|love|trust|think of|turn to|remember|want|choose|know|admire|look up to)|(?:support|help|assist|back) (?:the|our) (?:[A-Za-zÀ-ɏ-]+ )?(?:sales|team|business|organisation|organization|brand|company|growth|ambitions?|strategy|community|launch))(?![A-Za-zÀ-ɏ])/i
/** "Be on every buyer's shortlist", "establish ourselves as the natural partner" */
const standing =
  /(?<![A-Za-zÀ-ɏ])(?:be|become|remain|stay|being|becoming|is|are|establish(?:ing)? (?:[A-Za-zÀ-ɏ’']+ ){1,4}?as|position(?:ing)? (?:[A-Za-zÀ-ɏ’']+ ){1,4}?as|turn (?:[A-Za-zÀ-ɏ’']+ ){1,4}?into|make (?:[A-Za-zÀ-ɏ’']+ ){1,4}?(?:into )?) ?(?:[A-Za-zÀ-ɏ’'-]+ ){0,4}?(?:best|leading|leader|favou?rite|preferred|natural|obvious|trusted|known|loved|famous|relevant|admired|respected|visible|present|recogni[sz]ed|shortlist|lips|first choice|of choice|home|place|destination|authority|voice|expert|name|number one|number 1|synonymous|well-known|attractive|innovative|modern|popular|successful|stronger|better|bigger|biggest|strongest|greatest|unique)(?![A-Za-zÀ-ɏ])/i
/** "Sales should go up noticeably" */
const goesUp =
  /(?<![A-Za-zÀ-ɏ])(?:sales|revenues?|turnover|income|bookings|orders|donations|memberships?|enrolments|applications|sign-?ups|footfall|attendance|renewals|retention|numbers|business|takings|enquiries|leads|profits?|market share|customers|visitors) (?:should|must|will|shall|need to|needs to|have to|has to|ought to|is to|are to|to) (?:[A-Za-zÀ-ɏ]+ )?(?:go up|rise|grow|increase|improve|climb|pick up|recover|be (?:up|higher|better|stronger)|come back|take off|rebound|bounce back)(?![A-Za-zÀ-ɏ])/i
/** "Win more members", but not "more than a club". */
const moreOf = () =>
  /(?<!\p{L})(?:get|win|bring|attract|turn|convert|reach|sell|find|recruit|sign|book|land|gain|earn|welcome|persuade|encourage) (?:in |even |many |far )?more (?!than |or |of |about |often |likely )\p{L}+/iu
/** What a change may be held against without a number: "faster than the market", "to zero", "every clinic". */
const heldAgainst = () =>
  /(?<!\p{L})(?:than|every|each|(?<!(?:across|throughout) )all|zero|none|nil|parity|break-?even|levels?|most|both|whole|record|sell out|sold out)(?!\p{L})/iu

/**
 * The words of a statement without any number that promise a change and not how much of it ("Improve the customer
 * experience", "Attract more volunteers"). For an objective that gives neither target nor metric.
 */
export function isUnmeasured(statement: string, words: Words): Hit | undefined {
  if (words.language !== 'en' || statement.length > 400) return undefined
  const said =
    change().exec(statement) ??
    moreOf().exec(statement) ??
    goesUp.exec(statement) ??
    feltBy.exec(statement) ??
    standing.exec(statement)
  if (!said || isMeasured(statement, words) || heldAgainst().test(statement)) return undefined
  const hit = { start: said.index, end: said.index + said[0].length, text: said[0] }
  return isDenied(statement, hit) ? undefined : hit
}

function isMeasured(sentence: string, words: Words): boolean {
  if (
    /(?<![A-Za-zÀ-ɏ])(?:doubl(?:e|es|ing)|tripl(?:e|es|ing)|halv(?:e|es|ing)|quadrupl(?:e|es|ing)|twice)(?![A-Za-zÀ-ɏ])/i.test(
      sentence,
    ) ||
    byShare.test(sentence)
  )
    return true
  const scopes = grammar(words.language, 'scopes')
  const old = ages(sentence)
  return numbers(sentence).some((number) => {
    if (old.some(({ start, end }) => start <= number.start && number.end <= end)) return false
    if (number.currency !== undefined || number.percent || number.points) return true
    const counted = number.unit?.split(' ') ?? []
    return counted.length === 0 || !counted.some((word) => scopes.is(word))
  })
}
