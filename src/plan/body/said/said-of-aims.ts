import { pattern, source } from '../../../text/pattern.ts'
import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'
import { partOf } from './part-of.ts'

const person = "(?:(?:Dr|Prof)\\.? )?\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){1,2}"
const owner = () =>
  new RegExp(
    source`
      (?:^|[.;!?]\s+)(${person})(?:,? [^,.;]{3,60},)? (?:
        answers for|owns
        |is (?:answerable|responsible|accountable|on the hook)
        |carries
      )(?= (?:it|this|that|the (?:number|goal|target|objective))?|[.;]|$)
    `,
    'u',
  )
const wider = pattern('u')`
  (?:^|[.;!?]\s+)(?:It|This|This (?:goal|objective|plan)) (?:
    is (?:our |a |one )?(?:part|leg|piece) of|feeds|rolls up to|supports|serves|ladders up to|belongs to
    |contributes to
  ) ([^.;]{5,160})
`

/** "The outcome is acquisition.", "This is about retention.": the kind of result in the format's own words. */
const outcome = pattern()`
  (?:^|[.;!?]\s+)(?:(?:The )?(?:commercial )?[Oo]utcome(?: is|:)?|(?:This|It) is about) (
    revenue|market share|acquisition|retention
  )(?=[.;,]|$)
`

/** "Orla Byrne answers for it. It is part of £9m turnover in 2027.": sentences behind an objective that say whose it is. */
export function fillFromAim(objective: Mapping, prose: Prose, reading: Reading): void {
  for (const [field, pattern] of [
    ['outcome', outcome()],
    ['owner', owner()],
    ['supports', wider()],
  ] as const) {
    const part = objective.has(field) ? undefined : partOf(prose, pattern, 1)
    if (part) put(objective, field, part, reading)
  }
}
