import { source } from '../../../text/pattern.ts'
import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { isFullName } from '../values/full-names.ts'
import { partOf } from './part-of.ts'

const title = '(?:(?:Dr|Prof)\\.? )?'
/** "Yara de Wit", "Jan van der Berg" */
const particle = '(?: (?:de|da|do|dos|di|du|del|della|van|von|der|den|ten|ter|la|le|el|al|bin|ibn|zu))'
const person = `${title}\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:${particle}{0,2} \\p{Lu}[\\p{L}'’-]*){1,2}`
const role = '(?: ?\\([^()]{2,60}\\)|, [^,.;]{3,60},)?'
const whole = source`
  (?:
    it all|all of it|everything|the whole(?: thing| plan| campaign)?
    |the (?:plan|campaign|appeal|programme|program|launch|drive|season|project|push)
    |the channels|all (?:the )?channels|it|them
  )
`
const asOne = '(?:(?:all )?together|in one piece|on one plan|in line|aligned|joined up)'
const leads = () =>
  new RegExp(
    source`
      (?:^|[.;!?\n]\s*)(${person})${role} (?:
        is (?:the |our )?(?:integration|overall|plan|campaign) (?:owner|lead|manager)(?=[.;,]|$)
        |(?:keeps|holds|ties|brings|pulls) ${whole} ${asOne}
        |(?:leads|is responsible|answers|is accountable|coordinates)(?: overall| for (?:integration|${whole}))? ?
          (?:across all (?:the )?channels)?(?=[.;,]|$)
        |(?:leads|runs|owns|coordinates) ${whole}(?=[.;,]|$| end to end| across)
      )
    `,
    'u',
  )

/** "Orla Byrne keeps the whole thing together.", "Grace Okafor. She meets …": who holds the plan together, told in a sentence. */
export function fillFromLead(governance: Mapping, prose: Prose, reading: Reading): void {
  if (governance.thing !== 'Governance' || governance.has('integration_owner')) return
  const said = partOf(prose, leads(), 1) ?? nameAlone(prose)
  if (said) put(governance, 'integration_owner', said, reading)
}

/** A paragraph about working together that begins with one name and a stop. */
function nameAlone(prose: Prose): Prose | undefined {
  const end = prose.text.slice(0, longestName).search(/\.\s+(?:S?[Hh]e|They)\s/)
  const name = prose.slice(0, Math.max(end, 0))
  return isFullName(name.text) ? name : undefined
}

const longestName = 60
