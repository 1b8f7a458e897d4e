/** The parts of a brief, in the order in which they are read. */
export const sections = [
  'header',
  'objective',
  'background',
  'role',
  'neighbours',
  'audiences',
  'message',
  'shift',
  'deliverables',
  'timing',
  'geography',
  'budget',
  'success',
  'rules',
  'governance',
  'risks',
  'response',
] as const
export type Section = (typeof sections)[number]

export const briefFormats = ['md', 'html', 'json', 'docx'] as const
export type BriefFormat = (typeof briefFormats)[number]

export const languageCodes = ['en', 'fr', 'de', 'es'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** Without these there is nothing to brief anybody with. */
export const indispensable: readonly Section[] = ['objective', 'role', 'audiences', 'message', 'success']

/** Something that has a name: "Target: 9,600 orders". */
export interface Fact {
  /** The same in every language. */
  readonly name: string
  readonly label: string
  readonly values: readonly string[]
}

/** One of several things of a kind: a proof point, a neighbour, a metric. */
export interface Item {
  /** What it is called. */
  readonly head?: string
  /** What stands in brackets behind its name. */
  readonly note?: string
  readonly text?: string
  readonly facts?: readonly Fact[]
}

/** What a part is made of. Every text is plain, and mostly the plan's own words. */
export type Block =
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'items'; readonly label?: string; readonly items: readonly Item[] }

export interface Part {
  readonly section: Section
  readonly number: number
  readonly title: string
  /** What the part is for. */
  readonly purpose: string
  /** What the plan says; empty where it says nothing. */
  readonly blocks: readonly Block[]
  /** What a person is asked to write, because the plan does not say it. */
  readonly ask: string | null
  /** What a person has written, as Markdown. */
  readonly yours: string | null
}

/** What one channel needs to know of a plan. `schemas/brief.schema.json` describes it. */
export interface Brief {
  readonly version: 1
  readonly plan: { readonly id: string; readonly title: string }
  readonly channel: { readonly id: string; readonly name: string }
  readonly language: string
  /** Not to be issued: the plan is not ready for it. */
  readonly draft: boolean
  readonly title: string
  /** Fingerprints of what it was made from, by the plan's keys. */
  readonly from: Readonly<Record<string, string>>
  readonly parts: readonly Part[]
}
