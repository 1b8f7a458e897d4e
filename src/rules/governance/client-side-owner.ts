import { at, type Flag, type Frozen, on, rule } from '../../lint/rule.ts'
import type { Channel, Person } from '../../plan/format.generated.ts'
import { type Agency, agenciesOf } from '../../plan/people/agencies.ts'
import { hasName, isListedAs, placesIn, placesInFirstWord, placesInSome } from '../../plan/people/agency-people.ts'
import { samePerson } from '../../plan/people/people.ts'
import { spotsOf } from '../../plan/spots.ts'
import { folded } from '../../plan/texts/same-text.ts'

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
    others.some((other) => typeof other === 'string' && isListedAs(other, name, one.name)),
  )
  if (attends) {
    // "Ravi Menon, Marlowe & Reed" may be two who attend.
    const isSure = others.some(
      (other) => typeof other === 'string' && !/,| [-–—] /.test(other) && isListedAs(other, name, attends.name),
    )
    return on(spot, belongsTo(attends, agencies), isSure ? {} : { severity: 'warning' })
  }
  const elsewhere = others.find(
    (other) => typeof other === 'object' && other.works_for !== undefined && samePerson(other, name),
  )
  if (typeof elsewhere !== 'object') return byPost(spot, agencies)
  const agency = agencies.find((one) => hasName(one.name, elsewhere.works_for ?? ''))
  const works = agency && at(elsewhere, 'works_for', `${name.trim()} works for ${agency.name}`)
  return works && on(spot, belongsTo(agency, agencies), { related: [works] })
}

function belongsTo({ name }: Agencies[number], { length }: Agencies): string {
  return `the person who holds the plan together belongs to ${name}, one of the ${length} agencies on it`
}

function byEmployer(owner: Exclude<Frozen<Person>, string>, employer: string, agencies: Agencies): Flag | undefined {
  const agency = agencies.find((one) => hasName(one.name, employer))
  if (agency) return at(owner, 'works_for', belongsTo(agency, agencies))
  // "Northlight" may be Northlight Media, or a company with a studio of its name.
  const near = agencies.find((one) => hasName(employer, one.name))
  const fact = `the person who holds the plan together works for "${employer.trim()}", which may be ${near?.name}`
  return near && at(owner, 'works_for', fact, { severity: 'warning' })
}

/** By the post, or by what stands beside a name. The name of an agency alone is nobody in it: governance/integration-owner speaks. */
function byPost({ holder, key, value }: Spot, agencies: Agencies): Flag | undefined {
  const label = typeof value === 'string' ? value : (value.role ?? '')
  const place = typeof value === 'string' ? { holder, key } : { holder: value, key: 'role' }
  const named = agencies.filter((one) => hasName(one.name, label) && folded(one.name) !== folded(label))
  const [agency] = named
  if (agency)
    return named.length === 1 && placesIn(label, agency.name) ? on(place, belongsTo(agency, agencies)) : undefined
  const isAtSome = placesInSome(label)
  const [near, ...more] = isAtSome ? [] : agencies.filter(({ name }) => placesInFirstWord(label, name))
  if (!isAtSome && (!near || more.length > 0)) return undefined
  const where = near?.name ?? `one of the ${agencies.length} agencies on it`
  const fact = `the person who holds the plan together seems to work for ${where}: "${label.trim()}"`
  return on(place, fact, { severity: 'warning' })
}
