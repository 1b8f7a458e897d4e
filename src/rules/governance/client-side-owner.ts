import { at, type Flag, type Frozen, on, rule } from '../../lint/rule.ts'
import type { Channel, Person } from '../../plan/format.generated.ts'
import { type Agency, agenciesOf } from '../../plan/people/agencies.ts'
import { samePerson } from '../../plan/people/people.ts'
import { spotsOf } from '../../plan/spots.ts'
import { folded } from '../../plan/texts/same-text.ts'
import { pattern } from '../../text/pattern.ts'

export default rule({
  id: 'governance/client-side-owner',
  severity: 'error',
  from: 'draft',
  reads: ['governance', 'channels[]'],
  summary: 'Where several agencies work on the plan, the person who holds it together belongs to none of them.',
  why: `Agencies are paid for their channels. One of them cannot settle a question between itself and another, however fair it
    is: the others will not believe it, and no contract says that they must.`,
  fix: 'Name somebody on your own side in integration_owner; the agency can do the work for that person.',
  source: '[000] the agency coordination problem',

  valid: [
    `
    governance: { integration_owner: { name: Lena Fischer, works_for: Glenmara } }
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: Quayside }]
    `,
    `
    # With one agency there is nobody to settle a question with.
    governance: { integration_owner: { name: Jo Ray, works_for: Northlight Media } }
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: in-house }]
    `,
    `
    # Whoever looks after the agencies is no part of them.
    governance: { integration_owner: { name: Lena Fischer, role: "Manages Northlight Media" } }
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: Quayside }]
    `,
  ],
  invalid: [
    [
      `
    governance:
      integration_owner: { name: Jo Ray, works_for: northlight media }
      #                                             ^^^^^^^^^^^^^^^^ the person who holds the plan together belongs to Northlight Media, one of the 2 agencies on it
    channels:
      - { id: search, agency: Northlight Media }
      - { id: social, agency: Northlight Media }
      - { id: press, agency: Quayside }
    `,
      {
        related: [
          [
            ['Northlight Media', 'Northlight Media works on it'],
            ['Quayside', 'Quayside works on it'],
          ],
        ],
      },
    ],
    `
    governance: { integration_owner: { name: Jo Ray, role: "Account director, Northlight Media" } }
    #                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the person who holds the plan together belongs to Northlight Media, one of the 2 agencies on it
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: Quayside }]
    `,
    `
    governance: { integration_owner: { name: Jo Ray, works_for: Northlight } }
    #                                                           ^^^^^^^^^^ warning: the person who holds the plan together works for "Northlight", which may be Northlight Media
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: Quayside }]
    `,
    `
    governance: { integration_owner: { name: Jo Ray, role: Account director at Northlight } }
    #                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the person who holds the plan together seems to work for Northlight Media: "Account director at Northlight"
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: Quayside }]
    `,
    `
    governance: { integration_owner: { name: Jo Ray, role: Strategy director at our search agency } }
    #                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the person who holds the plan together seems to work for one of the 2 agencies on it: "Strategy director at our search agency"
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: Quayside }]
    `,
    `
    governance: { integration_owner: Jo Ray (Northlight Media) }
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^^ the person who holds the plan together belongs to Northlight Media, one of the 2 agencies on it
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: Quayside }]
    `,
    [
      `
    governance:
      integration_owner: Jo Ray
      #                  ^^^^^^ the person who holds the plan together belongs to Quayside, one of the 2 agencies on it
      review: { attended_by: [{ name: Jo Ray, works_for: Quayside }] }
    channels: [{ id: search, agency: Northlight Media }, { id: press, agency: Quayside }]
    `,
      {
        related: [
          [
            ['Quayside', 'Jo Ray works for Quayside'],
            ['Northlight Media', 'Northlight Media works on it'],
            ['Quayside', 'Quayside works on it'],
          ],
        ],
      },
    ],
  ],

  *check({ governance, channels }) {
    const agencies = agenciesOf(channels)
    if (agencies.length < 2) return
    const others = [...channels.map(({ owner }) => owner), ...(governance.review?.attended_by ?? [])]
    const workers = agencies.flatMap(({ name, channels: [channel] }) =>
      channel ? [at(channel, 'agency', `${name} works on it`)] : [],
    )
    for (const spot of spotsOf(governance, 'integration_owner')) {
      const flag = objection(spot, agencies, others)
      if (flag) yield { ...flag, related: [...(flag.related ?? []), ...workers] }
    }
  },
})

