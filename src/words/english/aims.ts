import { phrases } from '../matching/phrase-list.ts'
import type { Language } from '../words.ts'
import { aimVerbs } from './sentences.ts'

/** How an aim is worded. English. */
export const aims: Language['grammar'] = {
  /** Verbs an objective is written with, in the forms that can follow a joining word. */
  'aim-verbs': aimVerbs,
  /** Verbs that hold something where it is: what follows is a limit, not a second aim. */
  'limit-verbs': () =>
    phrases(`keep | hold | maintain | limit | cap | stay | remain | sustain | preserve | protect | safeguard | keeps
      | holds | maintains | limits | stays | remains | sustains | preserves | protects | keeping | holding
      | maintaining | limiting | capping | staying | remaining | sustaining | preserving | protecting | safeguarding
      | avoid | avoiding | not exceed | not exceeding | without | do so | doing so | do it | doing it | do this
      | no more than | ensure | ensuring | never let`),
  /** Words that can join a second aim to a first. */
  joiners: () =>
    phrases(`and | and also | and at the same time | and simultaneously | and then | & | plus | while | while also
      | while at the same time | whilst | whilst also | as well as | along with | alongside | together with
      | in addition to | but also | in parallel | not forgetting | not to mention`),
  /** Words between a joining word and what it joins. */
  fillers: () =>
    phrases(`also | in addition | simultaneously | at the same time | in parallel | then | still | to | we will | will | further
      | additionally | even | firstly | secondly | thirdly | lastly | finally | both | moreover | on top of that
      | over and above that | beyond that | besides that | on top | secondly, | separately | independently
      | in the same year | the same year | meanwhile | alongside that | next to that | in the same breath | along the way | in the process | into the bargain | while we are at it | on the way`),
  /** Outcomes that are measured and can stand without a number in front. */
  'outcome-nouns': () =>
    phrases(`revenue | revenues | sales | turnover | income | profit | profits | profitability | margin | margins
      | market share | share of market | share of voice | share of search | awareness | consideration | preference
      | purchase intent | brand equity | brand recall | recall | loyalty | retention | retention rate
      | repeat purchase rate | repeat rate | acquisition | engagement | reach | traffic | visibility | reputation
      | trust | satisfaction | customer satisfaction | NPS | net promoter score | churn | leads | sign-ups
      | conversion | conversions | conversion rate | average order value | order value | basket size | basket value
      | lifetime value | donations | adoption | penetration | footfall | market position | brand | pipeline | bookings
      | deposits | premiums | gifts | pledges | applications | enrolments | enrollments | admissions | attendance
      | attendances | ARR | MRR | GMV | NRR | GRR | net revenue retention | gross revenue retention | EBITDA
      | occupancy | RevPAR | completion | completion rate | attrition | renewals | renewal rate | rating | ratings
      | utilisation | fill rate | complaints | no-shows | cancellations | refunds | returns | drop-outs | waiting times | voids`),
  /** Units that say where or how long, not how much. */
  scopes: () =>
    phrases(`day | days | week | weeks | month | months | quarter | quarters | year | years | hour | hours | minute
      | minutes | working days | business days | calendar days | calendar months | city | cities | town | towns
      | country | countries | market | markets | region | regions | territories | state | states | location
      | locations | site | sites | language | languages | channel | channels | segment | segments | audience
      | audiences | phase | phases | campaign | campaigns | team | teams`),

  /** With one of the objects behind them these verbs make a goal that anything would meet. */
  'vague-verbs': () =>
    phrases(`grow | build | raise | increase | drive | improve | optimise | optimize | optimising | optimizing
      | strengthen | enhance | generate | create | expand | regain | restore | rebuild | win back | reposition
      | refresh | modernise | modernize | polish | sharpen | repair | revive | revitalise | revitalize | reinvigorate
      | cement | consolidate | solidify | bolster | reinforce | elevate | spread | foster | amplify | heighten | push
      | lift | gain | promote | deepen | widen | broaden | earn | attract | capture | stimulate | spark | nurture
      | cultivate | accelerate | encourage | growing | building | raising | increasing | driving | improving
      | strengthening | enhancing | generating | creating | expanding | elevating | spreading | fostering | amplifying
      | heightening | pushing | lifting | gaining | promoting | deepening | encouraging`),
  'vague-objects': () =>
    phrases(`brand | brand equity | brand love | brand name | awareness | engagement | interest | visibility | footprint
      | presence | profile | exposure | buzz | hype | excitement | momentum | loyalty | reputation | perception
      | image | relevance | consideration | trust | affinity | mindshare | reach | traffic | conversation
      | conversations | connection | connections | relationship | relationships | bond | bonds | community | growth
      | results | success | impact | demand | business | attention | recognition | credibility | authority | standing
      | goodwill | cut-through | stature | prominence | fame | salience | popularity | likeability | favourability
      | favorability | sentiment | dialogue | enthusiasm | curiosity | confidence | customer satisfaction
      | satisfaction | brand health | brand strength | brand value | market position | brand position
      | competitive position | positioning | market standing | position`),
}
