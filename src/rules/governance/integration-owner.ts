import { at, on, rule } from '../../lint/rule.ts'
import { sayList } from '../../plan/lists.ts'
import { type Agency, agenciesOf } from '../../plan/people/agencies.ts'
import { distinctPeople, firstNames, labelOf } from '../../plan/people/named-people.ts'
import { onlyPerson } from '../../plan/people/one-person.ts'
import { samePerson } from '../../plan/people/people.ts'
import { spotsOf } from '../../plan/spots.ts'
import { names } from '../../words/people/names.ts'
import { whoIs } from '../../words/people/who-is.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'governance/integration-owner',
  severity: 'error',
  from: 'draft',
  reads: ['governance', 'channels[]?'],
  summary: 'One person answers for how the channels work together.',
  why: `Each channel has somebody who is judged by it. How they fit together is nobody's number, so it is nobody's work, unless
    one person is asked about it by name. Two share it until something goes wrong; a team never had it.`,
  fix: 'Name one person on your own side in integration_owner, best somebody who runs no channel.',
  source: '[000] the governance question',

  valid: [
    `
    governance: { integration_owner: { name: Lena Fischer, role: Head of marketing operations } }
    `,
    `
    governance: { integration_owner: [Lena Fischer, { name: lena fischer }] }
    `,
    `
    # No governance at all is one finding, and it is governance/present's.
    channels: [{ id: email, agency: Northlight Media }]
    `,
  ],
  invalid: [
    `
    governance:
  # ^^^^^^^^^^ nobody answers for how the channels work together
      review: { cadence: weekly }
    `,
    [
      `
    governance:
      integration_owner: TBC
      #                  ^^^ nobody answers for how the channels work together yet, only "TBC", and 2 agencies work on them: Northlight Media and Quayside
    channels:
      - { id: search, agency: Northlight Media }
      - { id: press, agency: Quayside }
      - { id: social, agency: Northlight Media }
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
    governance: { review: { cadence: weekly } }
  # ^^^^^^^^^^ info: nobody answers for how the channels work together, which can only be Ana Ruiz in this plan
    channels: [{ id: email, owner: Ana Ruiz }, { id: search, owner: Ana Ruiz }]
    `,
    `
    governance: { integration_owner: Marketing team }
    #                                ^^^^^^^^^^^^^^ "Marketing team" is more than one person, and nobody in it answers for the whole
    `,
    `
    governance: { integration_owner: Growth }
    #                                ^^^^^^ warning: "Growth" is more than one person, and nobody in it answers for the whole
    `,
    `
    governance: { integration_owner: Northlight Media }
    #                                ^^^^^^^^^^^^^^^^ "Northlight Media" is an agency that runs a channel, and one person is needed
    channels: [{ id: search, agency: Northlight Media }]
    `,
    `
    governance:
      integration_owner: [Lena Fischer, { name: Dan Whitlock }]
      #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 people answer for how the channels work together, Lena Fischer and Dan Whitlock: each of them can name the other
    `,
    `
    governance: { integration_owner: Lena Fischer and Dan Whitlock }
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 people answer for how the channels work together, Lena Fischer and Dan Whitlock: each of them can name the other
    `,
    `
    governance: { integration_owner: [Lena Fischer, Dan Whitlock, Amara Osei] }
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3 people answer for how the channels work together, Lena Fischer, Dan Whitlock and Amara Osei: each of them can name another
    `,
    `
    governance: { integration_owner: { role: Head of marketing operations } }
    #                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: "Head of marketing operations" is a role, and does not say who
    `,
  ],

  *check({ governance, channels = [] }, facts) {
    const { words } = facts
    const spots = spotsOf(governance, 'integration_owner')
    const written = spots.flatMap(({ value }) => labelOf(value) ?? [])
    const agencies = agenciesOf(channels)
    const named = distinctPeople(
      written
        .filter((name) => whoIs(name, words) !== 'nobody')
        .flatMap((name) => pair(name, words) ?? names(name, words)),
    )
    // "Jo Ray, Northlight Media" is one person.
    const people = named.filter((name) => !agencies.some((agency) => samePerson(agency.name, name)))
    const owners = people.length > 0 ? people : named
    const [only] = owners
    if (only === undefined) {
      const person = written.length === 0 ? onlyPerson(channels, facts.texts) : undefined
      const instead = written.length > 0 ? ` yet, only "${written.join(', ')}"` : ''
      const fact = `nobody answers for how the channels work together${instead}`
      yield at(
        governance,
        'integration_owner',
        person ? `${fact}, which can only be ${person} in this plan` : fact + saySeveral(agencies),
        {
          ...(person && { severity: 'info' }),
          related:
            agencies.length < 2
              ? []
              : agencies.flatMap(({ name, channels: [first] }) =>
                  first ? [at(first, 'agency', `${name} works on it`)] : [],
                ),
        },
      )
      return
    }
    if (owners.length > 1) {
      const both = owners.length === 2 ? 'each of them can name the other' : 'each of them can name another'
      yield at(
        governance,
        'integration_owner',
        `${owners.length} people answer for how the channels work together, ${sayList(owners)}: ${both}`,
      )
      return
    }
    const spot = spots.length === 1 && spots[0] ? spots[0] : { holder: governance, key: 'integration_owner' }
    const agency = agencies.find(({ name }) => samePerson(name, only))
    const who = whoIs(only, words)
    if (agency) yield on(spot, `"${only}" is an agency that runs ${countOf(agency)}, and one person is needed`)
    else if (who === 'team')
      yield on(spot, `"${only}" is more than one person, and nobody in it answers for the whole`, {
        severity: words.find('teams', only).length > 0 ? 'error' : 'warning',
      })
    else if (who === 'role') yield on(spot, `"${only}" is a role, and does not say who`, { severity: 'info' })
  },
})

/** "Aisling/Tom" */
function pair(name: string, words: Words): readonly string[] | undefined {
  const given = firstNames(name, (one) => whoIs(one, words) === 'person')
  return given?.sure ? given.names : undefined
}

function saySeveral(agencies: readonly Agency<unknown>[]): string {
  if (agencies.length < 2) return ''
  return `, and ${agencies.length} agencies work on them: ${sayList(agencies.map(({ name }) => name))}`
}

function countOf({ channels }: Agency<unknown>): string {
  return channels.length === 1 ? 'a channel' : `${channels.length} channels`
}
