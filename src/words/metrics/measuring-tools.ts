import { source } from '../../text/pattern.ts'

// Software in which people read numbers, by the names they give it. What is in both lists is said once.

const inBoth = source`
  GA ?4?|search console
  |(?:meta|facebook|tiktok|linkedin) ads(?: manager)?
  |ads manager|mailchimp|klaviyo|hootsuite|sprout social|looker(?: studio)?|tableau|power bi|excel|semrush|matomo
  |amplitude|mixpanel|braze
`

/** Is this the name of a system that counts something itself: where a metric may come from? */
export const isSourceOfNumbers = named(
  '(?:google |adobe |site |web |shop )?',
  `analytics(?: 4)?|UA|plausible|(?:google|microsoft|bing) ads(?: manager)?|eloqua|segment|heap|hotjar|ahrefs|nielsen|kantar|yougov|similarweb|(?:media |pr |digital )?agency(?: reports?| data)|appsflyer|adjust|branch|data studio|web server logs?|server logs?|survey|panel|meta|linkedin|facebook|instagram|tiktok|youtube|spreadsheets?`,
  '',
)

/** "The till", "the warehouse system", "Opera PMS": what a place where numbers are kept is called by its last word. */
export function isPlaceOfNumbers(name: string): boolean {
  return /^(?:[\p{L}\p{N}'’-]+ ){0,3}(?:systems?|databases?|ledgers?|tills?|apps?|files?|sheets?|spreadsheets?|workbooks?|engines?|platforms?|logs?|counters?|pms|crm|epos|surveys?|panels?)$/iu.test(
    name,
  )
}

/** Is this the name of a tool in which numbers are looked at, or of a report of it? */
export const isReportingTool = named(
  '(?:the )?',
  'google analytics|google ads|(?:meta|facebook|tiktok|linkedin|x|pinterest|snapchat)(?: ads)?(?: manager| business suite)?|hubspot|salesforce|shopify|(?:facebook|instagram|tiktok|linkedin|youtube|x|twitter|pinterest)(?: (?:insights|analytics|studio|page insights))|buffer|marketo|pardot|adobe analytics',
  '(?: reports?| dashboards?| exports?)?',
)

function named(before: string, own: string, after: string): (name: string) => boolean {
  let form: RegExp | undefined
  return (name) => {
    form ??= new RegExp(`^${before}(?:${inBoth}|${own})${after}$`, 'i')
    return form.test(name)
  }
}
