import { pattern, source } from '../../../text/pattern.ts'
import type { Prose } from '../prose.ts'

const person = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2}"

/** "Ann Lee, within 3 days", "20% of a line; above that Ann Lee": what stands behind the value of one field is another's. */
export function ruleBehind(key: string, value: Prose): { value: Prose; path: string; rest: Prose } | undefined {
  const [path, pattern] =
    key === 'decided_by' ? ['decide_within', timeBehind()] : key === 'limit' ? ['above_limit', askedBehind()] : []
  const found = pattern && value.text.length <= longestValue ? pattern.exec(value.text) : undefined
  const said = found?.[1]
  if (!path || !found || said === undefined || found.index === 0) return undefined
  const at = found.index + found[0].lastIndexOf(said)
  return { value: value.slice(0, found.index), path, rest: value.slice(at, at + said.length) }
}

const longestValue = 300
const timeBehind = pattern('iu')`
  \s*[,;(–—-]?\s+\(?(?:within|in|sous|dans les|innerhalb von|binnen|en)\s(
    \d{1,3} (?:(?:working|business|calendar) )?
    (?:hours?|days?|weeks?|jours?|heures?|semaines?|Stunden|Tagen?|Wochen?|horas?|d[ií]as?|semanas?)
  )\)?\.?$
`
const askedBehind = () =>
  new RegExp(
    source`
      \s*[;,.]\s+(?:
        (?:[Aa]bove|[Bb]eyond|[Oo]ver) (?:that|it)|[Mm]ore than that|[Ll]arger (?:moves|shifts)|au-delà|darüber|más
      ),?(?: (?:(?:s?he|they) asks?|only|require|need|go to|with))? (${person})\.?$
    `,
    'u',
  )
