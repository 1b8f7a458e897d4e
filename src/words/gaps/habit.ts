import { pattern, source } from '../../text/pattern.ts'
import { isDenied } from '../matching/denied.ts'
import { holding } from '../matching/gated.ts'
import { listed, saysOnly, vocabulary } from '../matching/only-these.ts'
import { rememberedWith } from '../matching/remembered.ts'
import { monthNames, seasonNames } from '../numbers/calendar.ts'
import type { Hit, Words } from '../words.ts'
import { isNoReason } from './says-nothing.ts'

/** Figures that tell when and not how much: "since 2014", "FY25", "Q3". */
const times = pattern('gi')`
  (?<![A-Za-zÀ-ɏ0-9])(?:(?:19|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?|FY ?['’]?\d\d(?:\d\d)?(?:[-/–]\d\d)?|[QH][1-4])
  (?![A-Za-zÀ-ɏ0-9%])
`

const doing =
  '(?:done|do|did|run|ran|been|had|have|has|used|use|booked|book|bought|buy|sponsored|attended|taken|advertised)'
/** "We have done it every year", "the client has always had a stand", "been on the schedule forever". */
const keptUp = holding(
  'every |each |always|forever|for ever|for years|for decades|since ',
  () =>
    new RegExp(
      source`
        (?<![a-z])(?:
          ${doing} (?:it|this|that|so|there|here|a \w+|on the \w+|in the \w+|part of it)(?: (?:there|here))? (?:
            every|each
          ) (?:single )?(?:year|season|quarter|spring|summer|autumn|winter|christmas|time)
          |(?:has|have|had|['’](?:s|ve)) always ${doing}(?! (?:us|me|our|more|the (?:best|most)))
          |been (?:on|in|part of) (?:the|our) (?:\w+ )?\w+ (?:
            forever|for ever|for years|for decades|since \d{4}|every year
          )
        )(?![a-z])
      `,
    ),
)
/** Whose habit it is: ours, and not what listeners or buyers have always done. */
const ours = pattern('i')`
  (?:
    ^|[.,;:] |\b(?:we|it|this|client|company|club|council|brand|team|charity|school|board|sponsor)(?:['’](?:ve|s))?
      (?:,? (?:has|have|had|also|simply|just))*
  )\s?$
`
/** What any channel could say for itself: "It worked last year", "everyone is on it", "to have a presence". */
const ofAny = holding(
  `expected|available|left|there|presence|visib|present|seen|unspent|gone|done|plan|budget|mix|schedule|calendar|
    worked |did |performed|went |everyone|everybody|whole |paid off|delivered`,
  pattern()`
    ^(?:(?:because|just|simply|purely|also) )*(?:
      (?:(?:it|this|that)(?: has| had)? )?(?:always )?(?:worked|did|done|performed|went|gone|paid off|delivered)
        (?: (?:very|quite|really|pretty|so))?(?: (?:well|fine|okay|ok|best|great|nicely|all right|alright))?
        (?: for us)? (?:
          last (?:year|season|time|quarter|spring|summer|autumn|winter|campaign)
          |in the past|before|so far
          |in (?:previous|past|earlier|prior) (?:years|seasons|campaigns)
          |in (?:19|20)\d\d
        )
      |it(?:['’]s| is) expected(?: (?:of|from|by) .{1,30})?
      |(?:because )?(?:(?:the|some|we had|there (?:is|was|were)) )?(?:budget|money|funds|funding) (?:
        (?:is|was|were) )?(?:available|left|left over|there|unspent)(?: (?:over|for it|from last year))?
      |(?:to|for|we (?:need|want|should have)(?: to)?|just to|simply to|mainly to|so that we) ?
        (?:(?:have|keep|maintain|show|get) )?(?:(?:a|an|our|some|any|the) )?
        (?:online |digital |local |social |general )?(?:presence|visibility)(?: (?:there|here|on it|online))?
      |(?:it |this )?(?:was|is|has been|has always been) (?:already |always )?(?:in|on|part of) (?:
        the |our |every |each |all )?(?:(?:old|last|previous|earlier|existing|original|former|annual) )?(?:[a-z]+ )?
        (?:plans?|budgets?|mix|schedules?|calendar)(?: already| before)?(?: (?:(?:ever |as far back as )?since|from|for as long as|as long as) (?:
            before
            |the (?:start|beginning|outset|early days|old days)
            |(?:19|20)\d\d|day one|forever|i|we|anyone|anybody|my|our|time
          )(?: [a-z’']+){0,5}
        )?
      |(?:to|just to|simply to|so that we) (?:be|are) (?:present|there|seen|seen there|visible)
        (?: (?:too|as well|there))?
      |(?:everyone|everybody|(?:the|our) whole (?:industry|sector|trade|world))(?: else)?(?:['’]s| is| are|) (?:
        now |already )?(?:on|using|doing|does|do|uses|has|have) (?:
          it|there|that|tik ?tok|instagram|facebook|linkedin|youtube|social(?: media)?|whatsapp|snapchat|google|x
          |twitter|reddit|threads
        )(?: (?:these days|now|today|nowadays|anyway))?
    )[.!]?$
  `,
)

