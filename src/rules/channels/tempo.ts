import { at, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { cadenceWords } from '../../plan/durations.ts'
import { sayList } from '../../plan/lists.ts'
import { isSlipOf, nearest } from '../../plan/nearest.ts'
import { intervalInDays } from '../../plan/timing/said-cadences.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'channels/tempo',
  severity: 'warning',
  from: 'draft',
  reads: ['channels[]'],
  summary: 'Every channel says how fast it can be changed.',
  why: `Search can be changed overnight, a printed letter cannot be changed at all. Unless the plan knows how fast each
    channel is, the slow ones are asked too late and the fast ones wait for a meeting.`,
  fix: 'Write how often the channel can really be changed: daily, weekly, fortnightly, monthly, quarterly or every N days.',
  source: '[000] the speed mismatch',

  valid: [
    `
    channels:
      - { id: paid-search, tempo: daily }
      - { id: post, tempo: Quarterly }
      - { id: press, tempo: every 10 days }
    `,
    `
    # Spaces and capitals are no other word.
    channels:
      - { id: display, tempo: " Every 2 weeks" }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: paid-search, name: Paid search }
        # ^^ "Paid search" does not say how fast it can be changed
      - { id: email, tempo: TBC }
        #                   ^^^ "email" does not say how fast it can be changed, only "TBC"
    `,
    [
      `
    channels:
      - { id: outdoor, tempo: in real time }
        #                     ^^^^^^^^^^^^ "in real time" is no tempo that can be compared: daily, weekly, fortnightly, monthly, quarterly, every N days or every N weeks
      - { id: email, tempo: bi-weekly }
        #                   ^^^^^^^^^ "bi-weekly" can be read in more than one way
      - { id: press, tempo: montly }
        #                   ^^^^^^ "montly" is no tempo that can be compared: monthly was probably meant
    `,
      {
        edited: `
    channels:
      - { id: outdoor, tempo: in real time }
      - { id: email, tempo: bi-weekly }
      - { id: press, tempo: monthly }
    `,
      },
    ],
  ],

  *check({ channels }, { words }) {
    for (const channel of channels) {
      const { tempo } = channel
      const name = channelName(channel)
      if (tempo !== undefined && intervalInDays(tempo) !== undefined) continue
      if (tempo === undefined) yield at(channel, 'tempo', `"${name}" does not say how fast it can be changed`)
      else if (!said(tempo, words))
        yield at(channel, 'tempo', `"${name}" does not say how fast it can be changed, only "${tempo}"`)
      else if (words.is('ambiguous-cadences', tempo))
        yield at(channel, 'tempo', `"${tempo}" can be read in more than one way`)
      else {
        const meant = nearest(tempo, cadenceWords)
        const known = meant ? `${meant} was probably meant` : sayList(cadenceWords, 'or')
        yield at(channel, 'tempo', `"${tempo}" is no tempo that can be compared: ${known}`, {
          edits: meant ? [{ holder: channel, key: 'tempo', text: meant, safe: isSlipOf(meant, tempo) }] : [],
        })
      }
    }
  },
})
