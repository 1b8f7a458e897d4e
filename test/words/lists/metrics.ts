import { phrases } from '../../../src/words/matching/phrase-list.ts'
import type { Cases } from './cases.ts'

/** What is counted, and what it is worth. */
export const metrics = {
  proxies: {
    yes: phrases(`clicks | CTR | click-through rate | Click through rate | CPC | impressions | followers
      | engagement rate | email opens | open rate | reach | website visits | page views | likes | views
      | website traffic`),
    no: phrases(`brand search volume | share of search | unaided awareness | engagement rings | traffic lights
      | museum visitors | training sessions | market shares | clique | stores opened | liked best | outreach
      | previews | revisit | openings | hospital visits`),
  },
  vanity: {
    yes: phrases(`likes | Followers | impressions | page views | GitHub stars | upvotes | social reach
      | video views | retweets`),
    no: phrases(`brand search volume | share of search | unaided awareness | five-star hotels | market shares
      | viewing of the lake | impressive | active installs | property views | star rating`),
  },
  outputs: {
    yes: phrases(`posts | blog posts | emails sent | events | Articles | webinars | videos | press releases
      | pieces of content | meetings`),
    no: phrases(`customers | revenue | postal orders | eventual sales | particles | subscribers | poster
      | photography | paged`),
  },
  outcomes: {
    yes: phrases(`orders | new subscribers | revenue | conversion rate | brand search volume | share of search
      | unaided awareness | test rides booked | NPS | active installs`),
    no: phrases('clicks | impressions | likes | page views | open rate | border | salable | reach | followers'),
  },
  'commercial-outcomes': {
    yes: phrases('revenue | Market share | acquisition | retention | sales growth | customer acquisition'),
    no: phrases('brand | awareness | reputation | policy | market | shares | salesroom | engagement'),
  },
  'brand-outcomes': {
    yes: phrases('brand awareness | reputation | policy | consideration | trust'),
    no: phrases('revenue | market share | acquisition | retention | branding agency | entrust | sales'),
  },
  leads: {
    yes: phrases(`Leads | lead | MQLs | enquiries | sign-ups | signups | form fills | demo requests
      | marketing qualified leads | call-back requests`),
    no: phrases(`lead time | lead pipes | lead agency | lead designer | leading | leader | misled | revenue
      | signposts | formfactor | lead magnet`),
  },
  'lead-quality': {
    yes: phrases(`qualified leads | SQLs | opportunity value | pipeline | revenue | lead-to-sale rate | close rate
      | sales qualified | CPA | MQL-to-SQL`),
    no: phrases(`leads | MQLs | marketing qualified leads | marketing-qualified leads | enquiries | sign-ups
      | downloads | saleroom | quality street | pipe`),
  },
  ave: {
    yes: phrases(`AVE | AVEs by outlet | advertising value equivalent | Advertising Value Equivalency
      | ad equivalency | EAV | media value equivalent | PR value | earned media value | PR AVE | Total AVE
      | Also AVE will be told | Monthly AVE | Campaign AVE`),
    no: phrases(`5th AVE | Park AVE | PARK AVE NY | Ave Maria | ave | AVE order value | AVE CPC | average | avenue
      | EMV chip | EMV-compliant terminal | value for money | added value | HAVE | ad value pack`),
  },
  clippings: {
    yes: phrases(`Press clippings | media mentions | coverage | circulation | potential reach
      | opportunities to see | column inches | AVE`),
    no: phrases(`referral visits | test rides booked | message recall | enquiries from press | clip-on lights
      | reached by phone | circulate | recovery`),
  },
  'cost-per': {
    yes: phrases(`CPA | CAC | cost per acquisition | Cost per new subscriber | cost-per-order | cost per donor
      | customer acquisition cost | Blended CAC`),
    no: phrases(`cost per click | Cost per view | cost per thousand | cost per mille | cost per completed view
      | cost per engagement | CPC | CPM | cost of the venue | cost | per cost centre | CPAP
      | cost per click-through`),
  },
} satisfies Cases
