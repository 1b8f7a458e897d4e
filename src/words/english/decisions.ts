import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'

/** Money, and who decides. English. */
export const decisions: Language['lists'] = {
  /** A channel that keeps its own accounts. */
  'own-pnl': () =>
    phrases(`own P&L | own P & L | own P and L | own profit-and-loss | own profit and loss account | separate P&L
      | stand-alone P&L`),

  /** What people do in place of finding out. */
  meetings: () => [
    { phrase: 'discussion*', unlessBefore: /^\s(?:forums?|boards?|threads?|groups?)\b/i },
    ...phrases(`meeting* | call | calls | sync | syncs | sync-up* | catch-up* | stand-up* | huddle | huddles
      | everyone in a room | everybody in a room | heads together | workshop* | review meeting* | crisis meeting*
      | escalation call* | escalation meeting* | emergency meeting* | war room* | steering committee | steerco
      | committee | discuss | talk it through | talk about it | get together | convene | get-together* | task force*
      | taskforce* | round table* | roundtable* | retrospective* | retro | debrief* | post-mortem* | offsite*
      | off-site* | all-hands | town hall* | one-to-one* | 1:1 | away-day* | WIP | QBR`),
  ],

  /** What an agenda says where something is decided. */
  decisions: () =>
    phrases(`decision* | decide | decides | deciding | reallocation* | re-allocation* | reallocate* | re-allocate*
      | redeploy* | move money | move budget | moving budget | shift budget | budget shift* | budget move*
      | budget changes | budget change | shift of budget | shift of money | shifts of budget | shifts of money
      | keep, kill* | reprioriti* | re-prioriti* | kill list | kill or * | double down | green light | greenlight
      | reassign | switch off | turn off | stop list | go/no-go | go / no go | go/no go | go or no-go | stop or scale | scale or stop
      | stop, start, continue | start, stop, continue | stop or continue | keep or kill | kill or keep | approve
      | approval | approvals | approved | sign-off | sign off | choose | choice* | prioritise | prioritisation
      | prioritize | prioritization | trade-off | trade-offs | vote | agree changes | agree actions | actions agreed
      | change requests | what to change | what changes | what to stop | resolve | resolution | resolutions | rule on | settled | settle | verdict | verdicts | consequences | what goes where | to be decided | there and then | on the spot`),
}
