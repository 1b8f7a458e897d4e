import { pattern, source } from '../../text/pattern.ts'
import { holding } from '../matching/gated.ts'
import { isReportingTool } from './measuring-tools.ts'

// What a dashboard is called, where the name tells that there are several. English; an address or a name in another
// language is taken for one place.

/**
 * Whether a name stands for one dashboard each of several people have, for several at once, or for what only one person can
 * look into; undefined: for one.
 */
export function dashboardsIn(name: string): 'each' | 'several' | 'private' | undefined {
  // An address, or a name in one word.
  if (name.length > longest || !(/\s/.test(name) || /^(?:various|several|many|multiple)$/i.test(name))) return undefined
  if (ofOnePerson.test(name)) return 'private'
  if (partsOfOne().test(name)) return undefined
  if (onePerChannel.test(name)) return 'each'
  if (areUses(name) || fromSeveral.test(name)) return 'several'
  const isOne = /:\/\//.test(name) || /^(?:one|a single|single|the same|shared|no|not)\b/i.test(name)
  if (isOne || !(several().test(name) || isList(name))) return undefined
  return /\b(?:per|each|every|channel|own)\b/i.test(name) ? 'each' : 'several'
}

/** "We don't have one as such", "nothing yet": there is none. */
export function isNoDashboard(name: string): boolean {
  return name.length <= longest && none.test(name)
}

const none = holding(
  "don't|do not|haven't|have not|isn't|is not|aren't|are not|none|nothing|no |not any",
  pattern()`
    ^(?:(?:we|it|there|they) )?(?:currently |still )*(?:don't|do not|haven't|have not|isn't|is not|aren't|are not) (?:
      (?:yet|really|currently|have|got|use|keep|been|a|any|built|single|shared|central) )*
      (?:one|any|dashboards?|anything)(?![a-z]| of )
    |^(?:(?:we have|there is|there are) )?(?:none|nothing|no(?:t any)? (?:[a-z]+ )?(?:dashboards?|one place))
      (?: (?:yet|so far|at present|at the moment|in place|like (?:it|that)|exists|planned))*(?=$|[.,;])
  `,
)

/** "See email from Sam", "In Tom's inbox", "on the director's laptop" */
const ofOnePerson = holding(
  `send|sent|shared|circulat|request|forward|dm|drive| pc|mail|inbox|head|laptop|phone|desktop|computer|hard drive|
    notebook|notes|message|whatsapp|slack|ask |read out|read aloud|read off|told|said|announced|called out|spoken|mentioned|passed on|verbal|whoever|anyone who|anybody who|those who|if you|people who`,
  pattern()`
    ^(?:see |in |on |via |by |per |the |an? |last |latest |weekly |monthly |daily |friday |monday )*
      (?:e-?mails?|mails?|messages?|whatsapps?|slack messages?|dms?) (?:from|by) (?!
        .*(?:to|for) (?:all|everyone|everybody)
      )[^,;]{2,40}$
    |^(?:see |in |on |it is |it's |kept |saved |stored |held |found |sits |lives |stays )*(?:the )?
      (?:my|our|his|her|their|[a-zà-ɏ-]+(?: [a-zà-ɏ-]+)?'s) (?:own )?
      (?:e-?mails?|mail|inbox|mailbox|head|laptop|phone|desktop|computer|hard drive|notebook|notes)[.!]?$
    |^(?:the |our |an? )?(?:[a-zà-ɏ]+ )?
      (?:agency|agencies|team|finance|office|intern|analyst|manager|supplier|[a-zà-ɏ]+) (?:
        sends?|mails?|e-?mails?|forwards?
      ) (?:an?|us|it|the|his|her|their|them)\b(?!.*\b(?:all|everyone|everybody|link)\b)[^,;]{0,40}$
    |\bon (?:his|her|my|their) (?:own )?(?:laptop|computer|desktop|phone|drive|pc)[.!]?$
    |^(?:sent|circulated|mailed|e-?mailed|forwarded|shared)(?: round| out| around| over)?
      (?: (?:weekly|monthly|daily|each week|every [a-z]+))? by (?!.*\b(?:all|everyone|everybody|whole)\b)[^,;]{2,40}$
    |^(?:[a-z]+ ){0,3}(?:sent|circulated|mailed|e-?mailed|forwarded)(?: round| out| around| over)? by (?!
      .*\b(?:all|everyone|everybody|whole|folder|drive|link)\b
    )[^,;]{2,40}$
    |^(?!.*\b(?:access|log-?ins?|licen[cs]es?)\b)[^,;:/]*\b(?:on|upon|by) request[.!]?$
    |^(?:the |our |all )?(?:numbers|figures|results|kpis|joins|sales|orders|bookings) (?:are|get) (?:
        read (?:out|aloud|off)|told|said|announced|called out|spoken about|mentioned|passed on|given verbally
      )(?: [a-z]+){0,2} (?:at|in|on|during|by|to) [^,;]{2,40}$
    |^(?:read (?:out|aloud)|announced|reported verbally|told|given verbally|verbal(?:ly)?(?: update| report)?s?)(?: to (?:all|everyone|everybody|the team))? (?:
        at|in|on|during|by
      ) [^,;]{2,40}$
    |^(?:whoever|anyone who|anybody who|those who|if you|people who) (?:asks?|wants? (?:it|them|one)) (?:
        gets?|receives?|will get|is sent|are sent|can have
      ) [^,;]{2,40}$
    |^(?:by|via|sent by|sent round by|shared by) (?:e-?mail|mail|phone|whatsapp|slack)(?: (?:from|by) [^,;]{2,40})?$
  `,
)

