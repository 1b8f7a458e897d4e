import { pattern } from '../../text/pattern.ts'
import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'
import { across } from './across.ts'

/** "Museum visitors", "training sessions", "market shares": a word before it that is not of the web's own. */
const notOfTheWeb = pattern('i')`
  (?<![A-Za-zÀ-ɏ])(?!
    (?:
      web|site|website|page|blog|tiktok|youtube|instagram|facebook|linkedin|twitter|pinterest|snapchat|reddit|vimeo
      |reels?|story|content|channel|online|organic|paid|direct|search|social|unique|total|new|returning|monthly
      |weekly|daily|average|number of|profile|mobile|post|video|email|referral|more|of|and|the
    )\s
  )[A-Za-zÀ-ɏ]+\s$
`

/** "Shares bought": a thing that is traded. */
const dealtIn = /^\s(?:bought|issued|held|traded|subscribed|paid|allotted|offered|owned)\b/i

/** Who is won by a plan that wins somebody. */
const buyers =
  phrases(`customers | clients | members | subscribers | donors | students | patients | buyers | accounts | users
  | households | tenants | guests | policyholders | dealers | stockists | contracts | shoppers | diners | learners
  | pupils | logos | bookings | orders`)

/** "Visits to the food bank": to a place that is none of the web's. */
const ofPlaces = pattern('i')`
  ^\s(?:
    (?:bought|issued|held|traded|subscribed|paid|allotted|offered|owned)\b
    |(?:to|at|in) (?:the|our|a|an|each|every) (?!
      (?:\w+ )?(?:website|site|web|page|blog|profile|landing|channel|home|shop page|online|app)s?\b
    )
  )
`

