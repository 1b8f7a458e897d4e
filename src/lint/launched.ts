import type { Day } from '../plan/dates.ts'
import { type History, isOfPeriod, launchIn, type Version } from './history.ts'

/** The launch that what came before it is judged by. */
interface FirstLaunch {
  readonly day: Day
  /** It was moved later since it was first committed. */
  readonly isMoved: boolean
}

/** The day of the launch: the first one that was committed, where it was moved later since. */
export function firstLaunch(
  history: History,
  now: Day | undefined,
  period: Parameters<typeof isOfPeriod>[1],
): FirstLaunch | undefined {
  const first = history.firstWith((version) => launchIn(version) !== undefined && isOfPeriod(version, period))
  const promised = first && launchIn(first)
  if (promised !== undefined && (now === undefined || promised < now)) return { day: promised, isMoved: true }
  return now === undefined ? undefined : { day: now, isMoved: false }
}

/** Was the launch moved later before it came? `stood` is the plan as it stood on the day of the launch. */
export function isPutOff(stood: readonly Version[], day: Day): boolean {
  return stood.some((version) => (launchIn(version) ?? day) > day)
}
