import { isOfPeriod, type Version } from '../../lint/history.ts'
import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { type Day, sayAway, sayDay } from '../../plan/dates.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { nameOf } from '../../plan/people/people.ts'
import { said } from '../../words/gaps/placeholders.ts'

export default rule({
  id: 'messaging/signed-off',
  severity: 'error',
  from: 'approved',
  reads: ['messaging', 'channels[]?', 'period?', 'launch?'],
  wantsHistory: 'approved',
  summary: 'The messaging is signed off before anything is made from it.',
  why: `An agency that starts before the argument is settled settles it alone. What was briefed, made or launched before the
    sign-off carries an argument that nobody agreed to, and correcting it later costs a second production.`,
  fix: 'Have the messaging signed off, with name and date, before the first brief is answered; move what comes earlier.',
  source: '[000] step 3',

  valid: [
    `
    messaging: { signed_off: { by: Amara Osei, on: 2026-05-29 } }
    launch: 2026-07-01
    channels:
      - id: email
        brief: { respond_by: 2026-05-29 }
        deliverables: [{ what: Two emails, due: 2026-06-24 }]
    `,
    [
      `
    # Changed while it ran, and signed off again: git has the sign-off that was in time.
    messaging: { promises: [Free returns for 90 days], signed_off: { by: Amara Osei, on: 2026-07-10 } }
    launch: 2026-07-01
    channels: [{ id: email, brief: { respond_by: 2026-06-05 } }]
    `,
      {
        history: [
          { on: '2026-06-01', text: 'messaging: { signed_off: { by: Amara Osei, on: 2026-05-29 } }' },
          { on: '2026-07-10' },
        ],
      },
    ],
    `
    # A draft is not asked yet.
    status: draft
    messaging: { proposition: One price covers it all. }
    `,
  ],
  invalid: [
    `
    launch: 2026-09-01
    messaging: { signed_off: { by: Amara Osei, on: 2026-08-14 } }
    #                                              ^^^^^^^^^^ warning: the sign-off is dated 14 August 2026, 30 days from now
    `,
    `
    messaging:
  # ^^^^^^^^^ nobody has signed off the messaging
      proposition: One price covers it all.
    `,
    `
    messaging:
      signed_off: { by: Amara Osei }
    # ^^^^^^^^^^ the sign-off by Amara Osei has no date
    `,
    `
    messaging:
      signed_off: { by: TBC, on: 2026-05-29 }
      #                 ^^^ the sign-off of 29 May 2026 has no name, only "TBC"
    `,
    `
    messaging:
      signed_off: { on: 2026-05-29 }
    # ^^^^^^^^^^ the sign-off of 29 May 2026 has no name
    `,
    [
      `
    messaging: { signed_off: { by: Amara Osei, on: 2026-06-26 } }
    #                                              ^^^^^^^^^^ signed off on 26 June 2026, after the brief of "email" on 19 June 2026, a deliverable of "email" on 24 June 2026 and the launch on 25 June 2026
    launch: 2026-06-25
    channels:
      - id: email
        brief: { respond_by: 2026-06-19 }
        deliverables: [{ what: Two emails, due: 2026-06-24 }, { what: A page, due: 2026-06-30 }]
    `,
      {
        history: [{ on: '2026-06-01', text: 'messaging: { proposition: One price. }' }, { on: '2026-06-26' }],
        related: [
          [
            ['2026-06-19', 'the answer to the brief of "email" is due'],
            ['2026-06-24', '"Two emails" is due'],
            ['2026-06-25', 'the launch'],
          ],
        ],
      },
    ],
    [
      `
    messaging: { signed_off: { by: Amara Osei, on: 2026-07-26 } }
    #                                              ^^^^^^^^^^ signed off on 26 July 2026, after a deliverable of "email" on 24 July 2026 and the launch on 1 July 2026
    period: { start: 2026-07-01, end: 2026-09-30 }
    channels: [{ id: email, deliverables: [{ due: 2026-07-24 }] }]
    `,
      {
        related: [
          [
            ['2026-07-24', 'a deliverable is due'],
            ['2026-07-01', 'the launch, as the period begins'],
          ],
        ],
      },
    ],
    `
    messaging: { signed_off: { by: Amara Osei, on: 2026-07-26 } }
    #                                              ^^^^^^^^^^ signed off on 26 July 2026, after the brief of "email" on 19 June 2026, the brief of "post" on 19 June 2026 and 2 more dates
    launch: 2026-07-01
    channels:
      - { id: email, brief: { respond_by: 2026-06-19 } }
      - { id: post, brief: { respond_by: 2026-06-19 }, deliverables: [{ due: 2026-07-20 }] }
    `,
    [
      `
    # Nobody can tell from here whether it had been signed off before.
    messaging: { signed_off: { by: Amara Osei, on: 2026-07-10 } }
    #                                              ^^^^^^^^^^ warning: signed off on 10 July 2026, after the launch on 1 July 2026
    launch: 2026-07-01
    `,
      { history: [{ on: '2026-07-10' }] },
    ],
  ],

  *check({ messaging, channels = [], period, launch }, { plan, words, today, stage, history }) {
    const { signed_off } = messaging
    const by = nameOf(signed_off?.by)
    const on = signed_off?.on
    if (signed_off === undefined || (by === undefined && on === undefined)) {
      yield at(messaging, 'signed_off', 'nobody has signed off the messaging')
      return
    }
    if (on === undefined) {
      yield at(signed_off, 'on', `the sign-off by ${by} has no date`)
      return
    }
    if (!said(by, words)) {
      const fact = by === undefined ? 'has no name' : `has no name, only "${by}"`
      yield at(signed_off, 'by', `the sign-off of ${sayDay(on)} ${fact}`)
    }
    const inMarket = launch ?? period?.start
    const start: Due[] =
      inMarket === undefined
        ? []
        : [
            {
              day: inMarket,
              what: 'the launch',
              flag: launch
                ? { holder: plan.data, key: 'launch', message: 'the launch' }
                : { holder: period ?? plan.data, key: 'start', message: 'the launch, as the period begins' },
            },
          ]
    const dues = [...channels.flatMap(dueIn), ...start].filter(({ day }) => day < on)
    // What was signed off in time and is signed off again, because it was changed, is not late.
    const isAgain = dues.length > 0 && on <= today
    const first = isAgain ? history.firstWith((version) => isSignedBefore(version, on, period)) : undefined
    const since = (first && signedIn(first)) ?? on
    const early = dues.filter(({ day }) => day < since)
    if (early.length === 0) {
      // A day to come is a plan to sign, and no sign-off.
      if (on > today && stage !== 'closed')
        yield at(signed_off, 'on', `the sign-off is dated ${sayDay(on)}, ${sayAway(today, on)}`, {
          severity: 'warning',
        })
      return
    }
    const dated = early.map(({ day, what }) => `${what} on ${sayDay(day)}`)
    const shown = dated.length > 3 ? [...dated.slice(0, 2), `${dated.length - 2} more dates`] : dated
    // Where git does not reach back to the day, nobody can be sure that this is the first sign-off.
    const isSure = on > today || early.some(({ day }) => history.asOf(day).length > 0)
    yield at(signed_off, 'on', `signed off on ${sayDay(on)}, after ${sayList(shown)}`, {
      related: early.map(({ flag }) => flag),
      ...(!isSure && {
        severity: 'warning',
        fix: 'Have the messaging signed off before the first brief is answered. A later sign-off of a text that had been signed off in time is right as it is: once it is committed, and git has the version with the first one, nothing is reported.',
      }),
    })
  },
})

function signedIn(version: Version): Day | undefined {
  return version.read(['messaging'])?.messaging.signed_off?.on
}

function isSignedBefore(version: Version, on: Day, period: Parameters<typeof isOfPeriod>[1]): boolean {
  return isOfPeriod(version, period) && (signedIn(version) ?? on) < on
}

/** Something that is made from the messaging, and the day it is needed. */
interface Due {
  readonly day: Day
  readonly what: string
  readonly flag: Flag
}

function dueIn(channel: Frozen<Channel>): Due[] {
  const name = `"${channelName(channel)}"`
  const { brief, deliverables = [] } = channel
  const answer: Due[] =
    brief?.respond_by === undefined
      ? []
      : [
          {
            day: brief.respond_by,
            what: `the brief of ${name}`,
            flag: at(brief, 'respond_by', `the answer to the brief of ${name} is due`),
          },
        ]
  const made = deliverables.flatMap((deliverable): Due[] => {
    const { due, what } = deliverable
    if (due === undefined) return []
    return [
      {
        day: due,
        what: `a deliverable of ${name}`,
        flag: at(deliverable, 'due', `${what === undefined ? 'a deliverable' : `"${what}"`} is due`),
      },
    ]
  })
  return [...answer, ...made]
}
