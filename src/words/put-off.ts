// Values that only say that somebody will say something: "Still to be agreed with the agency", "Needs research", "Legal to
// confirm". English. Most texts are none of it, which a short expression tells without the long ones being put together.

/** What authors do with a field later. None of it is what a channel does for people, or what people read. */
const later =
  'confirmed|decided|determined|defined|agreed|announced|advised|fleshed out|worked (?:up|out)|figured out|sorted out|thought (?:through|about)|scoped|drafted|sourced|finali[sz]ed|firmed up|assigned|appointed|allocated|researched|explored|investigated|looked into|checked|verified|validated|clarified|specified|discussed|written(?: up)?|rewritten|supplied|provided|added|completed|filled (?:in|out)|adapted|refined|reviewed|approved|settled|resolved|updated|briefed|workshopped|found out|identified|pinned down|set'
const times =
  '(?:later|soon|shortly|next|then|in (?:due course|time|the (?:coming|next)|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4])|by|after|before|once|when|as soon as|closer to|nearer|at the)'

/** Whom an author waits for. */
const others =
  '(?:media |creative |pr |digital |sales |product |marketing |data |brand )?(?:agency|team)|finance|legal|compliance|sales|marketing|product|hr|ops|operations|procurement|client|supplier|board|r&d|comms|analytics|venue|sponsor'

const patterns: readonly (() => RegExp)[] = [
  // "Still to be agreed with the agency", "To be confirmed once the media plan is signed"
  () =>
    new RegExp(
      `^(?:(?:this|it|that|details?|all) (?:is|are) )?(?:still |yet )?to be (?:${later})(?:$|\\s*[-–—:,;(/]| (?:by|from|with|in|at|on|after|before|once|when|until|pending|next|this|later|soon|together|jointly|internally|q[1-4]|w/)(?![a-z]).{0,70}$)`,
      'i',
    ),
  // "Still being written", "Being researched by the agency"
  () =>
    new RegExp(
      `^(?:(?:this|it) is )?(?:still|currently|now)? ?being (?:${later}|developed|prepared|worked on|collected|gathered|compiled|put together)(?: (?:by|with|in|at|for|this|next|right)(?![a-z]).{0,60})?$`,
      'i',
    ),
  // "Not clear yet", "It is not yet decided"
  () =>
    /^(?:(?:this|it|that)(?:['’]s| is| has) )?(?:not(?: yet)?(?: been)?|(?:isn|hasn)['’]t(?: yet)?(?: been)?) (?:clear|decided|known|sure|certain|defined|agreed|set|written|finali[sz]ed|confirmed|available|started|chosen|fixed|settled|researched|documented|identified|determined|established|worked out)(?: (?:yet|so far|at this stage|at present|for now|as of today))?$/i,
  // "We don't know yet", "Nobody has decided"
  () =>
    /^(?:we|nobody|no one|no-one) (?:(?:really |honestly |still )*(?:don['’]?t|do not|doesn['’]?t|does not|knows?)(?: really)?(?: know)?|(?:has|have|haven['’]t)(?: not)?(?: yet)? (?:decided|agreed|discussed|researched|looked into|thought about)(?: (?:it|this|that))?)(?: (?:yet|so far|for sure|at this stage))?$/i,
  // "We'll decide in May": when, and not what
  () =>
    new RegExp(
      `^(?:(?:we|i|they|the team|the agency|legal|finance|sales)(?:['’]ll| will| shall| need to| needs to| still need to| have to| must| should| are going to) |will |need to |still need to )(?:decide|define|agree|confirm|write|draft|fill|add|specify|finali[sz]e|discuss|come back to|think about|look into|(?:work|figure|sort) (?:this |it |that )?out)(?: (?:this|it|that|these|on this|on it))?(?: (?:in|out))?(?: (?:together|with the \\w+))?(?: ${times}(?![a-z]).{0,50})$`,
      'i',
    ),
  // "Source needed", "Evidence outstanding", "Copy still missing"
  () =>
    /^(?:an? |the |more |further |some |all )?(?:citation|source|evidence|research|input|copy|wording)s? (?:from .{1,30} )?(?:(?:is|are|still) )*(?:needed|required|missing|outstanding|lacking|awaited|to be added|wanted)(?: (?:here|from|by) .{0,40}| here)?$/i,
  // "Needs research", "Requires input from sales"
  () =>
    /^(?:this |it )?(?:still )?(?:needs|requires|lacks|awaits) (?:(?:more|further|some|an?|the|proper|additional|final) )*(?:research|input|work|writing|drafting|copy|evidence|data|source|sources|discussion|decision|definition|confirmation|clarification|wording|filling in|thought|thinking|sign-off|approval)(?: (?:from|by|with|on|in|before) .{1,40})?$/i,
  // "Agency to supply", "Client to advise by Friday"; "Helps buyers to decide" is what a channel does.
  () =>
    new RegExp(
      `^(?:the |our )?(?:${others}) to (?:confirm|advise|decide|supply|provide|define|fill in|finali[sz]e|clarify|specify|draft|write|add)(?: (?:it|this))?(?: (?:by|in|after|before|on|once|next|this)(?![a-z]).{0,40})?$`,
      'i',
    ),
  // "Ask finance", "Check with legal"
  () =>
    new RegExp(
      `^(?:please )?(?:ask|check with|confirm with|speak to|talk to|agree with|discuss with|over to|up to|down to|waiting for|waiting on|awaiting) (?:the |our )?(?:${others})$`,
      'i',
    ),
]

/** Without one of these nobody puts anything off. */
const mayBe =
  /\bto be |\bbeing |\bnot\b|n['’]t\b|nobody|no.one|'ll|’ll|\bwill |\bneed|\bmust |should |require|missing|outstanding|lack|await|wanted|\bto (?:confirm|advise|decide|supply|provide|define|fill|finali|clarify|specify|draft)|^(?:please )?(?:ask|check|confirm|speak|talk|agree|discuss|over|up|down|waiting)\b/i

const longest = 110

/** Whether the value, without its final stop, says only that it will be said. */
export function isPutOff(value: string): boolean {
  return value.length <= longest && mayBe.test(value) && patterns.some((pattern) => pattern().test(value))
}
