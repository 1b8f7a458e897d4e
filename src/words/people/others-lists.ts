import { source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import type { Hit } from '../words.ts'

/** "Purchased opt-in file", "contacts appended by a vendor", "attendee list from the organizer": somebody else's people. */
export function fromElsewhere(text: string): Hit[] {
  if (text.length > longest) return []
  const found = elsewhere.find(text)
  return found ? [found] : []
}

const people = '(?:lists?|files?|data|databases?|contacts?|addresses|leads?|names|records|e-?mails|numbers)'
const seller = source`
  (?:
    brokers?|vendors?|resellers?|data (?:company|house|provider|supplier|shop)|providers?|list owners?|publishers?
    |aggregators?
    |(?:event |fair |show |conference |trade fair |trade show )?organi[sz]ers?
    |third part(?:y|ies)|experian|acxiom|dun (?:and|&) bradstreet|zoominfo|cognism|lusha|apollo|associations?
    |federations?|chambers? of commerce|another (?:company|firm|brand|charity|business)
    |other (?:companies|firms|brands|charities|businesses)
    |sister (?:company|charity|brand)|co-?reg(?:istration)?(?: partners?)?
    |(?:public|phone|telephone|business|online|member) director(?:y|ies)
  )
`
const elsewhere = holding(
  `shared|given|supplied|provided|passed |handed |donated|lent|agenc|third part|experian|acxiom|bradstreet|
    zoominfo|cognism|lusha|apollo|bought|purchased|rented|hired|exchanged|traded|pooled|crawled|mined|lifted|licen|
    acquired|appended|scraped|harvested|swapped|borrowed|third-party|3rd-party|cold|broker|vendor|reseller|data |
    provider|owner|publisher|aggregator|organi|association|federation|chamber|another |other |sister |co-reg|coreg|
    director|collected|gathered|taken|copied|pulled|found|extracted|prior |previous |former |last |old `,
  () =>
    new RegExp(
      source`
        \b(?:
          bought|purchased|rented|hired|licen[cs]ed|acquired|appended|scraped|harvested|swapped|borrowed|third-party
          |3rd-party|cold
        )(?:[ -][a-z-]+){0,2} ${people}\b
        |\b${people} (?:[a-z]+ ){0,3}(?:from|by|of|through|via) (?:an? |the |our |some )*(?:[a-z-]+ ){0,2}${seller}\b
        |^(?:from )?(?:an? |the |our |some )*${seller}$
        |\b${people} (?:(?:we |that we )?(?:got|had|have|received|bought) )?from (?:an?|the|our) (?:[a-z]+ )?agency\b
        |\b(?:bought|purchased|rented|licen[cs]ed|acquired) (?:from|off|via|through) (?!
          us\b|our\b
          |the (?:shop|store|site|website|till|app|box office)\b
        )
        |\b(?:collected|gathered|taken|copied|pulled|found|extracted) (?:from|on|off) (?:the )?
          (?:web|websites|internet|linkedin|online|social|company (?:web)?sites|google)\b
        |^(?:we |they were |it was )?(?:bought|purchased|rented|hired)(?: it| them| in)?[.!]?$
        |\b${people} (?:shared|given|supplied|provided|passed on|donated|lent) (?:to us )?by (?!
          (?:the |our )?(?:
            visitor|customer|member|guest|people|donor|patient|subscriber|user|reader|parent|student|client|those
            |themselves
          )
        )
        |^(?:given to us|passed (?:on|to us)|handed (?:over|to us)|supplied|donated|lent) by (?!
          (?:the |our )?(?:
            visitor|customer|member|guest|people|donor|patient|subscriber|user|reader|parent|student|client|those
            |themselves|phone|e-?mail|text|hand
          )
        )
        |\b(?:scraped|harvested|crawled|mined|lifted) (?:from|off) (?!our\b)
        |\b(?:exchanged|swapped|traded|pooled) with (?!us\b)
        |^(?:prior|previous|former|last|old) (?:agency|owner|supplier|provider)\b
      `,
    ),
)

const longest = 500
