/** What a language calls the parts of a plan. Every word is matched whole, after `plain` has taken case and accents off. */
export interface Language {
  readonly code: string
  /** What the section of a part is called, by the part's path (`messaging.tone_of_voice`). */
  readonly headings: Readonly<Record<string, readonly string[]>>
  /** What a field is called, by kind of thing and path from there (`size.value`). */
  readonly labels: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Words before the name of a section that change nothing: "our", "campaign". `#` is a number. */
  readonly qualifiers: readonly string[]
  /** Headings under which the plan as a whole is described. */
  readonly overview: readonly string[]
  /** What describes an audience and has no field of its own. */
  readonly traits: readonly string[]
  readonly total: readonly string[]
  /** Names of the money that belongs to no channel. */
  readonly pool: readonly string[]
  /** Costs of no single channel. */
  readonly shared: readonly string[]
  /** A budget under such a heading is that of one month, not of the whole plan. */
  readonly monthly: readonly string[]
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** January first; each with its short forms. */
  readonly months: readonly (readonly string[])[]
  readonly units: Readonly<Record<'hour' | 'day' | 'week' | 'month', readonly string[]>>
  /** What stands before a day: "by 30 September". */
  readonly before: readonly string[]
  /** What stands between the first and the last day. */
  readonly until: readonly string[]
  readonly and: readonly string[]
  /** Other words for what the format asks to choose from. */
  readonly choices: Readonly<Record<string, readonly string[]>>
}
