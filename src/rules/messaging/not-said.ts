import { on, rule, tooManyPairs } from '../../lint/rule.ts'
import { patternOf } from '../../plan/texts/ruled-out.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isDenied } from '../../words/matching/denied.ts'

export default rule({
  id: 'messaging/not-said',
  severity: 'warning',
  from: 'draft',
  reads: ['messaging'],
  summary: 'Nothing that people will hear uses words that the messaging rules out.',
  why: `Whoever wrote that list had a reason: a claim that cannot be proved, a word that belongs to a rival, an advertising
    rule. A plan that uses the word itself will not keep an agency from using it.`,
  fix: 'Say it in words that are allowed, or take the entry out of not_said if it no longer holds.',
  source: 'ours',

  valid: [
    `
    messaging:
      not_said: [Carbon neutral, The cheapest]
      promises: [Costs less than a bus pass]
      note: We never say carbon neutral.
    channels:
      - { id: press, role: Answers those who look for the cheapest bike., message: "We are not the cheapest, and here is why." }
    `,
    `
    messaging: { not_said: [TBC, Best], proposition: TBC }
    channels: [{ id: press, message: The bestseller among bikes. }]
    `,
  ],
  invalid: [
    [
      `
    messaging:
      not_said: [Carbon neutral, The cheapest]
      adaptations: [{ audience: students, message: The cheapest way to town. }]
      #                                                ^^^^^^^^ "cheapest" is used here, and the messaging rules out "The cheapest"
    channels:
      - { id: press, message: Ride carbon-neutral from day one. }
        #                          ^^^^^^^^^^^^^^ "carbon-neutral" is used here, and the messaging rules out "Carbon neutral"
      - { id: email, promises: [Always the cheapest], brief: { call_to_action: See the cheapest price } }
        #                                  ^^^^^^^^ "cheapest" is used here, and the messaging rules out "The cheapest"
        #                                                                              ^^^^^^^^ "cheapest" is used here, and the messaging rules out "The cheapest"
    `,
      {
        related: [
          [['The cheapest', '"The cheapest" is not to be said']],
          [['Carbon neutral', '"Carbon neutral" is not to be said']],
          [['The cheapest', '"The cheapest" is not to be said']],
          [['The cheapest', '"The cheapest" is not to be said']],
        ],
      },
    ],
  ],

  *check({ messaging }, facts) {
    const { words } = facts
    const banned = (messaging.not_said ?? []).flatMap((phrase, index) => {
      const pattern = said(phrase, words) && patternOf(phrase)
      return pattern ? [{ phrase, index, pattern }] : []
    })
    if (banned.length === 0) return
    const texts = facts.texts.filter(({ field }) => heard.has(field))
    const tooMany = tooManyPairs(texts.length * banned.length, mostPairs)
    if (tooMany) return yield tooMany
    for (const text of texts) {
      for (const { phrase, index, pattern } of banned) {
        const found = pattern.exec(text.text)
        if (!found) continue
        const within: [number, number] = [found.index, found.index + found[0].length]
        if (isDenied(text.text, { start: within[0], end: within[1] })) continue
        yield on(text, `"${found[0]}" is used here, and the messaging rules out "${phrase}"`, {
          within,
          related: [on({ holder: messaging.not_said ?? [], key: index }, `"${phrase}" is not to be said`)],
        })
      }
    }
  },
})

const mostPairs = 1_000_000

/** The fields that customers will read or hear in some form. */
const heard = new Set([
  'audiences[].path[].message',
  'channels[].brief.call_to_action',
  'channels[].brief.they_should_think',
  'channels[].message',
  'channels[].promises[]',
  'messaging.adaptations[].message',
  'messaging.promises[]',
  'messaging.proof_points[].claim',
  'messaging.proposition',
  'messaging.proposition[]',
  'messaging.themes[]',
])
