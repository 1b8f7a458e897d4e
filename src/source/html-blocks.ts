import type { MarkdownNode } from './document.ts'
import { spanned, textOf } from './text-nodes.ts'

/** A start or end tag, or a comment; none of them can be read in two ways, however long it is. */
const tags = () => /<!--|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi

/** What can be said in Markdown as well; other elements only stand around words. */
const blocks: ReadonlySet<string> = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'summary',
  'p',
  'div',
  'li',
  'ul',
  'ol',
])
const unsaid: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg'])

/** A cell that is merged over more columns or rows than this was not merged by a person. */
const mostMerged = 20
/** A page with more rows in HTML is an export of data and no plan: its HTML is not read. */
const mostRows = 500
/** Nor were so many cells of one table. */
const mostAdded = 5000

interface Cell {
  children: MarkdownNode[]
  columns: number
  rows: number
}

/**
 * Turns headings, paragraphs, lists and tables that are written in HTML into the nodes that Markdown has for them. Wikis and
 * word processors export them so, because their tables can do what those of Markdown cannot. For Markdown a block of HTML
 * ends at an empty line: what it made of the rest of a table that goes on behind one is thrown away.
 */
export function withHtmlBlocks(tree: MarkdownNode, body: string): MarkdownNode {
  if ((body.match(/<tr[\s>]/gi) ?? []).length > mostRows) return tree
  const children: MarkdownNode[] = []
  let read = 0
  for (const node of tree.children ?? []) {
    const [from, to] = spanned(node)
    if (from < read) continue
    if (node.type !== 'html' || !/<(?:h[1-6]|table|summary|li|p)[\s>]/i.test(node.value ?? '')) {
      children.push(node)
      continue
    }
    const end = endOf(body, from, to)
    children.push(...new Reader(body, from, end).blocks())
    read = end
  }
  return { ...tree, children }
}

/** Where the HTML of a block ends: if a table is still open at the end of the block, at the end of the table. */
function endOf(body: string, from: number, to: number): number {
  const html = body.slice(from, to)
  const opened = (html.match(/<table[\s>]/gi) ?? []).length - (html.match(/<\/table\s*>/gi) ?? []).length
  if (opened <= 0) return to
  const close = /<\/table\s*>/gi
  close.lastIndex = to
  return close.exec(body) ? close.lastIndex : to
}

/** Goes through a stretch of HTML once, from tag to tag. */
class Reader {
  readonly #body: string
  readonly #from: number
  readonly #to: number
  readonly #found: MarkdownNode[] = []
  #rows: Cell[][] | undefined
  #tableAt = 0
  #inline: MarkdownNode[] = []
  #block: { name: string; from: number } | undefined
  #items: MarkdownNode[] | undefined
  #bold = 0

  constructor(body: string, from: number, to: number) {
    this.#body = body
    this.#from = from
    this.#to = to
  }

