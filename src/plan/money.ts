/** "84,000" or "182.50": how messages write a number. */
export function sayNumber(value: number): string {
  return value.toLocaleString('en-GB', {
    maximumFractionDigits: 2,
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  })
}

/** "£84,000" where the currency is known to Intl, "84,000" where none is given. */
export function sayMoney(value: number, currency?: string): string {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return sayNumber(value)
  return value.toLocaleString('en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  })
}

/** Are two sums of money the same to the cent? Sums of decimals are never compared with `===`. */
export function sameMoney(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005
}