/** A text that says no more than that it was so before: "It's tradition", "Legacy spend", "Rolled over from FY25". */
const asBefore = holding(
  `tradition|habit|custom|ritual|routine|fixture|staple|usual|standard|regular|normal|default|legacy|establish|
    histor|perennial|standing|every |each |what we|rolled|carried|copied|brought|taken|last |previous |prior `,
  pattern()`
    ^(?:
      (?:it(?:['’]s| is| has been)|this is|because(?: it['’]s| it is)?|a|an|our|just|part of|one of|simply|purely) )*(?:
        (?:we (?:have|keep|follow) )?(?:an? |our |the )?
          (?:long-?standing |long |old |company |house |family |local |annual )*
          (?:tradition|habit|custom|ritual|routine|fixture|staple)(?:al(?:ly)?)?(?: (?:
              of (?:
                attending|going|being there|exhibiting|advertising|sponsoring|running it|doing (?:it|this|so)|ours
                |our (?:plan|mix|marketing|calendar|schedule)
                |the (?:plan|mix|calendar|schedule|team|company|house)
              )
              |in (?:our|the) (?:plan|mix|calendar|schedule|house|company)
              |and (?:practice|habit|custom)|here|with us
            )
          )?
        |(?:
          traditional(?:ly)?|customary|usual|standard|regular|normal|default|legacy|habitual|established
          |historic(?:al)?|perennial|standing
        ) (?:
          part|element|component|item|fixture|channel|choice|medium|media|vehicle|spend|line|activity|feature|entry
          |slot|booking
        )(?: (?:of|in|for|with|at) .{1,40})?
        |we(?:['’]ve| have)? (?:
          do|did|done|run|ran|book|booked|buy|bought|exhibit|exhibited|attend|attended|go|gone|went|sponsor
          |sponsored|advertise|advertised|take|took|use|used|appear|appeared
        )(?: [a-z’']+){0,4} (?:every|each) (?:single )?
          (?:year|season|quarter|spring|summer|autumn|fall|winter|christmas|easter|time|launch|campaign)
        |(?:every|each) (?:single )?(?:year|season|spring|summer|autumn|winter)(?: since .{1,20}?)? we
          (?:['’]ve| have)? (?:[a-z]+ ){0,2}(?:there|here|it|this|part|exhibited|attended|advertised|sponsored)
          (?:,? (?:so|and) we .{1,40})?
        |legacy (?:spend|channel|line|item|budget|activity|placement|booking|buy)
        |(?:our |the )*(?:usual|standard|regular|normal) (?:
          mix|schedule|media plan|plan|channels?|suspects|fare|practice
        )
        |what we(?: always)? do(?: (?:at|every|each|in|for) [a-z]+)?
        |(?:rolled|carried|copied|brought|taken) (?:over|forward|across|on) from .{1,40}
        |(?:as per|per|as in|same as in|in line with) (?:the )?(?:last|previous|prior) (?:
          year|season|quarter|plan|campaign
        )(?:['’]s)?(?: (?:plan|schedule|budget|mix|campaign))?
      )[.!]?$
  `,
)

