import { pattern } from '../../../text/pattern.ts'
import { Mapping } from '../draft.ts'
import { labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import type { Put } from '../put.ts'
import { type Reading, splitLabel } from '../reader.ts'

const longest = 300

/** "Consent; source: booking form; opt-out: link in every email": the basis, and the other fields under labels. */
export function privacyIn(value: Prose, reading: Reading, put: Put): Mapping | undefined {
  if (value.text.length > longest) return undefined
  const privacy = new Mapping('Privacy')
  let remarks = 0
  for (const [at, part] of value.split(/;|\.\s+(?=\p{Lu})/gu).entries()) {
    const cut = splitLabel(part)
    const path = cut && (labelOf('Channel', cut.label.text) ?? labelOf('Channel', `consent ${cut.label.text}`))
    const field = path?.startsWith('privacy.') ? path.slice('privacy.'.length) : undefined
    if (cut && field !== undefined) put(privacy, field, cut.value, reading, cut.label)
    else if (at === 0 && !cut) putBasis(privacy, part, reading, put)
    // What is said of how people make it stop needs no label.
    else if (!cut && leaves().test(part.text)) put(privacy, 'opt_out', part, reading)
    else if (cut || at > 0) remarks++
  }
  // With no more than remarks beside its basis the line may hold what is looked for in words that nobody has thought of.
  return privacy.size > remarks ? privacy : undefined
}

const leaves = pattern('i')`
  \b(?:
    unsubscribe|opt(?:s|ed)?[ -]?out|stop|preference|(?:don['’]t|not) (?:ask|write|call|ring)|(?:can|may) ask|tick
    |leave the list|say so|no more
  )\b
`

/** "Consent (box on the ticket form)", "contract, people ring us": what allows it, and what is said of it. */
function putBasis(privacy: Mapping, part: Prose, reading: Reading, put: Put): void {
  const named =
    /^(consent|soft opt-in|legitimate interests?|contract|corporate subscribers?)(?:\s*\(([^()]{3,80})\)$|,\s+([^,]{3,80})$|,\s+)/i.exec(
      part.text,
    )
  const [all = '', basis = '', inBrackets, behind] = named ?? []
  const source = inBrackets ?? behind
  const of = source === undefined ? -1 : all.lastIndexOf(source)
  put(privacy, 'basis', named ? part.slice(0, basis.length) : part, reading)
  if (of > 0 && source && /^consent/i.test(basis))
    put(privacy, 'consent_source', part.slice(of, of + source.length), reading)
}
