import { at, on, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { sayList } from '../../plan/lists.ts'
import { soleOwner } from '../../plan/people/one-person.ts'
import { nameOf, samePerson } from '../../plan/people/people.ts'
import { spotsOf } from '../../plan/spots.ts'
import { bareName, names } from '../../words/people/names.ts'
import { whoIs } from '../../words/people/who-is.ts'

export default rule({
  id: 'budget/decider-owns-no-channel',
  severity: 'warning',
  from: 'draft',
  reads: ['budget', 'channels[]'],
  summary: 'Whoever moves money between channels owns none of them.',
  why: `Asked to take money from their own channel, people find good reasons to wait, and asked to give it, good reasons to
    hurry. That is not bad will; it is what being judged by one channel does to anybody.`,
  fix: 'Let somebody decide who is judged by the whole plan, or give the channel to another owner.',
  source: '[000] accountability for the whole rather than for one channel',
  options: { from_channels: 4 },

  valid: [
    `
    # A small team has no one to spare.
    budget: { reallocation: { decided_by: Lena Fischer } }
    channels: [{ id: email, owner: Lena Fischer }, { id: search, owner: Lena Fischer }, { id: radio, owner: Dan Whitlock }]
    `,
    `
    budget: { reallocation: { decided_by: Lena Fischer } }
    channels: [{ id: email, owner: Dan Whitlock }, { id: search }, { id: radio }, { id: press, owner: Ana Ruiz }]
    `,
    `
    budget: { reallocation: { decided_by: TBC } }
    channels: [{ id: email, owner: TBC }, { id: search, owner: TBC }, { id: radio, owner: TBC }, { id: press, owner: TBC }]
    `,
  ],
  invalid: [
    [
      `
    budget:
      reallocation: { decided_by: Lena Fischer }
      #                           ^^^^^^^^^^^^ Lena Fischer moves money between channels and owns "Email" and "radio"
    channels:
      - { id: email, name: Email, owner: { name: lena fischer, role: Head of CRM } }
      - { id: search, owner: Dan Whitlock }
      - { id: radio, owner: Lena Fischer }
      - { id: press, owner: Ana Ruiz }
    `,
      {
        related: [
          [
            ['{ name: lena fischer, role: Head of CRM }', 'owns "Email"'],
            ['Lena Fischer', 'owns "radio"'],
          ],
        ],
      },
    ],
    `
    # A company of one.
    budget: { reallocation: { decided_by: Ana Ruiz } }
    #                                     ^^^^^^^^ info: Ana Ruiz moves money between channels and runs all 4 of them
    channels: [{ id: email, owner: Ana Ruiz }, { id: search, owner: Ana Ruiz }, { id: radio, owner: Ana Ruiz }, { id: press, owner: Ana Ruiz }]
    `,
  ],

  *check({ budget, channels }, { words }, { from_channels }) {
    const { reallocation } = budget
    if (!reallocation || channels.length < from_channels) return
    const sole = soleOwner(channels)
    for (const spot of spotsOf(reallocation, 'decided_by')) {
      const name = nameOf(spot.value)
      const people = name === undefined || whoIs(name, words) === 'nobody' ? [] : names(name, words)
      for (const person of people) {
        const owned = channels.filter(({ owner }) =>
          samePerson(bareName(person, words), bareName(nameOf(owner) ?? '', words)),
        )
        if (owned.length === 0) continue
        if (samePerson(person, sole)) {
          yield on(spot, `${person} moves money between channels and runs all ${owned.length} of them`, {
            severity: 'info',
            fix: 'With one person there is nobody to take money from; write down beforehand at which number a channel loses it.',
          })
          continue
        }
        const own = sayList(owned.map((channel) => `"${channelName(channel)}"`))
        yield on(spot, `${person} moves money between channels and owns ${own}`, {
          related: owned.map((channel) => at(channel, 'owner', `owns "${channelName(channel)}"`)),
        })
      }
    }
  },
})
