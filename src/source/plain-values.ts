/** What is read is not as nearly all plans are written: the other reader takes it. */
export class NotPlain extends Error {}

/** Short texts that have been read: names, ids and currencies are the same in plan after plan, and kept in memory once. */
let texts = new Map<string, string>()

export function shared(text: string): string {
  if (text.length > 24) return text
  const known = texts.get(text)
  if (known !== undefined) return known
  if (texts.size > 5000) texts = new Map()
  texts.set(text, text)
  return text
}

/** A value without quotes. Of the many notations of numbers one is read here, and of true, false and nothing one each. */
export function plainValue(text: string): unknown {
  const first = text.charCodeAt(0)
  // Behind the digits and signs come the letters: of what they start only true, false, null and ~ may be no text.
  if (first > 64 && !'tTfFnN~'.includes(text[0] as string)) return text
  if (text === 'true') return true
  if (text === 'false') return false
  if (text === 'null' || text === '~') return undefined
  if (plainNumber.test(text)) return Number(text)
  if (otherNotation.test(text)) throw new NotPlain()
  return text
}

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/
const otherNotation =
  /^(?:true|false|null|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i