interface Spot {
  readonly holder: object
  readonly key: string | number
  readonly value: Frozen<Person>
}
type Agencies = readonly Agency<Frozen<Channel>>[]
type Others = readonly (Frozen<Person> | undefined)[]

/** What tells for whom a person works: what is said of it, else what is said of the same name elsewhere, else the post. */
function objection(spot: Spot, agencies: Agencies, others: Others): Flag | undefined {
  const { value } = spot
  if (typeof value === 'object' && value.works_for !== undefined) return byEmployer(value, value.works_for, agencies)
  const name = typeof value === 'string' ? value : (value.name ?? '')
  const attends = agencies.find((one) =>
    others.some((other) => typeof other === 'string' && isOf(other, name, one.name)),
  )
  if (attends) {
    // "Ravi Menon, Marlowe & Reed" may be two who attend.
    const isSure = others.some(
      (other) => typeof other === 'string' && !/,| [-–—] /.test(other) && isOf(other, name, attends.name),
    )
    return on(spot, belongsTo(attends, agencies), isSure ? {} : { severity: 'warning' })
  }
  const elsewhere = others.find(
    (other) => typeof other === 'object' && other.works_for !== undefined && samePerson(other, name),
  )
  if (typeof elsewhere !== 'object') return byPost(spot, agencies)
  const agency = agencies.find((one) => isIn(one.name, elsewhere.works_for ?? ''))
  const works = agency && at(elsewhere, 'works_for', `${name.trim()} works for ${agency.name}`)
  return works && on(spot, belongsTo(agency, agencies), { related: [works] })
}

function belongsTo({ name }: Agencies[number], { length }: Agencies): string {
  return `the person who holds the plan together belongs to ${name}, one of the ${length} agencies on it`
}

function byEmployer(owner: Exclude<Frozen<Person>, string>, employer: string, agencies: Agencies): Flag | undefined {
  const agency = agencies.find((one) => isIn(one.name, employer))
  if (agency) return at(owner, 'works_for', belongsTo(agency, agencies))
  // "Northlight" may be Northlight Media, or a company with a studio of its name.
  const near = agencies.find((one) => isIn(employer, one.name))
  const fact = `the person who holds the plan together works for "${employer.trim()}", which may be ${near?.name}`
  return near && at(owner, 'works_for', fact, { severity: 'warning' })
}

/** By the post, or by what stands beside a name. The name of an agency alone is nobody in it: governance/integration-owner speaks. */
function byPost({ holder, key, value }: Spot, agencies: Agencies): Flag | undefined {
  const label = typeof value === 'string' ? value : (value.role ?? '')
  const place = typeof value === 'string' ? { holder, key } : { holder: value, key: 'role' }
  const named = agencies.filter((one) => isIn(one.name, label) && folded(one.name) !== folded(label))
  const [agency] = named
  if (agency)
    return named.length === 1 && belongs(label, agency.name) ? on(place, belongsTo(agency, agencies)) : undefined
  const isAtSome = atAnAgency.test(label) && !cameFrom.test(label) && !looksAfter().test(label.replace(isTheirs(), ' '))
  const [near, ...more] = isAtSome ? [] : agencies.filter(({ name }) => isShortFor(name, label))
  if (!isAtSome && (!near || more.length > 0)) return undefined
  const where = near?.name ?? `one of the ${agencies.length} agencies on it`
  const fact = `the person who holds the plan together seems to work for ${where}: "${label.trim()}"`
  return on(place, fact, { severity: 'warning' })
}

/** "Account director at Northlight": by the first word of its name. */
function isShortFor(name: string, label: string): boolean {
  const [first = ''] = name.trim().split(/\s+/, 1)
  return first.length > 4 && first !== name.trim() && isIn(first, label) && belongs(label, first)
}

