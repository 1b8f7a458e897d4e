import { isOfPeriod, launchIn, sayCommit } from '../../lint/history.ts'
import { at, type Flag, type Frozen, rule } from '../../lint/rule.ts'
import { channelName, metricsOf } from '../../plan/channels.ts'
import { type Day, daysBetween, sayApart } from '../../plan/dates.ts'
import type { Budget, Channel, Decision } from '../../plan/format.generated.ts'
import { sayList } from '../../plan/lists.ts'
import { nameOf } from '../../plan/people/people.ts'
import { formerOf } from '../../plan/versions/former.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'channels/not-late',
  severity: 'warning',
  from: 'approved',
  reads: ['channels[]', 'approved?', 'launch?', 'period?', 'governance?', 'budget?'],
  needs: ['history'],
  options: { days_before_launch: 14 },
  summary: 'No channel is added at the last minute, unless a decision says why.',
  why: `A channel that comes in at the eleventh hour gets what is left: no part in the argument, a number that nobody agreed
    on, money taken from somewhere. It runs beside the plan, and the plan is blamed for it.`,
  fix: "Write down who decided on it and why (in governance.decisions: by, because, and the channel's id under adds), or leave it for the next plan.",
  source: '[001] the eleventh hour',

  valid: [
    [
      `
    approved: { on: 2026-06-15 }
    launch: 2026-08-01
    channels:
      - { id: email }
      - { id: podcast }
    `,
      {
        history: [
          { on: '2026-05-20', text: 'channels: [{ id: email }]' },
          { on: '2026-06-15', text: 'channels: [{ id: email }, { id: podcast }]' },
        ],
      },
    ],
    [
      `
    # The whole plan came in one commit: that says nothing about what was there before.
    approved: { on: 2026-06-15 }
    launch: 2026-07-01
    channels: [{ id: email }, { id: podcast }]
    `,
      { history: [{ on: '2026-06-28' }] },
    ],
    [
      `
    # A decision records it.
    approved: { on: 2026-06-15 }
    channels: [{ id: email }, { id: podcast }]
    governance:
      decisions: [{ on: 2026-06-20, by: Lena Fischer, what: A podcast for listeners, adds: podcast }]
    `,
      { history: [{ on: '2026-06-01', text: 'channels: [{ id: email }]' }, { on: '2026-06-20' }] },
    ],
    [
      `
    # It was there under another id; a version that cannot be read may have had the other one.
    approved: { on: 2026-06-15 }
    channels: [{ id: podcast, name: The commute }, { id: email }]
    `,
      {
        history: [
          { on: '2026-06-01', text: 'channels: [{ id: audio, name: The Commute }]' },
          { on: '2026-06-10', text: 'channels: [{ id: audio' },
        ],
      },
    ],
    [
      `
    # The file held the plan of the quarter before; this one came with both.
    launch: 2026-07-01
    period: { start: 2026-07-01, end: 2026-09-30 }
    channels: [{ id: events }, { id: podcast }]
    `,
      {
        history: [
          { on: '2026-03-20', text: 'period: { start: 2026-04-01, end: 2026-06-30 }\nchannels: [{ id: email }]' },
          { on: '2026-06-25' },
        ],
      },
    ],
    [
      `
    # There was time enough until the launch was brought forward.
    launch: 2026-07-01
    channels: [{ id: email }, { id: podcast }]
    `,
      {
        history: [
          { on: '2026-05-20', text: 'channels: [{ id: email }]' },
          { on: '2026-06-20', text: 'launch: 2026-10-01\nchannels: [{ id: email }, { id: podcast }]' },
          { on: '2026-06-25' },
        ],
      },
    ],
    [
      `
    # Nothing says when it would have been too late.
    channels: [{ id: email }, { id: podcast }]
    `,
      { history: [{ on: '2026-06-01', text: 'channels: [{ id: email }]' }, { on: '2026-06-20' }] },
    ],
  ],
  invalid: [
    [
      `
    approved: { on: 2026-06-15 }
    launch: 2026-09-01
    channels:
      - { id: email, role: Nurtures., metrics: [orders], owner: Ada Obi }
      - { id: podcast, name: The commute, role: Builds reach., primary_metric: orders, owner: Tom Adair }
      #       ^^^^^^^ "The commute" was added 5 days after the approval (22222222, 20 June 2026, Mia Torres)
    `,
      {
        history: [
          { on: '2026-06-10', text: 'channels: [{ id: email }]' },
          { on: '2026-06-20', by: 'Mia Torres' },
        ],
        related: [[['2026-06-15', 'the approval']]],
      },
    ],
    [
      `
    # A decision that says nothing explains nothing.
    approved: { on: 2026-06-15 }
    channels:
      - { id: email }
      - { id: podcast, role: Builds reach., metrics: [orders], owner: Tom Adair }
      #       ^^^^^^^ "podcast" was added 5 days after the approval (22222222, 20 June 2026, Dan Whitlock); the decision that adds it does not say who decided and why
    governance: { decisions: [{ adds: podcast }] }
    `,
      {
        history: [{ on: '2026-06-10', text: 'channels: [{ id: email }]' }, { on: '2026-06-20' }],
        related: [[['2026-06-15', 'the approval']]],
      },
    ],
    [
      `
    launch: 2026-07-01
    channels:
      - { id: email }
      - { id: podcast, role: Builds reach., metrics: [orders], owner: Tom Adair }
      #       ^^^^^^^ "podcast" was added 1 day after the freeze and 8 days before the launch (22222222, 23 June 2026, Dan Whitlock)
    governance: { change_control: { freeze: 2026-06-22 } }
    `,
      {
        history: [{ on: '2026-06-10', text: 'channels: [{ id: email }]' }, { on: '2026-06-23' }],
        related: [
          [
            ['2026-06-22', 'the freeze'],
            ['2026-07-01', 'the launch'],
          ],
        ],
      },
    ],
    [
      `
    period: { start: 2026-07-01 }
    channels:
      - { id: email }
      - { id: podcast, role: TBC, owner: Tom Adair }
      #       ^^^^^^^ error: "podcast" was added on the day of the launch, without a role, a metric and money (22222222, 1 July 2026, Dan Whitlock)
      - { id: sms, role: Reminds., metrics: [orders] }
      #       ^^^ error: "sms" was added 14 days after the launch, without an owner (33333333, 15 July 2026, Dan Whitlock)
    budget:
      allocations: [{ channel: sms, amount: 0 }]
    `,
      {
        history: [
          { on: '2026-06-10', text: 'channels: [{ id: email }]' },
          { on: '2026-07-01', text: 'channels: [{ id: email }, { id: podcast }]' },
        ],
        related: [
          [['2026-07-01', 'the launch, which is the start of the period where the plan names no other']],
          [['2026-07-01', 'the launch, which is the start of the period where the plan names no other']],
        ],
      },
    ],
  ],

  *check(reading, { history, plan: { data }, words }, { days_before_launch }) {
    const { channels, approved, launch, period, governance, budget } = reading
    const start = launch ?? period?.start
    // Before there are channels or an approval there is no plan yet that one could be late for.
    const first = history.firstWith((version) => {
      const then = version.read(['channels?', 'approved?'])
      return isOfPeriod(version, period) && (!then || then.approved !== undefined || (then.channels ?? []).length > 0)
    })
    for (const channel of channels) {
      const decisions = governance?.decisions?.filter(({ adds }) => adds === channel.id) ?? []
      const open = decisions.map((decision) => openIn(decision, words))
      if (open.some((missing) => missing.length === 0)) continue
      const added = history.firstWith((version) => {
        if (!isOfPeriod(version, period)) return false
        const then = version.read(['channels?'])
        // A version that cannot be read may have had it.
        return !then || formerOf(channel, channels, then.channels ?? []) !== undefined
      })
      if (!added || added === first) continue
      const { on } = added.commit
      const late: { when: string; place: Flag }[] = []
      const isAfter = (limit: Day | undefined): limit is Day => limit !== undefined && on > limit
      if (approved && isAfter(approved.on))
        late.push({
          when: `${sayApart(approved.on, on)} after the approval`,
          place: at(approved, 'on', 'the approval'),
        })
      const control = governance?.change_control
      if (control && isAfter(control.freeze))
        late.push({
          when: `${sayApart(control.freeze, on)} after the freeze`,
          place: at(control, 'freeze', 'the freeze'),
        })
      const isNear = (launch: Day | undefined) => launch === undefined || daysBetween(on, launch) <= days_before_launch
      // Where the launch was brought forward afterwards, there was time enough when the channel came.
      if (start !== undefined && isNear(start) && isNear(launchIn(added)))
        late.push({
          when: fromLaunch(on, start),
          place:
            launch !== undefined || !period
              ? at(data, 'launch', 'the launch')
              : at(period, 'start', 'the launch, which is the start of the period where the plan names no other'),
        })
      if (late.length === 0) continue
      const lacks = lacksOf(channel, budget, words)
      const without = lacks.length > 0 ? `, without ${sayList(lacks)}` : ''
      const fact = `"${channelName(channel)}" was added ${sayList(late.map(({ when }) => when))}${without}`
      const [missing] = open
      const silent = missing ? `; the decision that adds it does not say ${sayList(missing)}` : ''
      yield at(channel, 'id', `${fact} (${sayCommit(added.commit)})${silent}`, {
        ...(lacks.length > 0 && { severity: 'error' }),
        related: late.map(({ place }) => place),
      })
    }
  },
})

/** What a decision has to say before it explains anything, and this one does not. */
function openIn({ by, what, because, note }: Frozen<Decision>, words: Words): string[] {
  const explains = [what, because, note].some((text) => said(text, words))
  return [...(said(nameOf(by), words) ? [] : ['who decided']), ...(explains ? [] : ['why'])]
}

function fromLaunch(on: Day, start: Day): string {
  if (on === start) return 'on the day of the launch'
  return on < start ? `${sayApart(on, start)} before the launch` : `${sayApart(start, on)} after the launch`
}

/** What a channel cannot work without and this one does not have. */
function lacksOf(channel: Frozen<Channel>, budget: Frozen<Budget> | undefined, words: Words): string[] {
  const hasMoney = !budget || budget.allocations?.some((line) => line.channel === channel.id)
  return [
    ...(said(channel.role, words) ? [] : ['a role']),
    ...(metricsOf(channel).length > 0 ? [] : ['a metric']),
    ...(said(nameOf(channel.owner), words) ? [] : ['an owner']),
    ...(hasMoney ? [] : ['money']),
  ]
}
