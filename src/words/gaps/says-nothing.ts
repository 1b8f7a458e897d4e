import { beginning, holding } from '../matching/gated.ts'
import { words } from '../matching/phrase-list.ts'

// What stands where a definition or a source should, and leaves its reader where they were. English.

const noSource = beginning(
  'from |a |mix|misc|rang|vari|mult|seve|diff|many|nume|asso',
  /^(?:from )?(?:(?:a )?(?:mix|mixture|range|variety) of|various|multiple|several|different|many|numerous|assorted|mixed|misc(?:ellaneous)?\.?)(?: (?:data|internal|external|online|reporting|other))*(?: (?:sources?|tools?|systems?|platforms?|reports?|places|databases?|dashboards?|teams?))?(?: (?:depending on|according to|per|by) [a-z ]{1,40})?[.!]?$/i,
)

/** "Internal", "our data", "the usual sources", "depends on the channel", "GA4 and others" */
const vagueSource = beginning(
  'from |the |our |my |usual|own|internal|in-house|existing|available|normal|standard|relevant|appropriate|respective|company|it |depend|varies|wher|what|which|who|channel|platform|agency|team|market|tool|vendor|as |some|any|every|all ',
  /^(?:from )?(?:(?:the |our |my )?(?:usual|own|internal|in-house|existing|available|normal|standard|relevant|appropriate|respective|company)(?: (?:own|internal|data|systems?|sources?|tools?|reports?|reporting|records|numbers|channels?))*|(?:our|the) (?:data|systems?|tools?|numbers|reports?|sources?)|it (?:depends|varies)|depends(?: on .{1,40})?|depending on .{1,40}|varies(?: (?:by|with|per) .{1,40})?|(?:wherever|whatever|whichever|whoever|wherever it is)(?: .{1,40})?|(?:channel|platform|agency|team|market|tool|vendor)[- ](?:specific|own|native|dependent)(?: (?:tools?|sources?|systems?|reports?|data|platforms?))?|as available|somewhere|anywhere|everywhere|all (?:sources|systems|platforms|tools|channels)|any (?:source|system|platform|tool))[.!]?$/i,
)
const andOthers = holding(
  'other|more|so on|such|similar|etc',
  /(?:,| and|,? &) (?:others?|other (?:sources|tools|systems|platforms|data)|more|so on|such|similar|various others?)[.!]?$|(?:,| )etc\.?$/i,
)

/** "Various", "different tools depending on the market" */
export function isNoSource(text: string): boolean {
  const value = text.trim()
  return text.length <= 100 && [noSource, vagueSource, andOthers].some((form) => form.test(value))
}

const noDefinition = holding(
  'self|speaks|obvious|clear|usual|see |normal|common|definition|says|suggests|implies|same|standard|default|before|last|always|ever|in 19|in 20|unchanged|ask |know|industry|company|internal|platform|vendor',
  /^(?:(?:it['’]s|this is|is|pretty|quite|fairly) )*(?:self[- ]?explanatory|obvious|clear|the usual|as usual|the usual one|(?:the |our )?(?:standard|usual|normal|common|industry[- ]standard)(?: [a-z]+)? definition|(?:the )?same (?:as|like) (?:in )?(?:the )?(?:last|previous|old|earlier) (?:plan|one|year|quarter|campaign|version|time)|see (?:above|below|earlier|name)|(?:does )?what it says(?: on the tin)?|(?:as|what) the name (?:says|suggests|implies)|(?:the )?(?:usual|same|industry|company|internal|platform|vendor)[- ]?(?:standard|default)?(?: definition)?(?: as (?:before|always|ever|last (?:year|quarter|time|season)|in (?:19|20)\d\d))?|(?:same |unchanged )?(?:as|like|from) (?:before|always|ever|last (?:year|quarter|time|season)|in (?:19|20)\d\d)|(?:it )?speaks for itself|unchanged|ask (?:[A-Z][a-z]+|me|us|(?:the )?[a-z]+(?: team)?)|(?:everyone|everybody|we all) knows? (?:what (?:it|this|that) (?:is|means)|it|this)|you know what (?:it|this) (?:is|means))[.!]?$/i,
)
const counting = new Set(
  words(`number no total amount count counted sum quantity volume of the a an all our how many much we have get it
    this that which is are there metric measure kpi in per generated created collected gathered acquired
    received measured recorded reported tracked gained achieved made taken placed done had come receive receives
    collect count get gets just simply only merely made month week day year period campaign came coming`),
)

/** "Self-explanatory", or the name of the metric again: "Number of orders" for "Orders". */
export function isNoDefinition(definition: string, name: string): boolean {
  if (definition.length > 100) return false
  if (noDefinition.test(definition.trim())) return true
  const named = new Set(wordsOf(name))
  const said = wordsOf(definition)
  return said.some((word) => named.has(word)) && said.every((word) => named.has(word) || counting.has(word))
}

/** Words in lower case, without the s of several. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9à-ɏ%]+/g) ?? []).map((word) => word.replace(/(?<=[a-z]{2}[^s])s$/, ''))
}
