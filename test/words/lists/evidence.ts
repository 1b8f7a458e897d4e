import { phrases } from '../../../src/words/matching/phrase-list.ts'
import type { Cases } from './cases.ts'

/** What something is known by. */
export const evidence = {
  assumptions: {
    yes: phrases(`assumption | Team workshop | best guess | gut feeling | gut feel | brainstorming | we think so
      | hypotheses | Post-it notes | common sense`),
    no: phrases(`24 interviews | CRM path analysis | survey | consumer panel | sales records | guest book | gutter
      | guessing-free data set | wood works inc`),
  },
  evidence: {
    yes: phrases(`24 interviews | customer survey | CRM export | GA4 funnel | n=500 panel | diary study
      | win/loss calls | session recordings | Service log`),
    no: phrases(`workshop | best guess | we believe | opinion | logical | studied hard | crmless | viewing skills
      | dated`),
  },
  'weak-evidence': {
    yes: phrases(`We believe so | everyone knows | obviously | trust us | common knowledge | gut feeling
      | it goes without saying | no evidence | anecdotal`),
    no: phrases(`Policy VW-2026-01 | Service log 2026-H1 (93% within 48 h) | Fare comparison 2026-06
      | customers believe us | known cases | trusted reviews | sensor data | proof of purchase`),
  },
  habit: {
    yes: phrases(`We always do | as usual | Same as last year | because competitors do | Everyone else does
      | out of habit | It's what we do | we need to be on TikTok | carried over from last year | nice to have`),
    no: phrases(`38 percent searched first | last year 38% came from search | always on
      | competitors bid on our name | usually read at work | unusual reach | habits of commuters
      | why commuters switch | standard of service`),
  },
  crm: {
    yes: phrases(`CRM | HubSpot | Salesforce report | billing | order system | Stripe | finance ledger | POS
      | till data | ERP | Shopify orders`),
    no: phrases(`Google Analytics | Search Console | ad platform | panel | Brandwatch | until | positive | stripes
      | surveys | border`),
  },
  'source-wins': {
    yes: phrases(`billing wins | the ledger is the source of truth | CRM takes precedence
      | Search Console as a check | billing prevails`),
    no: phrases('billing and GA4 | winter data | two sources | CRM, billing | sources vary | accountant'),
  },
} satisfies Cases
