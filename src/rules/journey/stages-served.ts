import { at, rule } from '../../lint/rule.ts'
import { nearest } from '../../plan/nearest.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'journey/stages-served',
  severity: 'warning',
  from: 'draft',
  reads: ['journey', 'channels', 'audiences?'],
  summary: 'Where people give up, a channel is there to answer.',
  why: `The plan says at which stage it loses people and why, and then spends nothing there. What the channels before it win is
    lost again, and their results look worse than their work.`,
  fix: 'Give the stage to a channel that can take the doubt away, in the stages of that channel; or say why nothing can be done.',
  source: '[000] step 2: channels follow the path',

  valid: [
    `
    # It has an id that nobody names, and one that no stage has is named: plan/known-references speaks of that.
    journey: { stages: [{ id: awareness, drop_off: Assumes it costs more }, { id: signing, drop_off: No slot }] }
    channels: [{ id: film, stages: [awareness] }, { id: email, stages: [purchase] }]
    `,
    `
    journey: { stages: [{ id: awareness, drop_off: Assumes it costs more }, { id: decision, drop_off: No slot }, { id: retention }] }
    audiences: [{ id: commuters, path: [{ stage: decision, channels: [email] }] }]
    channels: [{ id: film, stages: [awareness] }, { id: email }]
    `,
    `
    # The stage that was meant is plan/known-references' to name.
    journey: { stages: [{ id: awareness, drop_off: Assumes it costs more }] }
    channels: [{ id: film, stages: [awarness] }]
    `,
  ],
  invalid: [
    `
    journey:
      stages:
        - { id: awareness, drop_off: Assumes it costs more }
        - { id: retention, drop_off: Repair takes over 48 hours }
        #       ^^^^^^^^^ no channel works at "retention", where people give up: "Repair takes over 48 hours"
    channels: [{ id: film, stages: [awareness] }]
    `,
    `
    journey:
      stages: [{ id: awareness, drop_off: Assumes it costs more }, { id: decision, drop_off: No slot within 7 days }]
    channels: [{ id: film }, { id: email }]
  # ^^^^^^^^ none of the 2 channels says at which stage it works, and the journey loses people at 2
    `,
    `
    journey:
      stages: [{ id: awareness, drop_off: Assumes it costs more }, { id: decision, drop_off: No slot within 7 days }]
    channels: [{ id: email }]
  # ^^^^^^^^ the only channel does not say at which stage it works, and the journey loses people at 2
    `,
  ],

  *check({ journey, channels, audiences = [] }, { words, plan: { data } }) {
    const { stages = [] } = journey
    const lost = stages.filter(({ drop_off }) => said(drop_off, words))
    const steps = audiences.flatMap(({ path = [] }) => path).filter((step) => step.channels?.length)
    const served = new Set([
      ...channels.flatMap((channel) => channel.stages ?? []),
      ...steps.flatMap(({ stage }) => stage ?? []),
    ])
    if (served.size === 0 && lost.length > 1) {
      const none =
        channels.length === 1 ? 'the only channel does not say' : `none of the ${channels.length} channels says`
      yield at(data, 'channels', `${none} at which stage it works, and the journey loses people at ${lost.length}`, {
        place: 'key',
        related: lost.map((stage) => at(stage, 'drop_off', `at "${stage.id}"`)),
      })
      return
    }
    const known = new Set(stages.map(({ id }) => id))
    const misspelt = [...served].filter((id) => !known.has(id)).map((id) => nearest(id, known))
    const unserved = lost.filter(({ id }) => !served.has(id) && !misspelt.includes(id))
    // As many names of stages that do not exist may be theirs: plan/known-references asks for them.
    if (unserved.length <= misspelt.filter((near) => near === undefined).length) return
    for (const stage of unserved)
      yield at(stage, 'id', `no channel works at "${stage.id}", where people give up: "${stage.drop_off?.trim()}"`)
  },
})
