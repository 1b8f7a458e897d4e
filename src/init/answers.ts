import type { Day } from '../plan/dates.ts'

/** The four commercial results that a plan can be for. */
export const commercialKinds = ['acquisition', 'revenue', 'retention', 'market-share'] as const
/** What a plan may work for where it says which of the four comes of it. */
export const otherKinds = ['brand', 'reputation', 'policy'] as const
export const objectiveKinds = [...commercialKinds, ...otherKinds] as const

export type CommercialKind = (typeof commercialKinds)[number]
export type ObjectiveKind = (typeof objectiveKinds)[number]

export const forms = ['yaml', 'md', 'folder'] as const
export type Form = (typeof forms)[number]

export const ciServices = ['github', 'gitlab'] as const
export type CiService = (typeof ciServices)[number]

/** Kinds whose number counts people or things, so that it has to be said which. The others have a unit of their own. */
export const countedKinds: readonly ObjectiveKind[] = ['acquisition', 'policy']

/** All that a starter plan is made of. Texts are one line without hidden characters. */
export interface Answers {
  readonly name: string
  readonly objective: ObjectiveKind
  /** Where the objective is none of the four. */
  readonly leadsTo?: CommercialKind
  /** Undefined where it is not decided yet. Of shares: in per cent. */
  readonly target?: number
  /** What is counted: "subscribers". Undefined where the kind has a unit of its own, or for the usual one. */
  readonly unit?: string
  readonly by: Day
  /** ISO 4217: "GBP". */
  readonly currency: string
  readonly start: Day
  readonly end: Day
  /** What people call them, each with an id of its own. */
  readonly channels: readonly string[]
  readonly form: Form
}

/** A file of the starter; the path is from the folder that the plan is put into, with `/`. */
export interface StarterFile {
  readonly path: string
  readonly text: string
}
