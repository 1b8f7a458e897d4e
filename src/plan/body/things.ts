import type { IdKind } from '../links.ts'

/** What the reader has to know of the kinds of things, beyond the shapes of their fields. */
interface Thing {
  /** The field that says what the thing is called: a row's first cell, a sub-heading. */
  readonly name?: string
  /** The field that prose without a label is. */
  readonly main?: string
  /** Things that others point to have an id, made from their name where the author gives none. */
  readonly kind?: IdKind
  /** The list that a table, or items under names of their own, belong to. */
  readonly list?: string
}

export const things: Readonly<Record<string, Thing>> = {
  Objective: { name: 'statement', main: 'statement' },
  SupportingGoal: { name: 'goal', main: 'goal' },
  Guardrail: { name: 'metric' },
  Audience: { name: 'name', main: 'definition', kind: 'audience', list: 'path' },
  AudienceSize: { main: 'value' },
  PathStep: { name: 'stage', main: 'message' },
  JourneyStage: { name: 'name', main: 'first_encounter', kind: 'stage' },
  Journey: { list: 'stages' },
  Messaging: { main: 'proposition', list: 'proof_points' },
  ProofPoint: { name: 'claim', main: 'claim', kind: 'proof-point' },
  Adaptation: { name: 'audience', main: 'message' },
  Channel: { name: 'name', main: 'role', kind: 'channel' },
  Deliverable: { name: 'what', main: 'what' },
  Budget: { list: 'allocations' },
  Allocation: { name: 'channel' },
  CampaignPool: { main: 'purpose' },
  Reallocation: { main: 'trigger' },
  Measurement: { list: 'metrics' },
  Metric: { name: 'name', main: 'definition', kind: 'metric' },
  MetricTarget: { name: 'metric' },
  Attribution: { main: 'model' },
  Review: { main: 'cadence' },
  Milestone: { name: 'name', kind: 'milestone' },
  Dependency: { name: 'what', kind: 'dependency' },
  Risk: { name: 'risk', main: 'risk' },
  Decision: { name: 'what', main: 'what' },
}

/** The keys of a plan whose value is a list of things, with the kind of thing. */
export const listsOfThings: Readonly<Record<string, string>> = { audiences: 'Audience', channels: 'Channel' }
