/** Words and phrases with `|` between them. */
export type Words = string

/** What a language calls the parts of a plan. Every word is matched whole, after `plain` has taken case and accents off. */
export interface Language {
  readonly code: string
  /** What the section of a part is called, by the part's path (`messaging.tone_of_voice`). */
  readonly headings: Readonly<Record<string, Words>>
  /** Words that may be the heading of a part where no other heading names it, and mean something else elsewhere: "Who". */
  readonly mayName?: Readonly<Record<string, Words>>
  /** What a field is called, by kind of thing and path from there (`size.value`). */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Words>>>>
  /** Words before the name of a section that change nothing: "our", "campaign". `#` is a number. */
  readonly qualifiers: Words
  /** Headings under which the plan as a whole is described. */
  readonly overview: Words
  /** What describes an audience and has no field of its own. */
  readonly traits: Words
  readonly total: Words
  /** Names of the money that belongs to no channel. */
  readonly pool: Words
  /** Costs of no single channel. */
  readonly shared: Words
  /** A budget under such a heading is that of one month, not of the whole plan. */
  readonly monthly: Words
  readonly yes: Words
  readonly no: Words
  /** January first; each with its short forms. */
  readonly months: readonly Words[]
  readonly units: Readonly<Record<'hour' | 'day' | 'week' | 'month', Words>>
  /** What stands before a day: "by 30 September". */
  readonly before: Words
  /** What stands between the first and the last day. */
  readonly until: Words
  readonly and: Words
  /** Other words for what the format asks to choose from. */
  readonly choices: Readonly<Record<string, Words>>
}
