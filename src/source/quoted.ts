import type { Replacement } from './problem.ts'

/** Between double quotes, for YAML to read it as this very text. A line break in it is folded as it was without them. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** Quotes around what was meant to be one text. What has quotes, or pointers in it, is left to its author. */
export function inQuotes(text: string, start: number, end: number, safe = true): { edit?: Replacement } {
  const whole = text.slice(start, end)
  const isPlain = !/^["'*]|^&\S+\s+["']/.test(whole) && !/\n[ \t]*\n/.test(whole)
  return isPlain ? { edit: { span: [start, end], text: quoted(whole), safe: safe && !whole.includes('\n') } } : {}
}
