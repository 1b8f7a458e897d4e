import { at, on, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { sayList } from '../../plan/lists.ts'
import { soleOwner } from '../../plan/people/one-person.ts'
import { nameOf, samePerson } from '../../plan/people/people.ts'
import { spotsOf } from '../../plan/spots.ts'
import { bareName, names } from '../../words/people/names.ts'
import { whoIs } from '../../words/people/who-is.ts'

export default rule({
  id: 'governance/owner-owns-no-channel',
  severity: 'warning',
  from: 'draft',
  reads: ['governance', 'channels[]'],
  summary: 'Whoever answers for the whole runs no channel.',
  why: `Two jobs with one diary: the channel has a deadline every day and the whole never has one. And in a conflict between
    channels, the person who should settle it is one of the parties.`,
  fix: 'Give the channel to another owner, or the whole to somebody who runs none.',
  source: '[000] accountable for integration rather than for a channel',
  options: { from_channels: 4 },

  valid: [
    `
    # A small team has no one to spare.
    governance: { integration_owner: Lena Fischer }
    channels: [{ id: email, owner: Lena Fischer }, { id: search, owner: Dan Whitlock }, { id: radio, owner: Ana Ruiz }]
    `,
    `
    governance: { integration_owner: Lena Fischer }
    channels: [{ id: email, owner: Dan Whitlock }, { id: search }, { id: radio, owner: Lena Fisher }, { id: press, owner: Ana Ruiz }]
    `,
    `
    governance: { integration_owner: TBC }
    channels: [{ id: email, owner: TBC }, { id: search, owner: TBC }, { id: radio, owner: TBC }, { id: press, owner: Ana Ruiz }]
    `,
  ],
  invalid: [
    [
      `
    governance:
      integration_owner: { name: Lena Fischer, role: Head of marketing }
      #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lena Fischer answers for the whole and owns "Email" and "radio"
    channels:
      - { id: email, name: Email, owner: lena fischer }
      - { id: search, owner: Dan Whitlock }
      - { id: radio, owner: { name: Lena Fischer } }
      - { id: press, owner: Ana Ruiz }
    `,
      {
        related: [
          [
            ['lena fischer', 'owns "Email"'],
            ['{ name: Lena Fischer }', 'owns "radio"'],
          ],
        ],
      },
    ],
    `
    # A company of one.
    governance: { integration_owner: Ana Ruiz }
    #                                ^^^^^^^^ info: Ana Ruiz answers for the whole and runs all 4 channels
    channels: [{ id: email, owner: Ana Ruiz }, { id: search, owner: Ana Ruiz }, { id: radio, owner: Ana Ruiz }, { id: press, owner: Ana Ruiz }]
    `,
  ],

  *check({ governance, channels }, { words }, { from_channels }) {
    if (channels.length < from_channels) return
    const sole = soleOwner(channels)
    for (const spot of spotsOf(governance, 'integration_owner')) {
      const name = nameOf(spot.value)
      for (const person of name === undefined ? [] : names(name, words)) {
        const owned = channels.filter(({ owner }) =>
          samePerson(bareName(person, words), bareName(nameOf(owner) ?? '', words)),
        )
        if (owned.length === 0 || whoIs(person, words) === 'nobody') continue
        if (samePerson(person, sole)) {
          yield on(spot, `${person} answers for the whole and runs all ${owned.length} channels`, {
            severity: 'info',
            fix: 'With one person there is nobody to share with; keep one hour a week for the whole plan and none of its channels.',
          })
          continue
        }
        const own = sayList(owned.map((channel) => `"${channelName(channel)}"`))
        yield on(spot, `${person} answers for the whole and owns ${own}`, {
          related: owned.map((channel) => at(channel, 'owner', `owns "${channelName(channel)}"`)),
        })
      }
    }
  },
})
