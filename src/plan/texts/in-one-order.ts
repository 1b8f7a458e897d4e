import { byText } from '../../source/by-text.ts'
import { isMapping } from '../../source/mapping.ts'

/** The same text for the same data, whatever the order of its keys. */
export function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    isMapping(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byText(a, b))) : inner,
  )
}
