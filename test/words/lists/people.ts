import { phrases } from '../../../src/words/matching/phrase-list.ts'
import type { Cases } from './cases.ts'

/** Who is spoken of. */
export const people = {
  everyone: {
    yes: phrases(`Everyone | all users | the general public | 18+ | Adults 18+ | anyone | mass market | all ages
      | all adults`),
    no: phrases(`people | adults 18+ who cycle | all users of Jira | everyone who cycles to work
      | anyone with a long commute | Anyone already on an employer scheme | First-time bike commuters | £18+
      | 2018+ | everyone’s favourite | anyones | peoples | usership`),
  },
  teams: {
    yes: phrases(`Marketing team | the agency | department | steering group | everyone | the board | task force
      | freelancers`),
    no: phrases('Lena Fischer | Koster | steam | board game | agent | teammate | compartments | cardboard'),
  },
  functions: {
    yes: phrases('Marketing | growth | paid search | Comms | legal'),
    no: phrases('Lena | Northlight | Koster | growing | legally | markets'),
  },
  'job-titles': {
    yes: phrases('Head of Brand | CMO | manager | Director | lead'),
    no: phrases('Lena Fischer | leads | managed | direct | ahead | Koster'),
  },
  'press-contacts': {
    yes: phrases('journalists | press list | media outreach | pitches to editors | newsroom'),
    no: phrases('customers | subscribers | express checkout | pressing need | social list builders | medium'),
  },
} satisfies Cases
