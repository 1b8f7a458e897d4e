import { phrases } from '../../../src/words/matching/phrase-list.ts'
import type { Cases } from './cases.ts'

/** Where money stays, and where it is decided on. */
export const moneyAndDecisions = {
  'ring-fencing': {
    yes: phrases('ring-fenced | ringfence | Ring fencing | earmarked | use it or lose it | own P&L | hypothecated'),
    no: phrases('fence | ring | engagement rings | reserve | bookmark | use it | fencing club | earphones'),
  },
  'own-pnl': {
    yes: phrases('its own P&L | own P and L | own profit and loss | own profit-and-loss account | Separate P&L'),
    no: phrases('P&L | company P&L | own plan | profit | reads the P&L line'),
  },
  decisions: {
    yes: phrases(`reallocation | Decision log | decide | budget moves | stop or scale | go/no-go | approvals
      | sign-off | prioritise | change requests`),
    no: phrases(`shared metrics | status update | variance | performance | news from channels | AOB | round table
      | decisive moments | stopwatch`),
  },
  meetings: {
    yes: phrases(`Meeting | weekly meetings | call | stand-up | workshop | catch-up | war room | discuss | 1:1
      | steering committee`),
    no: phrases(`tracking | creative fatigue | lead routing | capacity | meet the target | called off | recall
      | synchronised | huddled | fee-free`),
  },
} satisfies Cases
