import { pattern } from '../../text/pattern.ts'
import { listed } from '../matching/only-these.ts'
import { remembered } from '../matching/remembered.ts'
import { inOneVerb } from './one-verb.ts'

// Whether two longer roles are one job: the same is done, to the same people, with the same thing, whatever it is called.
// "Fills the open evening with parents of Year 6 children" is "Gets Year 6 parents to come to the open evening". What is
// done tells jobs apart first: who follows up does not bring. Then each word of either must be found in the other, but for
// words that add nothing; a day or a stage that only one of them names may be the difference. English.

/** What is done, by the word that stands for it; a verb that is in none is a job of its own. */
const doings = `
bring fill pack crowd draw attract pull win get recruit gain acquire sign enrol enroll register generate drive persuade convince encourage entice tempt lure coax urge motivate invite ensure turn attend
return reactivate revive recover recapture regain rewin reawaken rekindle reengage re-engage
show put introduce present showcase display feature
tell aware acquaint familiarise inform announce spread publicise advertise promote notify
remind prompt nudge
explain answer teach educate describe clarify
catch capture seek pick intercept reach
keep retain hold
warn alert caution
trust reassure
help advise assist guide support aid
let allow enable
`
/** What is meant, by the word that stands for it. */
const things = `
parent mum dad mother father mums dads families family
child children kid pupil youngster schoolchild
cover policy policyholder insurance insured
lapse lapsed lapses expire expiry expired dormant inactive lost
give gave gift donor donors donate donation giver gives giving donated
again another repeat
book booking reserve reservation signup register registration enrol
demo demonstration
question query enquiry
cfo cfos
driver motorist
shop store
site website homepage
student undergraduate
staff employee
older elderly senior
holiday trip break getaway
home household house
company business firm organisation organization
guest visitor
doctor gp
dentist dental
dog dogs
urgent urgently emergency
price cost
buy bought buyer purchase purchaser order
member membership
taproom
near nearby neighbouring surrounding close local locally
past last previous former recent
village villager
new first first-time
search searcher
young youth younger
supporter fan
teacher tutor
sixth-former sixth
tenant renter lodger
choose pick select choice
rise increase higher raise up
seat ticket
remaining unsold leftover spare
renew renewal
join joiner
sample tasting taste
cheap cheaper saving save
begin start beginning
end finish close
walker hiker rambler
cook chef
`
/** Words that add nothing to a job: anybody, ourselves, what a verb carries with it. */
const idle =
  listed(`people customer customers client clients consumer consumers user users audience person those anyone everyone
  anybody everybody prospects new more extra additional us our we it them they themselves along up out round also
  directly team brand company door doors come comes coming visit visits go goes know knows see sees seen look hear
  aware word time period make makes made sure ensure have has let lets front street streets neighbourhood vicinity
  want wants live lives living area whole all any some very own when can is are be was were which whose what how in
  within during end get gets people's through via sort due kind way start starts become becomes right best suitable
  which`)
const small = listed(
  `the a an of for into onto from among amongst at with on who that to and by as this these their its his her your or
  about off over`,
)
/** These tell a stage, an order or a refusal: where only one job has them, there are two. */
const staged = pattern('g')`
  (?<![a-z])(?:
    after|before|until|once|while|not|never|without|unless|than|instead|following|ahead|already|still|existing
    |current
    |who (?:have|has|had|saw|came|went|drove|did|tried|asked|attended|visited|called|clicked|downloaded|opened)
    |then|first|next|how|why|what|first time
  )(?![a-z])
`

/** What is done, and the words behind it. */
interface Done {
  readonly doing: string
  readonly brief: string
  readonly rest: readonly string[]
}

interface Job {
  readonly things: ReadonlySet<string>
  /** How far back or ahead it looks, in days, where it says so. */
  readonly days: number | undefined
  readonly stages: string
  /** Who is brought to whom, where "to" tells it. */
  readonly brought: ReadonlySet<string> | undefined
  /** Where they are brought from. */
  readonly from: string | undefined
}

function table(lines: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const members = line.split(' ')
    for (const member of members) all.set(member, members[0] ?? member)
  }
  return all
}
let doing: ReadonlyMap<string, string> | undefined
let meant: ReadonlyMap<string, string> | undefined

function inTable(word: string, known: ReadonlyMap<string, string>): string | undefined {
  for (const form of formsOf(word)) {
    const family = known.get(form)
    if (family !== undefined) return family
  }
  return undefined
}

