import { type Day, isDay } from '../dates.ts'

/** Does any field of the plan hold this number? A percentage is held as `9%`, 0.09 or 9. */
export function holdsNumber(data: unknown, { value: number, percent }: { value: number; percent?: boolean }): boolean {
  return someValue(data, (value) =>
    typeof value === 'number'
      ? same(value, number) || (percent === true && same(value, number / 100))
      : /^\d+(?:\.\d+)?%$/.test(value) && same(Number.parseFloat(value), number),
  )
}

/** Does any field of the plan hold a day of which this is true? */
export function holdsDay(data: unknown, test: (day: Day) => boolean): boolean {
  return someValue(data, (value) => typeof value === 'string' && isDay(value) && test(value))
}

/** 1.1 × 3 is 3.3 to people. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9
}

function someValue(value: unknown, test: (value: string | number) => boolean): boolean {
  if (typeof value === 'string' || typeof value === 'number') return test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((inner) => someValue(inner, test))
}
