import { currencyOf, mayBeSameCurrency } from '../../plan/currencies.ts'
import type { Problem } from '../../source/problem.ts'
import { edit, type Misfit } from '../misfit.ts'
import { numberSaid, plainly } from '../said/numbers.ts'
import type { Subject } from '../subject.ts'

/** `£84k` and `12.5 %`: a number or a share that no program could compute with, and what it says. */
export function numberAsText(text: string, { at, field, written, subject }: Misfit): Problem | undefined {
  const said = numberSaid(text, field)?.value
  const share = typeof said === 'string'
  const number = said?.toString()
  if (field?.kind === 'Share' && !share && isMoney(text, number)) {
    // Nobody can say which share was meant, so it is read on without one.
    const seen = { value: text, ...(number !== undefined && { number }) }
    return { rule: 'syntax/number-as-text', kind: 'money', seen, at, meant: { ...at, value: undefined } }
  }
  // A share that is one already is wanted nowhere here; a number can only be text because of its quotes.
  if (number === undefined || (share && number === text)) return undefined
  return {
    rule: 'syntax/number-as-text',
    kind: share ? 'share' : 'number',
    seen: { value: text, number },
    at,
    meant: { ...at, value: said },
    ...(written && {
      edit: edit(written, number, share || (isBare(text, field) && losesNoCurrency(text, subject.data))),
    }),
  }
}

/** Nothing is lost but the form where the number was all that stood there. */
function isBare(text: string, field: Misfit['field']): boolean {
  return plainly(text, field) === text.trim()
}

/** A number beside the sign or code of a currency, or words in which a sign stands before one. */
function isMoney(text: string, number: string | undefined): boolean {
  return number === undefined ? /[$£€¥₹]\s?\d/.test(text) : /[$£€¥]|[A-Z]{3}/.test(text)
}

/** The sign before or after a number may go where the budget names that currency anyway. */
function losesNoCurrency(text: string, data: Subject['data']): boolean {
  const [, sign] = /^\s*([A-Z]{3}|[$£€¥])/.exec(text) ?? /([A-Z]{3}|[$£€¥])\s*$/.exec(text) ?? []
  if (sign === undefined) return true
  const { currency } = (data?.budget ?? {}) as { readonly currency?: unknown }
  const own = currencyOf(sign)
  return own !== undefined && typeof currency === 'string' && mayBeSameCurrency(own, currency)
}
