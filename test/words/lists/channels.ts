import { phrases } from '../../../src/words/matching/phrase-list.ts'
import type { Cases } from './cases.ts'

/** What channels do, and what they need. */
export const channels = {
  'messaging-channels': {
    yes: phrases(`Newsletter | nurture emails | WhatsApp | SMS | text messages | CRM | push notifications
      | direct mail | Klaviyo | cold calls`),
    no: phrases(`paid search | online video | out of home | textiles | natured in print | pushchairs | messaging
      | posters | context`),
  },
  'service-messages': {
    yes: phrases(`delivery texts | order confirmation | appointment reminders | transactional emails
      | password reset | service message`),
    no: phrases('newsletter | offers | customer service | delivery promise | nurture | order now'),
  },
  'bought-lists': {
    yes: phrases(`bought list | a purchased email list | rented lists | third-party data | buying contacts
      | list broker | scraped contacts | buy a list | harvested addresses`),
    no: phrases(`Booking form v4 | people who bought | list of buyers | first-party data | rental bikes
      | purchase history | price list | shopping list | acquired customers`),
  },
  consents: {
    yes: phrases('consent | opt-in | opted in | double opt-in | with permission | permissions'),
    no: phrases('consensus | opt-out | option | unsubscribe link | content-free | permissive'),
  },
  'branded-terms': {
    yes: phrases(`branded terms | brand terms | brand keywords | Branded search | brand bidding | own name
      | brand queries`),
    no: phrases(`Brand campaign (film) | brand film | branding | brand tracking | generic terms
      | terms of the brand licence | brand`),
  },
  'seo-work': {
    yes: phrases(`SEO | search optimisation | On-page optimisation | meta descriptions | internal linking
      | technical SEO`),
    no: phrases('paid search | search copy | optimised bids | Seoul | metadata strategy | content'),
  },
  'content-work': {
    yes: phrases(`Six articles | blog posts | Buying guide | landing page | FAQ | case studies | pillar page
      | page copy`),
    no: phrases(`search copy test | bid rules | banner | articulate | blogger outreach | guidelines
      | contented riders | film`),
  },
  'dependency-words': {
    yes: phrases(`leads routed to sales | lead routing | stock levels | legal review | conversion tracking
      | SDR capacity | CRM integration | product feed | compliance`),
    no: phrases(`Captures intent | builds reach | legalese-free copy | stockings | laying tracks | it is ready
      | pixelated style | tagline | router`),
  },
} satisfies Cases
