import type { Severity } from '../lint/finding.ts'
import { jsonText } from './json.ts'
import { messageAndFix } from './phrases.ts'
import type { Renderer } from './renderer.ts'

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

/** A GitLab Code Quality report. Of two entries with one fingerprint GitLab shows one, so each has its own. */
export const gitlab: Renderer = ({ findings }) => {
  const seen = new Map<string, number>()
  return jsonText(
    findings.map((finding) => {
      const times = (seen.get(finding.fingerprint) ?? 0) + 1
      seen.set(finding.fingerprint, times)
      return {
        description: messageAndFix(finding),
        check_name: finding.rule,
        fingerprint: times > 1 ? `${finding.fingerprint}-again-${times}` : finding.fingerprint,
        severity: severities[finding.severity],
        location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
      }
    }),
  )
}
