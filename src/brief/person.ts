import type { Nodes, Parents, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { beyondLimits } from '../source/markdown-limits.ts'

/** What a person has written, as nodes that bring nothing from elsewhere: pictures become their words, HTML goes. */
export function personTree(markdown: string): RootContent[] {
  // What would exhaust the parser of Markdown is shown as it was written.
  if (beyondLimits(markdown)) return [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }]
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return tamed(tree).children
}

function tamed<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node
  const children = (node as Parents).children.flatMap((child): Nodes[] => {
    switch (child.type) {
      case 'html':
      case 'definition':
      case 'footnoteDefinition':
        return []
      case 'image':
      case 'imageReference':
        return child.alt ? [{ type: 'text', value: child.alt }] : []
      case 'footnoteReference':
        return [{ type: 'text', value: `[${child.label ?? child.identifier}]` }]
      case 'linkReference':
        return tamed(child).children
      case 'link':
        return /^(?:https?:|mailto:)/i.test(child.url) ? [tamed(child)] : tamed(child).children
      case 'heading':
        // The brief's own headings are one and two deep.
        return [{ ...tamed(child), depth: Math.max(3, child.depth) as 3 | 4 | 5 | 6 }]
      default:
        return [tamed(child)]
    }
  })
  return { ...node, children } as N
}
