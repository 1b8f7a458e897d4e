import type { Written } from '../source/origins.ts'
import type { Replacement } from '../source/problem.ts'

/** Another text in the place of a value. */
export function edit(written: Written, text: string, safe = true): Replacement {
  return { span: written.value, text, safe }
}

/** What was written; of a pointer to another value what that one says. */
export function rawOf(written: Written | undefined, value: unknown): string {
  const raw = written?.source.text.slice(written.value[0], written.value[1])
  return raw === undefined || raw.startsWith('*') ? String(value) : raw
}
