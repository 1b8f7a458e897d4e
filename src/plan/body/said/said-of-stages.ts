import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'

/** What a clause about a stage of the journey says, by the words that it begins with. */
const sayings = (): readonly (readonly [path: string, pattern: RegExp])[] => [
  [
    'first_encounter',
    /^(?:the )?(?:(?:(?:first (?:contact|touch|encounter|meeting)) (?:is|comes from|comes with)|(?:starts|begins) with)|they (?:first )?(?:hear of|meet|see|find|come across) (?:us|it|the \S+) (?:first )?(?:from|on|in|at|through|by|via))\s(.+)$/iu,
  ],
  [
    'trigger',
    /^(?:the (?:spark|trigger|push) is|what (?:moves|tips) them(?: on)?(?: is)?:?|they (?:go on|look further|move on|sign|book|buy|tell others) when)\s(.+)$/iu,
  ],
  [
    'drop_off',
    /^(?:(?:we lose them|they (?:drop out|leave|stop|give up|turn away|are lost)) (?:when|because|if|as)|where we lose them(?: is)?:?)\s(.+)$/iu,
  ],
]

const longest = 1_000

/**
 * "First contact is a friend's post; the spark is a title they know; we lose them because …": what clauses say of a stage.
 * False: none of them says anything for certain.
 */
export function putClauses(stage: Mapping, prose: Prose, reading: Reading): boolean {
  if (stage.thing !== 'JourneyStage' || prose.text.length > longest) return false
  let isSaid = false
  const all = sayings()
  for (const clause of prose.split(/[.;]\s+|\.$/g)) {
    for (const [path, pattern] of all) {
      const value = pattern.exec(clause.text)?.[1]
      if (value === undefined || stage.has(path)) continue
      if (put(stage, path, clause.slice(clause.text.length - value.length), reading)) isSaid = true
    }
  }
  return isSaid
}
