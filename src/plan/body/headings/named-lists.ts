import type { MarkdownNode } from '../../../source/document.ts'
import { headingOf, labelOf } from '../names.ts'
import type { Reading } from '../reader.ts'
import { isBoldLine, type Section, underLabel } from './outline.ts'

/**
 * "**New Puppy Nora**" on a line of its own above what is told of her item by item: several such lines in a list of
 * people or channels are what its things are called, as sub-headings would be.
 */
export function withNamedLists(thing: string, section: Section, reading: Reading): Section {
  if (thing !== 'Audience' && thing !== 'Channel') return section
  const { content, sections } = section
  const starts = [...content.keys()].filter(
    (at) => content[at + 1]?.type === 'list' && isName(thing, content[at], reading),
  )
  if (starts.length < 2) return section
  const named = starts.map((start, index): Section => {
    const [line] = content[start]?.children ?? []
    const below = content.slice(start + 1, starts[index + 1])
    return {
      heading: reading.prose({ type: 'paragraph', children: line?.children ?? [] }),
      depth: underLabel,
      // The first list is told of it; what comes after the last one may be said of all.
      content: index < starts.length - 1 ? below : below.slice(0, 1),
      sections: [],
    }
  })
  const behind = content.slice((starts.at(-1) ?? 0) + 2)
  return { ...section, content: [...content.slice(0, starts[0]), ...behind], sections: [...named, ...sections] }
}

function isName(thing: string, node: MarkdownNode | undefined, reading: Reading): boolean {
  if (!node || !isBoldLine(node)) return false
  const { text } = reading.prose(node)
  return (
    text.length <= longest &&
    !/[:：.!?]\s*$/.test(text) &&
    headingOf(reading.prose(node)) === undefined &&
    labelOf(thing, text) === undefined
  )
}

const longest = 60

/** "Competitive analysis", "Market overview" among people or channels: what was found out, and none of them. */
export function isStudy(name: string): boolean {
  return /\b(?:analysis|overview|landscape|research|trends|market size|competitors|competition)\s*$/i.test(name)
}
