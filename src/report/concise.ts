import { whereText } from './phrases.ts'
import type { Renderer } from './renderer.ts'
import { oneLine } from './sanitize.ts'

/** One line a finding, for grep and for editors that jump to `file:line:col`. */
export const concise: Renderer = ({ findings }) =>
  findings
    .map((finding) => {
      const { severity, rule, message } = finding
      return `${whereText(finding)}: ${severity} ${oneLine(rule)} ${oneLine(message)}\n`
    })
    .join('')
