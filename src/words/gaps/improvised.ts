import { pattern, source } from '../../text/pattern.ts'
import { beginning, holding } from '../matching/gated.ts'

// What says that nothing is settled and somebody will act as the moment has it: "We'll play it by ear", "cross that
// bridge when we come to it", "when something feels wrong". It is told by its sayings, and by a condition that is about
// "it", "things" or "the time" and nothing that anybody could see happen. English.

const saying = holding(
  `by ear|it comes|they come|bridge|the flow|wing|muddl|hop|fingers|luck|wood|decid|how it|improvis|on the day|
    at the time|how things|judg|common sense|gut|instinct|the best|the moment|as we go|what happens|day by day|
    week by week|from there|on the hoof`,
  pattern()`
    ^(?:
      (?:
        (?:we|i|they|you|it|let|the team)(?:['’](?:ll|re|s))?
        |just|simply|probably|will|shall|would|to|have|going|are|is|best|use|using|our|own|good|old|with|on|go|by
        |see|take|taking|trust|trusting|rely|relying|apply|applying|exercise
      ) )*(?:
        play(?:ed|ing)? (?:it|this|things) by ear
        |(?:(?:take|handle|judge|treat|deal with) )?(?:it|this|things|each case|them)(?: [a-z]+)? (?:
          as (?:it|they) comes?|from there|day by day|week by week|on the day
        )
        |cross(?:ing)? (?:that|this|the) bridge(?: [^.,;:]{1,40})?
        |(?:with )?the flow|wing(?:ing)? it
        |(?:cross(?:ed|ing)? (?:our |your |my |all )?fingers|fingers crossed)(?: [^.,;:]{1,30})?
        |(?:to |in )?(?:good )?luck|touch(?:ing)? wood|knock(?:ing)? on wood
        |muddl(?:e|ing) through(?: [^.,;:]{1,30})?|improvis(?:e|ed|ing|ation)(?: [^.,;:]{1,20})?
        |judge?ments?(?: on the day| at the time| call)?|common sense|gut(?: feeling| feel)?|instincts?
        |decid(?:e|ing|ed) (?:on the (?:day|hoof|spot)|as we go(?: along)?|at the time|when (?:it|the time) comes)
        |(?:on the day|at the time|what happens|how (?:it|things) (?:go(?:es)?|turns? out|looks?))
          (?: (?:then|on the day|first|and decide|and react))?
        |hop(?:e|es|ing) (?:for )?(?:the best|that|it|nobody|nothing|not)[^.,;:]{0,40}
        |(?:as|on the spur of) the moment(?: [^.,;:]{1,20})?
        |on the hoof|as we go(?: along)?
      )[.!]?$
  `,
)

/** "If it feels right", "when the time comes", "depends on how things go" */
const nothingToSee = beginning('only |just |if |when|where|once|as |should |depend|it |that |all ', () => {
  const thing = source`
    (?:
      (?:
        the|a|any|some|good|real|clear|obvious|right|there is|there['’]s|there are|we (?:see|have|feel|get)
        |anyone (?:sees|has|feels)
      ) ){0,4}(?:
        it|things?|something|anything|that|this|needs?|time|moment|circumstances?|situations?|conditions?
        |opportunity|opportunities|occasion|reasons?|case|cause
      )
  `
  const happens = source`
    (?: (?:
        is|are|isn['’]t|aren['’]t|not|feels?|looks?|seems?|goes|go|going|works?|working|works out|arises?|comes?
        |allows?|requires?|demands?|dictates?|warrants?|calls?|changes?|suits?|makes?|to|for|it|us|do|does
        |doesn['’]t|don['’]t|really|right|wrong|bad|badly|well|better|good|sensible|sense|necessary|needed|off
        |poorly|ripe|so|enough|worth|best
      )
    ){0,6}
  `
  return new RegExp(
    source`
      ^(?:(?:only|just) )?(?:
        (?:if|when|whenever|where|wherever|once|as soon as|as|should)(?: and when)? ${thing}${happens}
        |(?:it |that )?(?:all )?depend(?:s|ing) (?:on|upon) (?:
          (?:the )?(?:situation|circumstances?|case|moment|day|mood|conditions)(?: of (?:the |our )?[a-z]+(?: [a-z]+)?)?
          |how (?:it|things|we|everything) (?:
            go(?:es)?|is|are|feels?|looks?|works?(?: out)?|turns? out|doing|going|develops?
          )(?: going| doing)?
        )
      )[.!]?$
    `,
  )
})

/** Whether a text says only that somebody will act as the moment has it. */
export function isImprovised(text: string): boolean {
  const said = text.trim()
  return said.length <= 120 && !/\d/.test(said) && (saying.test(said) || nothingToSee.test(said))
}
