import { InvalidArgumentError } from 'commander'
import { isDay } from '../plan/dates.ts'
import { nearest } from '../plan/nearest.ts'

/** Reads the value of an option that may be given once. What is wrong with it is a usage error. */
type Read<T> = (text: string, previous?: T) => T

/** Refuses to be given again, and the next option where the value was forgotten. */
export function once<T>(read: (text: string) => T): Read<T> {
  return (text, previous) => {
    if (previous !== undefined) throw new InvalidArgumentError('it is given twice')
    if (/^--[a-z]/.test(text)) throw new InvalidArgumentError(`its value is missing: ${text} is an option of its own`)
    return read(text)
  }
}

/** One of a list of names. `thing` is what they are: "format". */
export function oneOf<T extends string>(thing: string, names: readonly T[]): Read<T> {
  return once((text) => known(text, thing, names))
}

/** The name, or a usage error with the nearest one. */
export function known<T extends string>(text: string, thing: string, names: readonly T[]): T {
  const name = names.find((one) => one === text)
  if (name !== undefined) return name
  const near = nearest(text, names)
  throw new InvalidArgumentError(
    `there is no ${thing} "${text}"; ${near ? `a similar name is "${near}"` : `there are ${names.join(', ')}`}`,
  )
}

export const text: Read<string> = once((text) => {
  if (text === '') throw new InvalidArgumentError('it is empty')
  return text
})

export const count: Read<number> = once((text) => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('it must be a whole number from 0 on')
  return Number(text)
})

export const day: Read<string> = once((text) => {
  if (!isDay(text)) throw new InvalidArgumentError('it must be a day of the calendar, written as 2026-07-01')
  return text
})
