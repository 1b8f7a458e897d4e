/** What stands between a name and what is said of it, and between several values. */
export interface Stops {
  readonly colon: string
  readonly semicolon: string
}

/** French has a space before them that does not break. */
export function stopsOf(language: string): Stops {
  return language === 'fr' ? { colon: '\u00a0: ', semicolon: '\u202f; ' } : { colon: ': ', semicolon: '; ' }
}
