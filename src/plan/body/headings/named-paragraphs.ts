import type { MarkdownNode } from '../../../source/document.ts'
import { fieldsAmong } from '../list-items.ts'
import { labelOf } from '../names.ts'
import type { Prose } from '../prose.ts'
import { type Item, type Reading, splitLabel } from '../reader.ts'
import { nearLabel } from './slips.ts'

/**
 * "**Summer starters** – adults who …", "**Starters.** Adults who …": paragraphs that name an audience each, or several that name a channel each, as
 * the items of a list do. A bold word before a colon is a label, of whatever.
 */
export function namedParagraphs(
  thing: string,
  content: readonly MarkdownNode[],
  reading: Reading,
): ReadonlyMap<MarkdownNode, readonly Item[]> {
  const named = new Map<MarkdownNode, readonly Item[]>()
  if (thing !== 'Audience' && thing !== 'Channel') return named
  for (const node of content) {
    const prose = node.type === 'paragraph' ? reading.prose(node) : undefined
    if (!prose || prose.boldLength === 0) continue
    const items = namedIn(prose).map((one) => itemOf(one, thing))
    if (items.every((item) => item !== undefined)) named.set(node, items)
  }
  if (thing === 'Audience' && named.size === 0)
    for (const node of content) {
      const items = node.type === 'paragraph' ? linesIn(reading.prose(node), reading) : undefined
      if (items) named.set(node, items)
    }
  const count = [...named.values()].flat().length
  if (thing === 'Audience' && count === 0) {
    const stopped = content.flatMap((node) => {
      const item = node.type === 'paragraph' ? stoppedIn(reading.prose(node)) : undefined
      return item ? [[node, [item]] as const] : []
    })
    // One bold sentence may be no name.
    if (stopped.length > 1) return new Map(stopped)
  }
  return thing === 'Channel' && count === 1 ? new Map() : named
}

/** "Gift givers: firms with 5 to 80 people", line by line: audiences where the page speaks of each of them elsewhere, too. */
function linesIn(prose: Prose, { source }: Reading): Item[] | undefined {
  if (source.text.length > longestPage) return undefined
  const text = source.text.toLowerCase()
  const items = prose.lines().map((line) => ({
    prose: line,
    value: line,
    ...splitLabel(line),
    isTask: false,
    lists: [],
    others: [],
  }))
  const isNamed = ({ label, value }: Item) => {
    const name = label?.text.toLowerCase() ?? ''
    const isShort = name.length >= shortestName && name.split(' ').length <= mostWords
    return isShort && value.words.split(' ').length > mostWords && text.split(name).length > 2
  }
  return items.length > 1 && items.every(isNamed) && fieldsAmong(items, 'Audience').length === 0 ? items : undefined
}

const shortestName = 4
/** In a longer one nothing is looked for once more. */
const longestPage = 200_000

/** A paragraph, or each line of it with the lines that go on with it, where a bold word opens several. */
function namedIn(prose: Prose): Prose[] {
  const starts = [...prose.text.matchAll(/\n/g)]
    .map(({ index }) => index + 1)
    .filter((at) => {
      const line = prose.slice(at, at + longestOpening)
      return line.boldLength > 0 && opening.test(line.text.slice(line.boldLength))
    })
  return [0, ...starts].map((at, index) => prose.slice(at, starts[index]).trim())
}

const longestOpening = 200
const opening = /^\s*(?:\([^()]{1,60}\)\s*)?[–—-]\s/

/** "**Local radio** makes owners notice": a verb behind what does it. */
const told = () =>
  /^\s+(?!(?:for|of|in|at|on|with|from|to|and|or|by|who|that|which|as|is|are|was|were|has|have)\s)\p{Ll}\p{L}+\s/u

/** "**Starters.** Adults who …": a few bold words that end with a stop, and what is said of them. */
function stoppedIn(prose: Prose): Item | undefined {
  const name = prose.slice(0, prose.boldLength)
  const bare = name.slice(0, name.text.replace(/\.\s*$/, '').length)
  const value = prose.slice(prose.boldLength).trim()
  // "**City explorers**" on a line of its own, with who they are on the next.
  const isLine = prose.text[prose.boldLength] === '\n'
  const isName = (isLine || bare.text.length < name.text.length) && bare.words.split(' ').length <= mostWords
  if (!isName || bare.isEmpty || value.isEmpty || labelOf('Audience', bare.text) !== undefined) return undefined
  return { prose, label: bare, value, isTask: false, lists: [], others: [] }
}

const mostWords = 6

/** "**Regular givers** are people who …": who they are called, and who they are. */
const areSaid = () => /^\s+(?:are|is)\s+(?=\p{L})/u

function itemOf(prose: Prose, thing: string): Item | undefined {
  const behind = prose.text.slice(prose.boldLength, prose.boldLength + 80)
  const are = thing === 'Audience' ? areSaid().exec(behind)?.[0] : undefined
  if (are !== undefined) {
    const label = prose.slice(0, prose.boldLength)
    const value = prose.slice(prose.boldLength + are.length)
    return { prose, label, value, isTask: false, lists: [], others: [] }
  }
  const goesOn = thing === 'Channel' && told().test(behind)
  const opened = opening.exec(behind)?.[0]
  if (!goesOn && opened === undefined) return undefined
  // "**The Nesters** (about 310,000 households) – couples …": the bracket is part of what they are called.
  const cut =
    thing === 'Audience' && opened?.includes('(')
      ? {
          label: prose.slice(0, prose.boldLength + opened.lastIndexOf(')') + 1),
          value: prose.slice(prose.boldLength + opened.length).trim(),
        }
      : splitLabel(prose)
  const item = { prose, value: prose, ...cut, isTask: false, lists: [], others: [] }
  const isField = fieldsAmong([item], thing).length > 0 || (item.label && nearLabel(thing, item.label))
  return isField ? undefined : item
}
