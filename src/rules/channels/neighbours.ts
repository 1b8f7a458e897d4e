import { at, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'
import type { Links } from '../../plan/links.ts'

export default rule({
  id: 'channels/neighbours',
  severity: 'info',
  from: 'draft',
  reads: ['channels'],
  summary: 'Every channel has a neighbour: another one at the same stage or for the same audience.',
  why: `Channels strengthen each other where they meet the same people or take over from one another. One that shares
    neither stage nor audience with any other has nobody to hand over to: it is a plan of its own beside this one.`,
  fix: 'Let it meet the others at a stage or in an audience, or ask whether it belongs in this plan.',
  source: '[000] roles of adjacent channels, [001]',

  valid: [
    `
    channels:
      - { id: film, stages: [awareness], audiences: [commuters] }
      - { id: search, stages: [decision], audiences: [commuters] }
      - { id: fair, stages: [awareness], audiences: [students] }
    `,
    `
    # Where stages or audiences are missing, nobody can tell.
    channels:
      - { id: film, stages: [awareness], audiences: [commuters] }
      - { id: search, audiences: [students] }
    `,
    `
    channels:
      - { id: film, stages: [awareness], audiences: [commuters] }
    `,
  ],
  invalid: [
    `
    channels:
      - { id: film, stages: [awareness], audiences: [commuters] }
      - { id: search, stages: [decision], audiences: [commuters] }
      - { id: fair, name: Trade fair, stages: [loyalty], audiences: [dealers] }
        #                                     ^^^^^^^^^ "Trade fair" shares no stage and no audience with any other channel
    `,
    `
    # Nobody here names a stage, so only audiences count.
    channels:
      - { id: film, audiences: [commuters] }
      - { id: search, audiences: [commuters] }
      - { id: fair, audiences: [dealers] }
        #                      ^^^^^^^^^ "fair" shares no audience with any other channel
    `,
  ],

  *check({ channels }, facts) {
    const fields = (['stages', 'audiences'] as const).filter((field) => channels.some((channel) => channel[field]))
    const [first] = fields
    const alone = channels.filter(
      (channel) => !channels.some((other) => other !== channel && meet(channel, other, fields)),
    )
    if (first === undefined || channels.length < 2 || alone.length === 0) return
    // A channel that leaves one out, or names what does not exist, may well have a neighbour there.
    const isSure = (channel: Frozen<Channel>, field: Field) => {
      const known = facts.links.known(kinds[field])
      return channel[field]?.length && channel[field].every((id) => known?.has(id) ?? true)
    }
    if (!channels.every((channel) => fields.every((field) => isSure(channel, field)))) return
    for (const channel of alone) {
      const shared = fields.map((field) => `no ${field.slice(0, -1)}`).join(' and ')
      yield at(channel, first, `"${channelName(channel)}" shares ${shared} with any other channel`)
    }
  },
})

type Field = 'stages' | 'audiences'

function meet(one: Frozen<Channel>, other: Frozen<Channel>, fields: readonly Field[]): boolean {
  return fields.some((field) => one[field]?.some((id) => other[field]?.includes(id)))
}

const kinds = { stages: 'stage', audiences: 'audience' } as const satisfies Record<
  string,
  Parameters<Links['known']>[0]
>
