import type { Facts } from '../../lint/facts.ts'
import { at, type Flag, type FlagEdit, on, rule } from '../../lint/rule.ts'

/** Signs of word processors and web pages that look like YAML's own. */
const oddSpace = /[\u00a0\u2000-\u200a\u202f\u3000]/
const suspicious = /[\u00a0\u2000-\u200a\u202f\u3000：“”‘’„]/

export default rule({
  id: 'syntax/smart-quotes',
  severity: 'warning',
  from: 'draft',
  reads: [],
  summary: 'Quotes, colons and spaces that YAML should understand are the plain ones.',
  why: `Text pasted from a word processor or a web page brings curly quotes, full-width colons and special spaces. They
    look right and mean nothing to YAML: curly quotes become part of the text, and a field whose name starts with a
    special space is a field that nobody reads.`,
  fix: 'Type the sign anew with the keyboard: ", : or a space. Quotes that belong to the text may stand between plain ones.',
  source: 'ours',
  over: ['syntax/known-keys'],

  valid: [
    'title: "Autumn"',
    'title: The “first tests” campaign',
    'title: "“First tests”, say the riders"',
    `
    messaging:
      proposition: >
        “First tests”, say the riders
    `,
  ],
  invalid: [
    [
      `
    title: “Autumn”
    #      ^ the text starts with a curly quote, which is read as part of the text
    `,
      {
        edited: `
    title: "Autumn"
    `,
      },
    ],
    [
      `
    title: Autumn
    \u00a0launch: 2026-09-01
  # ^^^^^^^ the name of this field starts with a space of a special kind
    `,
      {
        edited: `
    title: Autumn
    launch: 2026-09-01
    `,
      },
    ],
    `
    title: Autumn
    launch：2026: x
  # ^^^^^^^^^^^ the colon in this name is a full-width one, so the name does not end there
    `,
  ],

  *check(_, { plan, texts }) {
    if (!plan.files.some(({ source }) => suspicious.test(source.text))) return
    for (const text of texts) {
      if (/^[“”‘’„]/.test(text.text) && !isQuoted(text.text, plan))
        yield on(text, 'the text starts with a curly quote, which is read as part of the text', {
          within: [0, 1],
          edits: withPlainQuotes(text),
        })
    }
    yield* oddNames(plan.data)
  },
})

/** Between quotes that YAML knows, or in a block of text, curly ones belong to the text. */
function isQuoted(text: string, { files }: Facts['plan']): boolean {
  const head = /^[^\n"'\\]{1,40}/.exec(text)?.[0] ?? text
  const before = files.flatMap(({ source }) =>
    source.text
      .split(head)
      .slice(0, -1)
      .map((part) => part.trimEnd().at(-1) ?? ''),
  )
  return before.length > 0 && before.every((sign) => /["'|>]/.test(sign))
}

/** Where the curly quotes stand around the whole text and nothing in it needs care, plain ones were meant. */
function withPlainQuotes({ holder, key, text }: Facts['texts'][number]): FlagEdit[] {
  const inner = /^[“”„]([^“”„"\\\n]+)[“”]$/.exec(text)?.[1]
  return inner === undefined ? [] : [{ holder, key, text: `"${inner}"`, safe: true }]
}

/**
 * Without the space the name is one that the format may know; what is read under that name already stays alone. Several
 * set the field in under the one above, as spaces of the keyboard would have done.
 */
function withoutSpace(thing: object, key: string): FlagEdit[] {
  const name = key.replace(/^[\s\u00a0\u2000-\u200a\u202f\u3000]+/, '')
  if (!/^[\w-]+$/.test(name) || Object.hasOwn(thing, name)) return []
  const width = key.length - name.length
  const text = width > 1 ? ' '.repeat(width) + name : name
  return [{ holder: thing, key, place: 'key', text, safe: width === 1 }]
}

/** Names of fields that start with an odd space, or do not end where their colon seems to be. */
function* oddNames(thing: object): Iterable<Flag> {
  const fields = thing as Readonly<Record<string, unknown>>
  for (const [key, value] of Object.entries(fields)) {
    if (oddSpace.test(key[0] ?? ''))
      yield at(fields, key, 'the name of this field starts with a space of a special kind', {
        place: 'key',
        edits: withoutSpace(thing, key),
      })
    else if (key.includes('：'))
      yield at(fields, key, 'the colon in this name is a full-width one, so the name does not end there', {
        place: 'key',
      })
    if (typeof value === 'object' && value !== null) yield* oddNames(value)
  }
}
