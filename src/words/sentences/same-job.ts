import { pattern } from '../../text/pattern.ts'
import { stem } from '../matching/stem.ts'

// One job said in two wordings: "Drives traffic to the website", "Brings visitors to the site". English.

/**
 * Words that do one thing in a role, each family behind the word that stands for it. Only what nobody would tell apart:
 * demand that is captured is not demand that is created, and who keeps a customer does not bring one.
 */
const families = `
bring drive generate attract acquire recruit win gain pull get deliver send entice tempt lure
nudge encourage persuade prompt motivate convince urge
build create establish raise grow increase develop strengthen boost lift foster
aware awareness visibility introduce
keep retain
turn convert change transform
question query queries enquiry enquiries inquiry inquiries
remind reminder
promote advertise publicise publicize
show demonstrate showcase highlight present
collect gather capture catch grab intercept harvest
seek search look hunt
inform notify notified update tell announce alert
new first-time
sign register enrol enroll join
student undergraduate
child children kid
parent mum dad mother father
driver motorist
staff employee
older elderly senior
holiday trip break
answer respond reply handle resolve
paid paying
reactivate re-engage reengage revive reawaken re-activate rewin
cut reduce lower
reach target
help assist aid
teach educate
explain describe
site website web webpage
visit traffic visitor footfall
customer client
sale sell purchase order buy
up ups
household home
diner guest
buyer purchaser
resident local
book reserve schedule arrange
shop store
trust confidence credibility
back return
past former previous old
existing current
lapsed dormant inactive
potential prospective
company companies business firm organisation organization
donor giver
renew renewal
refer referral
people
everyone
user
`
/** Words without which a job is the same: "more visitors", "the sales team". */
const idle = new Set(['more', 'team', 'also', 'directly', 'them', 'us'])

/** Beside the one the others add nothing: "Makes architects aware of the brand", "keeps members informed". */
const alongside: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['aware', new Set(['make', 'build', 'bring', 'brand', 'people', 'everyone'])],
  ['sale', new Set(['bring'])],
  ['remind', new Set(['bring'])],
  ['how', new Set(['people'])],
  ['inform', new Set(['keep'])],
  ['back', new Set(['come'])],
  ['trust', new Set(['build', 'bring', 'earn', 'inspire', 'instil'])],
  ['keep', new Set(['loyal', 'loyalty'])],
  ['reactivate', new Set(['lapsed', 'back', 'bring', 'past'])],
]

