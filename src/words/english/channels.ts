import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'
import { across } from './across.ts'

/** What is said of channels and of the work in them. English. */
export const channels: Language['lists'] = {
  /** The brand's own name as something searched for. "Brand campaign" is a campaign about the brand. */
  'branded-terms': () => [
    // What people search for is a measure as well.
    { phrase: 'brand search', unlessBefore: /^\s(?:volumes?|shares?|index|data|lift|growth|trends?)\b/i },
    ...phrases(`branded term* | brand term* | branded keyword* | brand keyword* | branded quer* | brand quer*
      | branded search* | brand search terms | brand bidding | brand name searches | brand name keyword*
      | brand name term* | bid on our name
      | bids on our name | bidding on our name | own name | own brand | own brand terms | own brand name
      | our brand name* | our own brand | our company name* | company name search* | company name term*
      | company name keyword* | our name | our own name | our brand | searches for our * | searching for our *
      | searching for us | searches for us | search for us | searches by name | look for us by name | looking for us by name
      | our name searches | search for our * | the brand name | the company name | brand name | brand + generic | brand traffic
      | branded traffic | navigational search*`),
  ],

  /** Channels that write to a person. A kind guessed from these is only a guess. */
  'messaging-channels': () => [
    { phrase: 'push', unlessBefore: /^[\s-](?:bikes?|chairs?|ups?|pins?|buttons?|carts?|-?up\b)/i },
    { phrase: 'Messenger', unlessBefore: /^\s(?:bags?|boys?|service|RNA)\b/i },
    ...phrases(`email | emails | e-mail | e-mails | newsletter* | nurture | nurturing | nurture sequence*
      | drip campaign* | drip | mailing list* | mailshot* | mail-out* | e-shot* | e-blast* | e-bulletin* | e-news | postcards to * | mailing* | CRM | SMS | MMS | RCS | text message*
      | text messaging | texts | WhatsApp | Telegram | Viber | WeChat | push notification*
      | web push | in-app message* | direct message* | DMs | direct mail | telemarketing | telesales | outbound calls
      | outbound calling | telephone campaign* | phone campaign* | calling campaign* | telephone calls
      | phone calls to * | letters to * | postal mailing* | cold call* | cold email* | outbound email* | Mailchimp
      | Klaviyo | Braze | welcome series | welcome sequence* | welcome flow* | onboarding series | onboarding sequence*
      | win-back sequence* | winback sequence* | win-back series | post-purchase sequence* | nurture flow*
      | reactivation sequence* | phone round* | ring round* | mailer | mailers | birthday cards | cards by post
      | letters by post`),
  ],

  /** Messages a customer is owed: they are not marketing. */
  'service-messages': () =>
    phrases(`order confirmation* | booking confirmation* | appointment reminder* | delivery text* | delivery message*
      | delivery notification* | delivery update* | dispatch * | shipping * | service message* | service email*
      | service text* | transactional | transactional * | password reset* | receipt | receipts | invoice*
      | account notice* | renewal notice* | policy notice* | outage notice* | safety notice* | recall notice*`),

  /** Contacts who never gave their details to the company. */
  'bought-lists': () => [
    ...across(
      phrases(`bought | bought-in | purchased | rented | hired | third-party | 3rd-party | acquired | scraped
        | licensed`),
      phrases(`from a broker | in from a broker | file | files | b2b file | b2b list* | b2b data | list* | data
        | data list* | database* | email list* | mailing list* | contacts | contact list* | leads | names`),
    ),
    ...across(
      ['buy', 'buying', 'purchase', 'purchasing', 'rent', 'renting', 'hire', 'scrape', 'scraping'],
      ['lists', 'a list', 'data', 'email lists', 'an email list', 'contacts', 'leads', 'names', 'a database'],
    ),
    ...across(
      ['list', 'lists', 'data', 'addresses', 'contacts'],
      ['bought from', 'purchased from', 'rented from', 'we bought', 'we purchased'],
    ),
    ...phrases(`list bought | lists bought | list purchased | lists purchased | list broker* | list rental
      | data broker* | data vendor* | list from a vendor | list from a supplier | lead vendor* | lead seller*
      | lead generation vendor* | list supplied by | lists supplied by | data supplied by | addresses supplied by
      | data provider* | contact provider* | address provider* | delegate list of * | delegate lists
      | attendee list of * | attendee lists | exhibitor list* | trade fair list* | web scraping | scraping | crawl*
      | exchange of lists | list exchange* | exchanged lists | swapped lists | lists from other *
      | addresses from other * | old spreadsheet* | old list* | inherited list* | cold list* | cold data
      | partner's list* | partner's mailing list* | partner's database | partners' lists
      | attendee list of someone else* | attendee list from * organiser | delegate list from * organiser
      | someone else's * | somebody else's * | another company's * | other companies' * | list from a partner
      | list from our partner | shared by a partner | swapped with | list swap* | ZoomInfo * | Apollo export
      | Apollo and | Cognism | Lusha | Experian list | Experian data | rented from a broker | bought from a broker
      | purchased from a broker | scraped from LinkedIn | harvested * | ZoomInfo | Apollo list*`),
  ],

  /** Permission by the person. */
  consents: () =>
    phrases(`consent | consents | consented | opt-in | opt-ins | opted-in | double opt-in | permission | permissions`),

  /** Signs that a channel needs another part of the organisation to work. */
  'dependency-words': () => [
    ...across(
      phrases(
        'hand | hands | handing | pass | passes | passing | send | sends | sending | forward | forwards | transfer | transfers',
      ),
      phrases(`leads to sales | leads over to * | leads on to * | leads to the * | enquiries to the * | enquiries to sales
        | enquiries on to * | enquiries over to * | inquiries to the * | inquiries to sales | leads to branches | leads to dealers
        | leads to our * | enquiries to our * | enquiries to admissions | leads to admissions | applications to admissions
        | enquiries to reception | calls to reception | leads to branch * | leads to brokers | leads to depots | leads to store *`),
    ),
    ...across(
      phrases('leads | enquiries | inquiries | referrals | requests'),
      phrases(`go to sales | go to the * | go to our * | go to branch * | go to store * | go to admissions | go to reception | go to advisers
        | go to brokers | go to dealers | go straight to * | are passed to * | are handed to * | are sent to * | are routed to * | land with *
        | are followed up *`),
    ),
    ...phrases('who call back | who calls back | who ring back | who rings back | who follow up | who follows up'),
    ...across(
      phrases('sales | the sales desk | reps | the reps | advisers | advisors | dealers | branches | showrooms'),
      phrases(`must call | must ring | has to call | have to call | calls back | call back | will call | calls within | call within
        | follows up | follow up | must follow up | must answer | has to answer | have to answer | picks up | pick up | rings back | ring back`),
    ),
    ...phrases(`lead routing | leads routed | route leads | routed to sales | routing | hand over to sales
      | handed to sales | hand-off | hand-offs | SDR | SDRs | sales team | sales capacity | call centre | call center
      | contact centre | stock | in stock | stock levels | inventory | supply | warehouse | fulfilment | fulfillment
      | delivery capacity | installation slots | test-ride slots | appointment slots | legal | legal approval
      | legal review | legal sign-off | legal clearance | compliance | compliance approval | regulatory | clearance
      | Clearcast | tracking | conversion tracking | pixel | tag manager | tags | UTM | UTMs | CRM integration
      | API integration | data feed | product feed | landing page build | app release | release | developers
      | development | translation* | localisation | localization | store training | staff training`),
    { phrase: 'IT', exact: true },
  ],

  /** Work on pages that exist, done for search engines. */
  'seo-work': () => [
    { phrase: 'meta-data', unlessBefore: /^\s(?:strateg|standard|management|model|polic)/i },
    ...phrases(`SEO | search optimisation | search optimization | search engine optimisation
      | search engine optimization | on-page | on-page optimisation | on-page optimization | technical SEO
      | meta description* | meta tags | meta titles | title tags | page titles | alt text* | alt tags | header tags
      | heading tags | schema mark-up | structured data | internal link* | canonical* | rich snippet*
      | featured snippet* | search snippets | link building | keyword optimisation | keyword optimization
      | optimise pages | optimize pages | optimise for search | optimize for search`),
  ],

  /** Work that makes the pages. */
  'content-work': () =>
    phrases(`content | article* | blog | blogs | blog post* | guide | guides | page copy | web copy | landing page*
      | product page* | pages | white paper* | whitepaper* | ebook* | case stud* | FAQ | FAQs | knowledge base
      | glossary | pillar page* | how-to* | calculator* | advice page* | recipe* | course page* | service page*
      | location page* | category page* | hub page* | explainer* | tutorial* | checklist* | report | reports | videos
      | podcast*`),
}
