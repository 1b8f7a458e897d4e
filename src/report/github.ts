import type { Finding, Severity } from '../lint/finding.ts'
import { counted, relatedLines, whereText, worstFirst } from './phrases.ts'
import type { Renderer } from './renderer.ts'
import { oneLine, symbol, unsafe } from './sanitize.ts'

/** GitHub shows this many annotations of a kind for a step, and drops the others without a word. */
const shownOfKind = 10

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations for GitHub Actions, the worst first; what GitHub would drop is counted in a last one. */
export const github: Renderer = ({ findings }) => {
  const kinds = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) kinds[severity]++
  const tooMany = Object.values(kinds).some((count) => count > shownOfKind)
  // The last word is a notice too, and needs a place among them.
  const room = { error: shownOfKind, warning: shownOfKind, info: shownOfKind - (tooMany ? 1 : 0) }
  const lines = worstFirst(findings).flatMap((finding) => (room[finding.severity]-- > 0 ? [annotation(finding)] : []))
  const hidden = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    room[severity] < 0 ? [counted(-room[severity], `more ${severity}`)] : [],
  )
  if (hidden.length > 0) lines.push(command('notice', { title: 'planlint' }, `and ${hidden.join(', ')}`))
  return lines.join('')
}

function annotation(finding: Finding): string {
  const { rule, file, line, endLine, column, endColumn, message, fix } = finding
  // The runner refuses columns when the lines differ.
  const columns: Properties = line === endLine ? { col: column, endColumn } : {}
  const cure = fix === '' ? '' : `\nfix: ${oneLine(fix)}`
  const related = relatedLines(finding).map((place) => `\n${place}`)
  return command(
    commands[finding.severity],
    { title: oneLine(rule), file, line, endLine, ...columns },
    `${whereText(finding)} ${oneLine(rule)}: ${oneLine(message)}${cure}${related.join('')}`,
  )
}

type Properties = Readonly<Record<string, string | number>>

function command(name: string, properties: Properties, data: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${written.join(',')}::${escapeData(data)}\n`
}

/** The runner undoes exactly these escapes; what is hidden and has none becomes a picture of itself. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replace(unsafe(), symbol)
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
