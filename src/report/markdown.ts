import type { Finding } from '../lint/finding.ts'
import { cutAt } from '../source/text-lines.ts'
import { andMore, relatedLines, reportMark, skippedLines, verdict, whereText, worstFirst } from './phrases.ts'
import type { Renderer } from './renderer.ts'
import { oneLine } from './sanitize.ts'

/** GitHub refuses a comment of more than 65,536 characters; a job summary may be larger, but not be read. */
const mostCharacters = 65_000
const longestText = 500

/** A table for a job summary or a pull request, the worst first. Nothing in a plan can become markup in it. */
export const markdown: Renderer = (report) => {
  const head = `${reportMark}: ${verdict(report)}\n`
  const skipped = skippedLines(report.skipped).map((line) => `- ${cell(line)}\n`)
  const tail = skipped.length > 0 ? `\n${skipped.join('')}` : ''
  if (report.findings.length === 0) return head + tail

  const columns = '\n| Severity | Where | What | Rule |\n| --- | --- | --- | --- |\n'
  let room = mostCharacters - head.length - columns.length - tail.length
  const rows = worstFirst(report.findings).map(row)
  const fitting = rows.filter((text) => {
    room -= text.length
    return room > 0
  })
  const hidden = rows.length - fitting.length
  const more = hidden > 0 ? `\nand ${andMore(hidden)}\n` : ''
  return head + columns + fitting.join('') + more + tail
}

function row(finding: Finding): string {
  const fix = finding.fix === '' ? '' : `<br>fix: ${cell(finding.fix)}`
  const related = relatedLines(finding).map((line) => `<br>${cell(line)}`)
  const what = `${cell(finding.message)}${fix}${related.join('')}`
  return `| ${finding.severity} | ${cell(whereText(finding))} | ${what} | ${cell(finding.rule)} |\n`
}

/**
 * Text that GitHub and GitLab show as it is: what could be markup is written as a character reference, and a space
 * without width keeps names from being notified, addresses from becoming links and numbers from becoming issues.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/@|#(?=\w)|:(?=\/\/)|www(?=\.)|GH(?=-)/gi, '$&\u200B')
    .replace(/[&<>`|*_~\\[\]$#@\u200B]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Escaped text, cut so that one text cannot take the room of all. */
function cell(text: string): string {
  return escapeMarkdown(text.length > longestText ? `${cutAt(text, longestText)}…` : text)
}
