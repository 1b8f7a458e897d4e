import { pattern } from '../../../text/pattern.ts'
import type { Prose } from '../prose.ts'

/** "18,400 (source: CRM)", "£210 [Source: finance]": a value, and where it comes from. Undefined where nothing says so. */
export function sourcedValue(prose: Prose): { value: Prose; source: Prose } | undefined {
  const bracket = lastBracket(prose)
  const named = bracket && /^(?:sources?|src|quelle|fuente)\s*:\s*/i.exec(bracket.inner.text)
  return bracket && named ? { value: bracket.before, source: bracket.inner.slice(named[0].length) } : undefined
}

/** "7,850 (Core banking, 2026)", "6,400 (Companies House, approximate)": behind how many people there are stands who has counted them, and when. */
export function countedBy(prose: Prose): { value: Prose; source: Prose } | undefined {
  const bracket = lastBracket(prose)
  const isSource =
    bracket &&
    /^(?:\p{Lu}|(?:\p{L}{2,} ){2}).*(?:\b20\d\d\b|, (?:approx|exact|modelled|estimate))/u.test(bracket.inner.text)
  return bracket && isSource ? { value: bracket.before, source: bracket.inner } : undefined
}

/** "Lead that sales accepts within 5 days (Salesforce)": behind what a number is stands the system that keeps it. */
export function keptIn(prose: Prose): { value: Prose; source: Prose } | undefined {
  const bracket = lastBracket(prose)
  const isSystem = bracket && (isNamed().test(bracket.inner.text) || isKeptThere().test(bracket.inner.text))
  return bracket && isSystem ? { value: bracket.before, source: bracket.inner } : undefined
}

/** "(UK)" and "(net of refunds)" say more of what is counted. */
const isNamed = () => /^\p{Lu}\p{L}*\p{Ll}[\p{L}\d.]*(?: [\p{Lu}\d][\p{L}\d.]*){0,3}$/u
const isKeptThere = pattern('iu')`
  ^(?:the |our |from |in )?(?:[\p{L}-]+ ){0,3}(?:
    crm|erp|epos|pos|tills?|ga4|gsc|ledger|database|records|register|logs?|analytics|survey|system|panel|report
    |dashboard|spreadsheet|accounts|counter
  )$
`

function lastBracket(prose: Prose): { before: Prose; inner: Prose } | undefined {
  if (prose.text.length > longest) return undefined
  const found = /\s*[([]([^()[\]]{3,80})[)\]]\.?$/.exec(prose.text)
  if (!found || found.index === 0) return undefined
  const at = found.index + found[0].search(/[([]/) + 1
  return { before: prose.slice(0, found.index).trim(), inner: prose.slice(at, at + (found[1] ?? '').length).trim() }
}

/** Values are short. */
const longest = 200