  blocks(): MarkdownNode[] {
    const next = tags()
    next.lastIndex = this.#from
    let at = this.#from
    for (let tag = next.exec(this.#body); tag && tag.index < this.#to; tag = next.exec(this.#body)) {
      const [whole, close, name = '', attributes = ''] = tag
      this.#words(at, tag.index)
      at = next.lastIndex
      const end = name === '' ? '-->' : !close && unsaid.has(name.toLowerCase()) ? `</${name}` : undefined
      if (end !== undefined) {
        const over = this.#body.indexOf(end, at)
        at = over < 0 ? this.#to : over + (name === '' ? end.length : 0)
        next.lastIndex = at
      } else this.#tag(name.toLowerCase(), close !== '', attributes, tag.index, tag.index + whole.length)
    }
    this.#words(at, this.#to)
    this.#endBlock(this.#to)
    this.#endTable(this.#to)
    return this.#found
  }

  #words(from: number, to: number): void {
    const text = textOf(this.#body, from, Math.min(to, this.#to))
    if (text.length === 0) return
    this.#inline.push(...(this.#bold > 0 ? [{ type: 'strong', children: text }] : text))
  }

  #tag(name: string, isEnd: boolean, attributes: string, from: number, to: number): void {
    if (name === 'b' || name === 'strong') this.#bold = Math.max(0, this.#bold + (isEnd ? -1 : 1))
    else if (name === 'br') this.#inline.push({ type: 'break', position: placeOf(from, to) })
    else if (name === 'table') {
      if (isEnd) this.#endTable(to)
      else if (!this.#rows) {
        this.#endBlock(from)
        this.#rows = []
        this.#tableAt = from
      }
    } else if (this.#rows) this.#tagInTable(this.#rows, name, isEnd, attributes, from)
    else if (blocks.has(name)) {
      this.#endBlock(from)
      if (name === 'ul' || name === 'ol') {
        if (isEnd) this.#endList()
        else this.#items ??= []
      } else if (!isEnd) this.#block = { name, from }
    }
  }

  #tagInTable(rows: Cell[][], name: string, isEnd: boolean, attributes: string, from: number): void {
    if (name === 'tr' && !isEnd) rows.push([])
    else if ((name === 'td' || name === 'th') && !isEnd) {
      this.#inline = []
      rows.at(-1)?.push({ children: this.#inline, columns: merged(attributes, 'col'), rows: merged(attributes, 'row') })
    } else if (name === 'td' || name === 'th' || name === 'tr') this.#inline = []
    else if (blocks.has(name) && this.#inline.length > 0)
      this.#inline.push({ type: 'break', position: placeOf(from, from + 1) })
  }

  /** What stood in a block, or between two. */
  #endBlock(at: number): void {
    const { name, from } = this.#block ?? { name: 'p', from: spanned(this.#inline[0])[0] }
    const children = this.#inline
    this.#block = undefined
    this.#inline = []
    this.#bold = 0
    if (this.#rows || !children.some(({ type, value }) => type === 'strong' || value?.trim())) return
    const position = placeOf(from, at)
    const paragraph: MarkdownNode = { type: 'paragraph', children, position }
    if (name === 'li') {
      this.#items ??= []
      this.#items.push({ type: 'listItem', children: [paragraph], position })
    } else if (/^h\d$/.test(name)) this.#found.push({ type: 'heading', depth: Number(name[1]), children, position })
    // What a fold is called stands above its content like a line in bold.
    else if (name === 'summary') this.#found.push({ ...paragraph, children: [{ type: 'strong', children, position }] })
    else this.#found.push(paragraph)
  }

  #endList(): void {
    const items = this.#items ?? []
    this.#items = undefined
    if (items.length === 0) return
    const position = placeOf(spanned(items[0])[0], spanned(items.at(-1))[1])
    this.#found.push({ type: 'list', children: items, position })
  }

  #endTable(at: number): void {
    const rows = this.#rows
    this.#rows = undefined
    this.#inline = []
    this.#bold = 0
    this.#endList()
    if (rows?.some((row) => row.length > 0))
      this.#found.push({ type: 'table', children: unmerged(rows), position: placeOf(this.#tableAt, at) })
  }
}

function merged(attributes: string, way: 'col' | 'row'): number {
  const count = Number(new RegExp(`\\b${way}span\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1] ?? 1)
  return Math.min(Math.max(count, 1), mostMerged)
}

/** A cell over several rows stands in each of them; one over several columns in the first. */
function unmerged(rows: readonly Cell[][]): MarkdownNode[] {
  const below = new Map<number, { cell: Cell; left: number }>()
  let added = 0
  return rows
    .filter((row) => row.length > 0)
    .map((row) => {
      const cells: MarkdownNode[] = []
      const put = (cell: Cell) => {
        cells.push({ type: 'tableCell', children: cell.children })
        for (let more = 1; more < cell.columns && added < mostAdded; more++, added++)
          cells.push({ type: 'tableCell', children: [] })
      }
      const fromAbove = () => {
        for (let above = below.get(cells.length); above; above = below.get(cells.length)) {
          const column = cells.length
          put(above.cell)
          added++
          if (--above.left === 0 || added >= mostAdded) below.delete(column)
        }
      }
      for (const cell of row) {
        fromAbove()
        if (cell.rows > 1) below.set(cells.length, { cell, left: cell.rows - 1 })
        put(cell)
      }
      fromAbove()
      return { type: 'tableRow', children: cells }
    })
}

function placeOf(from: number, to: number) {
  return { start: { offset: from }, end: { offset: to } }
}
