import type { Facts } from '../../lint/facts.ts'
import { isOfPeriod } from '../../lint/history.ts'
import { at, type Flag, rule } from '../../lint/rule.ts'
import { type Day, isDay, sayApart, sayDay } from '../../plan/dates.ts'
import { listOf } from '../../plan/lists.ts'
import { shortened } from '../../plan/texts/shortened.ts'
import { isLookBack } from '../../words/english/look-backs.ts'

export default rule({
  id: 'plan/dates-in-order',
  severity: 'error',
  from: 'draft',
  reads: [],
  // A draft has not been approved before.
  wantsHistory: 'approved',
  summary: 'The dates of the plan come in an order that is possible.',
  why: `Briefs, bookings and targets are made from these dates. A launch outside the period, or a target that falls due
    before anything is in market, is a slip of the pen that an agency will book media on.`,
  fix: 'Correct the date that is wrong: approval, then launch, then the flights, then the day of the target, all within the period.',
  source: '[000] steps',

  valid: [
    `
    # Milestones and work before the launch lie where they like; a plan may last one day.
    period: { start: 2026-07-01, end: 2026-07-01 }
    launch: 2026-07-01
    approved: { by: Amara Osei, on: 2026-07-01 }
    objective: { by: 2026-07-01 }
    channels:
      - { id: email, starts: 2026-07-01, ends: 2026-07-01, deliverables: [{ what: Copy, due: 2026-06-12 }] }
    operations:
      milestones: [{ id: briefs, due: 2026-06-12 }, { id: report, due: 2026-10-15 }]
    `,
    `
    # What is made of a flight is made when it is over.
    channels:
      - { id: email, ends: 2026-08-31, deliverables: [{ what: Four emails, due: 2026-08-31 }, { what: Final report, due: 2026-09-11 }] }
    `,
    `
    # A half-written plan has nothing to compare.
    period: { start: TBC, end: 2026-09-30 }
    objective: { by: 2026-09-30 }
    channels: [{ id: email, ends: 2026-09-30 }]
    `,
    [
      `
    # Changed while it ran, and approved again: git shows the approval before the launch.
    status: live
    launch: 2026-07-01
    approved: { by: Amara Osei, on: 2026-07-10 }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: `
    status: approved
    launch: 2026-07-01
    approved: { by: Amara Osei, on: 2026-06-15 }
    `,
          },
          { on: '2026-07-10' },
        ],
      },
    ],
  ],
  invalid: [
    `
    # A freeze that begins when all is over holds nothing.
    period: { start: 2026-07-01, end: 2026-09-30 }
    governance: { change_control: { freeze: 2027-06-22 } }
    #                                       ^^^^^^^^^^ warning: additions are frozen on 22 June 2027, 265 days after the period ends on 30 September 2026
    `,
    [
      `
    # The target and the flights agree, so it is the period that ends too early.
    period: { start: 2026-08-03, end: 2026-10-30 }
    #                                 ^^^^^^^^^^ warning: the period ends on 30 October 2026, 31 days before the objective is due on 30 November 2026, and 2 channels run on beyond it
    objective: { by: 2026-11-30 }
    channels: [{ id: email, ends: 2026-11-20 }, { id: films, ends: 2026-11-30 }]
    `,
      {
        related: [
          [
            ['2026-11-30', 'the day of the target'],
            ['2026-11-20', 'the end of a flight'],
            ['2026-11-30', 'the end of a flight'],
          ],
        ],
      },
    ],
    `
    # Several flights that end on one day behind the period: it may be the period that is wrong.
    period: { start: 2026-07-01, end: 2026-09-20 }
    channels:
      - { id: email, ends: 2026-09-30 }
        #                  ^^^^^^^^^^ warning: "email" ends on 30 September 2026, 10 days after the period ends on 20 September 2026; one more channel does so
      - { id: radio, ends: 2026-09-30 }
    `,
    `
    period: { start: 2026-07-01, end: 2026-09-20 }
    channels:
      - { id: email, ends: 2026-09-30 }
        #                  ^^^^^^^^^^ warning: "email" ends on 30 September 2026, 10 days after the period ends on 20 September 2026; 2 more channels do so
      - { id: radio, ends: 2026-09-30 }
      - { id: press, ends: 2026-09-30 }
    `,
    [
      `
    channels:
      - { id: films, name: Films, starts: 2026-07-01, ends: 2026-08-31, deliverables: [{ what: Second film, due: 2026-09-07 }] }
      #                                                                                                          ^^^^^^^^^^ warning: "Second film" is due on 7 September 2026, 7 days after "Films" ends on 31 August 2026
      `,
      { related: [[['2026-08-31', 'the end of this flight']]] },
    ],
    [
      `
    period: { start: 2026-07-01, end: 2026-06-30 }
    #                                 ^^^^^^^^^^ the period ends on 30 June 2026, 1 day before it starts on 1 July 2026
    launch: 2026-07-01
      `,
      { related: [[['2026-07-01', 'the first day of the period']]] },
    ],
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    launch: 2026-06-24
    #       ^^^^^^^^^^ the launch is on 24 June 2026, 7 days before the period starts on 1 July 2026
    objective: { by: 2026-09-30 }
      `,
      { related: [[['2026-07-01', 'the first day of the period']]] },
    ],
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    launch: 2027-07-01
    #       ^^^^^^^^^^ the launch is on 1 July 2027, 274 days after the period ends on 30 September 2026
    objective: { by: 2026-09-30 }
      `,
      { related: [[['2026-09-30', 'the last day of the period']]] },
    ],
    [
      `
    launch: 2026-09-01
    objective: { by: 2026-08-31 }
    #                ^^^^^^^^^^ the objective is due on 31 August 2026, 1 day before the launch on 1 September 2026
      `,
      { related: [[['2026-09-01', 'the launch']]] },
    ],
    [
      `
    period: { start: 2026-09-01, end: 2026-11-30 }
    approved: { by: Amara Osei, on: 2026-09-03 }
    #                               ^^^^^^^^^^ the plan was approved on 3 September 2026, 2 days after the launch on 1 September 2026
      `,
      { related: [[['2026-09-01', 'the first day of the period, which is the launch where no other is given']]] },
    ],
    [
      `
    status: live
    launch: 2026-07-01
    approved: { by: Amara Osei, on: 2026-07-10 }
    #                               ^^^^^^^^^^ the plan was approved on 10 July 2026, 9 days after the launch on 1 July 2026
    `,
      {
        history: [{ on: '2026-06-15', text: 'status: draft\nlaunch: 2026-07-01' }, { on: '2026-07-10' }],
        related: [[['2026-07-01', 'the launch']]],
      },
    ],
    [
      `
    # Nothing that git remembers could show an earlier approval.
    status: live
    launch: 2026-07-01
    approved: { by: Amara Osei, on: 2026-07-10 }
    #                               ^^^^^^^^^^ warning: the plan was approved on 10 July 2026, 9 days after the launch on 1 July 2026
    `,
      { history: [{ on: '2026-07-12' }], related: [[['2026-07-01', 'the launch']]] },
    ],
    [
      `
    period: { start: 2026-09-01, end: 2026-11-30 }
    objective: { by: 2027-01-31 }
    #                ^^^^^^^^^^ info: the objective is due on 31 January 2027, 62 days after the period ends on 30 November 2026
      `,
      { related: [[['2026-11-30', 'the last day of the period']]] },
    ],
    [
      `
    period: { start: 2026-07-01, end: 2026-09-30 }
    channels:
      - { id: radio, starts: 2026-07-06, ends: 2026-07-05 }
      #                                        ^^^^^^^^^^ "radio" ends on 5 July 2026, 1 day before it starts on 6 July 2026
      - { id: email, starts: 2026-06-29, ends: 2026-10-02 }
      #                      ^^^^^^^^^^ warning: "email" starts on 29 June 2026, 2 days before the period starts on 1 July 2026
      #                                        ^^^^^^^^^^ warning: "email" ends on 2 October 2026, 2 days after the period ends on 30 September 2026
      - { id: press, name: Local press, starts: 2025-08-01, ends: 2025-08-31 }
      #                                                           ^^^^^^^^^^ warning: "Local press" ends on 31 August 2025, 304 days before the period starts on 1 July 2026
      - { id: audio, starts: 2026-10-01, ends: 2026-10-31 }
      #                      ^^^^^^^^^^ warning: "audio" starts on 1 October 2026, 1 day after the period ends on 30 September 2026
      `,
      {
        related: [
          [['2026-07-06', 'the start of this flight']],
          [['2026-07-01', 'the first day of the period']],
          [['2026-09-30', 'the last day of the period']],
          [['2026-07-01', 'the first day of the period']],
          [['2026-09-30', 'the last day of the period']],
        ],
      },
    ],
  ],

  // As it came: a plan with two objectives or one broken channel still has dates that can be compared.
  *check(_, facts) {
    const { data } = facts.plan
    const start = dateIn(data.period, 'start', 'the first day of the period')
    const end = dateIn(data.period, 'end', 'the last day of the period')
    const written = dateIn(data, 'launch', 'the launch')
    // A date that is wrong is reported once, and nothing else is held against it.
    const isPossible = !start || !end || start.day <= end.day
    const period = isPossible ? { start, end } : {}
    if (start && end && !isPossible) yield wrong(end, 'the period ends', start, 'it starts')
    const stray = written && beyond(written, 'the launch is', period)
    if (stray) yield stray

    const byDefault = 'the first day of the period, which is the launch where no other is given'
    const launch = stray ? undefined : (written ?? (isPossible ? dateIn(data.period, 'start', byDefault) : undefined))
    const approval = dateIn(data.approved, 'on', 'the approval')
    const late = approval && launch && lateApproval(approval, launch, period, facts)
    if (late) yield late
    const { change_control: control } = (data.governance ?? {}) as { change_control?: unknown }
    const freeze = dateIn(control, 'freeze', '')
    if (freeze && period.end && freeze.day > period.end.day)
      yield { ...wrong(freeze, 'additions are frozen', period.end, 'the period ends'), severity: 'warning' }
    let agreed: Day | undefined
    for (const objective of listOf(data.objective)) {
      const due = dateIn(objective, 'by', 'the day of the target')
      if (due && launch && due.day < launch.day) yield wrong(due, 'the objective is due', launch, 'the launch')
      if (!due || !period.end || due.day <= period.end.day) continue
      const flights = until(due.day, period.end.day, listOf(data.channels))
      if (flights.length > 1) agreed = due.day
      yield ofTarget(due, period.end, flights)
    }
    for (const channel of listOf(data.channels)) {
      yield* ofFlight(channel, period, agreed)
      // What looks back on a flight is known by its name, and names are read in English.
      if (facts.words.language === 'en') yield* ofWork(channel)
    }
  },
})

/** A day of the plan, with where it stands and what it is called beside a finding on another day. */
interface Dated {
  readonly holder: Readonly<Record<string, unknown>>
  readonly key: string
  readonly day: Day
  readonly label: string
}
interface Period {
  readonly start?: Dated | undefined
  readonly end?: Dated | undefined
}

/**
 * The finding on an approval after the launch; none where git shows that the plan had been approved in time, so that this
 * is a later approval of what was changed. Where git cannot show it, nobody can be sure that it was not.
 */
function lateApproval(approval: Dated, launch: Dated, { start, end }: Period, facts: Facts): Flag | undefined {
  if (approval.day <= launch.day) return undefined
  const flag = wrong(approval, 'the plan was approved', launch, 'the launch')
  const { history, today, stage } = facts
  const period = { ...(start && { start: start.day }), ...(end && { end: end.day }) }
  const inTime = history.firstWith((version) => {
    if (!isOfPeriod(version, period)) return false
    const then = version.read(['status?', 'approved?'])
    const on = then?.approved?.on
    if (on !== undefined) return on <= launch.day
    return version.commit.on <= launch.day && (then?.status === 'approved' || then?.status === 'live')
  })
  // Nobody approves anything on a day that is still to come.
  if (inTime && approval.day <= today) return undefined
  if (stage === 'draft' || history.asOf(launch.day).length > 0) return flag
  return {
    ...flag,
    severity: 'warning',
    fix: 'Correct the day if it is wrong. A later approval of a plan that had been approved in time is right as it is: once it is committed, and git has the version with the first approval, nothing is reported.',
  }
}

/** The flights that run on beyond the period, and end by the day of the target. */
function until(due: Day, end: Day, channels: readonly unknown[]): readonly Dated[] {
  return channels
    .map((channel) => dateIn(channel, 'ends', 'the end of a flight'))
    .filter((flight) => flight !== undefined)
    .filter(({ day }) => day > end && day <= due)
}

/** The target and several flights that lie beyond the end of the period agree with each other: that end is what is wrong. */
function ofTarget(due: Dated, end: Dated, flights: readonly Dated[]): Flag {
  if (flights.length < 2) return { ...wrong(due, 'the objective is due', end, 'the period ends'), severity: 'info' }
  const apart = sayApart(end.day, due.day)
  return at(
    end.holder,
    end.key,
    `the period ends on ${sayDay(end.day)}, ${apart} before the objective is due on ${sayDay(due.day)}, and ${flights.length} channels run on beyond it`,
    {
      severity: 'warning',
      fix: 'Write the last day that the plan covers; if it is right, end the flights by then.',
      related: [at(due.holder, due.key, due.label), ...flights.map((one) => at(one.holder, one.key, one.label))],
    },
  )
}

/** @param agreed A day beyond the period by which flights may end, as what is wrong with them has been told. */
function* ofFlight(channel: unknown, period: Period, agreed: Day | undefined): Iterable<Flag> {
  const starts = dateIn(channel, 'starts', 'the start of this flight')
  const ends = dateIn(channel, 'ends', '')
  const name = `"${nameOf((starts ?? ends)?.holder)}"`
  const early = starts && beyond(starts, `${name} starts`, period)
  const isTold = ends && agreed !== undefined && ends.day <= agreed && !(period.start && ends.day < period.start.day)
  const late = ends && !isTold ? beyond(ends, `${name} ends`, period) : undefined
  if (starts && ends && ends.day < starts.day) yield wrong(ends, `${name} ends`, starts, 'it starts')
  // A flight that lies wholly outside is one mistake, told by the date that is nearer to the period.
  else if (starts && early && period.end && starts.day > period.end.day) yield asOne(early, starts)
  else if (ends && late && period.start && ends.day < period.start.day) yield asOne(late, ends)
  else {
    if (starts && early) yield asOne(early, starts)
    if (ends && late) yield asOne(late, ends)
  }
}

/** Flights that lie outside by the same day have one cause, which may as well be the period. */
function asOne(flag: Flag, { key, day }: Dated): Flag {
  const others = (count: number) => `; ${count === 1 ? 'one more channel does' : `${count} more channels do`} so`
  return { ...flag, severity: 'warning', cause: { name: `${key} ${day}`, others } }
}

/** What is to be made for a flight and would come when it is over. */
function* ofWork(channel: unknown): Iterable<Flag> {
  const starts = dateIn(channel, 'starts', '')
  const ends = dateIn(channel, 'ends', '')
  if (!ends || (starts && ends.day < starts.day)) return
  const name = `"${nameOf(ends.holder)}"`
  const last = { ...ends, label: 'the end of this flight' }
  for (const work of listOf((ends.holder as { deliverables?: unknown }).deliverables)) {
    const due = dateIn(work, 'due', '')
    const what = (work as { what?: unknown }).what
    if (due && due.day > ends.day && typeof what === 'string' && !isLookBack(what))
      yield { ...wrong(due, `"${shortened(what, 80)}" is due`, last, `${name} ends`), severity: 'warning' }
  }
}

/** The finding on a day that lies outside the period. */
function beyond(date: Dated, what: string, { start, end }: Period): Flag | undefined {
  if (start && date.day < start.day) return wrong(date, what, start, 'the period starts')
  return end && date.day > end.day ? wrong(date, what, end, 'the period ends') : undefined
}

/** "the launch is on 24 June 2026, 7 days before the period starts on 1 July 2026" */
function wrong(date: Dated, what: string, other: Dated, otherWhat: string): Flag {
  const apart = `${sayApart(other.day, date.day)} ${date.day < other.day ? 'before' : 'after'}`
  return at(date.holder, date.key, `${what} on ${sayDay(date.day)}, ${apart} ${otherWhat} on ${sayDay(other.day)}`, {
    related: [at(other.holder, other.key, other.label)],
  })
}

function dateIn(thing: unknown, key: string, label: string): Dated | undefined {
  if (typeof thing !== 'object' || thing === null) return undefined
  const holder = thing as Record<string, unknown>
  const day = holder[key]
  return typeof day === 'string' && isDay(day) ? { holder, key, day, label } : undefined
}

function nameOf(thing: Readonly<Record<string, unknown>> | undefined): string {
  const name = [thing?.name, thing?.id].find((text) => typeof text === 'string')
  return typeof name === 'string' ? name : 'this channel'
}
