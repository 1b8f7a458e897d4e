import { diffArrays } from 'diff'

/** A sentence as it was and as it is; undefined where there was or is none. */
export interface Pair {
  readonly before?: string
  readonly after?: string
}

/** What is different in a part: line by line, and of each line only the sentences that differ. */
export function comparedText(before: string, after: string): Pair[] {
  const pairs: Pair[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    for (const line of removed) {
      const at = added.findIndex((other) => labelOf(other) === labelOf(line))
      const mate = at >= 0 ? added.splice(at, 1)[0] : undefined
      pairs.push(mate === undefined ? { before: line } : narrowed(line, mate))
    }
    for (const line of added) pairs.push({ after: line })
    removed = []
    added = []
  }
  for (const { value, removed: gone, added: come } of diffArrays(linesOf(before), linesOf(after))) {
    if (gone) removed.push(...value)
    else if (come) added.push(...value)
    else flush()
  }
  flush()
  // Where a line of a kind went and one came, they are one change.
  return matched(withoutMoved(pairs))
}

/** What went in one place and came in another is all there. */
function withoutMoved(pairs: readonly Pair[]): Pair[] {
  const come = pairs.filter(({ before }) => before === undefined)
  const moved = new Set<Pair>()
  for (const pair of pairs) {
    const other =
      pair.after === undefined ? come.find((one) => one.after === pair.before && !moved.has(one)) : undefined
    if (other) moved.add(pair).add(other)
  }
  return pairs.filter((pair) => !moved.has(pair))
}

function matched(pairs: readonly Pair[]): Pair[] {
  const [gone, come] = [
    pairs.filter(({ after }) => after === undefined),
    pairs.filter(({ before }) => before === undefined),
  ]
  if (gone.length !== 1 || come.length !== 1) return [...pairs]
  const both = narrowed(gone[0]?.before ?? '', come[0]?.after ?? '')
  return pairs.flatMap((pair) => (pair === gone[0] ? both : pair === come[0] ? [] : pair))
}

/** The lines of a Markdown text as people read them. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '')
}

/** Markdown without its marks. */
function plainText(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-*] |#+ |> )+/, '')
    .replace(/\*\*|(?<!\\)[*`]/g, '')
    .replace(/&#(?:8203|x200b);/gi, '')
    .replace(/&#36;/g, '$')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim()
}

/** "Budget" of "Budget: £17,000": by it a line is known again. */
function labelOf(line: string): string {
  return /^[^:.(]{1,60}(?=[:(])/.exec(line)?.[0]?.trim() ?? line.slice(0, 12)
}

/** The sentences in which two lines differ, with the label that they have in common. */
function narrowed(before: string, after: string): Pair {
  const [one, other] = [piecesOf(before), piecesOf(after)]
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const label = labelOf(before) === labelOf(after) && before.includes(':') && start > 0 ? `${labelOf(before)}: ` : ''
  const cut = (pieces: readonly string[]) =>
    pieces
      .slice(start, pieces.length - end)
      .join(' ')
      .trim()
  const [was, is] = [cut(one), cut(other)]
  const bare = (text: string) => label + text.replace(/[;:,]$/, '')
  return { ...(was !== '' && { before: bare(was) }), ...(is !== '' && { after: bare(is) }) }
}

/** Its sentences and the parts of a list; what stands in brackets is in one piece: "£38,000 (approved: £28,000)". */
function piecesOf(line: string): string[] {
  const pieces: string[] = []
  let open = 0
  for (const piece of line.split(/(?<=[.!?;:]) (?=\S)/)) {
    pieces.push(open > 0 ? `${pieces.pop()} ${piece}` : piece)
    for (const [bracket] of piece.matchAll(/[()]/g)) open = bracket === '(' ? open + 1 : Math.max(0, open - 1)
  }
  return pieces
}
