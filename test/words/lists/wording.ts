import { phrases } from '../../../src/words/matching/phrase-list.ts'
import type { Cases } from './cases.ts'

/** How a text is worded: what says nothing, and what anybody would say. */
export const wording = {
  jargon: {
    yes: phrases(`synergy | Synergies | leverage our data | leveraging | holistic view | best-in-class
      | best in class | world class | move the needle | low-hanging fruit | game-changing | utilise | learnings
      | next level | seamlessly`),
    no: phrases(`operating leverage | the leverage ratio | gives us leverage | leveraged buyout | holistic health
      | classes in leeds | learning | utility | seamless tights | lever | impact | dive deep pools | cutting edges
      | always-on | pain points | win | in the class`),
  },
  'vague-goals': {
    yes: phrases(`Boost sales | maximise reach | Maximize reach | go viral | get the word out | more customers
      | become the leading brand | top of mind`),
    no: phrases(`Boost Mobile | booster seats | boosted posts | maximum | one more month | viral load
      | acquire 2,000 customers | topmost`),
  },
  placeholders: {
    yes: phrases(`TBC | tbd | TBA | TODO | XXX | to be confirmed | to be decided | lorem ipsum | still to be agreed
      | insert name here`),
    no: phrases(`todo incluido | to do list | orders to be confirmed by email | has to be confirmed via text
      | confirmed | size XXX | Super Bowl XXX | TBCs | to become | tomorrow | FIXMEUP | fixme`),
  },
  'placeholder-values': {
    yes: phrases('pending | coming soon | TK'),
    no: phrases('Independent | soon | TKO'),
  },
  blanks: {
    yes: [],
    no: phrases('- | ? | a - b | 0 | no | nonesuch'),
  },
  'brand-guidelines': {
    yes: phrases(`font | Logo placement | tight leading | margins of 20 px | colour palette | color palette
      | white space | Typography | spacing | Pantone 300 | clear space | visual identity | brand guidelines`),
    no: phrases(`proposition | tone of voice | proof points | one monthly price | spaced repetition | fontanelle
      | logistics | colourful language | the leading payroll app | protects your margins | guides for riders
      | insured from day one`),
  },
  approximations: {
    yes: phrases(`approximate | modelled | Estimated by the vendor | Rounded by the vendor | survey of 500
      | platform-reported | overlaps | margin of error | panel`),
    no: phrases(`exact | billing | counted in the ledger | invoices | subscriber id | 30 days | first touch
      | geo hold-out | round table`),
  },
  'ambiguous-cadences': {
    yes: phrases(`bi-weekly | biweekly | Bi-monthly | regularly | ad hoc | as needed | from time to time
      | bi weekly | ongoing`),
    no: phrases(`weekly | fortnightly | monthly | every 14 days | 1st and 3rd Wednesday | daily | twice a week
      | every 2 weeks | quarterly`),
  },
} satisfies Cases
