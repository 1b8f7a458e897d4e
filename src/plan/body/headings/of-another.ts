import type { Prose } from '../prose.ts'

/** "Last year", "Competitors", "Option B": what stands there is true of something else. */
export function isOfAnother({ text }: Prose): boolean {
  return /(?:19|20)\d\d|\b(?:last|past|previous|prior|former|histor|background|lesson|learning|result|compet|benchmark|example|sample|template|appendix|archive|option|scenario|alternative|if|vorjahr|wettbewerb|beispiel|anhang|rückblick|concurren|précéden|exemple|annexe|anterior|ejemplo|anexo)/iu.test(
    text,
  )
}
