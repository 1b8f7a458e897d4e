import { at, rule } from '../../lint/rule.ts'
import { channelsOnPath } from '../../plan/channels.ts'

export default rule({
  id: 'audiences/reached',
  severity: 'warning',
  from: 'draft',
  reads: ['audiences', 'channels'],
  summary: 'Every audience is served by a channel, and every channel serves an audience.',
  why: `An audience that no channel serves is a wish, and a channel that serves nobody in particular is money without an
    address. Both are easy to miss where audiences and channels are written by different people.`,
  fix: 'Name the audience in `audiences` of a channel and the channel in the path of the audience; or take out the one that is not needed.',
  source: '[000] a defined audience architecture',

  valid: [
    `
    audiences:
      - { id: commuters, path: [{ stage: awareness, channels: [online-video] }] }
      - { id: students, definition: Students in the six cities. }
    channels:
      - { id: online-video, name: Online video }
      - { id: paid-search, audiences: [students] }
    `,
    `
    # A misspelt id serves somebody: plan/known-references names the one that was meant.
    audiences:
      - { id: commuters, path: [{ stage: decision, channels: [paid-serach] }] }
    channels:
      - { id: paid-search, audiences: [comuters] }
    `,
  ],
  invalid: [
    `
    audiences:
      - { id: commuters }
      - { id: students, name: Students }
    #         ^^^^^^^^ no channel serves the audience "Students"
    channels:
      - { id: paid-search, audiences: [commuters] }
      - { id: radio, name: Local radio }
    #         ^^^^^ the channel "Local radio" serves no audience
    `,
    `
    audiences: [{ id: commuters }, { id: students }]
    channels: [{ id: paid-search }, { id: radio }]
  # ^^^^^^^^ none of the 2 channels says which audience it serves
    `,
    `
    audiences: [{ id: commuters }]
    channels: [{ id: paid-search }]
  # ^^^^^^^^ the only channel does not say which audience it serves
    `,
  ],

  *check({ audiences, channels }, { plan }) {
    const named = new Set(channels.flatMap((channel) => channel.audiences ?? []))
    const inPaths = new Set(audiences.flatMap(channelsOnPath))
    if (named.size === 0 && inPaths.size === 0) {
      const none =
        channels.length === 1 ? 'the only channel does not say' : `none of the ${channels.length} channels says`
      yield at(plan.data, 'channels', `${none} which audience it serves`, {
        place: 'key',
        lacks: channels.map((channel) => ({ holder: channel, key: 'audiences' })),
      })
      return
    }
    for (const audience of audiences) {
      if (!named.has(audience.id) && channelsOnPath(audience).length === 0)
        yield at(audience, 'id', `no channel serves the audience "${audience.name ?? audience.id}"`)
    }
    for (const channel of channels) {
      if (channel.audiences === undefined && !inPaths.has(channel.id))
        yield at(channel, 'id', `the channel "${channel.name ?? channel.id}" serves no audience`, {
          lacks: [{ holder: channel, key: 'audiences' }],
        })
    }
  },
})
