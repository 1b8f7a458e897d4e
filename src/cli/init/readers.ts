import { InvalidArgumentError } from 'commander'
import { countedKinds, type ObjectiveKind } from '../../init/answers.ts'
import { channelIds } from '../../init/ids.ts'
import { currencyOf } from '../../plan/currencies.ts'
import type { Day } from '../../plan/dates.ts'
import { numberIn } from '../../plan/numerals.ts'
import { hiddenCharacters } from '../../plan/texts/hidden-characters.ts'
import { dayIn } from '../../schema/said/days.ts'
import { day } from '../arguments.ts'

/** A number as it was answered, with the sign of a share where one stood behind it. */
export interface Amount {
  readonly value: number
  readonly isShare: boolean
}

const longest = 120
const mostChannels = 30

/** In texts 1900 to 2099 are read as years, and a plan may end in the year after the one it starts in. */
const years = { first: 1900, last: 2098 }

/** A text for people on one line. What is wrong with an answer is a usage error here, whoever asked for it. */
export function line(text: string): string {
  const answer = text.trim()
  if (answer === '') throw new InvalidArgumentError('it is empty')
  if (answer.length > longest) throw new InvalidArgumentError(`it is longer than ${longest} characters`)
  const [hidden] = hiddenCharacters(answer)
  if (hidden) throw new InvalidArgumentError(`it holds a character that nobody can see, a ${hidden.name}`)
  if (/[\n\r\t]/.test(answer)) throw new InvalidArgumentError('it must be one line, without tabs')
  if (/\p{Cs}/u.test(answer)) throw new InvalidArgumentError('it holds half a character')
  return answer
}

/** A day that a plan may name, also as people write it, where it can be only one: "1 March 2027". */
export function planDay(text: string): Day {
  const answer = day(dayIn(text) ?? text.trim())
  const year = Number(answer.slice(0, 4))
  if (year >= years.first && year <= years.last) return answer
  throw new InvalidArgumentError(
    `${answer} is no day of a plan: the years ${years.first} to ${years.last} can be planned`,
  )
}

/** "subscribers": what can be counted has a name. */
export function unit(text: string): string {
  const answer = line(text)
  if (!/\p{L}/u.test(answer)) throw new InvalidArgumentError('it must say what is counted, such as subscribers')
  return answer
}

/** "Paid search, Email". */
export function channelNames(text: string): readonly string[] {
  const names = text
    .split(/[,;]/)
    .filter((name) => name.trim() !== '')
    .map(line)
  if (names.length === 0) throw new InvalidArgumentError('name at least one channel, such as Email')
  if (names.length > mostChannels)
    throw new InvalidArgumentError(`there are ${names.length}, and ${mostChannels} are the most`)
  const ids = channelIds(names)
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index)
  if (again >= 0) {
    const first = names[ids.indexOf(ids[again] ?? '')]
    throw new InvalidArgumentError(`"${first}" and "${names[again]}" would have the same id, ${ids[again]}`)
  }
  return names
}

/** "GBP", also where it was answered as "£" or "pounds". */
export function currency(text: string): string {
  const answer = text.trim()
  const code = currencyOf(answer.toUpperCase()) ?? currencyOf(answer)
  if (code !== undefined && /^[A-Z]{3}$/.test(code) && answer.length <= 10) return code
  throw new InvalidArgumentError(`"${answer}" names no one currency: write its code, such as GBP, EUR or USD`)
}

/** "2000", "2,000", "£250k" or "12%", as a plan may have them. */
export function amount(text: string): Amount {
  const answer = text.trim()
  if (/^\d{1,3}\.\d{3}$/.test(answer))
    throw new InvalidArgumentError(
      `${answer} can be read as ${Number(answer)} and as ${answer.replace('.', '')}: write it without the dot`,
    )
  const isShare = answer.endsWith('%')
  const value = numberIn(isShare ? answer.slice(0, -1) : answer) ?? 0
  if (value <= 0 || value >= 1e13) throw new InvalidArgumentError('it must be a number above 0, such as 2000 or 12%')
  return { value, isShare }
}

/** The target, where it is a number that such an objective can have: a share is one of a hundred, and people are counted. */
export function targetFor(kind: ObjectiveKind, { value, isShare }: Amount): number {
  const isOfHundred = !countedKinds.includes(kind) && kind !== 'revenue'
  if (isOfHundred && value > 100) throw new InvalidArgumentError(`the number of ${kind} is a share, and at most 100%`)
  if (!isOfHundred && isShare)
    throw new InvalidArgumentError(`the number of ${kind} is ${kind === 'revenue' ? 'money' : 'a count'}, and no share`)
  return value
}
