import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'
import { across } from './across.ts'

/** What is said in proof of something, and in place of proof. English. */
export const evidence: Language['lists'] = {
  /** Journey evidence that is an opinion in another coat. */
  assumptions: () =>
    phrases(`assumption* | assume | assumes | assumed | presumption* | presumed | workshop* | best guess*
      | educated guess* | guess | guesses | guesswork | guesstimate* | gut feel* | gut instinct* | gut | intuition*
      | instinct* | hunch* | brainstorm* | whiteboard* | sticky notes | post-it* | internal discussion*
      | team discussion* | team knowledge | team opinion* | internal opinion* | opinion* | we think | we believe
      | we feel | we know our customers | our experience | years of experience | common sense | hypothes* | textbook*
      | best practice* | industry norms | anecdot* | our own experience | own experience | back of the envelope
      | back-of-an-envelope | we reckon | finger in the air | rough estimate* | internal estimate* | from memory
      | offsite | off-site | away day* | we imagine | imagined | supposition* | we suppose | we expect | we guess
      | best estimate* | own estimate* | our estimate* | estimates by the * | estimate by the * | estimates by *
      | rule of thumb | thought experiment* | ideation session* | brainstorming | conversation* with colleagues
      | chat* with colleagues | discussion* with colleagues | discussion* in the team | discussion* with the * team
      | discussion* with sales | discussion* with management | talks with colleagues | session with the * team
      | meeting with the * team | management meeting* | team meeting* | internal session* | internal meeting*
      | planning session* | leadership session* | in our heads | team consensus | internal consensus
      | general knowledge | common knowledge | industry knowledge | from experience`),

  /** Sources that customers had a part in: beside one of these an assumption is not the only evidence. */
  evidence: () =>
    phrases(`interview* | survey* | questionnaire* | poll | polls | panel* | analytics | GA4 | data | dataset*
      | database | CRM | log | logs | tracking | tracker | study | studies | research | cohort* | sample | transcript*
      | recordings | session recording* | heatmap* | heat map* | usability | user test* | ethnograph* | diary
      | diaries | focus group* | census | ONS | experiment* | A/B test* | hold-out | path analysis | funnel analysis
      | support tickets | support calls | call notes | call recordings | customer reviews | customer feedback
      | win-loss | win/loss | orders | billing | invoices | sales records | till records | loyalty card*
      | search console | audit* | observation* | store visits | exit poll* | benchmark* | report | measured | policy
      | contract | certificate* | certification* | accredit* | price list | comparison`),

  /** Phrases that stand in a proof point's evidence where evidence should be. */
  'weak-evidence': () => [
    ...across(
      ['we are', "we're", 'i am', "i'm", 'all of us are', 'everyone is', 'the team is', 'sales is', 'sales are'],
      phrases(`sure | certain | confident | convinced | positive | quite sure | pretty sure | fairly sure
          | quite certain | absolutely sure | fully convinced | firmly convinced | quite confident | fairly confident
          | very confident`),
    ),
    ...phrases(`we believe | we think | we feel | we know | we reckon | we suspect | we assume | we suppose
      | we like to think | i believe | i think | i reckon | in our opinion | in my opinion | in our experience
      | our experience | our belief | internal consensus | team consensus | general consensus | consensus of the team
      | best estimate* | rough estimate* | rule of thumb | speaks for itself | we just know | it is just known
      | as everyone knows | still looking for | still searching for | still collecting | still gathering
      | still compiling | still checking | still chasing | intuition* | instinct* | hunch* | word of mouth
      | ask anyone | ask anybody | customers tell us so | clients tell us so | sales says so | sales say so
      | quite sure we | pretty sure we | fairly sure we | generally known | everyone knows | everybody knows
      | everyone agrees | people say | they say | obviously | obvious | self-evident | goes without saying
      | well known | well-known fact | widely known | common knowledge | common sense | as we all know | no doubt
      | undoubtedly | trust us | trust me | take our word | because we say so | it just is | anecdotal* | gut feel*
      | gut instinct* | best guess* | hearsay | our opinion | in our view | internal opinion* | assumption* | assumed
      | to be proven | to be proved | unproven | unverified | no evidence | no proof | none needed | not needed`),
  ],

  /** Reasons for a channel that are no reasons. */
  habit: () => [
    // "We have always found that it brings visitors" tells what it brought.
    ...["we've always *", 'we have always *'].map((phrase) => ({
      phrase,
      unless: /(?:found|seen|had|known|won|sold|made|got|grown|earned|learnt|learned|been)$/i,
    })),
    ...across(
      phrases(`all the other * | all other * | all the others | all our competitors | all our rivals | all of them`),
      phrases(`do it | are on it | are there | are doing it | use it | have it`),
    ),
    ...across(
      phrases(`the CEO | the CMO | the MD | the GM | the boss | the chair | the chairman | the founder | the owner
        | the president | the director | the managing director | the general manager | the dean | the principal
        | the rector | the chancellor | the vice-chancellor | the headteacher | the mayor | the leader | the minister`),
      phrases(`likes it | loves it | wants it | insists | asked for it | is fond of it | wants to see us | wants us`),
    ),
    ...across(
      phrases(`the board | the council | the trustees | the directors | the partners | management | head office | sales
        | the sales team`),
      phrases(`like it | likes it | love it | loves it | want it | wants it | insist | insists | asked for it
        | are fond of it | is fond of it | want to see us | wants to see us | want us | wants us`),
    ),
    ...across(
      phrases(`competitors | our competitors | the competition | rivals | our rivals | our main rivals | our main competitors
        | other brands | other companies | other firms | other schools | other charities | our peers | the others`),
      phrases(`do it | do this | all do it | are doing it | are doing this | are all doing it | are there | are all there
        | are on it | are on there | are all on it | use it | all use it | have it | have one | all have one | does it
        | is doing it | is there | is on it`),
    ).map((phrase) => ({
      phrase,
      // "Rivals are there only on weekends" tells when.
      unlessBefore: /^\s(?!(?:too|as well|already|now|and|so|every|anyway|these|this|all)\b)[A-Za-z]/,
    })),
    ...phrases(`we always do | we always run | we always use | we always buy | we always book | we always include
      | we always did | we always have | always done it
      | always done this | always been in the plan | always in the plan | always been on the plan
      | always been part of the plan | conspicuous by our absence | always used it | as always | as usual
      | business as usual | same as last year | same as last quarter | same as last time | same as before
      | same as ever | same as previous * | as last year | like last year | as in previous years | as in prior years
      | did it last year | did this last year | repeat of last year | repeats last year | copied from last year
      | copy of last year | carried over from last * | rolled over from last * | because competitors do
      | our competitors do | competitors do it | competitors do this | competitors are there | competitors are on it
      | competitors use it | competition does it | competition is there | everyone else does | everyone else is
      | everyone does it | everyone is doing it | everyone's doing it | everybody does it | everyone is there
      | everyone is on it | everyone uses it | because everyone | need to be there | have to be there
      | should be there | must be there | need to be seen there | need a presence | we need to be on *
      | we have to be on * | we should be on * | we must be on * | can't not be there | everybody in our industry
      | everyone in our industry | everyone in the industry | everybody in the industry | in every plan since *
      | out of habit | force of habit | by tradition | it is tradition | it is a tradition | standard practice
      | industry standard | it is expected of us | it is what we do | it's what we do | that is what we do
      | that's what we do | it is what we did | it's what we did | that is what we did | that's what we did
      | for historical reasons | budget left over | left-over budget | use up the budget | use up budget | add some PR
      | why not | nice to have | because we can | a must | how it is done | how it's done | how we do it
      | how we do things | the way we do it | the way it is done | the way we do things | can't do * without
      | cannot do * without | can't run a * without | cannot run a * without | can't run any * without
      | can't have a * without | cannot have a * without | no campaign is complete without | no plan is complete without | every * does this | every * does it | favourite channel | we have the budget
      | we had the budget | there is budget for it | there's budget for it | the budget is there | the money is there
      | nobody wanted to drop it | nobody dared to drop it | no one wanted to drop it | nobody wants to drop it
      | we did not want to drop it | we didn't want to drop it | as long as anyone can remember
      | as long as we can remember | since time immemorial | time out of mind | part of the furniture
      | never questioned | nobody has ever questioned it | nobody questions it`),
    // "Four times the usual" is a measure, "the usual price" a thing.
    {
      phrase: 'the usual',
      unlessAfter:
        /\b(?:times|half|twice|double|triple|than|above|below|under|over|of|from|against|beyond|thirds?|quarters?|percent|to|at|for|in|with|by)\s$/i,
      unlessBefore: /^\s(?!(?:mix|channels?|plan|media|set|suspects)(?: (?:plan|mix))?\s*(?:[.,;:!()–—-]|$))\p{L}/iu,
    },
  ],

  /** Systems where the money and the customer are recorded. */
  crm: () =>
    phrases(`patient management | patient management system | patient system | student management system
    | hotel management system | dealer management system | lead management system | club management system | gym management system
    | church management system | property management | CRM | SCRM | HubSpot | Salesforce | Dynamics | Dynamics 365 | Pipedrive | Zoho | SugarCRM
    | Raiser’s Edge | Civi CRM | CiviCRM | Marketo | Pardot | billing | billing system | invoices | invoicing
    | order system | order book | order database | order management | orders | ERP | SAP | NetSuite | Oracle | Stripe
    | PayPal | Adyen | Braintree | Chargebee | Recurly | Shopify | WooCommerce | Magento | ledger | finance ledger
    | sales ledger | general ledger | accounts | accounting | finance system | Xero | QuickBooks | Sage | POS | EPOS
    | point of sale | point-of-sale | till | tills | till data | till receipts | sales database | customer database
    | subscription database | core banking | core banking system | core system | policy system | policy administration
    | practice system | practice management | patient record* | patient database | student record* | admissions system
    | loyalty system | loyalty database | contract database | contract system | loan system | rental system
    | transaction log | transaction data | payment system | payment provider | RevenueCat | applicant tracking
    | booking system | booking engine | bookings | appointment system | appointment book | appointments
    | alumni database | supporter database | supporter records | member records | membership records
    | enrolment records | enrollment records | registrar's office | cash desk* | cash book | policy admin
    | sales reports | sales report | sales figures | sales data | sales records | dealer reports | purchase orders
    | delivery notes | contracts | contract register | tenancy system | lettings system | reservation book
    | reservations book | reservation diary | OpenTable | ResDiary | SevenRooms | cash register* | membership register
    | members register | register of members | membership roll | Blackbaud | Donorfy | Ellucian | Tribal SITS
    | Lightspeed | Square | Toast | BigCommerce | Odoo | Sage Intacct | Workday | reservation system
    | reservation engine | reservations | property management system | PMS | boarding system | membership system
    | membership database | donor database | ticket machine* | ticketing | ticketing system | box office | Tessitura
    | Spektrix | pretix | Eventbrite | data warehouse | BigQuery | Snowflake`),

  /** Words that say which of two sources counts. */
  'source-wins': () =>
    phrases(`wins | win | takes precedence | take precedence | prevails | source of truth | single source of truth
      | is the master | master | overrides | overrules | authoritative | official | final word | has the last word
      | in case of conflict | in case of doubt | if in doubt | when in doubt | in doubt | we go by | go by the
      | goes by the | if they disagree | where they disagree | when they disagree | if the two disagree
      | if they diverge | where they diverge | if the two differ | where the two differ | when the two differ
      | only a daily indication | only an indication | indication only | indicative only | booked from | tie-break*
      | tiebreak* | is what we report | is what counts | is the one we | is decisive | is binding | takes priority
      | has priority | comes first | trusted over | we trust | we use the | we report the | we believe the | is final
      | is the reference | of record | beats | trumps | supersedes | is only for | only for * checks
      | for comparison only | as backup | as a backup | as fallback | as a fallback | only where * is down
      | only used when | if they differ | when they differ | where they differ | counts | primary source | primary
      | cross-check* | only as a check | as a check | sanity check`),
}
