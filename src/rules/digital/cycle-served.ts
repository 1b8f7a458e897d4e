import type { Facts } from '../../lint/facts.ts'
import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { type CycleStageName, planStages } from '../../plan/digital-model.ts'
import type { Audience, Channel, InvolvementCycle, Measurement, Objective } from '../../plan/format.generated.ts'
import { slug } from '../../plan/ids.ts'
import { metricName, metricOf } from '../../plan/quantities.ts'

export default rule({
  id: 'digital/cycle-served',
  severity: 'warning',
  from: 'draft',
  reads: ['digital', 'channels[]?', 'audiences[]?', 'measurement?', 'objective?'],
  summary: 'Each stage in focus has a channel that works at it and numbers to reach.',
  why: `A focus is a promise of work. Where no channel is at the stage, nobody does that work; where its metric has no value to
    reach by a day, nobody can say in the review whether it was done.`,
  fix: 'Add the stage to a channel that works at it, and give its metrics values on days in the targets of the measurement.',
  source: '[003] each stage correlates to goals, targets and tactics',

  valid: [
    `
    # By its own name, or by that of the plan's stage it is the same as.
    digital: { involvement_cycle: { focus: [awareness, interest, involvement, commitment, loyalty, advocacy, champion] } }
    channels:
      - { id: film, stages: [Awareness, consideration] }
      - { id: email, stages: [decision, retention, advocacy] }
    `,
    `
    # The path of an audience says it too; a metric may be the objective's, a limit of it, or have a target.
    digital:
      involvement_cycle:
        focus: [commitment]
        commitment: { metrics: [orders, cpa, test-rides, unheard-of] }
    audiences: [{ id: commuters, path: [{ stage: decision, channels: [email] }] }]
    channels: [{ id: email }]
    objective: { metric: orders, guardrails: [{ metric: cpa, below: 180 }] }
    measurement:
      metrics: [{ id: orders }, { id: cpa }, { id: test-rides }]
      targets: [{ metric: test-rides, on: 2026-07-31, value: 900 }]
    `,
    `
    # A journey with names of its own: which of its stages is meant cannot be known.
    digital: { involvement_cycle: { focus: [commitment] } }
    journey: { stages: [{ id: hears-of-us }, { id: pays }, { id: stays }] }
    channels: [{ id: email, stages: [pays] }]
    `,
  ],
  invalid: [
    `
    digital:
      involvement_cycle:
        focus: [awareness, loyalty, interest]
        #                  ^^^^^^^ no channel works at "loyalty" ("retention" among the stages of a plan), which is in focus
        awareness: { metrics: [brand-search, cpa] }
        #                      ^^^^^^^^^^^^ "Brand search" is to show "awareness", and no value is set for it
        interest: { metrics: [brand-search] }
    channels:
      - { id: film, stages: [awareness, consideration] }
    measurement:
      metrics: [{ id: brand-search, name: Brand search }, { id: cpa }]
      targets: [{ metric: cpa, on: 2026-07-31, value: 180 }]
    `,
    `
    digital: { involvement_cycle: { focus: [advocacy] } }
    #                                       ^^^^^^^^ no channel works at "advocacy", which is in focus
    journey: { stages: [{ id: awareness }, { id: decision }, { id: advocacy }] }
    channels: [{ id: film, stages: [awareness] }]
    `,
  ],

  *check({ digital: { involvement_cycle: cycle }, channels, audiences = [], measurement, objective }, { links }) {
    if (!cycle) return
    const focus = [...new Set(cycle.focus ?? [])]
    if (channels) yield* unserved(cycle, focus, stagesServed(channels, audiences), links)
    if (measurement) yield* unplanned(cycle, focus, measurement, objective)
  },
})

function* unserved(
  cycle: Frozen<InvolvementCycle>,
  focus: readonly CycleStageName[],
  served: ReadonlySet<string>,
  links: Facts['links'],
): Iterable<Flag> {
  const own = links.known('stage')
  const ofModel = new Set(Object.values(planStages).flat())
  const isForeign = own !== undefined && ![...own].some((stage) => ofModel.has(stage))
  if (isForeign) return
  for (const stage of focus) {
    const names = planStages[stage]
    if (names.some((name) => served.has(name))) continue
    const [, other] = names
    const also = other === undefined ? '' : ` ("${other}" among the stages of a plan)`
    yield at(
      cycle.focus ?? [],
      cycle.focus?.indexOf(stage) ?? 0,
      `no channel works at "${stage}"${also}, which is in focus`,
    )
  }
}

/** The stages at which channels work, as the channels or the paths of audiences have it. */
function stagesServed(
  channels: readonly Frozen<Channel>[],
  audiences: readonly Frozen<Audience>[],
): ReadonlySet<string> {
  const steps = audiences.flatMap(({ path = [] }) => path).filter((step) => step.channels?.length)
  return new Set(
    [...channels.flatMap(({ stages = [] }) => stages), ...steps.flatMap(({ stage }) => stage ?? [])].map(slug),
  )
}

/** Metrics of stages in focus for which there is nothing to reach, each once. */
function* unplanned(
  cycle: Frozen<InvolvementCycle>,
  focus: readonly CycleStageName[],
  { metrics = [], targets = [] }: Frozen<Measurement>,
  objective: Frozen<Objective> | undefined,
): Iterable<Flag> {
  const planned = new Set([
    objective?.metric,
    ...(objective?.guardrails ?? []).map(({ metric }) => metric),
    ...targets.map(({ metric }) => metric),
  ])
  for (const stage of focus) {
    const shown = cycle[stage]?.metrics ?? []
    for (const [index, id] of shown.entries()) {
      const metric = metricOf(metrics, id)
      if (!metric || planned.has(id)) continue
      planned.add(id)
      yield at(shown, index, `"${metricName(metric)}" is to show "${stage}", and no value is set for it`)
    }
  }
}
