import type { MarkdownNode } from '../../../source/document.ts'

/**
 * "7.1 Shared numbers: orders" and "7.2 Reported: weekly": where the lines of a page are numbered through, the numbers are
 * no part of what they say. Only where a chapter counts on from its first line: "2.5 million guests" is an amount.
 */
export function withoutLineNumbers(tree: MarkdownNode): MarkdownNode {
  const numbers = new Set(
    (tree.children ?? []).flatMap((node) =>
      node.type === 'paragraph'
        ? textsOf(node).flatMap(({ value }) => [...value.matchAll(numbered())].map(([, number]) => number))
        : [],
    ),
  )
  const isCounted = (number: string) => {
    const [chapter, line] = number.split('.').map(Number)
    return (
      numbers.has(`${chapter}.1`) &&
      numbers.has(`${chapter}.2`) &&
      (line === 1 || numbers.has(`${chapter}.${Number(line) - 1}`))
    )
  }
  if (numbers.size < 2) return tree
  const bare = (node: MarkdownNode, at: number): MarkdownNode =>
    node.type === 'text' && node.value !== undefined
      ? {
          ...node,
          value: node.value.replace(numbered(), (all, number: string, from: number) =>
            (from > 0 || at === 0) && isCounted(number) ? all.slice(0, all.indexOf(number)) : all,
          ),
        }
      : node
  return {
    ...tree,
    children: (tree.children ?? []).map((node) =>
      node.type === 'paragraph' ? { ...node, children: (node.children ?? []).map(bare) } : node,
    ),
  }
}

const numbered = () => /(?<![^\n])(\d{1,2}\.\d{1,2})\.?[ \t]{1,4}(?=\p{L}|$)/gu

/** The texts of a paragraph that may begin a line. */
function textsOf({ children = [] }: MarkdownNode): { value: string }[] {
  return children.flatMap(({ type, value }, at) =>
    type === 'text' && value !== undefined ? { value: at === 0 ? value : ` ${value}` } : [],
  )
}
