import type { IStylesOptions } from 'docx'
import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { toString as textIn } from 'mdast-util-to-string'
import type { Brief } from './brief.ts'
import { firstLine } from './marks.ts'
import { personTree } from './person.ts'
import { askTree, partTree, titleTree } from './tree.ts'

type Docx = typeof import('docx')
type Paragraphs = (InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>)[]

/** A4, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 680, bottom: 680, left: 737, right: 737 } }
/** The bullets of lists. */
const points = 'points'
const accent = '9A3412'
const soft = '5C5C5C'
/** Beside what is still to be written, so that it is seen in black and white too. */
const bar = { style: 'single', size: 12, space: 4 } as const
const languages: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE', es: 'es-ES' }

/** The brief as a Word file. */
export async function briefDocx(brief: Brief, draftLine: string): Promise<Uint8Array> {
  const docx = await import('docx')
  const { Document, LevelFormat, Packer, Paragraph, SectionType, TextRun } = docx
  const write = new Writer(docx)
  const draft = brief.draft
    ? [new Paragraph({ children: [new TextRun({ text: draftLine, bold: true, color: accent })] })]
    : []
  const head = [
    ...write.blocks([titleTree(brief.title)]),
    new Paragraph({ children: [new TextRun({ text: brief.plan.title, color: soft })] }),
    ...draft,
  ]
  const parts = brief.parts.flatMap((part) => [
    ...write.blocks(partTree(part, brief)),
    ...(part.yours === null
      ? part.ask === null
        ? []
        : write.blocks([askTree(part.ask)], { color: accent })
      : write.blocks(personTree(part.yours))),
  ])
  const document = new Document({
    title: brief.title,
    creator: 'planlint',
    lastModifiedBy: 'planlint',
    description: firstLine(brief).slice('<!-- '.length, -' -->'.length),
    styles: { default: stylesIn(languages[brief.language] ?? 'en-GB') },
    numbering: {
      config: [
        {
          reference: points,
          levels: ['•', '◦', '▪', '•', '◦', '▪', '•', '◦', '▪'].map((text, level) => ({
            level,
            format: LevelFormat.BULLET,
            text,
            style: { paragraph: { indent: { left: 198 * (level + 1), hanging: 198 } } },
          })),
        },
      ],
    },
    // The title over the whole width, then two columns, as the page is printed: so a brief stays two sheets.
    sections: [
      { properties: { page }, children: head },
      { properties: { page, type: SectionType.CONTINUOUS, column: { count: 2, space: 454 } }, children: parts },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** How each kind of paragraph looks: sizes in half points, spaces in twentieths of one. */
function stylesIn(language: string): NonNullable<IStylesOptions['default']> {
  const heading = { bold: true, color: '1A1A1A' }
  return {
    document: {
      run: { font: 'Calibri', size: 19, language: { value: language } },
      paragraph: { spacing: { after: 30 } },
    },
    heading1: { run: { ...heading, size: 32 }, paragraph: { spacing: { after: 20 } } },
    heading2: { run: { ...heading, size: 22 }, paragraph: { spacing: { before: 120, after: 0 } } },
    heading3: { run: { ...heading, size: 20 } },
  }
}

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly color?: string
}

/** Markdown's nodes as paragraphs of Word. */
class Writer {
  readonly #docx: Docx

  constructor(docx: Docx) {
    this.#docx = docx
  }

  blocks(nodes: readonly RootContent[], look: Look = {}): Paragraphs {
    return nodes.flatMap((node) => this.#block(node, look))
  }

  #block(node: RootContent, look: Look, level = -1): Paragraphs {
    const { Paragraph, HeadingLevel } = this.#docx
    switch (node.type) {
      case 'heading': {
        const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2][node.depth - 1] ?? HeadingLevel.HEADING_3
        return [new Paragraph({ heading, keepNext: true, children: this.#runs(node.children, look) })]
      }
      case 'paragraph': {
        const isPurpose = [node.data?.hProperties?.className].flat().includes('purpose')
        const own = isPurpose ? { ...look, color: soft } : look
        return [
          new Paragraph({
            children: this.#runs(node.children, own),
            ...(isPurpose && { keepNext: true }),
            ...(level >= 0 && { numbering: { reference: points, level: Math.min(level, 8) } }),
            ...(look.color === accent && { border: { left: { ...bar, color: accent } } }),
          }),
        ]
      }
      case 'list':
        return this.#list(node, look, level + 1)
      case 'blockquote':
        return this.blocks(node.children, { ...look, italics: true })
      case 'code':
        return node.value.split('\n').map((line) => new Paragraph({ children: [this.#code(line)] }))
      case 'table':
        // Word wants a paragraph behind a table, at the end of a file as between two tables.
        return [this.#table(node, look), new Paragraph({ children: [] })]
      default:
        return []
    }
  }

  #table({ children }: Table, look: Look): InstanceType<Docx['Table']> {
    const { Paragraph, Table, TableCell, TableRow, WidthType } = this.#docx
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      margins: { left: 60, right: 60 },
      rows: children.map((row, index) => {
        const own = index === 0 ? { ...look, bold: true } : look
        return new TableRow({
          cantSplit: true,
          children: row.children.map(
            (cell) => new TableCell({ children: [new Paragraph({ children: this.#runs(cell.children, own) })] }),
          ),
        })
      }),
    })
  }

  #list({ children, ordered, start }: List, look: Look, level: number): Paragraphs {
    return children.flatMap((item, index) => {
      const number = ordered ? `${(start ?? 1) + index}. ` : ''
      return item.children.flatMap((child, at): Paragraphs => {
        if (child.type !== 'paragraph') return this.#block(child, look, level)
        const first: PhrasingContent[] = at === 0 && number !== '' ? [{ type: 'text', value: number }] : []
        return this.#block({ ...child, children: [...first, ...child.children] }, look, at === 0 ? level : -1)
      })
    })
  }

  #runs(nodes: readonly PhrasingContent[], look: Look): InstanceType<Docx['TextRun']>[] {
    const { TextRun } = this.#docx
    return nodes.flatMap((node: Nodes) => {
      switch (node.type) {
        case 'text':
          return [new TextRun({ text: node.value.replaceAll('\n', ' '), ...look })]
        case 'inlineCode':
          return [this.#code(node.value)]
        case 'strong':
          return this.#runs(node.children, { ...look, bold: true })
        case 'emphasis':
          return this.#runs(node.children, { ...look, italics: true })
        case 'delete':
          return this.#runs(node.children, { ...look, strike: true })
        case 'link':
          return [
            ...this.#runs(node.children, look),
            ...(textIn(node) === node.url ? [] : [new TextRun({ text: ` (${node.url})`, ...look })]),
          ]
        case 'break':
          return [new TextRun({ text: '', break: 1 })]
        default:
          return []
      }
    })
  }

  #code(text: string): InstanceType<Docx['TextRun']> {
    return new this.#docx.TextRun({ text, font: 'Consolas' })
  }
}
