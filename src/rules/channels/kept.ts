import { isOfPeriod, sayCommit, type Version } from '../../lint/history.ts'
import { at, cannot, type Frozen, rule } from '../../lint/rule.ts'
import { approvedVersions, saySince } from '../../lint/signed.ts'
import { channelName } from '../../plan/channels.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { decidedSince, speaksOf } from '../../plan/versions/decided.ts'
import { formerOf } from '../../plan/versions/former.ts'

export default rule({
  id: 'channels/kept',
  severity: 'warning',
  from: 'approved',
  reads: ['channels', 'approved?', 'launch?', 'period?', 'governance?'],
  needs: ['history'],
  summary: 'Every channel that was approved is still in the plan, or a decision says why it is not.',
  why: `The channels were approved as one argument: what one of them does not do, another one has to. When one is deleted, its
    part of the target, its money and the audience that only it reached are gone with it, and nothing in the plan shows that.`,
  fix: 'Put the channel back with the day it ends and log the decision that ended it (governance.decisions: on, by, what, because); or have the plan approved without it and set approved.on to that day.',
  source: '[000] the third month',

  valid: [
    [
      `
    # Another id, another name with the same role, and one that was over before the approval.
    approved: { on: 2026-06-15 }
    channels:
      - { id: audio, name: Podcast }
      - { id: meta, name: Meta ads, role: Shows rides. }
    `,
      {
        history: [
          { on: '2026-05-20', text: 'channels: [{ id: podcast }, { id: press }]' },
          {
            on: '2026-06-15',
            text: 'approved: { on: 2026-06-15 }\nchannels: [{ id: podcast }, { id: paid-social, role: Shows rides }]',
          },
        ],
      },
    ],
    [
      `
    # A decision says why.
    approved: { on: 2026-06-15 }
    channels: [{ id: email }]
    governance: { decisions: [{ on: 2026-07-10, by: Lena Fischer, what: Demo days end, because: No venue in July }] }
    `,
      {
        history: [
          { on: '2026-06-15', text: 'approved: { on: 2026-06-15 }\nchannels: [{ id: email }, { id: demo-days }]' },
        ],
      },
    ],
    [
      `
    # Approved again without it.
    approved: { on: 2026-07-10 }
    channels: [{ id: email }]
    `,
      {
        history: [
          { on: '2026-06-15', text: 'approved: { on: 2026-06-15 }\nchannels: [{ id: email }, { id: demo-days }]' },
          { on: '2026-07-10' },
        ],
      },
    ],
    [
      `
    approved: { on: 2026-06-15 }
    channels: [{ id: email }]
    `,
      {
        history: [{ on: '2026-06-15', text: 'approved: { on: 2026-06-15 }\nchannels: [{ role: Writes to them }]' }],
        skipped: 'the channels cannot be read in the plan as it stood then (11111111, 15 June 2026, Dan Whitlock)',
      },
    ],
  ],
  invalid: [
    [
      `
    approved: { on: 2026-06-15 }
    channels: [{ id: email }]
  # ^^^^^^^^ "Demo days" was in the plan when it was approved (11111111, 15 June 2026, Dan Whitlock) and is not any more, since 22222222, 10 July 2026, Mia Torres, and no decision says why
    governance: { decisions: [{ on: 2026-06-01, by: Lena Fischer, what: Demo days in six cities }] }
    `,
      {
        history: [
          {
            on: '2026-06-15',
            text: 'approved: { on: 2026-06-15 }\nchannels: [{ id: email }, { id: demo-days, name: Demo days }]',
          },
          { on: '2026-07-10', by: 'Mia Torres' },
        ],
        related: [[['2026-06-15', 'the approval']]],
      },
    ],
    [
      `
    # Nobody has written down that it was approved; then what counts is what it started with.
    launch: 2026-07-01
    period: { start: 2026-06-20 }
    channels: [{ id: email }]
  # ^^^^^^^^ "press" and "sms" were in the plan at the launch (11111111, 1 June 2026, Dan Whitlock) and are not any more, since 22222222, 15 July 2026, Dan Whitlock, and no decision says why
    `,
      { history: [{ on: '2026-06-01', text: 'channels: [{ id: email }, { id: press }, { id: sms }]' }] },
    ],
  ],

  *check({ channels, approved, launch, period, governance }, { history, plan: { data } }) {
    const start = launch ?? period?.start
    const since = approved?.on ?? start
    if (since === undefined) return
    const signed =
      approved?.on !== undefined
        ? approvedVersions(history, approved.on)
        : history.asOf(since).filter((version) => isOfPeriod(version, period))
    const [first] = signed
    if (!first) return
    const commit = sayCommit(first.commit)
    const olds = signed.map((version) => version.read(['channels?']))
    if (olds.some((old) => !old)) {
      yield cannot(`the channels cannot be read in the plan as it stood then (${commit})`)
      return
    }
    // Nobody has touched them.
    if (olds.some((old) => old?.channels === channels)) return
    const decisions = decidedSince(governance?.decisions, since)
    const [gone = [], ...others] = olds.map((old) => missing(old?.channels ?? [], channels))
    const dropped = gone.filter(
      (channel) =>
        // On another line of work it may have been dropped before.
        others.every((other) => other.some(({ id }) => id === channel.id)) &&
        !decisions.some((one) => one.from === channel.id || speaksOf(one, [channel.id, channel.name])),
    )
    if (dropped.length === 0) return
    const isGone = (version: Version) => {
      const then = version.read(['channels?'])?.channels
      return then !== undefined && missing(dropped, then).length === dropped.length
    }
    const names = sayList(dropped.map((channel) => `"${channelName(channel)}"`))
    const [were, are] = dropped.length === 1 ? ['was', 'is'] : ['were', 'are']
    const when = approved?.on === undefined ? 'at the launch' : 'when it was approved'
    const fact = `${names} ${were} in the plan ${when} (${commit}) and ${are} not any more${saySince(history, first, isGone)}, and no decision says why`
    const related = approved?.on === undefined ? [] : [at(approved, 'on', 'the approval')]
    yield at(data, 'channels', fact, { place: 'key', related })
  },
})

/** The channels of an earlier version that are not there now, under no other id either. */
function missing(then: readonly Frozen<Channel>[], now: readonly Frozen<Channel>[]): readonly Frozen<Channel>[] {
  const kept = new Set(now.map((channel) => formerOf(channel, now, then)))
  return then.filter((channel) => !kept.has(channel))
}
