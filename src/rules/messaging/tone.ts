import { at, rule } from '../../lint/rule.ts'
import { pattern } from '../../text/pattern.ts'
import { isOnlyLink } from '../../words/gaps/only-link.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { isSameAgain } from '../../words/gaps/same-again.ts'
import { isAsBefore } from '../../words/gaps/says-nothing.ts'
import { holding } from '../../words/matching/gated.ts'

/** "On brand", "our usual brand voice": it is what it is. */
const onBrand = holding(
  'brand|standard|normal|default|style|voice|tone',
  pattern()`
    ^(?:
      (?:
        always|keep (?:it|to)|stay|strictly|fully|must be|in|as per|per|in line with|follow(?:s|ing)?|according to
        |the|our|normal|usual|standard|existing|established|company|corporate|house
      ) ?
    )*(?:
      on[- ]brand|brand|standard|normal|default
      |brand[- ](?:voice|tone|tone of voice|style|compliant|guidelines|standards)
      |(?:(?:house|corporate|company) )?(?:style|voice|tone(?: of voice)?)
    )[.!]?$
  `,
)

export default rule({
  id: 'messaging/tone',
  severity: 'warning',
  from: 'draft',
  reads: ['messaging'],
  summary: 'The plan says how you sound.',
  why: `Six writers in three agencies will each sound like themselves unless someone tells them what you sound like. A few
    words are enough, and they cost nothing before the first draft and a great deal after it.`,
  fix: 'Describe the voice in a few words that a writer can follow, with what it never does: "plain, practical, warm; never preachy".',
  source: '[000] a shared messaging framework',

  valid: [
    `
    messaging: { tone_of_voice: "Plain, practical, warm; never preachy." }
    `,
    `
    messaging: { tone_of_voice: Warm. }
    `,
  ],
  invalid: [
    `
    messaging:
  # ^^^^^^^^^ nothing says how we sound
      proposition: One price covers it all.
    `,
    `
    messaging:
      tone_of_voice: to be confirmed
      #              ^^^^^^^^^^^^^^^ the tone of voice is only "to be confirmed"
    `,
  ],

  *check({ messaging }, { words }) {
    const { tone_of_voice } = messaging
    if (tone_of_voice === undefined) yield at(messaging, 'tone_of_voice', 'nothing says how we sound')
    else if (
      !said(tone_of_voice, words) ||
      isOnlyLink(tone_of_voice) ||
      (words.language === 'en' &&
        (isAsBefore(tone_of_voice) || isSameAgain(tone_of_voice) || onBrand.test(tone_of_voice.trim())))
    )
      yield at(messaging, 'tone_of_voice', `the tone of voice is only "${tone_of_voice}"`)
  },
})
