import { byText } from '../../source/by-text.ts'
import { channelName } from '../channels.ts'
import type { Day } from '../dates.ts'

/** A step that may wait for others. */
export interface Waiting {
  readonly id: string
  readonly name?: string | undefined
  readonly due?: Day | undefined
  readonly done?: Day | undefined
  readonly depends_on?: readonly string[] | undefined
}

interface Starting {
  readonly id: string
  readonly name?: string | undefined
  readonly starts?: Day | undefined
  readonly ends?: Day | undefined
  readonly depends_on?: readonly string[] | undefined
}

/** The first day in market, with where it is written. */
export interface Launch {
  readonly holder: object
  readonly key: 'launch' | 'start'
  readonly day: Day
}

/** Something that cannot go ahead before another thing is ready, and the day on which it should. */
export interface Need {
  readonly holder: object
  readonly key: string
  readonly day: Day
  /** "the start of "Paid search"": what the day is. */
  readonly what: string
  /** Until when the need stands; undefined where it has no end. */
  readonly ends?: Day | undefined
  /** Has it gone ahead already? */
  readonly met: boolean
}

/** The launch of a plan; by default the first day of its period. */
export function launchOf(
  data: object,
  launch: Day | undefined,
  period: { readonly start?: Day | undefined } | undefined,
): Launch | undefined {
  if (launch !== undefined) return { holder: data, key: 'launch', day: launch }
  return period?.start === undefined ? undefined : { holder: period, key: 'start', day: period.start }
}

/** What people call a milestone. */
export function stepName({ id, name }: Pick<Waiting, 'id' | 'name'>): string {
  return name?.trim() || id
}

/** Everything with a date that waits for the thing with this id, the earliest first. */
export function needsOf(
  id: string,
  milestones: readonly Waiting[],
  channels: readonly Starting[],
  launch: Launch | undefined,
): Need[] {
  const needs: Need[] = []
  for (const channel of channels) {
    if (!channel.depends_on?.includes(id)) continue
    const { ends, starts } = channel
    const name = `"${channelName(channel)}"`
    if (starts !== undefined)
      needs.push({ holder: channel, key: 'starts', day: starts, what: `the start of ${name}`, ends, met: false })
    else if (launch) needs.push({ ...launch, what: `the launch of ${name}`, ends, met: false })
  }
  for (const milestone of milestones) {
    const { due, done } = milestone
    if (due === undefined || milestone.id === id || !milestone.depends_on?.includes(id)) continue
    needs.push({
      holder: milestone,
      key: 'due',
      day: due,
      what: `the milestone "${stepName(milestone)}"`,
      met: done !== undefined,
    })
  }
  return needs.sort((a, b) => byText(a.day, b.day))
}

/** Steps that wait for each other, each circle once: [live, tested] where live waits for tested and tested for live. */
export function circlesIn<W extends Waiting>(steps: readonly W[]): W[][] {
  const byId = new Map<string, W>()
  for (const step of steps) if (!byId.has(step.id)) byId.set(step.id, step)
  const finished = new Set<W>()
  const circles: W[][] = []
  for (const start of byId.values()) {
    // By hand rather than by recursion: a chain may be as long as a plan.
    const way: W[] = []
    const onWay = new Set<W>()
    const open: { readonly step: W; next: number }[] = []
    const enter = (step: W) => {
      way.push(step)
      onWay.add(step)
      open.push({ step, next: 0 })
    }
    if (!finished.has(start)) enter(start)
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const next = byId.get(top.step.depends_on?.[top.next++] ?? '')
      if (next && onWay.has(next)) circles.push(way.slice(way.indexOf(next)))
      else if (next && !finished.has(next)) enter(next)
      if (top.next >= (top.step.depends_on?.length ?? 0) && open.at(-1) === top) {
        open.pop()
        way.pop()
        onWay.delete(top.step)
        finished.add(top.step)
      }
    }
  }
  return circles
}
