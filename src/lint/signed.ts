import type { ApprovedLines } from '../plan/budget/held-moves.ts'
import type { Day } from '../plan/dates.ts'
import { formerOf } from '../plan/versions/former.ts'
import { type History, sayCommit, type Version } from './history.ts'

/**
 * The plan as it was signed: the first commit that carries this date. One that was made ahead of the day is followed by
 * more work on what was then signed: there it is the last one before the day, or one for each line of work, and whatever
 * was committed on the day itself, for nobody knows the hour.
 */
export function signedVersions(
  history: History,
  on: Day,
  dayIn: (version: Version) => Day | undefined,
): readonly Version[] {
  const carries = (version: Version) => dayIn(version) === on
  const first = history.firstWith(carries)
  if (!first) return []
  if (first.commit.on >= on) return [first]
  return [...history.versions.filter(({ commit }) => commit.on === on), ...history.before(on)].filter(carries)
}

const approved = new WeakMap<History, { readonly on: Day; readonly versions: readonly Version[] }>()

/** The plan as it was approved on the day that it gives now: found once for all rules that ask. */
export function approvedVersions(history: History, on: Day): readonly Version[] {
  const known = approved.get(history)
  if (known?.on === on) return known.versions
  const versions = signedVersions(history, on, approvedIn)
  approved.set(history, { on, versions })
  return versions
}

function approvedIn(version: Version): Day | undefined {
  return version.read(['approved'])?.approved.on
}

/** ", since 3333…, 20 July 2026, Mia Torres": the first commit after another one in which something is as it is now. */
export function saySince(history: History, signed: Version, isAsNow: (version: Version) => boolean): string {
  let isLater = false
  const since = history.firstWith((version) => {
    if (isLater && isAsNow(version)) return true
    isLater ||= version === signed
    return false
  })
  return since ? `, since ${sayCommit(since.commit)}` : ''
}

type Channel = Parameters<typeof formerOf>[0]

/** What a channel of an earlier version is called now. */
export function idNowOf(version: Version, now: readonly Channel[]): (id: string) => string {
  const then = version.read(['channels[]?'])?.channels ?? []
  const renamed = new Map(now.map((channel) => [formerOf(channel, now, then)?.id, channel.id]))
  return (id) => renamed.get(id) ?? id
}

/** The budget that was approved, for a plan with these channels; undefined where no commit tells. */
export function approvedLines(
  committed: History,
  on: Day | undefined,
  channels: readonly Channel[],
): ApprovedLines | undefined {
  const version = on === undefined ? undefined : approvedVersions(committed, on)[0]
  const budget = version?.read(['budget?'])?.budget
  return version && budget && { budget, idNow: idNowOf(version, channels) }
}
