import { type Flag, on, rule } from '../../lint/rule.ts'
import { type HiddenCharacter, hiddenCharacters, mayHide } from '../../plan/hidden-characters.ts'
import type { Plan } from '../../plan/plan.ts'

const tells: Readonly<Record<HiddenCharacter['kind'], string>> = {
  direction: 'a hidden character that turns the direction of the text',
  control: 'a control character',
  hyphen: 'a hidden hyphen',
  invisible: 'a hidden character',
}

export default rule({
  id: 'plan/no-hidden-characters',
  severity: 'error',
  from: 'draft',
  reads: [],
  over: ['syntax/known-keys', 'plan/known-references'],
  summary: 'Every character of the plan can be seen.',
  why: `Hidden characters come with text that was copied from web pages, chats and PDF files. Two names that look the same
    are then not the same, searches find nothing, and a text that is turned around can show its reader a price or a name
    other than the one that is in it.`,
  fix: 'Delete the character, or type the words around it anew.',
  source: 'ours',

  valid: [
    `
    title: "Café – £69 a month… 👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 1️⃣"
    objective: { statement: "کتاب‌های فارسی", note: "क्‍ष और क्‌ष" }
    messaging: { proposition: "מחיר אחד (‎£69‎)", tone_of_voice: "ราคา​เดียว" }
    `,
    `
    title: |
      Two lines,
      \t with a tab
    `,
  ],
  invalid: [
    [
      `
    title: One pri\u200bce
    #             ^ a hidden character stands after "pri": zero-width space (U+200B)
      `,
      {
        edited: `
    title: One price
      `,
      },
    ],
    `
    objective: { statement: "Win 2,000\\u202e subscribers\\u202c." }
    #                                 ^^^^^^ a hidden character that turns the direction of the text stands after "2,000": right-to-left override (U+202E), and 1 more in this text
    `,
    [
      `
    budget: { to\u00adtal: 900 }
    #         ^^^^^^ info: a hidden hyphen stands after "to" in the name of this field: soft hyphen (U+00AD)
    note: "\\x07 Live on Monday."
    #      ^^^^ a control character stands at the start: control character (U+0007)
      `,
    ],
    [
      `
    ---
    title: Autumn
    ---
    Half\u2060price in September.
    #   ^ a hidden character stands after "Half": word joiner (U+2060)
      `,
      { file: 'autumn.plan.md' },
    ],
  ],

  *check(_, { plan, narrative }) {
    if (!plan.files.some(({ source }) => mayHide(source.text))) return
    yield* inside(plan.data, plan, new Set())
    for (const block of narrative) yield* inText({ holder: block, key: 'text' }, block.text, plan)
  },
})
