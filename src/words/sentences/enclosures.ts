/** A pair of brackets or quotes: where its signs stand. */
interface Enclosure {
  readonly open: number
  readonly close: number
}

const signs = /[()[\]{}"'“”„«»‘’「」『』（）]/g
const closing: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '”': '“„',
  '“': '„',
  '»': '«',
  '’': '‘',
  '」': '「',
  '』': '『',
  '）': '（',
}
/** How far down the open signs a partner is looked for: one that was never closed must not hide all others. */
const patience = 8

/**
 * The pairs of brackets and quotes in a text. A sign without a partner is none, and a pair around the whole text does
 * not count: a value in quotes is still a text.
 */
export function enclosures(text: string): Enclosure[] {
  const pairs: Enclosure[] = []
  const first = text.length - text.trimStart().length
  let last = text.trimEnd().length - 1
  while (last > 0 && /[.!?…。*_]/.test(text[last] ?? '')) last--
  const open: { sign: string; at: number }[] = []
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const partner = partnerOf(text, sign, index, open)
    if (partner === undefined) open.push({ sign, at: index })
    else if (partner >= 0) {
      pairs.push({ open: open[partner]?.at ?? index, close: index })
      open.length = partner
    }
  }
  return pairs.filter(({ open, close }) => open > first || close < last)
}

/** The place in `open` of what this sign closes; -1 where it closes nothing; undefined where it opens. */
function partnerOf(text: string, sign: string, at: number, open: readonly { sign: string }[]): number | undefined {
  if (sign === '"') return straight(text, at, open)
  if (sign === "'") return single(text, at, open)
  const opens = closing[sign]
  if (opens === undefined) return undefined
  const found = below(open, (other) => opens.includes(other))
  if (sign === '“' && found < 0) return undefined
  // An apostrophe looks like a closing quote.
  if (sign === '’' && /[A-Za-zÀ-ɏ0-9]/.test(text[at + 1] ?? '')) return -1
  return found
}

function straight(text: string, at: number, open: readonly { sign: string }[]): number | undefined {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const found = below(open, (other) => other === '"')
  if (found >= 0 && !/\s/.test(before)) return found
  if (/[\s([{“‘*_-]/.test(before) && !/\s/.test(after)) return undefined
  return -1
}

/** Between two letters, before a year and behind "riders'" it is an apostrophe, which closes only what was opened. */
function single(text: string, at: number, open: readonly { sign: string }[]): number | undefined {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (/[\s([{“*_-]/.test(before))
    return /[A-Za-zÀ-ɏ]/.test(after) && !/^(?:tis|twas|til|em|n)\b/i.test(text.slice(at + 1, at + 6)) ? undefined : -1
  return /[A-Za-zÀ-ɏ0-9]/.test(after) ? -1 : below(open, (other) => other === "'")
}

function below(open: readonly { sign: string }[], wanted: (sign: string) => boolean): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - patience); at--) {
    if (wanted(open[at]?.sign ?? '')) return at
  }
  return -1
}

/** A question to ask with rising offsets: where the outermost pair around this place closes, or -1. */
export function outermostAround(pairs: readonly Enclosure[]): (at: number) => number {
  const outer: Enclosure[] = []
  for (const pair of [...pairs].sort((a, b) => a.open - b.open)) {
    if (pair.open > (outer.at(-1)?.close ?? -1)) outer.push(pair)
  }
  let next = 0
  return (at) => {
    while (next < outer.length && (outer[next]?.close ?? 0) < at) next++
    const pair = outer[next]
    return pair && pair.open < at ? pair.close : -1
  }
}
