import { words } from '../matching/phrase-list.ts'
import { foreign } from '../sentences/abbreviations.ts'
import type { SentenceMarks } from '../words.ts'

/** English verbs and abbreviations: what tells the end of a sentence, and one aim from two. */

/** "nurture" → "nurtures", the form that follows a channel's name or opens its role. */
function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

const doubled = /^(?:win|cut|get|put|set|hit|run|let|stop|plan|drop|tap|ship|enrol|cap|begin)$/

/** "raise" → "raising". */
function gerund(verb: string): string {
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return doubled.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

/** Verbs that open an objective. */
const aims = `
  acquire win grow increase raise boost reduce cut lower decrease lift double triple quadruple halve improve gain
  generate drive build achieve reach sell sign convert retain attract add deliver expand recruit secure hit get make
  earn collect create strengthen establish become maximise maximize minimise minimize move bring capture drop shrink
  push open register book enrol activate educate upsell renew extend hire ship launch shift position persuade train
  onboard enlist reactivate enhance accelerate foster encourage spread nurture treble publish host fill welcome take
  close land serve trim slash enter beat surpass upgrade migrate re-sign lease scale
`
export function aimVerbs(): readonly string[] {
  const base = words(aims)
  return [...base, ...base.map(thirdPerson), ...base.map(gerund)]
}

/** Verbs of channel roles whose "-s" form is never a noun: "nurtures". */
const plainRoles = `
  capture build nurture drive convert support bring give keep make send tell answer retarget remind create generate
  grow raise introduce explain prove demonstrate attract engage educate inform connect deliver provide let put get
  take sell upsell cross-sell retain reactivate re-engage activate onboard welcome intercept collect gather amplify
  extend spread carry promote establish reinforce strengthen sustain maintain protect defend own hold encourage
  persuade convince reassure remove reduce lower shorten accelerate simplify prime improve learn announce publish
  teach qualify recruit acquire earn serve thank follow fill complement enable allow ensure become begin finish catch
  inspire entertain excite respond solve resolve handle manage monitor listen distribute syndicate repurpose localise
  localize personalise personalize reconnect renew expand win warm convey turn reach
`
/** Those whose "-s" form may also be a noun: "leads", "offers". */
const otherRoles = `
  show lead open close meet match help move recover rescue feed fuel cover position claim seed spark trigger prompt
  invite cut speed guide direct route push pull nudge lift boost test measure track report launch host run train book
  schedule sign register target reward bridge link point back work act add start stop end draw gain harvest surprise
  delight reply share rank surface segment score hand pass refer upgrade find set offer
`

let known: SentenceMarks | undefined

export function marks(): SentenceMarks {
  known ??= make()
  return known
}

const make = (): SentenceMarks => ({
  never: new Set(
    words(`e.g eg i.e ie approx incl excl vs cf viz esp resp dr mr mrs ms mx messrs prof profs drs rev hon capt lt col
      sgt maj cmdr gen gov sen sens reps msgr supt cllr st ste mt fig figs vol vols pp pg nr ca circa attn ed eds
      trans illus asst mgr c.f n.b nb p.s pty pvt smt wm chas geo jas thos ${foreign}`),
  ),
  maybe: new Set(
    words(`etc inc ltd co corp llc plc bros jr sr ph.d al jan feb mar apr jun jul aug sep sept oct nov dec mon tue
      tues wed thu thur thurs fri sat sun est max min avg dept ext tel ft a.m p.m am pm u.s u.k u.n e.u u.s.a d.c ave
      rd blvd sq ok`),
  ),
  numbered: new Set(words('rs no nos app apps sec art ch chap ref eq p v ver para cl pt vers step week phase q')),
  starters: new Set(
    words(`
      Then The This That These Those It We They He She You There Here After Before When While If As But And So Also
      Next Later Finally Afterwards Meanwhile However Once From For In On At To With By Each Every Its Our Their Both
      Not Only Now Use A An Instead Therefore Otherwise Together
    `),
  ),
  brands: new Set(
    words(
      'yahoo! yum! joomla! jeopardy! kahoot! wham! e! oliver! guess? which? ahoy! mia! rouge! panic! hooray! va! shazam! airmiles!',
    ),
  ),
  verbs: {
    plain: new Set(words(plainRoles).map(thirdPerson)),
    all: new Set(words(plainRoles + otherRoles).map(thirdPerson)),
  },
})