/** What several words say that one says as well, in the order in which they are read: "picks up" is "catches". */
const inFewerWords = (): readonly (readonly [holds: readonly string[], wordy: RegExp, brief: string])[] => [
  [['pick'], /\bpick(?:s|ing)? up\b/g, 'catch'],
  [
    ['look', 'search', 'hunt', 'shop', 'market', 'need'],
    /\b(?:look|search|hunt|shop)(?:s|ing)? (?:for|around for)\b|\bin (?:search|the market|need) (?:of|for)\b/g,
    'seek',
  ],
  [
    ['shop', 'store', 'branch', 'showroom', 'door', 'site', 'page'],
    pattern('g')`
      \b(?:bring|drive|get|pull|draw|send|lead|tempt|attract|generate)(?:s|ing|ting)?\s(?:more )?
      (?:people|footfall|customers|shoppers|passers by|traffic|visitors|visits)\s(?:in to|into|to|through|in|for)\s
      (?=(?:the |our )?(?:shops?|stores?|branch|branches|showrooms?|doors?|website|site|web page)\b)
    `(),
    'bring visitors to ',
  ],
  [['mum', 'mother', 'dad'], /\b(?:mums?|mothers?) and (?:dads?|fathers?)\b|\bdads? and mums?\b/g, 'parents'],
  [
    ['exist', 'aware'],
    pattern('g')`
      \btell(?:s|ing)? ((?:\w+ ){1,4})(?:that )?we (?:exist|are (?:there|here))\b
      |\bmak(?:es?|ing) ((?:\w+ ){1,4})aware(?: (?:of us|that we exist))?\b
    `(),
    'aware $1$2',
  ],
  [
    ['before', 'already', 'earlier', 'last year'],
    pattern('g')`
      \b(?:people|those|customers|anyone|everyone) (?:who|that) (?:have |has )?(?:bought|ordered|booked|shopped|came|come)
      (?: with us| from us)? (?:before|already|earlier|last year)\b
    `(),
    'past customers',
  ],
  [[' again'], /\bto (?:order|buy|book|come|shop|purchase) again\b/g, 'reactivate'],
  [
    ['newsletter', 'mailing list'],
    pattern('g')`
      \b(?:collect|gather|capture|get|win|gain|attract|generate|bring)(?:s|ing)?\s(?:(?:new|more|email) )*(?:
        (?:addresses|subscribers|readers|sign ups|signups|names) (?:for|to) (?:the |our )?(?:newsletter|mailing list)
        |(?:newsletter|mailing list) (?:sign ups|signups|subscribers|subscriptions|addresses|readers)
      )
    `(),
    'gain newsletter sign up',
  ],
  [
    ['work'],
    pattern('g')`
      \b(?:show|demonstrate|explain|describe|tell)(?:s|ing)? (?:(?:people|customers|buyers|visitors|them|everyone) )?
      (?:how|the way) (?:it|this|they|the product|the service) works?\b
    `(),
    'explain how',
  ],
  [['re '], /\bre activat/g, 'reactivat'],
  [['re '], /\bre engag/g, 'reengag'],
  [['first time'], /\bfirst time\b/g, 'new'],
  [['understand'], /\bhelp(?:s|ing)? ((?:\w+ ){1,4})(?:to )?understand\b/g, 'explain $1'],
  [['how '], /\b(?:on |about )?how ((?:\w+ ){1,4})(?:is|are) (?:going|doing|progressing|coming along)\b/g, '$1'],
  [
    ['remind', 'prompt', 'nudg'],
    /\b(?:remind|prompt|nudge)(?:s|ing)? ((?:\w+ ){1,4})(?:about|of|to) (?:their |the |its )?/g,
    'remind $1 to ',
  ],
  [['sure'], /\bmak(?:es?|ing) sure\b/g, 'ensure'],
  [['know'], /\blet(?:s|ting)? (.{1,40}?) know\b/g, 'tell $1'],
  [[' back'], /\b(?:win|bring|get|lure|coax|tempt|woo|draw|invite)(?:s|ning|ting|ing)? back\b/g, 'reactivate'],
  [
    [' back'],
    /\b(?:win|bring|get|lure|coax|tempt|woo|draw|invite)(?:s|ning|ting|ing)? ((?:\w+ ){1,4})back\b(?! to)/g,
    'reactivate $1',
  ],
  [
    [' on '],
    /\b(?:people|those|anyone|everyone|anybody|everybody|customers|users) on (?:a|an|the|our|their) (\w+)\b/g,
    '$1 user',
  ],
  [[' who ', ' that '], /\b(?:people|those|anyone|everyone|anybody|everybody) (?:who|that) (?:are |is )?/g, ''],
  [['seek '], /\b(?:people|those) (?=seek )/g, ''],
  [
    ['laps', 'stop', 'quiet', 'drop', 'fall', 'drift'],
    /\b(?:(?:who|that) )?(?:have |has |had )?(?:lapsed|stopped \w+ing|gone quiet|dropped off|dropped out|fallen away|drifted away|let (?:it|their \w+) lapse)\b/g,
    'lapsed',
  ],
  [['financ'], /\b(?:the )?finance directors?\b|\bchief financial officers?\b/g, 'cfo'],
  [['executive', 'managing'], /\bchief executives?(?: officers?)?\b|\bmanaging directors?\b/g, 'ceo'],
  [['it ', 'information'], /\b(?:it directors?|heads? of it|chief information officers?)\b/g, 'cio'],
  [
    ['hr ', 'human resources', 'people d', 'people m', 'people h', 'people l', ' of hr'],
    /\b(?:hr|human resources|people) (?:directors?|managers?|heads?|leads?)\b|\bheads? of hr\b/g,
    'hr',
  ],
  [['small '], /\bsmall (?:businesses|business|firms?|companies)\b/g, 'sme'],
]
let fewer: ReturnType<typeof inFewerWords> | undefined

