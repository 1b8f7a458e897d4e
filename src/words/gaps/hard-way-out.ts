import { pattern, source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import type { Hit } from '../words.ts'

// A way out that costs money, a journey or a search. English.

const hard = holding(
  `stamp|expense|charge|cost|fee|premium|£|$|€|pence|cents|rate|only|just|sole|exclusive|letter|so |where |spot|easy|tucked|£|
    have |has |had |must|need|asked|ought|requires|involves|comes with|entails|earliest|copy of|passport|proof|
    identi|notar|registered|recorded|in person|by post|by fax|hidden|hide|buried|hard|difficult|small print|find|
    clos|cancel|delet|end|means |within|month|quarter|year|after |once |until |wait|price of|by letter|by post|by fax|
    by registered|by signed|board|lawyer|solicitor|notary|managing director|court|ombudsman|legal|when |as soon as|
    0|1|2|3|4|5|6|7|8|9`,
  () => {
    const they = source`
      (?:
        they|people|customers|members|subscribers|users|guests|patients|donors|you|one|recipients|readers|parents
        |families|tenants|owners|clients|supporters|students|whoever(?: wants)?(?: out)?
      )
    `
    const farAway = source`
      (?:
        in person
        |by (?:registered |recorded |signed )?(?:post|letter|mail|fax)
        |in writing
        |by (?:closing|cancelling|canceling|deleting|ending|leaving|giving up|resigning)
        |(?:closing|cancelling|canceling|deleting|ending) (?:the|their|your) (?:
          account|membership|contract|policy|subscription|plan
        )
        |(?:at|in) (?:the|a|our|their) (?:branch|office|shop|store|head office|counter|clinic|practice)
      )
    `
    return new RegExp(
      source`
        \b(?:charged|charges|costs?|for|at) (?:an? |the )?(?:extra |small |admin(?:istration)? |handling |one-off )*
          (?:fee|charge|[£$€] ?\d[\d.,]*|\d+ ?p|\d+ (?:pence|cents|pounds|dollars|euros?))(?![a-z\d])
        |\b(?:
          stamped (?:[a-z-]+ )?envelope|(?:at|on) (?:their|your) own (?:expense|cost)|(?:with|needs|put) an? stamp
        )\b
        |\bpremium[ -](?:rate|number|line)\b
        |\bcosts? (?:(?:them|people|you) )?the price of\b
        |^(?:only )?by (?:registered |signed )?(?:letter|post|fax)\b
        |\b(?:to|with|from|by|ring|call|phone|ask|see|visit|before) (?:the|our|a|their) (?:
          board|lawyers?|solicitors?|notary|managing director|court|ombudsman|legal (?:team|department)
        )\b
        |\b(?:once|when|after|until|as soon as) (?:the|their|your|its) (?:contract|subscription|membership|policy|lease|term|agreement)
          (?: (?:has|have|is|are|had))? (?:runs?|ran|ends?|ended|expires?|expired|over|lapses?|lapsed|finished|up)\b
        |\b(?:admin(?:istration)?|handling|cancellation|processing) (?:fee|charge)s?\b
        |\b(?:only|just|solely|exclusively)(?: possible| available| allowed)? ${farAway}
        |\b${farAway} only\b
        |\b${they} (?:(?:would|will|may|might|still|then|first|also|even|currently|now) )*
          (?:have|has|need|needs|must|had|are asked|is asked|ought)(?: first)?(?: to)?(?: first)? (?:
            come|go|travel|appear|visit|attend|fax|bring|prove|give (?:a |us )?(?:reason|up)|explain|close|cancel
            |delete|end|quit|leave|wait|move|return|show|argue|justify|pay
          )\b
        |\b(?:means|requires|involves|comes with|only|entails) (?:also )?(?:
          giving up|losing|closing|cancelling|canceling|deleting|ending|leaving|forfeiting|paying|travelling|coming
          |going|visiting|waiting|attending|appearing
        )\b
        |\b(?:only|earliest) (?:possible |allowed |available |stops |ends )?(?:
          by (?:visiting|coming|going|travelling|attending|appearing)
          |after|once|when|at the end|from (?:next|january|2\d{3})|until|before|(?:one|1) (?:month|year)
        )\b
        |\b(?:within|after|takes?|in|up to|about) (?:the |up to |about )*
          (?:[2-9]|1\d|two|three|four|five|six|nine|twelve|a few|several|some) months\b
        |\b(?:once|twice|every|each|per) (?:a |per )?(?:quarter|half-year|year|(?:two|three|six|2|3|6) months)\b
        |\b(?:next|end of the) (?:quarter|year)\b
        |\b(?:at|after|until|before|with) the (?:
          end of the (?:[a-z]+ )?(?:campaign|season|year|contract|series|term)
          |campaign ends|contract ends
        )\b
        |\b(?:
          passport|proof of (?:identity|address)
          |copy of (?:an?|the|their) (?:id|identity card|passport|licen[cs]e)
          |notari[sz]ed|registered (?:letter|post|mail)|recorded delivery
        )\b
        |\b(?:
          hidden|buried|tucked away|not easy to find|hard to find|difficult to find|hard to spot
          |where (?:nobody|no one|few)(?: people)? (?:will )?(?:finds?|looks?|see)
          |in (?:the )?small print
          |so (?:that )?(?:few|nobody|no one|as few)[a-z ]{0,20} (?:finds?|uses?|sees?|clicks?)
        )\b
      `,
    )
  },
)

/** "Free of charge", "no fee", "not hidden": what only sounds so. */
const easy = pattern('i')`
  \b(?:
    free|freephone|freepost|toll-free|no (?:charge|cost|fee|need|stamp)|without (?:charge|cost|a fee|having to)|nothing
    |never|not|nobody|no-one|don['’]t|doesn['’]t|or|link|click|reply|button|e-?mail
  )\b
`

const longest = 200

/** What makes it hard to stop: "charged at £1.50", "only in person". Beside an easy way out there is none. */
export function hardWayOut(text: string): Hit | undefined {
  return text.length <= longest && !easy().test(text) ? hard.find(text) : undefined
}
