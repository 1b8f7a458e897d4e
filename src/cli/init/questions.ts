import { InvalidArgumentError } from 'commander'
import {
  type Answers,
  type CommercialKind,
  commercialKinds,
  countedKinds,
  forms,
  type ObjectiveKind,
  objectiveKinds,
  otherKinds,
} from '../../init/answers.ts'
import { nameOf, nextQuarter, periodIn, threeMonthsFrom } from '../../init/period.ts'
import { Refusal } from '../../io/refusal.ts'
import type { Prompt, World } from '../../io/world.ts'
import type { Day } from '../../plan/dates.ts'
import { oneLine } from '../../report/sanitize.ts'
import { known } from '../arguments.ts'
import type { InitOptions } from '../init.ts'
import { type Amount, amount, channelNames, currency, line, planDay, targetFor, unit as unitIn } from './readers.ts'

/** One thing to know before a plan can be written. */
interface Question<T> {
  readonly flag: string
  readonly asks: string
  /** The answers that there are, where they are few. */
  readonly among?: readonly string[]
  /** What an empty line means; a text is shown. Undefined where something has to be said. */
  readonly usual?: { readonly value: T; readonly shown?: string }
  readonly read: (text: string) => T
}

/** The answer to a question whose flag has, or has not, been given. */
type Ask = <T>(given: T | undefined, question: Question<T>) => Promise<T>

/** Everything that a starter is made of, and the folder that it goes to: from the flags, and from the person for the rest. */
export async function answersFor(
  folder: string | undefined,
  options: InitOptions,
  today: Day,
  world: World,
): Promise<{ readonly answers: Answers; readonly folder: string }> {
  if (options.yes) return settle(folder, options, today, usual)
  if (!world.prompt) {
    const missing: string[] = []
    const found = await settle(folder ?? '.', options, today, noting(missing))
    if (missing.length === 0) return found
    throw new Refusal(`nobody can be asked here: give ${missing.join(', ')}, or --yes for the usual answers`)
  }
  const prompt = await world.prompt()
  try {
    return await settle(folder, options, today, asking(prompt, world))
  } finally {
    prompt.close()
  }
}

async function settle(folder: string | undefined, given: InitOptions, today: Day, ask: Ask) {
  agree(given)
  const period = (given.name === undefined ? undefined : periodIn(given.name)) ?? nextQuarter(today)
  const start = await ask(given.start, {
    flag: '--start',
    asks: 'First day of the plan',
    usual: shown(period.start),
    read: planDay,
  })
  const end = await ask(given.end && flagged('--end', () => after(start, given.end as Day)), {
    flag: '--end',
    asks: 'Last day',
    usual: shown(start === period.start ? period.end : threeMonthsFrom(start)),
    read: (text) => after(start, planDay(text)),
  })
  const name = await ask(given.name, {
    flag: '--name',
    asks: 'What is the plan called?',
    usual: shown(nameOf({ start, end })),
    read: line,
  })
  const objective = await ask<ObjectiveKind>(given.objective, {
    flag: '--objective',
    asks: `What result is it for? (${objectiveKinds.join(', ')})`,
    usual: shown('acquisition'),
    read: (text) => known(text.trim(), 'such result', objectiveKinds),
  })
  agree({ ...given, objective })
  const isOther = (otherKinds as readonly string[]).includes(objective)
  const leadsTo = isOther
    ? await ask<CommercialKind>(given.leadsTo, {
        flag: '--leads-to',
        among: commercialKinds,
        asks: `Which of these comes of it in the end? (${commercialKinds.join(', ')})`,
        read: (text) => known(text.trim(), 'such result', commercialKinds),
      })
    : undefined
  const code = await ask(given.currency, { flag: '--currency', asks: 'Currency', usual: shown('GBP'), read: currency })
  const unit = countedKinds.includes(objective)
    ? await ask(given.unit, {
        flag: '--unit',
        asks: 'What is counted?',
        usual: shown(objective === 'policy' ? 'commitments' : 'customers'),
        read: unitIn,
      })
    : undefined
  const target = await ask<number | undefined>(
    given.target && flagged('--target', () => targetFor(objective, given.target as Amount)),
    {
      flag: '--target',
      asks: `${howMuch(objective, unit, code)} (leave it empty where it is not decided)`,
      usual: { value: undefined },
      read: (text) => targetFor(objective, amount(text)),
    },
  )
  const by = await ask(given.by && flagged('--by', () => after(start, given.by as Day)), {
    flag: '--by',
    asks: 'By which day?',
    usual: shown(end),
    read: (text) => after(start, planDay(text)),
  })
  const channels = await ask(given.channels, {
    flag: '--channels',
    asks: 'Channels, with commas between them',
    usual: { value: ['Paid search', 'Email'], shown: 'Paid search, Email' },
    read: channelNames,
  })
  const form = await ask(given.form, {
    flag: '--form',
    asks: `As what? (${forms.join(', ')})`,
    usual: shown('yaml' as const),
    read: (text) => known(text.trim(), 'form', forms),
  })
  const where = await ask(folder, { flag: 'a folder', asks: 'In which folder?', usual: shown('.'), read: line })
  const answers: Answers = {
    name,
    objective,
    ...(leadsTo && { leadsTo }),
    ...(target !== undefined && { target }),
    ...(unit !== undefined && { unit }),
    by,
    currency: code,
    start,
    end,
    channels,
    form,
  }
  return { answers, folder: where }
}

