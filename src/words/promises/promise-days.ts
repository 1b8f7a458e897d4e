import { remembered } from '../matching/remembered.ts'
import { dates } from '../numbers/dates.ts'
import type { Term } from './term.ts'

/**
 * The days that a promise names: "Order by 20 December". Two promises may well name two days; only where both are the
 * same sentence but for the day (`isSameButFor`) does one contradict the other.
 */
export const promiseDays = remembered((text: string): Term[] =>
  dates(text.slice(0, longest))
    .filter(({ certain }) => certain)
    .map(({ start, end, text: said, day, month }) => {
      return { kind: 'day', value: month * 100 + day, unit: 'day of the year', about: [], start, end, text: said }
    }),
)

const longest = 4000
