import { type Brief, type Part, sections } from './brief.ts'
import type { Ask, Language } from './language.ts'
import { nodesToMarkdown } from './markdown.ts'
import { firstLine, type MarkedFile, markedPlan, markedYours } from './marks.ts'
import { Say } from './say.ts'
import { askTree, partTree, titleTree } from './tree.ts'

/** The generated text of each part of a brief, in order, by its section. */
export function planTexts(brief: Brief, draftLine: string): Map<string, string> {
  const texts = new Map<string, string>()
  if (brief.draft) texts.set('draft', trimmed(`> **${draftLine}**`))
  for (const part of brief.parts) {
    const title = part.section === 'header' ? [titleTree(brief.title)] : []
    texts.set(part.section, trimmed(nodesToMarkdown([...title, ...partTree(part)])))
  }
  return texts
}

/** What a person is asked to write, as it stands in the file until somebody writes it. */
function askText(ask: string): string {
  return nodesToMarkdown([askTree(ask)])
}

/** What can be asked for in one part, together or alone. */
const together: readonly (readonly Ask[])[] = [
  ['background'],
  ['thinkNow', 'thinkThen', 'action'],
  ['deliverables', 'mandatories'],
  ['geography'],
  ['risks'],
  ['response', 'respondBy'],
]

/** Everything that a person may be asked for in this language, as it stands in files. */
export function askTexts(language: Language): string[] {
  const say = new Say(language)
  return together.flatMap((asks) =>
    Array.from({ length: 2 ** asks.length - 1 }, (_, mask) => {
      const open = asks.filter((_, index) => (mask + 1) & (1 << index))
      return askText(say.ask(open) ?? '')
    }),
  )
}

function trimmed(text: string): string {
  return text.replace(/\n+$/, '')
}

export interface Written {
  /** The whole file. */
  readonly text: string
  /** The parts that a person has still to write. */
  readonly open: readonly Part[]
}

/** The file of a brief. What a person has written before is kept as it was, byte for byte. */
export function briefFile(
  brief: Brief,
  generated: ReadonlyMap<string, string>,
  given: {
    readonly lang?: string
    readonly before?: MarkedFile
    readonly isAsk?: (text: string) => boolean
  } = {},
): Written {
  const { before, isAsk = () => false, lang } = given
  const kept = new Map<string, string>()
  for (const piece of before?.pieces ?? [])
    if (piece.kind === 'yours' && !isAsk(piece.text)) kept.set(piece.section, piece.text)
  const open: Part[] = []
  const eol = before?.lineEnd ?? '\n'
  const blocks: string[] = [firstLine(brief, lang)]
  const ends = (text: string) => (eol === '\n' ? text : text.replaceAll('\n', eol))
  const order = ['draft', 'template', ...sections]
  const out: string[] = blocks.map(ends)
  for (const section of order) {
    const text = generated.get(section)
    if (text !== undefined) out.push(ends(markedPlan(section, text)))
    const part = brief.parts.find((one) => one.section === section)
    if (!part) continue
    const own = kept.get(section)
    if (own !== undefined) {
      const [head = '', tail = ''] = markedYours(part.section, '\0').split('\0')
      out.push(ends(head) + own + ends(tail))
      if (part.ask !== null && own.trim() === '') open.push(part)
    } else if (part.ask !== null) {
      out.push(ends(markedYours(part.section, askText(part.ask))))
      open.push(part)
    }
  }
  return { text: out.join(ends('\n\n')) + ends('\n'), open }
}