/** A word and what it may be a form of, the most likely last. */
function formsOf(word: string): string[] {
  const one = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
  const bare = one.replace(/(?<=..)(?:ing|ed)$/, '')
  return [word, one, word.replace(/es$/, ''), bare, `${bare}e`, bare.replace(/(.)\1$/, '$1')]
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const span = /\b(one|two|three|four|five|six|seven|ten|\d{1,3}) (day|week|month|year)s?\b/

function daysIn(text: string): number | undefined {
  const said = span.exec(text)
  if (!said) return undefined
  const [, amount = '', unit = ''] = said
  const count = numbers.indexOf(amount) + 1 || Number(amount)
  return count * (({ day: 1, week: 7, month: 30, year: 360 } as Record<string, number>)[unit] ?? 1)
}

/** Who is caught is always looking for something. */
const sought = /^(?:seek|need|look|search|want|hunt)(?:s|es|ing)?$/

function isIdle(word: string, does: string): boolean {
  const one = formsOf(word)[1] ?? word
  return (
    small().has(word) ||
    idle().has(word) ||
    idle().has(one) ||
    /^(?:back|return)$/.test(word) ||
    (does === 'catch' && sought.test(word))
  )
}

function thingOf(word: string): string {
  meant ??= table(things)
  // "Insulating" is to insulate; in a short word the last letter may be all that tells it from another ("car", "care").
  return inTable(word, meant) ?? (formsOf(word)[3] ?? word).replace(/(?<=.{5})e$/, '')
}

/** What a folded role has done: asked for each two roles, so the rest is looked at where that is the same. */
const doneIn = remembered((role): Done => {
  doing ??= table(doings)
  const brief = inOneVerb(role)
  const [verb = '', ...rest] = brief.split(/\s+/).filter((word) => word !== '')
  if (rest.includes('back') || rest.includes('return')) return { doing: 'return', brief, rest }
  // "Asks donors to give" gets them to.
  const isAsked = rest.indexOf('to') > 0 && formsOf(verb)[1] === 'ask'
  return { doing: isAsked ? 'bring' : (inTable(verb, doing) ?? formsOf(verb)[3] ?? verb), brief, rest }
})

/** To whom, with what, when and from where a folded role does it. */
const jobOf = remembered((role): Job => {
  const { doing, brief, rest } = doneIn(role)
  const to = rest.indexOf('to')
  const said = (part: readonly string[]) =>
    new Set(part.flatMap((word) => (isIdle(word, doing) ? [] : [thingOf(word)])))
  return {
    things: said(rest),
    days: daysIn(role),
    stages: (brief.match(staged()) ?? []).sort().join(' '),
    brought: to > 0 ? said(rest.slice(0, to)) : undefined,
    from: /\bfrom (?:the |our )?(\w+)/.exec(brief)?.[1],
  }
})

/** What comes with another of the words: parents have children, and what has lapsed was taken out. */
const implied: Readonly<Record<string, string>> = { child: 'parent', cover: 'lapse', near: 'village' }

/** "Turns trials into orders", "moves buyers from cash to card": the order of the words tells what is done. */
const turned =
  /\b(?:turn|convert|chang|transform|mak|develop|grow|mov|switch|tak)[a-z]* [^;]{1,80}\b(?:into|from \w+ to)\b/

/** Whether two folded roles are one job, said in other words. */
export function isOneJob(one: string, other: string): boolean {
  if (doneIn(one).doing !== doneIn(other).doing) return false
  const [a, b] = [jobOf(one), jobOf(other)]
  // What is turned into something else tells its job by the order of the words.
  if (a.stages !== b.stages || turned.test(`${one} ; ${other}`)) return false
  if (a.brought && b.brought && ![...a.brought].some((thing) => b.brought?.has(thing))) return false
  if (a.from !== b.from && a.from !== undefined && b.from !== undefined) return false
  if (a.days !== undefined && b.days !== undefined && Math.abs(a.days - b.days) > 5) return false
  const shared = [...a.things].filter((thing) => b.things.has(thing))
  if (shared.length < 2) return false
  const own = [...a.things, ...b.things].filter((thing) => !(a.things.has(thing) && b.things.has(thing)))
  return own.every((thing) => {
    const by = implied[thing]
    return by !== undefined && shared.includes(by)
  })
}
