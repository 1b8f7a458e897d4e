import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import type { Audience, Channel, PathStep } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'audiences/path-complete',
  severity: 'error',
  from: 'draft',
  reads: ['audiences[]', 'channels[]?'],
  summary:
    'Every audience has a path, and each step of it says at which stage, with what message and through which channel.',
  why: `Knowing who to reach is half an audience. The other half is when they hear what, and where: without it each
    channel decides for itself, and the same person is told three unrelated things.`,
  fix: 'Give each step of the path its stage, the message people should hear there and the channels that carry it.',
  source: '[000] a defined audience architecture',

  valid: [
    `
    audiences:
      - id: commuters
        path:
          - { stage: awareness, message: One price covers repairs., channels: [online-video] }
          - { stage: decision, message: First month half price., channels: [paid-search, email] }
    `,
    `
    # Whether the channel exists is plan/known-references' business.
    audiences:
      - id: commuters
        path: [{ stage: awareness, message: "To be continued: the 50-minute bus.", channels: [onlin-video] }]
    `,
  ],
  invalid: [
    `
    audiences:
      - id: commuters
        path:
          - { stage: awareness, channels: [online-video] }
    #         ^^^^^ the step at "awareness" has no message
          - { message: Ride before you decide. }
    #         ^^^^^^^ step 2 has no stage and no channels
          - { stage: TBC, message: Ride., channels: [paid-search] }
    #                ^^^ step 3 has no stage yet, only "TBC"
          - { stage: decision, message: TBC, channels: [paid-search] }
    #                                   ^^^ the step at "decision" has no message yet, only "TBC"
    `,
    `
    audiences:
      - { id: commuters, definition: Adults who cycle to work. }
    #     ^^ the audience "commuters" has no path: no stage, message or channel
    `,
    `
    audiences: [{ id: commuters, definition: Adults who cycle to work. }]
    #             ^^ the audience "commuters" has no path: channels serve it, but no stage and no message
    channels: [{ id: paid-search, audiences: [commuters] }]
    `,
    `
    # Where and when is said beside the channels; what people hear is not.
    audiences: [{ id: commuters, definition: Adults who cycle to work. }]
    #             ^^ warning: the audience "commuters" has no path: its channels name stages, no message
    channels: [{ id: paid-search, audiences: [commuters], stages: [decision] }]
    `,
    `
    audiences:
      - id: commuters
        path: [{ stage: TBC }, { stage: TBC, message: TBD }]
        #               ^^^ step 1 has no stage, message and no channels yet, only "TBC"
        #                               ^^^ step 2 has no stage, message and no channels yet, only "TBC"
    `,
  ],

  *check({ audiences, channels = [] }, { words }) {
    for (const audience of audiences) {
      if (audience.path === undefined) {
        yield withoutPath(audience, channels)
        continue
      }
      for (const [index, step] of audience.path.entries()) {
        const missing = parts.filter((part) => step[part] === undefined)
        const empty = (['stage', 'message'] as const).filter(
          (part) => step[part] !== undefined && !said(step[part], words),
        )
        const [only] = empty
        // Of a step that says nothing else one word is told once.
        if (only && empty.length + missing.length === parts.length) {
          yield at(step, only, `step ${index + 1} has no ${sayList(parts, 'and no')} yet, only "${step[only]}"`)
          continue
        }
        if (missing[0])
          yield at(step, missing[0], `${nameOf(step, index, words)} has no ${sayList(missing, 'and no')}`, {
            lacks: missing.map((key) => ({ holder: step, key })),
          })
        for (const part of empty)
          yield at(step, part, `${nameOf(step, index, words)} has no ${part} yet, only "${step[part]}"`)
      }
    }
  },
})

/** Channels that name their audiences and stages tell two thirds of the path. */
function withoutPath(audience: Frozen<Audience>, channels: readonly Frozen<Channel>[]): Flag {
  const fact = `the audience "${audience.name ?? audience.id}" has no path`
  const serving = channels.filter(({ audiences = [] }) => audiences.includes(audience.id))
  if (serving.length === 0) return at(audience, 'path', `${fact}: no stage, message or channel`)
  if (serving.some(({ stages = [] }) => stages.length > 0))
    return at(audience, 'path', `${fact}: its channels name stages, no message`, { severity: 'warning' })
  return at(audience, 'path', `${fact}: channels serve it, but no stage and no message`)
}

const parts = ['stage', 'message', 'channels'] as const satisfies readonly (keyof PathStep)[]

function nameOf({ stage }: Frozen<PathStep>, index: number, words: Words): string {
  return said(stage, words) ? `the step at "${stage}"` : `step ${index + 1}`
}