/** "Meera Pillai (Brightwater Digital)" on the list of those who attend. */
function isOf(other: string, name: string, agency: string): boolean {
  const cut = other.search(/ ?[(,@]| [-–—] | (?:of|at|from) /)
  if (cut <= 0 || name.trim() === '') return false
  const rest = other.slice(cut).replace(/^ ?(?:[(,@]|[-–—] |of |at |from )/, '')
  return folded(other.slice(0, cut)) === folded(name) && tradingName(rest) === tradingName(agency)
}

/** "Strategy director at our search agency", "planner from the press agency" */
const atAnAgency = /[a-z] (?:at|from|within) (?:our|the|one of (?:our|the)) (?:[a-z]+ ){0,2}agenc(?:y|ies)(?:$|[.,;)])/i

/** "Joined us from the search agency" */
const cameFrom = /\b(?:joined|came|moved|hired|recruited|poached|not|no longer|left)\b/i

/**
 * Does the label place its person in the agency: "Account director, Northlight Media", "Jo Ray of Quayside", "Northlight
 * Media account lead"? "Hired Northlight Media" and "left Quayside in 2023" only name it.
 */
function belongs(label: string, agency: string): boolean {
  const plain = label.replaceAll('&', 'and')
  const at = plain.toLowerCase().indexOf(agency.trim().toLowerCase().replaceAll('&', 'and').replace(legalEnding, ''))
  if (at < 0) return false
  const ahead = plain.slice(0, at).trim()
  // What stands between the last mark and the agency: nothing, or a post or a name and where it is.
  const clause = ahead
    .slice(Math.max(...['; ', ', ', '(', ': ', ' - ', ' – '].map((mark) => ahead.lastIndexOf(mark))) + 1)
    .trim()
  if (/\b(?:not|never|no longer|left|nor|isn['’]t)\b/i.test(ahead)) return false
  const isPlaced = clause === '' || /^[-–—,;:(@|/]+$/.test(clause) || placed().test(clause) || isNameAt().test(clause)
  return isPlaced && (isTheirs().test(label) || !looksAfter().test(label))
}

/** "Account lead at", "Jo Ray from", "employed by", "Jo Ray @" */
const placed = pattern('i')`
  (?:^|\s)(?:
    director|manager|partner|lead|leader|head|planner|strategist|consultant|executive|officer|president|[SEA]?VP|CEO
    |CMO|COO|founder|owner|principal|producer|buyer|analyst|specialist|associate|chair|account|copywriter|designer
    |adviser|advisor|freelancer|contractor|employee|member|staff|team|director-general
    |(?:works|working|employed|based|seconded|hired|placed|embedded)
    |on (?:loan|secondment|contract)
  )s?(?: (?:at|of|from|by|in|within)| ?[-–—@,(:|/])$
  |\s(?:of|at|from) (?:the agency|our agency|agency)$
`
/** "Jo Ray of" */
const isNameAt = pattern()`
  ^[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3} (?:at|of|from|in)$
  |^[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3} ?[-–—@,(:|/]$
`

/** "Client partner at Northlight Media": whose business clients are. */
const isTheirs = pattern('i')`
  \b(?:
    (?:managing|executive|creative|strategy|planning|group|account) (?:director|partner|head)
    |client (?:partner|director|lead|manager|services?|principal|success)
  )[a-z ]{0,20}(?:,| at| of| \(| [-–—])
`

/** On the client's side, with the agency as the object of the work. */
const looksAfter = pattern('i')`
  \b(?:
    manag(?:es|ing|er (?:of|for))|oversee\w*|responsible for|in charge of|looks? after|liaison|liaises
    |contact (?:for|at|to|of|with)|point of contact|commission\w*|client|agenc(?:y|ies) (?:manager|relations|lead)
    |brief(?:s|ing)|works? with|lead (?:for|on)|procurement|in-house|client[- ]side
    |reports? to (?:her|him|them|me|us)|works? for (?:her|him|them)|supervis\w+|coordinat(?:es|ing)|directs|steers
    |formerly|former|ex|previously|until
  )\b
`

const legalEnding = /(?:,? (?:ltd|limited|llp|llc|inc|plc|gmbh|pty|pvt|corp)\.?){1,3}$/

/** "Holloway and Finch Ltd" is Holloway & Finch. */
function tradingName(name: string): string {
  return folded(name.replaceAll('&', ' and ')).replace(legalEnding, '').replace(/ and /g, ' ').trim()
}

/** Does the text have the words of the name, one after the other? */
function isIn(name: string, text: string): boolean {
  const plain = tradingName(name)
  return plain !== '' && ` ${tradingName(text)} `.includes(` ${plain} `)
}
