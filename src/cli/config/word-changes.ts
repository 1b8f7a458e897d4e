import { nearest } from '../../plan/nearest.ts'
import { type Changes, type ListName, listNames } from '../../words/words.ts'
import type { ConfigData, Mistake } from './config-file.ts'

type Words = NonNullable<ConfigData['words']>

/** The lists that do not exist. */
export function unknownLists(words: Words): Mistake[] {
  return Object.keys(words).flatMap((name): Mistake[] => {
    if (listNames.includes(name as ListName)) return []
    const near = nearest(name, listNames)
    const message = `there is no word list "${name}"${near ? `; a similar name is "${near}"` : ''}`
    return [{ holder: words, key: name, place: 'key', message }]
  })
}

/** What several configurations do to the lists, one after the other: a later one takes back what an earlier one did. */
export function mergedWords(all: readonly Words[]): Changes {
  const merged = new Map<string, { add: string[]; remove: string[] }>()
  for (const words of all) {
    for (const [list, change] of Object.entries(words)) {
      const { add = [], remove = [] } = change ?? {}
      const before = merged.get(list) ?? { add: [], remove: [] }
      merged.set(list, {
        add: [...before.add.filter((word) => !remove.includes(word)), ...add],
        remove: [...before.remove.filter((word) => !add.includes(word)), ...remove],
      })
    }
  }
  return Object.fromEntries(merged)
}
