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
  for (const [at, part] of value.split(/;/g).entries()) {
    const cut = splitLabel(part)
    const path = cut && (labelOf('Channel', cut.label.text) ?? labelOf('Channel', `consent ${cut.label.text}`))
    const field = path?.startsWith('privacy.') ? path.slice('privacy.'.length) : undefined
    if (cut && field !== undefined) put(privacy, field, cut.value, reading, cut.label)
    else if (at === 0 && !cut) put(privacy, 'basis', part, reading)
    else return undefined
  }
  return privacy.size > 0 ? privacy : undefined
}
