import type { MarkdownNode } from './document.ts'
import { spanned, textOf } from './text-nodes.ts'

/** Headings without their anchors ("Goals {#goals}", "[]{#_Toc1 .anchor}Goals"), and tables that are drawn with lines. */
export function withoutPandocMarks(tree: MarkdownNode, body: string): MarkdownNode {
  const nodes = tree.children ?? []
  const children: MarkdownNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as MarkdownNode
    const [from, to] = spanned(node)
    if (node.type === 'heading') children.push(withoutAnchor(node, body))
    else if (node.type === 'paragraph' && isGrid(body, from)) children.push(gridTable(body, from, to))
    else if (node.type === 'paragraph' && isRuledBelow(nodes[index + 1], body, to)) {
      const last = Math.max(from, body.lastIndexOf('\n', to - 1) + 1)
      const next = nodes[index + 2]
      const end = next?.type === 'paragraph' ? spanned(next)[1] : spanned(nodes[index + 1])[1]
      children.push(ruledTable(body, last, end))
      index += next?.type === 'paragraph' ? 2 : 1
    } else children.push(node)
  }
  return { ...tree, children }
}

const anchor = /\s*\{[#.][^{}\n]{0,300}\}\s*$/
const anchorBefore = /^(?:\s*\[\]\{[^{}\n]{0,300}\})+\s*/

function withoutAnchor(heading: MarkdownNode, body: string): MarkdownNode {
  const children = [...(heading.children ?? [])]
  const first = children[0]
  if (first?.type === 'text' && anchorBefore.test(first.value ?? '')) {
    const [from, to] = spanned(first)
    const cut = anchorBefore.exec(body.slice(from, to))?.[0].length ?? 0
    children[0] = text((first.value ?? '').replace(anchorBefore, ''), from + cut, to)
  }
  const last = children.at(-1)
  if (last?.type === 'text' && anchor.test(last.value ?? '')) {
    const [from, to] = spanned(last)
    const end = from + (anchor.exec(body.slice(from, to))?.index ?? to - from)
    children[children.length - 1] = text((last.value ?? '').replace(anchor, ''), from, end)
  }
  return { ...heading, children }
}

function text(value: string, from: number, to: number): MarkdownNode {
  return { type: 'text', value, position: { start: { offset: from }, end: { offset: to } } }
}

function isGrid(body: string, from: number): boolean {
  return /^\+(?:[-=:]{3,}\+)+[ \t]*\r?\n[ \t]*[|+]/.test(body.slice(from, from + longestLine))
}

const longestLine = 2000

/** "-----  ---" right below a line of names: Markdown takes it for a line across the page. */
function isRuledBelow(rule: MarkdownNode | undefined, body: string, end: number): boolean {
  if (rule?.type !== 'thematicBreak') return false
  const [from, to] = spanned(rule)
  return /^\r?\n[ \t]*$/.test(body.slice(end, from)) && /^-{2,}(?:[ \t]+-{2,})+[ \t]*$/.test(body.slice(from, to))
}

interface Line {
  readonly from: number
  readonly text: string
}

function linesOf(body: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  const start = body.lastIndexOf('\n', from - 1) + 1
  for (const { 0: text, index } of body.slice(start, to).matchAll(/[^\r\n]+/g))
    lines.push({ from: start + index, text })
  return lines
}

/** Rows stand between lines of "+---+"; a cell may go over several lines. */
function gridTable(body: string, from: number, to: number): MarkdownNode {
  const rows: MarkdownNode[] = []
  let cells: MarkdownNode[][] = []
  const endRow = () => {
    if (cells.length > 0) rows.push(rowOf(cells))
    cells = []
  }
  for (const line of linesOf(body, from, to)) {
    if (/^\s*\+[-=:+\s]*$/.test(line.text)) endRow()
    else
      for (const [column, part] of cellsOf(line).entries()) {
        const cell = cells[column] ?? []
        cells[column] = cell
        if (cell.length > 0) cell.push(text(' ', part.from, part.from))
        cell.push(...inline(body, part.from, part.from + part.text.length))
      }
  }
  endRow()
  return { type: 'table', children: rows, position: { start: { offset: from }, end: { offset: to } } }
}

/** What stands between the bars of a line. */
function cellsOf({ from, text: line }: Line): Line[] {
  const cells: Line[] = []
  let start = line.indexOf('|') + 1
  for (let end = line.indexOf('|', start); end >= 0; end = line.indexOf('|', start)) {
    cells.push({ from: from + start, text: line.slice(start, end) })
    start = end + 1
  }
  return cells
}

/** Columns are as wide as the dashes below the names; each line is a row. */
function ruledTable(body: string, from: number, to: number): MarkdownNode {
  const [head, rule, ...lines] = linesOf(body, from, to)
  const starts = [...(rule?.text ?? '').matchAll(/-+/g)].map(({ index }) => index)
  const rows = [head, ...lines.filter(({ text: line }) => !/^[\s-]*$/.test(line))].flatMap((line) =>
    line ? [rowOf(starts.map((start, column) => cellAt(body, line, start, starts[column + 1])))] : [],
  )
  return { type: 'table', children: rows, position: { start: { offset: from }, end: { offset: to } } }
}

function cellAt(body: string, { from, text: line }: Line, start: number, end = line.length): MarkdownNode[] {
  return start < line.length ? inline(body, from + start, from + Math.min(end, line.length)) : []
}

function rowOf(cells: readonly (readonly MarkdownNode[])[]): MarkdownNode {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

/** The words of a cell; those between two stars are in bold. */
function inline(body: string, from: number, to: number): MarkdownNode[] {
  const words = body.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = to - (words.length - words.trimEnd().length)
  if (start >= end) return []
  const isBold = end - start > 4 && body.startsWith('**', start) && body.slice(end - 2, end) === '**'
  const nodes = isBold ? textOf(body, start + 2, end - 2) : textOf(body, start, end)
  return isBold ? [{ type: 'strong', children: nodes }] : nodes
}
