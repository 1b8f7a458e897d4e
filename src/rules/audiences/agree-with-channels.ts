import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import type { Audience, Channel, PathStep } from '../../plan/format.generated.ts'
import { slug } from '../../plan/ids.ts'
import { sayList } from '../../plan/lists.ts'

export default rule({
  id: 'audiences/agree-with-channels',
  severity: 'warning',
  from: 'draft',
  reads: ['audiences', 'channels'],
  summary: 'Audiences and channels say the same about who meets whom, and at which stage.',
  why: `The path of an audience is what the brand side reads, the channel is what the agency reads. Where the two name
    different people or stages, there are two strategies under one title, and the brief follows the wrong one.`,
  fix: 'Decide which side is right, and make the other say the same.',
  source: '[000] a defined audience architecture',

  valid: [
    `
    audiences:
      - id: commuters
        path:
          - { stage: awareness, channels: [online-video] }
          - { stage: decision, channels: [paid-search] }
    channels:
      - { id: online-video, stages: [Awareness], audiences: [commuters] }
      - { id: paid-search, audiences: [commuters] }
      - { id: email, name: Service email }
    `,
    `
    # Whose id is misspelt may well agree: plan/known-references names the one that was meant.
    audiences:
      - { id: commuters, path: [{ stage: decision, channels: [paid-serach] }] }
      - { id: students, path: [{ stage: decision, channels: [radio] }] }
    channels:
      - { id: paid-search, stages: [decision], audiences: [commuters] }
      - { id: radio, stages: [decision], audiences: [studens] }
    `,
  ],
  invalid: [
    [
      `
    audiences:
      - id: commuters
        path:
          - { stage: awareness, channels: [online-video, radio] }
    #                                                    ^^^^^ the path of "commuters" names the channel "radio", which lists only "students"
      - { id: students, path: [{ stage: awareness, channels: [radio] }] }
    channels:
      - { id: online-video, stages: [awareness] }
    #         ^^^^^^^^^^^^ the channel "online-video" lists no audience, but is in the path of "commuters"
      - { id: radio, audiences: [students] }
    `,
      { related: [[['[students]', 'what the channel lists']], [['online-video', 'named here']]] },
    ],
    [
      `
    audiences:
      - { id: commuters, path: [{ stage: awareness, channels: [radio] }] }
    channels:
      - { id: radio, audiences: [commuters] }
      - { id: email, audiences: [commuters] }
    #                            ^^^^^^^^^ the channel "email" lists the audience "commuters", whose path does not name it
    `,
      { related: [[['path', 'the path of "commuters"']]] },
    ],
    [
      `
    audiences:
      - id: commuters
        path:
          - { stage: awareness, channels: [radio] }
    #                ^^^^^^^^^ "commuters" meets the channel "radio" at "awareness", a stage that the channel does not list
    channels:
      - { id: radio, stages: [decision], audiences: [commuters] }
    #                         ^^^^^^^^ the channel "radio" lists the stage "decision", at which no path names it
    `,
      { related: [[['[decision]', 'what the channel lists']], []] },
    ],
  ],

  *check({ audiences, channels }, { links }) {
    const known = { audience: links.known('audience'), channel: links.known('channel'), stage: links.known('stage') }
    const meetings = audiences.flatMap((audience) => meetingsOf(audience, channels))
    for (const channel of channels) {
      const own = meetings.filter((meeting) => meeting.channel === channel)
      yield* disagreeOnAudiences(channel, own, audiences, known)
      yield* disagreeOnStages(channel, own, known.stage)
    }
  },
})

/** One channel in one step of an audience's path. */
interface Meeting {
  readonly audience: Frozen<Audience>
  readonly step: Frozen<PathStep>
  readonly channel: Frozen<Channel>
  readonly index: number
}

type Known = Readonly<Record<'audience' | 'channel' | 'stage', ReadonlySet<string> | undefined>>
