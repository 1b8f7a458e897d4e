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
    texts.set(part.section, trimmed(nodesToMarkdown([...title, ...partTree(part, brief)])))
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

/** What a person has written in a brief, by its part; what only was asked for is nobody's. */
export function personTexts(file: MarkedFile | undefined, isAsk: (text: string) => boolean): Map<string, string> {
  const texts = new Map<string, string>()
  for (const piece of file?.pieces ?? [])
    if (piece.kind === 'yours' && !isAsk(piece.text)) texts.set(piece.section, piece.text)
  return texts
}

/** The brief with what a person has written in it. */
export function withPerson(brief: Brief, person: ReadonlyMap<string, string>): Brief {
  const parts = brief.parts.map((part) => {
    const yours = person.get(part.section)?.trim()
    return yours ? { ...part, yours } : part
  })
  return { ...brief, parts }
}

/** The parts that a person has still to write. */
export function openParts({ parts }: Brief): readonly Part[] {
  return parts.filter(({ ask, yours }) => ask !== null && yours === null)
}

/** The file of a brief. What a person has written before is kept as it was, byte for byte. */
export function briefFile(
  brief: Brief,
  generated: ReadonlyMap<string, string>,
  {
    lang,
    person = new Map(),
    lineEnd = '\n',
  }: { readonly lang?: string; readonly person?: ReadonlyMap<string, string>; readonly lineEnd?: string } = {},
): string {
  const ends = (text: string) => (lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd))
  const blocks = [ends(firstLine(brief, lang))]
  for (const section of ['draft', 'template', ...sections]) {
    const text = generated.get(section)
    if (text !== undefined) blocks.push(ends(markedPlan(section, text)))
    const part = brief.parts.find((one) => one.section === section)
    const own = person.get(section)
    if (!part || (own === undefined && part.ask === null)) continue
    const [head = '', tail = ''] = markedYours(part.section, '\0').split('\0')
    blocks.push(ends(head) + (own ?? ends(askText(part.ask ?? ''))) + ends(tail))
  }
  return blocks.join(ends('\n\n')) + ends('\n')
}
