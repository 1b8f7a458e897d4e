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
    channels:
      - { id: email, name: Email, message: Better than ever. }
        # ^^ "Email" uses none of the proof points
    `,
  ],

  *check({ messaging, channels = [] }) {
    if (!messaging.proof_points?.length) return
    for (const adaptation of messaging.adaptations ?? []) {
      if (adaptation.proof_points?.length) continue
      const version = adaptation.audience ? `the version for "${adaptation.audience}"` : 'this version of the argument'
      yield at(adaptation, 'proof_points', `${version} uses none of the proof points`)
    }
    for (const channel of channels) {
      if (channel.proof_points?.length) continue
      yield at(channel, 'proof_points', `"${channelName(channel)}" uses none of the proof points`)
    }
  },
})
