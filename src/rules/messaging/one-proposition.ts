import { at, rule } from '../../lint/rule.ts'
import { listOf, sayList } from '../../plan/lists.ts'
import { isOnlyLink } from '../../words/gaps/only-link.ts'
import { said } from '../../words/gaps/placeholders.ts'
import { hasLetter } from '../../words/matching/letters.ts'
import { listMarks } from '../../words/sentences/list-marks.ts'
import { sentences } from '../../words/sentences/sentences.ts'

export default rule({
  id: 'messaging/one-proposition',
  severity: 'error',
  from: 'draft',
  reads: ['messaging'],
  summary: 'There is one proposition, and it fits in one sentence.',
  why: `People remember one reason to choose you, if any. Where the site talks about reliability, the ads about price and the
    email about innovation, none of them is wrong and the customer is still left without a reason.`,
  fix: 'Settle on the one sentence that says why someone should choose you; what backs it up belongs in the proof points.',
  source: '[000] a shared messaging framework',
  options: { sentences: 1, words: 30 },

  valid: [
    `
    messaging:
      proposition: One monthly price puts you on an e-bike that is insured, serviced and always working.
    `,
    `
    messaging:
      proposition: [Your gift gives one child a patient listener for a whole term.]
    `,
  ],
  invalid: [
    `
    messaging: { proposition: "- The fastest repair\\n- The lowest price" }
    #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the proposition is a list of 2
    `,
    `
    messaging:
  # ^^^^^^^^^ there is no proposition
      tone_of_voice: Plain and warm.
    `,
    `
    messaging:
      proposition: TBC
      #            ^^^ the proposition is only "TBC"
    `,
    `
    messaging:
      proposition: [The fastest repair in town., The lowest price in town.]
      #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 propositions: "The fastest repair in town." and "The lowest price in town."
    `,
    `
    messaging:
      proposition: One price covers it all. Ride before you decide.
      #                                     ^^^^^^^^^^^^^^^^^^^^^^^ warning: the proposition is 2 sentences where one should do
    `,
    [
      `
    messaging:
      proposition: One. Two. Three.
      #                      ^^^^^^ warning: the proposition is 3 sentences where 2 should do
    `,
      { options: { sentences: 2 } },
    ],
    `
    messaging:
      proposition: One monthly price puts you and everyone you care about on a bike that is insured and serviced and cleaned and always working and delivered to your door on any day of the week you like
      #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the proposition has 36 words; above 30 nobody repeats it
    `,
  ],

  *check({ messaging }, { words }, options) {
    const all = listOf(messaging.proposition)
    const written = all.filter((text) => said(text, words) && !isOnlyLink(text))
    const [only] = written
    if (only === undefined) {
      const fact = all[0] === undefined ? 'there is no proposition' : `the proposition is only "${all[0]}"`
      yield at(messaging, 'proposition', fact)
    } else if (written.length > 1) {
      const quoted = written.map((text) => `"${text}"`)
      yield at(messaging, 'proposition', `${written.length} propositions: ${sayList(quoted)}`)
    } else {
      const items = listMarks(only).length
      if (items > 1) {
        yield at(messaging, 'proposition', `the proposition is a list of ${items}`, { severity: 'warning' })
        return
      }
      const found = sentences(only, words.language)
      const extra = found?.slice(options.sentences) ?? []
      const count = only.split(/\s+/).filter((word) => /\w/.test(word) || hasLetter(word, 0, word.length)).length
      if (found && extra.length > 0) {
        const enough = options.sentences === 1 ? 'one' : options.sentences
        yield at(messaging, 'proposition', `the proposition is ${found.length} sentences where ${enough} should do`, {
          severity: 'warning',
          ...(typeof messaging.proposition === 'string' && {
            within: [extra[0]?.start ?? 0, extra.at(-1)?.end ?? only.length],
          }),
        })
      } else if (count > options.words) {
        yield at(
          messaging,
          'proposition',
          `the proposition has ${count} words; above ${options.words} nobody repeats it`,
          {
            severity: 'warning',
          },
        )
      }
    }
  },
})
