import type { Cut, Entry } from './cut.ts'
import { silencesNext } from './directives.ts'
import { joinedLines } from './lines.ts'
import { withSchemaFrom } from './modeline.ts'

/** Keys with their values and comments, one below the other. */
export function yamlText({ opening, entries, closing }: Cut, from: string, to: string): string {
  const text = joinedLines(withSchemaFrom(opening, from, to)) + entries.map(entryText).join('') + joinedLines(closing)
  return text.replace(/^\n+/, '')
}

function entryText({ above, silences, raw }: Entry): string {
  return joinedLines([...above, ...silencesNext(silences)]) + raw
}
