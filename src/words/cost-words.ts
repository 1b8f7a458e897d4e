import { numbers } from './numbers.ts'
import type { Words } from './words.ts'

/** What a statement and the names of metrics tell of what a result may cost. */
export function costWords(
  statement: string | undefined,
  words: Words,
): { readonly namesCost: (text: string) => boolean; readonly saysBelow: (amount: number) => boolean } {
  return {
    namesCost: (text) => words.find('cost-per', text).length > 0,
    saysBelow: (amount) => numbers(statement ?? '').some(({ bound, value }) => bound === 'below' && value === amount),
  }
}