/** "One sheet, a tab per channel", "Page 1 of the Monday report": parts of one. */
const partsOfOne = pattern('i')`
  ^(?:page|tab|sheet) \d+ (?:of|in) (?:the|our|one) |^(?:the|our|an?) [^,;]{3,60}, with (?:an?|one|its own) (?:
    tabs?|pages?|sections?|views?|worksheets?|filters?
  ) (?:for|per) |^(?:one|a single|single)\s[^;]*\b(?:tabs?|pages|sections|views|worksheets)\b
  |^(?:a |the )?(?:single|shared|common|joint|central) |\b(?:in|into|on) (?:one|a single|the same) (?:page|screen|board|dashboard|sheet|file|place|workbook|report)\b
`

const whose =
  '(?:channel|team|agency|platform|partner|owner|channel owner|market|country|region|department|person|tool|specialist)'
const what = '(?:dashboards?|reports?|sheets?|spreadsheets?|decks?|views?|workbooks?|slides?|numbers)'
const onePerChannel = holding(
  `separately|per |for |from |by |each|every|all |both |our |two |three |four |we |they |the |channel|team|agenc|
    platform|partner|owner|market|countr|region|department|person|tool|specialist`,
  () =>
    new RegExp(
      source`
        \b(?:one|a ${what}|${what},?(?: one)?) (?:per|(?:for|from|by) (?:each|every)(?: one of)?) (?:
          ${whose}|of (?:them|us|the)
        )\b
        |^(?:per|by) ${whose}$
        |^(?!one |a |same )[A-Za-z]+(?: [A-Za-z]+)? (?:per|for each|for every) ${whose}$
        |\b(?:each|every) ${whose}(?:
          's| has| have| keeps| uses| brings| sends| makes| builds| runs| maintains| reports in
        )?(?: its| their| a| his or her)? (?:own|separate)\b(?! (?:
            tabs?|pages?|filters?|sections?|rows?|columns?|lines?|charts?|tiles?|(?:sheets?|views?) (?:in|on|of)\b
          )
        )
        |\b(?:,|and) [a-zà-ÿ0-9 ]{2,30} (?:report|reported|reporting) separately\b
        |\b(?:all|the) (?:${whose}s|agencies) (?:have|keep|use|bring|send|make|build|run|maintain)(?: up)? (?:
          their )?own\b
        |\b(?:${whose}s|agencies) (?:have|keep|use|bring|send|make|build|run|maintain)(?: up)? (?:their )?own\b
          (?! (?:tabs?|pages?|sections?))
        |\b${what} (?:in|on|from|of) (?:each|every) (?:of the )?${whose}s?\b
        |\b${what},? one (?:from|by|for|of) each\b
        |^(?:the |all |our )?(?:${whose}s|agencies) (?:report|send|mail)(?: in| back| us)? by (?:e-?mail|mail|phone)\b
        |^(?:see|in|on|via|check) (?:each|every) ${whose}(?:'s [a-z]+)?$
        |^(?:each|every|the) ${whose}s? (?:reports?|sends?|measures?|counts?|tracks?)(?: [a-z]+)? (?:
          separately|individually|alone|on (?:its|their|his|her) own
        )\b
        |^(?:each|every) ${whose} (?:sends|makes|builds|brings|keeps|has|uses|runs|maintains) (?:a|its|their) ${what}$
        |\b(?:every(?:one|body)|each of (?:us|them)|we all|they all|all of (?:us|them))(?: still)? (?:
          has|have|pulls?|sends?|keeps?|uses?|brings?|makes?|builds?|runs?|maintains?
        )(?: up)? (?:its|their|our|his or her|a)(?: own| separate)\b
          (?! (?:log-?ins?|accounts?|access|passwords?|tabs?|pages?|filters?|sections?))
        |\b(?:each|every) [a-z]+(?: [a-z]+)? [a-z]+s (?:its|their) own (?:
          ${what}|logs?|lists?|books?|figures|files?|records?
        )\b(?! (?:in|on|of)\b)
        |\bchannel dashboards\b
        |\b(?:kept|made|built|sent|run|maintained|brought) by (?:each|every)\b
        |\b(?:each|every) (?!of\b)[a-z]+(?: [a-z]+)? (?:has|keeps|uses|brings|sends|makes|builds|runs|maintains)
          (?: (?:its|their|his or her|an?|own))+ (?:${what}|boards?|trackers?)\b(?! (?:in|into|on|of|to)\b)
        |^(?:both|all|the|our|all our|all the|two|three|four) (?:[a-z]+ )?[a-z]+s (?:(?:each|still|all) )?
          (?:reports?|sends?|mails?|e-?mails?|brings?|keeps?|makes?|presents?) (?:
            (?:in|us|separately|individually|their|own|its|weekly|monthly) )*
          (?:separately|individually|(?:${what}|figures|results|slides|pdfs?|exports?))
          (?! (?:in|into|on|to|of|for) )(?:$|[ .,;])
      `,
    ),
)
const several = pattern('i')`
  ^(?:we |i |you )?(?:check|(?:look|log in|login|check)(?: in| straight| directly)? (?:at|into|in|on|to)) (?:
    (?:the|each|every|all|our|of|individual|different) )*(?:platforms|tools|channels|accounts|interfaces)[.!]?$
  |^(?:(?:in|on|from|see|per|via) )?
    (?:(?:the|our|their|usual|normal|regular|standard|existing|current|weekly|monthly|daily) )*(?:
      (?:
        separate|individual|several|different|various|multiple|two|three|four|five|six|many|native|respective
        |platform|in-platform|vendor|channel|agency|agencies['’]|the platforms['’]|platforms['’]
      ) )+(?:native |own |platform )?(?:
        reporting|analytics|insights|interfaces|dashboards|sheets|reports|decks|workbooks|files|views|tools
        |spreadsheets
      )\b
  |^(?:we (?:use|have|keep) )?(?:
    various|several|different ones|many|multiple|a mix(?: of .*)?|(?:whatever|whichever|wherever) .{1,40}
    |it (?:depends|varies)|depends(?: (?:on|who|what|which|where) .*)?
    |(?:two|three|four|five|several|a few|a couple|some|many|lots|a handful|a number) of (?:them|these|those)
    |(?:a few|a couple of|some|lots of|a handful of|a number of) (?:spreadsheets|sheets|files|reports|dashboards|boards|decks|tools|places)
  )$
`

