import type { Mapping } from '../draft.ts'
import type { Prose } from '../prose.ts'
import { put } from '../put.ts'
import type { Reading } from '../reader.ts'

/** What a clause about a stage of the journey says, by the words that it begins with. */
const sayings = (): readonly (readonly [path: string, pattern: RegExp])[] => [
  [
    'first_encounter',
    /^(?:the )?(?:(?:(?:first (?:contact|touch|encounter|meeting)) (?:is|comes from|comes with)|(?:starts|begins) with)|they (?:first )?(?:hear of|meet|see|find|come across) (?:us|it|the \S+) (?:first )?(?:from|on|in|at|through|by|via)|they (?:come|arrive) (?:by|through|via|from))\s(.+)$/iu,
  ],
  [
    'trigger',
    /^(?:the (?:spark|trigger|push) is|what (?:moves|tips|sets|gets) them(?: on| off| going)?(?: is)?:?|they (?:go on|look further|move on|sign|book|buy|tell others) when)\s(.+)$/iu,
  ],
  ['trigger', /^(.{3,120}?) (?:sets|gets|puts) them (?:in motion|going|moving|off)$/iu],
  [
    'drop_off',
    /^(?:(?:we lose them|they (?:drop out|leave|stop|give up|turn away|are lost)) (?:when|because|if|as)|where we lose them(?: is)?:?|(?:we )?los[te] (?:them )?(?:because|when|if|as))\s(.+)$/iu,
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
  const clauses = prose.split(/[.;]\s+|\.$/g)
  const [first, second, third, ...others] = clauses
  const loses = all.find(([path]) => path === 'drop_off')?.[1]
  const isOther = (clause: Prose) => all.some(([, pattern]) => pattern.test(clause.text))
  // "A flyer; a child who talks about it; lost because …": in the order in which it happens.
  if (first && second && third && others.length === 0 && loses?.test(third.text) && ![first, second].some(isOther)) {
    if (!stage.has('first_encounter')) put(stage, 'first_encounter', first, reading)
    if (!stage.has('trigger')) put(stage, 'trigger', second, reading)
  }
  for (const clause of clauses) {
    for (const [path, pattern] of all) {
      const value = pattern.exec(clause.text)?.[1]
      if (value === undefined || stage.has(path)) continue
      const at = clause.text.indexOf(
        value,
        path === 'trigger' && clause.text.startsWith(value) ? 0 : clause.text.length - value.length,
      )
      if (put(stage, path, clause.slice(at, at + value.length), reading)) isSaid = true
    }
  }
  return isSaid
}
