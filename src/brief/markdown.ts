import type { Html, Nodes, Parents, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/**
 * What services obey in plain text, after Markdown has been read: names, numbers of issues, addresses, formulas, the
 * words between colons that become pictures, and the braces of templates. A character reference between the two halves keeps each of them a text.
 */
const obeyed = /@|#(?=\w)|:(?=\/\/|[a-z+-][\w+-]*:)|www(?=\.)|\bGH(?=-)|\{(?=[{%#<])|\$(?=\S)/gi
const zeroWidth = '&#8203;'

/** Nodes as Markdown in which no text is anything but a text. */
export function nodesToMarkdown(nodes: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: nodes.map(guarded) },
    { bullet: '-', emphasis: '*', strong: '*', fences: true, listItemIndent: 'one', extensions: [gfmToMarkdown()] },
  )
}

function guarded<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node
  const children = (node as Parents).children.flatMap((child): Nodes[] =>
    child.type === 'text' ? guardedText(child) : [guarded(child)],
  )
  return { ...node, children } as N
}

function guardedText({ value }: Text): (Text | Html)[] {
  const nodes: (Text | Html)[] = []
  let from = 0
  for (const { 0: found, index } of value.matchAll(obeyed)) {
    if (found === '$' && !isFormula(value, index)) continue
    const isDollar = found === '$'
    const end = isDollar ? index : index + found.length
    if (end > from) nodes.push({ type: 'text', value: value.slice(from, end) })
    nodes.push({ type: 'html', value: isDollar ? '&#36;' : zeroWidth })
    from = index + found.length
  }
  if (from < value.length) nodes.push({ type: 'text', value: value.slice(from) })
  return nodes
}

/** Would GitHub read what starts with this dollar as mathematics? */
function isFormula(text: string, at: number): boolean {
  return /^\$[^$]*[^\s$]\$(?!\w)/.test(text.slice(at))
}
