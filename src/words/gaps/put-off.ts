import { pattern } from '../../text/pattern.ts'
import { vocabulary } from '../matching/only-these.ts'
import { monthNames, seasonNames } from '../numbers/calendar.ts'

// Values that only say that somebody will say something: "Still to be agreed with the agency", "Needs research", "Nothing
// decided". Known by their words: one for what authors do with a field later, one that says that it is not done, and none
// that is about anything else. Whoever it waits for may be anybody. `isToCome` knows others by their sentence. English.

const forms = '(?:e|es|ed|d|ing|ion|ions|ition|itions|ation|ations|s|al|y|ies|ied|ten|ment)?$'
/** What authors do with a field and hardly anybody else with anything, by its beginning. */
const deciding =
  'set|decid|decision|defin|determin|finalis|finaliz|scop|draft|specif|clarif|agree|discuss|consider|assign|appoint|allocat|research|explor|investigat|validat|verif|writ|rewrit|approv|settl|resolv|compil|workshop|confirm|establish|chosen|identif|sourc|citation|wording|sign-off|signoff'
/** What is done with a field, and what else is done: "Nothing added" is said of bread. */
const handling =
  'announc|advis|check|suppl|provid|add|complet|fill|adapt|refin|review|updat|figur|develop|prepar|collect|gather|clear|know|known|certain|sure|available|input|evidence|copy|blank|document'
const decides = new RegExp(`^(?:${deciding})${forms}`)
const handles = new RegExp(`^(?:${handling})${forms}`)
/** One of these stands in every value that is put off; what is worked out or still to come is counted in. */
const telling = `${deciding}|${handling}|work|sort|find|found|flesh|think|thought|look|pin|firm|come|set`.split('|')
/** What says that it is not done. */
const undone = pattern()`
  \b(?:
    yet|to be|awaiting|awaited|pending|outstanding|needs|requires|lacks|blank|(?:have|has|need) to
    |under (?:discussion|review|consideration|construction)
    |still (?:missing|lacking|needed|required|open|under)
  )\b
`
const unsaid = pattern()`
  \b(?:
    not|nothing|nobody|still \w+ing
    |being (?:draft|writ|defin|discuss|finali|research|clarif|compil|determin|specif|scop|decid)\w*
    |no \w+ (?:(?:has|have|is|was|yet|been) )*
      (?:defined|decided|agreed|written|set|assigned|confirmed|drafted|chosen|specified|named|found|given|made)
  )\b
`
/** "Source needed", but not "No research needed". */
const wanting = /\b(?:needed|required|missing|lacking)\b/
/** "Discuss at kick-off": what is left to do with the field, as an order. */
const ordered = pattern()`
  ^(?:please )?(?:discuss|decide|define|agree|clarify|determine|specify|finali[sz]e|scope|revisit|work out|confirm)\b
  (?=.)
`
/** Whom or what it waits for. */
const awaits = /(?<!\b(?:is|are|was|were) )\b(?:by|from|with|w\/|until|till|once|when|after|before|as soon as)\b.*$/
const neutral =
  vocabulary(`the a an it its this that these we i our us is are was be been being has have had do does did not no
   nothing nobody none yet still now later soon next then to on out up about into through for in at of as and or fully
   currently only just more further some any all so far point stage moment present due course time week month quarter
   year q1 q2 q3 q4 ${monthNames} ${seasonNames} internally together jointly kick off kickoff meeting meetings
   workshop workshops call session sessions offsite planning them they client again definition trigger model need
   needs needed required requires lacks must will shall should would come pending awaiting awaited blank left
   outstanding missing lacking under please again properly formally finally exact exactly final role proposition tone
   message text proof data figures numbers source sources owner name details research decision metric definition
   persona pain trigger part parts section field report study survey open who what which how whether here`)
const longest = 110
const mostWords = 14

/** What nearly every text of a plan is without: `undone`, `unsaid` or `wanting`. */
const saysUndone = pattern()`
  ^(?:please )?(?:discuss|decide|define|agree|clarify|determine|specify|finali|scope|revisit|work out|confirm)
  |yet|to be|to come|await|pending|outstanding|needs|requires|lacks|blank|(?:have|has|need) to|still|not|nobody
  |under |being|no |needed|required|missing|lacking
`

/** Whether the value, without its final stop, says only that it will be said. */
export function isPutOff(value: string): boolean {
  if (value.length > longest || /[?!]/.test(value) || value.split(' ').length > mostWords) return false
  // "Not up for discussion": what nobody may touch has been decided.
  if (/\b(?:not|never|isn['’]t|aren['’]t|no longer) (?:up|open) (?:for|to) \w+/i.test(value)) return false
  const said = value
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/n't\b/g, ' not')
    .replace(/'(?:re|s|m|ve) /g, ' ')
  if (!saysUndone().test(said) || !telling.some((stem) => said.includes(stem)) || /\byour?\b/.test(said)) return false
  // "Nothing is left to decide"
  if (
    /\bnothing (?:is |was |remains )?(?:left |more |else )?(?:to (?:be )?[a-z]+|missing|open|outstanding)[.]?$/i.test(
      value,
    )
  )
    return false
  // "Nothing to think about until the lease ends" promises something to somebody.
  if (/^nothing to (?!be\b)/.test(said) && !/\byet\b/.test(said)) return false
  // What a meeting has on its agenda.
  if (/^(?:[a-z]+ )?decisions\b/i.test(value)) return false
  const own = said
    .replaceAll(
      /\b(?:(?:work|figure|sort|find|found|flesh|think|thought)(?:ed|ing|s)? (?:it |this |that )?(?:out|through)|(?:think|thinking|thought|look|looking) (?:about|into|at)|(?:fill|pin|write|written|firm)(?:n?ed|ing|s)? (?:it |this |that )?(?:out|down|in|up))\b/g,
      'decided',
    )
    .replaceAll(/\bto come\b/g, 'to be supplied')
    .replace(/(?<=\bto be \w{4,20} )(?:in|at|on|during)\b.*$/, '')
    .replace(awaits, ' ')
  const isUndone = undone().test(own) || ordered().test(own)
  const isWanting = wanting.test(own) && !/\b(?:no|not|nothing|nobody|none)\b/.test(own)
  if (!isUndone && !isWanting && (!unsaid().test(own) || wanting.test(own))) return false
  const told = own.split(/[\s,;:()–—-]+/).filter((word) => word !== '')
  return (
    told.some((word) => decides.test(word) || ((isUndone || isWanting) && handles.test(word))) &&
    told.every((word) => neutral().has(word) || decides.test(word) || handles.test(word))
  )
}
