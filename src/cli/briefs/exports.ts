import type { Brief, BriefFormat, Part } from '../../brief/brief.ts'
import { briefFile, openParts, personTexts, withPerson } from '../../brief/file.ts'
import type { MarkedFile } from '../../brief/marks.ts'
import { jsonText } from '../../report/json.ts'
import { askedFor, type Made } from './maker.ts'

interface Exported {
  readonly content: string | Uint8Array
  /** The parts that a person has still to write. */
  readonly open: readonly Part[]
}

/** A brief in the format that was asked for, with what a person has written in the Markdown one. */
export async function exported(made: Made, before: MarkedFile | undefined, format: BriefFormat): Promise<Exported> {
  const { brief, texts, lang, draftLine } = made
  const person = await personIn(before)
  const whole = withPerson(brief, person)
  const open = openParts(whole)
  switch (format) {
    case 'json':
      return { content: jsonText(whole), open }
    case 'html':
      return { content: (await import('../../brief/html.ts')).briefHtml(whole, draftLine), open }
    case 'docx':
      return { content: await (await import('../../brief/docx.ts')).briefDocx(whole, draftLine), open }
    default: {
      const { lineEnd = '\n' } = before ?? {}
      return { content: briefFile(brief, texts, { person, lineEnd, ...(lang && { lang }) }), open }
    }
  }
}

/** The brief with what a person has written in the Markdown one. */
export async function wholeBrief({ brief }: Made, before: MarkedFile | undefined): Promise<Brief> {
  return withPerson(brief, await personIn(before))
}

async function personIn(before: MarkedFile | undefined): Promise<Map<string, string>> {
  return before ? personTexts(before, await askedFor()) : new Map()
}
