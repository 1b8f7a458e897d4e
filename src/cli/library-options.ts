import { briefFormats, languageCodes } from '../brief/brief.ts'
import { isDay } from '../plan/dates.ts'
import { nearest } from '../plan/nearest.ts'
import { statuses } from '../plan/plan.ts'
import { presetNames } from './config/preset-names.ts'

/** The options that a function takes, each with the names that it may have, or `any` where its reader asks. */
type Known = Readonly<Record<string, readonly string[] | 'any'>>

const shared = { today: 'any', preset: presetNames, rules: 'any' } as const
export const lintOptions: Known = { ...shared, stage: statuses }
export const briefOptions: Known = {
  ...shared,
  channel: 'any',
  format: briefFormats,
  language: languageCodes,
  draft: 'any',
  previous: 'any',
}

const needed = { today: '2026-07-01', channel: 'email' }

/** What TypeScript says of wrong options, said to those who do without it: none is passed over. */
export function checkOptions(given: unknown, known: Known): void {
  const options = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {}
  for (const [name, value] of Object.entries(options)) {
    const names = Object.hasOwn(known, name) ? known[name] : undefined
    if (names === undefined) throw new TypeError(`there is no option "${name}"; ${others(name, Object.keys(known))}`)
    if (names === 'any' || value === undefined || names.some((one) => one === value)) continue
    throw new TypeError(`there is no ${name} "${value}"; ${others(String(value), names)}`)
  }
  for (const [name, sample] of Object.entries(needed))
    if (Object.hasOwn(known, name) && options[name] === undefined)
      throw new TypeError(`the option ${name} is missing: for instance { ${name}: '${sample}' }`)
  const { today } = options
  if (typeof today !== 'string' || !isDay(today))
    throw new TypeError(`"${today}" is not a day of the calendar, written as 2026-07-01`)
}

/** The same for the plans themselves. */
export function checkTexts(plans: unknown): void {
  const isText = (one: unknown) =>
    typeof one === 'object' &&
    one !== null &&
    ['file', 'text'].every((name) => typeof (one as Record<string, unknown>)[name] === 'string')
  if (!Array.isArray(plans) || !plans.every(isText))
    throw new TypeError('plans are given as a list of { file, text }, each with its name and its words as strings')
}

function others(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return near ? `a similar name is "${near}"` : `there are ${names.join(', ')}`
}
