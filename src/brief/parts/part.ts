import type { Block } from '../brief.ts'
import type { Ask } from '../language.ts'
import type { Say } from '../say.ts'
import type { Slice } from '../slice.ts'

/** What the plan says in one part, and what it does not say that somebody should. */
interface Filled {
  readonly blocks: readonly Block[]
  readonly asks?: readonly Ask[]
}

export type Fill = (slice: Slice, say: Say) => Filled
