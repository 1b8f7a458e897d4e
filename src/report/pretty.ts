import type { Finding, Place, Related } from '../lint/finding.ts'
import type { Source } from '../source/source.ts'
import { frame, type Mark } from './frame.ts'
import { andMore, skippedLines, verdict, whereText } from './phrases.ts'
import type { RenderContext, Renderer } from './renderer.ts'
import { oneLine } from './sanitize.ts'

type Sources = (file: string) => Source | undefined

/** A related place this many lines from the finding is shown in the same frame. */
const near = 5
const mostRelated = 5

/** For people at a terminal: each finding with the lines it is about, then the counts and what to do next. */
export const pretty: Renderer = (report, context) => {
  const sources = sourcesOf(context)
  const blocks = report.findings.map((finding) => `${findingLines(finding, sources, context).join('\n')}\n\n`)
  const closing = [verdict(report, context.fromStdin), ...skippedLines(report.skipped).map(context.paint.faint)]
  const first = report.findings[0]?.rule ?? ''
  // Only what is safe to paste into a shell is offered for pasting.
  if (/^[\w/-]+$/.test(first)) closing.push(`to learn more of the first: plan rules ${first}`)
  return `${blocks.join('')}${closing.join('\n')}\n`
}

function findingLines(finding: Finding, sources: Sources, context: RenderContext): readonly string[] {
  const { paint } = context
  const source = sources(finding.file)
  const shown = finding.related.slice(0, mostRelated)
  const isInFrame = (place: Related) => source !== undefined && isNear(place, finding)
  const marks = [
    mark(finding, '', '^', paint[finding.severity]),
    ...shown.filter(isInFrame).map((place) => mark(place, place.message, '-', paint.faint)),
  ]
  const look = { context: 1, width: context.width, faint: paint.faint } as const
  const lines = [
    `${paint.strong(whereText(finding))}  ${paint[finding.severity](finding.severity)}  ${oneLine(finding.rule)}`,
    `  ${oneLine(finding.message)}`,
    ...(source ? frame(source, marks, look) : []),
  ]
  for (const place of shown) if (!isInFrame(place)) lines.push(...relatedLines(place, sources, context))
  const hidden = finding.related.length - shown.length
  if (hidden > 0) lines.push(`  and ${andMore(hidden)}`)
  if (finding.fix !== '') lines.push(`  fix: ${oneLine(finding.fix)}`)
  return lines
}

/** A place that is too far away for the frame of its finding: a line that can be clicked, and its own small frame. */
function relatedLines(place: Related, sources: Sources, { paint, width }: RenderContext): readonly string[] {
  const source = sources(place.file)
  const header = `  ${whereText(place)}  ${oneLine(place.message)}`
  if (source === undefined) return [header]
  return [header, ...frame(source, [mark(place, '', '-', paint.faint)], { context: 0, width, faint: paint.faint })]
}

function isNear(place: Place, finding: Finding): boolean {
  return place.file === finding.file && Math.abs(place.line - finding.line) <= near
}

function mark(place: Place, label: string, sign: Mark['sign'], paint: Mark['paint']): Mark {
  return { place, label, sign, paint }
}

/** The texts of the files, each asked for once, so that its lines are counted once. */
function sourcesOf(context: RenderContext): Sources {
  const known = new Map<string, Source | undefined>()
  return (file) => {
    if (!known.has(file)) {
      const text = context.text(file)
      known.set(file, text === undefined ? undefined : { file, text })
    }
    return known.get(file)
  }
}