/** What is counted. English. */
export const metrics: Language['lists'] = {
  /** Activity a channel causes on its way to an outcome. For names of metrics; `isProxy` knows the exceptions. */
  proxies: () => [
    ...phrases(`click | clicks | link clicks | clickers | CTR | CTOR | click-through* | CPC | cost per click | CPM
      | cost per mille | cost per thousand | CPV | cost per view | CPE | cost per engagement | cost per impression
      | impression | impressions | follower | followers | follows | fans | likes | reactions | retweets | reposts
      | social shares | post shares | opens | open rate* | email opens | GRP | GRPs | video views | video completion*
      | completed views | view-through* | VTR | VCR | page views | pageviews | website traffic | web traffic
      | site traffic | bounce rate* | time on site | time on page | dwell time | session duration | scroll depth
      | mentions | viewability | delivery rate* | deliverability | keyword ranking* | rankings | average position
      | quality score | upvotes | engagements | engagement rate* | email sends | unique reach | social reach
      | media reach | reach and frequency | swipe-ups | swipe-up rate* | opportunities to see | OTS | watch time
      | average watch time | hashtag uses | thumb-stop* | audience reached | people reached | accounts reached
      | accounts engaged | households reached | users reached | YouTube subscribers | channel subscribers
      | subscribers to the channel | subscribers to our channel | subscribers to the * channel
      | subscribers to our * channel | comments | post comments`),
    ...['listens', 'streams', 'plays', 'saves'].map((phrase) => ({ phrase, unlessBefore: /^\s(?:sold|[a-z]+ed)\b/i })),
    { phrase: 'engagement', unlessBefore: /^\s(?:rings?|party|parties|photos?|shoots?|letters?)\b/i },
    {
      phrase: 'traffic',
      unlessAfter: notOfTheWeb(),
      unlessBefore: /^[\s-](?:lights?|cones?|wardens?|signs?|calming)\b/i,
    },
    {
      phrase: 'reach',
      unlessBefore:
        /^\s(?:trucks?|stackers?|of (?:the |our )?(?:vaccin|immunis|immuniz|servic|programme|program\b|screening|scheme|treatment|clinic|support|benefit|grant))/i,
    },
    ...['shares', 'views', 'sessions', 'visits', 'visitors'].map((phrase) => ({
      phrase,
      unlessAfter: notOfTheWeb(),
      unlessBefore: ofPlaces(),
    })),
  ],

  /** Numbers that please and decide nothing. */
  vanity: () => [
    { phrase: 'thumbs up', unlessBefore: /^\s(?!(?:on|given|from|per)\b)[a-z]/i },
    // "Saves of lives", a keeper's saves
    { phrase: 'saves', unlessBefore: /^\s(?:of|by|per|from|made)\b/i },
    { phrase: 'reach', unlessBefore: /^\s(?:trucks?|stackers?|rates? of)\b/i },
    // Those in a ground are people.
    { phrase: 'fans', unlessBefore: /^\s(?:through|in|at|inside|attending)\b/i },
    // A surveyor's visit is to a house.
    { phrase: 'site visits', unlessBefore: /^\s(?:by|booked|made|carried|completed|arranged|attended)\b/i },
    ...phrases(`hits on the website | hits on our website | hits on the site | hits on our site | hits to the site | hits to the website | likes | page likes | follower* | fan count | impression* | page views | pageviews
      | page impressions | video views | view count | GitHub stars | repo stars | repository stars | star count
      | stargazers | upvotes | karma | claps | reactions | retweets | reposts | social shares | social reach
      | social following | social media following | eyeballs | buzz | newsletter opens | email opens | opens
      | hashtag uses | website hits | web hits | site hits | page hits | server hits | video plays | video starts
      | opportunities to see | OTS | hearts | social engagement* | social interactions | social media engagement*
      | web traffic | website traffic | site traffic | channel subscribers | YouTube subscribers | YouTube subs
      | subscribers to our channel | subscribers to our YouTube * | subscribers to our page | subscribers on YouTube | subscribers on TikTok | subscribers on Twitch | subscribers on Instagram
      | post saves | pins saved | visits to the website | visits to our website | visits to the site | visits to our site | visits to the web site
      | visits to the page | website visitors | web visitors | visitors to the website | visitors to our website | LinkedIn connections
      | ad views | ad impressions | website visits | web visits | reel plays | reels plays | reel views | story views
      | story taps | people reached | accounts reached | users reached | profiles reached | video completions
      | completed views | video watches | follows gained | new follows | post engagement
      | engagement with our posts | comments on our posts | comments under our posts | post comments | plays of the reel*
      | plays of our reel* | plays of our video* | size of our community | community size | three-second views | 3-second views
      | people who saw it | people who saw our posts | people who saw the post* | people who saw the ad* | thumb-stop*`),
    ...['shares', 'views', 'sessions', 'engagement rate', 'engagements', 'interactions'].map((phrase) => ({
      phrase,
      unlessAfter: notOfTheWeb(),
      unlessBefore: dealtIn,
    })),
  ],

  /** What a business or a public gains. A metric that names one of these is no proxy, whatever else it names. */
  outcomes: () => [
    // "Opportunities to see" are seen by nobody in particular.
    { phrase: 'opportunit*', unlessBefore: /^\sto\s(?:see|hear)\b/i },
    // Those of a channel on a platform are followers.
    {
      phrase: 'subscriber*',
      unlessAfter: /\b(?:youtube|channel|podcast)\s$/i,
      unlessBefore:
        /^\s(?:(?:to|on|of) (?:the|our) (?:[\w-]+ )?channel|(?:on|to) (?:you ?tube|tik ?tok|twitch|instagram))\b/i,
    },
    ...phrases(`order | orders | sale | sales | revenue | income | turnover | profit* | margin* | customer | customers
      | client | clients | buyer* | subscription* | member | members | membership* | acquisition*
      | conversion* | converted | converting | purchase* | booking* | booked | reservation* | sign-up* | signup*
      | registration* | registered | enrol* | lead | leads | MQL | MQLs | SQL | SQLs | pipeline | deal
      | deals | trial | trials | demo | demos | test ride* | test drive* | appointment* | enquir* | inquir* | quote
      | quotes | application* | donation* | donor* | volunteer* | installs | installations | active users
      | activation* | activated | adoption | retention | retained | churn | renewal* | repeat * | referral*
      | lifetime value | LTV | CLV | ARR | MRR | ROAS | ROI | ROMI | CPA | CAC | basket | checkout | transaction*
      | footfall | store visits | market share | share of market | share of search | share of voice | brand search*
      | branded search* | search volume | brand demand | direct traffic | awareness | recall | consideration
      | preference | purchase intent | trust | reputation | favourability | favorability | NPS | net promoter*
      | satisfaction | complaints | votes cast | voters | signatures | pledges | installs | contributors
      | incremental * | brand lift | sales lift | sold | phone calls | helpline calls | inbound calls | calls received
      | callers | rented | leased | hired out`),
  ],

  /** Advertising value equivalent and its other names. `ave` knows when the letters mean an avenue. */
  ave: () => [
    ...phrases(`advertising value equivalen* | advertising value equivalency | advertising equivalen*
      | advertising equivalent value | equivalent advertising value | advertising equivalency value
      | ad value equivalen* | ad equivalen* | ad-equivalent value | equivalent ad value | equivalent ad spend
      | equivalent advertising spend | media value equivalen* | media equivalen* | media-equivalent value
      | equivalent media value | earned media value | PR value | PR-value equivalen* | publicity value
      | advertising value of coverage | media coverage value | press coverage value | PR coverage value
      | coverage value at rate card | would have cost as advertising | would have cost as ads
      | would have cost as an ad | would cost as advertising | press value equivalen* | rate-card equivalen*
      | rate-card value of coverage | advertising worth of coverage | a.v.e.`),
    { phrase: 'EAV', exact: true },
    {
      phrase: 'EMV',
      exact: true,
      unlessAfter: /\b(?:chip|card|contactless)\s$/i,
      unlessBefore: /^[\s-](?:chips?|cards?|payments?|terminals?|standard|compliant|readers?|contactless|certif\w*)\b/i,
    },
    { phrase: 'AVEs', exact: true },
    {
      phrase: 'AVE',
      exact: true,
      // "5th AVE", "PARK AVE": a street. "AVE order value", "AVE CPC": an average.
      unlessAfter:
        /(?:\d(?:st|nd|rd|th)?|\b(?!(?:PR|The|Total|Our|Press|Media|Print|Online|Earned|Gross|Net|Use|Report|Track|Measure|Count|Coverage|No|An|And|Or|By|In|Is|Not|Avoid|Drop|Stop|Never|Ban|Also|With|For|This|Their|Each|Both|Plus|Monthly|Weekly|Quarterly|Annual|Estimated|Overall|Combined|Calculate|Include|Show|Add|Set|KPIs?|Metrics?|Campaign|Target)\b)[A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+)\s$/,
      unlessBefore:
        /^\.?(?:\s(?:trains?|railway|stations?|high-speed|(?:from|to|between)? ?(?:Madrid|Barcelona|Sevill[ae]|Valencia|M[aá]laga|C[oó]rdoba|Zaragoza)|Maria|Verum|Atque|order|basket|CPC|CPA|CPM|CTR|time|cost|price|spend|session|rate|position|per|weekly|daily|monthly|sale|ticket|deal|\d)|,?\s(?:NE|NW|SE|SW|N|S|E|W|NY|Suite|Apt|Unit)\b)/,
    },
  ],

  /** What a press office counts when nobody asks what came of it. */
  clippings: () => [
    // "Articles of clothing"
    { phrase: 'articles', unlessBefore: /^\s(?:of (?:association|clothing|furniture)|sold|ordered|returned)\b/i },
    ...phrases(`clipping* | press clips | media clips | cuttings | press cuttings | coverage | pieces of coverage
      | coverage count | coverage volume | volume of coverage | press coverage | media coverage | mentions
      | media mentions | press mentions | brand mentions | number of mentions | mention count | reach | media reach
      | potential reach | audience reach | circulation | readership | opportunities to see | OTS | impressions
      | media impressions | column inches | column centimetres | placements | press hits | media hits
      | articles published | published articles | articles placed | stories placed | share of coverage | share of voice
      | number of articles | article count | appearances | broadcast appearances | media appearances
      | stories | quotes in the press | quotes in the media | times quoted | press quotes | interviews placed
      | clips | clip count | number of clips | talk show appearances | talk show invitations | invitations to talk shows | journalist contacts | press contacts | media contacts | journalists contacted | journalists reached | journalists who opened | journalists pitched | editors reached | reporters reached | releases opened | contacts with journalists | pitches sent
      | broadcast interviews | radio interviews | TV interviews | television interviews | interviews on air
      | interviews given | press interviews | media interviews | press releases | press releases sent | releases sent
      | pickups | pick-ups | journalist pick-ups | journalist pickups | potential audience | cumulative audience
      | audience of the titles | print run | copies printed | bylines | by-lines | backlinks from press
      | press features | features placed | features published | news items | news stories | TV appearances
      | radio appearances | TV minutes | television minutes | radio minutes | minutes on air | minutes on TV | potential readers
      | potential viewers | potential listeners | papers that ran the story | titles that ran the story | airtime | minutes of airtime | journalists briefed | AVE
      | advertising value equivalen*`),
  ],

  /** People who raised a hand: nobody knows yet what they are worth. */
  leads: () => [
    {
      phrase: 'leads',
      unlessAfter:
        /\b(?:dog|team|shift|squad|test|jump|power|extension|cat|pet|horse|charging|store|floor|studio|section)\s$/i,
      unlessBefore: /^\s(?:trained|promoted|coached|on duty)\b/i,
    },
    {
      phrase: 'lead',
      unlessBefore:
        /^[\s-](?:times?|pipes?|agenc\w+|designer|developer|buyer|planner|sponsor|story|magnet|singer|actor|role|market|paint|free|battery|acid|poison\w*|levels?|the)\b/i,
    },
    ...phrases(`MQL | MQLs | marketing-qualified lead* | enquiry | enquiries | inquiry | inquiries | sign-up
      | sign-ups | contact forms | completed forms | forms completed | forms submitted | forms sent | forms received | enquiry forms
      | completed enquiry forms | requests for a quote | requests for quotes | requests for quotation* | requests for a call*
      | requests for a demo | requests for a brochure | requests for an appointment | form fill* | form submission* | form completion* | contact request* | demo request*
      | quote request* | call-back request* | callback requests | brochure request* | prospects | hand-raisers
      | registrations | content downloads | white-paper downloads | ebook downloads | new contacts | names captured
      | business cards | cards collected | badges scanned | badge scans | addresses collected | emails collected
      | email addresses | downloads | trial requests | sample requests | viewing requests | appointment requests
      | catalogue requests | pricing requests | brochure downloads | prospectus downloads | information requests
      | requests for information | info packs requested | prospectus requests`),
  ],

  /** What tells good leads from many. */
  'lead-quality': () => [
    { phrase: 'qualified', unlessAfter: /marketing[\s-]$/i },
    { phrase: 'sales', unlessBefore: /^\s(?:leads?|enquir\w+|prospects?)\b/i },
    ...phrases(`qualification rate | sales-qualified | sales-accepted | accepted leads | acceptance rate | SQL | SQLs
      | SAL | SALs | SQO | SQOs | PQL | PQLs | opportunity | opportunities | pipeline | revenue | orders
      | customer | customers | buyers | purchases | transactions | bookings | subscribers | subscriptions | contracts
      | deals | closed-won | close rate | win rate | conversion | conversions | conversion rate | lead quality
      | lead score* | lead scoring | lead-to-* | MQL-to-* | cost per acquisition | customer acquisition cost | CPA
      | CAC | ARR | MRR | LTV | CLV | lifetime value | order value | AOV | contract value | ACV | show rate
      | show-up rate | attendance rate | activation rate | activated | retention | churn | paying * | profit*
      | margin* | ROI | ROAS | enrolled | enrolment* | enrollment* | tickets | refund* | donors | donations
      | members | memberships | sale | ended in | end in | enquiry-to-* | inquiry-to-* | accepted by | admission rate
      | signed contracts | that buy | who buy | that bought | who bought | that order | who order | that became
      | who became | turned into | that turned | kept appointment* | appointment kept | appointments kept
      | that was kept | signed | sold | won`),
  ],

  /** Things made and done: activity, where an objective needs its effect. `isOutput` asks whether they are counted. */
  outputs: () =>
    phrases(`post | posts | blog posts | social posts | tweets | reels | live streams | livestreams | stories | email
      | emails | e-mails | mailings | newsletters | e-newsletters | bulletins | sends | events | articles | blogs
      | blog entries | entries | op-eds | webinars | seminars | workshops | masterclasses | podcasts
      | podcast episodes | episodes | videos | clips | films | TV spots | radio spots | press releases
      | media releases | news releases | releases | pitches | press conferences | press trips | ads | adverts
      | advertisements | banners | billboards | creatives | campaigns | assets | content pieces | pieces of content
      | pieces | white papers | whitepapers | ebooks | guides | fact sheets | factsheets | case studies | infographics
      | landing pages | pages | microsites | flyers | leaflets | pamphlets | brochures | postcards | mailers
      | meetings | talks | speeches | keynotes | presentations | roadshows | pop-ups | mailshots | appearances
      | trade shows | trade fairs | fairs | conferences | launches | activities | tasks | deliverables | touchpoints
      | open days | open evenings | open houses | cold calls | outbound calls | giveaways | backlinks`),

  /** What one result costs. Clicks, views and the like are no results. */
  'cost-per': () => [
    ...phrases(`CPA | CAC | blended CAC | CPO | CPS`),
    {
      phrase: 'cost per *',
      unless:
        /(?:click|mille|thousand|view|engagement|impression|reach|open|visit|session|follower|like|play|listen|completed|grp|point|contact|rating|unique)s?$/i,
      unlessBefore: /^\s(?:clicks?|views?|impressions?|thousand|points?)\b/i,
    },
    ...phrases(`acquisition cost* | cost of acquisition | customer acquisition cost* | cost of sale | cost of sales
      | cost to acquire`),
  ],

  /** Outcomes the business lives on. */
  'commercial-outcomes': () => [
    ...phrases(`revenue | revenues | sales | turnover | income | earnings | profit | profits | profitability | margin
      | margins | takings | ARR | MRR | GMV | bookings | orders | deposits | donations | donation | fundraising
      | giving | pledges | upsell* | up-sell* | cross-sell* | upgrades | average order value | order value
      | basket size | basket value | lifetime value | monetisation | monetization | assets under management
      | market share | share of market | category share | value share | volume share | share gain*
      | market penetration | household penetration | acquisition | lead generation | demand generation | pipeline
      | sign-ups | signups | enrolment* | enrollment* | admissions | applications | registrations | subscriptions
      | memberships | new business | new logo* | net new logo* | retention | renewal* | renew | churn
      | repeat purchase* | repeat order* | repeat business | repeat custom | repeat rate | loyalty | win-back*
      | winback* | reactivating * | recruitment of * | contract wins | account wins | tender wins | winning contracts
      | reactivation | occupancy | recurring gifts | regular giving`),
    ...['attrition', 'lower attrition'].map((phrase) => ({
      phrase,
      unlessAfter: /\b(?:staff|employee|talent|team)\s$/i,
    })),
    ...across(
      ['keep', 'keeping', 'retain', 'retaining', 'hold on to', 'holding on to', 'win back', 'winning back'],
      buyers,
    ),
    ...across(
      ['more', 'new', 'new regular', 'more regular', 'more new'],
      phrases(
        `givers | volunteers | supporters | backers | sponsors | partners | listeners | readers | visitors | players
          | fans | riders | drivers | donors | members | customers | clients`,
      ),
    ),
    ...across(['new', 'more', 'additional', 'first-time', 'net new', 'winning', 'win'], buyers),
    ...across(
      phrases(`customer | client | member | subscriber | donor | student | patient | buyer | account | user
        | membership | tenant | guest | volunteer | visitor | supporter | policyholder | dealer | partner`),
      ['growth', 'numbers', 'recruitment', 'base growth', 'wins'],
    ),
  ],

  /** Outcomes that matter because of a commercial one they lead to. */
  'brand-outcomes': () =>
    phrases(`brand | awareness | brand awareness | unaided awareness | aided awareness | consideration | preference
      | reputation | trust | policy | perception | visibility | recall | adoption | engagement`),
}