/** "Reports from the stations, the printers and the agency" */
const fromSeveral = holding(
  'report|deck|sheet|numbers|figures|mails|files|export|pdfs|slides',
  pattern()`
    ^(?:[a-z]+ ){0,2}(?:reports|decks|sheets|spreadsheets|numbers|figures|e-?mails|files|exports|pdfs|slides)
    (?: (?:sent|mailed|as [a-z]+))?(?: by (?:e-?mail|mail|phone))? (?:from|by) (?:
      (?:both|all|several|various|two|three|four|different) |(?:the |our )?(?:
        agencies|channels|channel owners|owners|platforms|teams|partners|vendors|suppliers|stations|departments
      )[.!]?$|[^,;:]{2,40}, [^;:]{0,60}\b(?:and|plus)\b )
  `,
)

/** "Looker for search, Sprout for social" */
function areUses(name: string): boolean {
  const uses = name.split(/\s*[;,]\s*|\s+and\s+/i)
  return (
    uses.length > 1 &&
    uses.every((part) => /^\S+(?: \S+){0,2} for (?!(?:all|everyone|the whole)\b)\S+(?: \S+)?$/i.test(part))
  )
}

/** "GA4, Meta Ads Manager, HubSpot", "Search report; social report": not "Power BI: marketing, sales and service". */
function isList(name: string): boolean {
  const parts = name.split(/\s*[;,+&/]\s*(?:and )?|\s+(?:and|plus)\s+/i)
  if (parts.length < 2 || /:/.test(name)) return false
  return (
    parts.every((part) => /\b(?:report|dashboard|spreadsheet|sheet|deck|view)s?$/i.test(part)) ||
    parts.every(isReportingTool)
  )
}

const longest = 200
