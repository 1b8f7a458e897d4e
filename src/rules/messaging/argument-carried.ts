import { at, rule } from '../../lint/rule.ts'
import { channelName } from '../../plan/channels.ts'

export default rule({
  id: 'messaging/argument-carried',
  severity: 'warning',
  from: 'draft',
  reads: ['messaging', 'channels[]?'],
  summary: 'Every channel and every adaptation carries some of the proof points.',
  why: `Someone who sees the ad, reads the email and opens the site should meet one argument three times. A channel that uses
    none of the agreed proof makes an argument of its own, however well it is made.`,
  fix: 'Name in proof_points the facts that it uses; if it needs another fact, add that to the proof points of all.',
  source: '[000] a consistent commercial argument, not three versions',

  valid: [
    `
    messaging:
      proof_points: [{ id: theft-cover, claim: Theft cover from day one }, { id: fast-repair, claim: Repairs in 48 hours }]
      adaptations: [{ audience: commuters, message: Price and ease., proof_points: [fast-repair] }]
    channels:
      - { id: email, proof_points: [theft-cover] }
      - { id: post, proof_points: [theftcover] }
    `,
    `
    # No proof points at all is one finding elsewhere, not one for each channel.
    messaging: { proposition: One price covers it all. }
    channels: [{ id: email, message: One price. }]
    `,
  ],
  invalid: [
    `
    messaging:
      proof_points: [{ id: theft-cover, claim: Theft cover from day one }]
      adaptations:
        - { audience: commuters, message: Price and ease. }
          # ^^^^^^^^ the version for "commuters" uses none of the proof points
        - { message: Cheaper than the bus. }
          # ^^^^^^^ this version of the argument uses none of the proof points
        - { audience: students, proof_points: [theft-cover] }
    channels:
      - { id: email, name: Email, message: Better than ever. }
        # ^^ "Email" uses none of the proof points
      - { id: radio, proof_points: [theft-cover] }
    `,
    [
      `
    messaging:
      proof_points: [{ id: theft-cover, claim: Theft cover from day one }]
      adaptations:
        - { audience: commuters, message: Price and ease. }
          # ^^^^^^^^ the version for "commuters" uses none of the proof points, nor does 1 more
        - { audience: students, message: Cheaper than the bus. }
    channels:
      - { id: email, name: Email, message: Better than ever. }
        # ^^ "Email" uses none of the proof points, nor do 2 more
      - { id: radio }
      - { id: press }
    `,
      {
        related: [
          [['audience', 'and here']],
          [
            ['id', 'and here'],
            ['id', 'and here'],
          ],
        ],
      },
    ],
  ],

  *check({ messaging, channels = [] }) {
    if (!messaging.proof_points?.length) return
    const { adaptations = [] } = messaging
    const noVersion = causeOfAll(adaptations, 'version')
    for (const adaptation of adaptations) {
      if (carries(adaptation)) continue
      const version = adaptation.audience ? `the version for "${adaptation.audience}"` : 'this version of the argument'
      yield at(adaptation, 'proof_points', `${version} uses none of the proof points`, noVersion)
    }
    const noChannel = causeOfAll(channels, 'channel')
    for (const channel of channels)
      if (!carries(channel))
        yield at(channel, 'proof_points', `"${channelName(channel)}" uses none of the proof points`, noChannel)
  },
})

interface Carrier {
  readonly proof_points?: readonly string[]
}

function carries({ proof_points }: Carrier): boolean {
  return proof_points !== undefined && proof_points.length > 0
}

/** Where none of them uses any, the plan was made without thinking of it: that is one thing to mend. */
function causeOfAll(carriers: readonly Carrier[], thing: string) {
  if (carriers.some(carries)) return {}
  return {
    cause: {
      name: thing,
      others: (count: number) => `, nor ${count === 1 ? 'does' : 'do'} ${count} more`,
    },
  }
}
