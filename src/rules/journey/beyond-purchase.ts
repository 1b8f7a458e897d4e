import { ofLostNames } from '../../lint/of-lost-names.ts'
import { at, rule } from '../../lint/rule.ts'
import { pattern } from '../../text/pattern.ts'
import { anyOf } from '../../words/matching/any-of.ts'

export default rule({
  id: 'journey/beyond-purchase',
  severity: 'info',
  from: 'draft',
  reads: ['journey', 'objective?'],
  lists: ['after-purchase'],
  summary: 'The journey goes on after the purchase.',
  why: `What happens after the sale decides whether the customer comes back, and what they tell the next one. A plan whose
    journey ends at the till pays for each customer anew.`,
  fix: 'Add the stage after the purchase: first use, renewal, recommendation, whichever your customers really come to.',
  source: '[000] step 2; [003] loyalty and advocacy',

  valid: [
    `
    journey: { stages: [{ id: awareness }, { id: decision }, { id: retention }] }
    `,
    `
    # Whatever it is called: it comes after the sale.
    journey: { stages: [{ id: near-miss }, { id: signing }, { id: living-with-it }] }
    `,
    `
    journey: { stages: [{ id: awareness }, { id: home, first_encounter: First use of the product }] }
    `,
    `
    # Renewing, expanding and whatever is called "after …" come after it too.
    journey: { stages: [{ id: comparing }, { id: after-surgery }] }
    `,
    `
    # Nobody meets a first bill before the sale.
    journey: { stages: [{ id: comparing }, { id: applying }, { id: month-one, first_encounter: The first bill }] }
    `,
    `
    # Nor do they check in, or get the keys.
    journey: { stages: [{ id: dreaming }, { id: choosing }, { id: on-site, first_encounter: Check-in }] }
    `,
    `
    # A licence is what driving lessons are bought for.
    journey: { stages: [{ id: restless }, { id: weighing-it-up }, { id: licensed }] }
    `,
    `
    # All of it lies after the purchase.
    objective: { outcome: retention }
    journey: { stages: [{ id: thanked }, { id: gives-again }] }
    `,
  ],
  invalid: [
    `
    journey:
      stages: [{ id: awareness }, { id: consideration }, { id: decision, trigger: A friend's recommendation }]
      #                                                        ^^^^^^^^ the journey ends at "decision": no stage comes after the purchase
    `,
    `
    journey:
      stages:
        - { id: near-miss, first_encounter: Reads about a plant like theirs }
        - id: signing
        #     ^^^^^^^ the journey ends at "signing": no stage comes after the purchase
    `,
  ],

  *check({ journey, objective }, { words, links }) {
    const { stages = [] } = journey
    const last = stages.at(-1)
    if (!last || /retention|renewal|loyalty/i.test(objective?.outcome ?? '')) return
    const names = stages.map(({ id }) => id.replaceAll('-', ' '))
    if (last.id === 'care' || names.slice(0, -1).some(isPurchase)) return
    const end = names.at(-1) ?? ''
    if (inUse().test(end) || atHome().test(end) || owned().test(end) || owned().test(last.first_encounter ?? '')) return
    const texts = [...names, last.first_encounter ?? ''].join(' ; ')
    if (words.find('after-purchase', texts).length > 0) return
    // A stage that is named elsewhere and not there may be the one.
    const comesOf = ofLostNames('stage', links)
    yield at(last, 'id', `the journey ends at "${last.id}": no stage comes after the purchase`, { comesOf })
  },
})

/** Stages at which the customer says yes; what follows one of them comes after the purchase. */
const isPurchase = anyOf(`purchas* | buy* | bought | order | orders | decision | decid* | conversion | convert* | action
  | check out | checkout | sign | signs | signed | signing | sign up | signup | contract | subscri* | book* | join*
  | enrol* | donat* | gift | gifts | deal | close | closing | won | sale | bofu | award* | payment | pays | paid | appl* | offer accepted | exchange | treatment | treated | surgery | admission | admitted`)

/** A last stage at which people have what they bought, or come for more of it: "driving", "settled", "returns". */
const inUse = pattern('i')`
  ^(?:
    (?:keeps? (?:on )?|is |are |being )?(?:
      using|uses?|owning|owns?|owners?|wear(?:ing|s)?|driv(?:e|es|ing)|play(?:ing|s)?|living|lives?|cooking|riding
      |rides?|running|runs?|staying|stays?|keep(?:ing|s)?(?: on)?|kept|settl(?:ed|ing|es?)(?: in)?|moved(?: in)?
      |move in|starting|started
      |first (?:\d+ )?(?:weeks?|months?|years?|terms?|semesters?|seasons?|days)
      |unwrapped|renewing|renews?|expanding|expands?|upgrading|members?|customers?|subscribers?|students?|tenants?
      |residents?|delivery|unboxing|after(?:wards?| \w[\w ]*)?|nach \w[\w ]*|licen[cs]ed|qualified|certified
      |graduat(?:ed|ion)|later|repeats?|repeated|thanks?|thanked|thank you|hears? back|returns?|returned|returning
      |comes? back|coming back|again|re-?books?|re-?booking|another (?:year|season|visit|order|box|time)
      |next (?:year|season|time|visit|order|box)
    )
  )$
`
/** "Moving day", "parcel arrives", "roll-out" */
const atHome = pattern('i')`
  \b(?:
    arrives|arrived|delivered|installed|installation|moves? in|moving|roll ?out|go(?:es)? live|gone live|memories
    |habit|handover|follow up|discharged?|at home|using it|in use
  )\b
`
/** What nobody meets before the sale: "The parcel", "First direct deposit", "Orientation", "Check-in". */
const owned = pattern('i')`
  ^(?:(?:the|a|an|our|their) )?(?:
    parcel|delivery|unboxing|orientation|induction|handover|installation|check-?in|arrival|departure|key handover
    |keys|collection|pick-?up|welcome (?:pack|kit|call|e?-?mail|letter|box)|bib pick-?up
    |second (?:order|visit|purchase|box|gift)
    |first (?!
      (?:
        ads?|baskets?|adverts?|visits?|contacts?|calls?|meetings?|search\w*|looks?|clicks?|enquir\w+|inquir\w+
        |demos?|tests?|trials?|quotes?|posts?|e?-?mails?|letters?|impressions?|steps?|encounters?|views?|questions?
        |conversations?|talks?|tours?|viewings?|drives?|rides?|tastes?|samples?|appointments?|purchases?|orders?
        |gifts?|sales?|bookings?|time|thing|page|price|offers?|films?|videos?|articles?|results?|reviews?|mentions?
        |hears?|sees?|reads?
      )\b
    )[a-z]+
  )
`
