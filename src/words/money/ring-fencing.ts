import { pattern } from '../../text/pattern.ts'
import { apart } from '../matching/apart.ts'
import { clauseEnd, clauseStart, isDenied } from '../matching/denied.ts'
import { rememberedFor } from '../matching/remembered.ts'
import { type GrammarName, grammar, type Hit, mayHold, type Words } from '../words.ts'
import {
  acted,
  type Context,
  compound,
  forItAlone,
  inFull,
  isForFreeUse,
  keptOff,
  lapsing,
  leftAlone,
  noMove,
  noPart,
  onlyTheirs,
  staysForever,
  stuck,
  targetOf,
  unmoved,
  unspent,
  withheld,
} from './money-kept.ts'
import { comesBack } from './money-returns.ts'
import { isMoney, isOfSupplier, isShutTo, subject } from './money-subject.ts'

/** Wording that keeps money where it is. */
interface RingFence extends Hit {
  /** A reason from outside that the same clause gives: a grant, co-op money, a contract. */
  readonly outside?: Hit
}

/** Words that may follow "locked" where it says something of the money before it. */
const follows = pattern('i')`
  ^(?:
    \s*(?:$|[.,;:!?)\]–—])
    |\s(?:
      for|to|into|in|until|till|through|throughout|during|within|at|per|as|from|and|so|since|all|this|solely|only
      |exclusively|forever|permanently|after|once|down|when|whenever|while|whatever|regardless
    )(?![A-Za-zÀ-ɏ])
  )
`
/** "Sealed by the board" */
const bySomebody = pattern('i')`
  ^\sby (?:the |our )?(?:
    board|ceo|cfo|cmo|md|director|management|finance|owners?|chair|trustees|committee|head office|group|agency
    |client
  )(?![a-z])
`
/** "locked on 12 June" is signed off; "protected by a password" is a file, "locked in at last year's rate" a price. */
const otherwise =
  /^\s(?:by|with|under|against|in at|at (?:[a-z0-9'’-]+ ){1,4}(?:rates?|prices?|tariffs?|fees?))(?![A-Za-zÀ-ɏ])/i
/**
 * Wording that says money may not move: "ring-fenced", "£20k reserved for paid social", "cannot be moved", "its own P&L".
 * What is denied, asked, criticised or about something else than money is left alone.
 *
 * `money` says whether the text is known to speak of money (a field of the budget). Where it is not, the words
 * themselves have to say so.
 */
export function ringFencing(
  text: string,
  words: Words,
  { money = true }: { readonly money?: boolean } = {},
): RingFence[] {
  if (!words.knows('ring-fencing')) return []
  const context: Context = { text, words, money }
  const found = [
    ...words
      .find('ring-fencing', text)
      .slice(0, most)
      .filter((hit) => outright(context, hit)),
    ...refused(context).filter((hit) => (unmoved(context, hit) || isSettled(context, hit)) && isMeant(context, hit)),
    ...floors(context).filter((hit) => unmoved(context, hit) && isMeant(context, hit)),
    ...look(context, 'no-moves', noMove).map((hit) => inFull(context, hit)),
    ...look(context, 'refusals', stuck),
    ...look(context, 'lock-solely', solely),
    ...look(context, 'lock-purposes', forChannel),
    ...look(context, 'lock-states', inState),
    ...look(context, 'lock-actions', acted),
    ...look(context, 'keep-off', keptOff),
    ...look(context, 'no-parts', noPart),
    ...look(context, 'lapses', lapsing),
    ...look(context, 'lock-alone', (of, hit) => forItAlone(of, hit) || onlyTheirs(of, hit) || leftAlone(of, hit)),
    ...look(context, 'lock-forever', staysForever),
    ...look(context, 'refusals', withheld),
    ...look(context, 'returns', comesBack),
  ]
  return apart(found).map((hit) => withReason(context, hit))
}

const lists = [
  'refusals',
  'no-moves',
  'lock-solely',
  'lock-purposes',
  'lock-states',
  'lock-actions',
  'keep-off',
  'no-parts',
  'lapses',
  'lock-alone',
  'lock-forever',
  'returns',
] as const

/** Those of many texts with words by which money may be kept where it is: `ringFencing` finds nothing in the others. */
export function withLocks<T extends { readonly text: string }>(texts: readonly T[], words: Words): T[] {
  return texts.filter(({ text }) => mayLock(text, words))
}

const mayLock = rememberedFor((words) => {
  const mayStand = mayHold(words.language, lists)
  const holds = (text: string) => lists.some((list) => grammar(words.language, list).find(text).length > 0)
  return (text) => words.find('ring-fencing', text).length > 0 || (mayStand(text) && holds(text))
})

/** Nobody reads more findings about one text, and each costs a look around it. */
const most = 200

function look(context: Context, list: GrammarName, holds: (context: Context, hit: Hit) => boolean): Hit[] {
  return grammar(context.words.language, list)
    .find(context.text)
    .slice(0, most)
    .filter((hit) => holds(context, hit) && isMeant(context, hit))
}

/** "The radio budget cannot fall below £90k", "must not be less than a third": what stays, stays in the channel. */
function floors({ text, words }: Context): Hit[] {
  return grammar(words.language, 'refusals')
    .find(text)
    .slice(0, most)
    .flatMap(({ start, end }) => {
      const below =
        /^ (?:ever |be allowed to )?(?:(?:fall|drop|go|dip|sink|slip|get|come|be (?:cut|taken|brought|reduced)) (?:below|under|beneath)|be (?:less|lower|smaller) than|shrink (?:below|under|to less than)) (?:the |a |about )*(?:[£$€¥₹]\s?)?(?:\d[\d.,]*\s?(?:%|k\b|m\b)?|half|third|quarter|agreed|approved|planned|original|current|level)/i.exec(
          text.slice(end, end + 80),
        )
      if (!below) return []
      const to = end + below[0].length
      return [{ start, end: to, text: text.slice(start, to) }]
    })
}

/** Said and meant of this plan: not denied, asked, supposed or criticised. */
function isMeant({ text, words }: Context, hit: Hit): boolean {
  if (isDeniedHere(text, hit) || isPast(text, hit) || isHearsay(text, hit) || isOfYears(text, hit)) return false
  const end = clauseEnd(text, hit.end)
  if (text[end] === '?') return false
  const criticism = grammar(words.language, 'criticism')
  return (
    criticism.find(text.slice(clauseStart(text, hit.start), hit.start)).length === 0 &&
    criticism.find(text.slice(hit.end, end)).length === 0
  )
}

/** "was ring-fenced in 2025", "until 2025 it was ring-fenced": how it was; "was ring-fenced by the board" still holds. */
function isPast(text: string, { start, end }: Hit): boolean {
  return (
    /(?:^|\s)(?:was|were|had been)\s$/i.test(text.slice(Math.max(0, start - 10), start)) &&
    (/^\s(?:in (?:19|20)\d\d|last (?:year|quarter|season|autumn|winter|spring|summer)|before|then)(?![A-Za-zÀ-ɏ0-9])/i.test(
      text.slice(end, end + 20),
    ) ||
      /^\s*(?:until|till|up to|before|back in|in|through) (?:the end of )?(?:(?:19|20)\d\d|FY ?\d|last |[a-z]+ (?:19|20)\d\d)/i.test(
        text.slice(clauseStart(text, start), start),
      ))
  )
}

/** "Anyone who tells you their line is ring-fenced": what somebody may say, and nobody here does. */
function isHearsay(text: string, { start }: Hit): boolean {
  return /^\s*(?:our |the |a |most |many )?(?:\w+ )?(?:rival|competitor)s? |(?<![a-z])(?:(?:anyone|anybody|whoever|those|people|teams?) (?:who )?(?:tells?|says?|claims?|thinks?|argues?|insists?|believes?)|(?:asked|asks|asking|wanted|wished|lobbied|pushed|argued|applied|hoped) (?:for|to (?:have|keep|get)) (?:an?|its|their|the)|(?:asked|wanted|told|urged|begged|pressed|expected) (?:us|me|them|you|the (?:team|board)) (?:not )?to $|(?:considered|thought (?:about|of)|discussed|debated|talked about) $)(?![a-z])/i.test(
    text.slice(clauseStart(text, start), start),
  )
}

/** "Cannot be moved between years": within the plan it may. */
function isOfYears(text: string, { end }: Hit): boolean {
  return /^\s(?:between|across|into|to) (?:the )?(?:next |other |financial |fiscal |budget )*years?\b/i.test(
    text.slice(end, end + 50),
  )
}

/**
 * "Use it or lose it" is a sentence of its own: what a dash or a comma parts from it does not deny it, as in "what TV
 * doesn't spend lapses: use it or lose it".
 */
function isDeniedHere(text: string, { start, end, text: said }: Hit): boolean {
  const from = /lose it$/i.test(said)
    ? Math.max(...[',', ':', '–', '—'].map((mark) => text.lastIndexOf(mark, start)))
    : 0
  // "What the shops don't spend is lost": what is not done is the spending.
  const left =
    /^(?:is|are|goes|lapses|expires|disappears|stays?|remains?|back|belongs?|kept|carr[a-z]+|roll[a-z]*|return[a-z]*)(?![a-z])/i.test(
      said,
    )
      ? unspent().exec(text.slice(clauseStart(text, start), start))
      : null
  const cut = left ? clauseStart(text, start) + left.index + left[0].length : Math.max(0, from)
  return isDenied(text.slice(cut), { start: start - cut, end: end - cut })
}

/** "ring-fenced", "earmarked", "its own P&L" and what a team has added. */
function outright(context: Context, hit: Hit): boolean {
  const { text, words, money } = context
  if (!isMeant(context, hit)) return false
  const clause = text.slice(clauseStart(text, hit.start), clauseEnd(text, hit.end))
  // "The station has its own P&L": a company that is paid.
  if (/P\s?(?:&|and)\s?L|profit/i.test(hit.text) && isOfSupplier(clause)) return false
  if (!money && !isMoney(clause, words) && !/P\s?&\s?L|profit/i.test(hit.text)) return false
  const behind = text.slice(hit.end, hit.end + 60)
  const object =
    /^(?:\s+(?:the|a|an|our|their|all|some|two|three|\d+))?((?:\s+[A-Za-zÀ-ɏ-]+){1,3})/.exec(behind)?.[1] ?? ''
  const names = grammar(words.language, 'not-money').find(object)[0]
  if (names && names.start < 2 && !isMoney(object.slice(names.end), words)) return false
  // "Each region keeps its money": who keeps it stands before, and is no money.
  if (!/^(?:keeps?|retains) /i.test(hit.text) && subject(context, hit.start) === 'thing') return false
  return !isForFreeUse(context, hit.end)
}

/** "cannot be moved", "not to be reallocated" */
function refused({ text, words }: Context): Hit[] {
  const moves = grammar(words.language, 'moves')
  const refusals = grammar(words.language, 'refusals').find(text).slice(0, most)
  return refusals.flatMap(({ start, end }) => {
    const be = /^\s+be\s+/.exec(text.slice(end, end + 20))
    // "not to be cut or moved"
    const [move] = be ? moves.find(text.slice(end + be[0].length, end + 80)) : []
    if (!be || !move || !isFirst(text.slice(end + be[0].length, end + be[0].length + move.start))) return []
    const to = end + be[0].length + move.end
    return [{ start, end: to, text: text.slice(start, to) }]
  })
}

/** "Signed off and cannot be changed" */
function isSettled({ text, money }: Context, { start }: Hit): boolean {
  return (
    money &&
    /(?:^|[.;:] )(?:now |all )?(?:signed off|agreed|approved|fixed|final|booked|settled|decided|promised)(?: (?:by|with|in|at) [a-z ]{2,30})? (?:and|so|so it) $/i.test(
      text.slice(Math.max(0, start - 70), start),
    )
  )
}

const isFirst = (ahead: string) => ahead === '' || /^[a-z]{2,12} (?:or|and) (?:be )?$/.test(ahead)

/** "may only be spent on radio" */
function solely(context: Context, hit: Hit): boolean {
  // "Only for reference" with nothing before it may be about anything; "only for paid social" is about a line.
  const bare =
    /^(?:solely|only|exclusively|strictly|restricted to)(?:\s|$)/i.test(hit.text) &&
    subject(context, hit.start) === 'none'
  return bare ? forChannel(context, hit) : unmoved(context, hit) && !isForFreeUse(context, hit.end)
}

/** "£20k reserved for paid social": the purpose is a channel. "Reserved for tests" keeps money open. */
function forChannel(context: Context, hit: Hit): boolean {
  const target = targetOf(context.text, hit.end)
  // "The spend must stay in line with TV"
  if (/^\s(?:line|step|sync|keeping|proportion|balance)(?![A-Za-zÀ-ɏ])/i.test(target)) return false
  // "£5,000 belong to no channel": that is the money that may move.
  if (/^\s(?:no|none|nobody|all|every|any|everybody|everyone|us all)(?![A-Za-z])/i.test(target)) return false
  const channels = grammar(context.words.language, 'channel-names').find(target)
  // "Belongs to radio production": a kind of cost.
  if (
    /^belong/i.test(hit.text) &&
    /^\s(?:the )?[a-z]+ (?:production|printing|design|artwork|kit|costs?|fees?)(?![a-z])/i.test(target)
  )
    return false
  // "Belongs to Sales": whoever has it keeps it from the rest.
  const owner = target.trim().replace(/^the /i, '')
  if (
    /^belong/i.test(hit.text) &&
    !/^(?:campaign|business|project|programme|group)/i.test(owner) &&
    context.words.is('functions', owner)
  )
    return subject(context, hit.start) === 'money'
  // "Remain in paid search auctions" is an order to a bidder, where no money is spoken of.
  const isOfMoney = /^(?:stay|remain)/i.test(hit.text) ? subject(context, hit.start) === 'money' : unmoved(context, hit)
  return isOfMoney && channels.length > 0 && !isForFreeUse(context, hit.end)
}

function inState(context: Context, hit: Hit): boolean {
  const { text, words, money } = context
  const behind = text.slice(hit.end, hit.end + 40)
  if (isShutTo(hit.text, behind) && subject(context, hit.start) === 'none') return false
  // "spoken for by the agency", unlike "protected by a password", is still said of the money.
  if (otherwise.test(behind))
    return (/^spoken|stone$/i.test(hit.text) || bySomebody().test(behind)) && unmoved(context, hit)
  if (follows().test(behind) && !/^\s(?:to|for)\s/.test(behind) && channelIsKept(context, hit)) return true
  // "Not up for discussion in the weekly reallocation": when, and not what for.
  const isWhen = /^\s(?:in the|during|when|whenever|while|at|within|through|throughout)\s/.test(behind)
  if (follows().test(behind)) return unmoved(context, hit) && (isWhen || !isForFreeUse(context, hit.end))
  // "locked budget", "protected TV spend"
  const next =
    /^\s(?:(?:marketing|media|channel|campaign|quarterly|annual|monthly|TV|search|social|radio|PR|events?|display) )?([A-Za-zÀ-ɏ&]+)/i.exec(
      behind,
    )
  const noun = next?.[1] ?? ''
  const isNoun =
    grammar(words.language, 'money').is(noun) ||
    (money && /^(?:lines?|allocations?|pots?|minimums?|minima|floors?|sums?|amounts?|share)$/i.test(noun))
  return isNoun && !compound().test(text.slice(hit.end + (next?.[0].length ?? 0), hit.end + 80))
}

/** "Print is untouchable": in a field about money a channel is its money, where the words are said of nothing else. */
function channelIsKept({ text, words, money }: Context, hit: Hit): boolean {
  if (
    !money ||
    !/^(?:untouchable|sacrosanct|sacred|inviolable|off[- ]limits|out of bounds|off the table|immovable|ring)/i.test(
      hit.text,
    )
  )
    return false
  const [, channel] =
    /^\s*(?:the |our )?([A-Za-z -]{2,30}) (?:is|are|stays|remains|stay|remain)\s$/i.exec(
      text.slice(clauseStart(text, hit.start), hit.start),
    ) ?? []
  return channel !== undefined && grammar(words.language, 'channel-names').is(channel)
}

/** The reason may stand before a semicolon: "Co-op dollars; terms say they may only be spent on TV." */
function withReason({ text, words }: Context, hit: Hit): RingFence {
  const clause = clauseStart(text, hit.start)
  const before = text.slice(0, clause)
  const start = /;\s?$/.test(before) ? clauseStart(text, before.trimEnd().length - 1) : clause
  const reason = grammar(words.language, 'outside-reasons').find(text.slice(start, clauseEnd(text, hit.end)))[0]
  if (!reason) return hit
  return { ...hit, outside: { start: reason.start + start, end: reason.end + start, text: reason.text } }
}