/** A role, folded, as it would be said in the fewest words. */
export function inBrief(role: string): string {
  fewer ??= inFewerWords()
  return fewer
    .reduce(
      (text, [holds, wordy, brief]) => (holds.some((one) => text.includes(one)) ? text.replace(wordy, brief) : text),
      role,
    )
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Made when the first role is read. */
let known: ReadonlyMap<string, string> | undefined

function familyByWord(): ReadonlyMap<string, string> {
  if (known) return known
  const all = new Map<string, string>()
  for (const line of families.trim().split('\n')) {
    const members = line.split(' ')
    for (const member of members) all.set(member, members[0] ?? member)
  }
  known = all
  return all
}

/** The family of a word in any of its forms ("bookings", "getting", "replies"), or the word without its ending. */
function familyOf(word: string): string {
  const byWord = familyByWord()
  const one = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word
  const bare = one.endsWith('ing') ? one.slice(0, -3) : one.endsWith('ed') ? one.slice(0, -2) : one
  return (
    byWord.get(word) ??
    byWord.get(one) ??
    byWord.get(bare) ??
    byWord.get(`${bare}e`) ??
    (bare.endsWith('e') ? byWord.get(bare.slice(0, -1)) : undefined) ??
    (bare.at(-1) === bare.at(-2) ? byWord.get(bare.slice(0, -1)) : undefined) ??
    (one.endsWith('ie') ? byWord.get(`${one.slice(0, -2)}y`) : undefined) ??
    (bare.length > 3 ? stem(bare) : one)
  )
}

/** Somebody is brought to do something: "gets people to book a table" is "drives table bookings". */
const people = new Set(['people', 'customer', 'everyone', 'user'])

/** A job in families, and apart from it what stands before "to": who is brought to whom tells two jobs apart. */
export interface JobInFamilies {
  readonly job: string
  readonly before: string | undefined
}

/** The words of a job, each as the family that it belongs to: in the order of the alphabet, unless their order tells something. */
export function jobInFamilies(words: readonly string[], isOrdered: boolean): JobInFamilies {
  const isHow = words.includes('how')
  const one = words.join(' ').replace('up to date', 'informed').split(' ')
  const all = one.map((word) => {
    const family = familyOf(word)
    // "Shows people how it works" explains it.
    return isHow && family === 'show' ? 'explain' : family
  })
  // "Converts a trial to an account" turns it into one.
  if (all[0] === 'turn' && all.includes('to') && !all.includes('into')) all[all.indexOf('to')] = 'into'
  const to = all.indexOf('to')
  const brought = to > 0 && (all[0] === 'nudge' || (all[0] === 'bring' && people.has(all[1] ?? '')))
  const dropped = new Set(alongside.flatMap(([word, others]) => (all.includes(word) ? [...others] : [])))
  const kept = (part: readonly string[]) => {
    const left = part
      .map((word) => (brought && word === 'nudge' ? 'bring' : word))
      .filter((word) => word !== 'to' && !idle.has(word) && !dropped.has(word) && !(brought && people.has(word)))
    return (isOrdered || left.includes('into') ? left : left.sort()).join(' ')
  }
  // "Tells Hull about the route", "Announces the route to Hull": somebody is told of something.
  if (all[0] === 'inform')
    return { job: kept(all.filter((word) => word !== 'about' && !people.has(word))), before: undefined }
  return { job: kept(all), before: to > 0 && !brought ? kept(all.slice(0, to)) : undefined }
}
