import { pattern } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import type { Hit } from '../words.ts'

// A way out that costs money, a journey or a search. English.

const hard = holding(
  `charge|cost|fee|premium|£|$|€|pence|cents|rate|only|just|sole|exclusive|letter|so |where |spot|easy|tucked|£|
    have to|has to|must|need to|needs to|passport|proof|identi|notar|registered|recorded|in person|by post|by fax|
    hidden|hide|buried|hard|difficult|small print|find|clos|cancel|delet|end`,
  () => {
    const they = '(?:they|people|customers|members|subscribers|users|guests|patients|donors|you|one)'
    const farAway =
      '(?:in person|by (?:registered |recorded |signed )?(?:post|letter|mail|fax)|in writing|by (?:closing|cancelling|canceling|deleting|ending|leaving|giving up|resigning)|(?:closing|cancelling|canceling|deleting|ending) (?:the|their|your) (?:account|membership|contract|policy|subscription|plan)|(?:at|in) (?:the|a|our|their) (?:branch|office|shop|store|head office|counter|clinic|practice))'
    return new RegExp(
      [
        '\\b(?:charged|charges|costs?|for|at) (?:an? |the )?(?:extra |small |admin(?:istration)? |handling |one-off )*(?:fee|charge|[£$€] ?\\d[\\d.,]*|\\d+ ?p|\\d+ (?:pence|cents|pounds|dollars|euros?))(?![a-z\\d])',
        '\\bpremium[ -](?:rate|number|line)\\b|\\b(?:admin(?:istration)?|handling|cancellation|processing) (?:fee|charge)s?\\b',
        `\\b(?:only|just|solely|exclusively)(?: possible| available| allowed)? ${farAway}`,
        `\\b${farAway} only\\b`,
        `\\b${they} (?:have to|has to|need to|must) (?:come|go|travel|appear|visit|attend|fax|bring|prove|give a reason|explain|close|cancel|delete)\\b`,
        '\\b(?:passport|proof of (?:identity|address)|copy of (?:an?|the|their) (?:id|identity card|passport|licen[cs]e)|notari[sz]ed|registered (?:letter|post|mail)|recorded delivery)\\b',
        '\\b(?:hidden|buried|tucked away|not easy to find|hard to find|difficult to find|hard to spot|where (?:nobody|no one|few)(?: people)? (?:will )?(?:finds?|looks?|see)|in (?:the )?small print|so (?:that )?(?:few|nobody|no one|as few)[a-z ]{0,20} (?:finds?|uses?|sees?|clicks?))\\b',
      ].join('|'),
    )
  },
)

/** "Free of charge", "no fee", "not hidden": what only sounds so. */
const easy = pattern('i')`
  \b(?:
    free|freephone|freepost|toll-free|no (?:charge|cost|fee|need)|without (?:charge|cost|a fee|having to)|nothing
    |never|not|nobody|no-one|don['’]t|doesn['’]t|or|link|click|reply|button|e-?mail
  )\b
`

const longest = 200

/** What makes it hard to stop: "charged at £1.50", "only in person". Beside an easy way out there is none. */
export function hardWayOut(text: string): Hit | undefined {
  return text.length <= longest && !easy().test(text) ? hard.find(text) : undefined
}
