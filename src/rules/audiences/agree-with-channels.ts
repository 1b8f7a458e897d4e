import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelsOnPath } from '../../plan/channels.ts'
import type { Audience, Channel, PathStep } from '../../plan/format.generated.ts'
import { doubledIds, slug } from '../../plan/ids.ts'
import { groupedBy, sayList } from '../../plan/lists.ts'
import { remembered } from '../../words/matching/remembered.ts'

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
    `
    # The second channel has the id of the first, so nobody can tell which of them the path means.
    audiences: [{ id: commuters, path: [{ stage: awareness, channels: [email] }] }]
    channels:
      - { id: email, stages: [awareness], audiences: [commuters] }
      - { id: email, name: Press, stages: [decision] }
    `,
    `
    # A step without channels may be that of any.
    audiences: [{ id: commuters, path: [{ stage: awareness }, { stage: decision, channels: [email] }] }]
    channels: [{ id: email, audiences: [commuters] }, { id: radio, audiences: [commuters] }]
    `,
  ],
  invalid: [
    [
      `
    # A path that lacks a step: once, however many channels the step would have.
    audiences:
      - { id: commuters, path: [{ stage: decision, channels: [email] }] }
    channels:
      - { id: email, audiences: [commuters] }
      - { id: radio, audiences: [commuters] }
      #                          ^^^^^^^^^ the channel "radio" lists the audience "commuters", whose path does not name it; 2 other channels do the same
      - { id: film, audiences: [commuters] }
      - { id: press, audiences: [commuters] }
    `,
      {
        related: [
          [
            ['[{ stage: decision, channels: [email] }]', 'the path of "commuters"'],
            ['commuters', 'and here'],
            ['commuters', 'and here'],
          ],
        ],
      },
    ],
    [
      `
    audiences:
      - { id: commuters, path: [{ stage: decision, channels: [email] }] }
    channels:
      - { id: email, audiences: [commuters] }
      - { id: radio, audiences: [commuters] }
      #                          ^^^^^^^^^ the channel "radio" lists the audience "commuters", whose path does not name it; one other channel does the same
      - { id: film, audiences: [commuters] }
    `,
      {
        related: [
          [
            ['[{ stage: decision, channels: [email] }]', 'the path of "commuters"'],
            ['commuters', 'and here'],
          ],
        ],
      },
    ],
    [
      `
    # Only the audiences say who meets whom: one omission.
    audiences:
      - { id: commuters, path: [{ stage: awareness, channels: [radio, email] }] }
    channels:
      - { id: radio, stages: [awareness] }
    #         ^^^^^ info: paths of audiences name "radio" and "email", and no channel lists an audience
      - { id: email }
    `,
      { related: [[['email', 'lists none either']]] },
    ],
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
      { related: [[['[{ stage: awareness, channels: [radio] }]', 'the path of "commuters"']]] },
    ],
    [
      `
    audiences:
      - id: commuters
        path:
          - { stage: awareness, channels: [radio] }
    #                ^^^^^^^^^ "commuters" meets the channel "radio" at "awareness", a stage that the channel does not list
    channels:
      # That no path names it at "decision" is the other side of it.
      - { id: radio, stages: [decision], audiences: [commuters] }
    `,
      { related: [[['[decision]', 'what the channel lists']]] },
    ],
    `
    audiences:
      - { id: commuters, path: [{ stage: awareness, channels: [radio] }, { stage: decision, channels: [email] }] }
    channels:
      - { id: radio, stages: [awareness, decision], audiences: [commuters] }
    #                                    ^^^^^^^^ the channel "radio" lists the stage "decision", at which no path names it
      - { id: email, audiences: [commuters] }
    `,
  ],

  *check({ audiences, channels }, { links }) {
    const known = { audience: links.known('audience'), channel: links.known('channel'), stage: links.known('stage') }
    const exists = (kind: keyof typeof known, id: string) => known[kind]?.has(id) !== false
    const meetings = meetingsOf(audiences)
    /** Audiences whose path names a channel that does not exist: it may be the one that is missing. */
    const open = new Set(audiences.filter((audience) => !channelsOnPath(audience).every((id) => exists('channel', id))))
    const steps = audiences.flatMap(({ path = [] }) => path)
    const spoken = new Set(steps.map(({ stage }) => fold(stage ?? '')))
    /** Steps that name no channel may be those of any: audiences/path-complete asks for it. */
    const unserved = new Set(steps.flatMap(({ stage, channels }) => (channels?.length ? [] : fold(stage ?? ''))))
    const settled = audiences.filter((audience) => !open.has(audience) && channelsOnPath(audience).length > 0)
    /** Audiences with a step that names no channel, which may be that of any: audiences/path-complete asks for it. */
    const waiting = new Set(audiences.filter(({ path = [] }) => path.some(({ channels }) => !channels?.length)))
    const doubled = doubledIds(channels)
    const met = channels.filter(({ id }) => meetings.has(id) && !doubled.has(id))
    const isOneSided = met.length > 1 && channels.every((channel) => channel.audiences === undefined)
    if (isOneSided) yield noneListed(met)
    for (const channel of channels) {
      if (doubled.has(channel.id)) continue
      const own = meetings.get(channel.id) ?? []
      const isListed = channel.audiences?.every((id) => exists('audience', id)) !== false
      if (isListed && !isOneSided) yield* notListed(channel, own)
      yield* notInPath(
        channel,
        settled.filter((audience) => !waiting.has(audience)),
        own,
      )
      // A stage that does not exist and a step without one may be what is missing.
      const stages = [...(channel.stages ?? []), ...own.map(({ step }) => step.stage)]
      if (stages.every((stage) => stage !== undefined && exists('stage', stage)))
        yield* otherStages(channel, own, {
          pathsKnown: channel.audiences?.every((id) => settled.some((one) => one.id === id)) !== false,
          spoken,
          unserved,
        })
    }
  },
})

