import { isOfPeriod, sayCommit, type Version } from '../../lint/history.ts'
import { at, type Frozen, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'
import { sayApart } from '../../plan/dates.ts'
import type { Channel } from '../../plan/format.generated.ts'
import { formerOf } from '../../plan/versions/former.ts'
import { said } from '../../words/gaps/placeholders.ts'
import type { Words } from '../../words/words.ts'

export default rule({
  id: 'privacy/from-the-start',
  severity: 'warning',
  from: 'approved',
  reads: ['channels[]', 'approved', 'period?'],
  needs: ['history'],
  summary: 'What a channel may do with personal data was settled before the plan was approved.',
  why: `Lists, forms and tracking are built on the day the plan is approved. A lawful basis that is found afterwards has to
    fit what was built already, and the addresses that were gathered in between may not be used at all.`,
  fix: 'Have the basis, the source of consent and the way out checked against what has been gathered so far, then have the plan approved again.',
  source: '[000] privacy is an afterthought',

  valid: [
    [
      `
    approved: { on: 2026-06-15 }
    channels:
      - { id: email, privacy: { basis: consent, opt_out: Link in every mail } }
    `,
      {
        history: [
          { on: '2026-05-20', text: 'channels: [{ id: email }]' },
          { on: '2026-06-15', text: 'channels: [{ id: email, privacy: { basis: consent } }]' },
        ],
      },
    ],
    [
      `
    # The channel itself is late, and brought its basis along; the plan came in one piece.
    approved: { on: 2026-06-15 }
    channels:
      - { id: email, privacy: { basis: consent } }
      - { id: sms, privacy: { basis: consent } }
    `,
      { history: [{ on: '2026-06-20', text: 'channels: [{ id: email, privacy: { basis: consent } }]' }] },
    ],
    [
      `
    # It only has another id than before.
    approved: { on: 2026-06-15 }
    channels:
      - { id: email-nurture, name: Email, privacy: { basis: consent } }
    `,
      { history: [{ on: '2026-06-01', text: 'channels: [{ id: email, name: Email, privacy: { basis: consent } }]' }] },
    ],
    [
      `
    # A version that cannot be read may have had it.
    approved: { on: 2026-06-15 }
    channels:
      - { id: email, privacy: { basis: consent } }
    `,
      {
        history: [
          { on: '2026-05-20', text: 'channels: [{ id: email }]' },
          { on: '2026-06-01', text: 'channels: [{ id: email' },
        ],
      },
    ],
  ],
  invalid: [
    [
      `
    approved: { on: 2026-06-15 }
    channels:
      - id: email
        privacy: { basis: consent }
    #   ^^^^^^^ "email" had nothing about personal data when the plan was approved: it came 5 days later (22222222, 20 June 2026, Mia Torres)
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
    # "To be confirmed" settles nothing.
    approved: { on: 2026-06-15 }
    channels:
      - id: email
        privacy: { basis: consent }
    #   ^^^^^^^ "email" had nothing about personal data when the plan was approved: it came 5 days later (22222222, 20 June 2026, Dan Whitlock)
    `,
      {
        history: [
          { on: '2026-06-10', text: 'channels: [{ id: email, privacy: { basis: TBC } }]' },
          { on: '2026-06-20' },
        ],
      },
    ],
    [
      `
    # The history begins after the approval; what it shows came later still.
    approved: { on: 2026-06-15 }
    channels:
      - id: email
        name: Email
        privacy: { basis: consent }
    #   ^^^^^^^ "Email" had nothing about personal data when the plan was approved: it came 1 day later (22222222, 16 June 2026, Dan Whitlock)
    `,
      { history: [{ on: '2026-06-16', text: 'channels: [{ id: email }]' }, { on: '2026-06-16' }] },
    ],
  ],

  *check({ channels, approved, period }, { history, words }) {
    const { on } = approved
    if (on === undefined) return
    for (const channel of channels) {
      if (!isSettled(channel, words)) continue
      // A version that cannot be read may have had anything.
      const then = (version: Version) => {
        if (!isOfPeriod(version, period)) return undefined
        const old = version.read(['channels?'])
        return old ? formerOf(channel, channels, old.channels ?? []) : 'unknown'
      }
      const known = history.firstWith((version) => then(version) !== undefined)
      const settled = history.firstWith((version) => {
        const former = then(version)
        return former === 'unknown' || (former !== undefined && isSettled(former, words))
      })
      if (!settled || settled === known || settled.commit.on <= on) continue
      const when = `${sayApart(on, settled.commit.on)} later (${sayCommit(settled.commit)})`
      const fact = `"${channelName(channel)}" had nothing about personal data when the plan was approved: it came ${when}`
      yield at(channel, 'privacy', fact, { place: 'key', related: [at(approved, 'on', 'the approval')] })
    }
  },
})

/** Is anything said of personal data? "TBC" says nothing. */
function isSettled({ privacy }: Frozen<Channel>, words: Words): boolean {
  return Object.values(privacy ?? {}).some((value) => typeof value !== 'string' || said(value, words) !== undefined)
}
