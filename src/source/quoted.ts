/** Between double quotes, for YAML to read it as this very text. A line break in it is folded as it was without them. */
export function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
