import type { ActiveRule } from '../../lint/draft.ts'
import type { Rule } from '../../lint/rule.ts'

const signedOff = 'messaging/signed-off'

/** Nothing is briefed before the messaging is signed off, whatever else a configuration turns off. */
export function withSignOff(active: readonly ActiveRule[], rules: readonly Rule[]): ActiveRule[] {
  const others = active.filter(({ rule }) => !rule.id.startsWith('brief/'))
  if (others.some(({ rule }) => rule.id === signedOff)) return others
  return [...others, ...rules.filter(({ id }) => id === signedOff).map((rule) => ({ rule, options: {} }))]
}
