import { commonCurrencies, currencyOf } from '../../plan/currencies.ts'
import { nearest } from '../../plan/nearest.ts'
import type { Plan } from '../../plan/plan.ts'
import { isMapping } from '../../source/mapping.ts'
import type { Problem } from '../../source/problem.ts'
import { edit } from '../misfit.ts'

/**
 * The currency of the budget where its code is none and a common one differs by a slip: `GPB`. A code that is only unknown
 * may be newer than the list.
 */
export function mistypedCurrency({ data: { budget }, origins }: Plan): Problem[] {
  if (!isMapping(budget) || typeof budget.currency !== 'string' || !/^[A-Z]{3}$/.test(budget.currency)) return []
  const { currency: value } = budget
  if (currencyOf(value) !== undefined) return []
  const near = nearest(value, commonCurrencies, 1)
  if (near === undefined) return []
  const at = { holder: budget, key: 'currency' }
  const written = origins.written(budget, 'currency')
  return [
    {
      rule: 'syntax/right-shape',
      kind: 'mistyped-currency',
      seen: { value, near },
      at,
      meant: { ...at, value: near },
      ...(written && { edit: edit(written, near, false) }),
    },
  ]
}
