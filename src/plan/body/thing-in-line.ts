import { Mapping } from './draft.ts'
import type { Prose } from './prose.ts'
import type { Put } from './put.ts'
import type { Reading } from './reader.ts'
import { attributionIn } from './said/said-of-attribution.ts'
import { personaIn } from './said/said-of-personas.ts'
import { poolIn } from './said/said-of-pool.ts'
import { privacyIn } from './said/said-of-privacy.ts'
import { reviewIn } from './said/said-of-review.ts'
import { signedIn } from './said/said-of-signing.ts'
import { effortIn, varianceIn } from './said/said-of-variance.ts'
import { things } from './things.ts'
import { periodIn } from './values/days.ts'

/** A thing that a few words stand for: the fields that such a line tells, or its main text. */
export function thingIn(thing: string, value: Prose, reading: Reading, put: Put): Mapping | undefined {
  switch (thing) {
    case 'Period':
      return periodIn(value, reading.isDayFirst)
    case 'Approval':
    case 'Agreement':
      return signedIn(thing, value, reading, put)
    case 'Persona':
      return personaIn(value, reading, put)
    case 'Attribution':
      return attributionIn(value, reading, put)
    case 'CampaignPool':
      return poolIn(value, reading, put)
    case 'Privacy':
      return privacyIn(value, reading, put)
    case 'Review':
      return reviewIn(value) ?? mainTextIn(thing, value, reading, put)
    case 'Effort':
      return effortIn(value)
    case 'Variance': {
      const variance = varianceIn(value)
      return variance.size > 0 ? variance : undefined
    }
    default:
      return mainTextIn(thing, value, reading, put)
  }
}

function mainTextIn(thing: string, value: Prose, reading: Reading, put: Put): Mapping | undefined {
  const { main } = things[thing] ?? {}
  const mapping = new Mapping(thing)
  return main && put(mapping, main, value, reading) ? mapping : undefined
}
