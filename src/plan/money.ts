/** Making a formatter costs more than all it ever formats: each is made once. */
const formatters = new Map<string, Intl.NumberFormat>()

function formatter(isWhole: boolean, currency?: string): Intl.NumberFormat {
  const key = `${isWhole} ${currency ?? ''}`
  let known = formatters.get(key)
  if (!known) {
    known = new Intl.NumberFormat('en-GB', {
      ...(currency && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
      minimumFractionDigits: isWhole ? 0 : 2,
      maximumFractionDigits: 2,
    })
    formatters.set(key, known)
  }
  return known
}

/** "84,000" or "182.50": how messages write a number. */
export function sayNumber(value: number): string {
  return formatter(Number.isInteger(value)).format(value)
}

/** "£84,000" where the currency is known to Intl, "84,000" where none is given. */
export function sayMoney(value: number, currency?: string): string {
  return formatter(Number.isInteger(value), currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined).format(
    value,
  )
}

/** Are two sums of money the same to the cent? Sums of decimals are never compared with `===`. */
export function sameMoney(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005
}
