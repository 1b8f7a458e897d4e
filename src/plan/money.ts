/** "84,000" or "182.50": how messages write a number. By hand, because the first use of Intl costs more than a plan. */
export function sayNumber(value: number): string {
  const [whole = '', decimals] = Math.abs(value)
    .toFixed(Number.isInteger(value) ? 0 : 2)
    .split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}

/** Currencies whose sign everybody in the field reads; others are named by their code. */
const signs: Readonly<Record<string, string>> = {
  GBP: '£',
  EUR: '€',
  USD: '$',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  PLN: 'zł ',
}

/** "£84,000", "CHF 84,000", or "84,000" where no currency is given. */
export function sayMoney(value: number, currency?: string): string {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return sayNumber(value)
  return `${value < 0 ? '-' : ''}${signs[currency] ?? `${currency} `}${sayNumber(Math.abs(value))}`
}
