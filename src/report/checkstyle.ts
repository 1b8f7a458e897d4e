import type { Finding } from '../lint/finding.ts'
import { byFile, messageAndFix } from './phrases.ts'
import type { Renderer } from './renderer.ts'
import { element, xmlDeclaration } from './xml.ts'

/** Checkstyle XML, which many review tools and CI plug-ins read. */
export const checkstyle: Renderer = ({ tool, findings }) => {
  const files = Array.from(byFile(findings), ([name, inFile]) => element('file', { name }, inFile.map(errorElement)))
  return xmlDeclaration + element('checkstyle', { version: tool.version }, files)
}

function errorElement(finding: Finding): string {
  const { line, column, severity, rule } = finding
  return element('error', { line, column, severity, message: messageAndFix(finding), source: rule })
}
