import { pattern } from '../../text/pattern.ts'
import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'

/** Words that narrow "anyone" and "adults 18+" down to an audience. */
const narrowed = pattern('i')`
  ^,?\s?(?:
    of|who|whom|whose|that|with|without|in|at|on|near|within|from|over|under|between|aged|already|living|working
    |looking|searching|buying|using|needing|wanting|planning|responsible|interested|able|willing|else|involved
    |listed|attending|registered|subscribed|we|you|they|[A-Za-zÀ-ɏ]+ing
  )\b
`

/** Who is spoken of. English. */
export const people: Language['lists'] = {
  /** Audiences that leave nobody out. `isEveryone` asks whether nothing narrows them. */
  everyone: () =>
    phrases(`everyone | everybody | anyone | anybody | all users | all people | all consumers | all adults
      | all customers | all ages | all genders | all demographics | any age | any income | any region | any background
      | all incomes | all backgrounds | ages and backgrounds | all walks of life | general public | the public
      | general population | entire population | whole population | whole market | entire market | mass market
      | the masses | whole world | every consumer | every person | every user | every household | adults 16+
      | adults 18+ | adults 21+ | 16+ | 18+ | 21+ | over 18 | over 18s | over-18s | men and women | women and men`).map(
      (phrase) => ({
        phrase,
        unlessBefore: narrowed(),
      }),
    ),

  /** Names that mean more than one person. */
  teams: () =>
    phrases(`SLT | SMT | ELT | ExCo | ExCom | leadership team | team | teams | desk | desks | department | departments
      | dept | agency | agencies | squad | squads | tribe | chapter | committee | steering group | steerco
      | working group | taskforce | task force | crew | guild | the board | board of directors | management board
      | council | consortium | division | business unit | unit | head office | HQ | shared | joint | exec | execs
      | the exec | the execs | the whole exec | executive | C-suite | board and executive | cabinet | senate
      | everyone | everybody | all of us | all | anyone | we | us | both | trustees | governors | stakeholders | PMO
      | project office | programme office | the business | the company | leadership | management | senior management
      | shared inbox | box office | ticket office | front office | back office | sales office | front of house | front desk | reception | freelancers | partners | vendors | suppliers | channel owners | all channel owners | owners
      | all owners`),

  /** Parts of a business: alone they name a team, before a title they belong to it. */
  functions: () => [
    ...phrases(`marketing | marcomms | marcoms | martech | adops | revops | mops | growth | sales | product | finance
      | legal | compliance | procurement | operations | ops | HR | people | engineering | tech | technology | data
      | analytics | insight | insights | brand | content | creative | design | editorial | comms | communications
      | corporate | public relations | PR | media | paid media | performance | acquisition | retention | lifecycle
      | demand generation | demand gen | demand | generation | partnerships | partner | events | event | social
      | social media | community | search | paid search | SEO | SEM | PPC | CRM | email | digital | online | web
      | website | ecommerce | e-commerce | commercial | customer | customers | customer success | customer service
      | support | service | care | success | experience | strategy | planning | integration | campaign | campaigns
      | channel | channels | field | retail | trade | trading | merchandising | shopper | category | programme
      | program | project | account | client | business | development | revenue | regional | advancement | giving
      | stewardship | global | group | international | local | national | country | market | studio | production
      | video | audio | advertising | affiliate | affiliates | influencer | programmatic | display | paid | owned
      | earned | central | admissions | enrollment | enrolment | membership | fundraising | philanthropy | visitor
      | guest | alumni | student | students | recruitment | recruiting | hiring | press | dealer | dealers | patient
      | volunteer | volunteering | outreach | tourism | hospitality | services | client-side | in-house | internal
      | external | senior | junior | deputy | interim | acting | assistant | associate | executive | managing
      | general | office | board | engagement | outreach | innovation | relations | affairs | enablement | intelligence
      | transformation | logistics | estates | facilities | catering | wholesale | export | franchise`),
    { phrase: 'IT', exact: true },
  ],

  /** Titles: they name a post, and one person in it. */
  'job-titles': () =>
    phrases(`head | head of | director | directors | manager | managers | lead | leader | officer | chief | executive
      | president | VP | SVP | EVP | AVP | CEO | CMO | CFO | COO | CTO | CRO | CPO | CDO | CCO | CIO | MD | PMM
      | founder | co-founder | chair | chairman | chairwoman | chairperson | coordinator | co-ordinator | specialist
      | strategist | analyst | planner | buyer | consultant | adviser | advisor | controller | editor
      | editor-in-chief | producer | designer | copywriter | writer | developer | marketer | merchandiser
      | administrator | assistant | intern | supervisor | principal | partner | owner | product owner | spokesperson
      | press officer | treasurer | secretary | exec | execs | mgr`),

  /** People written to one by one in the course of their work. */
  'press-contacts': () =>
    phrases(`journalist* | reporter* | press | press list | press pitch* | media list | media pitch* | editor*
      | newsroom* | pitch | pitches | pitching | outreach to media | media outreach | press outreach
      | analyst relations`),
}