/** Words of habit, and those of plans and calendars around them: "Always has been in our plans", "As we did in 2025". */
const habitual =
  listed(`always usual usually previous previously prior predecessors predecessor inherited traditions tradition
  traditional traditionally history historic historical historically habits habit custom customary continuity legacy
  standard default regular routine established tried normal normally carried rolled copied annual annually perennial
  staple favourite favorite did same`)
const aroundHabit =
  vocabulary(`plan plans mix schedule schedules calendar media marketing channel channels campaign campaigns budget
    budgets year years season seasons quarter quarters month months ${monthNames} ${seasonNames} christmas easter last
    past before ago time times part parts element slot spot yearly line item spend activity place presence booking
    list run ran use used book booked buy bought way ways what practice fashion long established tested trusted over
    forward across again ever kept keep keeping choice choices chair chairman chairwoman board boss ceo md director
    founder mayor client management thing things established as one`)

/** A habit that is given in place of a reason. What has figures of its own, or is denied, is no habit. */
export const habitIn = rememberedWith((text, words): Hit | undefined => {
  const listed = words.find('habit', text)
  if (listed.length === 0 && words.language === 'en' && words.knows('habit') && isOnlyHabit(text))
    return { start: 0, end: text.length, text }
  const hit = [...listed, ...said(text, words)].find((hit) => !isDenied(text, hit) && !isReasoned(text, hit, words))
  return hit && !/\d/.test(withoutTimes(text)) ? hit : undefined
})

/** "The trustees asked for it after the Hull test doubled legacies": a reason stands behind the habit. */
function isReasoned(text: string, { end }: Hit, words: Words): boolean {
  const behind = reasoned.exec(text.slice(end))?.[1]
  return behind !== undefined && words.find('habit', behind).length === 0 && !isNoReason(behind) && !isOnlyHabit(behind)
}
const reasoned = /^,? (?:after|because|following|once|ever since) ((?:[^\s.;]+ ){3}[^.;]+)/

/** What is longer says more than a habit. */
const longestHabit = 150

function withoutTimes(text: string): string {
  return /\d/.test(text) ? text.replaceAll(times(), ' ') : text
}

/** "Part of the mix since 2012": how long it has been so is all that is said. */
const sinceThen = pattern('g')`
  \b(?:ever )?since (?:about |around |the )?(?:(?:19|20)\d\d|nineties|eighties|seventies|beginning|start|early days)\b
`

function isOnlyHabit(text: string): boolean {
  if (text.length > longestHabit) return false
  const plain = withoutTimes(text.toLowerCase().replaceAll(sinceThen(), 'always'))
    .replaceAll(/\bfor (?:many |several |some )?(?:years|decades|ages|ever|a long time)\b/g, 'always')
    .replaceAll(/\blast (?=(?:year|season|quarter|spring|summer|autumn|winter|time|plan|campaign)\b)/g, 'previous ')
  return saysOnly(plain, habitual, aroundHabit) && !/\b(?:not|no|never)\b/.test(plain)
}

function said(text: string, words: Words): Hit[] {
  if (!words.knows('habit') || words.language !== 'en' || text.length > 200) return []
  const value = text.trim()
  const start = text.indexOf(value)
  const whole =
    asBefore.test(value) || ofAny.test(value) ? { start, end: start + value.length, text: value } : undefined
  const found = whole ?? keptUp.find(text)
  return found && ours().test(text.slice(Math.max(0, found.start - 60), found.start)) ? [found] : []
}
