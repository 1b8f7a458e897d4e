import { reportMark } from './phrases.ts'

const beginnings: readonly RegExp[] = [
  /^\s*\[\s*(?:\]|\{\s*"(?:description|check_name|fingerprint|type)")/,
  /^\s*\{[\s\S]*?(?:sarif|"tool":\s*\{\s*"(?:name|driver)")/,
  /^\s*<\?xml[^>]*>\s*<(?:testsuites?|checkstyle)\b/,
  /^::(?:error|warning|notice) /,
]

/** Does a text begin as reports do, ours and those of other tools in the same formats? They are made anew at each run. */
export function beginsAsReport(text: string): boolean {
  return text.startsWith(reportMark) || beginnings.some((one) => one.test(text))
}
