import { pattern, source } from '../../text/pattern.ts'
import { beginning, holding } from '../matching/gated.ts'
import { listed } from '../matching/only-these.ts'

// What stands where the way out of a list should, and is none that anybody could take. English.

const longest = 200

/** What people do who want out, and what they use for it. */
const ways =
  listed(`unsubscribe unsubscribes unsubscribing unsubscribed opt opt-out opts opting out link links click clicks
  reply replies stop stopp button buttons footer foot tap taps swipe press tick untick box boxes checkbox form forms
  page pages portal settings setting preference preferences account profile app toggle switch call calls caller
  callers phone ring rings dial number hotline freephone freepost text texting sms whatsapp chat message email e-mail
  mail mailing write writes letter post card cards slip coupon envelope return returned address website site web url
  desk counter reception receptionist till shop store branch driver drivers staff tell tells say says saying said word
  words speak talk person request requests requested contact contacts scan qr code keyword command menu header remove
  removes removed removal leave leaves cancel cancels cancelled withdraw withdraws withdrawn withdrawal object objects
  objection tps mps nod block blocks register hang key push gdpr register suppress suppressed suppression list lists
  blacklist quit ask asks asking bottom top option options choice icon bell gear cog notification notifications widget
  bot inbox reset deregister erase erasure forget disconnect mute note notes noted records recorded visit visits rep
  reps adviser agent volunteer volunteers`)
/** The little words of a sentence in which somebody does something. Without one it may name the thing that stops it. */
const small =
  listed(`they them it we is are was be been being when who only within after once not has have had will would can could until
  seldom rarely few nobody most`)

/** "They agreed to it when they bought": a sentence in which nobody does anything that would stop it. */
export function namesNoWayOut(text: string): boolean {
  if (text.length > longest) return false
  const value = text.trim().replace(/[.!]$/, '')
  if (partOfTheDeal.test(value) || itEnds.test(value) || seldomUsed.test(value)) return true
  if (/[^\x20-\x7e’–—]|[@/\d]/.test(text)) return false
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []
  return words.length > 2 && words.some((word) => small().has(word)) && !words.some((word) => ways().has(word))
}

/** "Comes with the ticket", "In the terms and conditions": what people took on, and not how they get rid of it. */
const partOfTheDeal = holding(
  `deal|package|price|ticket|membership|subscription|contract|terms|conditions|t&c|purchase|order|bargain|sign-up|
    registration|buying|booking`,
  pattern()`
    ^(?:(?:it|this|that|they|the newsletter|the e-?mails?) )?(?:(?:is|are|was|were|all|simply|just) )*
    (?:comes?|part|included?|covered|goes|belongs?|agreed|accepted|signed|regulated|settled|under|see|as per|per|by|in)
    (?: (?:with|of|in|by|to|as|up|the|our|their|your|its|a|an|full|general|on|at))* (?:
      deal|package|price|tickets?|membership|subscription|contracts?|terms|conditions|t&cs?|purchase|order|bargain
      |sign-up|registration|buying|booking
    )
    (?:(?: and|,| &| of| for)? (?:terms|conditions|service|use|sale|business|purchase|sales))*$
  `,
)

/** "After the season they are removed", "We delete the list once the show closes": it ends, and nobody has ended it. */
const itEnds = holding('after|end of|once|when|with', () => {
  const over = source`
    (?:the |our |this |each |every )?(?:[a-z]+ ){0,3}?(?:
      season|campaign|drive|show|exhibition|sale|year|event|series|project|term|offer|competition|draw|festival|course
      |contract|membership|subscription|card|ticket|policy|account|period|launch|tour|quarter|summer|winter|spring|autumn
    )(?: (?:is over|has ended|ends|closes|is done|finishes|is finished|ended|runs out|lapses|expires))?
  `
  const all = source`
    (?:we|they|it|all|everyone|everybody|(?:the |all )?(?:people|names|addresses|numbers|contacts|lists?|data|e-?mails?|texts|mailings?))
  `
  const gone = source`
    (?:(?:are|is|get|gets|will be|will) )?(?:
      deleted?|deletes|removed?|removes|wiped?|wipes|drops?(?: off)?|dropped|stops?|ends?|expires?|lapses?
    )
  `
  const them = source`(?: (?:it|them|the list|the data|everyone|everybody|automatically|anyway|by itself|by themselves|off|all))*`
  const when = '(?:after|at the end of|once|when|with)'
  // "Ends when the card expires"
  return new RegExp(
    `^(?:(?:it )?(?:ends|stops|expires|lapses) (?:automatically )?${when} ${over}|${when} ${over},? ${all} ${gone}${them}|${all} ${gone}${them} ${when} ${over})$`,
  )
})

/** "People rarely ask", "Hardly anyone leaves": how seldom it happens, and not how it is done. */
const seldomUsed = beginning(
  `people|they|hardly|almost|scarcely|virtually|few|very few|members|subscribers|customers|readers|guests|parents|users|
    donors|families|owners|not many|nobody|no one|no-one|it `,
  pattern()`
    ^(?:
      (?:people|they|members|subscribers|customers|readers|guests|parents|users|donors|families|owners) (?:
        rarely|hardly(?: ever)?|seldom|scarcely|almost never|never|very rarely
      )
      |(?:hardly|almost|scarcely|virtually) (?:anyone|anybody|any|no one|nobody|no-one|any of them)
      |nobody|no one|no-one
      |(?:very )?few(?: (?:people|of them|members|readers|subscribers|customers))?
      |not many(?: (?:people|of them|members|readers|subscribers|customers))?
    )(?: (?:ever|do|has|have|want to|wants to|try to|tries to|would|will|even|really))* (?:
      asks?|asked|complains?|complained|leaves?|left|unsubscribes?|unsubscribed|opts? out|opted out|minds?|objects?
      |objected|stops?|stopped|bothers?|wants?(?: to)?|cancels?|go|goes
    )(?: (?:to|us|out|it|off|for|that|about|so far|yet|leave|stop|unsubscribe|opt|be|removed|this|them))*$
    |^it (?:has|had) never (?:come up|been (?:a problem|an issue|asked))(?: [a-z]+){0,3}$
  `,
)
