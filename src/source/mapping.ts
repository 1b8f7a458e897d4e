/** Is it a mapping, such as YAML has them: names with values, and no list? */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
