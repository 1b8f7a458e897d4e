import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'

/** The way of customers. English. */
export const journey: Language['lists'] = {
  /** Stages after the sale. */
  'after-purchase': () =>
    phrases(`retention | retain | retained | loyalty | loyal | onboarding | onboard | activation | adoption | advocacy
      | advocate* | champion* | ambassador* | referral* | refer | recommend* | repeat | repurchase* | re-purchase*
      | renew | renewal* | reorder* | re-order* | expansion | upsell* | up-sell* | cross-sell* | upgrade*
      | post-purchase | after purchase | after-sale* | post-sale* | aftercare | delight | usage | win-back
      | reactivation | membership | first use | first service | aftermath | follow-up care | discharge | alumni
      | after-care | servicing | warranty`),

  /** Stages as textbooks name them: without detail they say nothing about these customers. */
  'textbook-stages': () =>
    phrases(`attention | awareness | aware | interest | desire | action | consideration | consider | decision
      | evaluation | conversion | convert | purchase | loyalty | retention | advocacy | TOFU | MOFU | BOFU
      | top of funnel | middle of funnel | bottom of funnel | top-of-the-funnel | middle-of-the-funnel
      | bottom-of-the-funnel | upper funnel | mid funnel | lower funnel | reach | act | engage | see | think | do
      | care | attract | close | delight | acquisition | activation | referral | revenue | discovery | know | like
      | trust | try | buy | repeat | refer | appeal | ask | advocate | discover | problem aware | solution aware
      | product aware | most aware | unaware | pre purchase | post purchase | pre-purchase | post-purchase | exposure
      | familiarity | preference | intent`),
}
