import type { ActiveRule } from './draft.ts'
import type { Facts } from './facts.ts'
import { NotReadYet } from './history.ts'
import { readFor } from './read.ts'
import type { Cannot, Flag } from './rule.ts'
import { type Subject, speaksAt } from './subject.ts'

/** What a rule says of a plan; why it cannot be asked; or that it has nothing to judge there. */
export type Answer = { readonly said: readonly (Flag | Cannot)[] } | Cannot | 'silent'

export function apply(one: ActiveRule, { checked, stage, readable, facts, missing }: Subject): Answer {
  const { rule } = one
  if (!speaksAt(one, stage)) return 'silent'
  if (!checked.plan.readable) return { because: 'the file could not be read' }
  const given = readFor(rule.reads, readable)
  if (given === 'absent') return 'silent'
  const lacks = rule.lists?.some((list) => !facts.words.knows(list))
  // Every rule gives this reason in the same words, so that all of them are listed in one line.
  if (lacks) return { because: `there are no word lists for the language "${facts.words.language}"` }
  const need = rule.needs?.find((one) => missing[one] !== undefined)
  const because = need && missing[need]
  if (because !== undefined) return { because }
  if ('because' in given) return given
  const said = saidBy(one, given.reading, facts)
  return said.length === 0 ? nothing : { said }
}

const nothing: Answer = { said: [] }

/** What a rule objects to; a rule that fails is a bug of ours, and says which rule and which plan. */
function saidBy({ rule, options }: ActiveRule, reading: Readonly<Record<string, unknown>>, facts: Facts) {
  try {
    const said: (Flag | Cannot)[] = []
    for (const one of rule.check?.(reading, facts, options as never) ?? []) said.push(one)
    return said
  } catch (error) {
    if (error instanceof NotReadYet) throw error
    throw new Error(
      `the rule ${rule.id} failed on ${facts.plan.file}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}
