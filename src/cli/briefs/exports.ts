import type { Brief, BriefFormat, Part } from '../../brief/brief.ts'
import { briefFile, openParts, personTexts, withPerson } from '../../brief/file.ts'
import type { MarkedFile } from '../../brief/marks.ts'
import { jsonText } from '../../report/json.ts'
import { askedFor, type Made } from './maker.ts'

interface Exported {
  /** With what a person has written in the Markdown one. */
  readonly brief: Brief
  readonly content: string | Uint8Array
  /** The parts that a person has still to write. */
  readonly open: readonly Part[]
}

/** A brief in the format that was asked for. */
export async function exported(made: Made, before: MarkedFile | undefined, format: BriefFormat): Promise<Exported> {
  const person = before ? personTexts(before, await askedFor()) : new Map<string, string>()
  const brief = withPerson(made.brief, person)
  return { brief, content: await contentOf(brief, made, { before, person, format }), open: openParts(brief) }
}

async function contentOf(
  brief: Brief,
  made: Made,
  given: {
    readonly before: MarkedFile | undefined
    readonly person: ReadonlyMap<string, string>
    readonly format: BriefFormat
  },
): Promise<string | Uint8Array> {
  const { texts, lang, draftLine } = made
  const { before, person, format } = given
  switch (format) {
    case 'json':
      return jsonText(brief)
    case 'html':
      return (await import('../../brief/html.ts')).briefHtml(brief, draftLine)
    case 'docx':
      return (await import('../../brief/docx.ts')).briefDocx(brief, draftLine)
    default:
      // A person's parts of a file are put between its marks.
      return briefFile(made.brief, texts, { person, lineEnd: before?.lineEnd ?? '\n', ...(lang && { lang }) })
  }
}
