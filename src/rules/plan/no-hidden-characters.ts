import type { Facts } from '../../lint/facts.ts'
import { type Flag, on, rule } from '../../lint/rule.ts'
import { type HiddenCharacter, hiddenCharacters, mayHide } from '../../plan/texts/hidden-characters.ts'

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
  over: ['syntax/known-keys', 'syntax/right-shape', 'plan/known-references'],
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
    [
      `
    # The names that are typed right mean this one, and none of them takes the character over.
    channels: [{ id: em\u200bail }]
    #                  ^ a hidden character stands after "em": zero-width space (U+200B)
    budget: { allocations: [{ channel: email, amount: 500 }] }
      `,
      {
        edited: `
    # The names that are typed right mean this one, and none of them takes the character over.
    channels: [{ id: email }]
    budget: { allocations: [{ channel: email, amount: 500 }] }
      `,
      },
    ],
    `
    objective: { statement: "Win 2,000\\u202e subscribers\\u202c." }
    #                                 ^^^^^^ a hidden character that turns the direction of the text stands after "2,000": right-to-left override (U+202E), and 1 more in this text
    `,
    `
    budget: { to\u00adtal: 900 }
    #         ^^^^^^ a hidden hyphen stands after "to" in the name of this field: soft hyphen (U+00AD)
    note: "\\x07 Live on Monday."
    #      ^^^^ a control character stands at the start: control character (U+0007)
    objective: { statement: Mar\u00adke\u00adting wins 2000 subscribers. }
    #                          ^ info: a hidden hyphen stands after "Mar": soft hyphen (U+00AD), and 1 more in this text
    `,
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

  *check(_, facts) {
    const { plan, narrative } = facts
    if (!plan.files.some(({ source }) => mayHide(source.text))) return
    yield* inside(plan.data, facts, new Set())
    for (const block of narrative) yield* inText({ holder: block, key: 'text' }, block.text, facts)
  },
})

interface Place {
  readonly holder: object
  readonly key: string | number
}

/** Every name of a field and every text in some data. What aliases make part of it twice is read once. */
function* inside(thing: object, facts: Facts, seen: Set<object>): Iterable<Flag> {
  if (seen.has(thing)) return
  seen.add(thing)
  for (const [name, value] of Object.entries(thing)) {
    const place = { holder: thing, key: Array.isArray(thing) ? Number(name) : name }
    if (!Array.isArray(thing)) yield* inName(place, name)
    if (typeof value === 'string') yield* inText(place, value, facts)
    else if (typeof value === 'object' && value !== null) yield* inside(value, facts, seen)
  }
}

function* inName(place: Place, name: string): Iterable<Flag> {
  const found = hiddenCharacters(name)
  if (found.length > 0) yield on(place, say(found, name, 'in the name of this field'), { place: 'key' })
}

function* inText(place: Place, text: string, { plan, links }: Facts): Iterable<Flag> {
  const found = hiddenCharacters(text)
  const [first] = found
  if (!first) return
  // In a sentence a hidden hyphen says where a long word may be broken; in a name or an id it makes it another one.
  const isHint =
    found.every(({ kind }) => kind === 'hyphen') &&
    /\s/.test(text) &&
    !links.references.some(({ holder, key }) => holder === place.holder && key === place.key)
  const written = plan.origins.written(place.holder, place.key)
  const isPlain = written?.source.text.slice(...written.value) === text
  yield on(place, say(found, text, ''), {
    within: [first.start, first.end],
    ...(isHint && { severity: 'info' }),
    // A control character may stand for a lost letter, and what turns a text may be meant.
    edits: isPlain
      ? found
          .filter(({ kind }) => kind === 'invisible' || kind === 'hyphen')
          .map(({ start, end }) => ({ ...place, within: [start, end], text: '', safe: true }))
      : [],
  })
}

function say(found: readonly HiddenCharacter[], text: string, where: string): string {
  const [first] = found
  const { kind = 'invisible', name = '', start = 0 } = first ?? {}
  const before = /\S{1,24}(?=\s*$)/u.exec(text.slice(0, start))?.[0] ?? ''
  const after = before === '' ? 'at the start' : `after "${before}"`
  const more = found.length === 1 ? '' : `, and ${found.length - 1} more ${where === '' ? 'in this text' : 'in it'}`
  return `${tells[kind]} stands ${after}${where === '' ? '' : ` ${where}`}: ${name}${more}`
}