/** One channel in one step of an audience's path. */
interface Meeting {
  readonly audience: Frozen<Audience>
  readonly step: Frozen<PathStep>
  /** The stage of the step, as it is compared. */
  readonly stage: string
  readonly index: number
}

/** By the id of the channel, in the order of writing. */
function meetingsOf(audiences: readonly Frozen<Audience>[]): Map<string, Meeting[]> {
  const meetings = audiences.flatMap((audience) =>
    (audience.path ?? []).flatMap((step) => {
      const stage = fold(step.stage ?? '')
      return (step.channels ?? []).map((channel, index) => ({ audience, step, stage, index, channel }))
    }),
  )
  return groupedBy(meetings, ({ channel }) => channel)
}

/** Who meets whom stands in the paths alone: that is one omission, whatever the number of channels. */
function noneListed(met: readonly Frozen<Channel>[]): Flag {
  const [first = {} as Frozen<Channel>, ...others] = met
  const names = sayList(met.map((channel) => `"${sayName(channel)}"`))
  return at(first, 'id', `paths of audiences name ${names}, and no channel lists an audience`, {
    related: others.slice(0, mostRelated).map((channel) => at(channel, 'id', 'lists none either')),
    lacks: met.map((channel) => ({ holder: channel, key: 'audiences' })),
    severity: 'info',
  })
}

const mostRelated = 3

/** Audiences whose path names a channel that does not list them. */
function* notListed(channel: Frozen<Channel>, own: readonly Meeting[]): Iterable<Flag> {
  const unlisted = own.filter(
    ({ audience }, index) =>
      !channel.audiences?.includes(audience.id) && own.findIndex((other) => other.audience === audience) === index,
  )
  if (channel.audiences === undefined && unlisted.length > 0) {
    const whose = sayList(unlisted.map(({ audience }) => `"${sayName(audience)}"`))
    yield at(channel, 'id', `the channel "${sayName(channel)}" lists no audience, but is in the path of ${whose}`, {
      related: unlisted.map(({ step, index }) => at(step.channels ?? [], index, 'named here')),
      lacks: [{ holder: channel, key: 'audiences' }],
    })
    return
  }
  for (const { audience, step, index } of unlisted) {
    const others = sayList((channel.audiences ?? []).map((id) => `"${id}"`))
    const message = `the path of "${sayName(audience)}" names the channel "${sayName(channel)}", which lists only ${others}`
    yield at(step.channels ?? [], index, message, { related: [at(channel, 'audiences', 'what the channel lists')] })
  }
}

/** Audiences that a channel lists, and whose path goes through other channels only. Of two with one id either may be meant. */
function* notInPath(
  channel: Frozen<Channel>,
  audiences: readonly Frozen<Audience>[],
  own: readonly Meeting[],
): Iterable<Flag> {
  const { audiences: listed = [] } = channel
  for (const audience of audiences) {
    const index = listed.indexOf(audience.id)
    if (index < 0 || own.some((meeting) => meeting.audience.id === audience.id)) continue
    const message = `the channel "${sayName(channel)}" lists the audience "${sayName(audience)}", whose path does not name it`
    yield at(listed, index, message, {
      related: [at(audience, 'path', `the path of "${sayName(audience)}"`)],
      // A path that lacks a step lacks it for all channels of the step.
      cause: { name: `path ${audience.id}`, others: listedElsewhere },
    })
  }
}

const listedElsewhere = (count: number) =>
  count === 1 ? '; one other channel does the same' : `; ${count} other channels do the same`

/** Stages at which paths and channel do not meet; those of the channel only where all paths are known. */
function* otherStages(
  channel: Frozen<Channel>,
  own: readonly Meeting[],
  { pathsKnown, spoken, unserved }: { pathsKnown: boolean; spoken: ReadonlySet<string>; unserved: ReadonlySet<string> },
): Iterable<Flag> {
  const { stages } = channel
  if (!stages || own.length === 0) return
  const listed = new Set(stages.map(fold))
  for (const { audience, step, stage } of own) {
    if (listed.has(stage)) continue
    const message = `"${sayName(audience)}" meets the channel "${sayName(channel)}" at "${step.stage}", a stage that the channel does not list`
    yield at(step, 'stage', message, {
      related: [at(channel, 'stages', 'what the channel lists')],
      // One word at one step, whoever it is held against.
      cause: { name: `stage ${audience.id} ${stage}`, others: listedElsewhere },
    })
  }
  const met = new Set(own.map(({ stage }) => stage))
  const strange = [...met].filter((stage) => !listed.has(stage)).length
  const unmet = [...stages.entries()].filter(([, stage]) => !met.has(fold(stage)) && !unserved.has(fold(stage)))
  // A stage that the channel has instead is the other side of the same contradiction.
  if (!pathsKnown || unmet.length <= strange) return
  for (const [index, stage] of unmet) {
    const message = `the channel "${sayName(channel)}" lists the stage "${stage}", at which no path names it`
    // Paths that end before it say nothing about it: a plan to win customers may not tell how they stay.
    yield at(stages, index, message, spoken.has(fold(stage)) ? {} : { severity: 'info' })
  }
}

function sayName({ id, name = id }: { readonly id: string; readonly name?: string }): string {
  return name
}

/** Where the plan has no journey its stages are free text: "Awareness" is "awareness". */
const fold = remembered((stage) => slug(stage) || stage.toLowerCase())