function howMuch(objective: ObjectiveKind, unit: string | undefined, code: string): string {
  if (objective === 'revenue') return `How much, in ${code}?`
  return unit === undefined ? 'How many per cent?' : `How many ${unit}?`
}

function shown<const T extends string>(value: T): { value: T; shown: string } {
  return { value, shown: value }
}

/** Flags that cannot all be meant. */
function agree({ objective, leadsTo, unit }: InitOptions): void {
  if (objective === undefined) return
  if (leadsTo !== undefined && (commercialKinds as readonly string[]).includes(objective))
    throw new Refusal(`--leads-to is for ${otherKinds.join(', ')}: ${objective} is a commercial result itself`)
  if (unit !== undefined && !countedKinds.includes(objective))
    throw new Refusal(`--unit is for ${countedKinds.join(' and ')}: ${objective} has a unit of its own`)
}

function after(start: Day, later: Day): Day {
  if (later >= start) return later
  throw new InvalidArgumentError(`${later} is before the first day, ${start}`)
}

/** What is wrong with a flag only beside the others. */
function flagged<T>(flag: string, check: () => T): T {
  try {
    return check()
  } catch (error) {
    throw error instanceof InvalidArgumentError ? new Refusal(`${flag}: ${error.message}`) : error
  }
}

/** Takes what is usual. */
const usual: Ask = async (given, { flag, usual, among }) => {
  if (given !== undefined) return given
  if (usual) return usual.value
  throw new Refusal(`no answer is usual for ${flag}: give ${among ? `one of ${among.join(', ')}` : 'it'}`)
}

/** Takes what is usual too, and notes what would have been asked. */
function noting(missing: string[]): Ask {
  return async (given, question) => {
    if (given !== undefined) return given
    missing.push(question.flag)
    return question.usual ? question.usual.value : (undefined as never)
  }
}

/** Asks until the answer is one. */
function asking(prompt: Prompt, { stderr }: World): Ask {
  return async (given, { asks, usual, read }) => {
    if (given !== undefined) return given
    for (;;) {
      const answer = await prompt.ask(`${asks}${usual?.shown === undefined ? '' : ` [${usual.shown}]`} `)
      if (answer === undefined) {
        await stderr.write('\n')
        throw new Refusal('stopped before the last answer: nothing was written')
      }
      if (answer.trim() === '' && usual) return usual.value
      try {
        return read(answer)
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error
        await stderr.write(`  ${oneLine(error.message)}\n`)
      }
    }
  }
}
