import { at, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { durationInDays } from '../../plan/durations.ts'
import { sayList } from '../../plan/lists.ts'
import { intervalInDays } from '../../plan/timing/said-cadences.ts'

export default rule({
  id: 'governance/tempo-covered',
  severity: 'warning',
  from: 'draft',
  reads: ['governance', 'budget', 'channels[]'],
  summary: 'Decisions come as fast as the fastest channels can be changed.',
  why: `Search can act on Tuesday's numbers on Wednesday, if somebody may say so. Where both the review and the decision take
    longer than a week, the fast channels run at the pace of the slow ones, and that pace was paid for.`,
  fix: 'Shorten decide_within or the review, or give the decider a limit within which money moves without asking.',
  source: '[000] the speed mismatch',
  options: { days: 7 },

  valid: [
    `
    governance: { review: { cadence: fortnightly } }
    budget: { reallocation: { decide_within: 3 days } }
    channels: [{ id: search, tempo: daily }]
    `,
    `
    # Within the limit nobody has to be asked.
    governance: { review: { cadence: fortnightly } }
    budget: { reallocation: { decide_within: 2 weeks, limit: 20% } }
    channels: [{ id: search, tempo: daily }]
    `,
    `
    governance: { review: { cadence: monthly } }
    budget: { reallocation: { decide_within: 2 weeks } }
    channels: [{ id: post, tempo: monthly }, { id: search, tempo: in real time }]
    `,
  ],
  invalid: [
    [
      `
    governance:
      review: { cadence: fortnightly }
      #                  ^^^^^^^^^^^ the review comes every 14 days and a decision takes up to 10 days, and the plan could change "Paid search" daily and "email" weekly
    budget:
      reallocation: { decide_within: 10 days }
    channels:
      - { id: search, name: Paid search, tempo: daily }
      - { id: email, tempo: weekly }
      - { id: press, tempo: monthly }
    `,
      {
        related: [
          [
            ['10 days', 'the time for a decision'],
            ['daily', 'how fast "Paid search" can be changed'],
            ['weekly', 'how fast "email" can be changed'],
          ],
        ],
      },
    ],
  ],

  *check({ governance: { review }, budget: { reallocation }, channels }, _, { days }) {
    const { decide_within, limit } = reallocation ?? {}
    if (!review?.cadence || !reallocation || decide_within === undefined || limit !== undefined) return
    const apart = intervalInDays(review.cadence) ?? 0
    if (apart <= days || (durationInDays(decide_within) ?? 0) <= days) return
    const fast = channels.flatMap((channel) => {
      const tempo = channel.tempo === undefined ? undefined : intervalInDays(channel.tempo)
      return tempo !== undefined && tempo <= days ? [{ channel, tempo: channel.tempo?.trim().toLowerCase() }] : []
    })
    if (fast.length === 0) return
    const all = sayList(fast.map(({ channel, tempo }) => `"${channelName(channel)}" ${tempo}`))
    yield at(
      review,
      'cadence',
      `the review comes every ${apart} days and a decision takes up to ${decide_within.trim()}, and the plan could change ${all}`,
      {
        related: [
          at(reallocation, 'decide_within', 'the time for a decision'),
          ...fast.map(({ channel }) => at(channel, 'tempo', `how fast "${channelName(channel)}" can be changed`)),
        ],
      },
    )
  },
})
