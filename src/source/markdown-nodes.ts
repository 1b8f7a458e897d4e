import type { MarkdownNode } from './document.ts'

/** A fenced block that says it is YAML. */
export function isYaml({ type, lang }: MarkdownNode): boolean {
  return type === 'code' && /^ya?ml$/i.test(lang ?? '')
}
