import { pattern } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import { words as wordsOf } from '../matching/phrase-list.ts'
import { type NumberMention, numbers } from '../numbers/numbers.ts'
import type { Hit, Words } from '../words.ts'

// What is made and done, where an objective needs its effect.

/** A metric that counts activity: "Blog posts", "events held". Not "event tickets", "leads from webinars". */
export function isOutput(name: string, words: Words): Hit | undefined {
  const listed = words.find('outputs', name).find(({ start, end }) => {
    const ahead = name.slice(0, start)
    if (
      /(?<![A-Za-zÀ-ɏ])(?:from|via|through|per|by|of those|after|with|at|in|on|to|for)(?:\s[A-Za-zÀ-ɏ]+){0,2}\s$/i.test(
        ahead,
      )
    )
      return false
    return /^\s*(?:$|[(,;:.]|(?:published|sent|held|live|online|up|produced|created|posted|written|run|delivered|issued|launched|made|shipped|hosted|attended|out|per|in|this|each|a|by|across|on|during|and|completed)(?![A-Za-zÀ-ɏ]))/i.test(
      name.slice(end),
    )
  })
  return listed ?? (words.language === 'en' ? madeAndOut.find(name) : undefined)
}

/** "Conferences contracted", "leaflets ordered by customers": what is sold, whatever it is. */
export function isSold(name: string): boolean {
  return doneByBuyers.test(name)
}
const doneByBuyers = holding(
  'sold|booked|contracted|ordered|reserved|bought|purchased|hired|rented|leased|redeemed|commissioned|requested|won',
  pattern()`
    \s(?:
      sold|booked|contracted|ordered|reserved|bought|purchased|hired|rented|leased|redeemed|commissioned|requested
      |won
    )(?:$|\s(?:by|in|per|for|at|from|through|via)\s)
  `,
)
/** "Recipe cards published": what leaves the desk, whatever it is called; what others hand in is theirs. */
const madeAndOut = holding(
  'published|printed|filmed|drafted|aired',
  pattern()`
    ^(?!(?:.{0,30}\b)?(?:reviews?|ads|adverts|listings?|vacancies|jobs|offers|comments|ratings|books|titles)\b)
    (?:[a-zà-ɏ-]+ ){1,3}(?:published|printed|filmed|drafted|aired)$
  `,
)

/** Who does one of these does the work; what they are done to may elsewhere be what is sold or asked for. */
const making = new Set(
  wordsOf(`host hosts hosting hold holds holding run runs running stage stages staging put puts putting organise organises
  organising organize organizes organizing arrange arranges arranging make makes making send sends sending mail mails
  mailing print prints printing hand hands handing distribute distributes distributing attend attends attending conduct
  conducts conducting do does doing complete completing pay paying give gives giving carry place places placing post
  posting deliver delivers delivering film films filming shoot shooting record recording produce producing write writing
  publish publishing create creating draft drafting design designing issue issuing release releasing air airing broadcast
  upload get pump churn`),
)
/** What is made where the verb says so, and may elsewhere be what is sold. */
const madeByUs = pattern('i')`
  ^(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]* ){0,2}?(?:
    tastings?|samplings?|samples|dinners|lunches|breakfasts|receptions|demos|demonstrations|calls|interviews
    |sessions|lectures|exhibitions|stalls|booths|stands|letters|posters|catalogues|catalogs|competitions|surveys
    |screenings|tours|meet-?ups|visits|assemblies|parties|panels|shows|drop-ins|coffee mornings|advertorials
    |messages|testimonials|entries|contributions|toolkits|decks|scripts|features|columns|reports|papers|notices
    |stories|shorts|threads
  )(?![A-Za-zÀ-ɏ])
`
/** "Visit 40 dealers": whom one works on. */
const acting = new Set(
  wordsOf('visit call phone ring email contact write knock canvass cold-call pitch mail approach leaflet text brief'),
)
const opening = /^\s*(?:we (?:will|want to|aim to) |to )?$/i
/** The verb that a number stands behind: "host at least 15", "hand out 400". */
const verbBefore =
  /(?<![a-z-])([a-z-]+)(?: (?:on|to|out))? (?:(?:at least|up to|about|some|over|more than|a further|another) )?$/
/** "Post on Instagram 365 times", "Publish daily on LinkedIn" */
const often = holding(
  'times|once |twice |thrice |daily|weekly|every ',
  pattern()`
    ^(?:(?:we (?:will|want to|aim to)|to) )?
    (?:post|publish|tweet|blog|email|e-mail|mail|go live|appear|advertise|stream|send)\b[^.;]{0,40}?\b(?:
      (?:[\d,]{1,7}|two|three|four|five|six|seven|several|a few|many) times(?: (?:a|per|every|each) [a-z]+)?
      |(?:once|twice|thrice) (?:a|per|every) [A-Za-zÀ-ɏ]+
      |daily|weekly|every (?:day|week|weekday|morning|month)
    )
  `,
)
/** "Sell 400 tastings" */
const sold = pattern('i')`
  (?:^|[^A-Za-zÀ-ɏ])(?:
    sell(?:s|ing)?|sold|let|rent out|hire out|licen[sc]e|sales of|bookings for|orders for|tickets for|win|fill
    |filling
  ) (?:at least |about |over |more than |another |a further |out )?$
`

/** "Launch the new website by May", "Get the app live": work that is done, and nothing that comes of it. */
const finished = holding(
  'site|app|blog|podcast|newsletter|brand|logo|brochure|catalogue|shop',
  pattern()`
    ^(?:we (?:will|want to|aim to) |to )?(?:
      (?:launch|relaunch|redesign|rebuild|refresh|build|finish|complete|roll out|go live with) (?:the |our |a |an )?
        (?:[a-z-]+ ){0,2}(?:
          website|web ?site|site|app|blog|podcast|newsletter|brand|logo|brochure|catalogue|online shop|web shop
          |microsite
        )
      |(?:get|have|put) (?:the |our |a |an )?(?:[a-z-]+ ){0,2}(?:
        website|web ?site|site|app|blog|podcast|newsletter|brand|brochure|catalogue|online shop|web shop|microsite
      ) (?:live|online|up|finished|ready|launched|out|up and running)
    )(?: (?:by|before|in|on|this|next|for) [^.;]{1,40})?[.!]?$
  `,
)

/** What an objective's statement sets out to make, with its number: "Publish 40 blog posts", "Host 15 tastings". */
export function outputIn(statement: string, number: NumberMention | undefined, words: Words): Hit | undefined {
  if (words.language === 'en') {
    const done = finished.find(statement)
    if (done) return done
    const acts = often.find(statement)
    if (acts && numbers(statement).every(({ end }) => end <= acts.end)) return hitIn(statement, 0, acts.end)
  }
  if (number?.unit === undefined) return undefined
  const before = statement.slice(0, number.start)
  const from = statement.indexOf(number.unit, number.end)
  const hit = isOutput(number.unit, words)
  if (hit) return sold().test(before.slice(-40)) ? undefined : hitIn(statement, number.start, from + hit.end)
  if (words.language !== 'en') return undefined
  const verb = verbBefore.exec(before.toLowerCase())
  const [, said = ''] = verb ?? []
  if (verb && acting.has(said) && opening.test(before.slice(0, verb.index)))
    return hitIn(statement, statement.search(/\S/), from + number.unit.length)
  const made = making.has(said) ? madeByUs().exec(number.unit) : null
  return made ? hitIn(statement, number.start, from + made[0].length) : undefined
}

function hitIn(text: string, start: number, end: number): Hit {
  return { start, end, text: text.slice(start, end) }
}
