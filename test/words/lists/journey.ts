import { phrases } from '../../../src/words/matching/phrase-list.ts'
import type { Cases } from './cases.ts'

/** The stages of a journey. */
export const journey = {
  'textbook-stages': {
    yes: phrases('awareness | Interest | desire | action | TOFU | bottom of funnel | reach | act | convert | engage'),
    no: phrases(`sees a bike | test ride | first service | factory | interested | month-3 check-in | interaction
      | tofurky`),
  },
  'after-purchase': {
    yes: phrases(`retention | Loyalty | onboarding | advocacy | referral | repeat | renewal | post-purchase
      | upsell | win-back`),
    no: phrases(`awareness | consideration | decision | purchase | interest | evaluation | trial | checkout
      | desire | intent`),
  },
} satisfies Cases
