import { partAt } from '../plan/files/parts.ts'
import { isId } from '../plan/ids.ts'
import { readYaml } from '../source/yaml.ts'
import { dataOf } from './cut.ts'
import { type Silence, silencesNext, withoutSilences } from './directives.ts'
import { depthOf, indented, isAside, joinedLines, linesOf, outdented, partedAtEnd } from './lines.ts'
import { type PartText, partText, trimmed } from './part.ts'
import { isSame } from './same.ts'

/** An item of a list as text. */
interface ItemText {
  readonly id: string
  /** A file that holds it alone. */
  readonly text: string
}

/** The items of a list as files of their own; undefined where they cannot all be files named by their ids. */
export function itemsIn(key: string, value: string, list: readonly unknown[]): readonly ItemText[] | undefined {
  const ids = list.map((item) => idOf(key, item))
  if (ids.includes(undefined) || new Set(ids).size < ids.length) return undefined
  const texts = isAside(value.split('\n', 1)[0] ?? '') || value.startsWith('-') ? dashed(value) : inBrackets(value)
  if (texts?.length !== list.length) return undefined
  const items = texts.map((text, index) => ({ id: ids[index] ?? '', text }))
  return items.every(({ text }, index) => isSame(dataOf(text), list[index])) ? items : undefined
}

/** Names that are devices on Windows, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

function idOf(key: string, item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined
  if (typeof id !== 'string' || !isId(id) || device.test(id)) return undefined
  return partAt(`${key}/${id}.yaml`)?.is === 'item' ? id : undefined
}

/** `- id: email`, each on lines of its own. */
function dashed(value: string): string[] | undefined {
  const lines = linesOf(value)
  const starts = lines.flatMap((line, index) => (/^-(?:\s|$)/.test(line) ? [index] : []))
  const first = starts[0]
  if (first === undefined || !lines.slice(0, first).every(isAside)) return undefined
  const texts: string[] = []
  let above: readonly string[] = lines.slice(0, first)
  for (const [index, start] of starts.entries()) {
    const { before, after } = partedAtEnd(lines.slice(start, starts[index + 1]))
    const isLast = index === starts.length - 1
    const { lines: comments, silences } = withoutSilences(above)
    const own = withoutDash(before)
    // What stands below the last item is nobody else's.
    const below = isLast ? trimmed(after) : []
    texts.push(partText(comments, silences, own + joinedLines(below.length > 0 ? ['', ...below] : [])))
    above = after
  }
  return texts
}

function withoutDash([dash = '', ...rest]: readonly string[]): string {
  const opened = ` ${dash.slice(1)}`
  if (isAside(opened)) {
    const by = depthOf(rest.find((line) => !isAside(line)) ?? '')
    return (opened.trim() === '' ? '' : `${opened.trim()}\n`) + outdented(joinedLines(rest), by)
  }
  return outdented(joinedLines([opened, ...rest]), depthOf(opened))
}

/** `[{ id: email }]`: between the items stands nothing that anybody reads. */
function inBrackets(value: string): string[] | undefined {
  const { data, origins, readable } = readYaml({ file: '', text: value })
  if (!readable || !Array.isArray(data) || value.includes('#')) return undefined
  return data.map((_, index) => {
    const { value: span } = origins.written(data, index) ?? { value: [0, 0] as const }
    return `${value.slice(...span)}\n`
  })
}

/** An item that stood in a file of its own, as an item of a list. */
export function asItem({ above, silences, inside, content }: PartText, id: string | undefined): string {
  const own = id === undefined ? content : withId(content, id)
  const { lines: comments, silences: first } = withoutSilences(inside)
  const all: readonly Silence[] = [...silences, ...first]
  const top = joinedLines([...trimmed(above), ...trimmed(comments), ...silencesNext(all)])
  return `${top}- ${indented(own, 2).trimStart()}`
}

/** The id that the name of the file gave. */
function withId(content: string, id: string): string {
  if (content.startsWith('{')) return `{ id: ${id}, ${content.slice(1).trimStart()}`
  return `id: ${id}\n${content}`
}
